// SPDX-License-Identifier: Apache-2.0
#include "core/service/restore.h"
#include "core/cli/commands/commands.h"
#include "core/cli/file_names.h"
#include "core/cli/new_folder_words.h"
#include "core/cli/number_words.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/ledger/blobs.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct RestoreOptions {
    std::string backup;
    std::string workspace;
    std::string keys;
    std::string as;
};

bool isWhole(const service::RestoreReport &report)
{
    return report.damagedFiles.empty() && report.blobsDamaged.empty()
           && report.drafts != service::RestoredDrafts::Damaged && report.draftsUnreadable == std::uint64_t{0};
}

/// What to do about recordings of which no whole copy came.
std::string recordingWords(const service::RestoreReport &report)
{
    const auto missing = report.blobsMissing.size();
    const auto damaged = report.blobsDamaged.size();
    std::string out;
    if (missing > 0)
        out += fmt::format("{} in the backup and {} missing here.\n",
                           counted(missing, "recording is not", "recordings are not"), missing == 1 ? "is" : "are");
    if (damaged > 0)
        out += fmt::format("{} in the backup and {} missing here.\n",
                           counted(damaged, "recording is damaged", "recordings are damaged"),
                           damaged == 1 ? "is" : "are");
    return out.empty()
               ? out
               : out
                     + "Look for the files in another copy of the backup, in its folder blobs, or in the folder "
                       "media of the old workspace, and put each into the same place in media here; --json "
                       "names them, and `ringtrue verify` says whether one is left.\n";
}

/// What is not there because the backup is damaged.
std::string damageWords(const service::RestoreReport &report)
{
    std::string out;
    for (const auto &file : report.damagedFiles)
        out += fmt::format(
            "“{}” is damaged or not there: what it alone held is missing. Look for it in another copy of the backup.\n",
            file.filename().string());
    if (const auto aside = report.waiting + report.quarantined; aside > 0)
        out +=
            fmt::format("{} of the backup {} aside and not shown: a device that is not known here made them, or they "
                        "contradict others. They are kept.\n",
                        counted(aside, "fact", "facts"), aside == 1 ? "lies" : "lie");
    out += recordingWords(report);
    if (report.drafts == service::RestoredDrafts::Damaged)
        out += "The drafts in the backup are damaged and are missing here: what was begun and not submitted is lost.\n";
    else if (report.draftsUnreadable != std::uint64_t{0})
        out += "Drafts in the backup are damaged: files that they may name are missing here.\n";
    return out;
}

/// Where the recordings that did not come would lie below `blobs` and `media`.
std::vector<std::string> placesOf(const service::RestoreReport &report)
{
    std::vector<std::string> out;
    for (const auto *const blobs : {&report.blobsMissing, &report.blobsDamaged})
        for (const auto &blob : *blobs)
            out.push_back(ledger::blobFile({}, blob).string());
    return out;
}

Reply replyOf(const service::RestoreReport &report, const std::string &workspace)
{
    const bool continues = report.device == service::RestoredDevice::Continues;
    return {.json = {{"workspace", workspace},
                     {"facts", report.facts},
                     {"waiting", report.waiting},
                     {"quarantined", report.quarantined},
                     {"blobs_copied", report.blobsCopied},
                     {"blobs_erased", report.blobsErased},
                     {"blobs_missing", report.blobsMissing.size()},
                     {"blobs_damaged", report.blobsDamaged.size()},
                     {"not_restored", placesOf(report)},
                     {"damaged_files", namesOf(report.damagedFiles)},
                     {"new_device", continues},
                     {"drafts", report.drafts == service::RestoredDrafts::Restored},
                     {"drafts_unreadable",
                      report.draftsUnreadable ? nlohmann::json(*report.draftsUnreadable) : nlohmann::json()}},
            .words = fmt::format("Restored into “{}”: {}, {}.\n", workspace, counted(report.facts, "fact", "facts"),
                                 counted(report.blobsCopied, "recording", "recordings"))
                     + damageWords(report)
                     + (continues ? "This computer goes on as a new device.\n"
                                  : "Without the keys what is sealed stays shut, and nothing can be written here. "
                                    "Restore again with --keys where a copy of them is.\n"),
            .exit = isWhole(report) ? Exit::Done : Exit::Refused};
}

/// The folder that @p failure is about.
const std::string &folderOf(const service::WorkspaceFailure &failure, const RestoreOptions &options)
{
    if (failure.part != service::WorkspacePart::Backup)
        return options.workspace;
    return failure.error == service::WorkspaceError::KeysMissing ? options.keys : options.backup;
}

Reply restoreReply(const RestoreOptions &options, const Context &context)
{
    const ProgressBar bar("Restoring", context);
    auto into = opening({.folder = options.workspace, .as = {}}, context);
    into.signIn = options.keys.empty() ? std::nullopt : signInFor(options.keys, options.as);
    into.progress = bar.progress();
    std::optional<Reply> nobody;
    const auto findAuthor = [&](storage::Connection &facts, ledger::Keys &keys) -> std::optional<PersonId> {
        auto who = whoRestores(facts, keys, options.as);
        if (who)
            return *who;
        nobody = std::move(who.error());
        return std::nullopt;
    };
    const auto report = service::restore(
        {.backup = options.backup,
         .keys = options.keys.empty() ? std::nullopt : std::optional<std::filesystem::path>(options.keys),
         .opening = into,
         .author = {},
         .findAuthor = findAuthor});
    if (nobody)
        return *std::move(nobody);
    if (!report)
        return refusalOfNew(report.error(), folderOf(report.error(), options));
    return replyOf(*report, options.workspace);
}

} // namespace

void addRestore(Frame &frame)
{
    auto options = std::make_shared<RestoreOptions>();
    Parser command = frame.add("restore", "Make a new workspace out of a backup",
                               [options](const Context &context) { return restoreReply(*options, context); });
    command.option("backup", options->backup, "A folder that `backup` wrote").required().check(someName);
    command.option("workspace", options->workspace, "The folder to make").required().check(someName);
    command
        .option("--keys", options->keys,
                "A folder that `backup --keys` wrote, or the old workspace where its keys are good")
        .check(someName);
    addAs(command, options->as);
}

} // namespace ringtrue::cli
