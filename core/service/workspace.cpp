// SPDX-License-Identifier: Apache-2.0
#include "core/service/workspace.h"

#include "core/ledger/fact_table.h"
#include "core/ledger/heed_tombstones.h"
#include "core/ledger/schema.h"
#include "core/service/comment_phrases.h"
#include "core/service/draft_blobs.h"
#include "core/service/erased_drafts.h"
#include "core/service/find_workspace.h"
#include "core/service/log_words.h"
#include "core/service/make_workspace.h"
#include "core/service/sign_ins.h"
#include "core/storage/durable_file.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cassert>
#include <system_error>
#include <unistd.h>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;
using storage::Connection;

UuidSource newIds()
{
    return UuidSource([](std::uint8_t *bytes, std::size_t size) { randombytes_buf(bytes, size); });
}

Result<ledger::Keys, WorkspaceFailure> openKeys(const Opening &opening, ledger::KeyAccess access)
{
    auto keys = opening.signIn
                    ? ledger::Keys::open(opening.folder, opening.signIn->person, opening.signIn->passphrase, access)
                    : ledger::Keys::open(opening.folder, access);
    if (!keys)
        return Failure{workspaceFailure(keys.error())};
    return std::move(*keys);
}

bool isAllButFull(const WorkspacePaths &paths)
{
    constexpr std::uintmax_t enough = 4u << 20;
    std::error_code error;
    const auto space = fs::space(paths.folder, error);
    return !error && space.available < enough;
}

/// Where the disk is all but full the reserve is given up before anything is opened: SQLite's logs, an export, an
/// erasure need room, too. Who may not spend it does not begin.
Result<Done, WorkspaceFailure> makeRoom(const WorkspacePaths &paths, storage::Spend spend)
{
    const bool full = isAllButFull(paths);
    storage::Reserve reserve(paths.reserve());
    if (spend == storage::Spend::FreeSpace && (full || reserve.keep() == storage::ReserveState::Released))
        return Failure{WorkspaceFailure{WorkspaceError::Full}};
    if (full)
        reserve.release();
    return Done{};
}

/// Remembers an unclean end until check() has been through.
void rememberUncleanEnd(const WorkspacePaths &paths)
{
    auto mark = storage::DurableFile::create(paths.unchecked());
    if (mark) // where even this cannot be written the disk will say so soon enough
        static_cast<void>(mark->publish());
}

int askToGoOn(void *goOn)
{
    return (*static_cast<const std::function<bool()> *>(goOn))() ? 0 : 1;
}

Result<Done, WorkspaceFailure> checkFile(const fs::path &file, WorkspacePart part, const std::function<bool()> &goOn)
{
    auto connection = Connection::openReader(file);
    if (!connection)
        return Failure{workspaceFailure(part, connection.error())};
    if (goOn) {
        constexpr int instructions = 100'000; // some milliseconds
        sqlite3_progress_handler(connection->database().getHandle(), instructions, askToGoOn,
                                 const_cast<std::function<bool()> *>(&goOn));
    }
    const auto verdict = storage::read(
        *connection, [&] { return connection->database().execAndGet("PRAGMA quick_check(1)").getString() == "ok"; });
    if (!verdict && (verdict.error().sqliteCode & 0xff) == SQLITE_INTERRUPT)
        return Failure{WorkspaceFailure{WorkspaceError::Stopped, part}};
    if (!verdict)
        return Failure{workspaceFailure(part, verdict.error())};
    if (!*verdict)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, part}};
    return Done{};
}

} // namespace

Workspace::Writing::Writing(storage::WorkspaceLock itsLock, const WorkspacePaths &paths, Connection facts,
                            Connection draftsConnection, const Clock &clock)
    : lock(std::move(itsLock)), reserve(paths.reserve()), thread(std::move(facts)),
      drafts(std::move(draftsConnection), reserve, clock, newIds())
{
}

Workspace::Workspace(const Opening &opening, ledger::Keys keys)
    : m_paths{opening.folder}, m_registry(opening.registry), m_clock(opening.clock), m_keys(std::move(keys)),
      m_blobs(m_paths.media(), m_keys), m_log(m_paths.log(), m_clock)
{
}

Workspace::~Workspace()
{
    if (m_writing) // the ledger belongs to its thread, and goes after all jobs
        m_writing->thread.submit([this](Connection &) { m_writing->ledger.reset(); }).wait();
}

Workspace::Writing &Workspace::writing()
{
    assert(m_writing);
    return *m_writing;
}

Result<std::unique_ptr<Workspace>, WorkspaceFailure> Workspace::create(const NewWorkspace &workspace)
{
    const auto made = makeWorkspace(workspace);
    if (!made)
        return Failure{made.error()};
    auto opened = openForWriting(workspace.opening);
    if (opened)
        (*opened)->log().write("made");
    return opened;
}

Result<std::unique_ptr<Workspace>, WorkspaceFailure> Workspace::openForWriting(const Opening &opening)
{
    const WorkspacePaths paths{opening.folder};
    const auto fit = findWorkspace(paths);
    if (!fit)
        return Failure{fit.error()};
    auto lock = storage::WorkspaceLock::take(paths.lock(), opening.program);
    if (!lock)
        return Failure{workspaceFailure(lock.error())};
    if (const auto room = makeRoom(paths, opening.spend); !room)
        return Failure{room.error()};
    auto keys = openKeys(opening, ledger::KeyAccess::Write);
    if (!keys)
        return Failure{keys.error()};
    std::unique_ptr<Workspace> workspace(new Workspace(opening, std::move(*keys)));
    const auto started = workspace->startWriting(std::move(*lock));
    if (!started)
        return Failure{started.error()};
    // Before what was left is cleared: files of drafts are named by no fact yet.
    const auto unreadable = keepDraftBlobs(workspace->drafts(), workspace->keys());
    if (!unreadable)
        return Failure{workspaceFailure(WorkspacePart::Drafts, unreadable.error().storage)};
    if (*unreadable > 0)
        workspace->log().write("unreadable", {{"what", "drafts"}, {"drafts", std::int64_t(*unreadable)}});
    const auto begun = workspace->startLedger(opening.progress);
    if (!begun)
        return Failure{begun.error()};
    // Of an erasure that was killed. Where it cannot be done now, the next opening or erasure does it.
    static_cast<void>(removeErasedDrafts(workspace->drafts(), workspace->keys()));
    static_cast<void>(removeErasedPhrases(workspace->drafts(), workspace->keys()));
    workspace
        ->submit([&](ledger::Ledger &, Connection &connection) { return settleSignIns(connection, workspace->keys()); })
        .wait(); // the same
    return workspace;
}

Result<Done, WorkspaceFailure> Workspace::startWriting(storage::WorkspaceLock lock)
{
    if (lock.followsAnUncleanEnd())
        rememberUncleanEnd(m_paths);
    m_blobs.removeNameless(); // whoever wrote them is gone: the lock is ours
    auto facts = storage::openWriter(m_paths.facts(), ledger::workspaceSchema());
    if (!facts)
        return Failure{workspaceFailure(WorkspacePart::Facts, facts.error())};
    auto drafts = storage::openWriter(m_paths.drafts(), draftsSchema());
    if (!drafts)
        return Failure{workspaceFailure(WorkspacePart::Drafts, drafts.error())};
    m_writing = std::make_unique<Writing>(std::move(lock), m_paths, std::move(*facts), std::move(*drafts), m_clock);
    m_writing->reserve.keep();
    return Done{};
}

Result<Done, WorkspaceFailure> Workspace::startLedger(const ledger::Progress &progress)
{
    auto begun = m_writing->thread.submit([&](Connection &connection) -> Result<Done, ledger::LedgerFailure> {
        auto opened = ledger::Ledger::open({.connection = connection,
                                            .keys = m_keys,
                                            .blobs = m_blobs,
                                            .registry = m_registry,
                                            .clock = m_clock,
                                            .reserve = &m_writing->reserve},
                                           progress);
        if (!opened)
            return Failure{opened.error()};
        m_writing->ledger.emplace(std::move(*opened));
        if (const auto &left = m_writing->ledger->undestroyed())
            logNotWritten(*this, "erasure", *left);
        clearLeftBlobs();
        return Done{};
    });
    const auto result = begun.get();
    if (!result)
        return Failure{workspaceFailure(result.error())};
    return Done{};
}

/// Of imports that were killed. Where it cannot be done now, the next opening or erasure does it.
void Workspace::clearLeftBlobs()
{
    const auto cleared = m_writing->ledger->clearLeftBlobs();
    if (cleared && *cleared > 0)
        m_log.write("cleared", {{"what", "unfinished-import"}, {"files", std::int64_t(*cleared)}});
}

Result<std::unique_ptr<Workspace>, WorkspaceFailure> Workspace::openForReading(const Opening &opening)
{
    const WorkspacePaths paths{opening.folder};
    const auto fit = findWorkspace(paths);
    if (!fit)
        return Failure{fit.error()};
    if (!storage::WorkspaceLock::isHeld(paths.lock())) // else the reserve is the writer's, who will know when to use it
        static_cast<void>(makeRoom(paths, storage::Spend::Reserve)); // which refuses nobody
    auto keys = openKeys(opening, ledger::KeyAccess::Read);
    if (!keys)
        return Failure{keys.error()};
    std::unique_ptr<Workspace> workspace(new Workspace(opening, std::move(*keys)));
    const auto readable = workspace->checkViews();
    if (!readable)
        return Failure{readable.error()};
    const auto heeded = workspace->heedTombstones();
    if (!heeded)
        return Failure{heeded.error()};
    return workspace;
}

Result<Done, WorkspaceFailure> Workspace::heedTombstones()
{
    auto connection = readFacts();
    if (!connection)
        return Failure{connection.error()};
    const auto heeded = ledger::heedTombstones(*connection, m_keys);
    if (!heeded)
        return Failure{workspaceFailure(WorkspacePart::Facts, heeded.error())};
    return Done{};
}

Result<Done, WorkspaceFailure> Workspace::checkViews() const
{
    auto connection = readFacts();
    if (!connection)
        return Failure{connection.error()};
    const auto row = storage::read(*connection, [&] { return ledger::findLedger(*connection); });
    if (!row)
        return Failure{workspaceFailure(WorkspacePart::Facts, row.error())};
    if (!*row)
        return Failure{WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts}};
    if ((*row)->viewsHash != view(m_registry.schemaHash())) // made by another program: only a writer can make them anew
        return Failure{WorkspaceFailure{WorkspaceError::TooOld, WorkspacePart::Facts}};
    return Done{};
}

Result<Connection, WorkspaceFailure> Workspace::readFacts() const
{
    auto connection = storage::openReader(m_paths.facts(), ledger::workspaceSchema());
    if (!connection)
        return Failure{workspaceFailure(WorkspacePart::Facts, connection.error())};
    return std::move(*connection);
}

Result<Connection, WorkspaceFailure> Workspace::readDrafts() const
{
    auto connection = storage::openReader(m_paths.drafts(), draftsSchema());
    if (!connection)
        return Failure{workspaceFailure(WorkspacePart::Drafts, connection.error())};
    return std::move(*connection);
}

namespace {

DraftFailure draftFailure(const WorkspaceFailure &failure)
{
    return {.error = DraftError::Store, .storage = {storage::StorageError::Io, failure.sqliteCode}};
}

} // namespace

Result<std::vector<DraftSummary>, DraftFailure> Workspace::listDrafts(const std::optional<PersonId> &evaluator)
{
    if (canWrite())
        return drafts().list(evaluator).get();
    auto connection = readDrafts();
    if (!connection)
        return Failure{draftFailure(connection.error())};
    return service::listDrafts(*connection, evaluator);
}

Result<Draft, DraftFailure> Workspace::loadDraft(const DraftId &draft)
{
    if (canWrite())
        return drafts().load(draft).get();
    auto connection = readDrafts();
    if (!connection)
        return Failure{draftFailure(connection.error())};
    return service::loadDraft(*connection, draft);
}

std::future<storage::PacedEnd>
Workspace::submitPaced(std::function<storage::Step(ledger::Ledger &, storage::Connection &)> step)
{
    return writing().thread.submitPaced(
        [this, step = std::move(step)](Connection &connection) { return step(*m_writing->ledger, connection); });
}

std::future<Result<std::vector<ledger::FactId>, ledger::LedgerFailure>>
Workspace::append(const PersonId &author, std::vector<ledger::FactDraft> drafts, storage::Spend spend)
{
    return submit([author, drafts = std::move(drafts), spend](ledger::Ledger &ledger, Connection &) {
        return ledger.append(author, drafts, spend);
    });
}

bool Workspace::needsCheck() const
{
    std::error_code ignored;
    return fs::exists(m_paths.unchecked(), ignored);
}

Result<Done, WorkspaceFailure> Workspace::check(const std::function<bool()> &goOn) const
{
    const std::array<std::pair<fs::path, WorkspacePart>, 3> files{{{m_paths.drafts(), WorkspacePart::Drafts},
                                                                   {m_paths.keys(), WorkspacePart::Keys},
                                                                   {m_paths.facts(), WorkspacePart::Facts}}};
    for (const auto &[file, part] : files) {
        const auto sound = checkFile(file, part, goOn);
        if (!sound)
            return sound;
    }
    if (canWrite())
        ::unlink(m_paths.unchecked().c_str());
    return Done{};
}

} // namespace ringtrue::service
