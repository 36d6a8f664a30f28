// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/phrase_words.h"

namespace ringtrue::cli {

namespace {

struct PhraseAddOptions {
    PhraseOptions whose;
    std::string words;
    std::string question; ///< empty: every question
};

Reply phraseAddReply(const PhraseAddOptions &options, const Context &context)
{
    auto session = openForPhrases(options.whose, context);
    if (!session)
        return session.error();
    const auto people = peopleOf(*session, options.whose);
    if (!people)
        return people.error();
    if (auto unasked = options.question.empty() ? std::nullopt : refusalOfUnasked(*session, options.question))
        return std::move(*unasked);
    service::CommentPhrase phrase{.id = {}, .question = {}, .words = options.words};
    if (!options.question.empty())
        phrase.question = QuestionSlug{options.question};
    std::size_t fresh = 0;
    for (const auto &person : *people) {
        const auto kept = service::keepPhrases(*session->workspace, person, {phrase});
        if (!kept)
            return refusalOf(kept.error(), "Not kept");
        fresh += *kept;
    }
    return {.json = {{"added", fresh}},
            .words = fresh > 0 ? "Kept.\n" : "It was kept already, in the same words at the same question.\n"};
}

} // namespace

void addPhraseAdd(Frame &frame)
{
    auto options = std::make_shared<PhraseAddOptions>();
    Parser command = frame.add("phrase", "add", "Keep a phrase for comments: it completes itself while one is written",
                               [options](const Context &context) { return phraseAddReply(*options, context); });
    addPhraseOptions(command, options->whose);
    command.option("words", options->words, "The phrase, 500 characters at most").required();
    command.option("--question", options->question,
                   "The id of the question it is for, in every form that asks it; every question where not given");
}

} // namespace ringtrue::cli
