// SPDX-License-Identifier: Apache-2.0
#include "core/service/drafts.h"

#include "core/service/migrations.h"
#include "core/service/sql.h"
#include "core/storage/row.h"

#include <algorithm>
#include <array>

namespace ringtrue::service {

namespace {

using storage::Binder;
using storage::Connection;

Binder &time(Binder &binder, Instant at)
{
    return binder.integer(at.microseconds).integer(at.offsetMinutes);
}

Hash hashIn(const SQLite::Column &column)
{
    Hash hash{};
    const auto bytes = storage::bytesOf(column); // its length is a CHECK of the table
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

Instant timeIn(SQLite::Statement &row, int place)
{
    return {row.getColumn(place).getInt64(), static_cast<std::int16_t>(row.getColumn(place + 1).getInt())};
}

DraftSummary summaryIn(SQLite::Statement &row)
{
    DraftSummary summary;
    summary.id = storage::idOf<DraftId>(row.getColumn(0));
    summary.of = {storage::idOf<InteractionId>(row.getColumn(1)), storage::idOf<PersonId>(row.getColumn(2)),
                  hashIn(row.getColumn(3))};
    summary.started = timeIn(row, 4);
    summary.changed = timeIn(row, 6);
    if (!row.isColumnNull(8))
        summary.place = DraftPlace{QuestionSlug{row.getColumn(8).getString()}, row.getColumn(9).getInt64()};
    summary.answered = static_cast<std::size_t>(row.getColumn(10).getInt64());
    summary.segment = row.getColumn(11).getInt();
    summary.entered = static_cast<std::size_t>(row.getColumn(12).getInt64());
    return summary;
}

std::vector<DraftSummary> summaries(Connection &connection, const std::optional<DraftId> &draft,
                                    const std::optional<PersonId> &evaluator)
{
    auto &rows = connection.prepared(sql::listDrafts);
    Binder(rows).idOrNull(draft).idOrNull(evaluator);
    std::vector<DraftSummary> found;
    while (rows.executeStep())
        found.push_back(summaryIn(rows));
    rows.tryReset();
    return found;
}

std::vector<DraftEntry> entriesOf(Connection &connection, const DraftId &draft)
{
    auto &rows = connection.prepared(sql::listDraftEntries);
    Binder(rows).id(draft);
    std::vector<DraftEntry> entries;
    while (rows.executeStep())
        entries.push_back({QuestionSlug{rows.getColumn(0).getString()},
                           static_cast<DraftPart>(rows.getColumn(1).getInt()), rows.getColumn(2).getString()});
    rows.tryReset();
    return entries;
}

Failure<DraftFailure> draftsRefused(const storage::StorageFailure &failure)
{
    return Failure{DraftFailure{DraftError::Store, failure}};
}

/// Runs @p change, which says how many drafts it changed, in one transaction.
template <typename Change>
Result<Done, DraftFailure> changeOne(Connection &connection, Change change)
{
    const auto changed = storage::write(connection, [&]() -> int { return change(); });
    if (!changed)
        return draftsRefused(changed.error());
    if (*changed == 0)
        return Failure{DraftFailure{DraftError::Missing, {}}};
    return Done{};
}

} // namespace

const storage::Schema &draftsSchema()
{
    static constexpr std::array<storage::Migration, 8> migrations{
        {{1, "drafts", migrations::v0001Drafts},
         {2, "segment", migrations::v0002Segment},
         {3, "content_drafts", migrations::v0003ContentDrafts},
         {4, "rings_true", migrations::v0004RingsTrue},
         {5, "causes", migrations::v0005Causes},
         {6, "version_comments", migrations::v0006VersionComments},
         {7, "version_participants", migrations::v0007VersionParticipants},
         {8, "comment_phrases", migrations::v0008CommentPhrases}}};
    // What people answer without their names is in no copy: two copies could tell who answered what between them.
    static constexpr std::array<storage::LeftOut, 1> leftOut{{{"waiting_answers", sql::leaveOutWaitingAnswers}}};
    static constexpr storage::Schema schema{0x52547264, migrations, storage::CopyBefore::Keep, leftOut}; // "RTrd"
    return schema;
}

Result<DraftId, DraftFailure> openDraft(Connection &connection, const DraftKey &key, const DraftId &fresh, Instant at)
{
    const auto id = storage::write(connection, [&] {
        auto &insert = connection.prepared(sql::insertDraft);
        Binder binder(insert);
        time(binder.id(fresh).id(key.interaction).id(key.evaluator).bytes(view(key.formVersion)), at).run();
        auto &find = connection.prepared(sql::findDraft);
        Binder(find).id(key.interaction).id(key.evaluator).bytes(view(key.formVersion));
        find.executeStep(); // there is one now
        const auto found = storage::idOf<DraftId>(find.getColumn(0));
        find.tryReset();
        return found;
    });
    if (!id)
        return draftsRefused(id.error());
    return *id;
}

Result<Draft, DraftFailure> loadDraft(Connection &connection, const DraftId &draft)
{
    auto loaded = storage::read(connection, [&]() -> std::optional<Draft> {
        auto found = summaries(connection, draft, std::nullopt);
        if (found.empty())
            return std::nullopt;
        return Draft{std::move(found.front()), entriesOf(connection, draft)};
    });
    if (!loaded)
        return draftsRefused(loaded.error());
    if (!*loaded)
        return Failure{DraftFailure{DraftError::Missing, {}}};
    return std::move(**loaded);
}

Result<std::vector<DraftSummary>, DraftFailure> listDrafts(Connection &connection,
                                                           const std::optional<PersonId> &evaluator)
{
    auto found = storage::read(connection, [&] { return summaries(connection, std::nullopt, evaluator); });
    if (!found)
        return draftsRefused(found.error());
    return std::move(*found);
}

Result<Done, DraftFailure> saveDraftEntry(Connection &connection, const DraftId &draft, const QuestionSlug &question,
                                          DraftPart part, const std::optional<std::string> &sealed, Instant at)
{
    const DraftChange change{question, part, sealed};
    return saveDraftEntries(connection, draft, {&change, 1}, at);
}

Result<Done, DraftFailure> saveDraftEntries(Connection &connection, const DraftId &draft,
                                            std::span<const DraftChange> changes, Instant at)
{
    return changeOne(connection, [&] {
        auto &touch = connection.prepared(sql::touchDraft);
        Binder binder(touch);
        time(binder.id(draft), at);
        if (touch.exec() == 0)
            return 0;
        for (const auto &change : changes) {
            auto &entry = connection.prepared(change.sealed ? sql::saveDraftEntry : sql::removeDraftEntry);
            Binder values(entry);
            values.id(draft).text(change.question.text()).integer(static_cast<int>(change.part));
            if (change.sealed)
                values.bytes(*change.sealed);
            values.run();
        }
        return 1;
    });
}

Result<Done, DraftFailure> saveDraftPlace(Connection &connection, const DraftId &draft, const DraftPlace &place)
{
    return changeOne(connection, [&] {
        auto &save = connection.prepared(sql::saveDraftPlace);
        Binder(save).id(draft).text(place.question.text()).integer(place.position);
        return save.exec();
    });
}

Result<Done, DraftFailure> saveDraftSegment(Connection &connection, const DraftId &draft, std::int32_t segment,
                                            Instant at)
{
    return changeOne(connection, [&] {
        auto &save = connection.prepared(sql::saveDraftSegment);
        Binder binder(save);
        time(binder.id(draft).integer(segment), at);
        return save.exec();
    });
}

Result<Done, DraftFailure> reassignDraft(Connection &connection, const DraftId &draft, const PersonId &evaluator,
                                         Instant at)
{
    auto done = changeOne(connection, [&] {
        auto &reassign = connection.prepared(sql::reassignDraft);
        Binder binder(reassign);
        time(binder.id(draft).id(evaluator), at);
        return reassign.exec();
    });
    if (!done && done.error().storage.error == storage::StorageError::Constraint)
        return Failure{DraftFailure{DraftError::AlreadyThere, done.error().storage}};
    return done;
}

Result<Done, DraftFailure> removeDraft(Connection &connection, const DraftId &draft)
{
    const auto done =
        storage::write(connection, [&] { Binder(connection.prepared(sql::removeDraft)).id(draft).run(); });
    if (!done)
        return draftsRefused(done.error());
    return Done{};
}

Result<Done, DraftFailure> saveSetting(Connection &connection, const PersonId &person, std::string_view name,
                                       std::string_view value)
{
    const auto done = storage::write(
        connection, [&] { Binder(connection.prepared(sql::saveSetting)).id(person).text(name).bytes(value).run(); });
    if (!done)
        return draftsRefused(done.error());
    return Done{};
}

Result<std::optional<std::string>, DraftFailure> loadSetting(Connection &connection, const PersonId &person,
                                                             std::string_view name)
{
    auto value = storage::read(connection, [&]() -> std::optional<std::string> {
        auto &find = connection.prepared(sql::findSetting);
        Binder(find).id(person).text(name);
        std::optional<std::string> found;
        if (find.executeStep())
            found = find.getColumn(0).getString();
        find.tryReset();
        return found;
    });
    if (!value)
        return draftsRefused(value.error());
    return std::move(*value);
}

} // namespace ringtrue::service
