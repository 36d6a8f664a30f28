// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/vision_craft.h"

namespace ringtrue::qml {

/// What one has to know before the vision on the table is published: which forms are written on it.
class PublishQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionCraft *craft MEMBER m_craft REQUIRED NOTIFY craftChanged)
    /// `Written on it: “Inbound call” (version 1). ...`, or that no form is, in sentences.
    Q_PROPERTY(QString formsText READ formsText NOTIFY asked)

public:
    using QObject::QObject;

    QString formsText() const { return m_formsText; }
    /// Reads which forms they are; asked() follows.
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void craftChanged();
    /// It may be asked now: what it says is known.
    void asked();

private:
    VisionCraft *m_craft = nullptr;
    QString m_formsText;
};

} // namespace ringtrue::qml
