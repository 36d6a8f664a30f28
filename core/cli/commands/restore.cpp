// SPDX-License-Identifier: Apache-2.0
#include "core/service/restore.h"

#include "core/cli/commands/commands.h"
#include "core/cli/file_names.h"
#include "core/cli/new_folder_words.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/cli/words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    std::string backup;
    std::string workspace;
    std::string keys;
    std::string as;
};

bool isWhole(const service::RestoreReport &report)
{
    return report.damagedFiles.empty() && report.blobsDamaged.empty()
           && report.drafts != service::RestoredDrafts::Damaged;
}

/// What is not there because the backup is damaged.
std::string damageWords(const service::RestoreReport &report)
{
    std::string out;
    for (const auto &file : report.damagedFiles)
        out += fmt::format(
            "“{}” is damaged or not there: what it alone held is missing. Look for it in another copy of the backup.\n",
            file.filename().string());
    if (!report.blobsDamaged.empty())
        out +=
            fmt::format("{} recordings are damaged in the backup and are missing here.\n", report.blobsDamaged.size());
    if (report.drafts == service::RestoredDrafts::Damaged)
        out += "The drafts in the backup are damaged and are missing here: what was begun and not submitted is lost.\n";
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
                     {"blobs_missing", report.blobsMissing},
                     {"blobs_damaged", report.blobsDamaged.size()},
                     {"damaged_files", namesOf(report.damagedFiles)},
                     {"new_device", continues},
                     {"drafts", report.drafts == service::RestoredDrafts::Restored}},
            .words = fmt::format("Restored into “{}”: {} facts, {} recordings.\n", workspace, grouped(report.facts),
                                 grouped(report.blobsCopied))
                     + damageWords(report)
                     + (continues ? "This computer goes on as a new device.\n"
                                  : "Without the keys what is sealed stays shut, and nothing can be written here. "
                                    "Restore again with --keys where a copy of them is.\n"),
            .exit = isWhole(report) ? Exit::Done : Exit::Refused};
}

/// The folder that @p failure is about.
const std::string &folderOf(const service::WorkspaceFailure &failure, const Options &options)
{
    if (failure.part != service::WorkspacePart::Backup)
        return options.workspace;
    return failure.error == service::WorkspaceError::KeysMissing ? options.keys : options.backup;
}

Reply run(const Options &options, const Context &context)
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
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("restore", "Make a new workspace out of a backup",
                                  [options](const Context &context) { return run(*options, context); });
    command.add_option("backup", options->backup, "A folder that `backup` wrote")->required()->check(someName);
    command.add_option("workspace", options->workspace, "The folder to make")->required()->check(someName);
    command
        .add_option("--keys", options->keys,
                    "A folder that `backup --keys` wrote, or the old workspace where its keys are good")
        ->check(someName);
    addAs(command, options->as);
}

} // namespace ringtrue::cli
