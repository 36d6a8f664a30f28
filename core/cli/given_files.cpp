// SPDX-License-Identifier: Apache-2.0
#include "core/cli/given_files.h"

#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/parse/parse.h"
#include "forms/parse/source_text.h"

#include <fmt/format.h>

namespace ringtrue::cli {

GivenKind kindOf(std::string_view text, GivenKind otherwise)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        if (line.find("ringtrue:") != std::string_view::npos && !line.starts_with('#')) {
            if (line.find("vision") != std::string_view::npos)
                return GivenKind::Vision;
            return line.find("form") != std::string_view::npos ? GivenKind::Form : otherwise;
        }
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return otherwise;
}

GivenFiles readGiven(const std::vector<std::string> &names, GivenKind otherwise)
{
    GivenFiles out;
    for (const std::string &name : names) {
        auto text = readFile(name, forms::largestSource);
        if (!text && out.refused) {
            auto &error = out.refused->json["error"];
            error["message"] = error["message"].get<std::string>() + '\n' + text.error().words;
            out.refused->words += '\n' + text.error().words;
        } else if (!text) {
            out.refused = text.error();
        } else {
            const auto kind = kindOf(*text, otherwise);
            out.read.push_back({name, std::move(*text), kind});
        }
    }
    return out;
}

Result<forms::Form, Reply> givenForm(const std::string &file)
{
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseForm(*text, file);
    if (!parsed.form)
        return Failure{lintReply(file, parsed.findings)};
    return std::move(*parsed.form);
}

Result<Vision, Reply> givenVision(const std::string &file)
{
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseVision(*text, file);
    if (!parsed.vision)
        return Failure{lintReply(file, parsed.findings)};
    return std::move(*parsed.vision);
}

std::optional<Reply> refuseOtherVision(const std::string &what, const forms::Form &form, const Vision &vision)
{
    if (!form.vision)
        return refusal("no-vision", fmt::format("“{}” names no vision, so that it traces to nothing of “{}”. Name its "
                                                "vision in the file, or leave --vision out.",
                                                what, vision.id.text()));
    if (*form.vision != vision.id)
        return refusal("other-vision",
                       fmt::format("“{}” traces to the vision “{}”, not to “{}”. Give the vision that it names, or "
                                   "another form.",
                                   what, form.vision->text(), vision.id.text()));
    return std::nullopt;
}

} // namespace ringtrue::cli
