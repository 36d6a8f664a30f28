// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/paths.h"

namespace ringtrue::forms {

std::string sectionPath(const Form &form, std::size_t section)
{
    const std::size_t outer = outerSection(form, section);
    std::size_t before = 0; // sections that are not nested
    for (std::size_t s = 0; s < outer; ++s)
        before += form.sections[s].isNested ? 0 : 1;
    const std::string path = itemPath("sections", before);
    return outer == section ? path : itemPath(path + "/sections", section - outer - 1);
}

} // namespace ringtrue::forms
