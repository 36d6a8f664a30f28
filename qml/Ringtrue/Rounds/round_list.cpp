// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_list.h"

#include "core/organisation/may_read.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>
#include <map>
#include <string>

namespace ringtrue::qml {

struct RoundList::Loaded {
    bool failed = false;
    std::vector<Entry> entries{};
};

namespace {

template <typename Summary>
std::optional<std::size_t> waitingOf(service::Workspace &workspace, const Summary &summary)
{
    if (!summary.isOpen())
        return std::nullopt;
    const auto waiting = forms::countWaiting(workspace, summary.round.id);
    return waiting ? std::optional{*waiting} : std::nullopt;
}

/// Calls the vision of each of @p rounds what it is called in @p language; those read once are in @p titles.
template <typename Rounds>
void nameVisions(Rounds &rounds, std::map<Hash, std::string> &titles, storage::Connection &connection,
                 const std::string &language)
{
    for (auto &one : rounds) {
        const auto &version = one.round.visionVersion;
        auto known = titles.find(version);
        if (known == titles.end())
            known =
                titles.emplace(version, forms::visionTitle(connection, version, language).value_or(one.title)).first;
        one.title = known->second;
    }
}

template <typename Loaded>
Loaded readNow(service::Workspace &workspace, storage::Connection &connection, const std::string &language)
{
    auto ringsTrue = forms::ringsTrueRounds(connection);
    auto recalls = forms::recallRounds(connection);
    if (!ringsTrue || !recalls)
        return {.failed = true};
    std::map<Hash, std::string> titles;
    nameVisions(*ringsTrue, titles, connection, language);
    nameVisions(*recalls, titles, connection, language);
    Loaded loaded;
    for (const auto &summary : *ringsTrue)
        loaded.entries.push_back({.ringsTrue = summary, .recall = {}, .waiting = waitingOf(workspace, summary)});
    for (const auto &summary : *recalls)
        loaded.entries.push_back({.ringsTrue = {}, .recall = summary, .waiting = waitingOf(workspace, summary)});
    return loaded;
}

/// `12 answers`, of those who were asked where that is known: `12 answers, 30 % of 40 who were asked`.
QString ofAskedWords(std::int64_t answers, std::optional<std::int64_t> asked)
{
    if (!asked)
        return answersWords(answers);
    const auto rate = forms::responseRate(answers, asked);
    return rate ? RoundList::tr("%1, %2 of %3 who were asked")
                      .arg(answersWords(answers), percentWords(*rate), count(*asked))
                : RoundList::tr("%1, more than the %2 who were asked").arg(answersWords(answers), count(*asked));
}

template <typename Summary>
QString closedWords(const Summary &summary)
{
    const auto when = day(*summary.closedAt);
    const auto answers = ofAskedWords(summary.answers, summary.round.asked);
    if (summary.answers > 0 && summary.papers > 0)
        return RoundList::tr("Closed %1: %2, on paper: %3").arg(when, answers, count(summary.papers));
    if (summary.answers > 0)
        return RoundList::tr("Closed %1: %2").arg(when, answers);
    return RoundList::tr("Closed %1 with too few answers").arg(when);
}

QString openWords(const RoundList::Entry &entry)
{
    if (!entry.waiting)
        return RoundList::tr("Open: its answers are gathered on another computer");
    return RoundList::tr("Open: %1 so far").arg(ofAskedWords(std::int64_t(*entry.waiting), entry.asked()));
}

} // namespace

QString RoundList::Entry::id() const
{
    return QString::fromStdString(ringsTrue ? ringsTrue->round.id.text() : recall->round.id.text());
}

std::int64_t RoundList::Entry::answered() const
{
    if (isOpen())
        return std::int64_t(waiting.value_or(0));
    return ringsTrue ? ringsTrue->answers + ringsTrue->dropped : recall->answers + recall->dropped;
}

QString standingWords(const RoundList::Entry &entry)
{
    if (entry.isOpen())
        return openWords(entry);
    return entry.ringsTrue ? closedWords(*entry.ringsTrue) : closedWords(*entry.recall);
}

QString visionWords(const RoundList::Entry &entry)
{
    const auto &title = entry.ringsTrue ? entry.ringsTrue->title : entry.recall->title;
    const auto number = entry.ringsTrue ? entry.ringsTrue->number : entry.recall->number;
    if (title.empty())
        return RoundList::tr("A vision that is not here");
    return RoundList::tr("%1, version %2").arg(shown(title)).arg(number);
}

void RoundList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &RoundList::refresh);
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &RoundList::refresh);
    }
    refresh();
}

void RoundList::refresh()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    if (!organisation::maySeeScoring(m_workspace->reader())) {
        beginResetModel();
        m_entries.clear();
        m_state = NotForReader;
        endResetModel();
        Q_EMIT changed();
        return;
    }
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), language = interfaceLanguage()](storage::Connection &connection) {
            return readNow<Loaded>(*engine, connection, language);
        },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void RoundList::take(Loaded loaded)
{
    beginResetModel();
    m_state = loaded.failed ? Failed : Shown;
    m_entries = std::move(loaded.entries);
    endResetModel();
    Q_EMIT changed();
}

QString RoundList::idAt(int row) const
{
    return row < 0 || row >= count() ? QString() : m_entries[std::size_t(row)].id();
}

int RoundList::rowOf(const QString &round) const
{
    for (int row = 0; row < count(); ++row)
        if (idAt(row) == round)
            return row;
    return -1;
}

int RoundList::firstOf(bool ringsTrue) const
{
    const auto found =
        std::ranges::find(m_entries, ringsTrue, [](const Entry &one) { return one.ringsTrue.has_value(); });
    if (found != m_entries.end())
        return int(found - m_entries.begin());
    return m_entries.empty() ? -1 : 0;
}

const RoundList::Entry *RoundList::find(const QString &round) const
{
    const auto row = rowOf(round);
    return row < 0 ? nullptr : &m_entries[std::size_t(row)];
}

int RoundList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RoundList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case RoundRole:
        return entry.id();
    case SectionRole:
        return entry.ringsTrue ? tr("Does it ring true?") : tr("Can they say it?");
    case HeadingRole:
        return entry.ringsTrue ? shown(entry.ringsTrue->round.question) : quarterWords(entry.recall->round.quarter);
    case VisionRole:
        return visionWords(entry);
    case StandingRole:
        return standingWords(entry);
    case OpenRole:
        return entry.isOpen();
    default:
        return {};
    }
}

QHash<int, QByteArray> RoundList::roleNames() const
{
    return {{RoundRole, "round"},   {SectionRole, "section"},   {HeadingRole, "heading"},
            {VisionRole, "vision"}, {StandingRole, "standing"}, {OpenRole, "isOpen"}};
}

} // namespace ringtrue::qml
