// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/text_words.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The words of a clause from its predicate on: `greets by name` of `The agent greets by name`. Points into Predicates.
using Clause = std::span<const TextWord>;

/// What the one who is spoken of does, clause by clause.
struct Predicates {
    std::vector<TextWord> words;
    std::vector<Clause> clauses;

    Predicates() = default;
    Predicates(Predicates &&) = default;
    Predicates(const Predicates &) = delete;
    Predicates &operator=(Predicates &&) = default;
    Predicates &operator=(const Predicates &) = delete;
    ~Predicates() = default;
};

/// The predicates of @p text: where it begins, after a comma or another stop, after `and` and its like. Left out are
/// words in quotation marks, the subject (`the agent`), and what follows a word that makes a clause depend (`what`,
/// `that`, `dass`) up to the next stop. English and German.
Predicates predicatesOf(std::string_view text);

/// The index of the first word of @p clause at or after @p at that is no adverb of measure (`always`, `immer`).
std::size_t afterAdverbs(Clause clause, std::size_t at);

/// Whether @p word begins another clause after one without a stop: `and`, `oder`.
bool isJoin(const TextWord &word);

} // namespace ringtrue::forms
