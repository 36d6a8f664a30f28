// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// A text of a form or vision and what it is in another language; empty where that lacks.
struct TranslatedText {
    std::string path;
    std::string text;
    std::string translated;
    bool isMissing = false; ///< nothing is said, and nothing is known that needs no translation (`Yes`)
    bool operator==(const TranslatedText &) const = default;
};

/// Every text of @p form in the file's order with its words in @p language.
std::vector<TranslatedText> textsIn(const Form &form, std::string_view language);
std::vector<TranslatedText> textsIn(const Vision &vision, std::string_view language);
/// How many of @p texts are missing.
std::size_t missingTexts(const std::vector<TranslatedText> &texts);

/// Says the text at @p path in @p language; empty words take it out again, and the language with its last one.
void setTranslation(Form &form, std::string_view language, const std::string &path, std::string words);
void setTranslation(Vision &vision, std::string_view language, const std::string &path, std::string words);
/// Takes the language away with all its words.
void removeLanguage(Form &form, std::string_view language);
void removeLanguage(Vision &vision, std::string_view language);

/// Says in @p language what @p known (of one language or more) says of the same text at the same path, where @p form
/// says nothing yet: texts that were taken from it and are as it wrote them.
/// @return how many were filled in
std::size_t fillTranslations(Form &form, std::string_view language, const Form &known);

} // namespace ringtrue::forms
