// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/service/drafts.h"

#include <string>

namespace ringtrue::cli {

/// The draft that @p text names by its id, or a refusal that says there is none.
Result<service::Draft, Reply> findDraft(Session &session, storage::Connection &drafts, const std::string &text);

/// The same for whoever wants to give it to another: one's own, and for a role that changes the organisation anybody's.
Result<service::Draft, Reply> findGivenDraft(Session &session, storage::Connection &drafts, const std::string &text);

nlohmann::json draftJson(Session &session, const service::DraftSummary &draft);
std::string draftWords(Session &session, const service::DraftSummary &draft);

Reply refusalOf(const service::DraftFailure &failure, const std::string &draft);

} // namespace ringtrue::cli
