// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <chrono>

namespace ringtrue::qml {

/// Tells when keyboard and mouse rested for as long as this person set. Remembered for each.
class IdleLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The id of the person it is for; empty: before anybody signed in.
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY changed)
    /// 0: never; else 1..240, values outside are brought to the nearest end.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)

public:
    explicit IdleLock(QObject *parent = nullptr);

    QString owner() const { return m_settings.owner(); }
    /// Shows what that person set, at once.
    void setOwner(const QString &owner);
    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    /// Waits @p limit from now on without remembering it; zero: never.
    void wait(std::chrono::milliseconds limit);
    /// Nobody has touched anything for @p ms.
    Q_INVOKABLE bool restsFor(int ms) const { return m_rested.hasExpired(ms); }

Q_SIGNALS:
    void changed();
    /// Nobody touched anything for that long; told again only after somebody did.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    OwnSettings m_settings;
    int m_minutes = 0;
    std::chrono::milliseconds m_limit{};
    QElapsedTimer m_rested;
    QTimer m_timer;
};

} // namespace ringtrue::qml
