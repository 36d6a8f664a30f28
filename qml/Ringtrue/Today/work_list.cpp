// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Today/work_list.h"

#include "forms/service/evaluation_list.h"
#include "forms/service/submit_evaluation.h"
#include "qml/Ringtrue/Format/format.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostShown = 60;
constexpr std::int64_t microsecondsPerDay = 86'400'000'000;

// The last midnight where the workspace's clock is.
std::int64_t midnight(Instant now)
{
    const auto local = now.microseconds + std::int64_t(now.offsetMinutes) * 60'000'000;
    return now.microseconds - local % microsecondsPerDay;
}

} // namespace

void WorkList::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::contentChanged, this, &WorkList::load);
    load();
}

void WorkList::load()
{
    if (m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), person = m_workspace->person(), works = m_workspace->isGivenWork()](
            storage::Connection &connection) { return works ? find(connection, *engine, person) : nothing(); },
        [this](Found found) {
            beginResetModel();
            m_items = std::move(found.items);
            m_waiting = found.waiting;
            m_doneToday = found.doneToday;
            m_isNew = found.isNew;
            m_problem = !found.readable        ? tr("What waits could not be read. Nothing was changed.")
                        : found.draftsReadable ? QString()
                                               : tr("Your drafts could not be read. Nothing was changed.");
            m_loading = false;
            endResetModel();
            m_workspace->setWaiting(int(std::min<std::int64_t>(m_waiting, 1'000'000)));
            Q_EMIT changed();
        });
}

// Nothing waits for those who do not evaluate.
WorkList::Found WorkList::nothing()
{
    Found found;
    found.readable = true;
    return found;
}

WorkList::Found WorkList::find(storage::Connection &connection, service::Workspace &workspace, const PersonId &person)
{
    Found found;
    std::unordered_set<InteractionId> begun;
    const auto drafts = forms::openDrafts(workspace, connection, person);
    found.draftsReadable = bool(drafts);
    for (const auto &draft : drafts ? *drafts : std::vector<service::DraftSummary>{})
        if (draft.entered > 0 && begun.insert(draft.of.interaction).second)
            if (const auto rows = forms::interactionRows(connection, {draft.of.interaction}); rows && !rows->empty())
                found.items.push_back({rows->front().interaction, true, draft.answered});
    const auto waiting = forms::waiting(connection, person, Instant{}, mostShown);
    const auto done = forms::countEvaluations(connection, person, {midnight(workspace.clock().now()), 0});
    if (!waiting || !done)
        return found; // drafts may be gone on with all the same
    found.doneToday = std::size_t(*done);
    found.waiting = waiting->count;
    forms::InteractionFilter one;
    one.limit = 1;
    const auto any = forms::interactionIds(connection, one);
    found.isNew = any && any->empty();
    for (const auto &interaction : waiting->oldest)
        if (begun.find(interaction.id) == begun.end())
            found.items.push_back({interaction, false, 0});
    found.readable = true;
    return found;
}

QString WorkList::dateText() const
{
    return QLocale().toString(QDate::currentDate(), tr("dddd, d MMMM"));
}

QString WorkList::countText() const
{
    return m_waiting == 1 ? tr("1 waits") : tr("%1 wait").arg(qml::count(m_waiting));
}

QString WorkList::doneText() const
{
    return m_doneToday == 0 ? tr("You have submitted none today.")
                            : tr("You have submitted %n today.", nullptr, int(m_doneToday));
}

QString WorkList::detailOf(const Interaction &interaction) const
{
    QStringList parts;
    if (!interaction.segments.empty())
        parts << m_workspace->nameOf(interaction.segments.front().agent);
    const auto contactType = m_workspace->contactTypeName(interaction.contactType);
    if (!contactType.isEmpty())
        parts << contactType;
    parts << duration(interaction.durationMs);
    return parts.join(QStringLiteral(" · "));
}

QString WorkList::nextId() const
{
    return hasNext() ? shown(m_items.front().interaction.id.text()) : QString();
}

QString WorkList::nextTitle() const
{
    return hasNext() ? interactionName(m_items.front().interaction.channel, m_items.front().interaction.reference)
                     : QString();
}

QString WorkList::nextDetail() const
{
    if (!hasNext())
        return {};
    const auto &next = m_items.front();
    return next.answered == 0 ? detailOf(next.interaction)
                              : tr("%1 · %n answered", nullptr, int(next.answered)).arg(detailOf(next.interaction));
}

QString WorkList::nextIcon() const
{
    return hasNext() ? channelIcon(m_items.front().interaction.channel) : QString();
}

QString WorkList::idOfDigit(int digit) const
{
    return digit >= 1 ? idAt(digit - 1) : QString();
}

QString WorkList::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? shown(m_items[std::size_t(row) + 1].interaction.id.text()) : QString();
}

int WorkList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_items.empty() ? 0 : int(m_items.size()) - 1;
}

QVariant WorkList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_items[std::size_t(index.row()) + 1];
    switch (role) {
    case IdRole:
        return shown(item.interaction.id.text());
    case Qt::DisplayRole:
    case TitleRole:
        return interactionName(item.interaction.channel, item.interaction.reference);
    case DetailRole:
        return detailOf(item.interaction);
    case IconRole:
        return channelIcon(item.interaction.channel);
    case StateRole:
        return !item.begun          ? day(item.interaction.startedAt)
               : item.answered == 0 ? tr("Draft")
                                    : tr("Draft, %n answered", nullptr, int(item.answered));
    case DraftRole:
        return item.begun;
    case KeyRole:
        return index.row() < 9 ? QStringLiteral("choose.%1").arg(index.row() + 1) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkList::roleNames() const
{
    return {{IdRole, "interaction"}, {TitleRole, "title"}, {DetailRole, "detail"}, {IconRole, "iconName"},
            {StateRole, "state"},    {DraftRole, "draft"}, {KeyRole, "keyAction"}};
}

} // namespace ringtrue::qml
