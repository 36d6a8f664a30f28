// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/recall_answer_sheet.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringtrue::qml {

namespace {

Result<forms::RecallAnswer, std::vector<forms::SheetFinding>> answerOf(const QStringList &texts)
{
    QJsonObject out;
    for (std::size_t i = 0; i < forms::recallQuestionCount; ++i)
        out.insert(shown(forms::word(forms::allRecallQuestions[i])), texts.at(int(i)));
    return forms::recallAnswerFromJson(QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString());
}

QString sentenceOf(const forms::SheetFinding &finding)
{
    const auto question = forms::recallQuestionFromWord(finding.where);
    return question ? RecallAnswerSheet::tr("%1 %2").arg(questionWords(*question), sheetSentence(finding))
                    : sheetSentence(finding);
}

} // namespace

QStringList RecallAnswerSheet::nothing()
{
    return QStringList(int(forms::recallQuestionCount), QString());
}

QStringList RecallAnswerSheet::questions()
{
    QStringList words;
    for (const auto question : forms::allRecallQuestions)
        words << questionWords(question);
    return words;
}

void RecallAnswerSheet::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::personChanged, this, &RecallAnswerSheet::seatAnother);
        connect(m_workspace, &OpenWorkspace::locking, this, &RecallAnswerSheet::seatAnother);
    }
    Q_EMIT changed();
}

void RecallAnswerSheet::setRound(const QString &round)
{
    if (round == m_round)
        return;
    m_round = round;
    seatAnother();
}

bool RecallAnswerSheet::isWritten() const
{
    return std::ranges::any_of(m_texts, [](const QString &text) { return !text.isEmpty(); });
}

void RecallAnswerSheet::setText(int question, const QString &text)
{
    if (question < 0 || question >= int(m_texts.size()) || m_texts.at(question) == text)
        return;
    m_texts[question] = text;
    Q_EMIT changed();
}

void RecallAnswerSheet::handIn()
{
    const auto id = roundId(m_round);
    if (m_busy || !id || !isWritable(m_workspace))
        return;
    const auto given = answerOf(m_texts);
    if (!given) {
        m_problem = sentenceOf(given.error().front());
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    onRoundsFor(
        this, *m_workspace,
        [id = *id, person = m_workspace->person(), given = *given](const forms::RoundParts &parts) {
            return forms::answerRecall(parts, id, person, given);
        },
        [this](const Result<std::size_t, forms::RoundFailure> &waiting) {
            finish(waiting ? std::nullopt : std::optional{waiting.error()});
        },
        handedInWords);
}

void RecallAnswerSheet::finish(const std::optional<forms::RoundFailure> &failure)
{
    m_busy = false;
    const bool before = failure && failure->error == forms::RoundError::AlreadyAnswered;
    m_problem = failure ? refusalSentence(*failure) : QString();
    if (!failure || before) {
        m_answered = true;
        m_texts = nothing();
    }
    Q_EMIT changed();
    if (!failure)
        Q_EMIT handedIn();
}

void RecallAnswerSheet::clear()
{
    m_texts = nothing();
    Q_EMIT changed();
}

void RecallAnswerSheet::seatAnother()
{
    m_answered = false;
    m_problem.clear();
    clear();
}

} // namespace ringtrue::qml
