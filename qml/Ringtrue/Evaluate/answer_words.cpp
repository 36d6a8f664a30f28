// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/answer_words.h"

#include "qml/Ringtrue/Evaluate/typed_value.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("AnswerWords", words);
}

QString optionText(const forms::Question &question, const AnswerOptionSlug &option)
{
    const auto at = forms::indexOf(question, option);
    return at ? shown(question.answers[*at].text) : QString();
}

QString wordsOf(const forms::Question &, const Unanswered &)
{
    return {};
}
QString wordsOf(const forms::Question &, const NotApplicable &)
{
    return say(QT_TRANSLATE_NOOP("AnswerWords", "Not applicable"));
}
QString wordsOf(const forms::Question &question, const PickedOption &picked)
{
    return optionText(question, picked.option);
}
QString wordsOf(const forms::Question &, const WrittenText &text)
{
    return shown(text.text);
}
QString wordsOf(const forms::Question &question, const PickedOptions &picked)
{
    QStringList texts;
    for (const auto &option : picked.options)
        texts << optionText(question, option);
    return texts.join(QStringLiteral("; "));
}

QString wordsOf(const forms::Question &question, const ScaleValue &value)
{
    for (const auto &level : question.scale ? question.scale->levels : std::vector<forms::ScaleLevel>{})
        if (level.at == value.value && !level.text.empty())
            return QStringLiteral("%1, %2").arg(value.value).arg(shown(level.text));
    return QString::number(value.value);
}

QString wordsOf(const forms::Question &question, const NumberValue &number)
{
    const auto text = typedText(number);
    return question.number && !question.number->unit.empty()
               ? QStringLiteral("%1 %2").arg(text, shown(question.number->unit))
               : text;
}
QString wordsOf(const forms::Question &, const DateValue &date)
{
    return day(date.date);
}
QString wordsOf(const forms::Question &, const TimeValue &time)
{
    return typedText(time);
}

QString wordsOf(const forms::Question &, const EmotionValue &felt)
{
    const auto of = [](const std::optional<std::int32_t> &value) {
        return value ? emotionName(*value) : say(QT_TRANSLATE_NOOP("AnswerWords", "cannot tell"));
    };
    return say(QT_TRANSLATE_NOOP("AnswerWords", "At the start: %1; at the end: %2")).arg(of(felt.start), of(felt.end));
}

QString wordsOf(const forms::Question &, const AttachedFiles &attached)
{
    QStringList names;
    for (const auto &file : attached.files)
        names << (file.name.empty() ? say(QT_TRANSLATE_NOOP("AnswerWords", "(name erased)")) : shown(file.name));
    return names.join(QStringLiteral("; "));
}

} // namespace

QString answerWords(const forms::Question &question, const AnswerValue &value)
{
    return std::visit([&](const auto &given) { return wordsOf(question, given); }, value);
}

QString emotionName(int value)
{
    switch (value) {
    case 1:
        return say(QT_TRANSLATE_NOOP("AnswerWords", "very unhappy"));
    case 2:
        return say(QT_TRANSLATE_NOOP("AnswerWords", "unhappy"));
    case 3:
        return say(QT_TRANSLATE_NOOP("AnswerWords", "neither"));
    case 4:
        return say(QT_TRANSLATE_NOOP("AnswerWords", "happy"));
    default:
        return say(QT_TRANSLATE_NOOP("AnswerWords", "very happy"));
    }
}

} // namespace ringtrue::qml
