// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// Shows @p visit each text of @p form that can be said in another language, with its path, in the order of the file:
/// `title`, `bands/<number>`, `obligations/<id>`, `sections/<id>`, `questions/<id>/text`, `/guidance`,
/// `/answers/<id>/text`, `/answers/<id>/guidance`, `/answers/<id>/example`, `/scale/min_text`, `/scale/max_text`,
/// `/levels/<value>/text`, `/levels/<value>/guidance`, `/levels/<value>/example`, `/unit`. Empty texts are passed over.
void eachText(Form &form, const std::function<void(const std::string &path, std::string &text)> &visit);
void eachText(const Form &form, const std::function<void(const std::string &path, const std::string &text)> &visit);

/// What needs no translation: the Yes and No of a yes-no question, in languages that are known here.
std::optional<std::string_view> builtInText(std::string_view language, std::string_view path, std::string_view text);

/// @p form with its texts in @p language (BCP 47; a region is passed over where only the language is there). What is
/// not translated stays. Ids, points and weights are the same, so the score is.
Form inLanguage(Form form, std::string_view language);

} // namespace ringtrue::forms
