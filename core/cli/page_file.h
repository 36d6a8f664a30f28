// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"
#include "core/cli/reply.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <functional>
#include <string>
#include <string_view>

namespace ringtrue::cli {

/// Where pages are written to.
struct PageFileOptions {
    std::string out; ///< its ending says what it becomes: `.pdf` or `.svg`
    bool replace = false;
};

/// Adds --out and --replace to @p command.
void addPageFileOptions(Parser command, PageFileOptions &options);

/// Writes what @p draw makes into the file, whole or not at all; warns of fonts and characters that are missing.
/// The result: `file`, `format` (`pdf` or `svg`), `pages`, `warnings`.
Reply writePages(const PageFileOptions &options,
                 const std::function<report::Scene(const report::TextLayout &layout)> &draw);

/// Warns where @p wanted is a language, and neither @p own nor one that the content is translated into.
/// @param isTranslated  whether there is a translation into it
void warnOfLanguage(Reply &reply, std::string_view wanted, std::string_view own, bool isTranslated);

} // namespace ringtrue::cli
