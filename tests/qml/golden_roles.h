// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/catch.h"
#include "tests/places.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringtrue::tests {

/// All rows of @p model with their roles, ids left out (they differ from run to run).
inline QByteArray rolesAsJson(const QAbstractItemModel &model, const QStringList &without = {})
{
    QJsonArray rows;
    const auto names = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (auto role = names.begin(); role != names.end(); ++role)
            if (!without.contains(QString::fromLatin1(role.value())))
                object.insert(QString::fromLatin1(role.value()),
                              QJsonValue::fromVariant(model.index(row, 0).data(role.key())));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

/// Compares with tests/data/golden/qml/@p name.json; APPROVE=1 writes it.
inline void checkGolden(const QByteArray &json, const char *name)
{
    QFile file(ringtrue::tests::dataFolder() / "golden/qml" / (std::string(name) + ".json"));
    if (qEnvironmentVariableIsSet("APPROVE")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString() == json.toStdString());
}

} // namespace ringtrue::tests
