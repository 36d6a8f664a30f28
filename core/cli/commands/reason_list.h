// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"

#include <fmt/format.h>

#include <string>

namespace ringtrue::cli {

struct ReasonListOptions {
    WorkspaceOptions workspace;
    bool asCsv = false;
};

inline void addReasonListOptions(Parser command, ReasonListOptions &options)
{
    addWorkspaceOptions(command, options.workspace);
    command.flag("--csv", options.asCsv, "As a CSV file that can be changed and imported again");
}

/// A cell of a CSV file, in quotes.
inline std::string quotedCell(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

/// `de=Wissen;fr=Savoir`
template <typename Reason>
std::string translationsCell(const Reason &reason)
{
    std::string out;
    for (const auto &[language, words] : reason.translations)
        out += fmt::format("{}{}={}", out.empty() ? "" : ";", language, words);
    return out;
}

/// Lists causes or attributions: slug, words, whether in use.
/// @param key     of the array in the JSON object
/// @param member  of Directory
template <typename Member>
Reply listReasons(const ReasonListOptions &options, const Context &context, const char *key, Member member)
{
    const auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{key, nlohmann::json::array()}}};
    if (options.asCsv)
        reply.words = "slug,words,in_use,translations\n";
    for (const auto &reason : session->directory.*member) {
        reply.json[key].push_back({{"slug", reason.id.text()},
                                   {"words", reason.words},
                                   {"in_use", reason.isInUse},
                                   {"translations", reason.translations}});
        reply.words += options.asCsv ? fmt::format("{},{},{},{}\n", reason.id.text(), quotedCell(reason.words),
                                                   reason.isInUse ? "yes" : "no", quotedCell(translationsCell(reason)))
                                     : fmt::format("{:<24} {}{}\n", reason.id.text(), reason.words,
                                                   reason.isInUse ? "" : " (not in use)");
    }
    return reply;
}

} // namespace ringtrue::cli
