// SPDX-License-Identifier: Apache-2.0
#include "core/cli/policy_options.h"

#include "forms/model/scoring_presets.h"
#include "forms/parse/words.h"

namespace ringtrue::cli {

namespace {

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const auto &preset : forms::scoringPresets())
        names.emplace_back(preset.name);
    return names;
}

/// The name of a preset as people write it: `Zendesk QA`, `AMAZON_CONNECT`.
std::string asPresetName(std::string name)
{
    for (char &letter : name)
        letter = letter == ' ' || letter == '_'   ? '-'
                 : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32)
                                                  : letter;
    return name;
}

forms::ScoringPolicy presetOf(const forms::ScoringPolicy &own, const std::string &name)
{
    auto preset = forms::scoringPreset(name);
    if (!preset)
        return own;
    preset->passMark = own.passMark;
    preset->bands = own.bands;
    return *preset;
}

constexpr std::string_view noPassMark = "none";

std::string passMarkFlaw(const std::string &text)
{
    const auto mark = Exact::parse(text);
    const bool fits = text == noPassMark || (mark && *mark >= 0 && *mark <= 100);
    return fits ? "" : "A pass mark is a number from 0 to 100, such as 80 or 82.5, or none, not " + text + ".";
}

} // namespace

void addPolicyOption(Parser command, PolicyOptions &options)
{
    command.option("--policy", options.preset, "Score under this preset; pass mark and bands stay the form's")
        .becomesOneOf(presetNames(), asPresetName); // to the name as it is in lists and JSON
}

void addPolicyOptions(Parser command, PolicyOptions &options)
{
    addPolicyOption(command, options);
    using forms::knownWords;
    const auto choice = [&command](const std::string &name, std::string &chosen, std::vector<std::string> words,
                                   const std::string &about) {
        command.option(name, chosen, about).oneOf(std::move(words));
    };
    choice("--not-applicable", options.notApplicable, knownWords<forms::NotApplicablePolicy>(forms::word),
           "Where the weight goes of what is not applicable");
    choice("--fail-level", options.failLevel, knownWords<forms::FailLevel>(forms::word),
           "What a critical error makes zero");
    choice("--fail-display", options.failDisplay, knownWords<forms::FailDisplay>(forms::word),
           "Which score is shown after a critical error");
    choice("--weights", options.weights, knownWords<forms::WeightMeaning>(forms::word), "What weights mean");
    choice("--bonus-cap", options.bonusCap, knownWords<forms::BonusCap>(forms::word), "Whether bonus stops at 100");
    choice("--all-not-applicable", options.allNotApplicable, knownWords<forms::AllNotApplicablePolicy>(forms::word),
           "The score where nothing applies");
    choice("--answer-worth", options.answerWorth, knownWords<forms::AnswerWorth>(forms::word),
           "What an answer is worth of its question");
    choice("--fails-question", options.failsQuestion, knownWords<forms::FailsQuestion>(forms::word),
           "Which answers fail a question that has an error class of its own");
    choice("--rounding", options.rounding, knownWords<RoundingMode>(forms::word), "Where scores go that lie half way");
    command.option("--decimals", options.decimals, "To how many decimals scores are rounded").between(0, 6);
    command.option("--pass-mark", options.passMark, "The score that passes, 0 to 100, or none").check(passMarkFlaw);
}

forms::ScoringPolicy policyUnder(const forms::ScoringPolicy &own, const PolicyOptions &options)
{
    auto policy = presetOf(own, options.preset);
    policy.notApplicable = forms::notApplicablePolicyFromWord(options.notApplicable).value_or(policy.notApplicable);
    policy.failLevel = forms::failLevelFromWord(options.failLevel).value_or(policy.failLevel);
    policy.failDisplay = forms::failDisplayFromWord(options.failDisplay).value_or(policy.failDisplay);
    policy.weights = forms::weightMeaningFromWord(options.weights).value_or(policy.weights);
    policy.bonusCap = forms::bonusCapFromWord(options.bonusCap).value_or(policy.bonusCap);
    policy.allNotApplicable =
        forms::allNotApplicablePolicyFromWord(options.allNotApplicable).value_or(policy.allNotApplicable);
    policy.answerWorth = forms::answerWorthFromWord(options.answerWorth).value_or(policy.answerWorth);
    policy.failsQuestion = forms::failsQuestionFromWord(options.failsQuestion).value_or(policy.failsQuestion);
    policy.rounding.mode = forms::roundingModeFromWord(options.rounding).value_or(policy.rounding.mode);
    policy.rounding.decimals = static_cast<int>(options.decimals.value_or(policy.rounding.decimals));
    if (options.passMark == noPassMark)
        policy.passMark.reset();
    else if (const auto mark = Exact::parse(options.passMark))
        policy.passMark = *mark;
    return policy;
}

} // namespace ringtrue::cli
