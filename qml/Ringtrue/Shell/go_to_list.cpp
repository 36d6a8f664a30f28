// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Shell/go_to_list.h"

#include "core/organisation/may_read.h"
#include "forms/service/interaction_list.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/pages.h"

#include <QCoreApplication>

#include <utility>

namespace ringtrue::qml {

namespace {

constexpr std::size_t mostInteractions = 12;

struct FoundInteractions {
    QString words;
    std::vector<forms::InteractionRow> rows;
};

} // namespace

GoToList::GoToList(QObject *parent) : QAbstractListModel(parent)
{
    m_targets = pageTargets();
}

void GoToList::setWords(const QString &words)
{
    m_words = words.trimmed();
    show(pageTargets());
    Q_EMIT wordsChanged();
    if (!m_words.isEmpty() && m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open)
        findInteractions();
}

std::vector<GoToList::Target> GoToList::pageTargets() const
{
    std::vector<Target> targets;
    for (const auto &page : pages()) {
        const auto title = QCoreApplication::translate("Pages", page.title);
        if (isThere(page) && page.place != Page::Place::Hidden && title.contains(m_words, Qt::CaseInsensitive))
            targets.push_back({title, tr("Page"), QString::fromLatin1(page.icon), QString::fromLatin1(page.id), {}});
    }
    return targets;
}

void GoToList::findInteractions()
{
    if (std::exchange(m_reading, true))
        return;
    forms::InteractionFilter filter;
    filter.reference = m_words.toStdString();
    filter.limit = mostInteractions;
    filter.agent = organisation::onlyInteractionsOf(m_workspace->reader());
    m_workspace->read(
        this,
        [filter, words = m_words](storage::Connection &connection) {
            FoundInteractions found{words, {}};
            auto ids = forms::interactionIds(connection, filter);
            if (!ids)
                return found;
            if (auto rows = forms::interactionRows(connection, *ids))
                found.rows = std::move(*rows);
            return found;
        },
        [this](FoundInteractions found) {
            m_reading = false;
            if (found.words != m_words && !m_words.isEmpty())
                findInteractions();
            if (found.words != m_words)
                return;
            auto targets = pageTargets();
            const auto opened = m_workspace->may(organisation::Task::Evaluate) ? QStringLiteral("evaluate")
                                                                               : QStringLiteral("interactions");
            for (const auto &row : found.rows) {
                const auto &interaction = row.interaction;
                const auto agent =
                    interaction.segments.empty() ? QString() : m_workspace->nameOf(interaction.segments.front().agent);
                targets.push_back({interactionName(interaction.channel, interaction.reference),
                                   QStringLiteral("%1 · %2").arg(agent, day(interaction.startedAt)),
                                   channelIcon(interaction.channel), opened, shown(interaction.id.text())});
            }
            show(std::move(targets));
        });
}

void GoToList::show(std::vector<Target> targets)
{
    beginResetModel();
    m_targets = std::move(targets);
    endResetModel();
}

int GoToList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

QVariant GoToList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &target = m_targets[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return target.title;
    case DetailRole:
        return target.detail;
    case IconRole:
        return target.icon;
    case PageRole:
        return target.page;
    case ArgumentRole:
        return target.argument;
    default:
        return {};
    }
}

QHash<int, QByteArray> GoToList::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {IconRole, "iconName"},
            {PageRole, "page"},
            {ArgumentRole, "argument"}};
}

} // namespace ringtrue::qml
