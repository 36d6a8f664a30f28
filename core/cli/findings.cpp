// SPDX-License-Identifier: Apache-2.0
#include "core/cli/findings.h"

#include "core/cli/failure_words.h"
#include "forms/lint/finding_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

nlohmann::json findingsJson(const std::vector<forms::Finding> &findings)
{
    auto out = nlohmann::json::array();
    for (const auto &finding : findings)
        out.push_back({{"level", forms::word(finding.severity)},
                       {"code", forms::word(finding.code)},
                       {"file", finding.file},
                       {"line", finding.place.line},
                       {"column", finding.place.column},
                       {"message", forms::message(finding)},
                       {"suggestion", forms::suggestion(finding)}});
    return out;
}

std::string findingsWords(const std::vector<forms::Finding> &findings)
{
    std::string out;
    for (const auto &finding : findings)
        out += forms::line(finding) + '\n';
    return out;
}

Reply lintReply(const std::vector<std::string> &files, const std::vector<forms::Finding> &findings)
{
    const bool errors = forms::hasErrors(findings);
    Reply out{.json = {{"files", files}, {"ok", !errors}, {"findings", findingsJson(findings)}},
              .words = findingsWords(findings),
              .exit = errors ? Exit::Refused : Exit::Done};
    if (files.size() == 1)
        out.json["file"] = files.front();
    for (const auto &file : files)
        if (std::ranges::find(findings, file, &forms::Finding::file) == findings.end())
            out.words += fmt::format("{}: nothing to say\n", file);
    return out;
}

Reply lintReply(const std::string &file, const std::vector<forms::Finding> &findings)
{
    return lintReply(std::vector<std::string>{file}, findings);
}

Reply refuseWriting(const std::string &file, const std::vector<forms::Finding> &findings)
{
    auto refused = lintReply(file, findings);
    refused.words += "Nothing was written.\n";
    return refused;
}

Reply refusalOf(const forms::PublishRefusal &refused, const std::string &file)
{
    if (refused.ledger)
        return refusalOf(*refused.ledger, fmt::format("“{}” was not published", file));
    if (refused.vision)
        return refusalOf(*refused.vision, fmt::format("The vision that “{}” traces to or is derived from", file));
    if (refused.notAllowed)
        return refusal("not-allowed", fmt::format("“{}” was not published: the roles of who publishes it do not allow "
                                                  "to publish visions and forms.",
                                                  file));
    auto reply = refusal("findings", fmt::format("“{}” was not published:\n{}", file, findingsWords(refused.findings)));
    reply.json["findings"] = findingsJson(refused.findings);
    return reply;
}

Reply refusalOf(forms::VersionError error, const std::string &what)
{
    switch (error) {
    case forms::VersionError::Missing:
        return refusal("unknown",
                       fmt::format("{} is not published in this workspace. `ringtrue vision list` and `ringtrue form "
                                   "list` show what is.",
                                   what));
    case forms::VersionError::Unreadable:
        return refusal("unreadable",
                       fmt::format("{} was published by a newer version of Ringtrue, or is damaged.", what));
    case forms::VersionError::Store:
        break;
    }
    return refusal("store", "The workspace could not be read. Check the disk, then do this again.");
}

} // namespace ringtrue::cli
