// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_words.h"

#include "forms/edit/read_number.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Forms", words);
}

QString joined(const std::vector<forms::ConditionWords> &parts, const QString &between)
{
    QStringList out;
    for (const auto &part : parts) {
        const QString words = conditionSentence(part);
        out << (part.parts.size() > 1 ? QStringLiteral("(%1)").arg(words) : words);
    }
    return out.join(QStringLiteral(", %1 ").arg(between)); // without the comma it would be one more answer
}

} // namespace

QStringList questionTypeNames()
{
    return {say(QT_TRANSLATE_NOOP("Forms", "Yes or no")), say(QT_TRANSLATE_NOOP("Forms", "One of several")),
            say(QT_TRANSLATE_NOOP("Forms", "Scale")),     say(QT_TRANSLATE_NOOP("Forms", "Words")),
            say(QT_TRANSLATE_NOOP("Forms", "Several")),   say(QT_TRANSLATE_NOOP("Forms", "Number")),
            say(QT_TRANSLATE_NOOP("Forms", "Date")),      say(QT_TRANSLATE_NOOP("Forms", "Time")),
            say(QT_TRANSLATE_NOOP("Forms", "Files")),     say(QT_TRANSLATE_NOOP("Forms", "Feeling"))};
}

int causeChoice(forms::Requirement cause)
{
    switch (cause) {
    case forms::Requirement::OnLostPoints:
        return 1;
    case forms::Requirement::OnCriticalError:
        return 2;
    case forms::Requirement::Required:
        return 3;
    default:
        return 0;
    }
}

forms::StartingWords startingWords(const forms::Form &form)
{
    if (form.language.starts_with("de"))
        return {.yes = "Ja", .no = "Nein"};
    return {};
}

forms::Requirement causeOf(int choice)
{
    switch (choice) {
    case 1:
        return forms::Requirement::OnLostPoints;
    case 2:
        return forms::Requirement::OnCriticalError;
    case 3:
        return forms::Requirement::Required;
    default:
        return forms::Requirement::None;
    }
}

QString editRefusal(forms::EditError error)
{
    using E = forms::EditError;
    switch (error) {
    case E::NoSuchSection:
        return say(QT_TRANSLATE_NOOP("Forms", "There is no such section any more."));
    case E::NoSuchQuestion:
        return say(QT_TRANSLATE_NOOP("Forms", "There is no such question any more."));
    case E::NoSuchOption:
    case E::NoSuchLevel:
        return say(QT_TRANSLATE_NOOP("Forms", "The question has no such answer."));
    case E::NoSuchObligation:
        return say(QT_TRANSLATE_NOOP("Forms", "The form has no such obligation."));
    case E::NoSuchBand:
        return say(QT_TRANSLATE_NOOP("Forms", "There is no such band."));
    case E::NoSuchCondition:
        return say(QT_TRANSLATE_NOOP("Forms", "There is no such condition."));
    case E::OtherType:
        return say(QT_TRANSLATE_NOOP("Forms", "A question of this type has no such thing."));
    case E::FixedOptions:
        return say(QT_TRANSLATE_NOOP("Forms", "Yes or no has these two answers. Choose “One of several” for others."));
    case E::NotANumber:
        return say(QT_TRANSLATE_NOOP("Forms", "Write a number such as 10, 12.5 or 1/3."));
    case E::OutOfRange:
        return say(QT_TRANSLATE_NOOP("Forms", "This number is too small or too large here."));
    case E::NotADay:
        return say(QT_TRANSLATE_NOOP("Forms", "Write a day such as 2018-05-25."));
    case E::AtTheEnd:
        return say(QT_TRANSLATE_NOOP("Forms", "It cannot go further."));
    case E::NestedTwice:
        return say(QT_TRANSLATE_NOOP("Forms", "This section has sections in it, so it cannot be part of another."));
    case E::FirstSection:
        return say(QT_TRANSLATE_NOOP("Forms", "The first section has none before it to be part of."));
    case E::Circle:
        return say(QT_TRANSLATE_NOOP("Forms", "That question waits for this one already."));
    case E::AlreadyThere:
        return say(QT_TRANSLATE_NOOP("Forms", "The form asks these questions already."));
    }
    return {};
}

QString typedRefusal(forms::EditError error, const QString &written)
{
    static const QRegularExpression day(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (error == forms::EditError::NotADay && day.match(written.trimmed()).hasMatch())
        return say(QT_TRANSLATE_NOOP("Forms", "There is no such day."));
    return editRefusal(error);
}

std::string typedNumber(const QString &typed)
{
    static const QRegularExpression ofThousands(QStringLiteral("^-?[1-9][0-9]{0,2}([.,][0-9]{3})+$"));
    QString text = typed.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const QString own = QLocale().decimalPoint();
    const QString other = own == QLatin1String(",") ? QStringLiteral(".") : QStringLiteral(",");
    if (text.contains(other) && ofThousands.match(text).hasMatch())
        text.replace(other, QStringLiteral(" "));
    if (!text.contains(QLatin1Char('.')))
        text.replace(QLatin1Char(','), QLatin1Char('.'));
    return text.toStdString();
}

QString fieldNumber(const Exact &number)
{
    return shown(forms::writtenNumber(number)).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString draftRefusal(const forms::ContentDraftFailure &failure)
{
    if (isDiskFull(failure))
        return say(QT_TRANSLATE_NOOP("Forms", "disk is full"));
    if (failure.error == forms::ContentDraftError::NotAllowed)
        return say(QT_TRANSLATE_NOOP("Forms", "your roles here do not publish any more"));
    if (failure.error == forms::ContentDraftError::Unreadable)
        return say(QT_TRANSLATE_NOOP("Forms", "it could not be read again as it is; undo the last change"));
    return say(QT_TRANSLATE_NOOP("Forms", "the workspace cannot be written"));
}

QString numbered(std::size_t number, const std::string &words)
{
    return number == 0 ? shown(words) : QStringLiteral("%1 %2").arg(number).arg(shown(words));
}

QString conditionSentence(const forms::ConditionWords &condition)
{
    using forms::ConditionKind;
    const QString question = numbered(condition.number, condition.question);
    const QString bound = decimal(forms::writtenNumber(condition.bound));
    switch (condition.kind) {
    case ConditionKind::Answers: {
        QStringList answers;
        for (const auto &answer : condition.answers)
            answers << shown(answer);
        return say(QT_TRANSLATE_NOOP("Forms", "“%1” is %2"))
            .arg(question, answers.join(say(QT_TRANSLATE_NOOP("Forms", " or "))));
    }
    case ConditionKind::AtLeast:
        return say(QT_TRANSLATE_NOOP("Forms", "“%1” is %2 or more")).arg(question, bound);
    case ConditionKind::Below:
        return say(QT_TRANSLATE_NOOP("Forms", "“%1” is below %2")).arg(question, bound);
    case ConditionKind::NotApplicable:
        return say(QT_TRANSLATE_NOOP("Forms", "“%1” is not applicable")).arg(question);
    case ConditionKind::All:
        return joined(condition.parts, say(QT_TRANSLATE_NOOP("Forms", "and")));
    case ConditionKind::Any:
        return joined(condition.parts, say(QT_TRANSLATE_NOOP("Forms", "or")));
    case ConditionKind::Not:
        return say(QT_TRANSLATE_NOOP("Forms", "not (%1)"))
            .arg(condition.parts.empty() ? QString() : conditionSentence(condition.parts.front()));
    }
    return {};
}

} // namespace ringtrue::qml
