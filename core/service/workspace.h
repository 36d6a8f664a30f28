// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/people.h"
#include "core/ledger/blobs.h"
#include "core/ledger/keys.h"
#include "core/ledger/ledger.h"
#include "core/service/draft_store.h"
#include "core/service/log.h"
#include "core/service/workspace_error.h"
#include "core/service/workspace_paths.h"
#include "core/storage/reserve.h"
#include "core/storage/workspace_lock.h"
#include "core/storage/writer_thread.h"

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue::service {

/// Who opens, where somebody's passphrase is needed to reach the keys.
struct SignIn {
    PersonId person; ///< nil: whoever it belongs to
    std::string passphrase;
};

/// How a workspace is opened.
struct Opening {
    std::filesystem::path folder;
    const ledger::Registry &registry; ///< must outlive the workspace, as must the clock
    const Clock &clock;
    std::string program; ///< what others are told who find the workspace in use: `ringtrue-app`
    std::optional<SignIn> signIn{};
    storage::Spend spend =
        storage::Spend::Reserve; ///< of who writes; FreeSpace: an all but full disk is refused as Full
    ledger::Progress progress{}; ///< of views that are made anew because this program has others
};

/// A workspace that is to be.
struct NewWorkspace {
    Opening opening;
    std::string organisation; ///< its name
    Person firstPerson;       ///< with an id of its own; the author of the first facts
};

/// An open workspace. Any thread may call any function; the ledger is used by jobs on its own thread.
///
/// Readers work beside a writer and change nothing. One program writes at a time.
class Workspace {
public:
    /// Makes the folder with all that belongs in it and opens it for writing. A folder that is not made
    /// whole is not made at all.
    static Result<std::unique_ptr<Workspace>, WorkspaceFailure> create(const NewWorkspace &workspace);
    static Result<std::unique_ptr<Workspace>, WorkspaceFailure> openForWriting(const Opening &opening);
    static Result<std::unique_ptr<Workspace>, WorkspaceFailure> openForReading(const Opening &opening);
    ~Workspace();

    bool canWrite() const { return m_writing != nullptr; }
    const WorkspacePaths &paths() const { return m_paths; }
    const ledger::Registry &registry() const { return m_registry; }
    const Clock &clock() const { return m_clock; }
    ledger::Keys &keys() { return m_keys; }
    ledger::BlobStore &blobs() { return m_blobs; }
    /// What the program did, without personal data.
    Log &log() { return m_log; }
    std::filesystem::path logFile() const { return m_log.file(); }

    /// A new reading connection: each thread that reads has its own.
    Result<storage::Connection, WorkspaceFailure> readFacts() const;
    Result<storage::Connection, WorkspaceFailure> readDrafts() const;

    /// Runs @p job(Ledger &, Connection &) on the writing thread, in order; hands over what it returns.
    /// Only where canWrite(), like all below.
    template <typename Job>
    auto submit(Job job)
    {
        return writing().thread.submit([this, job = std::move(job)](storage::Connection &connection) mutable {
            return job(*m_writing->ledger, connection);
        });
    }
    /// The same; @p done gets what the job returned, on the writing thread.
    template <typename Job, typename WhenDone>
    void post(Job job, WhenDone done)
    {
        writing().thread.post(
            [this, job = std::move(job)](storage::Connection &connection) mutable {
                return job(*m_writing->ledger, connection);
            },
            std::move(done));
    }
    /// Long work in steps (an import): jobs of submit() and post() pass between two of them.
    std::future<storage::PacedEnd>
    submitPaced(std::function<storage::Step(ledger::Ledger &, storage::Connection &)> step);

    /// Appends facts as @p author; see Ledger::append().
    std::future<Result<std::vector<ledger::FactId>, ledger::LedgerFailure>>
    append(const PersonId &author, std::vector<ledger::FactDraft> drafts,
           storage::Spend spend = storage::Spend::FreeSpace);

    DraftStore &drafts() { return writing().drafts; }
    /// What was begun: by the thread that writes drafts, or beside another program that does. Blocks.
    Result<std::vector<DraftSummary>, DraftFailure> listDrafts(const std::optional<PersonId> &evaluator = {});
    Result<Draft, DraftFailure> loadDraft(const DraftId &draft);
    storage::Reserve &reserve() { return writing().reserve; }

    /// Whether the program that wrote last did not end by itself and nothing was checked since.
    bool needsCheck() const;
    /// Reads all databases through (quick_check; 2 to 3 s for 500 MB): call it in the background, after
    /// the first frame. Corrupt with the part that is damaged. @p goOn is asked often; false: Stopped.
    Result<Done, WorkspaceFailure> check(const std::function<bool()> &goOn = {}) const;

private:
    /// What only the writing program has. In order: the lock goes last.
    struct Writing {
        storage::WorkspaceLock lock;
        storage::Reserve reserve;
        storage::WriterThread thread;
        DraftStore drafts;
        std::optional<ledger::Ledger> ledger{}; ///< used on the thread only

        Writing(storage::WorkspaceLock itsLock, const WorkspacePaths &paths, storage::Connection facts,
                storage::Connection draftsConnection, const Clock &clock);
    };

    Workspace(const Opening &opening, ledger::Keys keys);
    Writing &writing();
    Result<Done, WorkspaceFailure> startWriting(storage::WorkspaceLock lock);
    /// Whether the views are those of this program's registry.
    Result<Done, WorkspaceFailure> checkViews() const;
    /// What was erased is not opened, whatever became of keys.db.
    Result<Done, WorkspaceFailure> heedTombstones();
    Result<Done, WorkspaceFailure> startLedger(const ledger::Progress &progress);
    void clearLeftBlobs();

    WorkspacePaths m_paths;
    const ledger::Registry &m_registry;
    const Clock &m_clock;
    ledger::Keys m_keys;
    ledger::BlobStore m_blobs;
    Log m_log;
    std::unique_ptr<Writing> m_writing;
};

} // namespace ringtrue::service
