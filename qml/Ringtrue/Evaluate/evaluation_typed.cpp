// SPDX-License-Identifier: Apache-2.0
// Answers that are typed in one line. What is typed is entered when its line is left, or at the submission; what is not
// taken stays in its line, and holds the submission back.
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "qml/Ringtrue/Evaluate/typed_value.h"

#include <utility>

namespace ringtrue::qml {

using service::DraftPart;

void Evaluation::type(int question, const QString &text)
{
    if (m_state == Filling && m_run && question >= 0 && question < int(m_run->count()))
        m_typed[question] = {text, {}};
}

QString Evaluation::enter(int question, const QString &text)
{
    if (m_state != Filling || m_submitting || !m_run || question < 0 || question >= int(m_run->count()))
        return {};
    const auto &asked = m_run->question(std::size_t(question));
    if (!isTyped(asked.type))
        return {};
    auto value = typedValue(asked, text);
    if (!value) {
        m_typed[question] = {text, value.error()};
        Q_EMIT typedChanged(question);
        return value.error();
    }
    m_typed.erase(question);
    changeAt(question, DraftPart::Answer,
             [&](forms::FormRun &run, std::size_t at) { return bool(run.setValue(at, std::move(*value))); });
    Q_EMIT typedChanged(question);
    return {};
}

bool Evaluation::enterTyped(int question)
{
    const auto found = m_typed.find(question);
    if (found == m_typed.end())
        return true;
    const auto text = found->second.text;
    const auto problem = enter(question, text);
    if (!problem.isEmpty())
        Q_EMIT refused(tr("Question %1: %2").arg(question + 1).arg(problem));
    return problem.isEmpty();
}

/// Whether all that is typed is taken; else it is said of the first that is not.
bool Evaluation::enterAllTyped()
{
    auto typed = m_typed; // entering changes it
    for (const auto &[question, line] : typed) {
        if (!m_run || !m_run->isAsked(std::size_t(question)))
            m_typed.erase(question);
        else if (!enterTyped(question)) {
            setCurrent(question);
            return false;
        }
    }
    return true;
}

/// The page goes on to something else, or goes: what is typed is entered, and what is not taken is told.
/// When the workspace locks that waits for who typed it.
void Evaluation::leaveTyped(bool isLocking)
{
    for (const auto &[question, line] : std::exchange(m_typed, {})) {
        const auto problem = enter(question, line.text);
        if (problem.isEmpty() || m_workspace == nullptr)
            continue;
        const auto text = tr("%1, question %2: %3").arg(title()).arg(question + 1).arg(problem);
        if (isLocking)
            m_workspace->sayLater(text);
        else
            m_workspace->tell(m_workspace->seat(), text);
    }
    m_typed.clear();
}

QString Evaluation::typedAt(int question) const
{
    if (const auto found = m_typed.find(question); found != m_typed.end())
        return found->second.text;
    const bool isThere = m_run && question >= 0 && question < int(m_run->count());
    return isThere ? typedText(m_run->answer(std::size_t(question)).value) : QString();
}

QString Evaluation::typedProblem(int question) const
{
    const auto found = m_typed.find(question);
    return found == m_typed.end() ? QString() : found->second.problem;
}

QString Evaluation::enterAndGoOn(int question, const QString &text)
{
    const auto problem = enter(question, text);
    if (problem.isEmpty() && question == m_current && answerAtHand() != nullptr
        && m_run->isAnswered(std::size_t(question)))
        advance();
    return problem;
}

} // namespace ringtrue::qml
