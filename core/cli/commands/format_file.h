// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/exchange/write_readable.h"
#include "forms/parse/parse.h"
#include "forms/parse/source_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::cli {

/// Prints a form or vision file as writeReadable() writes it; a file that cannot be read is answered as by its lint.
///
/// @param parse    forms::parseForm or forms::parseVision
/// @param content  where in what @p parse returns the form or vision is
template <typename Parsed, typename Content>
Reply formatFile(const std::string &file, Parsed (*parse)(std::string_view, std::string_view),
                 std::optional<Content> Parsed::*content)
{
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return text.error();
    const auto parsed = parse(*text, file);
    if (!(parsed.*content))
        return lintReply(file, parsed.findings);
    const auto written = forms::writeReadable(*(parsed.*content), file);
    if (!written)
        return lintReply(file, written.error());
    return {.json = {{"text", *written}}, .words = *written};
}

} // namespace ringtrue::cli
