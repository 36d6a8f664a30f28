// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/base/sha256.h"
#endif
#include "qml/Ringtrue/Reading/vision_at_hand.h"
#include "qml/Ringtrue/Rounds/round_at_hand.h"

#include <QPointer>

#include <optional>

namespace ringtrue::qml {

/// The vision that a round is about, in the version that was asked about, for who judges what staff say of it.
class RoundVision : public ringtrue::qml::VisionAtHand {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::RoundAtHand *hand READ hand WRITE setHand REQUIRED NOTIFY changed)

public:
    using VisionAtHand::VisionAtHand;

    RoundAtHand *hand() const { return m_hand; }
    void setHand(RoundAtHand *hand);

private:
    void renew();

    QPointer<RoundAtHand> m_hand;
    std::optional<Hash> m_version; ///< that is shown, or being read
};

} // namespace ringtrue::qml
