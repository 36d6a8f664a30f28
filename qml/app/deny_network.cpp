// SPDX-License-Identifier: Apache-2.0
#include "qml/app/deny_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace ringtrue::qml {

namespace {

class Refusal : public QNetworkReply {
public:
    Refusal(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("refused"));
        setFinished(true);
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
    }
    void abort() override {}
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingNetwork : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new Refusal(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager *DenyNetwork::create(QObject *parent)
{
    return new RefusingNetwork(parent);
}

} // namespace ringtrue::qml
