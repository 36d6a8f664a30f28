// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/feedback_list.h"

#include "core/base/today.h"
#include "core/organisation/interactions.h"
#include "qml/Ringtrue/Feedback/feedback_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostListed = 500;

void readInteractionOf(std::map<InteractionId, Interaction> &known, storage::Connection &connection,
                       const InteractionId &id)
{
    if (known.contains(id))
        return;
    if (const auto interaction = organisation::readInteraction(connection, id); interaction && *interaction)
        known.emplace(id, **interaction);
}

QString errorClassesWords(const std::vector<ErrorClass> &classes)
{
    const bool compliance = std::ranges::find(classes, ErrorClass::ComplianceCritical) != classes.end();
    const bool customer = std::ranges::find(classes, ErrorClass::CustomerCritical) != classes.end();
    return compliance && customer ? FeedbackList::tr("Customer- and compliance-critical")
           : compliance           ? FeedbackList::tr("Compliance-critical")
                                  : FeedbackList::tr("Customer-critical");
}

} // namespace

void FeedbackList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &FeedbackList::refresh);
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &FeedbackList::refresh);
        connect(m_workspace, &OpenWorkspace::personChanged, this, &FeedbackList::refresh);
    }
    refresh();
}

bool FeedbackList::leads() const
{
    return m_workspace->isAllowed(organisation::Task::ReleaseFeedback);
}

bool FeedbackList::decides() const
{
    return m_workspace->isAllowed(organisation::Task::DecideDisputes);
}

FeedbackList::Found FeedbackList::find(storage::Connection &connection, const PersonId &person, Instant now, bool leads,
                                       bool decides)
{
    auto mine = forms::feedbackOf(connection, person, now, mostListed);
    auto unreleased = leads ? forms::unreleased(connection, mostListed)
                            : Result<forms::Unreleased, storage::StorageFailure>(forms::Unreleased{});
    auto alerts = leads ? forms::alerts(connection, mostListed)
                        : Result<std::vector<forms::Alert>, storage::StorageFailure>(std::vector<forms::Alert>{});
    auto disputes =
        leads || decides
            ? forms::disputes(connection, {})
            : Result<std::vector<forms::DisputeSummary>, storage::StorageFailure>(std::vector<forms::DisputeSummary>{});
    if (!mine || !unreleased || !alerts || !disputes)
        return {};
    Found found{.readable = true,
                .mine = std::move(*mine),
                .unreleased = std::move(*unreleased),
                .alerts = std::move(*alerts),
                .disputes = std::move(*disputes)};
    for (const auto &one : found.mine)
        readInteractionOf(found.interactions, connection, one.evaluation.interaction);
    for (const auto &one : found.unreleased.oldest)
        readInteractionOf(found.interactions, connection, one.interaction);
    for (const auto &one : found.alerts)
        readInteractionOf(found.interactions, connection, one.evaluation.interaction);
    for (const auto &one : found.disputes)
        readInteractionOf(found.interactions, connection, one.interaction);
    return found;
}

void FeedbackList::refresh()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [person = m_workspace->person(), now = m_workspace->clock().now(), leads = leads(), decides = decides()](
            storage::Connection &connection) { return find(connection, person, now, leads, decides); },
        [this](Found found) { take(std::move(found)); });
}

void FeedbackList::take(Found found)
{
    beginResetModel();
    m_rows.clear();
    const auto before = m_view < int(m_views.size()) ? viewAt(m_view) : View::Mine;
    m_views.clear();
    const auto person = m_workspace->reader();
    const bool serves = std::ranges::find(person.roles, ringtrue::Role::Agent) != person.roles.end();
    if (serves || !found.mine.empty() || (!leads() && !decides()))
        m_views.push_back(View::Mine);
    if (leads()) {
        m_views.push_back(View::Alerts);
        m_views.push_back(View::ToRelease);
    }
    if (leads() || decides())
        m_views.push_back(View::Disputes);
    const auto again = std::ranges::find(m_views, before);
    m_view = again == m_views.end() ? 0 : int(again - m_views.begin());
    addMine(found);
    addUnreleased(found);
    addAlerts(found);
    addDisputes(found);
    m_unreleased = found.unreleased.count;
    m_state = found.readable ? Shown : Failed;
    endResetModel();
    Q_EMIT changed();
}

QString FeedbackList::titleOf(const Found &found, const InteractionId &interaction) const
{
    const auto known = found.interactions.find(interaction);
    return known == found.interactions.end() ? tr("An interaction that is not here")
                                             : interactionName(known->second.channel, known->second.reference);
}

void FeedbackList::addMine(const Found &found)
{
    const auto today = ringtrue::today(m_workspace->clock());
    for (const auto &one : found.mine) {
        const auto standing = one.isSuperseded    ? tr("A revision took its place")
                              : one.undecided > 0 ? tr("Disputed: %1").arg(ringtrue::qml::count(one.undecided))
                              : one.readAt        ? tr("Read %1").arg(day(*one.readAt))
                                                  : tr("New");
        m_rows[View::Mine].push_back({.evaluation = one.evaluation.id,
                                      .title = titleOf(found, one.evaluation.interaction),
                                      .detail = tr("Evaluated %1").arg(day(one.evaluation.submittedAt)),
                                      .standing = one.disputeUntil && !one.isSuperseded && one.undecided == 0
                                                      ? disputeDaysWords(standing, *one.disputeUntil, today)
                                                      : standing,
                                      .isNew = !one.readAt && !one.isSuperseded});
    }
}

void FeedbackList::addUnreleased(const Found &found)
{
    for (const auto &one : found.unreleased.oldest)
        m_rows[View::ToRelease].push_back({.evaluation = one.id,
                                           .title = titleOf(found, one.interaction),
                                           .detail = m_workspace->nameOf(one.agent),
                                           .standing = tr("Submitted %1").arg(day(one.submittedAt))});
}

void FeedbackList::addAlerts(const Found &found)
{
    for (const auto &one : found.alerts)
        m_rows[View::Alerts].push_back({.evaluation = one.evaluation.id,
                                        .title = titleOf(found, one.evaluation.interaction),
                                        .detail = m_workspace->nameOf(one.evaluation.agent),
                                        .standing = errorClassesWords(one.classes),
                                        .isNew = true,
                                        .isLate = true});
}

void FeedbackList::addDisputes(const Found &found)
{
    const auto today = ringtrue::today(m_workspace->clock());
    for (const auto &one : found.disputes) {
        const auto due = one.dueOn(today);
        m_rows[View::Disputes].push_back({.evaluation = one.evaluation,
                                          .title = titleOf(found, one.interaction),
                                          .detail = m_workspace->nameOf(one.agent),
                                          .standing = disputeStandingWords(one, today),
                                          .isNew = one.state(today) == forms::DisputeState::Open
                                                   || one.state(today) == forms::DisputeState::Appealed,
                                          .isLate = due && *due < today});
    }
}

const std::vector<FeedbackList::Row> &FeedbackList::rows() const
{
    static const std::vector<Row> none;
    const auto found = m_rows.find(viewAt(m_view));
    return found == m_rows.end() ? none : found->second;
}

void FeedbackList::setView(int view)
{
    if (view == m_view || view < 0 || view >= int(m_views.size()))
        return;
    beginResetModel();
    m_view = view;
    endResetModel();
    Q_EMIT changed();
}

QStringList FeedbackList::viewNames() const
{
    QStringList names;
    for (const auto view : m_views) {
        const auto found = m_rows.find(view);
        const auto news = found == m_rows.end() ? 0 : std::ranges::count(found->second, true, &Row::isNew);
        const auto named = [](const QString &name, std::int64_t number) {
            return number > 0 ? QStringLiteral("%1 %2").arg(name, ringtrue::qml::count(number)) : name;
        };
        switch (view) {
        case View::Mine:
            names << named(tr("My feedback"), news);
            break;
        case View::ToRelease:
            names << named(tr("To release"), m_unreleased);
            break;
        case View::Alerts:
            names << named(tr("Alerts"), news);
            break;
        case View::Disputes:
            names << named(tr("Disputes"), news);
            break;
        }
    }
    return names;
}

QString FeedbackList::emptyHeading() const
{
    switch (viewAt(m_view)) {
    case View::Mine:
        return tr("No feedback yet");
    case View::ToRelease:
        return tr("Nothing to release");
    case View::Alerts:
        return tr("No alerts");
    case View::Disputes:
        return tr("No disputes");
    }
    return {};
}

QString FeedbackList::emptyText() const
{
    switch (viewAt(m_view)) {
    case View::Mine:
        return tr("Evaluations of your calls and chats show up here once your lead has released them.");
    case View::ToRelease:
        return tr("Evaluations wait here between their submission and the agent, until a lead releases them.");
    case View::Alerts:
        return tr(
            "An evaluation with a customer- or compliance-critical error shows up here as soon as it is submitted.");
    case View::Disputes:
        return tr("When an agent sees a question differently, it shows up here with the reason.");
    }
    return {};
}

QString FeedbackList::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : QString::fromStdString(rows()[std::size_t(row)].evaluation.text());
}

int FeedbackList::rowOf(const QString &evaluation) const
{
    const auto found =
        std::ranges::find(rows(), evaluation.toStdString(), [](const Row &row) { return row.evaluation.text(); });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

int FeedbackList::viewOf(const QString &evaluation) const
{
    for (int view = 0; view < int(m_views.size()); ++view) {
        const auto listed = m_rows.find(viewAt(view));
        if (listed != m_rows.end() && std::ranges::any_of(listed->second, [&](const Row &row) {
                return row.evaluation.text() == evaluation.toStdString();
            }))
            return view;
    }
    return m_view;
}

int FeedbackList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

QVariant FeedbackList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows()[std::size_t(index.row())];
    switch (role) {
    case EvaluationRole:
        return QString::fromStdString(row.evaluation.text());
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case StandingRole:
        return row.standing;
    case NewRole:
        return row.isNew;
    case LateRole:
        return row.isLate;
    default:
        return {};
    }
}

QHash<int, QByteArray> FeedbackList::roleNames() const
{
    return {{EvaluationRole, "evaluation"}, {TitleRole, "title"}, {DetailRole, "detail"},
            {StandingRole, "standing"},     {NewRole, "isNew"},   {LateRole, "isLate"}};
}

} // namespace ringtrue::qml
