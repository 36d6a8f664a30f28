// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// The form in outline: sections, each followed by its questions, with what they weigh.
class OutlineList : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    /// The row of what is at hand.
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    /// `100 of 100`, or what lacks.
    Q_PROPERTY(QString totalText READ totalText NOTIFY currentChanged)
    /// Shares of 100 of the pillars, then of obligations, then of what serves neither.
    Q_PROPERTY(QList<double> shares READ shares NOTIFY currentChanged)
    Q_PROPERTY(QString sharesText READ sharesText NOTIFY currentChanged)

public:
    explicit OutlineList(QObject *parent = nullptr);
    int current() const;
    QString totalText() const;
    QList<double> shares() const;
    QString sharesText() const;

Q_SIGNALS:
    void currentChanged();

protected:
    QList<Row> rows() const override;

private:
    QVariantList sectionCells(std::size_t section) const;
    QVariantList questionCells(std::size_t number, const forms::Question &question, bool nested) const;
};

/// `11.7` of a share of 100; empty where it weighs nothing.
QString shareText(const Exact &share);

} // namespace ringtrue::qml
