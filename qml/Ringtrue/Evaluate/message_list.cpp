// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/message_list.h"

#include "qml/Ringtrue/Format/format.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr qint64 noteworthyWaitMs = 60'000;
constexpr qint64 longWaitMs = 120'000;
constexpr qint64 noteworthyPauseMs = 300'000; // nobody waits for an answer
constexpr qsizetype chipWords = 48;
constexpr qsizetype mostQuoted = 200;

/// The beginning of @p words that ends with a word, or, of one word alone, with a whole character.
QString quoted(const QString &words)
{
    if (words.size() <= mostQuoted)
        return words;
    auto end = words.lastIndexOf(QLatin1Char(' '), mostQuoted - 1);
    if (end <= 0) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, words);
        characters.setPosition(mostQuoted - 1);
        end = characters.isAtBoundary() ? mostQuoted - 1 : characters.toPreviousBoundary();
    }
    return words.left(end) + QChar(0x2026);
}

} // namespace

void MessageList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation == nullptr)
        return;
    connect(m_evaluation, &Evaluation::stateChanged, this, [this] { refresh({OtherPartRole}); });
    const auto marks = [this] { refresh({MarkRole, CurrentMarkRole}); };
    connect(m_evaluation, &Evaluation::currentChanged, this, marks);
    connect(m_evaluation, &Evaluation::answered, this, marks);
    Q_EMIT changed();
}

void MessageList::show(Transcript transcript, const Interaction &interaction, const QStringList &agentNames)
{
    beginResetModel();
    m_transcript = std::move(transcript);
    m_channel = interaction.channel;
    m_startedAt = interaction.startedAt;
    m_segments = interaction.segments;
    m_agentNames = agentNames;
    m_first = m_last = m_place = -1;
    endResetModel();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

bool MessageList::isChat() const
{
    return m_channel != Channel::Call;
}

void MessageList::refresh(const QList<int> &roles)
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

QString MessageList::clockOf(const Message &message) const
{
    if (!isChat())
        return duration(message.atMs);
    return clockSeconds(momentOf(message));
}

Instant MessageList::momentOf(const Message &message) const
{
    auto moment = m_startedAt;
    moment.microseconds += message.atMs * 1000;
    return moment;
}

QString MessageList::dayBefore(int row) const
{
    if (!isChat() || row == 0)
        return {};
    const auto now = day(momentOf(m_transcript.messages[std::size_t(row)]));
    return now == day(momentOf(m_transcript.messages[std::size_t(row - 1)])) ? QString() : now;
}

QString MessageList::whoOf(const Message &message) const
{
    switch (message.side) {
    case Side::Customer:
        return tr("Customer");
    case Side::Agent:
        return m_agentNames.isEmpty() ? tr("Agent") : tr("%1, agent").arg(m_agentNames.at(segmentAt(message.atMs)));
    case Side::Bot:
        return tr("Bot");
    case Side::System:
        return tr("System");
    }
    return {};
}

// The last segment that had begun by then.
std::size_t MessageList::segmentAt(qint64 ms) const
{
    std::size_t found = 0;
    for (std::size_t segment = 1; segment < m_segments.size(); ++segment)
        if (m_segments[segment].startMs <= ms)
            found = segment;
    return found;
}

QString MessageList::takesOver(int row) const
{
    const auto &messages = m_transcript.messages;
    const auto now = segmentAt(messages[std::size_t(row)].atMs);
    if (row == 0 || now == segmentAt(messages[std::size_t(row - 1)].atMs))
        return {};
    return tr("%1 takes over").arg(m_agentNames.at(qsizetype(now)));
}

// How long the customer waited for this message, which somebody else wrote.
std::optional<qint64> MessageList::waitBefore(int row) const
{
    const auto &messages = m_transcript.messages;
    if (!isChat() || row == 0 || messages[std::size_t(row)].side == Side::Customer
        || messages[std::size_t(row - 1)].side != Side::Customer)
        return std::nullopt;
    auto first = row - 1;
    while (first > 0 && messages[std::size_t(first - 1)].side == Side::Customer)
        --first;
    return messages[std::size_t(row)].atMs - messages[std::size_t(first)].atMs;
}

QString MessageList::waitText(int row) const
{
    if (const auto wait = waitBefore(row))
        return *wait >= noteworthyWaitMs ? tr("%1 wait").arg(qml::span(*wait)) : QString();
    if (!isChat() || row == 0)
        return {};
    const auto &messages = m_transcript.messages;
    const auto pause = messages[std::size_t(row)].atMs - messages[std::size_t(row - 1)].atMs;
    return pause >= noteworthyPauseMs ? tr("%1 later").arg(qml::span(pause)) : QString();
}

bool MessageList::covers(const Evidence &evidence, int row) const
{
    if (const auto *range = std::get_if<MessageRange>(&evidence))
        return row >= range->first && row <= range->last;
    const auto &span = std::get<TimeSpan>(evidence);
    const auto &message = m_transcript.messages[std::size_t(row)];
    return message.atMs < span.endMs && message.endMs.value_or(message.atMs + 1) > span.startMs;
}

QString MessageList::marksOf(int row) const
{
    QStringList numbers;
    if (m_evaluation == nullptr || !m_evaluation->run())
        return {};
    const auto &run = *m_evaluation->run();
    for (std::size_t question = 0; question < run.count(); ++question)
        for (const auto &evidence : run.answer(question).evidence)
            if (run.isAsked(question) && covers(evidence, row)) {
                numbers << QString::number(question + 1);
                break;
            }
    return numbers.join(QLatin1Char(' '));
}

bool MessageList::marksCurrent(int row) const
{
    if (m_evaluation == nullptr || !m_evaluation->run()
        || std::size_t(m_evaluation->current()) >= m_evaluation->run()->count())
        return false;
    const auto &evidence = m_evaluation->run()->answer(std::size_t(m_evaluation->current())).evidence;
    return std::any_of(evidence.begin(), evidence.end(), [&](const auto &piece) { return covers(piece, row); });
}

void MessageList::setSelection(int first, int last)
{
    m_first = first;
    m_last = last;
    if (last >= 0)
        m_place = last;
    refresh({SelectedRole});
    Q_EMIT selectionChanged();
}

void MessageList::select(int row)
{
    if (row >= 0 && row < count())
        setSelection(row, row);
}

void MessageList::extend(int row)
{
    if (row >= 0 && row < count())
        setSelection(m_first < 0 ? row : m_first, row);
}

void MessageList::move(int step)
{
    if (count() == 0)
        return;
    extend(m_last < 0 ? rowToBegin(step) : std::clamp(m_last + step, 0, count() - 1));
}

void MessageList::moveWhole(int step)
{
    if (count() == 0)
        return;
    select(m_last < 0 ? rowToBegin(step) : std::clamp(m_last + step, 0, count() - 1));
}

int MessageList::rowToBegin(int step) const
{
    return m_place >= 0 ? m_place : step > 0 ? 0 : count() - 1;
}

void MessageList::clearSelection()
{
    setSelection(-1, -1);
}

QString MessageList::selectionText() const
{
    if (m_first < 0)
        return {};
    const int number = std::abs(m_last - m_first) + 1;
    if (number == 1)
        return isChat() ? tr("1 message") : tr("1 line");
    return isChat() ? tr("%n messages", nullptr, number) : tr("%n lines", nullptr, number);
}

bool MessageList::addSelectionAsEvidence()
{
    if (m_first < 0 || m_evaluation == nullptr)
        return false;
    const int first = std::min(m_first, m_last);
    const int last = std::max(m_first, m_last);
    if (isChat()) {
        m_evaluation->addMessages(first, last);
    } else {
        const auto &end = m_transcript.messages[std::size_t(last)];
        m_evaluation->addTimeSpan(startMs(first), end.endMs.value_or(end.atMs + 1));
    }
    clearSelection();
    return true;
}

QString MessageList::quotation() const
{
    QStringList quotations;
    for (int row = std::min(m_first, m_last); m_first >= 0 && row <= std::max(m_first, m_last); ++row) {
        const auto &message = m_transcript.messages[std::size_t(row)];
        quotations << tr("%1: “%2”").arg(whoOf(message), quoted(shown(message.text).simplified()));
    }
    return quotations.join(QLatin1Char('\n'));
}

int MessageList::rowAt(qint64 ms) const
{
    int row = -1;
    for (int at = 0; at < count() && m_transcript.messages[std::size_t(at)].atMs <= ms; ++at)
        row = at;
    return row;
}

qint64 MessageList::startMs(int row) const
{
    return row >= 0 && row < count() ? m_transcript.messages[std::size_t(row)].atMs : 0;
}

QString MessageList::wordsOf(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const auto words = shown(m_transcript.messages[std::size_t(row)].text).simplified();
    return words.size() <= chipWords ? words : words.left(chipWords - 1) + QChar(0x2026);
}

int MessageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MessageList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto &message = m_transcript.messages[std::size_t(row)];
    switch (role) {
    case SideRole:
        return shown(word(message.side));
    case WhoRole:
        return whoOf(message);
    case ClockRole:
        return clockOf(message);
    case Qt::DisplayRole:
    case WordsRole:
        return shown(message.text);
    case DayRole:
        return dayBefore(row);
    case WaitRole:
        return waitText(row);
    case LongWaitRole:
        return waitBefore(row).value_or(0) >= longWaitMs;
    case MarkRole:
        return marksOf(row);
    case CurrentMarkRole:
        return marksCurrent(row);
    case SelectedRole:
        return m_first >= 0 && row >= std::min(m_first, m_last) && row <= std::max(m_first, m_last);
    case StartMsRole:
        return qlonglong(message.atMs);
    case TakesOverRole:
        return takesOver(row);
    case OtherPartRole:
        return m_evaluation != nullptr && int(segmentAt(message.atMs)) != m_evaluation->segment();
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageList::roleNames() const
{
    return {{SideRole, "side"},
            {WhoRole, "who"},
            {ClockRole, "clock"},
            {WordsRole, "words"},
            {WaitRole, "wait"},
            {LongWaitRole, "longWait"},
            {DayRole, "day"},
            {MarkRole, "mark"},
            {CurrentMarkRole, "currentMark"},
            {SelectedRole, "selected"},
            {StartMsRole, "startMs"},
            {TakesOverRole, "takesOver"},
            {OtherPartRole, "otherPart"}};
}

} // namespace ringtrue::qml
