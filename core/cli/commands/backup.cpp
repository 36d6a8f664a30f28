// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/file_names.h"
#include "core/cli/number_words.h"
#include "core/cli/progress_bar.h"
#include "core/cli/session.h"
#include "core/cli/workspace_words.h"
#include "core/service/backup_place.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct BackupOptions {
    WorkspaceOptions workspace;
    std::string folder;
    std::string keys;
};

/// What became of the copies that earlier backups made.
std::string copiesWords(const service::BackupReport &report)
{
    std::string out;
    if (report.blobsReadBack > 0)
        out += fmt::format("{} of recordings made before: read back and found whole.\n",
                           counted(report.blobsReadBack, "copy", "copies"));
    if (report.blobsHealed > 0)
        out += fmt::format("{} of recordings there: damaged or gone, and made anew from media. A disk that loses data "
                           "once may do so again: look after it.\n",
                           counted(report.blobsHealed, "copy", "copies"));
    if (report.notHealed)
        out +=
            "There is no room there for all copies of recordings that are damaged or gone: free some space, and back "
            "up again.\n";
    if (!report.blobsLost.empty())
        out += fmt::format("{} of recordings there: damaged, and media has no whole file to make them anew from. Look "
                           "for another backup that has them.\n",
                           counted(report.blobsLost.size(), "copy", "copies"));
    return out;
}

/// What of the drafts could not be looked through for files.
std::string draftsWords(const service::BackupReport &report)
{
    if (!report.draftsUnreadable)
        return "drafts.db cannot be read: files that only drafts name are not in the backup. Run: ringtrue verify\n";
    if (*report.draftsUnreadable == 0)
        return {};
    return fmt::format("{} damaged: files that {} may name are not in the backup. Run: ringtrue verify\n",
                       counted(*report.draftsUnreadable, "draft is", "drafts are"),
                       *report.draftsUnreadable == 1 ? "it" : "they");
}

std::string reportWords(const service::BackupReport &report, const std::string &where)
{
    std::string out =
        report.file ? fmt::format("Backed up into “{}”: {} facts, {} recordings copied, read back and found whole.\n",
                                  where, grouped(report.file->facts), grouped(report.blobsCopied))
                    : fmt::format("Nothing new since the last backup in “{}”.\n", where);
    out += copiesWords(report);
    out += draftsWords(report);
    for (const auto &file : report.damagedFiles)
        out += fmt::format("“{}” of an earlier backup is damaged or not there: all was backed up anew. Look after the "
                           "disk it lies on.\n",
                           file.filename().string());
    if (!report.blobsDamaged.empty())
        out += fmt::format("{} under media not what the name says. Run: ringtrue verify\n",
                           counted(report.blobsDamaged.size(), "file is", "files are"));
    if (report.overLimit)
        out += "The newest full backup alone is larger than the share of the disk that backups may take.\n";
    return out;
}

std::string wordsOfKeys(const std::string &folder, service::KeysReadableBy readers)
{
    auto out =
        fmt::format("The keys are in “{}”. Keep that place apart, and copy them anew after each erasure.\n", folder);
    if (readers == service::KeysReadableBy::Others)
        out += "That disk does not keep files for their owner alone: whoever holds it can read them.\n";
    return out;
}

/// The folder the copies go to cannot be used; a disk where no folder can be made says that there is none.
Reply refusalOfTarget(service::WorkspaceFailure failure, const std::string &folder)
{
    if (failure.error == service::WorkspaceError::Missing)
        failure.error = service::WorkspaceError::ReadOnly;
    return refusalOf(failure, folder);
}

Reply backupReply(const BackupOptions &options, const Context &context)
{
    const auto opened = service::Workspace::openForReading(opening(options.workspace, context));
    if (!opened)
        return refusalOf(opened.error(), options.workspace.folder);
    auto &workspace = **opened;
    const auto where = options.folder.empty() ? workspace.paths().backups().string() : options.folder;
    if (service::isWithKeys(where))
        return refusal("keys-with-backup",
                       fmt::format("“{}” is where keys lie: whoever finds keys and backups together reads everything, "
                                   "also what is erased later. Give --to a place of its own.",
                                   where));
    if (!options.keys.empty()) { // before anything is written
        if (service::isWithBackups(options.keys, where))
            return refusal("keys-with-backup",
                           fmt::format("“{}” is where backups lie: whoever finds keys and backups together reads "
                                       "everything, also what is erased later. Give --keys a place of its own.",
                                       options.keys));
        if (const auto refused = service::refusalOfKeyFolder(workspace, options.keys))
            return refusalOf(*refused, options.keys);
    }
    const ProgressBar bar("Backing up", context);
    const auto report = service::backup(workspace, {.folder = options.folder, .progress = bar.progress()});
    if (!report)
        return report.error().part == service::WorkspacePart::Backup
                   ? refusalOfTarget(report.error(), where)
                   : refusalOf(report.error(), options.workspace.folder);
    std::string keysWords = "The keys are not in it: without them names, recordings and comments stay shut. --keys "
                            "FOLDER copies them to a place of their own.\n";
    if (!options.keys.empty()) {
        const auto kept = service::backupKeys(workspace, options.keys);
        if (!kept)
            return refusalOfTarget(kept.error(), options.keys);
        keysWords = wordsOfKeys(options.keys, *kept);
    }
    return {.json = {{"folder", where},
                     {"facts", report->file ? nlohmann::json(report->file->facts) : nlohmann::json(0)},
                     {"blobs_copied", report->blobsCopied},
                     {"blobs_missing", report->blobsMissing},
                     {"blobs_damaged", report->blobsDamaged.size()},
                     {"blobs_read_back", report->blobsReadBack},
                     {"blobs_healed", report->blobsHealed},
                     {"blobs_lost", report->blobsLost.size()},
                     {"blobs_not_healed", report->notHealed},
                     {"drafts_unreadable",
                      report->draftsUnreadable ? nlohmann::json(*report->draftsUnreadable) : nlohmann::json()},
                     {"damaged_backups", namesOf(report->damagedFiles)},
                     {"removed", report->removedFiles.size()},
                     {"over_limit", report->overLimit}},
            .words = reportWords(*report, where) + keysWords};
}

} // namespace

void addBackup(Frame &frame)
{
    auto options = std::make_shared<BackupOptions>();
    Parser command = frame.add("backup", "Back a workspace up: what is new since the last time, all of it once a week",
                               [options](const Context &context) { return backupReply(*options, context); });
    addWorkspaceArgument(command, options->workspace);
    command.option("--to", options->folder, "Where backups lie; without it, in the workspace's own folder")
        .check(someName);
    command.option("--keys", options->keys, "Copy the keys into this folder too; keep it apart").check(someName);
}

} // namespace ringtrue::cli
