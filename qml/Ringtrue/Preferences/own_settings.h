// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace ringtrue::qml {

/// What one person set for herself on this computer, in a file named by her id alone; before anybody signed in, what
/// was set last on this computer.
class OwnSettings {
public:
    /// Nobody's yet: the computer's.
    OwnSettings();

    /// The id of whose settings these are; empty: the computer's.
    QString owner() const { return m_owner; }
    void setOwner(const QString &owner);

    QVariant value(const QString &key, const QVariant &fallback = {}) const { return m_settings->value(key, fallback); }
    bool contains(const QString &key) const { return m_settings->contains(key); }
    void setValue(const QString &key, const QVariant &value) { m_settings->setValue(key, value); }
    void remove(const QString &key) { m_settings->remove(key); }

    /// For the next one who stands before the door: the computer's value, whoever's these are.
    static void setForTheDoor(const QString &key, const QVariant &value);

private:
    QString m_owner;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace ringtrue::qml
