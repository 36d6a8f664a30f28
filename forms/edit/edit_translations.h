// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// A text of a form and what it is in another language; empty where that lacks.
struct TranslatedText {
    std::string path;
    std::string text;
    std::string translated;
    bool operator==(const TranslatedText &) const = default;
};

/// Every text of @p form in the file's order with its words in @p language.
std::vector<TranslatedText> textsIn(const Form &form, std::string_view language);
/// Says the text at @p path in @p language; blank words take it out again, and the language with its last one.
void setTranslation(Form &form, std::string_view language, const std::string &path, std::string words);
/// Takes the language away with all its words.
void removeLanguage(Form &form, std::string_view language);

} // namespace ringtrue::forms
