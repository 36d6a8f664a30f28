// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Today/open_rounds.h"

#include "core/organisation/permissions.h"
#include "forms/service/rings_true.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ringtrue::qml {

void OpenRounds::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::contentChanged, this, &OpenRounds::load);
    load();
}

OpenRounds::Found OpenRounds::find(storage::Connection &connection, service::Workspace &workspace)
{
    Found found;
    const auto rounds = forms::ringsTrueRounds(connection);
    if (!rounds)
        return found;
    const auto today = forms::dayOf(workspace.clock().now());
    for (const auto &summary : *rounds) {
        const auto &round = summary.round;
        const bool isOver = !summary.isOpen() || (round.closesOn && *round.closesOn < today);
        if (!isOver && forms::countWaiting(workspace, round.id)) // else its answers are gathered on another computer
            found.push_back({round.id, round.closesOn});
    }
    return found;
}

void OpenRounds::load()
{
    if (m_workspace->state() != OpenWorkspace::Open)
        return;
    const bool asked = m_workspace->readOnlyText().isEmpty() && organisation::mayAnswerRounds(m_workspace->reader());
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), asked](storage::Connection &connection) {
            return asked ? find(connection, *engine) : Found{};
        },
        [this](Found found) {
            beginResetModel();
            m_rounds = std::move(found);
            endResetModel();
            Q_EMIT changed();
        });
}

QString OpenRounds::wordsOf(const Round &round)
{
    if (!round.closesOn)
        return tr("“Does it ring true?” is open. Who has answered is told to nobody; whoever has not, can.");
    const QDate last(int(round.closesOn->year()), int(unsigned(round.closesOn->month())),
                     int(unsigned(round.closesOn->day())));
    return tr("“Does it ring true?” is open until %1. Who has answered is told to nobody; whoever has not, can.")
        .arg(QLocale().toString(last, QCoreApplication::translate("Format", "d MMM yyyy")));
}

int OpenRounds::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rounds.size());
}

QVariant OpenRounds::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &round = m_rounds[std::size_t(index.row())];
    if (role == RoundRole)
        return QString::fromStdString(round.id.text());
    return role == WordsRole ? wordsOf(round) : QVariant();
}

QHash<int, QByteArray> OpenRounds::roleNames() const
{
    return {{RoundRole, "round"}, {WordsRole, "words"}};
}

} // namespace ringtrue::qml
