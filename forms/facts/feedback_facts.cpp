// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/feedback_facts.h"

#include "core/domain/words.h"
#include "core/ledger/body_fields.h"
#include "core/ledger/sealed.h"
#include "core/storage/row.h"
#include "forms/facts/sql.h"

namespace ringtrue::forms {

namespace {

using ledger::Body;

constexpr std::array ruleWords{Word{ReleaseRule::AtOnce, "at-once"}, Word{ReleaseRule::ByLead, "by-lead"},
                               Word{ReleaseRule::AfterDays, "after-days"}};

bool areDays(std::int32_t days, std::int32_t least)
{
    return days >= least && days <= mostRuleDays;
}

bool isPossible(const FeedbackRules &rules)
{
    return areDays(rules.releaseDays, 0) && areDays(rules.disputeDays, 1) && areDays(rules.answerDays, 1)
           && areDays(rules.appealDays, 1);
}

std::int32_t daysAt(ledger::BodyFields &fields, std::string_view key)
{
    const auto days = fields.integer(key);
    if (days < 0 || days > mostRuleDays)
        fields.refuse();
    return fields.ok() ? static_cast<std::int32_t>(days) : 0;
}

} // namespace

std::string_view word(ReleaseRule rule)
{
    return wordOf(ruleWords, rule);
}
std::optional<ReleaseRule> releaseRuleFromWord(std::string_view word)
{
    return valueOf(ruleWords, word);
}

ledger::FactDraft feedbackRulesFact(const FeedbackRules &rules)
{
    return {.kind = std::string(feedbackRulesKind),
            .body = {{"release", word(rules.release)},
                     {"release_days", rules.releaseDays},
                     {"dispute_days", rules.disputeDays},
                     {"answer_days", rules.answerDays},
                     {"appeal_days", rules.appealDays},
                     {"self_first", rules.selfFirst}}};
}

ledger::FactDraft releaseFact(const Release &release)
{
    Body body{{"evaluation", release.evaluation.text()}, {"from", nullptr}, {"from_offset", 0}};
    if (release.from) {
        body["from"] = release.from->microseconds;
        body["from_offset"] = release.from->offsetMinutes;
    }
    body["dispute_until"] = release.disputeUntil ? Body(dayText(*release.disputeUntil)) : Body(nullptr);
    return {
        .kind = std::string(releaseKind), .refs = {ledger::FactId{release.evaluation.uuid()}}, .body = std::move(body)};
}

ledger::FactDraft readFact(const EvaluationId &evaluation)
{
    return {.kind = std::string(readKind),
            .refs = {ledger::FactId{evaluation.uuid()}},
            .body = {{"evaluation", evaluation.text()}}};
}

ledger::FactDraft talkFact(const Talk &talk, const InteractionId &interaction)
{
    return {.kind = std::string(talkKind),
            .refs = {ledger::FactId{talk.evaluation.uuid()}},
            .body = {{"evaluation", talk.evaluation.text()},
                     {"on", dayText(talk.on)},
                     {"words", ledger::toSeal(ledger::subjectOf(interaction), talk.words)}}};
}

ledger::FactDraft alertSeenFact(const EvaluationId &evaluation)
{
    return {.kind = std::string(alertSeenKind),
            .refs = {ledger::FactId{evaluation.uuid()}},
            .body = {{"evaluation", evaluation.text()}}};
}

std::optional<FeedbackRules> feedbackRulesOf(const Body &body)
{
    ledger::BodyFields fields(body);
    const auto release = releaseRuleFromWord(fields.text("release"));
    FeedbackRules rules{.release = release.value_or(ReleaseRule::ByLead),
                        .releaseDays = daysAt(fields, "release_days"),
                        .disputeDays = daysAt(fields, "dispute_days"),
                        .answerDays = daysAt(fields, "answer_days"),
                        .appealDays = daysAt(fields, "appeal_days"),
                        .selfFirst = fields.boolean("self_first")};
    return fields.ok() && release && isPossible(rules) ? std::optional{rules} : std::nullopt;
}

std::optional<Release> releaseOf(const Body &body)
{
    ledger::BodyFields fields(body);
    Release release{.evaluation = fields.id<EvaluationId>("evaluation"), .from = {}, .disputeUntil = {}};
    const auto from = fields.integerOrNull("from");
    const auto offset = fields.integer("from_offset");
    if (from)
        release.from = Instant{*from, static_cast<std::int16_t>(offset)};
    if (!fields.isNull("dispute_until")) {
        release.disputeUntil = dayFromText(fields.text("dispute_until"));
        if (!release.disputeUntil)
            fields.refuse();
    }
    const bool isOffset = offset >= -1439 && offset <= 1439;
    const bool isWhole = release.from.has_value() == release.disputeUntil.has_value();
    return fields.ok() && isOffset && isWhole ? std::optional{release} : std::nullopt;
}

ledger::Applied applyFeedbackRules(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto rules = feedbackRulesOf(body);
    if (!rules)
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putFeedbackRules))
        .text(word(rules->release))
        .integer(rules->releaseDays)
        .integer(rules->disputeDays)
        .integer(rules->answerDays)
        .integer(rules->appealDays)
        .integer(rules->selfFirst)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRelease(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto release = releaseOf(body);
    if (!release)
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putRelease));
    put.id(release->evaluation);
    if (release->from)
        put.integer(release->from->microseconds).integer(release->from->offsetMinutes);
    else
        put.null().integer(0);
    if (release->disputeUntil)
        put.text(dayText(*release->disputeUntil));
    else
        put.null();
    put.id(fact.author).integer(static_cast<std::int64_t>(fact.deviceSeq)).id(fact.id).run();
    return ledger::Applied::Yes;
}

ledger::Applied applyRead(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto evaluation = fields.id<EvaluationId>("evaluation");
    if (!fields.ok())
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putRead))
        .id(evaluation)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyTalk(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto evaluation = fields.id<EvaluationId>("evaluation");
    const auto on = dayFromText(fields.text("on"));
    const auto words = ledger::sealedAt(fact.id, body, "/words");
    if (!fields.ok() || !on || !words)
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putTalk))
        .id(fact.id)
        .id(evaluation)
        .id(fact.author)
        .text(dayText(*on))
        .bytes(words->bytes())
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyAlertSeen(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    ledger::BodyFields fields(body);
    const auto evaluation = fields.id<EvaluationId>("evaluation");
    if (!fields.ok())
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putAlertSeen))
        .id(evaluation)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
