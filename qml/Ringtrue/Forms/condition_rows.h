// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// When the question or section at hand is asked: one row a comparison; a group within the condition, or a negated one,
/// has a row of its own before its parts.
class ConditionRows : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    /// The whole condition as a sentence; empty: always asked.
    Q_PROPERTY(QString sentence READ sentence NOTIFY shapeChanged)
    /// Why there is no question to look at; empty: there is one.
    Q_PROPERTY(QString whyNone READ whyNone NOTIFY shapeChanged)
    /// Questions that a comparison can look at: `3 Was it settled?`
    Q_PROPERTY(QList<QString> choices READ choices NOTIFY choicesChanged)

public:
    enum Compare { Is, AtLeast, Below, NotApplicable }; ///< what a comparison asks
    Q_ENUM(Compare)

    explicit ConditionRows(QObject *parent = nullptr);
    QString sentence() const;
    QString whyNone() const;
    QStringList choices() const { return m_choices; }

    /// Adds a comparison with what stands before what is at hand, joined by and (by or) to the one of @p row; the
    /// first one where there is none yet.
    Q_INVOKABLE void add(int row, bool any);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void negate(int row);
    /// Turns the and (or) between this one and those beside it round.
    Q_INVOKABLE void turnJoin(int row);
    Q_INVOKABLE void chooseQuestion(int row, int choice);
    Q_INVOKABLE void chooseCompare(int row, int choice); ///< an index of the row's own `compares`
    Q_INVOKABLE void pickAnswer(int row, int answer, bool picked);
    Q_INVOKABLE void setBound(int row, const QString &bound);

Q_SIGNALS:
    void shapeChanged();
    void choicesChanged();
    void added(int row);

protected:
    QList<Row> rows() const override;

private:
    struct Part;
    std::vector<Part> parts() const;
    std::vector<QuestionSlug> choiceIds() const;
    void renewChoices();
    template <typename Change>
    void change(int row, const char *field, Change change);
    template <typename Edit>
    void step(Edit edit);

    QStringList m_choices;
};

} // namespace ringtrue::qml
