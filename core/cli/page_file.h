// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"
#include "core/cli/reply.h"
#include "core/report/document.h"
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

/// The same for papers: --out is `.pdf` or `.html`.
void addPaperFileOptions(Parser command, PageFileOptions &options);

/// What makes a paper, once it is known what it becomes: a web page can hold sounds.
enum class PaperKind { Pages, WebPage };
PaperKind paperKindOf(const PageFileOptions &options);

/// Writes @p document into the file, as pages or as one web page, whole or not at all. The result: `file`, `format`
/// (`pdf` or `html`), `pages` (null for a web page), `warnings`.
Reply writePaper(const PageFileOptions &options, const report::Document &document);

/// Warns where @p wanted is a language, and neither @p own nor one that the content is translated into.
/// @param isTranslated  whether there is a translation into it
void warnOfLanguage(Reply &reply, std::string_view wanted, std::string_view own, bool isTranslated);

} // namespace ringtrue::cli
