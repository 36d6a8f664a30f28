// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/ledger/keys.h"
#include "core/service/draft_store.h"
#include "core/service/workspace.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Phrases that an evaluator writes again and again in comments. They are kept for each person on this computer, in
/// drafts.db, the words sealed with the key of whose they are: no fact holds them.
namespace ringtrue::service {

using PhraseId = Id<struct PhraseTag>;

struct CommentPhrase {
    PhraseId id;                          ///< nil: made when it is kept
    std::optional<QuestionSlug> question; ///< in every form that asks it; nothing: at every question
    std::string words;                    ///< UTF-8, not blank, without blanks around
    std::int64_t used = 0;                ///< how often it was put into a comment
    Instant changed{};                    ///< when it was last used, or kept
    bool operator==(const CommentPhrase &) const = default;
};

inline constexpr std::size_t longestPhrase = 500; ///< characters
inline constexpr std::size_t mostPhrases = 200;   ///< of one question, and of every question
inline constexpr std::int64_t timesToLearn = 3;   ///< a comment in the same words is offered from then on

enum class PhraseError {
    Blank,
    NotText, ///< no UTF-8
    TooLong, ///< more than longestPhrase
    TooMany, ///< mostPhrases are kept there already
    Missing, ///< it is not, or no more, on the list of that person
    Keys,    ///< the words cannot be sealed: see key
    Store    ///< drafts.db refused: see storage
};
struct PhraseFailure {
    PhraseError error = PhraseError::Store;
    std::size_t index = 0; ///< of the phrase that was refused among those that were to be kept
    ledger::KeyFailure key{};
    storage::StorageFailure storage{};
    bool operator==(const PhraseFailure &) const = default;
};

struct KeptPhrases {
    std::vector<CommentPhrase> phrases; ///< the most used first, then the last used, then as they were kept
    std::size_t unreadable = 0;         ///< whose words cannot be opened here: no key came, or they are damaged
};

// All of these block.

/// What @p person keeps: for @p question and for every question, or, without one, all of it.
Result<KeptPhrases, PhraseFailure> phrasesOf(Workspace &workspace, const PersonId &person,
                                             const std::optional<QuestionSlug> &question = {});

/// Keeps @p phrases, all or none. One in words that are kept at that question already stays as it is. Where changed is
/// not said, it is now.
/// @return how many are new
Result<std::size_t, PhraseFailure> keepPhrases(Workspace &workspace, const PersonId &person,
                                               std::vector<CommentPhrase> phrases);

/// Counts that the phrase was put into a comment. Missing.
Result<Done, PhraseFailure> usePhrase(Workspace &workspace, const PersonId &person, const PhraseId &phrase);

/// Takes it off the list; what is written in its words later is not learnt again. Missing.
Result<Done, PhraseFailure> removePhrase(Workspace &workspace, const PersonId &person, const PhraseId &phrase);

/// A comment as it was submitted.
struct WrittenComment {
    QuestionSlug question;
    std::string words;
};
/// Counts @p comments of one evaluation. What was written in the same words timesToLearn times becomes a phrase of its
/// question; what is too long for one, or has no room, is left alone.
Result<Done, PhraseFailure> learnPhrases(Workspace &workspace, const PersonId &person,
                                         std::span<const WrittenComment> comments);

/// Removes the phrases of people who are erased.
Result<Done, DraftFailure> removeErasedPhrases(DraftStore &drafts, ledger::Keys &keys);

} // namespace ringtrue::service
