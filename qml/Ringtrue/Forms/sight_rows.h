// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// What the question at hand can serve: the behaviours of the vision under their pillars, then the form's obligations.
class SightRows : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasVision READ hasVision NOTIFY sightChanged)
    /// From the behaviours picked, upwards: the promises in the brand's words, and a quote behind them.
    Q_PROPERTY(QList<QString> promises READ promises NOTIFY sightChanged)
    Q_PROPERTY(QString quote READ quote NOTIFY sightChanged)
    Q_PROPERTY(QString quoteFrom READ quoteFrom NOTIFY sightChanged)

public:
    explicit SightRows(QObject *parent = nullptr);
    bool hasVision() const;
    QStringList promises() const;
    QString quote() const;
    QString quoteFrom() const;
    /// The first row that the question at hand serves; -1: none.
    Q_INVOKABLE int firstPicked() const;
    Q_INVOKABLE void pick(int row, bool picked);

Q_SIGNALS:
    void sightChanged();

protected:
    QList<Row> rows() const override;
};

} // namespace ringtrue::qml
