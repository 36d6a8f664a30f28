// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/service/drafts.h"
#include "core/storage/reserve.h"
#include "core/storage/writer_thread.h"

#include <functional>
#include <future>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::service {

/// drafts.db with its one writing connection on a thread of its own, so that saving an answer waits
/// neither for the screen nor for an import. When the disk is full the reserve is given up for
/// drafts, not for settings. Any thread may call any function.
class DraftStore {
public:
    /// Told on the writing thread, when the disk has it (or refused).
    using WhenSaved = std::function<void(const Result<Done, DraftFailure> &)>;

    /// @p reserve and @p clock must outlive the store; @p ids names new drafts.
    DraftStore(storage::Connection connection, storage::Reserve &reserve, const Clock &clock, UuidSource ids);

    std::future<Result<DraftId, DraftFailure>> open(const DraftKey &key);
    std::future<Result<Draft, DraftFailure>> load(const DraftId &draft);
    std::future<Result<std::vector<DraftSummary>, DraftFailure>> list(const std::optional<PersonId> &evaluator = {});
    void save(const DraftId &draft, const QuestionSlug &question, DraftPart part, std::optional<std::string> sealed,
              WhenSaved whenSaved);
    /// Saves many entries, all or none.
    std::future<Result<Done, DraftFailure>> saveAll(const DraftId &draft, std::vector<DraftChange> changes);
    void saveSegment(const DraftId &draft, std::int32_t segment, WhenSaved whenSaved);
    void savePlace(const DraftId &draft, const DraftPlace &place, WhenSaved whenSaved);
    std::future<Result<Done, DraftFailure>> reassign(const DraftId &draft, const PersonId &evaluator);
    std::future<Result<Done, DraftFailure>> remove(const DraftId &draft);
    std::future<Result<Done, DraftFailure>> saveSetting(const PersonId &person, std::string name, std::string value);
    std::future<Result<std::optional<std::string>, DraftFailure>> setting(const PersonId &person, std::string name);

    /// The thread itself, for jobs on drafts.db that are not drafts (a check of the file).
    storage::WriterThread &thread() { return m_thread; }

private:
    template <typename Work>
    auto submit(Work work)
    {
        return m_thread.submit([this, work = std::move(work)](storage::Connection &connection) {
            return storage::withReserve(m_reserve, [&] { return work(connection); });
        });
    }
    template <typename Work>
    void post(Work work, WhenSaved whenSaved)
    {
        m_thread.post(
            [this, work = std::move(work)](storage::Connection &connection) {
                return storage::withReserve(m_reserve, [&] { return work(connection); });
            },
            std::move(whenSaved));
    }

    storage::Reserve &m_reserve;
    const Clock &m_clock;
    UuidSource m_ids; // used on the thread only
    storage::WriterThread m_thread;
};

} // namespace ringtrue::service
