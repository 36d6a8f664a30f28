// SPDX-License-Identifier: Apache-2.0
#include "forms/service/content_drafts.h"

#include "core/ledger/schema.h"
#include "core/organisation/directory.h"
#include "core/storage/migrations.h"
#include "forms/exchange/write_readable.h"
#include "forms/service/content_drafts_thread.h"
#include "forms/service/sql.h"

#include <algorithm>
#include <filesystem>

namespace ringtrue::forms {

namespace {

using storage::Binder;
using storage::Connection;

ContentDraft draftIn(SQLite::Statement &row)
{
    ContentDraft out;
    out.id = storage::idOf<ContentDraftId>(row.getColumn(0));
    out.kind = static_cast<ContentKind>(row.getColumn(1).getInt()); // 1 or 2 by a CHECK of the table
    out.slug = row.getColumn(2).getString();
    out.title = row.getColumn(3).getString();
    if (!row.isColumnNull(4)) {
        out.basedOn.emplace(Hash{});
        const auto bytes = storage::bytesOf(row.getColumn(4)); // its length is a CHECK of the table
        std::copy_n(bytes.begin(), std::min(bytes.size(), out.basedOn->size()), out.basedOn->begin());
    }
    out.author = storage::idOf<PersonId>(row.getColumn(5));
    out.changedAt = {row.getColumn(6).getInt64(), static_cast<std::int16_t>(row.getColumn(7).getInt())};
    return out;
}

void put(Connection &connection, const ContentDraft &draft, Instant at)
{
    Binder binder(connection.prepared(queries::saveContentDraft));
    binder.id(draft.id).integer(static_cast<int>(draft.kind)).text(draft.slug).text(draft.title).text(draft.text);
    if (draft.basedOn)
        binder.bytes(view(*draft.basedOn));
    else
        binder.null();
    binder.id(draft.author).integer(at.microseconds).integer(at.offsetMinutes).run();
}

void removePublished(Connection &connection, const ContentDraftId &draft, const Hash &version)
{
    Binder(connection.prepared(queries::keepVersionComments)).id(draft).bytes(view(version)).run();
    Binder(connection.prepared(queries::keepVersionParticipants)).id(draft).bytes(view(version)).run();
    Binder(connection.prepared(queries::removeContentDraft)).id(draft).run(); // and what it has left
}

/// Why the text of @p draft could not be read back; nothing where it can.
std::optional<ContentDraftFailure> refusalOfText(const ContentDraft &draft)
{
    auto findings = draft.kind == ContentKind::Form ? findUnreadableForm(draft.text) : findUnreadableVision(draft.text);
    if (findings.empty())
        return std::nullopt;
    return ContentDraftFailure{
        .error = ContentDraftError::Unreadable, .keys = {}, .storage = {}, .findings = std::move(findings)};
}

ContentSaved save(Connection &connection, const ContentDraft &draft, Instant at)
{
    const auto saved = storage::write(connection, [&] { put(connection, draft, at); });
    if (!saved)
        return Failure{contentFailure(saved.error())};
    return at;
}

std::optional<ContentDraft> find(Connection &connection, const ContentDraftId &draft)
{
    auto &row = connection.prepared(queries::findContentDraft);
    Binder(row).id(draft);
    if (!row.executeStep())
        return std::nullopt;
    auto out = draftIn(row);
    out.text = row.getColumn(8).getString();
    row.tryReset();
    return out;
}

/// Where the text of a draft is read back.
enum class ReadBack { Before, OnThread };

/// Whether @p by may write visions and forms by what stands in @p facts; true where that cannot be read, since what was
/// written must not be lost to it.
bool mayWrite(const std::filesystem::path &facts, const PersonId &by)
{
    auto connection = storage::openReader(facts, ledger::workspaceSchema());
    if (!connection)
        return true;
    const auto may = organisation::mayNow(*connection, by, organisation::Task::PublishVisionsAndForms);
    return !may || *may;
}

ContentDraftFailure notAllowed()
{
    return {.error = ContentDraftError::NotAllowed, .keys = {}, .storage = {}};
}

/// The job that saves @p draft. It names what it needs by itself: it may run while the workspace is being closed.
auto saving(service::Workspace &workspace, const PersonId &by, ContentDraft draft, ReadBack readBack)
{
    return [&reserve = workspace.reserve(), &clock = workspace.clock(), facts = workspace.paths().facts(), by,
            draft = std::move(draft), readBack](Connection &connection) -> ContentSaved {
        if (!mayWrite(facts, by))
            return Failure{notAllowed()};
        if (readBack == ReadBack::OnThread)
            if (auto refused = refusalOfText(draft))
                return Failure{std::move(*refused)};
        return storage::withReserve(reserve, [&] { return save(connection, draft, clock.now()); });
    };
}

} // namespace

Result<std::vector<ContentDraft>, ContentDraftFailure> contentDrafts(service::Workspace &workspace, ContentKind kind)
{
    return readContent(workspace, [kind](Connection &connection) {
        auto &rows = connection.prepared(queries::listContentDrafts);
        Binder(rows).integer(static_cast<int>(kind));
        std::vector<ContentDraft> found;
        while (rows.executeStep())
            found.push_back(draftIn(rows));
        return found;
    });
}

Result<ContentDraft, ContentDraftFailure> readContentDraft(service::Workspace &workspace, const ContentDraftId &draft)
{
    auto found = readContent(workspace, [&draft](Connection &connection) { return find(connection, draft); });
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return Failure{ContentDraftFailure{ContentDraftError::Missing, {}, {}}};
    return std::move(**found);
}

void saveContentDraft(service::Workspace &workspace, const PersonId &by, ContentDraft draft,
                      std::function<void(const ContentSaved &)> whenSaved)
{
    if (!workspace.canWrite())
        return whenSaved(Failure{onlyRead()});
    workspace.drafts().thread().post(saving(workspace, by, std::move(draft), ReadBack::OnThread), std::move(whenSaved));
}

ContentSaved saveContentDraft(service::Workspace &workspace, const PersonId &by, ContentDraft draft)
{
    if (!workspace.canWrite())
        return Failure{onlyRead()};
    if (auto refused = refusalOfText(draft)) // here, so that other drafts do not wait for a large file
        return Failure{std::move(*refused)};
    return workspace.drafts().thread().submit(saving(workspace, by, std::move(draft), ReadBack::Before)).get();
}

Result<Done, ContentDraftFailure> discardContentDraft(service::Workspace &workspace, const PersonId &by,
                                                      const ContentDraftId &draft)
{
    if (workspace.canWrite() && !mayWrite(workspace.paths().facts(), by))
        return Failure{notAllowed()};
    return changeContent(workspace, [&draft](Connection &connection) {
        Binder(connection.prepared(queries::removeContentDraft)).id(draft).run();
        return true;
    });
}

Result<Done, ContentDraftFailure> removePublishedDraft(service::Workspace &workspace, const ContentDraftId &draft,
                                                       const Hash &version)
{
    return changeContent(workspace, [&](Connection &connection) {
        removePublished(connection, draft, version);
        return true;
    });
}

Result<PublishedDraft, ContentDraftFailure> settlePublishedDraft(service::Workspace &workspace,
                                                                 const ContentDraftId &draft, std::string_view text,
                                                                 const Hash &version)
{
    auto out = PublishedDraft::Gone;
    const auto done = changeContent(workspace, [&](Connection &connection) {
        auto found = find(connection, draft);
        if (!found)
            return true;
        if (found->text == text) {
            removePublished(connection, draft, version);
            out = PublishedDraft::Removed;
            return true;
        }
        found->basedOn = version;
        put(connection, *found, found->changedAt);
        out = PublishedDraft::Kept;
        return true;
    });
    if (!done)
        return Failure{done.error()};
    return out;
}

} // namespace ringtrue::forms
