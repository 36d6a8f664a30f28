// SPDX-License-Identifier: Apache-2.0
// Where the parts of a form stand in its file.
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

#include <string>

namespace ringtrue::forms {

/// `sections/3`, or of a nested one `sections/3/sections/0`.
std::string sectionPath(const Form &form, std::size_t section);

/// `sections/3/questions/0`
inline std::string questionPath(const Form &form, std::size_t section, std::size_t inSection)
{
    return itemPath(sectionPath(form, section) + "/questions", inSection);
}

/// Shows @p visit each question with its path.
template <typename Visit>
void eachQuestion(const Form &form, Visit visit)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const std::string path = sectionPath(form, s) + "/questions";
        for (std::size_t q = 0; q < form.sections[s].questions.size(); ++q)
            visit(form.sections[s].questions[q], itemPath(path, q));
    }
}

} // namespace ringtrue::forms
