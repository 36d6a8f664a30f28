// SPDX-License-Identifier: Apache-2.0
#include "forms/feedback/dispute_list.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/feedback/sql.h"

namespace ringtrue::forms {

namespace {

Instant instantAt(SQLite::Statement &row, int first)
{
    return {row.getColumn(first).getInt64(), static_cast<std::int16_t>(row.getColumn(first + 1).getInt())};
}

Day dayIn(const SQLite::Column &column)
{
    return dayFromText(column.getString()).value_or(Day{}); // apply() has checked it
}

/// Of the columns outcome, revision, appeal_until, decided_by, decided_at, decided_offset, by_fact from @p first on.
std::optional<DecisionMade> decisionAt(SQLite::Statement &row, int first)
{
    if (row.isColumnNull(first))
        return std::nullopt;
    DecisionMade made;
    made.outcome = disputeOutcomeFromWord(row.getColumn(first).getString()).value_or(DisputeOutcome::Kept);
    made.revision = storage::idOrNullOf<EvaluationId>(row.getColumn(first + 1));
    if (!row.isColumnNull(first + 2))
        made.appealUntil = dayIn(row.getColumn(first + 2));
    made.by = storage::idOf<PersonId>(row.getColumn(first + 3));
    made.at = instantAt(row, first + 4);
    made.fact = storage::idOf<ledger::FactId>(row.getColumn(first + 6));
    return made;
}

std::optional<AppealMade> appealAt(SQLite::Statement &row, int first)
{
    if (row.isColumnNull(first))
        return std::nullopt;
    return AppealMade{.answerUntil = dayIn(row.getColumn(first)),
                      .by = storage::idOf<PersonId>(row.getColumn(first + 1)),
                      .at = instantAt(row, first + 2),
                      .fact = storage::idOf<ledger::FactId>(row.getColumn(first + 4))};
}

DisputeSummary disputeIn(SQLite::Statement &row)
{
    DisputeSummary out;
    out.id = storage::idOf<DisputeId>(row.getColumn(0));
    out.evaluation = storage::idOf<EvaluationId>(row.getColumn(1));
    out.question = QuestionSlug(row.getColumn(2).getString());
    out.answerUntil = dayIn(row.getColumn(3));
    out.by = storage::idOf<PersonId>(row.getColumn(4));
    out.at = instantAt(row, 5);
    if (!row.isColumnNull(7)) {
        out.interaction = storage::idOf<InteractionId>(row.getColumn(7));
        out.segment = row.getColumn(8).getInt();
        out.agent = storage::idOf<PersonId>(row.getColumn(9));
        out.evaluator = storage::idOf<PersonId>(row.getColumn(10));
        out.formVersion = hashFromBytes(storage::bytesOf(row.getColumn(11))).value_or(Hash{});
    }
    out.first = decisionAt(row, 12);
    out.appeal = appealAt(row, 19);
    out.last = decisionAt(row, 24);
    return out;
}

/// Opens the texts of facts, and remembers whether one could not be.
class WordsReader {
public:
    WordsReader(storage::Connection &connection, ledger::Keys &keys) : m_connection(connection), m_keys(keys) {}

    std::string at(const ledger::FactId &id, std::string_view pointer)
    {
        const auto found = bodyOf(id);
        const auto sealed = found ? ledger::sealedAt(id, *found, pointer) : std::nullopt;
        auto text = sealed ? ledger::open(m_keys, *sealed) : Failure{ledger::OpenError::Damaged};
        m_isErased = m_isErased || !text;
        return text ? std::move(*text) : std::string{};
    }
    std::optional<ledger::Body> bodyOf(const ledger::FactId &id)
    {
        const auto fact = ledger::findFact(m_connection, id);
        if (!fact && !m_failure)
            m_failure = fact.error();
        auto body = fact && *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
        return body ? std::optional{std::move(*body)} : std::nullopt;
    }
    bool isErased() const { return m_isErased; }
    const std::optional<storage::StorageFailure> &failure() const { return m_failure; }

private:
    storage::Connection &m_connection;
    ledger::Keys &m_keys;
    bool m_isErased = false;
    std::optional<storage::StorageFailure> m_failure;
};

} // namespace

DisputeState DisputeSummary::state(const Day &today) const
{
    if (!first)
        return DisputeState::Open;
    if (first->outcome == DisputeOutcome::Withdrawn || last)
        return DisputeState::Closed;
    if (appeal)
        return DisputeState::Appealed;
    return first->appealUntil && today <= *first->appealUntil ? DisputeState::Decided : DisputeState::Closed;
}

std::optional<Day> DisputeSummary::dueOn(const Day &today) const
{
    switch (state(today)) {
    case DisputeState::Open:
        return answerUntil;
    case DisputeState::Decided:
        return first->appealUntil;
    case DisputeState::Appealed:
        return appeal->answerUntil;
    case DisputeState::Closed:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<DisputeOutcome> DisputeSummary::outcome() const
{
    if (last)
        return last->outcome;
    return first ? std::optional{first->outcome} : std::nullopt;
}

Result<std::vector<DisputeSummary>, storage::StorageFailure> disputes(storage::Connection &connection,
                                                                      const DisputeFilter &filter)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::listDisputes);
        storage::Binder(row).idOrNull(filter.evaluation).idOrNull(filter.agent).integer(filter.undecided);
        std::vector<DisputeSummary> out;
        while (row.executeStep())
            out.push_back(disputeIn(row));
        return out;
    });
}

Result<DisputeWords, storage::StorageFailure> disputeWords(storage::Connection &connection, ledger::Keys &keys,
                                                           const DisputeSummary &dispute)
{
    WordsReader reader(connection, keys);
    DisputeWords out;
    const ledger::FactId fact{dispute.id.uuid()};
    if (const auto body = reader.bodyOf(fact))
        if (const auto read = disputeOf(fact, *body, &keys))
            out.proposed = read->proposed;
    out.reason = reader.at(fact, "/reason");
    if (dispute.first && dispute.first->outcome != DisputeOutcome::Withdrawn)
        out.rationale = reader.at(dispute.first->fact, "/rationale");
    if (dispute.appeal)
        out.appealReason = reader.at(dispute.appeal->fact, "/reason");
    if (dispute.last && dispute.last->outcome != DisputeOutcome::Withdrawn)
        out.appealRationale = reader.at(dispute.last->fact, "/rationale");
    if (reader.failure())
        return Failure{*reader.failure()};
    out.isErased = reader.isErased();
    return out;
}

Result<DecidedAgainst, storage::StorageFailure> decidedAgainst(storage::Connection &connection,
                                                               const PersonId &evaluator, Instant since)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(feedback::countDecidedAgainst);
        storage::Binder(row).id(evaluator).integer(since.microseconds);
        return row.executeStep() ? DecidedAgainst{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()}
                                 : DecidedAgainst{};
    });
}

} // namespace ringtrue::forms
