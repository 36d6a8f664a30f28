// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/feedback_words.h"
#include "forms/feedback/disputes.h"

#include <string>

/// Disputes, their decisions and appeals.
namespace ringtrue::cli {

/// The dispute that @p text names by its id, or a refusal that says there is none.
Result<forms::DisputeSummary, Reply> disputeCalled(Session &session, const std::string &text);
/// The same for whoever reads what was written: its agent, who gave the evaluation, and whoever reads the scores of
/// others.
Result<forms::DisputeSummary, Reply> readableDispute(Session &session, const std::string &text);
/// Whether whoever reads may read @p dispute.
bool mayRead(const Session &session, const forms::DisputeSummary &dispute);

/// A dispute without its words: who, what, until when, what was decided by whom.
nlohmann::json disputeJson(Session &session, const forms::DisputeSummary &dispute, const Day &today);
std::string disputeLine(Session &session, const forms::DisputeSummary &dispute, const Day &today);

/// The same with the answer that was given, the one that is proposed, reasons and rationales; or why that cannot be
/// read.
Reply wholeDispute(Session &session, const forms::DisputeSummary &dispute, const Day &today);

} // namespace ringtrue::cli
