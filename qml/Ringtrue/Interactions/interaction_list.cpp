// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/interaction_list.h"

#include "core/organisation/may_read.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

InteractionList::InteractionList(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_talk, &TalkStrips::found, this, [this](int row) {
        if (row < count())
            Q_EMIT dataChanged(index(row), index(row), {TalkRole});
    });
}

void InteractionList::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace != nullptr)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_talk.setWorkspace(workspace);
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::contentChanged, this, &InteractionList::reload);
    reload();
    Q_EMIT filterChanged();
}

QString InteractionList::channel() const
{
    return m_filter.channel ? shown(word(*m_filter.channel)) : QString();
}

void InteractionList::setChannel(const QString &channel)
{
    auto filter = m_filter;
    filter.channel = channelFromWord(channel.toStdString());
    changeFilter(std::move(filter));
}

QString InteractionList::agent() const
{
    return m_filter.agent ? shown(m_filter.agent->text()) : QString();
}

QString InteractionList::agentName() const
{
    return m_filter.agent && m_workspace != nullptr ? m_workspace->nameOf(*m_filter.agent) : QString();
}

void InteractionList::setAgent(const QString &agent)
{
    auto filter = m_filter;
    filter.agent = PersonId::parse(agent.toStdString());
    changeFilter(std::move(filter));
}

InteractionList::Evaluated InteractionList::evaluated() const
{
    if (!m_filter.evaluated)
        return Any;
    return *m_filter.evaluated == forms::Evaluated::Yes ? Done : ToEvaluate;
}

void InteractionList::setEvaluated(Evaluated evaluated)
{
    auto filter = m_filter;
    filter.evaluated.reset();
    if (evaluated != Any)
        filter.evaluated = evaluated == Done ? forms::Evaluated::Yes : forms::Evaluated::No;
    changeFilter(std::move(filter));
}

QString InteractionList::reference() const
{
    return shown(m_filter.reference);
}

void InteractionList::setReference(const QString &reference)
{
    auto filter = m_filter;
    filter.reference = reference.trimmed().toStdString();
    changeFilter(std::move(filter));
}

void InteractionList::clearFilter()
{
    changeFilter({});
}

void InteractionList::changeFilter(forms::InteractionFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    reload();
}

QString InteractionList::countText() const
{
    if (m_loading && m_ids.empty())
        return {};
    return count() == 1 ? tr("1 interaction") : tr("%1 interactions").arg(qml::count(count()));
}

void InteractionList::reload()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_loading = true;
    setProblem({});
    const int generation = ++m_generation;
    m_policies = std::make_shared<forms::ScoringPolicies>();
    readDrafts();
    auto filter = m_filter;
    const auto only = organisation::onlyInteractionsOf(m_workspace->reader());
    m_ownOnly = only.has_value();
    if (m_ownOnly)
        filter.agent = only;
    if (m_workspace->isGivenWork())
        filter.waitsFor = m_workspace->person();
    m_workspace->read(
        this, [filter](storage::Connection &connection) { return forms::interactionIds(connection, filter); },
        [this, generation](auto ids) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_ids = ids ? std::move(*ids) : std::vector<InteractionId>{};
            if (!ids)
                m_problem = tr("The list could not be read. Nothing was changed.");
            m_pages.clear();
            m_asked.clear();
            m_talk.clear();
            m_loading = false;
            endResetModel();
            Q_EMIT countChanged();
        });
}

void InteractionList::readDrafts()
{
    m_knowsDrafts = false;
    const int generation = m_generation;
    inBackground(
        this,
        [engine = m_workspace->sharedEngine(), person = m_workspace->person()] { return engine->listDrafts(person); },
        [this, generation](auto drafts) {
            if (generation != m_generation)
                return;
            if (!drafts) {
                setProblem(tr("Your drafts could not be read, so nothing says how interactions stand. Nothing was "
                              "changed."));
                return;
            }
            m_knowsDrafts = true;
            m_drafts.clear();
            for (const auto &draft : *drafts)
                if (draft.entered > 0) // others were only looked at
                    m_drafts.insert(draft.of.interaction);
            if (!m_ids.empty())
                Q_EMIT dataChanged(index(0), index(count() - 1),
                                   {AgentRole, StateRole, ScoreRole, ShareRole, FailedRole});
        });
}

int InteractionList::rowOf(const QString &id) const
{
    const auto wanted = InteractionId::parse(id.toStdString());
    const auto found = wanted ? std::find(m_ids.begin(), m_ids.end(), *wanted) : m_ids.end();
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QString InteractionList::idAt(int row) const
{
    return row >= 0 && row < count() ? shown(m_ids[std::size_t(row)].text()) : QString();
}

void InteractionList::readPage(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const auto first = m_ids.begin() + page * rowsPerPage;
    const auto last = m_ids.begin() + std::min<std::ptrdiff_t>((page + 1) * rowsPerPage, std::ptrdiff_t(m_ids.size()));
    auto *self = const_cast<InteractionList *>(this); // reading rows changes nothing but what is known of them
    m_workspace->read(
        self,
        [ids = std::vector<InteractionId>(first, last), policies = m_policies](storage::Connection &connection) {
            return readRows(connection, *policies, ids);
        },
        [self, page, generation = m_generation](std::optional<std::vector<ListedInteraction>> rows) {
            if (generation == self->m_generation)
                self->takePage(page, std::move(rows));
        });
}

// One that cannot be read stays asked for: it is not read again by itself, again and again.
void InteractionList::takePage(int page, std::optional<std::vector<ListedInteraction>> rows)
{
    if (!rows) {
        setProblem(tr("Some of these interactions could not be read. Nothing was changed."));
        return;
    }
    m_asked.remove(page);
    m_pages.insert(page, new RowsPage{std::move(*rows)});
    const int top = page * rowsPerPage;
    Q_EMIT dataChanged(index(top), index(std::min(top + rowsPerPage, count()) - 1));
}

void InteractionList::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT countChanged();
}

std::optional<std::vector<InteractionList::ListedInteraction>>
InteractionList::readRows(storage::Connection &connection, forms::ScoringPolicies &policies,
                          const std::vector<InteractionId> &ids)
{
    std::vector<ListedInteraction> listed;
    auto rows = forms::interactionRows(connection, ids);
    if (!rows)
        return std::nullopt;
    for (auto &row : *rows) {
        auto score = row.evaluation ? storedScore(connection, policies, *row.evaluation) : StoredScore{};
        listed.push_back({.row = std::move(row), .score = std::move(score)});
    }
    return listed;
}

const InteractionList::ListedInteraction *InteractionList::rowAt(int row) const
{
    const auto *page = m_pages.object(row / rowsPerPage);
    if (page == nullptr) {
        readPage(row / rowsPerPage);
        return nullptr;
    }
    const auto &id = m_ids[std::size_t(row)];
    const auto at = std::size_t(row % rowsPerPage);
    if (at < page->rows.size() && page->rows[at].row.interaction.id == id)
        return &page->rows[at];
    for (const auto &candidate : page->rows) // some were left out
        if (candidate.row.interaction.id == id)
            return &candidate;
    return nullptr;
}

int InteractionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InteractionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const auto *row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) { // still to be read
        if (role == ShareRole)
            return 0.0;
        if (role == FailedRole)
            return false;
        if (role == TalkRole)
            return QVariant::fromValue(TalkLine{});
        return role > Qt::UserRole ? QVariant(QString()) : QVariant();
    }
    if (role == TalkRole)
        return QVariant::fromValue(m_talk.of(row->row.interaction, index.row()));
    return shownOf(*row, role);
}

QVariant InteractionList::shownOf(const ListedInteraction &listed, int role) const
{
    const auto &row = listed.row;
    const auto &interaction = row.interaction;
    switch (role) {
    case Qt::DisplayRole:
        return interactionName(interaction.channel, interaction.reference);
    case ReferenceRole:
        return shown(interaction.reference);
    case ChannelRole:
        return channelName(interaction.channel);
    case IconRole:
        return channelIcon(interaction.channel);
    case DayRole:
        return shortDay(interaction.startedAt, m_workspace->clock().now());
    case ClockRole:
        return clock(interaction.startedAt);
    case AgentRole:
        return agentsOf(row);
    case ContactTypeRole:
        return m_workspace->contactTypeName(interaction.contactType);
    case LengthRole:
        return duration(interaction.durationMs);
    case StateRole:
        return stateOf(row);
    case ScoreRole:
        return hidesScore(row) ? QString() : decimal(listed.score.figure);
    case ShareRole:
        return hidesScore(row) ? 0.0 : listed.score.share;
    case FailedRole:
        return !hidesScore(row) && listed.score.failed;
    default:
        return {};
    }
}

// Whose part was evaluated; of one that was transferred and not evaluated yet, everybody in their order.
QString InteractionList::agentsOf(const forms::InteractionRow &row) const
{
    const auto &segments = row.interaction.segments;
    if (segments.size() > 1 && row.evaluation && !m_drafts.contains(row.interaction.id))
        return tr("%1, part %2").arg(m_workspace->nameOf(row.evaluation->agent)).arg(row.evaluation->segment + 1);
    QStringList agents;
    for (const auto &segment : segments)
        agents << m_workspace->nameOf(segment.agent);
    return agents.join(QStringLiteral(" → "));
}

QString InteractionList::stateOf(const forms::InteractionRow &row) const
{
    if (!m_knowsDrafts)
        return {};
    if (m_drafts.contains(row.interaction.id))
        return tr("Draft");
    if (row.unreadable)
        return *row.unreadable == forms::Unreadable::Erased ? tr("Erased") : tr("Removed");
    if (row.returned)
        return tr("Returned");
    if (!row.evaluation)
        return tr("To evaluate");
    return hidesScore(row) ? tr("Evaluated") : QString();
}

organisation::Released InteractionList::releasedNow(const forms::EvaluationSummary &evaluation) const
{
    const auto now = m_workspace->clock().now();
    return evaluation.visibleFrom && *evaluation.visibleFrom <= now ? organisation::Released::Yes
                                                                    : organisation::Released::No;
}

// Whoever is filling the form, or still may, must not lean on somebody else's score.
bool InteractionList::hidesScore(const forms::InteractionRow &row) const
{
    return !m_knowsDrafts || !row.evaluation || !row.evaluation->final || m_drafts.contains(row.interaction.id)
           || !m_workspace->showsScore(row.evaluation->evaluator, row.evaluation->agent, releasedNow(*row.evaluation));
}

QHash<int, QByteArray> InteractionList::roleNames() const
{
    return {{IdRole, "interaction"},  {ReferenceRole, "reference"},
            {ChannelRole, "channel"}, {IconRole, "iconName"},
            {DayRole, "day"},         {ClockRole, "clock"},
            {AgentRole, "agent"},     {ContactTypeRole, "contactType"},
            {LengthRole, "length"},   {StateRole, "state"},
            {ScoreRole, "score"},     {ShareRole, "share"},
            {LoadedRole, "loaded"},   {FailedRole, "failed"},
            {TalkRole, "talk"}};
}

} // namespace ringtrue::qml
