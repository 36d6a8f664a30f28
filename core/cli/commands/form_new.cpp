// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/new_file.h"
#include "core/cli/starting_texts.h"
#include "forms/edit/new_ids.h"
#include "forms/exchange/write_readable.h"
#include "forms/lint/lint.h"
#include "forms/parse/map_reader.h"
#include "forms/parse/words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FormNewOptions {
    std::string out;
    std::string from;
    std::string id, title, vision;
    std::string language = "en";
    std::string use = std::string(forms::word(forms::FormUse::Quality));
    std::vector<std::string> channels;
};

/// One section with one question that weighs everything: what the editor goes on from.
forms::Form blankForm(const FormNewOptions &options)
{
    const StartingTexts &texts = startingTextsFor(forms::trimmed(options.language));
    forms::Question question;
    question.id = QuestionSlug{"first"};
    question.text = texts.question;
    question.type = forms::QuestionType::YesNo;
    question.weight = 100;
    question.guidance = texts.guidance;
    question.answers = {{.id = AnswerOptionSlug{"yes"}, .text = texts.yes, .points = 1, .error = {}},
                        {.id = AnswerOptionSlug{"no"}, .text = texts.no, .points = 0, .error = {}}};
    forms::Form form;
    form.id = FormSlug{options.id.empty() ? forms::slugOf(options.title) : options.id};
    form.title = forms::trimmed(options.title);
    form.language = forms::trimmed(options.language);
    form.use = forms::formUseFromWord(options.use).value_or(forms::FormUse::Quality);
    for (const auto &channel : options.channels)
        form.channels.push_back(*channelFromWord(channel)); // the parser checked it
    if (!options.vision.empty())
        form.vision = VisionSlug{options.vision};
    form.sections = {{.id = SectionSlug{"main"}, .title = texts.section, .weight = {}, .questions = {question}}};
    return form;
}

Result<std::string, Reply> textOf(const FormNewOptions &options)
{
    const auto written = [&](const forms::Form &form) -> Result<std::string, Reply> {
        auto text = forms::writeReadable(form, options.out);
        if (!text)
            return Failure{refuseWriting(options.out, text.error())}; // an id or title that no form can have
        return std::move(*text);
    };
    if (options.from.empty())
        return written(blankForm(options));
    auto text = libraryText(options.from, forms::LibraryKind::Form);
    if (!text || (options.id.empty() && options.title.empty()))
        return text; // as it ships, with its comments
    auto parsed = forms::parseForm(*text, options.from);
    if (!parsed.form)
        return Failure{lintReply(options.from, parsed.findings)};
    if (!options.title.empty())
        parsed.form->title = forms::trimmed(options.title);
    parsed.form->id = FormSlug{options.id.empty() ? forms::slugOf(options.title) : options.id};
    return written(*parsed.form);
}

Reply formNewReply(const FormNewOptions &options)
{
    if (options.from.empty() && options.title.empty())
        return refusal("no-title", "A new form needs a title: give --title, or --from with a form of the library.");
    const auto text = textOf(options);
    if (!text)
        return text.error();
    const auto checked = forms::checkForm(*text, options.out, nullptr);
    if (forms::hasErrors(checked.findings))
        return refuseWriting(options.out, checked.findings);
    if (auto refused = writeNewFile(options.out, *text))
        return std::move(*refused);
    const bool isForeign = options.from.empty() && startingTextsIn(forms::trimmed(options.language)) == nullptr;
    return {.json = {{"file", options.out},
                     {"form", checked.form->id.text()},
                     {"findings", findingsJson(checked.findings)}},
            .words = fmt::format("“{}” is written. Edit it, and check it with: ringtrue form lint {}\n{}", options.out,
                                 options.out, findingsWords(checked.findings)),
            .messages = isForeign
                            ? fmt::format("The texts of the new form are in English: there are none in “{}” here. "
                                          "Write them in its language.\n",
                                          forms::trimmed(options.language))
                            : std::string{}};
}

std::vector<std::string> channelNames()
{
    return forms::knownWords<Channel>(word);
}

} // namespace

void addFormNew(Frame &frame)
{
    auto options = std::make_shared<FormNewOptions>();
    Parser command = frame.add("form", "new", "Write a form file to start from",
                               [options](const Context &) { return formNewReply(*options); });
    command.option("--out", options->out, "The file to write; it must not be there yet").required().check(someName);
    command.option("--from", options->from, "A form of the library, as `library list` names it; without it a blank one")
        .check(someName);
    command.option("--title", options->title, "What the form is called");
    command.option("--id", options->id, "Its id; without it, made of the title");
    command.option("--vision", options->vision, "The id of the vision that it traces to; of a blank form");
    command.option("--channel", options->channels, "A channel it is for, may be repeated; of a blank form")
        .oneOf(channelNames());
    command.option("--language", options->language, "The language of its texts; of a blank form").showsDefault();
    command.option("--use", options->use, "What evaluations on it are for; of a blank form")
        .oneOf(forms::knownWords<forms::FormUse>(forms::word))
        .showsDefault();
}

} // namespace ringtrue::cli
