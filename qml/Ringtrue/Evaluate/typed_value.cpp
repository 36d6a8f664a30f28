// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/typed_value.h"

#include "core/domain/answer_texts.h"
#include "forms/model/answer_ranges.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <chrono>

namespace ringtrue::qml {

namespace {

using forms::Question;
using forms::QuestionType;

QString say(const char *words)
{
    return QCoreApplication::translate("TypedValue", words);
}

// A comma is a point in many languages; what separates thousands is not taken.
std::optional<Exact> numberIn(const QString &text)
{
    auto plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    if (plain.count(QLatin1Char(',')) == 1 && !plain.contains(QLatin1Char('.')))
        plain.replace(QLatin1Char(','), QLatin1Char('.'));
    const auto number = plain.contains(QLatin1Char('/')) ? Failure{ExactError{}} : Exact::parse(plain.toStdString());
    return number ? std::optional{*number} : std::nullopt;
}

QString numberText(const Exact &number)
{
    for (int decimals = 0; decimals < 6; ++decimals)
        if (number.rounded(decimals) == number)
            return decimal(number.decimalText(decimals));
    return decimal(number.decimalText(6));
}

std::optional<DateValue> dateIn(const QString &text)
{
    if (const auto date = dateFromText(text.toStdString()))
        return DateValue{*date};
    const auto day = QDate::fromString(text, QStringLiteral("d.M.yyyy"));
    if (!day.isValid())
        return std::nullopt;
    return DateValue{std::chrono::year(day.year()) / std::chrono::month(unsigned(day.month()))
                     / std::chrono::day(unsigned(day.day()))};
}

/// Written as a date is: where it is none, no calendar has that day.
bool isShapedAsDate(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})$"));
    return shape.match(text).hasMatch();
}

std::optional<TimeValue> timeIn(const QString &text)
{
    for (const auto *format : {"H:mm", "H.mm", "Hmm"})
        if (const auto time = QTime::fromString(text, QLatin1String(format)); time.isValid())
            return TimeValue{time.hour() * 60 + time.minute()};
    return std::nullopt;
}

std::optional<AnswerValue> valueIn(const Question &question, const QString &text)
{
    if (question.type == QuestionType::Number) {
        const auto number = numberIn(text);
        return number ? std::optional<AnswerValue>(NumberValue{*number}) : std::nullopt;
    }
    if (question.type == QuestionType::Date) {
        const auto date = dateIn(text);
        return date ? std::optional<AnswerValue>(*date) : std::nullopt;
    }
    const auto time = timeIn(text);
    return time ? std::optional<AnswerValue>(*time) : std::nullopt;
}

} // namespace

bool isTyped(QuestionType type)
{
    return type == QuestionType::Number || type == QuestionType::Date || type == QuestionType::Time;
}

Result<AnswerValue, QString> typedValue(const Question &question, const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return AnswerValue{Unanswered{}};
    auto value = valueIn(question, trimmed);
    if (value && !forms::flawOf(question, *value))
        return std::move(*value);
    switch (question.type) {
    case QuestionType::Number:
        if (value && question.number && question.number->decimals == 0
            && !std::get<NumberValue>(*value).value.isInteger())
            return Failure{say(QT_TRANSLATE_NOOP("TypedValue", "“%1” is not taken: a whole number is meant, %2."))
                               .arg(trimmed, takenText(question))};
        return Failure{say(QT_TRANSLATE_NOOP("TypedValue", "“%1” is not taken: it must be a number, %2."))
                           .arg(trimmed, takenText(question))};
    case QuestionType::Date:
        if (!value && isShapedAsDate(trimmed))
            return Failure{
                say(QT_TRANSLATE_NOOP("TypedValue", "“%1” is not taken: there is no such day.")).arg(trimmed)};
        return Failure{
            say(QT_TRANSLATE_NOOP("TypedValue", "“%1” is no date. Write it like this: 2026-11-22.")).arg(trimmed)};
    default:
        return Failure{
            say(QT_TRANSLATE_NOOP("TypedValue", "“%1” is no time of day. Write it like this: 14:05.")).arg(trimmed)};
    }
}

QString typedText(const AnswerValue &value)
{
    if (const auto *number = std::get_if<NumberValue>(&value))
        return numberText(number->value);
    if (const auto *date = std::get_if<DateValue>(&value))
        return QString::fromStdString(dateText(date->date));
    if (const auto *time = std::get_if<TimeValue>(&value))
        return QString::fromStdString(timeText(*time));
    return {};
}

QString takenText(const Question &question)
{
    if (question.type == QuestionType::Date)
        return say(QT_TRANSLATE_NOOP("TypedValue", "Year-month-day: 2026-11-22"));
    if (question.type == QuestionType::Time)
        return say(QT_TRANSLATE_NOOP("TypedValue", "Hours and minutes: 14:05"));
    const auto range = question.number.value_or(forms::NumberRange{});
    const auto lowest = typedText(NumberValue{range.min});
    const auto highest = typedText(NumberValue{range.max});
    auto words = say(QT_TRANSLATE_NOOP("TypedValue", "%1 to %2")).arg(lowest, highest);
    if (!range.unit.empty())
        words += QLatin1Char(' ') + shown(range.unit);
    return range.decimals == 0
               ? words
               : say(QT_TRANSLATE_NOOP("TypedValue", "%1, at most %2 decimals")).arg(words).arg(range.decimals);
}

QString rangeWords(const Question &question, const QString &text, bool counts)
{
    const auto number = question.type == QuestionType::Number ? numberIn(text) : std::nullopt;
    const auto at = number ? forms::rangeOf(question, *number) : std::nullopt;
    if (!at || forms::flawOf(question, NumberValue{*number}))
        return {};
    const auto &range = question.answers[*at];
    return counts
               ? say(QT_TRANSLATE_NOOP("TypedValue", "%1: points %2")).arg(shown(range.text), pointsName(range.points))
               : shown(range.text);
}

} // namespace ringtrue::qml
