// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "forms/service/recall_result.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// A check as it stands: how many answers wait or are in its record, and who has coded them.
nlohmann::json roundJson(Session &session, const forms::RecallSummary &summary);
std::string roundWords(Session &session, const forms::RecallSummary &summary);

/// What a closed check came to.
nlohmann::json resultJson(Session &session, const forms::RecallResult &result);
std::string resultWords(Session &session, const forms::RecallResult &result);

/// A line a quarter.
nlohmann::json trendJson(const std::vector<forms::RecallResult> &results);
std::string trendWords(const std::vector<forms::RecallResult> &results);

/// What two coders have to settle, as CSV: question, number, an empty code, what each says, the text.
std::string differencesCsv(const std::vector<forms::RecallDifference> &differences);

} // namespace ringtrue::cli
