// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QTimer>

#include <chrono>

namespace ringtrue::qml {

/// Tells when keyboard and mouse rested for as long as this user set. Remembered.
class IdleLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// 0: never; else 1..240, values outside are brought to the nearest end.
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)

public:
    explicit IdleLock(QObject *parent = nullptr);

    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    /// Waits @p limit from now on without remembering it; zero: never.
    void wait(std::chrono::milliseconds limit);

Q_SIGNALS:
    void changed();
    /// Nobody touched anything for that long; told again only after somebody did.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QSettings m_settings;
    int m_minutes = 0;
    std::chrono::milliseconds m_limit{};
    QElapsedTimer m_rested;
    QTimer m_timer;
};

} // namespace ringtrue::qml
