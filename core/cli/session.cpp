// SPDX-License-Identifier: Apache-2.0
#include "core/cli/session.h"

#include "core/base/text_flaw.h"
#include "core/cli/failure_words.h"
#include "core/cli/workspace_words.h"
#include "core/organisation/core_views.h"
#include "core/organisation/find_person.h"
#include "core/sampling/sampling_views.h"
#include "core/service/drafts.h"
#include "core/service/log_words.h"
#include "core/service/sign_ins.h"
#include "core/service/workspace_error.h"
#include "forms/facts/forms_views.h"
#include "media/facts/media_facts.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace ringtrue::cli {

namespace {

using organisation::ListedPerson;

/// Whoever is meant: the one named, or the only one who is active where nobody is named.
Result<const ListedPerson *, Reply> author(const organisation::Directory &directory, const std::string &who)
{
    if (!who.empty())
        return personCalled(directory, who, "who");
    const ListedPerson *found = nullptr;
    for (const auto &entry : directory.people) {
        if (!entry.person.active)
            continue;
        if (found != nullptr)
            return Failure{refusal("who", "Several people share this workspace. Say who you are with --as.")};
        found = &entry;
    }
    return found;
}

Result<Session, Reply> sessionOf(Result<std::unique_ptr<service::Workspace>, service::WorkspaceFailure> opened,
                                 const WorkspaceOptions &options)
{
    if (!opened)
        return Failure{refusalOf(opened.error(), options.folder)};
    auto workspace = std::move(*opened);
    auto reader = workspace->readFacts();
    if (!reader)
        return Failure{refusalOf(reader.error(), options.folder)};
    auto directory = organisation::readDirectory(*reader, workspace->keys());
    if (!directory)
        return Failure{refusalOf(directory.error(), "The people of the workspace could not be read")};
    return Session{.workspace = std::move(workspace), .reader = std::move(*reader), .directory = std::move(*directory)};
}

std::string_view words(organisation::Task task)
{
    switch (task) {
    case organisation::Task::Evaluate:
        return "evaluate";
    case organisation::Task::ImportInteractions:
        return "import interactions";
    case organisation::Task::PublishVisionsAndForms:
        return "publish visions and forms";
    case organisation::Task::ChangeOrganisation:
        return "change people, teams, contact types or journeys";
    case organisation::Task::EraseAndRemove:
        return "erase or remove data";
    case organisation::Task::ReadScoresOfOthers:
        return "read what others scored";
    case organisation::Task::ReleaseFeedback:
        return "release evaluations, talk them through or see alerts";
    case organisation::Task::DecideDisputes:
        return "decide disputes";
    case organisation::Task::AssignWork:
        return "assign work";
    }
    return {};
}

/// Where the author has a passphrase, RINGTRUE_PASSPHRASE must be it. Where all who may do something have one, whoever
/// else signs in needs one, too.
std::optional<Reply> checkPassphrase(ledger::Keys &keys, const Person &person)
{
    const auto has = keys.hasPassphrase(person.id);
    if (!has && has.error().error != ledger::KeyError::UnknownPerson)
        return refusalOf(has.error(), "The sign-in could not be checked");
    if (!has)
        return service::entersFreely(keys, person.id)
                   ? std::nullopt
                   : std::optional{
                       refusal("wrong-passphrase", fmt::format("Everybody signs in with a passphrase here, and {} "
                                                               "has none. `ringtrue person passphrase` sets it.",
                                                               person.name))};
    if (!*has || keys.openedBy() == person.id)
        return std::nullopt;
    const char *const passphrase = std::getenv("RINGTRUE_PASSPHRASE");
    const auto verified = keys.verifyPassphrase(person.id, passphrase == nullptr ? "" : passphrase);
    if (verified)
        return std::nullopt;
    return refusalOf(verified.error(), "You are not signed in: RINGTRUE_PASSPHRASE must hold your passphrase");
}

/// Whose passphrase RINGTRUE_PASSPHRASE is; nobody's by chance where two have the same.
std::optional<PersonId> ownerOfPassphrase(ledger::Keys &keys)
{
    const char *const passphrase = std::getenv("RINGTRUE_PASSPHRASE");
    const auto people = keys.people();
    if (passphrase == nullptr || !people)
        return std::nullopt;
    std::optional<PersonId> owner;
    for (const auto &person : *people) {
        if (!keys.verifyPassphrase(person, passphrase))
            continue;
        if (owner)
            return std::nullopt;
        owner = person;
    }
    return owner;
}

enum class SignInLog { Names, KeepsSilent };

/// The session with its author, who must be there and know their passphrase.
Result<Session, Reply> signedIn(Result<Session, Reply> session, const WorkspaceOptions &options,
                                SignInLog saying = SignInLog::Names)
{
    if (!session)
        return session;
    const auto who = author(session->directory, options.as);
    if (!who)
        return Failure{who.error()};
    if (*who == nullptr)
        return Failure{refusal("who", "Nobody works in this workspace any more. Restore a backup, or make a new one.")};
    session->author = *who;
    if (auto left = refusalOfLeft(**who))
        return Failure{std::move(*left)};
    auto &log = session->workspace->log();
    if (auto wrong = checkPassphrase(session->workspace->keys(), (*who)->person)) {
        log.write("sign-in-refused", {{"person", session->authorId()}});
        return Failure{std::move(*wrong)};
    }
    if (saying == SignInLog::Names)
        log.write("signed-in", {{"person", session->authorId()}});
    return session;
}

/// Whether somebody may read all scores who need not prove to be themselves.
bool anybodyReadsScores(Session &session)
{
    return std::ranges::any_of(session.directory.people, [&](const ListedPerson &entry) {
        if (!organisation::may(entry.person, organisation::Task::ReadScoresOfOthers))
            return false;
        const auto has = session.workspace->keys().hasPassphrase(entry.person.id);
        return has ? !*has : has.error().error == ledger::KeyError::UnknownPerson;
    });
}

/// How people of one name are told apart: `a-1`, or the id of somebody without an external id.
std::string tellingApart(const std::vector<const ListedPerson *> &people)
{
    std::string out;
    for (const auto *const entry : people) {
        const auto &person = entry->person;
        const auto hasIt = [&](const auto *other) { return other->person.externalId == person.externalId; };
        const bool tells = !person.externalId.empty() && std::ranges::count_if(people, hasIt) == 1;
        out += (out.empty() ? "" : ", ") + (tells ? person.externalId : person.id.text());
    }
    return out;
}

} // namespace

std::optional<Reply> refusalOfLeft(const ListedPerson &entry)
{
    if (entry.person.active)
        return std::nullopt;
    if (entry.legible == organisation::Legible::Erased)
        return refusal("not-allowed", "This person was erased, and does nothing here any more. Name somebody else.");
    return refusal("not-allowed", fmt::format("{} has left, and signs in no more.", entry.person.name));
}

Result<const ListedPerson *, Reply> personCalled(const organisation::Directory &directory, const std::string &who,
                                                 std::string_view code)
{
    auto found = organisation::findPerson(directory, who);
    if (found)
        return *found;
    switch (found.error().error) {
    case organisation::WhoError::Blank:
        return Failure{refusal(code, "An empty name means nobody. Write an external id, id or name; "
                                     "`ringtrue person list` shows them.")};
    case organisation::WhoError::Nobody:
        return Failure{refusal(code, fmt::format("Nobody in this workspace is called “{}”, by external id, id or "
                                                 "name. `ringtrue person list` shows who is there.",
                                                 who))};
    case organisation::WhoError::Several:
        return Failure{refusal(code, fmt::format("Several people are called “{}”. Write which of them is meant: {}.",
                                                 who, tellingApart(found.error().several)))};
    }
    return Failure{Reply{}};
}

void addAs(Parser command, std::string &as)
{
    command.option("--as", as, "Who does it: external id, id or name")
        .orEnvironment("RINGTRUE_AS")
        .check([](const std::string &who) {
            return isBlank(who) ? std::string("Nobody is called by nothing: write an external id, id or name.")
                                : std::string();
        });
}

void addWorkspaceOptions(Parser command, WorkspaceOptions &options)
{
    command.option("--workspace,-w", options.folder, "The folder of the workspace")
        .orEnvironment("RINGTRUE_WORKSPACE")
        .required()
        .check(someName);
    addAs(command, options.as);
}

void addWorkspaceChoice(Parser command, WorkspaceOptions &options)
{
    command
        .option("--workspace,-w", options.folder,
                "The folder of the workspace; without it RINGTRUE_WORKSPACE where no file is named, else files are "
                "meant")
        .check(someName);
    addAs(command, options.as);
}

WorkspaceOptions orInEnvironment(WorkspaceOptions options)
{
    const char *const folder = std::getenv("RINGTRUE_WORKSPACE");
    if (options.folder.empty() && folder != nullptr)
        options.folder = folder;
    return options;
}

void addWorkspaceArgument(Parser command, WorkspaceOptions &options)
{
    command.option("workspace", options.folder, "The folder of the workspace").required().check(someName);
    addAs(command, options.as);
}

Result<std::vector<ledger::FactId>, ledger::LedgerFailure> Session::append(std::vector<ledger::FactDraft> drafts)
{
    const auto count = std::int64_t(drafts.size());
    auto stored =
        workspace
            ->submit([who = authorId(), drafts = std::move(drafts)](ledger::Ledger &ledger, storage::Connection &) {
                return ledger.append(who, drafts);
            })
            .get();
    if (stored)
        workspace->log().write("written", {{"what", "facts"}, {"facts", count}});
    else
        service::logNotWritten(*workspace, "facts", stored.error());
    return stored;
}

std::optional<service::SignIn> signInFor(const std::filesystem::path &folder, const std::string &as)
{
    const char *const passphrase = std::getenv("RINGTRUE_PASSPHRASE");
    std::error_code ignored;
    if (passphrase == nullptr || std::filesystem::exists(folder / "unlock.key", ignored))
        return std::nullopt;
    return service::SignIn{.person = PersonId::parse(as).value_or(PersonId{}), .passphrase = passphrase};
}

Result<PersonId, Reply> whoRestores(storage::Connection &facts, ledger::Keys &keys, const std::string &as)
{
    const auto owner = as.empty() ? ownerOfPassphrase(keys) : std::nullopt;
    const auto directory = organisation::readDirectory(facts, keys);
    if (!directory)
        return Failure{refusalOf(directory.error(), "The people of the workspace could not be read")};
    const auto who = author(*directory, owner ? owner->text() : as);
    if (!who)
        return Failure{who.error()};
    if (*who == nullptr)
        return Failure{refusal("who", "Nobody works in this workspace any more.")};
    if (auto left = refusalOfLeft(**who))
        return Failure{std::move(*left)};
    if (auto wrong = checkPassphrase(keys, (*who)->person))
        return Failure{std::move(*wrong)};
    return (*who)->person.id;
}

namespace {

/// Who reads: whom --as names; else, where only passphrases open the keys, whoever's opened them (of several with the
/// same one, one of them); else nobody is named.
std::string readerNamed(const Session &session, const WorkspaceOptions &options)
{
    const auto owner = session.workspace->keys().openedBy();
    return options.as.empty() && owner ? owner->text() : options.as;
}

} // namespace

service::Opening opening(const WorkspaceOptions &options, const Context &context)
{
    return {.folder = options.folder,
            .registry = registry(),
            .clock = context.clock,
            .program = "ringtrue",
            .signIn = signInFor(options.folder, options.as)};
}

Result<Session, Reply> openForReading(const WorkspaceOptions &options, const Context &context)
{
    auto session = sessionOf(service::Workspace::openForReading(opening(options, context)), options);
    const auto as = session ? readerNamed(*session, options) : std::string();
    if (!as.empty()) {
        const auto who = author(session->directory, as);
        if (!who)
            return Failure{who.error()};
        session->author = *who;
    }
    return session;
}

Result<Session, Reply> openForReadingAs(const WorkspaceOptions &options, const Context &context)
{
    return signedIn(sessionOf(service::Workspace::openForReading(opening(options, context)), options), options);
}

namespace {

/// The interactions that @p person has begun to evaluate; where only a look was taken nothing has begun. Drafts that
/// cannot be read hide nothing.
std::vector<InteractionId> begunBy(const Session &session, const PersonId &person)
{
    std::vector<InteractionId> out;
    auto connection = session.workspace->readDrafts();
    const auto drafts = connection ? service::listDrafts(*connection, person) : Failure{service::DraftFailure{}};
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.entered > 0)
                out.push_back(draft.of.interaction);
    return out;
}

} // namespace

Result<Session, Reply> openForReadingScores(const WorkspaceOptions &asked, const Context &context)
{
    auto options = asked;
    auto session = sessionOf(service::Workspace::openForReading(opening(options, context)), options);
    if (!session)
        return session;
    options.as = readerNamed(*session, options);
    const auto active =
        std::ranges::count_if(session->directory.people, [](const ListedPerson &entry) { return entry.person.active; });
    if (options.as.empty() && active != 1) {
        session->readsOthers = anybodyReadsScores(*session);
        return session;
    }
    session = signedIn(std::move(session), options);
    if (!session)
        return session;
    session->readsOthers = organisation::may(session->author->person, organisation::Task::ReadScoresOfOthers);
    session->filling = begunBy(*session, session->authorId());
    return session;
}

namespace {

void warnOfFullDisk(service::Workspace &workspace)
{
    if (workspace.reserve().state() == storage::ReserveState::Released)
        std::cerr << "The disk is all but full: the 8 MiB that the workspace keeps in reserve for answers and erasures "
                     "are in "
                     "use. Free some space soon.\n";
}

/// Nothing new is brought in on a full disk; what was done can still be saved there, and erased.
storage::Spend spendOf(organisation::Task task)
{
    const bool saves = task == organisation::Task::Evaluate || task == organisation::Task::EraseAndRemove;
    return saves ? storage::Spend::Reserve : storage::Spend::FreeSpace;
}

} // namespace

namespace {

/// Opens for writing; says who else writes there where somebody does, and where the disk is all but full.
Result<std::unique_ptr<service::Workspace>, service::WorkspaceFailure> openedForWriting(const service::Opening &how)
{
    auto opened = service::Workspace::openForWriting(how);
    if (opened) {
        service::logOpened(**opened, "ringtrue");
        warnOfFullDisk(**opened);
    } else {
        service::logRefused(how, "ringtrue", opened.error());
    }
    return opened;
}

} // namespace

Result<Session, Reply> openForWriting(const WorkspaceOptions &options, const Context &context, organisation::Task task)
{
    auto how = opening(options, context);
    how.spend = spendOf(task);
    auto opened = openedForWriting(how);
    if (!opened && opened.error().error == service::WorkspaceError::Full && how.spend == storage::Spend::FreeSpace)
        return Failure{refusal("disk-full",
                               "The disk is all but full: what is left is kept for answers, evaluations, erasures "
                               "and backups. Free 16 MiB or more, then do this again; nothing was changed.")};
    auto session = signedIn(sessionOf(std::move(opened), options), options);
    if (!session)
        return session;
    if (!organisation::may(session->author->person, task))
        return Failure{refusal("not-allowed", fmt::format("The roles of {} do not allow to {}.",
                                                          session->author->person.name, words(task)))};
    return session;
}

Result<Session, Reply> openForWritingAs(const WorkspaceOptions &options, const Context &context)
{
    return signedIn(sessionOf(openedForWriting(opening(options, context)), options), options);
}

Result<Session, Reply> openForAnswering(const WorkspaceOptions &options, const Context &context)
{
    auto session =
        signedIn(sessionOf(openedForWriting(opening(options, context)), options), options, SignInLog::KeepsSilent);
    if (!session)
        return session;
    if (!organisation::mayAnswerRounds(session->author->person))
        return Failure{refusal("not-allowed", fmt::format("This is asked of the staff, and {} is not one of them by "
                                                          "their roles.",
                                                          session->author->person.name))};
    return session;
}

const ledger::Registry &registry()
{
    static const ledger::Registry all(
        {organisation::coreViews(), sampling::samplingViews(), forms::formsViews(), media::mediaViews()});
    return all;
}

Result<std::string, Reply> readFile(const std::string &file, std::uintmax_t limit)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return Failure{
            refusal("file-missing", fmt::format("“{}” is no file that can be read: {}. Check its name and folder, and "
                                                "whether you may read it.",
                                                file, error.message()))};
    if (size > limit)
        return Failure{
            refusal("file-too-large", fmt::format("“{}” is larger than {} MiB. Split it.", file, limit >> 20))};
    std::ifstream stream(file, std::ios::binary);
    std::string content(size, '\0');
    if (!stream.read(content.data(), static_cast<std::streamsize>(size)))
        return Failure{refusal("file-unreadable",
                               fmt::format("“{}” could not be read to its end. Check whether you may read it, and the "
                                           "disk.",
                                           file))};
    return content;
}

organisation::NewId newIds(const Clock &clock)
{
    auto source = std::make_shared<UuidSource>([](std::uint8_t *out, std::size_t size) { randombytes_buf(out, size); });
    return [source, &clock] { return source->next(clock.now().microseconds / 1000); };
}

} // namespace ringtrue::cli
