// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_store.h"

namespace ringtrue::service {

using storage::Connection;

DraftStore::DraftStore(Connection connection, storage::Reserve &reserve, const Clock &clock, UuidSource ids)
    : m_reserve(reserve), m_clock(clock), m_ids(std::move(ids)), m_thread(std::move(connection))
{
}

std::future<Result<DraftId, DraftFailure>> DraftStore::open(const DraftKey &key)
{
    return submit([this, key](Connection &connection) {
        const auto now = m_clock.now();
        return openDraft(connection, key, DraftId{m_ids.next(now.microseconds / 1000)}, now);
    });
}

std::future<Result<Draft, DraftFailure>> DraftStore::load(const DraftId &draft)
{
    return submit([draft](Connection &connection) { return loadDraft(connection, draft); });
}

std::future<Result<std::vector<DraftSummary>, DraftFailure>> DraftStore::list(const std::optional<PersonId> &evaluator)
{
    return submit([evaluator](Connection &connection) { return listDrafts(connection, evaluator); });
}

void DraftStore::save(const DraftId &draft, const QuestionSlug &question, DraftPart part,
                      std::optional<std::string> sealed, WhenSaved whenSaved)
{
    post(
        [this, draft, question, part, sealed = std::move(sealed)](Connection &connection) {
            return saveDraftEntry(connection, draft, question, part, sealed, m_clock.now());
        },
        std::move(whenSaved));
}

std::future<Result<Done, DraftFailure>> DraftStore::saveAll(const DraftId &draft, std::vector<DraftChange> changes)
{
    return submit([this, draft, changes = std::move(changes)](Connection &connection) {
        return saveDraftEntries(connection, draft, changes, m_clock.now());
    });
}

void DraftStore::saveSegment(const DraftId &draft, std::int32_t segment, WhenSaved whenSaved)
{
    post([this, draft,
          segment](Connection &connection) { return saveDraftSegment(connection, draft, segment, m_clock.now()); },
         std::move(whenSaved));
}

void DraftStore::savePlace(const DraftId &draft, const DraftPlace &place, WhenSaved whenSaved)
{
    post([draft, place](Connection &connection) { return saveDraftPlace(connection, draft, place); },
         std::move(whenSaved));
}

std::future<Result<Done, DraftFailure>> DraftStore::reassign(const DraftId &draft, const PersonId &evaluator)
{
    return submit([this, draft, evaluator](Connection &connection) {
        return reassignDraft(connection, draft, evaluator, m_clock.now());
    });
}

std::future<Result<Done, DraftFailure>> DraftStore::remove(const DraftId &draft)
{
    return submit([draft](Connection &connection) { return removeDraft(connection, draft); });
}

std::future<Result<Done, DraftFailure>> DraftStore::saveSetting(const PersonId &person, std::string name,
                                                                std::string value)
{
    return m_thread.submit([person, name = std::move(name), value = std::move(value)](Connection &connection) {
        return service::saveSetting(connection, person, name, value);
    });
}

std::future<Result<std::optional<std::string>, DraftFailure>> DraftStore::setting(const PersonId &person,
                                                                                  std::string name)
{
    return submit(
        [person, name = std::move(name)](Connection &connection) { return loadSetting(connection, person, name); });
}

} // namespace ringtrue::service
