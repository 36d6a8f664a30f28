// SPDX-License-Identifier: Apache-2.0
#include "forms/service/feedback_rules.h"

#include "core/base/working_days.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

namespace ringtrue::forms {

namespace {

constexpr std::int64_t microsecondsOfMinute = 60'000'000;

} // namespace

Result<FeedbackRules, storage::StorageFailure> feedbackRules(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::findFeedbackRules);
        if (!row.executeStep())
            return FeedbackRules{};
        return FeedbackRules{.release = releaseRuleFromWord(row.getColumn(0).getString()).value_or(ReleaseRule::ByLead),
                             .releaseDays = row.getColumn(1).getInt(),
                             .disputeDays = row.getColumn(2).getInt(),
                             .answerDays = row.getColumn(3).getInt(),
                             .appealDays = row.getColumn(4).getInt(),
                             .selfFirst = row.getColumn(5).getInt() != 0};
    });
}

Day lastDayOf(std::int32_t days, Instant from)
{
    return workingDaysAfter(dayOf(from), days);
}

Instant beginOf(const Day &day, Instant like)
{
    const std::chrono::microseconds local{std::chrono::sys_days{day}.time_since_epoch()};
    return {local.count() - like.offsetMinutes * microsecondsOfMinute, like.offsetMinutes};
}

Release releaseFrom(const FeedbackRules &rules, const EvaluationId &evaluation, Instant from)
{
    return {.evaluation = evaluation, .from = from, .disputeUntil = lastDayOf(rules.disputeDays, from)};
}

std::optional<Release> releaseAtSubmission(const FeedbackRules &rules, const EvaluationId &evaluation, Instant at)
{
    switch (rules.release) {
    case ReleaseRule::AtOnce:
        return releaseFrom(rules, evaluation, at);
    case ReleaseRule::AfterDays:
        return releaseFrom(rules, evaluation,
                           rules.releaseDays == 0 ? at : beginOf(lastDayOf(rules.releaseDays, at), at));
    case ReleaseRule::ByLead:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace ringtrue::forms
