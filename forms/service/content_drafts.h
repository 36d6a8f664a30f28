// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/workspace.h"
#include "forms/model/finding.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

using ContentDraftId = Id<struct ContentDraftTag>;

enum class ContentKind : std::uint8_t { Vision = 1, Form = 2 };

/// A vision or form that is being written.
struct ContentDraft {
    ContentDraftId id; ///< made by whoever begins it
    ContentKind kind = ContentKind::Vision;
    std::string slug;              ///< of the vision or form
    std::string title{};           ///< as the list of drafts shows it
    std::string text{};            ///< the file, as writeYaml() has it
    std::optional<Hash> basedOn{}; ///< the published version that it began from
    PersonId author;
    Instant changedAt{}; ///< told by the workspace's clock when it is saved
    bool operator==(const ContentDraft &) const = default;
};

enum class ContentDraftError {
    NotAllowed, ///< the roles of who does it, as they are now, do not write visions and forms
    Missing,    ///< no such draft (published or discarded meanwhile)
    Unreadable, ///< the text would not be read as the same again: see findings; what was kept before stays
    Keys,       ///< the words of a comment could not be sealed: see keys (Erased: whoever says them was erased)
    Store       ///< drafts.db refused: see storage
};

struct ContentDraftFailure {
    ContentDraftError error = ContentDraftError::Store;
    ledger::KeyError keys = ledger::KeyError::Store;
    storage::StorageFailure storage{};
    std::vector<Finding> findings{}; ///< of Unreadable: at least one error
    bool operator==(const ContentDraftFailure &) const = default;
};
inline bool isDiskFull(const ContentDraftFailure &failure)
{
    return failure.error == ContentDraftError::Store && isDiskFull(failure.storage);
}

using ContentSaved = Result<Instant, ContentDraftFailure>;

/// The drafts of @p kind without their texts, the last changed first. Blocks, like all below that return no future.
Result<std::vector<ContentDraft>, ContentDraftFailure> contentDrafts(service::Workspace &workspace, ContentKind kind);
Result<ContentDraft, ContentDraftFailure> readContentDraft(service::Workspace &workspace, const ContentDraftId &draft);

/// Keeps @p draft, a new one or one that is there, as @p by wrote it, who may publish, once its text was read back
/// (findUnreadableForm()). It may spend the reserve: what somebody wrote is not lost to a full disk, nor where their
/// roles cannot be looked up. Drafts are kept in the order in which they come; @p
/// whenSaved is told on the writing thread, when the disk has it (or refused), at what time. Without it this waits, and
/// reads the text back on the caller's thread. A workspace that is only read refuses at once, on the caller's thread:
/// Store, with ReadOnly.
void saveContentDraft(service::Workspace &workspace, const PersonId &by, ContentDraft draft,
                      std::function<void(const ContentSaved &)> whenSaved);
ContentSaved saveContentDraft(service::Workspace &workspace, const PersonId &by, ContentDraft draft);

/// Removes the draft with its participants and comments, for @p by, who may publish; it is fine where it is gone
/// already.
Result<Done, ContentDraftFailure> discardContentDraft(service::Workspace &workspace, const PersonId &by,
                                                      const ContentDraftId &draft);

/// Removes @p draft, which was published as @p version, with its participants; its comments stay with the version
/// (commentsOnVersion()). It is fine where it is gone already.
Result<Done, ContentDraftFailure> removePublishedDraft(service::Workspace &workspace, const ContentDraftId &draft,
                                                       const Hash &version);

enum class PublishedDraft {
    Removed, ///< it was what was published; its comments stay with the version
    Kept,    ///< more was written since: it goes on from the new version, with its comments
    Gone     ///< nobody has it any more
};
/// What becomes of @p draft once @p text of it was published as @p version. Nothing that was written meanwhile is lost.
Result<PublishedDraft, ContentDraftFailure> settlePublishedDraft(service::Workspace &workspace,
                                                                 const ContentDraftId &draft, std::string_view text,
                                                                 const Hash &version);

} // namespace ringtrue::forms
