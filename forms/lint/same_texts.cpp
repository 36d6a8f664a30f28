// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/same_texts.h"

#include "forms/lint/paths.h"
#include "forms/lint/same_words.h"

#include <map>
#include <string>

namespace ringtrue::forms {

void lintSameTexts(const Form &form, Collected &out)
{
    std::map<std::string, std::string> questions; // who said it first
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        const auto [asked, isNew] = questions.emplace(sameWords(question.text), question.id.text());
        if (!isNew && !question.text.empty())
            out.hint(FindingCode::SameQuestionText, path + "/text", {asked->second, question.id.text()});
        std::map<std::string, std::string> answers;
        for (std::size_t i = 0; i < question.answers.size(); ++i) {
            const AnswerOption &option = question.answers[i];
            const auto [given, isOther] = answers.emplace(sameWords(option.text), option.id.text());
            if (!isOther && !option.text.empty())
                out.hint(FindingCode::SameAnswerText, itemPath(path + "/answers", i) + "/text",
                         {given->second, option.id.text()});
        }
    });
}

} // namespace ringtrue::forms
