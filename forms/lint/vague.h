// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// Words that say what goes on in a person, or how well they do, and not what one would see or hear.
struct VagueWord {
    std::string_view language; ///< `en`, `de`
    /// Words of a predicate in a row; `a|b`: one or the other; `*`: up to four words between; `!a|b`: none of these
    /// comes next; `$`: the clause ends. Adverbs such as `always` are passed over, unless the pattern has them. In the
    /// case and writing of foldedText() (ß is ss).
    std::string_view pattern;
    std::string_view suggestion; ///< what to write instead, in the same language
    std::string_view english{};  ///< the same in English; empty: it is English

    std::string_view inEnglish() const { return english.empty() ? suggestion : english; }
};
std::span<const VagueWord> vagueWords();

/// What in a text says nothing that can be observed.
struct Vague {
    std::string words;           ///< as the text has them
    std::string_view suggestion; ///< in the language of the text
    std::string_view english;    ///< the same in English
    bool operator==(const Vague &) const = default;
};

/// The first predicate of @p text (a behaviour) that nobody could observe. What stands in quotation marks is said by
/// somebody and never vague; what a clause says of others is not looked at ("asks what the customer understands").
///
/// @param language  BCP 47; empty: any that there are words of
std::optional<Vague> vagueIn(std::string_view text, std::string_view language);

/// Finds behaviours that nobody could observe, in every language; what they sound like is not looked at.
void lintVague(const Vision &vision, Collected &out);

} // namespace ringtrue::forms
