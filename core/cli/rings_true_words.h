// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "forms/service/rings_true_result.h"

#include <string>

namespace ringtrue::cli {

/// A round as it stands: how many answers wait or are in its record, not what they say.
nlohmann::json roundJson(Session &session, const forms::RingsTrueSummary &summary);
std::string roundWords(Session &session, const forms::RingsTrueSummary &summary);

/// What a closed round came to.
nlohmann::json resultJson(Session &session, const forms::RingsTrueResult &result);
std::string resultWords(Session &session, const forms::RingsTrueResult &result);

} // namespace ringtrue::cli
