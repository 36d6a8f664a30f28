// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/readable.h"
#include "core/cli/reply.h"
#include "core/cli/session.h"
#include "forms/compare/change.h"
#include "forms/compare/same_question.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::cli {

/// What `form compare` and `vision compare` are given: two files, or two numbers of published versions.
struct CompareOptions {
    WorkspaceOptions workspace;
    std::string id; ///< of the form or vision in the workspace; without a workspace before and after are files
    std::string before;
    std::string after;
};

/// The number that @p text is; a refusal where it is none.
Result<std::int64_t, Reply> versionNumber(const std::string &text);

/// The workspace in which versions are compared: where an id is given, that of the environment counts too. No folder
/// where files are; a refusal where an id is given and no workspace.
Result<WorkspaceOptions, Reply> comparedIn(const CompareOptions &options);

/// The options of `form compare` or `vision compare`; @p noun is `form` or `vision`.
void addCompareOptions(Parser command, CompareOptions &options, const std::string &noun);

/// What @p compared says of the two that @p options name.
///
/// @param given      reads a file
/// @param published  reads a version of the workspace: by session, id and number
template <typename Given, typename Published, typename Compared>
Reply compareReply(const CompareOptions &options, const Context &context, Given given, Published published,
                   Compared compared)
{
    using Read = decltype(given(options.before));
    const auto both = [&](auto read) {
        const Read before = read(options.before);
        if (!before)
            return before.error();
        const Read after = read(options.after);
        return after ? compared(*before, *after) : after.error();
    };
    const auto workspace = comparedIn(options);
    if (!workspace)
        return workspace.error();
    if (workspace->folder.empty())
        return both(given);
    auto session = openForReadingScores(*workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    return both([&](const std::string &text) -> Read {
        const auto number = versionNumber(text);
        return number ? published(*session, options.id, *number) : Failure{number.error()};
    });
}

/// @p changes as `changes`, and a sentence a line.
Reply changesReply(const std::vector<forms::Change> &changes);

/// A list of `question` and `differs_in`.
nlohmann::json trendBreaksJson(const std::vector<forms::TrendBreak> &questions);

} // namespace ringtrue::cli
