// SPDX-License-Identifier: Apache-2.0
#include "core/cli/unasked_answers.h"

#include "core/cli/condition_words.h"
#include "forms/run/form_run.h"

#include <fmt/format.h>

#include <variant>

namespace ringtrue::cli {

namespace {

bool holdsSomething(const Answer &answer)
{
    return !std::holds_alternative<Unanswered>(answer.value) || !answer.comment.empty() || !answer.evidence.empty()
           || answer.cause || answer.attribution;
}

} // namespace

std::vector<std::size_t> unaskedAnswers(const std::shared_ptr<const forms::LoadedForm> &form,
                                        const std::vector<Answer> &answers)
{
    std::vector<std::size_t> out;
    const auto run = forms::FormRun::resume(std::shared_ptr<const forms::Form>(form, &form->form), answers);
    for (std::size_t question = 0; run && question < run->count(); ++question)
        if (!run->isAsked(question) && holdsSomething(run->answer(question)))
            out.push_back(question);
    return out;
}

std::string unaskedWords(const forms::Form &form, const std::vector<std::size_t> &questions)
{
    const auto all = forms::questionsOf(form);
    std::string out;
    for (const auto number : questions) {
        const auto &question = *all[number].question;
        out += fmt::format("\nQuestion {} “{}” ({}) is asked only where {}.", number + 1, question.text,
                           question.id.text(), askedWords(form, all[number]));
    }
    return out;
}

} // namespace ringtrue::cli
