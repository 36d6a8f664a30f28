// SPDX-License-Identifier: Apache-2.0
#include "core/cli/page_file.h"

#include "core/cli/failure_words.h"
#include "core/cli/import_words.h"
#include "core/cli/number_words.h"
#include "core/domain/translated.h"
#include "core/report/write_html.h"
#include "core/report/write_pdf.h"
#include "core/report/write_svg.h"
#include "core/storage/durable_file.h"
#include "forms/print/evaluation_paper.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>

namespace ringtrue::cli {

namespace {

std::string formatOf(const std::string &file)
{
    const auto ending = std::filesystem::path(file).extension().string();
    return ending.empty() ? ending : ending.substr(1);
}

std::string pdfOrSvg(const std::string &file)
{
    const auto format = formatOf(file);
    return format == "pdf" || format == "svg" ? std::string() : "Name a file that ends in .pdf or .svg.";
}

std::string pdfOrHtml(const std::string &file)
{
    const auto format = formatOf(file);
    return format == "pdf" || format == "html" ? std::string() : "Name a file that ends in .pdf or .html.";
}

std::optional<Reply> refusalOfPlace(const PageFileOptions &options)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(options.out, ignored);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return refusal("not-a-file",
                       fmt::format("“{}” is there and is no ordinary file. Choose another name.", options.out));
    if (std::filesystem::exists(status) && !options.replace)
        return refusal("file-there",
                       fmt::format("“{}” is there already. Choose another name, or take --replace.", options.out));
    return std::nullopt;
}

Result<Done, storage::StorageFailure> write(const std::string &file, const std::string &bytes)
{
    auto out = storage::DurableFile::create(file);
    if (!out)
        return Failure{out.error()};
    if (auto added = out->add(bytes); !added)
        return added;
    return out->publish();
}

/// The pages as the file's bytes.
Result<std::string, Reply> bytesOf(const std::string &format, const report::Scene &scene,
                                   const report::TextLayout &layout)
{
    if (format == "svg")
        return report::writeSvg(scene, layout);
    auto pdf = report::writePdf(scene, layout);
    if (!pdf)
        return Failure{
            refusal("not-drawable", "The pages could not be drawn. Close other programs, then do this again.")};
    return std::move(*pdf);
}

void warnOfFonts(Reply &reply, const report::Scene &scene, const report::TextLayout &layout)
{
    for (const auto &[wanted, used] : layout.substitutes())
        warn(
            reply, "font-missing",
            fmt::format("The font {0} is not installed; {1} was taken for it. Install {0} for pages as they are meant.",
                        wanted, used));
    if (const int unknown = layout.unknownGlyphs(scene); unknown > 0)
        warn(reply, "unknown-characters",
             fmt::format("{} drawn as boxes: no installed font has them. Install one that does, such as fonts-noto-cjk "
                         "for Chinese, Japanese and Korean.",
                         counted(static_cast<std::uint64_t>(unknown), "character is", "characters are")));
}

Reply refusalOfFonts()
{
    return refusal("no-fonts", "No font is installed, so that nothing can be written on a page. Install "
                               "fonts-roboto-unhinted and fonts-noto-core.");
}

Reply writtenReply(const PageFileOptions &options, std::string_view format, std::optional<std::size_t> pages)
{
    return {.json = {{"file", options.out},
                     {"format", format},
                     {"pages", pages ? nlohmann::json(*pages) : nlohmann::json()},
                     {"warnings", nlohmann::json::array()}},
            .words = pages ? fmt::format("“{}” has {}.\n", options.out, counted(*pages, "page", "pages"))
                           : fmt::format("“{}” is written.\n", options.out)};
}

/// Pages of @p scene, written.
Reply writeScene(const PageFileOptions &options, const report::Scene &scene, const report::TextLayout &layout)
{
    const auto format = formatOf(options.out);
    const auto bytes = bytesOf(format, scene, layout);
    if (!bytes)
        return bytes.error();
    if (const auto written = write(options.out, *bytes); !written)
        return refusalOf(written.error(), fmt::format("“{}” was not written", options.out));
    auto reply = writtenReply(options, format, scene.pages.size());
    warnOfFonts(reply, scene, layout);
    return reply;
}

} // namespace

void addPageFileOptions(Parser command, PageFileOptions &options)
{
    command.option("--out", options.out, "The file to write: *.pdf or *.svg")
        .required()
        .check(someName)
        .check(pdfOrSvg);
    command.flag("--replace", options.replace, "Write over the file where it is there");
}

void addPaperFileOptions(Parser command, PageFileOptions &options)
{
    command.option("--out", options.out, "The file to write: *.pdf or *.html")
        .required()
        .check(someName)
        .check(pdfOrHtml);
    command.flag("--replace", options.replace, "Write over the file where it is there");
}

PaperKind paperKindOf(const PageFileOptions &options)
{
    return formatOf(options.out) == "html" ? PaperKind::WebPage : PaperKind::Pages;
}

Reply writePages(const PageFileOptions &options,
                 const std::function<report::Scene(const report::TextLayout &layout)> &draw)
{
    if (auto refused = refusalOfPlace(options))
        return std::move(*refused);
    const auto layout = report::TextLayout::open();
    if (!layout)
        return refusalOfFonts();
    return writeScene(options, draw(*layout), *layout);
}

Reply writePaper(const PageFileOptions &options, const report::Document &document)
{
    if (auto refused = refusalOfPlace(options))
        return std::move(*refused);
    const auto layout = report::TextLayout::open();
    if (!layout)
        return refusalOfFonts();
    if (paperKindOf(options) == PaperKind::Pages)
        return writeScene(options, forms::paperPages(document, *layout), *layout);
    if (const auto written = write(options.out, report::writeHtml(document, *layout)); !written)
        return refusalOf(written.error(), fmt::format("“{}” was not written", options.out));
    return writtenReply(options, "html", std::nullopt);
}

void warnOfLanguage(Reply &reply, std::string_view wanted, std::string_view own, bool isTranslated)
{
    if (reply.exit != Exit::Done || wanted.empty() || isTranslated || isLanguage(own, wanted))
        return;
    warn(reply, "not-translated",
         fmt::format("Nothing is translated into “{}”: the texts stand as they were written. Add them below "
                     "`translations:`.",
                     wanted));
}

} // namespace ringtrue::cli
