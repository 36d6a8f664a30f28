// SPDX-License-Identifier: Apache-2.0
// Pages as a reader sees them: the fonts they need, their texts, what poppler finds in a PDF.
#pragma once

#include "core/report/text_layout.h"
#include "core/report/write_pdf.h"
#include "tests/strict.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::tests {

/// Sets texts in our fonts; nothing, and the test says so, where they are not installed.
inline std::optional<report::TextLayout> textLayout()
{
    auto layout = report::TextLayout::open();
    if (!layout || !layout->substitutes().empty()) {
        cannotRun("Roboto and Noto Serif (fonts-roboto-unhinted, fonts-noto-core)");
        return std::nullopt;
    }
    return std::move(*layout);
}

/// @p text without any blanks and line ends: a line may have been broken anywhere.
inline std::string squeezed(std::string_view text)
{
    std::string out;
    std::ranges::copy_if(text, std::back_inserter(out), [](unsigned char letter) { return std::isspace(letter) == 0; });
    return out;
}

inline bool holdsText(const std::string &squeezedPages, std::string_view text)
{
    return squeezedPages.find(squeezed(text)) != std::string::npos;
}

/// What a program of poppler says of @p pdf; nothing, and the test says so, where it is not installed.
inline std::optional<std::string> askPoppler(const std::string &pdf, const std::string &program,
                                             const std::string &options, const std::string &behind)
{
    const TemporaryFolder folder;
    const auto file = folder / "pages.pdf";
    writeBytes(file, pdf);
    const auto command = program + ' ' + options + " '" + file.string() + "' " + behind + " 2>&1";
    std::FILE *const pipe = ::popen(command.c_str(), "r");
    std::string out;
    std::array<char, 4096> part{};
    for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
        out.append(part.data(), count);
    if (::pclose(pipe) == 0)
        return out;
    cannotRun(program + " (poppler-utils): " + out);
    return std::nullopt;
}

/// The texts of @p pdf in the order in which they were drawn.
inline std::optional<std::string> textOfPdf(const std::string &pdf)
{
    return askPoppler(pdf, "pdftotext", "-raw -enc UTF-8", "-");
}

inline std::optional<std::string> infoOfPdf(const std::string &pdf)
{
    return askPoppler(pdf, "pdfinfo", "", "");
}

/// Every line of @p scene that is not wholly on its page.
inline std::vector<std::string> linesOffThePage(const report::Scene &scene, const report::TextLayout &layout)
{
    std::vector<std::string> out;
    for (const auto &page : scene.pages)
        for (const auto &shape : page.shapes)
            if (const auto *const text = std::get_if<report::Text>(&shape))
                for (const auto &line : layout.set(*text).lines)
                    if (line.left < 0 || line.left + line.width > page.width || line.baseline < text->style.size / 2
                        || line.baseline > page.height)
                        out.push_back(line.text);
    return out;
}

/// All texts of one page, each in a line.
inline std::string textsOf(const report::Page &page)
{
    std::string out;
    for (const auto &shape : page.shapes)
        if (const auto *const text = std::get_if<report::Text>(&shape))
            out += text->text + '\n';
    return out;
}

inline std::string textsOf(const report::Scene &scene)
{
    std::string out;
    for (const auto &page : scene.pages)
        out += textsOf(page);
    return out;
}

} // namespace ringtrue::tests
