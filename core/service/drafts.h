// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::service {

/// The kind of database that drafts.db is.
const storage::Schema &draftsSchema();

/// What a draft is of: one evaluator has one for an interaction and a form version.
struct DraftKey {
    InteractionId interaction;
    PersonId evaluator;
    Hash formVersion{};
    bool operator==(const DraftKey &) const = default;
};

/// What can be entered for one question, each saved by itself.
enum class DraftPart : std::uint8_t { Answer = 1, Comment = 2, Evidence = 3, Cause = 4 };

/// Where the evaluator was: the question, and the place in the recording (microseconds) or the number
/// of the message.
struct DraftPlace {
    QuestionSlug question;
    std::int64_t position = 0;
    bool operator==(const DraftPlace &) const = default;
};

struct DraftSummary {
    DraftId id;
    DraftKey of;
    Instant started;
    Instant changed;
    std::size_t answered = 0; ///< questions with an answer
    std::size_t entered = 0;  ///< questions with an answer, a comment or evidence; 0: it was only looked at
    std::optional<DraftPlace> place;
    std::int32_t segment = 0; ///< which of the interaction's segments is evaluated, from 0
    bool operator==(const DraftSummary &) const = default;
};

struct DraftEntry {
    QuestionSlug question;
    DraftPart part = DraftPart::Answer;
    std::string sealed; ///< bytes that only who wrote them understands; personal text is sealed in them
    bool operator==(const DraftEntry &) const = default;
};

/// What becomes of one entry; nothing entered (no value) takes it away.
struct DraftChange {
    QuestionSlug question;
    DraftPart part = DraftPart::Answer;
    std::optional<std::string> sealed;
};

struct Draft {
    DraftSummary summary;
    std::vector<DraftEntry> entries; ///< by question, then part
    bool operator==(const Draft &) const = default;
};

enum class DraftError {
    Missing,      ///< no such draft (submitted or removed meanwhile)
    AlreadyThere, ///< the evaluator it should go to has one of the same interaction and form version
    Store         ///< drafts.db refused: see storage
};

struct DraftFailure {
    DraftError error = DraftError::Store;
    storage::StorageFailure storage{};
    bool operator==(const DraftFailure &) const = default;
};
inline bool isDiskFull(const DraftFailure &failure)
{
    return failure.error == DraftError::Store && isDiskFull(failure.storage);
}

// Each function below is one transaction on drafts.db, durable when it returns Done or a value.

/// The draft of @p key; a new one named @p fresh where there is none.
Result<DraftId, DraftFailure> openDraft(storage::Connection &connection, const DraftKey &key, const DraftId &fresh,
                                        Instant at);
Result<Draft, DraftFailure> loadDraft(storage::Connection &connection, const DraftId &draft);
/// All drafts, or those of one evaluator; the last changed first.
Result<std::vector<DraftSummary>, DraftFailure> listDrafts(storage::Connection &connection,
                                                           const std::optional<PersonId> &evaluator = {});
/// Saves what was entered; nothing entered (no value) takes it away.
Result<Done, DraftFailure> saveDraftEntry(storage::Connection &connection, const DraftId &draft,
                                          const QuestionSlug &question, DraftPart part,
                                          const std::optional<std::string> &sealed, Instant at);
/// Saves many entries, all or none.
Result<Done, DraftFailure> saveDraftEntries(storage::Connection &connection, const DraftId &draft,
                                            std::span<const DraftChange> changes, Instant at);
Result<Done, DraftFailure> saveDraftPlace(storage::Connection &connection, const DraftId &draft,
                                          const DraftPlace &place);
/// Says which segment of the interaction the draft is of, from 0.
Result<Done, DraftFailure> saveDraftSegment(storage::Connection &connection, const DraftId &draft, std::int32_t segment,
                                            Instant at);
/// Gives the draft to another evaluator.
Result<Done, DraftFailure> reassignDraft(storage::Connection &connection, const DraftId &draft,
                                         const PersonId &evaluator, Instant at);
/// Removes the draft with all that was entered; it is fine where it is gone already.
Result<Done, DraftFailure> removeDraft(storage::Connection &connection, const DraftId &draft);

/// Keeps window state and settings; nothing personal goes in. A nil @p person means everyone.
Result<Done, DraftFailure> saveSetting(storage::Connection &connection, const PersonId &person, std::string_view name,
                                       std::string_view value);
Result<std::optional<std::string>, DraftFailure> loadSetting(storage::Connection &connection, const PersonId &person,
                                                             std::string_view name);

} // namespace ringtrue::service
