// SPDX-License-Identifier: Apache-2.0
#include "core/cli/given_files.h"

#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/parse/parse.h"
#include "forms/parse/source_text.h"

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

Result<std::vector<GivenFile>, Reply> readGiven(const std::vector<std::string> &names, GivenKind otherwise)
{
    std::vector<GivenFile> out;
    for (const std::string &name : names) {
        auto text = readFile(name, forms::largestSource);
        if (!text)
            return Failure{text.error()};
        const auto kind = kindOf(*text, otherwise);
        out.push_back({name, std::move(*text), kind});
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

} // namespace ringtrue::cli
