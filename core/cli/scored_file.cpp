// SPDX-License-Identifier: Apache-2.0
#include "core/cli/scored_file.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/lint/lint.h"
#include "forms/parse/source_text.h"
#include "forms/service/score_answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace ringtrue::cli {

namespace {

using forms::FindingCode;

/// Errors with which a score would mean nothing, or nobody would know of which question it is. Others are about the
/// trace, or about what is written and not about what is counted: lint says them.
constexpr std::array unscorable{
    FindingCode::DuplicateId,     FindingCode::NoSections,     FindingCode::NoQuestions,
    FindingCode::TooFewOptions,   FindingCode::YesNoOptions,   FindingCode::OptionsNotAllowed,
    FindingCode::ScaleMissing,    FindingCode::ScaleBounds,    FindingCode::ScaleTooLong,
    FindingCode::ScaleNotAllowed, FindingCode::ScoresTooLong,  FindingCode::ConditionUnknownQuestion,
    FindingCode::ConditionOnText, FindingCode::ConditionCycle, FindingCode::ConditionUnknownAnswer,
    FindingCode::BandsNotRising};

bool isUnscorable(const forms::Finding &finding)
{
    return finding.severity == forms::Severity::Error
           && std::ranges::find(unscorable, finding.code) != unscorable.end();
}

Reply refuseForm(const std::string &file, const std::vector<forms::Finding> &findings)
{
    auto reply =
        refusal("wrong-form", fmt::format("“{}” cannot be scored. Mend what is said here, then do this again:\n{}",
                                          file, findingsWords(findings)));
    reply.json["findings"] = findingsJson(findings);
    return reply;
}

Reply refuseAnswers(const std::string &file, const std::vector<forms::AnswersFinding> &findings)
{
    std::string message = fmt::format("“{}” does not fit the form.", file);
    auto json = nlohmann::json::array();
    for (const auto &finding : findings) {
        message += '\n' + answerSentence(finding);
        json.push_back({{"question", finding.question},
                        {"code", forms::word(finding.problem)},
                        {"message", answerSentence(finding)}});
    }
    auto reply = refusal("wrong-answers", std::move(message));
    reply.json["findings"] = std::move(json);
    return reply;
}

Result<std::optional<Vision>, Reply> readVision(const std::string &file)
{
    if (file.empty())
        return std::optional<Vision>{};
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseVision(*text, file);
    if (!parsed.vision)
        return Failure{refuseForm(file, parsed.findings)};
    return std::move(parsed.vision);
}

} // namespace

Reply refuseAnswer(const forms::PickError &error, const std::string &file)
{
    return refusal("wrong-answers",
                   fmt::format("“{}” does not fit the form: look at “{}”.", file, error.question.text()));
}

void addScoredFileOptions(CLI::App &command, ScoredFileOptions &options)
{
    command.add_option("--form", options.form, "A *.form.yaml file")->required()->check(someName);
    command
        .add_option("--answers", options.answers,
                    R"(A JSON file: {"greeting": {"option": "yes"}, "wait": {"value": 7}})")
        ->required()
        ->check(someName);
    command.add_option("--vision", options.vision, "The vision file that the form traces to")->check(someName);
}

Result<forms::Form, Reply> readFormToScore(const std::string &file, const Vision *vision, const PolicyOptions &policy)
{
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseForm(*text, file);
    if (!parsed.form)
        return Failure{refuseForm(file, parsed.findings)};
    auto underPolicy = *parsed.form; // what its numbers can become depends on what weights mean
    underPolicy.scoring = policyUnder(parsed.form->scoring, policy);
    std::vector<forms::Finding> hindering;
    std::ranges::copy_if(forms::lintForm(underPolicy, parsed.places, file, vision), std::back_inserter(hindering),
                         isUnscorable);
    if (!hindering.empty())
        return Failure{refuseForm(file, hindering)};
    return std::move(*parsed.form);
}

Result<ScoredFile, Reply> readScoredFile(const ScoredFileOptions &options)
{
    auto vision = readVision(options.vision);
    if (!vision)
        return Failure{vision.error()};
    auto form = readFormToScore(options.form, *vision ? &**vision : nullptr, options.policy);
    if (!form)
        return Failure{form.error()};
    const auto text = readFile(options.answers, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto answers = forms::readScoreAnswers(*text, *form);
    if (!answers)
        return Failure{refuseAnswers(options.answers, answers.error())};
    return ScoredFile{.form = std::move(*form), .vision = std::move(*vision), .answers = std::move(*answers)};
}

} // namespace ringtrue::cli
