// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/feedback_answers.h"

#include "core/base/today.h"
#include "forms/score/pick.h"
#include "forms/score/score.h"
#include "qml/Ringtrue/Evaluate/answer_words.h"
#include "qml/Ringtrue/Evaluate/evidence_words.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Feedback/feedback_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

/// A behaviour of @p vision and the pillar it belongs to.
struct Placed {
    const Behaviour *behaviour = nullptr;
    int pillar = -1;
};

Placed firstTraced(const forms::LoadedForm &form, const forms::Question &question)
{
    if (!form.vision || question.trace.empty())
        return {};
    for (std::size_t pillar = 0; pillar < form.vision->pillars.size(); ++pillar)
        for (const auto &behaviour : form.vision->pillars[pillar].behaviours)
            if (behaviour.id == question.trace.front())
                return {&behaviour, int(pillar)};
    return {};
}

const forms::SubmittedScore::Term &termOf(const LoadedFeedback &loaded, std::size_t question)
{
    return loaded.evaluation.record.score.terms[question];
}

std::optional<ErrorClass> errorOf(const LoadedFeedback &loaded, std::size_t question)
{
    const auto &plan = loaded.evaluation.form->plan;
    const auto picks = forms::picksOf(plan, loaded.evaluation.record.evaluation.answers);
    return picks ? forms::score(plan, *picks).error(question) : std::nullopt;
}

QString reasonLine(const QString &head, const std::string &text)
{
    return text.empty() ? QString() : QStringLiteral("%1: “%2”").arg(head, shown(text));
}

} // namespace

void FeedbackAnswers::setHand(FeedbackAtHand *hand)
{
    if (hand == m_hand)
        return;
    m_hand = hand;
    if (m_hand != nullptr)
        connect(m_hand, &FeedbackAtHand::changed, this, &FeedbackAnswers::rebuild);
    rebuild();
}

void FeedbackAnswers::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_loaded = m_hand != nullptr && m_hand->isShown() ? m_hand->loaded() : nullptr;
    m_form = m_loaded ? m_hand->form() : nullptr;
    if (m_loaded) {
        const auto &loaded = *m_loaded;
        const auto &answers = loaded.evaluation.record.evaluation.answers;
        for (std::size_t at = 0; at < answers.size(); ++at) {
            const auto question = forms::indexOf(*m_form, answers[at].question);
            if (!question)
                continue;
            const auto &term = termOf(loaded, *question);
            const bool lost = term.earned < term.possible;
            const bool said = !answers[at].comment.empty() || !answers[at].evidence.empty();
            m_rows.push_back({at, *question, lost ? Part::Lost : said ? Part::Well : Part::Other});
        }
        std::ranges::stable_sort(m_rows, {}, &Row::part);
    }
    endResetModel();
    Q_EMIT changed();
}

const Answer &FeedbackAnswers::answerOf(const Row &row) const
{
    return m_loaded->evaluation.record.evaluation.answers[row.answer];
}

const forms::Question &FeedbackAnswers::questionOf(const Row &row) const
{
    return *forms::questionsOf(*m_form)[row.question].question;
}

const DisputeRead *FeedbackAnswers::disputeOf(const Row &row) const
{
    const DisputeRead *found = nullptr;
    for (const auto &one : m_loaded->disputes)
        if (one.summary.question == answerOf(row).question
            && (found == nullptr || one.summary.outcome() != forms::DisputeOutcome::Withdrawn))
            found = &one;
    return found;
}

QString FeedbackAnswers::behaviourOf(const Row &row) const
{
    const auto placed = firstTraced(*m_loaded->evaluation.form, questionOf(row));
    return placed.behaviour == nullptr ? QString() : shown(placed.behaviour->text);
}

int FeedbackAnswers::pillarOf(const Row &row) const
{
    return firstTraced(*m_loaded->evaluation.form, questionOf(row)).pillar;
}

QString FeedbackAnswers::goodOf(const Row &row) const
{
    const auto placed = firstTraced(*m_loaded->evaluation.form, questionOf(row));
    if (placed.behaviour != nullptr && !placed.behaviour->soundsLike.empty())
        return shown(placed.behaviour->soundsLike.front());
    return {};
}

QVariant FeedbackAnswers::disputeData(const Row &row, int role) const
{
    const auto *const dispute = disputeOf(row);
    const auto today = ringtrue::today(m_hand->workspace()->clock());
    const auto state = dispute == nullptr ? forms::DisputeState::Closed : dispute->summary.state(today);
    const bool withdrawn = dispute != nullptr && dispute->summary.outcome() == forms::DisputeOutcome::Withdrawn;
    const bool waits = state == forms::DisputeState::Open || state == forms::DisputeState::Appealed;
    switch (role) {
    case MayDisputeRole:
        return m_hand->mayDispute() && (dispute == nullptr || withdrawn);
    case MayDecideRole:
        return dispute != nullptr && waits && m_hand->mayDecide()
               && !(dispute->summary.first && dispute->summary.first->by == m_hand->workspace()->person());
    case MayAppealRole:
        return state == forms::DisputeState::Decided
               && (m_hand->isMine() || m_hand->workspace()->may(organisation::Task::ReleaseFeedback));
    case MayWithdrawRole:
        return state == forms::DisputeState::Open
               && (m_hand->isMine() || dispute->summary.by == m_hand->workspace()->person());
    default:
        break;
    }
    if (dispute == nullptr)
        return QString();
    if (role == DisputeRole)
        return QString::fromStdString(dispute->summary.id.text());
    if (role == DisputeTextRole)
        return disputeStandingWords(dispute->summary, today);
    QStringList lines;
    if (!std::holds_alternative<Unanswered>(dispute->words.proposed))
        lines << tr("Proposed: %1").arg(answerWords(questionOf(row), dispute->words.proposed));
    lines << reasonLine(tr("Why"), dispute->words.reason) << reasonLine(tr("Decided"), dispute->words.rationale)
          << reasonLine(tr("Appeal"), dispute->words.appealReason)
          << reasonLine(tr("Decided for good"), dispute->words.appealRationale);
    if (dispute->words.isErased)
        lines << tr("Some of the words were erased, or cannot be read here.");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString FeedbackAnswers::questionAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : QString::fromStdString(answerOf(m_rows[std::size_t(row)]).question.text());
}

QString FeedbackAnswers::disputeAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : disputeData(m_rows[std::size_t(row)], DisputeRole).toString();
}

bool FeedbackAnswers::may(int row, const QString &role) const
{
    const auto names = roleNames();
    return row >= 0 && row < rowCount() && data(index(row), names.key(role.toUtf8())).toBool();
}

int FeedbackAnswers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FeedbackAnswers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &answer = answerOf(row);
    const auto &term = termOf(*m_loaded, row.question);
    const auto *const span = answer.evidence.empty() ? nullptr : std::get_if<TimeSpan>(&answer.evidence.front());
    switch (role) {
    case QuestionRole:
        return QString::fromStdString(answer.question.text());
    case NumberRole:
        return int(row.question) + 1;
    case SectionRole:
        return row.part == Part::Lost   ? tr("To work on")
               : row.part == Part::Well ? tr("Done well")
                                        : tr("All other answers");
    case Qt::DisplayRole:
    case WordsRole:
        return shown(questionOf(row).text);
    case BehaviourRole:
        return behaviourOf(row);
    case PillarRole:
        return pillarOf(row);
    case LetterRole: {
        const auto pillar = pillarOf(row);
        return pillar < 0 ? QString()
                          : shown(m_loaded->evaluation.form->vision->pillars[std::size_t(pillar)].name).left(1);
    }
    case AnswerRole:
        return answerWords(questionOf(row), answer.value);
    case FullRole:
        return !(term.earned < term.possible);
    case ErrorRole:
        return errorClassName(errorOf(*m_loaded, row.question));
    case CommentRole:
        return shown(answer.comment);
    case GoodRole:
        return goodOf(row);
    case EvidenceRole:
        return answer.evidence.empty() ? QString() : evidencePlaces(answer.evidence);
    case EvidenceFromRole:
        return span == nullptr ? qint64(-1) : qint64(span->startMs);
    default:
        return disputeData(row, role);
    }
}

QHash<int, QByteArray> FeedbackAnswers::roleNames() const
{
    return {{QuestionRole, "question"},
            {NumberRole, "number"},
            {SectionRole, "section"},
            {WordsRole, "words"},
            {BehaviourRole, "behaviour"},
            {PillarRole, "pillar"},
            {LetterRole, "letter"},
            {AnswerRole, "answer"},
            {FullRole, "isFull"},
            {ErrorRole, "error"},
            {CommentRole, "comment"},
            {GoodRole, "good"},
            {EvidenceRole, "evidence"},
            {EvidenceFromRole, "evidenceFrom"},
            {DisputeRole, "dispute"},
            {DisputeTextRole, "disputeText"},
            {DisputeWordsRole, "disputeWords"},
            {MayDisputeRole, "mayDispute"},
            {MayDecideRole, "mayDecide"},
            {MayAppealRole, "mayAppeal"},
            {MayWithdrawRole, "mayWithdraw"}};
}

} // namespace ringtrue::qml
