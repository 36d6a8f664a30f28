// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/page_file.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"
#include "core/domain/translated.h"
#include "forms/print/form_sheet.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FormPrintOptions {
    WorkspaceOptions workspace;
    PageFileOptions page;
    std::string file;
    std::string vision;
    std::string form;
    std::string paper = "a4";
    std::string language;
    bool forShoppers = false;
    bool withoutPoints = false;
    bool withPoints = false;
};

/// A form, what it traces to, and its number where it was published.
struct PrintedForm {
    forms::Form form;
    std::optional<Vision> vision;
    std::optional<std::int64_t> version;
};

Result<PrintedForm, Reply> fromFile(const FormPrintOptions &options)
{
    auto form = givenForm(options.file);
    if (!form)
        return Failure{form.error()};
    if (options.vision.empty())
        return PrintedForm{std::move(*form), std::nullopt, std::nullopt};
    auto vision = givenVision(options.vision);
    if (!vision)
        return Failure{vision.error()};
    if (auto other = refuseOtherVision(options.file, *form, *vision))
        return Failure{std::move(*other)};
    return PrintedForm{std::move(*form), std::move(*vision), std::nullopt};
}

Result<PrintedForm, Reply> fromWorkspace(const FormPrintOptions &options, const Context &context)
{
    const auto workspace = orInEnvironment(options.workspace);
    if (workspace.folder.empty() || options.form.empty())
        return Failure{refusal("nothing-to-show", "No form is named. Name a file, or give --workspace and --form.")};
    auto session = openForReadingScores(workspace, context);
    if (!session)
        return Failure{session.error()};
    if (!options.forShoppers)
        if (auto refused = refuseScoring(*session))
            return Failure{std::move(*refused)};
    const auto loaded = forms::loadNewestForm(session->reader, FormSlug(options.form));
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("The form “{}”", options.form))};
    return PrintedForm{(*loaded)->form, (*loaded)->vision, (*loaded)->version.number};
}

/// Who gets the sheet. What is written for shoppers is printed for them where nobody asks for more.
forms::SheetFor readerOf(const forms::Form &form, const FormPrintOptions &options)
{
    const bool isTheirs = form.use == forms::FormUse::MysteryShopping && !options.withPoints;
    return options.forShoppers || isTheirs ? forms::SheetFor::Shoppers : forms::SheetFor::Evaluators;
}

Reply formPrintReply(const FormPrintOptions &options, const Context &context)
{
    const auto shown = options.file.empty() ? fromWorkspace(options, context) : fromFile(options);
    if (!shown)
        return shown.error();
    auto reply = writePages(options.page, [&](const report::TextLayout &layout) {
        return forms::formSheet(
            shown->form, shown->vision ? &*shown->vision : nullptr, layout,
            {.paper = forms::paperFromWord(options.paper).value_or(forms::Paper::A4),
             .reader = readerOf(shown->form, options),
             .points = options.withoutPoints ? forms::PrintedPoints::Hidden : forms::PrintedPoints::Shown,
             .language = options.language,
             .version = shown->version});
    });
    warnOfLanguage(reply, options.language, shown->form.language,
                   findTranslation(shown->form.translations, options.language) != nullptr);
    return reply;
}

} // namespace

void addFormPrint(Frame &frame)
{
    auto options = std::make_shared<FormPrintOptions>();
    Parser command = frame.add("form", "print", "Print a form, to be filled in by hand",
                               [options](const Context &context) { return formPrintReply(*options, context); });
    const auto file = command.option("file", options->file, "A *.form.yaml file").check(someName);
    addPageFileOptions(command, options->page);
    const auto vision =
        command
            .option("--vision", options->vision, "The vision file it traces to: its hallmarks stand at the questions")
            .check(someName);
    const auto forShoppers =
        command.flag("--for-shoppers", options->forShoppers,
                     "Without what mystery shoppers must not know: points, weights, error classes, pillars, "
                     "obligations; so is a form whose use is mystery-shopping");
    const auto withoutPoints =
        command.flag("--without-points", options->withoutPoints, "Without points, weights and error classes");
    command
        .flag("--with-points", options->withPoints,
              "With all of them, also of a form whose use is mystery-shopping: for the office")
        .excludes(forShoppers)
        .excludes(withoutPoints);
    command.option("--paper", options->paper, "a4 where it is not given").oneOf({"a3", "a4"});
    command.option("--language", options->language, "A language that the form is translated into: de").check(someName);
    command.option("--form", options->form, "The id of a published form, with the vision it traces to")
        .check(someName)
        .excludes(file)
        .excludes(vision);
    addWorkspaceChoice(command, options->workspace);
}

} // namespace ringtrue::cli
