// SPDX-License-Identifier: Apache-2.0
#include "forms/model/scoring_policy.h"

#include "core/domain/words.h"

namespace ringtrue::forms {

namespace {
constexpr std::array notApplicablePolicies{Word{NotApplicablePolicy::RedistributeForm, "redistribute-form"},
                                           Word{NotApplicablePolicy::RedistributeSection, "redistribute-section"},
                                           Word{NotApplicablePolicy::FullPoints, "full-points"}};
constexpr std::array failLevels{Word{FailLevel::None, "none"}, Word{FailLevel::Section, "section"},
                                Word{FailLevel::Form, "form"}};
constexpr std::array failDisplays{Word{FailDisplay::RawAndFailed, "raw-and-failed"}, Word{FailDisplay::Zero, "zero"},
                                  Word{FailDisplay::Raw, "raw"}};
constexpr std::array weightMeanings{Word{WeightMeaning::Points, "points"}, Word{WeightMeaning::Question, "question"},
                                    Word{WeightMeaning::Section, "section"}};
constexpr std::array bonusCaps{Word{BonusCap::Cap100, "cap-100"}, Word{BonusCap::None, "none"}};
constexpr std::array allNotApplicablePolicies{Word{AllNotApplicablePolicy::NoScore, "no-score"},
                                              Word{AllNotApplicablePolicy::Full, "full"},
                                              Word{AllNotApplicablePolicy::Zero, "zero"}};
constexpr std::array roundingModes{Word{RoundingMode::HalfUp, "half-up"}, Word{RoundingMode::HalfEven, "half-even"}};
constexpr std::array answerWorths{Word{AnswerWorth::OfPossible, "of-possible"},
                                  Word{AnswerWorth::BetweenLowestAndHighest, "between-lowest-and-highest"}};
constexpr std::array failsQuestions{Word{FailsQuestion::MarkedOption, "marked-option"},
                                    Word{FailsQuestion::Lowest, "lowest"}, Word{FailsQuestion::BelowHalf, "below-half"},
                                    Word{FailsQuestion::BelowFull, "below-full"}};
} // namespace

std::string_view word(NotApplicablePolicy policy)
{
    return wordOf(notApplicablePolicies, policy);
}
std::string_view word(FailLevel level)
{
    return wordOf(failLevels, level);
}
std::string_view word(FailDisplay display)
{
    return wordOf(failDisplays, display);
}
std::string_view word(WeightMeaning meaning)
{
    return wordOf(weightMeanings, meaning);
}
std::string_view word(BonusCap cap)
{
    return wordOf(bonusCaps, cap);
}
std::string_view word(AllNotApplicablePolicy policy)
{
    return wordOf(allNotApplicablePolicies, policy);
}
std::string_view word(RoundingMode mode)
{
    return wordOf(roundingModes, mode);
}
std::string_view word(AnswerWorth worth)
{
    return wordOf(answerWorths, worth);
}
std::string_view word(FailsQuestion fails)
{
    return wordOf(failsQuestions, fails);
}
std::optional<AnswerWorth> answerWorthFromWord(std::string_view word)
{
    return valueOf(answerWorths, word);
}
std::optional<FailsQuestion> failsQuestionFromWord(std::string_view word)
{
    return valueOf(failsQuestions, word);
}
std::optional<NotApplicablePolicy> notApplicablePolicyFromWord(std::string_view word)
{
    return valueOf(notApplicablePolicies, word);
}
std::optional<FailLevel> failLevelFromWord(std::string_view word)
{
    return valueOf(failLevels, word);
}
std::optional<FailDisplay> failDisplayFromWord(std::string_view word)
{
    return valueOf(failDisplays, word);
}
std::optional<WeightMeaning> weightMeaningFromWord(std::string_view word)
{
    return valueOf(weightMeanings, word);
}
std::optional<BonusCap> bonusCapFromWord(std::string_view word)
{
    return valueOf(bonusCaps, word);
}
std::optional<AllNotApplicablePolicy> allNotApplicablePolicyFromWord(std::string_view word)
{
    return valueOf(allNotApplicablePolicies, word);
}
std::optional<RoundingMode> roundingModeFromWord(std::string_view word)
{
    return valueOf(roundingModes, word);
}

} // namespace ringtrue::forms
