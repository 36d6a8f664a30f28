// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_vision.h"

#include "forms/service/versions.h"

#include <utility>

namespace ringtrue::qml {

void RoundVision::setHand(RoundAtHand *hand)
{
    if (m_hand)
        m_hand->disconnect(this);
    m_hand = hand;
    if (m_hand)
        connect(m_hand, &RoundAtHand::changed, this, &RoundVision::renew);
    renew();
}

void RoundVision::renew()
{
    auto *const rounds = m_hand ? m_hand->rounds() : nullptr;
    const auto *const entry = rounds != nullptr ? rounds->find(m_hand->round()) : nullptr;
    std::optional<Hash> version;
    if (entry != nullptr)
        version = entry->ringsTrue ? entry->ringsTrue->round.visionVersion : entry->recall->round.visionVersion;
    if (version == m_version)
        return;
    m_version = version;
    take(nullptr, {});
    if (!version || rounds->workspace() == nullptr)
        return;
    rounds->workspace()->read(
        this,
        [hash = *version](storage::Connection &connection) {
            auto loaded = forms::loadVision(connection, hash);
            return loaded ? std::optional(std::move(loaded->vision)) : std::nullopt;
        },
        [this, version](const std::optional<Vision> &vision) {
            if (vision && version == m_version)
                take(&*vision, {});
        });
}

} // namespace ringtrue::qml
