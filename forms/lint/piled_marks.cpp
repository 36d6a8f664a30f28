// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/piled_marks.h"

#include "core/base/piled_marks.h"
#include "forms/exchange/content.h"

#include <string>

namespace ringtrue::forms {

namespace {

void lintTexts(const nlohmann::ordered_json &value, const std::string &path, Collected &out)
{
    if (value.is_string()) {
        if (findPiledMarks(value.get_ref<const std::string &>()))
            out.error(FindingCode::PiledMarks, path, {std::to_string(mostPiledMarks)});
        return;
    }
    if (!value.is_structured())
        return;
    for (const auto &[key, part] : value.items()) // of a list its numbers
        lintTexts(part, path.empty() ? key : path + "/" + key, out);
}

} // namespace

void lintPiledMarks(const Form &form, Collected &out)
{
    lintTexts(contentOf(form), {}, out);
}

void lintPiledMarks(const Vision &vision, Collected &out)
{
    lintTexts(contentOf(vision), {}, out);
}

} // namespace ringtrue::forms
