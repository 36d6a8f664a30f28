// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/page_file.h"
#include "core/cli/paper_said.h"
#include "core/cli/readable.h"
#include "core/domain/translated.h"
#include "forms/service/read_evaluation_paper.h"

namespace ringtrue::cli {

namespace {

struct EvaluationPaperOptions {
    WorkspaceOptions workspace;
    PageFileOptions page;
    std::string evaluation;
    std::string language;
    bool withEvaluator = false;
};

using AddSaid = std::optional<Reply> (*)(forms::EvaluationPaper &paper, Session &session);
using MakePaper = report::Document (*)(const forms::EvaluationPaper &paper, const EvaluationPaperOptions &options);

/// Reads the evaluation, for whoever may, and writes what @p make makes of it.
Reply paperReply(const EvaluationPaperOptions &options, const Context &context, AddSaid addSaidTo, MakePaper make)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto loaded = loadReadable(*session, options.evaluation);
    if (!loaded)
        return loaded.error();
    auto paper = forms::readEvaluationPaper(session->reader, session->workspace->keys(), session->directory, *loaded,
                                            options.language);
    if (!paper)
        return refusalOf(paper.error(), "The evaluation could not be read");
    if (auto refused = addSaidTo(*paper, *session))
        return std::move(*refused);
    auto reply = writePaper(options.page, make(*paper, options));
    const auto &form = loaded->form->form;
    warnOfLanguage(reply, options.language, form.language,
                   findTranslation(form.translations, options.language) != nullptr);
    return reply;
}

Reply printReply(const EvaluationPaperOptions &options, const Context &context)
{
    return paperReply(options, context, addSaid,
                      [](const forms::EvaluationPaper &paper, const EvaluationPaperOptions & /*options*/) {
                          return forms::evaluationPrint(paper);
                      });
}

Reply sheetReply(const EvaluationPaperOptions &options, const Context &context)
{
    const bool canBeHeard = paperKindOf(options.page) == PaperKind::WebPage;
    return paperReply(options, context, canBeHeard ? addSaidAndHeard : addSaid,
                      [](const forms::EvaluationPaper &paper, const EvaluationPaperOptions &asked) {
                          return forms::feedbackSheet(paper, asked.withEvaluator ? forms::EvaluatorName::Named
                                                                                 : forms::EvaluatorName::Left);
                      });
}

void addPaperOptions(Parser command, EvaluationPaperOptions &options)
{
    addWorkspaceOptions(command, options.workspace);
    addPaperFileOptions(command, options.page);
    command.option("evaluation", options.evaluation, "Its id, as `evaluation list` shows it").required();
    command.option("--language", options.language, "A language that the form is translated into: de").check(someName);
}

} // namespace

void addEvaluationPrint(Frame &frame)
{
    auto options = std::make_shared<EvaluationPaperOptions>();
    Parser command =
        frame.add("evaluation", "print", "Print an evaluation with its explanation, as PDF or as one web page",
                  [options](const Context &context) { return printReply(*options, context); });
    addPaperOptions(command, *options);
}

void addEvaluationSheet(Frame &frame)
{
    auto options = std::make_shared<EvaluationPaperOptions>();
    Parser command = frame.add("evaluation", "sheet",
                               "Write the feedback sheet for the agent: behaviour first, the score last. As a web page "
                               "it plays the clips",
                               [options](const Context &context) { return sheetReply(*options, context); });
    addPaperOptions(command, *options);
    command.flag("--with-evaluator", options->withEvaluator, "Name who evaluated");
}

} // namespace ringtrue::cli
