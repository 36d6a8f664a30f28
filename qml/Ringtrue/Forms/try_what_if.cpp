// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/try_what_if.h"

namespace ringtrue::qml {

void TryWhatIf::setTried(TryOut *tried)
{
    m_tried = tried;
    Q_EMIT changed();
}

OpenWorkspace *TryWhatIf::workspace() const
{
    return m_tried && m_tried->editor() != nullptr ? m_tried->editor()->workspace() : nullptr;
}

void TryWhatIf::renew()
{
    if (!m_tried || !m_tried->isActive() || m_tried->editor() == nullptr || !m_tried->hasScore()) {
        take(nullptr, nullptr, {});
        return;
    }
    take(m_tried->editor()->sharedForm(), m_tried->editor()->sharedVision(), m_tried->answers());
}

} // namespace ringtrue::qml
