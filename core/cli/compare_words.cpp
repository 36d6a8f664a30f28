// SPDX-License-Identifier: Apache-2.0
#include "core/cli/compare_words.h"

#include "forms/compare/change_text.h"

#include <fmt/format.h>

#include <charconv>

namespace ringtrue::cli {

Result<std::int64_t, Reply> versionNumber(const std::string &text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number < 1)
        return Failure{refusal("not-a-version", fmt::format("“{}” is no number of a version. Write numbers as `list` "
                                                            "shows them, or leave --workspace out to compare files.",
                                                            text))};
    return number;
}

Result<WorkspaceOptions, Reply> comparedIn(const CompareOptions &options)
{
    if (options.id.empty())
        return options.workspace;
    auto workspace = orInEnvironment(options.workspace);
    if (workspace.folder.empty())
        return Failure{refusal("no-workspace", fmt::format("Versions of “{}” lie in a workspace, and none is named. "
                                                           "Give --workspace, or leave the id out to compare files.",
                                                           options.id))};
    return workspace;
}

Reply changesReply(const std::vector<forms::Change> &changes)
{
    Reply out{.json = {{"changes", nlohmann::json::array()}}};
    for (const forms::Change &change : changes) {
        const auto sentence = forms::sentence(change);
        out.json["changes"].push_back({{"thing", forms::word(change.thing)},
                                       {"kind", forms::word(change.kind)},
                                       {"id", change.id},
                                       {"key", change.key},
                                       {"before", change.before},
                                       {"after", change.after},
                                       {"changes_meaning", change.changesMeaning},
                                       {"breaks_trend", forms::word(change.breaks)},
                                       {"message", sentence}});
        out.words += sentence + '\n';
    }
    if (changes.empty())
        out.words = "Nothing has changed.\n";
    return out;
}

nlohmann::json trendBreaksJson(const std::vector<forms::TrendBreak> &questions)
{
    auto out = nlohmann::json::array();
    for (const auto &question : questions) {
        auto differences = nlohmann::json::array();
        for (const auto difference : question.differences)
            differences.push_back(forms::word(difference));
        out.push_back({{"question", question.question.text()}, {"differs_in", differences}});
    }
    return out;
}

void addCompareOptions(Parser command, CompareOptions &options, const std::string &noun)
{
    command
        .option("before", options.before,
                fmt::format("A *.{}.yaml file; with --workspace, the number of a version", noun))
        .required()
        .check(someName);
    command.option("after", options.after, "The same of the later one").required().check(someName);
    addWorkspaceChoice(command, options.workspace);
    command.option("--" + noun, options.id, "Its id, where versions in a workspace are compared").check(someName);
    command.find("--workspace").needs("--" + noun);
}

} // namespace ringtrue::cli
