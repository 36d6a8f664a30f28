// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recheck_drafts.h"

#include "core/service/waiting_answers.h"
#include "forms/service/draft_answers.h"

#include <fmt/format.h>

namespace ringtrue::forms {

namespace {

using Damaged = Result<std::optional<std::string>, service::DraftFailure>;

Damaged damagedBox(storage::Connection &drafts, ledger::Keys &keys)
{
    const auto rounds = service::waitingRounds(drafts);
    if (!rounds)
        return Failure{service::DraftFailure{service::DraftError::Store, rounds.error().storage}};
    for (const auto &round : *rounds) {
        const auto waiting = service::waitingAnswers(drafts, keys, round);
        if (!waiting && waiting.error().error == service::WaitingError::Damaged)
            return std::optional{fmt::format("round {}", round.text())};
    }
    return std::optional<std::string>{};
}

} // namespace

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
    return damagedBox(drafts, keys);
}

} // namespace ringtrue::forms
