// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// What this program is.
class About : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)

public:
    using QObject::QObject;

    static QString version() { return QStringLiteral(RINGTRUE_APP_VERSION); }
    static QString qtVersion() { return QString::fromLatin1(qVersion()); }
};

} // namespace ringtrue::qml
