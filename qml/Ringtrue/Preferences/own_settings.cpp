// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QCoreApplication>

namespace ringtrue::qml {

OwnSettings::OwnSettings() : m_settings(std::make_unique<QSettings>()) {}

void OwnSettings::setOwner(const QString &owner)
{
    m_owner = owner;
    m_settings = owner.isEmpty() ? std::make_unique<QSettings>()
                                 : std::make_unique<QSettings>(QSettings::NativeFormat, QSettings::UserScope,
                                                               QCoreApplication::organizationName(),
                                                               QStringLiteral("people/") + owner);
}

void OwnSettings::setForTheDoor(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace ringtrue::qml
