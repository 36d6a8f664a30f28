// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/value_words.h"

#include "forms/edit/read_number.h"

#include <algorithm>
#include <iterator>

namespace ringtrue::forms {

namespace {

struct ValueName {
    std::string_view key;
    std::string_view value; ///< empty: the file says nothing
    std::string_view name;
};
constexpr ValueName valuesInWords[] = {
    {"not_applicable", "", "no"},
    {"not_applicable", "true", "yes"},
    {"bonus", "", "no"},
    {"bonus", "true", "yes"},
    {"exclusive", "", "no"},
    {"exclusive", "true", "yes"},
    {"scored", "", "yes"},
    {"scored", "false", "no"},
    {"required", "", "as usual for its type"},
    {"required", "true", "yes"},
    {"required", "false", "no"},
    {"error", "", "none"},
    {"default", "", "none"},
    {"vision", "", "none"},
    {"cause", "", "as the form says"},
    {"cause", "none", "not asked for"},
    {"cause", "optional", "may be given"},
    {"cause", "on-lost-points", "asked for below full points"},
    {"cause", "on-critical-error", "asked for on a critical error"},
    {"cause", "required", "always asked for"},
    {"scoring/not_applicable", "redistribute-form", "its weight goes to all of the form"},
    {"scoring/not_applicable", "redistribute-section", "its weight goes to its section"},
    {"scoring/not_applicable", "full-points", "full points"},
    {"scoring/fail_level", "none", "nothing"},
    {"scoring/fail_level", "section", "its section"},
    {"scoring/fail_level", "form", "the whole form"},
    {"scoring/fail_display", "raw-and-failed", "the score of the answers, and failed"},
    {"scoring/fail_display", "zero", "0"},
    {"scoring/fail_display", "raw", "the score of the answers"},
    {"scoring/weights", "points", "points of questions"},
    {"scoring/weights", "question", "shares of questions"},
    {"scoring/weights", "section", "shares of sections, and of questions within them"},
    {"scoring/bonus_cap", "cap-100", "100"},
    {"scoring/bonus_cap", "none", "none"},
    {"scoring/all_not_applicable", "no-score", "none"},
    {"scoring/all_not_applicable", "full", "100"},
    {"scoring/all_not_applicable", "zero", "0"},
    {"scoring/pass_mark", "", "none"},
    {"scoring/bands", "", "none"},
    {"scoring/answer_worth", "", "its points of those possible"},
    {"scoring/answer_worth", "of-possible", "its points of those possible"},
    {"scoring/answer_worth", "between-lowest-and-highest", "where it stands between the fewest and the most points"},
    {"scoring/fails_question", "", "marked answers only"},
    {"scoring/fails_question", "marked-option", "marked answers only"},
    {"scoring/fails_question", "lowest", "the fewest points"},
    {"scoring/fails_question", "below-half", "less than half of the points"},
    {"scoring/fails_question", "below-full", "less than all points"},
    {"scoring/rounding/mode", "half-up", "halves up"},
    {"scoring/rounding/mode", "half-even", "halves to the even digit"},
};

} // namespace

std::string_view valueName(ChangedThing thing, std::string_view key, std::string_view value)
{
    if (thing == ChangedThing::Form && key == "cause" && value.empty())
        value = "none";
    const auto *const found = std::ranges::find_if(
        valuesInWords, [&](const ValueName &name) { return name.key == key && name.value == value; });
    return found == std::end(valuesInWords) ? std::string_view{} : found->name;
}

std::vector<std::string_view> valueNames()
{
    std::vector<std::string_view> out{askedIfTemplate(), alwaysWord()};
    for (const ValueName &name : valuesInWords)
        out.push_back(name.name);
    return out;
}

std::string writtenValue(const std::string &value)
{
    const auto number = value.find('/') == std::string::npos ? Failure{ExactError::NotANumber} : Exact::parse(value);
    return number ? writtenNumber(*number) : value;
}

std::string_view askedIfTemplate()
{
    return "only if %1";
}

std::string_view alwaysWord()
{
    return "always";
}

} // namespace ringtrue::forms
