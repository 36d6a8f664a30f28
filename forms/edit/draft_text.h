// SPDX-License-Identifier: Apache-2.0
// A form that is not finished as a file that can be read again: what a file must say and nobody has written yet is
// marked in it, and is not there again when it is read.
#pragma once

#include "forms/model/form.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p form as writeYaml() has it; words that are not written yet stand as one mark, a section without questions has one
/// of that mark. Unseen characters of words that were pasted are left out, blanks around words too.
std::string draftText(const Form &form);

/// What draftText() was made of; nothing where it cannot be read (a newer program wrote it).
std::optional<Form> formOfDraft(std::string_view text);

/// @p form with its words as a file can hold them: plainLine() of them, plainWords() of guidance and examples.
Form tidied(Form form);

} // namespace ringtrue::forms
