// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/against.h"

#include "forms/compare/same_question.h"
#include "forms/lint/collected.h"
#include "forms/lint/paths.h"

#include <map>
#include <set>

namespace ringtrue::forms {

namespace {

std::string listed(const std::vector<Difference> &differences)
{
    std::string out;
    for (const Difference difference : differences)
        out += (out.empty() ? "" : ", ") + std::string{word(difference)};
    return out;
}

} // namespace

std::vector<Finding> lintAgainst(const Form &previous, const Form &form, const Places &places, std::string_view file)
{
    std::map<QuestionSlug, std::string> broken;
    for (const TrendBreak &question : trendsBreak(previous, form))
        broken.emplace(question.question, listed(question.differences));
    std::set<QuestionSlug> inaccurate;
    for (const QuestionSlug &question : accuracyBreaks(previous, form))
        inaccurate.insert(question);
    Collected out{places, file};
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        if (const auto found = broken.find(question.id); found != broken.end())
            out.caution(FindingCode::SameQuestion, path + "/id", {question.id.text(), found->second});
        else if (inaccurate.contains(question.id))
            out.caution(FindingCode::AccuracyTrend, path + "/id", {question.id.text()});
    });
    std::string keys;
    for (const std::string_view key : scoringBreaks(previous.scoring, form.scoring))
        keys += (keys.empty() ? "" : ", ") + std::string{key.substr(key.find('/') + 1)};
    if (!keys.empty())
        out.caution(FindingCode::OutcomeTrend, "scoring", {keys});
    return out.take();
}

} // namespace ringtrue::forms
