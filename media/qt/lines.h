// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

/// JSON objects, one a line, from and to the parent. Ends the program when the parent is gone.
class Lines final : public QObject {
    Q_OBJECT
public:
    Lines();
    /// Never waits: a parent that does not read loses lines, not we time.
    static void send(const QJsonObject &line);

Q_SIGNALS:
    void received(const QJsonObject &line);
    void ended();

private:
    void read();
    QSocketNotifier m_notifier;
    QByteArray m_input;
};
