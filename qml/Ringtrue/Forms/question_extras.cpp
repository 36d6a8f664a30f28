// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/question_extras.h"

#include "forms/edit/edit_policy.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"

#include <algorithm>

namespace ringtrue::qml {

QString QuestionExtras::placeOf(const char *field) const
{
    return editor()->current() + QLatin1Char('/') + QString::fromLatin1(field);
}

bool QuestionExtras::takesFiles() const
{
    return at() != nullptr && at()->type == forms::QuestionType::File;
}

QString QuestionExtras::most() const
{
    return takesFiles()
               ? editor()->asWritten(placeOf("most-files"), Exact{at()->file.value_or(forms::FileRange{}).most})
               : QString();
}

bool QuestionExtras::writesDefault() const
{
    return at() != nullptr && (at()->type == forms::QuestionType::Scale || at()->type == forms::QuestionType::Number);
}

QString QuestionExtras::proposed() const
{
    if (!writesDefault())
        return {};
    if (at()->defaultAnswer.empty())
        return editor()->asWritten(placeOf("proposed"), std::nullopt);
    const auto number = Exact::parse(at()->defaultAnswer);
    return number ? editor()->asWritten(placeOf("proposed"), *number) : shown(at()->defaultAnswer);
}

QString QuestionExtras::wrongAt(const char *field) const
{
    return at() != nullptr ? editor()->refusalAt(placeOf(field)) : QString();
}

void QuestionExtras::setMost(const QString &most)
{
    if (at() != nullptr)
        editor()->type(placeOf("most-files"), most, [id = at()->id, most](forms::Form &form) {
            return forms::setFileMost(form, id, typedNumber(most));
        });
}

void QuestionExtras::setProposed(const QString &proposed)
{
    if (at() != nullptr)
        editor()->type(placeOf("proposed"), proposed, [id = at()->id, proposed](forms::Form &form) {
            return forms::setDefault(form, id, typedNumber(proposed));
        });
}

QString QuestionExtras::flawOfDay(const QString &since)
{
    forms::Form scratch;
    const auto id = forms::addObligation(scratch, forms::ObligationKind::Law, "scratch");
    return forms::setObligationSince(scratch, id, since.trimmed().toStdString()) ? QString()
                                                                                 : tr("Write the day as 2018-05-25.");
}

void QuestionExtras::addObligation(int kind, const QString &text, const QString &since)
{
    if (at() == nullptr || text.trimmed().isEmpty())
        return;
    editor()->endTyping();
    editor()->edit({}, [&, question = at()->id](forms::Form &form) -> forms::EditResult {
        const auto added =
            forms::addObligation(form, forms::ObligationKind(std::clamp(kind, 0, 3)), text.trimmed().toStdString());
        const auto dated = forms::setObligationSince(form, added, since.trimmed().toStdString());
        return dated ? forms::setServes(form, question, added, true) : dated;
    });
}

} // namespace ringtrue::qml
