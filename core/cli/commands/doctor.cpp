// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/session.h"
#include "core/cli/version.h"
#include "core/cli/workspace_words.h"
#include "core/ledger/stored_facts.h"
#include "core/service/new_folder.h"
#include "core/service/verify_workspace.h"
#include "media/play/audio_process.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <unistd.h>

namespace ringtrue::cli {

namespace {

/// One thing that was looked at.
struct Look {
    std::string what;
    bool fine = true;
    std::string says;
};

Look audioProgram()
{
    const auto program = media::findAudioProgram();
    return {"sound", program.has_value(),
            program ? fmt::format("ringtrue-audio is {}", program->string())
                    : "ringtrue-audio is not beside this program: recordings can be imported and scored, not heard."};
}

Look diskSpace(const std::string &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    constexpr std::uintmax_t enough = 1u << 30;
    return {"disk", !error && space.available >= enough,
            error ? "The disk's space could not be read." : fmt::format("{} MiB are free", space.available >> 20)};
}

Look signIn(ledger::Keys &keys)
{
    const auto people = keys.people();
    if (!people)
        return {"sign-in", false, "Who may sign in could not be read from keys.db."};
    if (people->empty())
        return {
            "sign-in", true,
            "Nobody has a sign-in here: the keys of this workspace did not come with it. It can be read, but for what "
            "is sealed."};
    const auto without = std::ranges::count_if(*people, [&](const PersonId &person) {
        const auto has = keys.hasPassphrase(person);
        return has && !*has;
    });
    return {"sign-in", true,
            without == 0 ? "Everybody signs in with a passphrase."
                         : fmt::format("{} {} no passphrase: who wrote what is by convention.", without,
                                       without == 1 ? "person has" : "people have")};
}

/// Drafts are opened by who evaluates only: what keeps them from it is told here.
std::optional<Look> draftsShut(const service::Workspace &workspace, const std::string &folder)
{
    const auto drafts = workspace.readDrafts();
    if (drafts)
        return std::nullopt;
    return Look{"drafts", false, "drafts.db: " + refusalOf(drafts.error(), folder).words};
}

/// Whether the folder and the files of the workspace may be written, and the disk takes it.
Look canBeWritten(const service::WorkspacePaths &paths)
{
    for (const auto &path : {paths.folder, paths.facts(), paths.drafts(), paths.keys(), paths.media(), paths.backups()})
        if (::access(path.c_str(), W_OK) != 0 && errno != ENOENT)
            return {"writing", false,
                    fmt::format("“{}” cannot be written: {}. What is there can be read; nothing can be evaluated or "
                                "imported. Ask for the right to write, or copy the workspace to a disk of yours.",
                                path.string(), errno == EROFS ? "the disk is read-only" : "you have no right to")};
    return {"writing", true, "Folder and files may be written."};
}

Look logFile(const std::filesystem::path &file)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(file, none);
    return {"log", true,
            none ? fmt::format("{} is not there yet", file.string())
                 : fmt::format("{}, {} KiB: what was done and what failed, without personal data", file.string(),
                               (size + 1023) >> 10)};
}

Look keysHere(service::Workspace &workspace, storage::Connection &reader)
{
    const auto found = service::verifyKeys(workspace, reader);
    if (!found)
        return {"keys", false, "keys.db could not be read to the end."};
    if (!found->firstWrong.empty())
        return {"keys", false,
                fmt::format("{}. {}", found->firstWrong, mending({.what = "key", .where = found->firstWrong}))};
    auto says = fmt::format("{} keys are here and open", grouped(found->count.here));
    if (found->count.missing > 0)
        says += fmt::format("; {} never came to this computer", grouped(found->count.missing));
    return {"keys", true, std::move(says)};
}

/// What tombstones name is destroyed at once, unless something held a file.
Look erasures(storage::Connection &reader)
{
    const auto left = ledger::countUndestroyed(reader);
    if (!left)
        return {"erasures", false, "What was erased could not be counted."};
    if (*left == 0)
        return {"erasures", true, "Keys and files of all that was erased are destroyed."};
    return {
        "erasures", false,
        fmt::format("{} of what was erased could not be destroyed yet. It cannot be read here any more; close what "
                    "else uses the workspace, see that its files may be written, and do anything that writes to it.",
                    counted(*left, "key or file", "keys or files"))};
}

/// Without the workspace being opened: what keeps it from that is told.
Look whyNot(const WorkspaceOptions &options, const Context &context, const Reply &refused)
{
    const auto found = service::verifyWorkspace(opening(options, context));
    if (!found || !found->verdict.firstWrong)
        return {"workspace", false, refused.words};
    const auto &wrong = *found->verdict.firstWrong;
    return {"workspace", false, fmt::format("{}: {}. {}", wrong.what, wrong.where, mending(wrong))};
}

/// What a killed `init`, `demo` or `restore` left beside the workspace: there may be keys in it.
std::optional<Look> leftBeside(const std::string &folder)
{
    const auto left = service::leftFolders(service::parentOf(folder));
    if (left.empty())
        return std::nullopt;
    std::string names;
    for (const auto &each : left)
        names += (names.empty() ? "“" : ", “") + each.string() + "”";
    return Look{"left-over", false,
                fmt::format("{} {} left by a program that was ended while it made a workspace, and may hold keys. "
                            "Delete {}; the next workspace that is made beside does it, too.",
                            names, left.size() == 1 ? "was" : "were", left.size() == 1 ? "it" : "them")};
}

/// A workspace that opens by none of what is at hand: no passphrase, or a wrong one.
bool isShut(const Reply &refused)
{
    const auto code = refused.json["error"]["code"].get<std::string>();
    return code == "locked" || code == "wrong-passphrase";
}

/// What can be told of a workspace that only passphrases open, without one: all but names and what is sealed.
void lookFromOutside(const std::string &folder, const Context &context, const Reply &refused, std::vector<Look> &looks)
{
    const bool isLocked = refused.json["error"]["code"] == "locked";
    looks.push_back({"sign-in", isLocked,
                     fmt::format("{} Names and what is sealed are not looked at. To have all looked at: "
                                 "RINGTRUE_PASSPHRASE=\"your passphrase\" ringtrue doctor \"{}\"",
                                 isLocked ? "Only passphrases open the workspace."
                                          : "RINGTRUE_PASSPHRASE holds nobody's passphrase here.",
                                 folder)});
    auto how = opening({.folder = folder, .as = {}}, context);
    how.signIn.reset();
    const auto found = service::verifyWorkspace(how);
    const auto *const wrong = found && found->verdict.firstWrong ? &*found->verdict.firstWrong : nullptr;
    if (wrong != nullptr)
        looks.push_back({"databases", false, fmt::format("{}: {}. {}", wrong->what, wrong->where, mending(*wrong))});
    else
        looks.push_back({"databases", static_cast<bool>(found),
                         found ? fmt::format("{} and their databases were read through and are whole",
                                             counted(found->verdict.facts, "fact", "facts"))
                               : refusalOf(found.error(), folder).words});
    const service::WorkspacePaths paths{folder};
    looks.push_back(logFile(paths.log() / "ringtrue.log"));
    looks.push_back(canBeWritten(paths));
    looks.push_back(diskSpace(folder));
}

/// What can be told of a workspace beside its writer.
void lookAt(const std::string &folder, const Context &context, std::vector<Look> &looks)
{
    const WorkspaceOptions options{.folder = folder, .as = {}};
    auto session = openForReading(options, context);
    if (!session && isShut(session.error())) {
        lookFromOutside(folder, context, session.error(), looks);
        return;
    }
    if (!session) {
        looks.push_back(whyNot(options, context, session.error()));
        return;
    }
    const auto counts = ledger::countFacts(session->reader);
    looks.push_back(
        {"workspace", counts && counts->quarantined == 0,
         counts ? fmt::format("{} facts, {} waiting for their device, {} set aside as damaged or contradictory",
                              counts->stored, counts->waiting, counts->quarantined)
                : "The facts could not be counted."});
    const auto checked = session->workspace->check();
    looks.push_back({"databases", static_cast<bool>(checked),
                     checked ? "read through and whole" : refusalOf(checked.error(), folder).words});
    if (auto shut = draftsShut(*session->workspace, folder))
        looks.push_back(std::move(*shut));
    looks.push_back(keysHere(*session->workspace, session->reader));
    looks.push_back(erasures(session->reader));
    looks.push_back(signIn(session->workspace->keys()));
    looks.push_back(logFile(session->workspace->logFile()));
    looks.push_back(canBeWritten(session->workspace->paths()));
    looks.push_back(diskSpace(folder));
}

Reply doctorReply(const std::string &folder, const Context &context)
{
    std::vector<Look> looks{{"version", true, fmt::format("ringtrue {}, SQLite {}", version, sqlite3_libversion())},
                            audioProgram()};
    if (!folder.empty()) {
        lookAt(folder, context, looks);
        if (auto left = leftBeside(folder))
            looks.push_back(std::move(*left));
    }
    Reply reply{.json = {{"looks", nlohmann::json::array()}}};
    for (const auto &look : looks) {
        reply.json["looks"].push_back({{"what", look.what}, {"fine", look.fine}, {"says", look.says}});
        reply.words += fmt::format("{} {:<10} {}\n", look.fine ? "ok  " : "look", look.what, look.says);
        if (!look.fine && look.what != "sound")
            reply.exit = Exit::Refused;
    }
    reply.json["fine"] = reply.exit == Exit::Done;
    return reply;
}

} // namespace

void addDoctor(Frame &frame)
{
    auto folder = std::make_shared<std::string>();
    Parser command = frame.add("doctor", "Look at this computer and a workspace, and say what is not as it should be",
                               [folder](const Context &context) { return doctorReply(*folder, context); });
    command.option("workspace", *folder, "The folder of a workspace").check(someName);
}

} // namespace ringtrue::cli
