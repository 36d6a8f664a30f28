// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/option_rows.h"

#include "forms/edit/edit_options.h"
#include "forms/model/scale_length.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostLevelRows = 11; // of a longer scale only its ends and what is described

int errorIndex(const std::optional<ErrorClass> &error)
{
    return error ? int(*error) + 1 : 0;
}

std::optional<ErrorClass> errorOf(int index)
{
    return index <= 0 ? std::nullopt : std::optional(ErrorClass(std::min(index - 1, 3)));
}

/// The values that have a row.
std::vector<std::int32_t> shownValues(const forms::Scale &scale)
{
    std::vector<std::int32_t> out;
    const bool all = scaleLength(scale) <= mostLevelRows;
    for (std::int64_t value = scale.max; value >= scale.min; --value) {
        const auto at = std::int32_t(value);
        const bool isDescribed = std::any_of(scale.levels.begin(), scale.levels.end(),
                                             [&](const forms::ScaleLevel &level) { return level.at == at; });
        if (all || isDescribed || at == scale.min || at == scale.max)
            out.push_back(at);
    }
    return out;
}

} // namespace

OptionRows::OptionRows(QObject *parent)
    : EditorRows({"option", "number", "level", "points", "from", "words", "errorClass", "guidance", "example",
                  "exclusive", "fixed", "wrongPoints", "wrongFrom"},
                 parent)
{
    connect(this, &EditorRows::editorChanged, this, [this] {
        if (editor() != nullptr) {
            connect(editor(), &FormEditor::edited, this, &OptionRows::shapeChanged);
            connect(editor(), &FormEditor::currentChanged, this, &OptionRows::shapeChanged);
        }
        Q_EMIT shapeChanged();
    });
}

const forms::Question *OptionRows::at() const
{
    return editor() != nullptr ? editor()->question() : nullptr;
}

bool OptionRows::isOpen() const
{
    return at() != nullptr && forms::takesOptions(at()->type) && at()->type != forms::QuestionType::YesNo;
}

bool OptionRows::areLevels() const
{
    return at() != nullptr && at()->scale.has_value();
}

bool OptionRows::areRanges() const
{
    return at() != nullptr && at()->type == forms::QuestionType::Number;
}

bool OptionRows::areSeveral() const
{
    return at() != nullptr && at()->type == forms::QuestionType::Multiple;
}

QList<KeyedRows::Row> OptionRows::rows() const
{
    QList<Row> out;
    if (at() == nullptr)
        return out;
    const QString question = FormEditor::keyOf(at()->id);
    if (at()->scale) {
        for (const auto value : shownValues(*at()->scale)) {
            const auto &levels = at()->scale->levels;
            const auto found = std::find_if(levels.begin(), levels.end(),
                                            [&](const forms::ScaleLevel &level) { return level.at == value; });
            const forms::ScaleLevel level = found != levels.end() ? *found : forms::ScaleLevel{.at = value, .text = {}};
            out.append({question + QStringLiteral("#%1").arg(value),
                        {QString::number(value), int(out.size()) + 1, true, QString::number(value - at()->scale->min),
                         QString(), shown(level.text), errorIndex(level.error), shown(level.guidance),
                         shown(level.example), false, true, QString(), QString()}});
        }
        return out;
    }
    for (const auto &option : at()->answers) {
        const QString id = shown(option.id.text());
        const QString place = question + QLatin1Char('/') + id;
        out.append(
            {question + QStringLiteral("#") + id,
             {id, int(out.size()) + 1, false, editor()->asWritten(place + QStringLiteral("/points"), option.points),
              option.from ? editor()->asWritten(place + QStringLiteral("/from"), option.from) : QString(),
              shown(option.text), errorIndex(option.error), shown(option.guidance), shown(option.example),
              option.exclusive, at()->type == forms::QuestionType::YesNo,
              editor()->refusalAt(place + QStringLiteral("/points")),
              editor()->refusalAt(place + QStringLiteral("/from"))}});
    }
    return out;
}

AnswerOptionSlug OptionRows::optionAt(int row) const
{
    return AnswerOptionSlug{data(index(row), Qt::UserRole + 1).toString().toStdString()};
}

template <typename ChangeOption, typename ChangeLevel>
void OptionRows::change(int row, const char *field, ChangeOption changeOption, ChangeLevel changeLevel)
{
    if (at() == nullptr || row < 0 || row >= count())
        return;
    const QuestionSlug question = at()->id;
    const AnswerOptionSlug option = optionAt(row);
    const bool level = areLevels();
    editor()->edit(question.text() + "/" + option.text() + "/" + field, [&](forms::Form &form) {
        if (level) {
            if (auto *const found = forms::levelToChange(form, question, std::stoi(option.text())))
                changeLevel(*found);
            static_cast<void>(forms::dropEmptyLevels(form, question));
        } else if (auto *const asked = forms::findQuestion(form, question)) {
            if (auto *const found = forms::findOption(*asked, option))
                changeOption(*found);
        }
    });
}

void OptionRows::setText(int row, const QString &text)
{
    const auto put = [&](auto &one) { one.text = text.toStdString(); };
    change(row, "text", put, put);
}

void OptionRows::setError(int row, int error)
{
    const auto put = [&](auto &one) { one.error = errorOf(error); };
    change(row, "error", put, put);
}

void OptionRows::setGuidance(int row, const QString &guidance)
{
    const auto put = [&](auto &one) { one.guidance = guidance.toStdString(); };
    change(row, "guidance", put, put);
}

void OptionRows::setExample(int row, const QString &example)
{
    const auto put = [&](auto &one) { one.example = example.toStdString(); };
    change(row, "example", put, put);
}

void OptionRows::type(int row, const char *field, const QString &written,
                      forms::EditResult (*edit)(forms::Form &, const QuestionSlug &, const AnswerOptionSlug &,
                                                std::string_view))
{
    if (at() == nullptr || areLevels() || row < 0 || row >= count())
        return;
    const QuestionSlug question = at()->id;
    const AnswerOptionSlug option = optionAt(row);
    editor()->type(placeOf(option) + QLatin1String(field), written,
                   [=](forms::Form &form) { return edit(form, question, option, typedNumber(written)); });
}

QString OptionRows::placeOf(const AnswerOptionSlug &option) const
{
    return FormEditor::keyOf(at()->id) + QLatin1Char('/') + shown(option.text()) + QLatin1Char('/');
}

void OptionRows::setPoints(int row, const QString &points)
{
    type(row, "points", points, &forms::setPoints);
}

void OptionRows::setFrom(int row, const QString &from)
{
    type(row, "from", from, &forms::setFrom);
}

void OptionRows::setExclusive(int row, bool exclusive)
{
    if (at() == nullptr || areLevels() || row < 0 || row >= count())
        return;
    const AnswerOptionSlug option = optionAt(row);
    editor()->edit({},
                   [&, id = at()->id](forms::Form &form) { return forms::setExclusive(form, id, option, exclusive); });
}

void OptionRows::add()
{
    if (at() == nullptr)
        return;
    editor()->endTyping();
    const bool done = editor()->edit({}, [id = at()->id](forms::Form &form) { return forms::addOption(form, id); });
    if (done)
        Q_EMIT added(count() - 1);
}

void OptionRows::remove(int row)
{
    if (at() == nullptr || areLevels() || row < 0 || row >= count())
        return;
    const AnswerOptionSlug option = optionAt(row);
    const QString place = placeOf(option);
    if (editor()->edit({}, [&, id = at()->id](forms::Form &form) { return forms::removeOption(form, id, option); }))
        editor()->forgetTyped(place);
}

void OptionRows::move(int row, int by)
{
    if (at() == nullptr || areLevels() || row < 0 || row >= count())
        return;
    const AnswerOptionSlug option = optionAt(row);
    editor()->edit({}, [&, id = at()->id](forms::Form &form) {
        return forms::moveOption(form, id, option, by < 0 ? forms::Direction::Up : forms::Direction::Down);
    });
}

} // namespace ringtrue::qml
