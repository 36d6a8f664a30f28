// SPDX-License-Identifier: Apache-2.0
#include "core/cli/scored_file.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/number_words.h"
#include "core/cli/session.h"
#include "forms/lint/lint.h"
#include "forms/parse/source_text.h"
#include "forms/service/score_answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

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
    FindingCode::BandsNotRising,  FindingCode::NamedTwice};

bool isUnscorable(const forms::Finding &error)
{
    return std::ranges::find(unscorable, error.code) != unscorable.end();
}

Reply refuseForm(const std::string &file, const std::vector<forms::Finding> &findings)
{
    auto reply =
        refusal("wrong-form", fmt::format("“{}” cannot be scored. Mend what is said here, then do this again:\n{}",
                                          file, findingsWords(findings)));
    reply.json["findings"] = findingsJson(findings);
    return reply;
}

/// The ids that can be picked, as far as they stay readable: `yes, no`.
std::string pickable(const forms::Question &question)
{
    constexpr std::size_t most = 10;
    std::string out;
    for (std::size_t i = 0; i < std::min(question.answers.size(), most); ++i)
        out += (i > 0 ? ", " : "") + question.answers[i].id.text();
    return question.answers.size() > most ? out + " ..." : out;
}

/// What answers @p question, to be written instead: `{"option": ..} with one of yes, no`.
std::string howAnswered(const forms::Question &question)
{
    switch (question.type) {
    case forms::QuestionType::YesNo:
    case forms::QuestionType::Choice:
        return fmt::format(R"({{"option": ..}} with one of {})", pickable(question));
    case forms::QuestionType::Multiple:
        return fmt::format(R"({{"options": [..]}} with some of {})", pickable(question));
    case forms::QuestionType::Scale:
        return question.scale
                   ? fmt::format(R"({{"value": ..}} with {} to {})", question.scale->min, question.scale->max)
                   : R"({"value": ..})";
    case forms::QuestionType::Number:
        return question.number ? fmt::format(R"({{"value": ..}} with {} to {})", typedWords(question.number->min),
                                             typedWords(question.number->max))
                               : R"({"value": ..})";
    case forms::QuestionType::Text:
        return R"({"value": "words"})";
    case forms::QuestionType::Date:
        return R"({"value": "2026-11-22"})";
    case forms::QuestionType::Time:
        return R"({"value": "14:05"})";
    case forms::QuestionType::Emotion:
        return R"({"value": {"start": 2, "end": 4}})";
    case forms::QuestionType::File:
        break;
    }
    return "nothing: files are attached to interactions only";
}

/// What is wrong, and where an answer is of another kind than its question, what would be right.
std::string sentence(const forms::AnswersFinding &finding, const forms::Form &form)
{
    using forms::AnswersProblem;
    const auto at = forms::indexOf(form, QuestionSlug{finding.question});
    if (!at)
        return answerSentence(finding);
    const auto how = howAnswered(*forms::questionsOf(form)[*at].question);
    switch (finding.problem) {
    case AnswersProblem::UnknownKey:
        return fmt::format("“{}” at “{}” is no key of an answer. Write {}.", finding.text, finding.question, how);
    case AnswersProblem::NoAnswer:
    case AnswersProblem::WrongType:
    case AnswersProblem::UnknownOption:
    case AnswersProblem::OutsideScale:
    case AnswersProblem::OutsideRange:
        return fmt::format("{} Write {}.", answerSentence(finding), how);
    default:
        return answerSentence(finding);
    }
}

Reply refuseAnswers(const std::string &file, const std::vector<forms::AnswersFinding> &findings,
                    const forms::Form &form)
{
    std::string message = fmt::format("“{}” does not fit the form.", file);
    auto json = nlohmann::json::array();
    for (const auto &finding : findings) {
        message += '\n' + sentence(finding, form);
        json.push_back({{"question", finding.question},
                        {"code", forms::word(finding.problem)},
                        {"message", sentence(finding, form)}});
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

void addScoredFileOptions(Parser command, ScoredFileOptions &options)
{
    command.option("--form", options.form, "A *.form.yaml file").required().check(someName);
    command
        .option("--answers", options.answers, R"(A JSON file: {"greeting": {"option": "yes"}, "wait": {"value": 7}})")
        .required()
        .check(someName);
    command.option("--vision", options.vision, "The vision file that the form traces to").check(someName);
}

Result<FormToScore, Reply> readFormToScore(const std::string &file, const Vision *vision, const PolicyOptions &policy)
{
    const auto text = readFile(file, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto parsed = forms::parseForm(*text, file);
    if (!parsed.form)
        return Failure{refuseForm(file, parsed.findings)};
    auto underPolicy = *parsed.form; // what its numbers can become depends on what weights mean
    underPolicy.scoring = policyUnder(parsed.form->scoring, policy);
    const bool isOtherMeaning = underPolicy.scoring.weights != parsed.form->scoring.weights;
    std::vector<forms::Finding> hindering, errors;
    TakenWeights taken{.meaning = underPolicy.scoring.weights};
    for (auto &finding : forms::lintForm(underPolicy, parsed.places, file, vision))
        if (isOtherMeaning && finding.code == FindingCode::WeightMissing)
            taken.ids.push_back(finding.parameters.front());
        else if (finding.severity == forms::Severity::Error)
            (isUnscorable(finding) ? hindering : errors).push_back(std::move(finding));
    if (!hindering.empty())
        return Failure{refuseForm(file, hindering)};
    return FormToScore{.form = std::move(*parsed.form), .errors = std::move(errors), .taken = std::move(taken)};
}

void warnOfErrors(Reply &reply, const std::vector<forms::Finding> &errors)
{
    reply.json["findings"] = findingsJson(errors);
    if (!errors.empty())
        reply.messages += fmt::format("The form has errors. It was scored all the same; mend them before it is "
                                      "published:\n{}",
                                      findingsWords(errors));
}

void tellTakenWeights(Reply &reply, const TakenWeights &taken)
{
    const bool isOfSections = taken.meaning == forms::WeightMeaning::Section;
    auto json = nlohmann::json::array();
    std::string names;
    for (std::size_t i = 0; i < taken.ids.size(); ++i) {
        json.push_back({{isOfSections ? "section" : "question", taken.ids[i]}, {"weight", "1"}});
        names += fmt::format("{}“{}”", i == 0 ? "" : i + 1 == taken.ids.size() ? " and " : ", ", taken.ids[i]);
    }
    reply.json["weights_taken"] = std::move(json);
    if (!taken.ids.empty())
        reply.words += fmt::format("Under this policy {} count by their weights. {} {} none; 1 was taken{}.\n",
                                   isOfSections ? "sections" : "questions", names,
                                   taken.ids.size() == 1 ? "has" : "have", taken.ids.size() == 1 ? "" : " for each");
}

Result<ScoredFile, Reply> readScoredFile(const ScoredFileOptions &options)
{
    auto vision = readVision(options.vision);
    if (!vision)
        return Failure{vision.error()};
    auto read = readFormToScore(options.form, *vision ? &**vision : nullptr, options.policy);
    if (!read)
        return Failure{read.error()};
    auto &form = read->form;
    if (*vision)
        if (auto other = refuseOtherVision(options.form, form, **vision))
            return Failure{std::move(*other)};
    const auto text = readFile(options.answers, forms::largestSource);
    if (!text)
        return Failure{text.error()};
    auto answers = forms::readScoreAnswers(*text, form);
    if (!answers)
        return Failure{refuseAnswers(options.answers, answers.error(), form)};
    return ScoredFile{.form = std::move(form),
                      .errors = std::move(read->errors),
                      .taken = std::move(read->taken),
                      .vision = std::move(*vision),
                      .answers = std::move(*answers)};
}

} // namespace ringtrue::cli
