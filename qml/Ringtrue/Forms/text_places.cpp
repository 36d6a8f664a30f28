// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/text_places.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Forms", words);
}

/// The place of the one of @p things that is called @p id, from 1; 0: there is none.
template <typename Things>
int placeOf(const Things &things, const QString &id)
{
    for (std::size_t i = 0; i < things.size(); ++i)
        if (shown(things[i].id.text()) == id)
            return int(i) + 1;
    return 0;
}

/// What of an answer or a value of a scale it is.
QString ofAnswer(const QString &answer, const QString &part)
{
    if (part == QStringLiteral("guidance"))
        return say(QT_TRANSLATE_NOOP("Forms", "%1: what counts")).arg(answer);
    if (part == QStringLiteral("example"))
        return say(QT_TRANSLATE_NOOP("Forms", "%1: what it sounds like")).arg(answer);
    return answer;
}

} // namespace

TextPlaces::TextPlaces(const forms::Form &form) : m_form(form)
{
    for (const auto &placed : forms::questionsOf(form))
        m_questions.emplace(placed.question->id.text(), Numbered{int(m_questions.size()) + 1, placed.question});
}

QString TextPlaces::of(const std::string &path) const
{
    const QStringList parts = shown(path).split(QLatin1Char('/'));
    const QString &kind = parts.front();
    const QString id = parts.value(1);
    if (kind == QStringLiteral("title"))
        return say(QT_TRANSLATE_NOOP("Forms", "Title of the form"));
    if (kind == QStringLiteral("bands"))
        return say(QT_TRANSLATE_NOOP("Forms", "Band %1")).arg(id);
    if (kind == QStringLiteral("obligations"))
        return say(QT_TRANSLATE_NOOP("Forms", "Obligation %1")).arg(placeOf(m_form.obligations, id));
    if (kind == QStringLiteral("sections"))
        return say(QT_TRANSLATE_NOOP("Forms", "Section %1")).arg(placeOf(m_form.sections, id));
    const auto found = m_questions.find(id.toStdString());
    return found == m_questions.end() ? shown(path) : ofQuestion(found->second, parts.mid(2));
}

QString TextPlaces::ofQuestion(const Numbered &asked, const QStringList &rest) const
{
    const QString question = say(QT_TRANSLATE_NOOP("Forms", "Question %1")).arg(asked.number);
    const QString &kind = rest.front();
    if (kind == QStringLiteral("guidance"))
        return say(QT_TRANSLATE_NOOP("Forms", "%1: guidance")).arg(question);
    if (kind == QStringLiteral("unit"))
        return say(QT_TRANSLATE_NOOP("Forms", "%1: unit")).arg(question);
    if (kind == QStringLiteral("scale"))
        return (rest.value(1) == QStringLiteral("min_text") ? say(QT_TRANSLATE_NOOP("Forms", "%1: lowest in words"))
                                                            : say(QT_TRANSLATE_NOOP("Forms", "%1: highest in words")))
            .arg(question);
    if (kind == QStringLiteral("levels"))
        return ofAnswer(say(QT_TRANSLATE_NOOP("Forms", "%1, value %2")).arg(question, rest.value(1)), rest.value(2));
    if (kind == QStringLiteral("answers"))
        return ofAnswer(say(QT_TRANSLATE_NOOP("Forms", "%1, answer %2"))
                            .arg(question)
                            .arg(placeOf(asked.question->answers, rest.value(1))),
                        rest.value(2));
    return question;
}

} // namespace ringtrue::qml
