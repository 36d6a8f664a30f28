// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/cli/workspace_words.h"
#include "core/service/verify_workspace.h"
#include "forms/service/recheck_drafts.h"
#include "forms/service/recheck_policy.h"
#include "forms/service/recheck_score.h"

#include <fmt/format.h>

#include <array>

namespace ringtrue::cli {

namespace {

nlohmann::json jsonOf(const service::WorkspaceVerdict &found)
{
    const auto &verdict = found.verdict;
    nlohmann::json json{{"ok", !verdict.firstWrong.has_value()},
                        {"content_hash", nullptr},
                        {"facts", verdict.facts},
                        {"blobs", verdict.blobs},
                        {"blobs_erased", found.erasedBlobs},
                        {"unnamed_blobs", verdict.unnamedBlobs},
                        {"keys", verdict.keys.here},
                        {"keys_missing", verdict.keys.missing},
                        {"gaps", verdict.gaps},
                        {"keys_opened", found.keysOpened},
                        {"first_wrong", nullptr}};
    if (verdict.contentHash)
        json["content_hash"] = hex(view(*verdict.contentHash));
    if (verdict.firstWrong)
        json["first_wrong"] = {{"what", verdict.firstWrong->what}, {"where", verdict.firstWrong->where}};
    return json;
}

std::string moreWords(const service::WorkspaceVerdict &found)
{
    std::string words;
    if (found.erasedBlobs > 0)
        words += fmt::format("{} destroyed with what was erased or removed.\n",
                             counted(found.erasedBlobs, "more file was", "more files were"));
    if (found.verdict.unnamedBlobs > 0)
        words += fmt::format("{} of an import that is under way or was cut off; what no fact names is destroyed by the "
                             "next program that writes here.\n",
                             counted(found.verdict.unnamedBlobs, "file is", "files are"));
    if (found.verdict.gaps > 0)
        words +=
            fmt::format("Facts of the computer before a restore are missing in {}: a file of the backup was damaged "
                        "or not there, or somebody took them out since. Another copy of it may still have them.\n",
                        counted(found.verdict.gaps, "place", "places"));
    if (!found.keysOpened)
        words += "The keys are here, but were not opened: set RINGTRUE_PASSPHRASE to have each one tried.\n";
    if (found.verdict.keys.missing > 0)
        words += fmt::format("{} keys never came to this computer, with facts of other ones or a backup without keys: "
                             "what they seal stays shut here.\n",
                             grouped(found.verdict.keys.missing));
    return words;
}

std::string wordsOf(const service::WorkspaceVerdict &found)
{
    const auto &verdict = found.verdict;
    if (verdict.firstWrong)
        return fmt::format("Not as it should be: {}: {}.\nNothing was changed. {}\n", verdict.firstWrong->what,
                           verdict.firstWrong->where, mending(*verdict.firstWrong));
    const auto *const first = verdict.gaps > 0 ? "What is here is right" : "All is well";
    return fmt::format("{}: {} and {} are what was signed, the views and scores follow from them, and the databases, "
                       "drafts and {} are whole.\n{}Content hash {}\n",
                       first, counted(verdict.facts, "fact", "facts"), counted(verdict.blobs, "file", "files"),
                       counted(verdict.keys.here, "key", "keys"), moreWords(found), hex(view(*verdict.contentHash)));
}

Reply verifyReply(const WorkspaceOptions &options, const Context &context)
{
    const std::array rechecks{forms::recheckPolicy(), forms::recheckScore()};
    const ProgressBar bar("Checking", context);
    auto how = opening(options, context);
    how.progress = bar.progress();
    const auto found = service::verifyWorkspace(how, rechecks, forms::recheckDrafts);
    if (!found)
        return refusalOf(found.error(), options.folder);
    return {.json = jsonOf(*found),
            .words = wordsOf(*found),
            .exit = found->verdict.firstWrong ? Exit::Refused : Exit::Done};
}

} // namespace

void addVerify(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command =
        frame.add("verify", "Check every fact, signature, recording, view, score, key and database of a workspace",
                  [options](const Context &context) { return verifyReply(*options, context); });
    addWorkspaceArgument(command, *options);
}

} // namespace ringtrue::cli
