// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/feedback_at_hand.h"

#include "core/base/today.h"
#include "core/base/working_days.h"
#include "forms/model/form_texts.h"
#include "qml/Ringtrue/Evaluate/answer_words.h"
#include "qml/Ringtrue/Feedback/feedback_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr int mostProposals = 60; ///< points of a scale that are offered

const forms::Question *questionIn(const forms::Form &form, const QString &id)
{
    const auto at = forms::indexOf(form, QuestionSlug(id.toStdString()));
    return at ? forms::questionsOf(form)[*at].question : nullptr;
}

/// What can be proposed at @p question: its options, the points of its scale, not applicable.
std::vector<AnswerValue> answersTo(const forms::Question &question)
{
    std::vector<AnswerValue> out;
    if (question.type == forms::QuestionType::YesNo || question.type == forms::QuestionType::Choice)
        for (const auto &option : question.answers)
            out.emplace_back(PickedOption{option.id});
    if (question.scale)
        for (int point = question.scale->min; point <= question.scale->max && int(out.size()) < mostProposals; ++point)
            out.emplace_back(ScaleValue{point});
    if (question.notApplicable)
        out.emplace_back(NotApplicable{});
    return out;
}

} // namespace

void FeedbackAtHand::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &FeedbackAtHand::load);
    load();
}

void FeedbackAtHand::setEvaluation(const QString &evaluation)
{
    if (evaluation == m_evaluation)
        return;
    m_evaluation = evaluation;
    m_loaded.reset();
    m_state = None;
    load();
}

void FeedbackAtHand::load()
{
    const auto id = EvaluationId::parse(m_evaluation.toStdString());
    if (!id || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open) {
        m_state = None;
        Q_EMIT changed();
        return;
    }
    if (!m_loaded)
        m_state = Loading;
    Q_EMIT changed();
    const FeedbackReader reader{.person = m_workspace->person(),
                                .readsOthers = m_workspace->isAllowed(organisation::Task::ReadScoresOfOthers),
                                .leads = m_workspace->isAllowed(organisation::Task::ReleaseFeedback),
                                .decides = m_workspace->isAllowed(organisation::Task::DecideDisputes),
                                .language = interfaceLanguage()};
    m_workspace->read(
        this,
        [id = *id, engine = m_workspace->sharedEngine(), reader](storage::Connection &connection) {
            Read read{.found = loadFeedback(*engine, connection, id, reader)};
            if (read.found.loaded) {
                forms::ScoringPolicies policies;
                read.score = storedScore(connection, policies, read.found.loaded->summary.evaluation);
            }
            return read;
        },
        [this, asked = m_evaluation](Read read) {
            if (asked == m_evaluation)
                take(std::move(read));
        });
}

void FeedbackAtHand::take(Read read)
{
    m_loaded = read.found.loaded ? std::make_shared<const LoadedFeedback>(std::move(*read.found.loaded)) : nullptr;
    m_score = read.score;
    m_state = m_loaded ? Shown : Failed;
    if (m_loaded)
        m_form = std::make_shared<const forms::Form>(
            forms::inLanguage(m_loaded->evaluation.form->form, interfaceLanguage()));
    switch (read.found.problem) {
    case FeedbackProblem::None:
        m_problem.clear();
        break;
    case FeedbackProblem::Missing:
        m_problem = tr("That evaluation is not here.");
        break;
    case FeedbackProblem::NotForYou:
        m_problem = tr("That evaluation is not shown to you.");
        break;
    case FeedbackProblem::Unreadable:
        m_problem = tr("That evaluation could not be read. A newer version of Ringtrue may have made it.");
        break;
    }
    Q_EMIT changed();
}

EvaluationId FeedbackAtHand::id() const
{
    return m_loaded ? m_loaded->summary.evaluation.id : EvaluationId{};
}

bool FeedbackAtHand::isMine() const
{
    return isShown() && m_loaded->summary.evaluation.agent == m_workspace->person();
}

bool FeedbackAtHand::isVisible() const
{
    const auto &from = m_loaded->summary.evaluation.visibleFrom;
    return from && from->microseconds <= m_workspace->clock().now().microseconds;
}

QString FeedbackAtHand::title() const
{
    if (!isShown())
        return {};
    return m_loaded->interaction ? interactionName(m_loaded->interaction->channel, m_loaded->interaction->reference)
                                 : tr("An interaction that is not here");
}

QString FeedbackAtHand::subtitle() const
{
    if (!isShown())
        return {};
    const auto &form = m_loaded->evaluation.form->version;
    const auto submitted = day(m_loaded->summary.evaluation.submittedAt);
    // Who evaluated is not named to the agent: it is about the work, not about who said so.
    return isMine() ? tr("%1 · evaluated %2").arg(shown(m_form->title), submitted)
                    : tr("%1 · %2 · evaluated %3 by %4")
                          .arg(agentName(), shown(form.title), submitted,
                               m_workspace->nameOf(m_loaded->summary.evaluation.evaluator));
}

QString FeedbackAtHand::agentName() const
{
    return isShown() ? m_workspace->nameOf(m_loaded->summary.evaluation.agent) : QString();
}

QString FeedbackAtHand::figure() const
{
    return isShown() && !m_score.figure.empty() ? decimal(m_score.figure) : QString();
}

QString FeedbackAtHand::score() const
{
    return m_score.other.empty() ? figure() : tr("%1, before the fail %2").arg(figure(), decimal(m_score.other));
}

QString FeedbackAtHand::standing() const
{
    if (!isShown())
        return {};
    const auto &summary = m_loaded->summary;
    if (summary.isSuperseded)
        return tr("A revision took its place");
    if (!summary.evaluation.visibleFrom)
        return tr("Not released");
    if (!isVisible())
        return tr("Released from %1").arg(day(*summary.evaluation.visibleFrom));
    return summary.readAt ? tr("Read %1").arg(day(*summary.readAt)) : tr("Released, not read yet");
}

QString FeedbackAtHand::window() const
{
    if (!isShown() || !m_loaded->summary.disputeUntil || m_loaded->summary.isSuperseded || !isVisible())
        return {};
    const auto until = *m_loaded->summary.disputeUntil;
    return until < today(m_workspace->clock()) ? tr("The time to disagree ended on %1.").arg(day(until))
           : isMine()                          ? tr("You can disagree with a question until %1.").arg(day(until))
                                               : tr("The agent can disagree until %1.").arg(day(until));
}

QStringList FeedbackAtHand::talks() const
{
    QStringList out;
    if (isShown())
        for (const auto &talk : m_loaded->talks)
            out << (talk.isErased ? tr("Talked through on %1; the words were erased.").arg(day(talk.on))
                                  : tr("Talked through on %1: “%2”").arg(day(talk.on), shown(talk.words)));
    return out;
}

QString FeedbackAtHand::otherId() const
{
    if (!isShown() || m_loaded->revisions.all.size() < 2)
        return {};
    const auto &standing = m_loaded->revisions.standing();
    const auto &other = standing.id == id() ? m_loaded->revisions.all.front() : standing;
    return QString::fromStdString(other.id.text());
}

QString FeedbackAtHand::otherText() const
{
    if (otherId().isEmpty())
        return {};
    return m_loaded->revisions.standing().id == id() ? tr("It revises an earlier evaluation, which stays visible.")
                                                     : tr("A revision took its place.");
}

bool FeedbackAtHand::mayRead() const
{
    return isMine() && isVisible() && !m_loaded->summary.readAt && m_workspace->readOnlyText().isEmpty();
}

bool FeedbackAtHand::mayDispute() const
{
    const bool speaks = isMine() || m_workspace->isAllowed(organisation::Task::ReleaseFeedback);
    return isShown() && speaks && isVisible() && !m_loaded->summary.isSuperseded && m_loaded->summary.disputeUntil
           && today(m_workspace->clock()) <= *m_loaded->summary.disputeUntil && m_workspace->readOnlyText().isEmpty();
}

bool FeedbackAtHand::mayRelease() const
{
    return isShown() && !m_loaded->summary.evaluation.isOfOneself() && !isVisible() && !m_loaded->summary.isSuperseded
           && m_workspace->may(organisation::Task::ReleaseFeedback);
}

bool FeedbackAtHand::mayTalk() const
{
    return isShown() && !isMine() && isVisible() && m_workspace->may(organisation::Task::ReleaseFeedback);
}

bool FeedbackAtHand::mayDecide() const
{
    return isShown() && !isMine() && m_workspace->may(organisation::Task::DecideDisputes)
           && !m_loaded->revisions.isEvaluator(m_workspace->person());
}

std::vector<AnswerValue> FeedbackAtHand::valuesFor(const QString &question) const
{
    const auto *const asked = isShown() ? questionIn(*m_form, question) : nullptr;
    if (asked == nullptr)
        return {};
    auto out = answersTo(*asked);
    const auto &answers = m_loaded->evaluation.record.evaluation.answers;
    const auto given = std::ranges::find(answers, asked->id, &Answer::question);
    if (given != answers.end())
        std::erase(out, given->value);
    return out;
}

QStringList FeedbackAtHand::proposals(const QString &question, const QString &none) const
{
    QStringList out{none};
    const auto *const asked = isShown() ? questionIn(*m_form, question) : nullptr;
    if (asked != nullptr)
        for (const auto &value : valuesFor(question))
            out << answerWords(*asked, value);
    return out;
}

std::optional<AnswerValue> FeedbackAtHand::proposalAt(const QString &question, int choice) const
{
    const auto values = valuesFor(question);
    return choice >= 0 && choice < int(values.size()) ? std::optional{values[std::size_t(choice)]} : std::nullopt;
}

int FeedbackAtHand::proposedIn(const QString &dispute) const
{
    if (isShown())
        for (const auto &one : m_loaded->disputes)
            if (one.summary.id.text() == dispute.toStdString()) {
                const auto values = valuesFor(questionOf(dispute));
                const auto at = std::ranges::find(values, one.words.proposed);
                return at == values.end() ? -1 : int(at - values.begin());
            }
    return -1;
}

QString FeedbackAtHand::questionText(const QString &question) const
{
    const auto *const asked = isShown() ? questionIn(*m_form, question) : nullptr;
    return asked == nullptr ? QString() : shown(asked->text);
}

QString FeedbackAtHand::questionOf(const QString &dispute) const
{
    if (isShown())
        for (const auto &one : m_loaded->disputes)
            if (one.summary.id.text() == dispute.toStdString())
                return QString::fromStdString(one.summary.question.text());
    return {};
}

} // namespace ringtrue::qml
