// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Files/slow_work.h"

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// Makes one folder in another.
class NewFolder : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// made() or refused() tells what came of it. A name is no path: it holds no slash and is neither `.` nor `..`.
    Q_INVOKABLE void make(const QString &folder, const QString &name);

Q_SIGNALS:
    void made(const QString &path);
    /// @p reason is a sentence.
    void refused(const QString &reason);

private:
    SlowWork m_work{this};
};

} // namespace ringtrue::qml
