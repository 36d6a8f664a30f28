// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// What was just done, said once at the foot of the window.
class Toasts : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

Q_SIGNALS:
    void said(const QString &text);
};

} // namespace ringtrue::qml
