// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/comment_phrases.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ringtrue::service {

/// Phrases that go on with what is being typed.
struct PhraseMatch {
    std::size_t begin = 0;          ///< the byte from which on a phrase takes the place of what was typed
    std::vector<std::size_t> which; ///< numbers among the phrases: those that begin so first, else in their order
    bool operator==(const PhraseMatch &) const = default;
};

/// Which of @p phrases go on with @p before, the UTF-8 that stands in front of the cursor. A phrase does where it
/// begins as what was typed since the last sentence ended, or where each typed word begins a word of it. Where none
/// does, fewer of the last words are tried, three characters at least, by the phrases' beginnings alone. Case and the
/// way in which letters are put together do not count. Nothing typed since: all of them, from the end of @p before on.
/// Where all of a phrase is typed: none.
PhraseMatch phrasesFor(std::string_view before, std::span<const CommentPhrase> phrases);

} // namespace ringtrue::service
