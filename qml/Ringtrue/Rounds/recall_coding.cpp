// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/recall_coding.h"

#include "core/organisation/permissions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::RecallCode;

struct RecallCoding::Loaded {
    std::optional<forms::RoundFailure> failure{};
    std::array<std::size_t, forms::recallQuestionCount> texts{};
    std::vector<Row> rows{};
};

namespace {

/// All codes, or nothing where one is missing.
std::optional<forms::RecallCodes> wholeCodes(const forms::SomeRecallCodes &some)
{
    forms::RecallCodes out;
    for (std::size_t i = 0; i < some.size(); ++i)
        for (const auto &code : some[i]) {
            if (!code)
                return std::nullopt;
            out[i].push_back(*code);
        }
    return out;
}

Result<Done, forms::RoundFailure> storeNow(const forms::RoundParts &parts, const forms::RoundId &round,
                                           const PersonId &coder, const forms::SomeRecallCodes &some, bool settling)
{
    if (settling)
        return forms::settleRecall(parts, round, coder, some);
    const auto codes = wholeCodes(some);
    if (!codes)
        return Failure{forms::RoundFailure{.error = forms::RoundError::WrongCodes}};
    return forms::codeRecall(parts, round, coder, *codes);
}

/// Whether two people have coded the answers once these codes are kept.
Result<bool, forms::RoundFailure> keepNow(const forms::RoundParts &parts, const forms::RoundId &round,
                                          const PersonId &coder, const forms::SomeRecallCodes &some, bool settling)
{
    const auto stored = storeNow(parts, round, coder, some, settling);
    if (!stored)
        return Failure{stored.error()};
    const auto now = forms::recallRound(parts.connection, round);
    return now && now->isCoded();
}

QString keptWords(bool settling, bool codedByTwo)
{
    if (settling)
        return RecallCoding::tr("What was agreed on is kept.");
    return codedByTwo
               ? RecallCoding::tr(
                   "The codes are kept. Two people have coded the answers now: the result tells what they "
                   "agree on. Where they differ is left to settle.")
               : RecallCoding::tr("The codes are kept. They are told when a second person has coded the answers, too.");
}

} // namespace

RecallCoding::Loaded RecallCoding::textsNow(storage::Connection &connection, ledger::Keys &keys,
                                            const forms::RoundId &round)
{
    const auto found = forms::recallTexts(connection, keys, round);
    if (!found)
        return {.failure = found.error()};
    Loaded loaded;
    for (std::size_t i = 0; i < forms::recallQuestionCount; ++i) {
        loaded.texts[i] = found->texts[i].size();
        for (std::size_t number = 0; number < found->texts[i].size(); ++number)
            loaded.rows.push_back({.question = forms::allRecallQuestions[i],
                                   .number = number + 1,
                                   .text = shown(found->texts[i][number])});
    }
    return loaded;
}

RecallCoding::Loaded RecallCoding::differencesNow(storage::Connection &connection, ledger::Keys &keys,
                                                  const forms::RoundId &round)
{
    const auto record = forms::recallRecord(connection, round);
    if (!record)
        return {.failure = record.error()};
    const auto found = forms::recallDifferences(connection, keys, round);
    if (!found)
        return {.failure = found.error()};
    Loaded loaded;
    for (std::size_t i = 0; i < forms::recallQuestionCount; ++i)
        loaded.texts[i] = record->textCount(i);
    for (const auto &one : *found)
        loaded.rows.push_back(
            {.question = one.question,
             .number = one.number,
             .text = shown(one.text),
             .differ = tr("One says “%1”, the other “%2”.").arg(codeName(one.first), codeName(one.second))});
    return loaded;
}

void RecallCoding::read(const QString &round, bool settling)
{
    const auto id = roundId(round);
    if (!id || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    if (!m_workspace->isAllowed(organisation::Task::Evaluate)) {
        m_state = Failed;
        m_problem = tr("Who evaluates may read the texts; your roles here do not.");
        Q_EMIT changed();
        return;
    }
    connect(m_workspace, &OpenWorkspace::locking, this, &RecallCoding::setAside, Qt::UniqueConnection);
    m_round = round;
    m_settling = settling;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), id = *id, settling](storage::Connection &connection) {
            return settling ? differencesNow(connection, engine->keys(), id) : textsNow(connection, engine->keys(), id);
        },
        [this, round](Loaded loaded) {
            if (round == m_round)
                take(std::move(loaded));
        });
}

void RecallCoding::take(Loaded loaded)
{
    beginResetModel();
    m_state = loaded.failure ? Failed : Shown;
    m_problem = loaded.failure ? refusalSentence(*loaded.failure) : QString();
    m_texts = loaded.texts;
    m_rows = std::move(loaded.rows);
    m_written = false;
    const bool isWhole = takeUp();
    endResetModel();
    Q_EMIT changed();
    if (!isWhole)
        Q_EMIT dropped(tr("Others have coded or settled these texts meanwhile. The codes that waited for you were not "
                          "taken over."));
}

void RecallCoding::setAside()
{
    if (!m_written)
        return;
    Aside aside{.settling = m_settling};
    for (const auto &row : m_rows)
        aside.codes.push_back(row.code);
    setSheetAside(*m_workspace, {.page = roundsPage, .argument = m_round, .content = std::move(aside)},
                  m_busy ? m_meanwhile : nullptr);
}

bool RecallCoding::takeUp()
{
    if (m_state != Shown)
        return true;
    const auto sheet = m_workspace->takeAside(roundsPage, m_round);
    const auto *const aside = sheet ? std::any_cast<Aside>(&sheet->content) : nullptr;
    if (aside == nullptr)
        return true;
    if (aside->settling != m_settling || aside->codes.size() != m_rows.size())
        return false;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].code = aside->codes[row];
    m_written = true;
    return true;
}

int RecallCoding::open() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.code; }));
}

void RecallCoding::code(int row, int code)
{
    if (row < 0 || row >= count() || code < 1 || code > 3 || m_busy)
        return;
    auto &kept = m_rows[std::size_t(row)].code;
    const auto wanted = RecallCode(code - 1);
    kept = kept == wanted ? std::nullopt : std::optional{wanted};
    m_written = true;
    m_problem.clear();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

int RecallCoding::nextOpen(int row) const
{
    for (int step = 1; step <= count(); ++step) {
        const int at = (std::max(row, -1) + step) % count();
        if (!m_rows[std::size_t(at)].code)
            return at;
    }
    return -1;
}

forms::SomeRecallCodes RecallCoding::codes() const
{
    forms::SomeRecallCodes some;
    for (std::size_t i = 0; i < some.size(); ++i)
        some[i].resize(m_texts[i]);
    for (const auto &row : m_rows) {
        auto &of = some[std::size_t(row.question)];
        if (row.number >= 1 && row.number <= of.size())
            of[row.number - 1] = row.code;
    }
    return some;
}

void RecallCoding::keep()
{
    const auto id = roundId(m_round);
    if (m_busy || !id || m_state != Shown || !isWritable(m_workspace))
        return;
    m_busy = true;
    m_meanwhile = std::make_shared<std::optional<SheetAside>>();
    Q_EMIT changed();
    onRoundsKeeping(
        this, *m_workspace, m_meanwhile,
        [id = *id, coder = m_workspace->person(), some = codes(),
         settling = m_settling](const forms::RoundParts &parts) { return keepNow(parts, id, coder, some, settling); },
        [this](const Result<bool, forms::RoundFailure> &done) { finish(done); },
        [settling = m_settling](const Result<bool, forms::RoundFailure> &done) {
            return done ? keptWords(settling, *done) : refusalSentence(done.error());
        });
}

void RecallCoding::finish(const Result<bool, forms::RoundFailure> &codedByTwo)
{
    m_busy = false;
    m_problem = codedByTwo ? QString() : refusalSentence(codedByTwo.error());
    m_written = m_written && !codedByTwo;
    Q_EMIT changed();
    if (codedByTwo)
        Q_EMIT kept(keptWords(m_settling, *codedByTwo));
}

int RecallCoding::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecallCoding::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case QuestionRole:
        return questionWords(row.question);
    case NumberRole:
        return int(row.number);
    case TextRole:
        return row.text;
    case CodeRole:
        return row.code ? int(*row.code) + 1 : 0;
    case CodeWordsRole:
        return row.code ? codeName(*row.code) : tr("No code yet");
    case DifferRole:
        return row.differ;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecallCoding::roleNames() const
{
    return {{QuestionRole, "question"}, {NumberRole, "number"},       {TextRole, "words"},
            {CodeRole, "code"},         {CodeWordsRole, "codeWords"}, {DifferRole, "differ"}};
}

} // namespace ringtrue::qml
