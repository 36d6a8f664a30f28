// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "forms/facts/feedback_facts.h"

#include <optional>

namespace ringtrue::forms {

/// What the centre agreed on for feedback; the defaults where nobody agreed on anything.
Result<FeedbackRules, storage::StorageFailure> feedbackRules(storage::Connection &connection);

/// The last day of @p days working days that begin the day after @p from.
Day lastDayOf(std::int32_t days, Instant from);

/// When @p day begins, in the zone of @p like.
Instant beginOf(const Day &day, Instant like);

/// How an evaluation that is submitted @p at is released by @p rules; nothing where a lead has to.
std::optional<Release> releaseAtSubmission(const FeedbackRules &rules, const EvaluationId &evaluation, Instant at);

/// A release from @p from on, with the time to dispute that @p rules give.
Release releaseFrom(const FeedbackRules &rules, const EvaluationId &evaluation, Instant from);

} // namespace ringtrue::forms
