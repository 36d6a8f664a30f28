// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recheck_drafts.h"

#include "forms/service/draft_answers.h"

#include <fmt/format.h>

namespace ringtrue::forms {

Result<std::optional<std::string>, service::DraftFailure> recheckDrafts(storage::Connection &drafts, ledger::Keys &keys)
{
    const auto list = service::listDrafts(drafts);
    if (!list)
        return Failure{list.error()};
    for (const auto &summary : *list) {
        const auto draft = service::loadDraft(drafts, summary.id);
        if (!draft && draft.error().error == service::DraftError::Missing)
            continue; // submitted meanwhile
        if (!draft)
            return Failure{draft.error()};
        const auto opened = openAnswers(keys, *draft);
        if (!opened.damaged.empty())
            return std::optional{
                fmt::format("draft {}, question {}", summary.id.text(), opened.damaged.front().text())};
    }
    return std::optional<std::string>{};
}

} // namespace ringtrue::forms
