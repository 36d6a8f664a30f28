// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/dispute_facts.h"

#include "core/domain/words.h"
#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "forms/facts/answer_body.h"
#include "forms/facts/sql.h"

namespace ringtrue::forms {

namespace {

using ledger::Body;

constexpr std::array outcomeWords{Word{DisputeOutcome::Kept, "kept"}, Word{DisputeOutcome::Changed, "changed"},
                                  Word{DisputeOutcome::Withdrawn, "withdrawn"}};

Day dayAt(ledger::BodyFields &fields, std::string_view key)
{
    const auto day = dayFromText(fields.text(key));
    if (!day)
        fields.refuse();
    return day.value_or(Day{});
}

bool isSealedAt(const ledger::FactId &fact, const Body &body, std::string_view pointer)
{
    return ledger::sealedAt(fact, body, pointer).has_value();
}

/// Whether a revision and an end of the time to appeal stand where they belong, and only there.
bool isSound(const Decision &decision)
{
    const bool changes = decision.outcome == DisputeOutcome::Changed;
    const bool mayBeAppealed = decision.look == Look::First && decision.outcome != DisputeOutcome::Withdrawn;
    return changes == decision.revision.has_value() && mayBeAppealed == decision.appealUntil.has_value();
}

std::vector<ledger::FactId> refsOf(const Decision &decision)
{
    std::vector<ledger::FactId> refs{ledger::FactId{decision.dispute.uuid()}};
    if (decision.revision)
        refs.emplace_back(decision.revision->uuid());
    return refs;
}

/// Binds what every fact about a dispute bears: who and when, and which fact it is.
storage::Binder &bindMade(storage::Binder &put, const ledger::Fact &fact)
{
    return put.id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id);
}

} // namespace

std::string_view word(DisputeOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}
std::optional<DisputeOutcome> disputeOutcomeFromWord(std::string_view word)
{
    return valueOf(outcomeWords, word);
}

ledger::FactDraft disputeFact(const Dispute &dispute, const InteractionId &interaction)
{
    const auto subject = ledger::subjectOf(interaction);
    return {.kind = std::string(disputeKind),
            .refs = {ledger::FactId{dispute.evaluation.uuid()}},
            .body = {{"evaluation", dispute.evaluation.text()},
                     {"question", dispute.question.text()},
                     {"proposed", valueBody(dispute.proposed, subject)},
                     {"reason", ledger::toSeal(subject, dispute.reason)},
                     {"answer_until", dayText(dispute.answerUntil)}},
            .id = ledger::FactId{dispute.id.uuid()}};
}

ledger::FactDraft decisionFact(const Decision &decision, const InteractionId &interaction)
{
    Body body{{"dispute", decision.dispute.text()},
              {"appeal", decision.look == Look::Appeal},
              {"outcome", word(decision.outcome)},
              {"revision", ledger::idOrNull(decision.revision)},
              {"appeal_until", decision.appealUntil ? Body(dayText(*decision.appealUntil)) : Body(nullptr)}};
    if (decision.outcome != DisputeOutcome::Withdrawn)
        body["rationale"] = ledger::toSeal(ledger::subjectOf(interaction), decision.rationale);
    return {.kind = std::string(decisionKind), .refs = refsOf(decision), .body = std::move(body)};
}

ledger::FactDraft appealFact(const Appeal &appeal, const InteractionId &interaction)
{
    return {.kind = std::string(appealKind),
            .refs = {ledger::FactId{appeal.dispute.uuid()}},
            .body = {{"dispute", appeal.dispute.text()},
                     {"reason", ledger::toSeal(ledger::subjectOf(interaction), appeal.reason)},
                     {"answer_until", dayText(appeal.answerUntil)}}};
}

std::optional<Dispute> disputeOf(const ledger::FactId &fact, const Body &body, ledger::Keys *keys)
{
    const auto open = [&](const std::string &below) -> std::optional<std::string> {
        const auto sealed = ledger::sealedAt(fact, body, "/proposed" + below);
        if (!sealed || keys == nullptr)
            return std::string{};
        auto text = ledger::open(*keys, *sealed);
        return text ? std::move(*text) : std::string{};
    };
    ledger::BodyFields fields(body);
    Dispute dispute{.id = DisputeId{fact.uuid()},
                    .evaluation = fields.id<EvaluationId>("evaluation"),
                    .question = QuestionSlug(fields.text("question")),
                    .proposed = Unanswered{},
                    .reason = {},
                    .answerUntil = dayAt(fields, "answer_until")};
    const auto value = fields.has("proposed") ? valueFromBody(body.at("proposed"), open) : std::nullopt;
    if (!fields.ok() || !value)
        return std::nullopt;
    dispute.proposed = *value;
    return dispute;
}

std::optional<Decision> decisionOf(const Body &body)
{
    ledger::BodyFields fields(body);
    const auto outcome = disputeOutcomeFromWord(fields.text("outcome"));
    Decision decision{.dispute = fields.id<DisputeId>("dispute"),
                      .look = fields.boolean("appeal") ? Look::Appeal : Look::First,
                      .outcome = outcome.value_or(DisputeOutcome::Kept),
                      .rationale = {},
                      .revision = fields.idOrNull<EvaluationId>("revision"),
                      .appealUntil = {}};
    if (!fields.isNull("appeal_until"))
        decision.appealUntil = dayAt(fields, "appeal_until");
    return fields.ok() && outcome && isSound(decision) ? std::optional{decision} : std::nullopt;
}

std::optional<Appeal> appealOf(const Body &body)
{
    ledger::BodyFields fields(body);
    Appeal appeal{
        .dispute = fields.id<DisputeId>("dispute"), .reason = {}, .answerUntil = dayAt(fields, "answer_until")};
    return fields.ok() ? std::optional{appeal} : std::nullopt;
}

ledger::Applied applyDispute(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto dispute = disputeOf(fact.id, body);
    if (!dispute || !isSealedAt(fact.id, body, "/reason"))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putDispute));
    put.id(dispute->id).id(dispute->evaluation).text(dispute->question.text()).text(dayText(dispute->answerUntil));
    put.id(fact.author).integer(fact.at.microseconds).integer(fact.at.offsetMinutes).run();
    return ledger::Applied::Yes;
}

ledger::Applied applyDecision(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto decision = decisionOf(body);
    if (!decision || isSealedAt(fact.id, body, "/rationale") == (decision->outcome == DisputeOutcome::Withdrawn))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putDecision));
    put.id(decision->dispute).integer(decision->look == Look::Appeal).text(word(decision->outcome));
    put.idOrNull(decision->revision);
    if (decision->appealUntil)
        put.text(dayText(*decision->appealUntil));
    else
        put.null();
    bindMade(put, fact).run();
    return ledger::Applied::Yes;
}

ledger::Applied applyAppeal(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto appeal = appealOf(body);
    if (!appeal || !isSealedAt(fact.id, body, "/reason"))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putAppeal));
    put.id(appeal->dispute).text(dayText(appeal->answerUntil));
    bindMade(put, fact).run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
