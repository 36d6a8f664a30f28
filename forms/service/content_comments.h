// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/service/content_drafts.h"

#include <span>
#include <string>
#include <vector>

namespace ringtrue::forms {

using ContentCommentId = Id<struct ContentCommentTag>;

enum class CommentWords {
    Readable,
    Erased, ///< who said them was erased
    NoKey,  ///< their key is not on this computer
    Damaged ///< what stands in drafts.db is not what was sealed
};

/// What somebody said about a part of a draft.
struct ContentComment {
    ContentCommentId id; ///< made by whoever says it
    PersonId author;
    Instant at{};     ///< told by the workspace's clock when it is saved
    std::string path; ///< `pillars/clear`, `promises/a-day/text`; empty: the whole
    std::string text; ///< empty unless words is Readable
    CommentWords words = CommentWords::Readable;
    bool resolved = false;
    bool operator==(const ContentComment &) const = default;
};

/// The comments on @p draft, the first said first. Blocks, like all below.
Result<std::vector<ContentComment>, ContentDraftFailure> commentsOn(service::Workspace &workspace,
                                                                    const ContentDraftId &draft);
/// What had been said about the draft that was published as @p version, in the same order. Where drafts.db was lost, or
/// the version came from elsewhere: nothing.
Result<std::vector<ContentComment>, ContentDraftFailure> commentsOnVersion(service::Workspace &workspace,
                                                                           const Hash &version);
/// Says something about @p draft; the words are sealed with their author's key. Missing where the draft is gone, Keys
/// where they cannot be sealed.
ContentSaved comment(service::Workspace &workspace, const ContentDraftId &draft, const ContentComment &said);
enum class Resolved { No, Yes };
/// Missing where the comment is gone.
Result<Done, ContentDraftFailure> resolveComment(service::Workspace &workspace, const ContentCommentId &comment,
                                                 Resolved resolved);

/// Who was asked to the table, in the order in which they were named.
Result<std::vector<PersonId>, ContentDraftFailure> participantsOf(service::Workspace &workspace,
                                                                  const ContentDraftId &draft);
/// Who had been at the table of the draft that was published as @p version, in the same order; as commentsOnVersion().
Result<std::vector<PersonId>, ContentDraftFailure> participantsOfVersion(service::Workspace &workspace,
                                                                         const Hash &version);
/// Replaces them; each person once. Missing where the draft is gone.
Result<Done, ContentDraftFailure> setParticipants(service::Workspace &workspace, const ContentDraftId &draft,
                                                  std::span<const PersonId> people);

} // namespace ringtrue::forms
