// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Today/feedback_notices.h"

#include "core/base/today.h"
#include "forms/feedback/alerts.h"
#include "forms/feedback/dispute_list.h"
#include "forms/feedback/feedback_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostCounted = 1000;

} // namespace

void FeedbackNotices::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::contentChanged, this, &FeedbackNotices::load);
    connect(m_workspace, &OpenWorkspace::personChanged, this, &FeedbackNotices::load);
    load();
}

FeedbackNotices::Found FeedbackNotices::find(storage::Connection &connection, const PersonId &person, Instant now,
                                             bool leads, bool decides)
{
    Found found;
    if (const auto alerts = leads ? forms::alerts(connection, mostCounted) : Failure{storage::StorageFailure{}};
        alerts && !alerts->empty())
        found.push_back({Kind::Alerts, std::int64_t(alerts->size()), alerts->back().evaluation.id});
    if (const auto disputes =
            decides ? forms::disputes(connection, {.undecided = true}) : Failure{storage::StorageFailure{}};
        disputes && !disputes->empty())
        found.push_back({Kind::Disputes, std::int64_t(disputes->size()), disputes->front().evaluation,
                         disputes->front().dueOn(dayOf(now))});
    if (const auto waits = leads ? forms::unreleased(connection, 1) : Failure{storage::StorageFailure{}};
        waits && waits->count > 0)
        found.push_back({Kind::Releases, waits->count, waits->oldest.front().id});
    const auto mine = forms::feedbackOf(connection, person, now, mostCounted);
    if (!mine)
        return found;
    const auto isNew = [](const forms::FeedbackSummary &one) { return !one.readAt && !one.isSuperseded; };
    const auto first = std::ranges::find_if(*mine, isNew);
    if (first != mine->end())
        found.insert(found.begin(), {Kind::Unread, std::ranges::count_if(*mine, isNew), first->evaluation.id});
    return found;
}

void FeedbackNotices::load()
{
    if (m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [person = m_workspace->person(), now = m_workspace->clock().now(),
         leads = m_workspace->isAllowed(organisation::Task::ReleaseFeedback),
         decides = m_workspace->isAllowed(organisation::Task::DecideDisputes)](storage::Connection &connection) {
            return find(connection, person, now, leads, decides);
        },
        [this](Found found) {
            beginResetModel();
            m_notices = std::move(found);
            endResetModel();
            Q_EMIT changed();
        });
}

QString FeedbackNotices::wordsOf(const Notice &notice) const
{
    const auto number = ringtrue::qml::count(notice.count);
    const bool one = notice.count == 1;
    switch (notice.kind) {
    case Kind::Alerts:
        return one ? tr("A critical error happened that no lead has seen yet.")
                   : tr("%1 critical errors happened that no lead has seen yet.").arg(number);
    case Kind::Disputes: {
        const auto what =
            one ? tr("A dispute waits for its decision") : tr("%1 disputes wait for a decision").arg(number);
        return notice.due ? tr("%1, until %2.").arg(what, day(*notice.due)) : tr("%1.").arg(what);
    }
    case Kind::Releases:
        return one ? tr("An evaluation waits for its release to the agent.")
                   : tr("%1 evaluations wait for their release to the agents.").arg(number);
    case Kind::Unread:
        return one ? tr("An evaluation of your work is there for you to read.")
                   : tr("%1 evaluations of your work are there for you to read.").arg(number);
    }
    return {};
}

int FeedbackNotices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QVariant FeedbackNotices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &notice = m_notices[std::size_t(index.row())];
    const auto today = ringtrue::today(m_workspace->clock());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return wordsOf(notice);
    case EvaluationRole:
        return QString::fromStdString(notice.first.text());
    case UrgentRole:
        return notice.kind == Kind::Alerts || (notice.due && *notice.due < today);
    default:
        return {};
    }
}

QHash<int, QByteArray> FeedbackNotices::roleNames() const
{
    return {{WordsRole, "words"}, {EvaluationRole, "evaluation"}, {UrgentRole, "urgent"}};
}

} // namespace ringtrue::qml
