// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// The answers of the question at hand: its options, or the values of its scale.
class OptionRows : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT
    /// Options can be added, moved and removed.
    Q_PROPERTY(bool open READ isOpen NOTIFY shapeChanged)
    Q_PROPERTY(bool levels READ areLevels NOTIFY shapeChanged)
    Q_PROPERTY(bool ranges READ areRanges NOTIFY shapeChanged)
    Q_PROPERTY(bool several READ areSeveral NOTIFY shapeChanged)

public:
    explicit OptionRows(QObject *parent = nullptr);
    bool isOpen() const;
    bool areLevels() const;
    bool areRanges() const;
    bool areSeveral() const;

    Q_INVOKABLE void setText(int row, const QString &text);
    /// What hinders it is told by refused().
    Q_INVOKABLE void setPoints(int row, const QString &points);
    Q_INVOKABLE void setFrom(int row, const QString &from);
    Q_INVOKABLE void setError(int row, int error); ///< 0: none; else ErrorClass + 1
    Q_INVOKABLE void setGuidance(int row, const QString &guidance);
    Q_INVOKABLE void setExample(int row, const QString &example);
    Q_INVOKABLE void setExclusive(int row, bool exclusive);
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int row, int by);

Q_SIGNALS:
    void shapeChanged();
    /// A new option stands in @p row.
    void added(int row);

protected:
    QList<Row> rows() const override;

private:
    const forms::Question *at() const;
    AnswerOptionSlug optionAt(int row) const;
    template <typename ChangeOption, typename ChangeLevel>
    void change(int row, const char *field, ChangeOption changeOption, ChangeLevel changeLevel);
    void type(int row, const char *field, const QString &written,
              forms::EditResult (*edit)(forms::Form &, const QuestionSlug &, const AnswerOptionSlug &,
                                        std::string_view));
    QString placeOf(const AnswerOptionSlug &option) const;
};

} // namespace ringtrue::qml
