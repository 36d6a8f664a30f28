// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Reading/vision_at_hand.h"

#include <QPointer>

namespace ringtrue::qml {

/// The vision that the form at hand traces to, with the behaviours on the form's channels.
class EditorVision : public ringtrue::qml::VisionAtHand {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY changed)

public:
    using VisionAtHand::VisionAtHand;

    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);

private:
    void renew();

    QPointer<FormEditor> m_editor;
    std::shared_ptr<const Vision> m_shown;
    std::vector<Channel> m_channels;
};

} // namespace ringtrue::qml
