// SPDX-License-Identifier: Apache-2.0
#include "forms/service/content_comments.h"

#include "core/ledger/sealed.h"
#include "forms/service/content_drafts_thread.h"
#include "forms/service/sql.h"

#include <array>

namespace ringtrue::forms {

namespace {

using storage::Binder;
using storage::Connection;

/// The words of @p said in JSON, sealed with their author's key and bound to the comment.
Result<std::string, ledger::KeyError> sealedWords(ledger::Keys &keys, const ContentComment &said)
{
    const auto subject = ledger::subjectOf(said.author);
    if (const auto made = keys.make(std::array{subject}); !made)
        return Failure{made.error().error};
    const auto key = keys.find(subject);
    if (!key)
        return Failure{key.error().error};
    const auto sealed =
        ledger::sealAll(ledger::FactId{said.id.uuid()}, ledger::Body{{"words", ledger::toSeal(subject, said.text)}},
                        [&](const ledger::SubjectId &) { return std::optional{*key}; });
    if (!sealed)
        return Failure{ledger::KeyError::NoKey};
    return sealed->dump();
}

void openWords(ledger::Keys &keys, ContentComment &comment, const std::string &json)
{
    const auto body = ledger::Body::parse(json, nullptr, false);
    const auto sealed = ledger::sealedAt(ledger::FactId{comment.id.uuid()}, body, "/words");
    if (!sealed || sealed->subject != ledger::subjectOf(comment.author)) {
        comment.words = CommentWords::Damaged;
        return;
    }
    auto text = ledger::open(keys, *sealed);
    if (text)
        comment.text = std::move(*text);
    else if (text.error() == ledger::OpenError::Erased)
        comment.words = CommentWords::Erased;
    else
        comment.words = text.error() == ledger::OpenError::NoKey ? CommentWords::NoKey : CommentWords::Damaged;
}

struct Stored {
    ContentComment comment;
    std::string sealed;
};

Stored storedIn(SQLite::Statement &row)
{
    Stored out;
    out.comment.id = storage::idOf<ContentCommentId>(row.getColumn(0));
    out.comment.author = storage::idOf<PersonId>(row.getColumn(1));
    out.comment.at = {row.getColumn(2).getInt64(), static_cast<std::int16_t>(row.getColumn(3).getInt())};
    out.comment.path = row.getColumn(4).getString();
    out.sealed = row.getColumn(5).getString();
    out.comment.resolved = row.getColumn(6).getInt() != 0;
    return out;
}

using Comments = Result<std::vector<ContentComment>, ContentDraftFailure>;

/// The comments that @p query finds once @p bind has said of what.
template <typename Query, typename Bind>
Comments commentsFound(service::Workspace &workspace, const Query &query, Bind bind)
{
    auto found = readContent(workspace, [&](Connection &connection) {
        auto &rows = connection.prepared(query);
        Binder binder(rows);
        bind(binder);
        std::vector<Stored> stored;
        while (rows.executeStep())
            stored.push_back(storedIn(rows));
        return stored;
    });
    if (!found)
        return Failure{found.error()};
    std::vector<ContentComment> out;
    for (auto &[comment, sealed] : *found) {
        openWords(workspace.keys(), comment, sealed);
        out.push_back(std::move(comment));
    }
    return out;
}

/// Those whom @p query finds once @p bind has said of what.
template <typename Query, typename Bind>
Result<std::vector<PersonId>, ContentDraftFailure> participantsFound(service::Workspace &workspace, const Query &query,
                                                                     Bind bind)
{
    return readContent(workspace, [&](Connection &connection) {
        auto &rows = connection.prepared(query);
        Binder binder(rows);
        bind(binder);
        std::vector<PersonId> people;
        while (rows.executeStep())
            people.push_back(storage::idOf<PersonId>(rows.getColumn(0)));
        return people;
    });
}

bool isThere(Connection &connection, const ContentDraftId &draft)
{
    auto &row = connection.prepared(queries::findContentDraft);
    Binder(row).id(draft);
    return row.executeStep();
}

} // namespace

Result<std::vector<ContentComment>, ContentDraftFailure> commentsOn(service::Workspace &workspace,
                                                                    const ContentDraftId &draft)
{
    return commentsFound(workspace, queries::listContentComments, [&](Binder &binder) { binder.id(draft); });
}

Result<std::vector<ContentComment>, ContentDraftFailure> commentsOnVersion(service::Workspace &workspace,
                                                                           const Hash &version)
{
    return commentsFound(workspace, queries::listVersionComments, [&](Binder &binder) { binder.bytes(view(version)); });
}

ContentSaved comment(service::Workspace &workspace, const ContentDraftId &draft, const ContentComment &said)
{
    const auto sealed = sealedWords(workspace.keys(), said);
    if (!sealed)
        return Failure{ContentDraftFailure{ContentDraftError::Keys, sealed.error(), {}}};
    const auto at = workspace.clock().now();
    const auto saved = changeContent(workspace, [&](Connection &connection) {
        if (!isThere(connection, draft))
            return false;
        Binder(connection.prepared(queries::saveContentComment))
            .id(said.id)
            .id(draft)
            .id(said.author)
            .integer(at.microseconds)
            .integer(at.offsetMinutes)
            .text(said.path)
            .bytes(*sealed)
            .run();
        return true;
    });
    if (!saved)
        return Failure{saved.error()};
    return at;
}

Result<Done, ContentDraftFailure> resolveComment(service::Workspace &workspace, const ContentCommentId &comment,
                                                 Resolved resolved)
{
    return changeContent(workspace, [&](Connection &connection) {
        auto &resolve = connection.prepared(queries::resolveContentComment);
        Binder(resolve).id(comment).integer(resolved == Resolved::Yes ? 1 : 0);
        return resolve.exec() > 0;
    });
}

Result<std::vector<PersonId>, ContentDraftFailure> participantsOf(service::Workspace &workspace,
                                                                  const ContentDraftId &draft)
{
    return participantsFound(workspace, queries::listContentParticipants, [&](Binder &binder) { binder.id(draft); });
}

Result<std::vector<PersonId>, ContentDraftFailure> participantsOfVersion(service::Workspace &workspace,
                                                                         const Hash &version)
{
    return participantsFound(workspace, queries::listVersionParticipants,
                             [&](Binder &binder) { binder.bytes(view(version)); });
}

Result<Done, ContentDraftFailure> setParticipants(service::Workspace &workspace, const ContentDraftId &draft,
                                                  std::span<const PersonId> people)
{
    return changeContent(workspace, [&](Connection &connection) {
        if (!isThere(connection, draft))
            return false;
        Binder(connection.prepared(queries::removeContentParticipants)).id(draft).run();
        for (std::int64_t place = 0; const auto &person : people)
            Binder(connection.prepared(queries::saveContentParticipant)).id(draft).id(person).integer(place++).run();
        return true;
    });
}

} // namespace ringtrue::forms
