// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace ringtrue::qml {

/// The application never talks to a network: every request that QML could make is refused.
class DenyNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace ringtrue::qml
