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
    /// @p text was done; @p action (`Undo`) by its button, or by @p keys where it was done, takes it back: acted()
    /// follows.
    void offered(const QString &text, const QString &action, const QString &keys);
    /// What was offered last holds no more.
    void passed();
    void acted();
};

} // namespace ringtrue::qml
