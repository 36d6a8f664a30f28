// SPDX-License-Identifier: Apache-2.0
#include "core/cli/condition_words.h"

#include "core/cli/number_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ringtrue::cli {

namespace {

using forms::ConditionKind;

bool isComparison(const forms::Condition &condition)
{
    return condition.kind != ConditionKind::All && condition.kind != ConditionKind::Any
           && condition.kind != ConditionKind::Not;
}

/// A part of another condition, in brackets where it has parts of its own.
std::string partWords(const forms::Condition &condition)
{
    return isComparison(condition) ? conditionWords(condition) : fmt::format("({})", conditionWords(condition));
}

std::string joined(const std::vector<forms::Condition> &parts, std::string_view between)
{
    std::string out;
    for (const forms::Condition &part : parts)
        out += fmt::format("{}{}", out.empty() ? "" : between, partWords(part));
    return out;
}

} // namespace

std::string conditionWords(const forms::Condition &condition)
{
    const std::string &question = condition.question.text();
    switch (condition.kind) {
    case ConditionKind::Answers:
        return fmt::format("“{}” is answered with “{}”", question, fmt::join(condition.answers, "” or “"));
    case ConditionKind::AtLeast:
        return fmt::format("“{}” is {} or more", question, typedWords(condition.bound));
    case ConditionKind::Below:
        return fmt::format("“{}” is below {}", question, typedWords(condition.bound));
    case ConditionKind::NotApplicable:
        return fmt::format("“{}” is not applicable", question);
    case ConditionKind::All:
        return joined(condition.parts, ", and ");
    case ConditionKind::Any:
        return joined(condition.parts, ", or ");
    case ConditionKind::Not:
        break;
    }
    return condition.parts.empty() ? std::string{} : fmt::format("not ({})", conditionWords(condition.parts.front()));
}

std::string askedWords(const forms::Form &form, const forms::PlacedQuestion &placed)
{
    forms::Condition all;
    all.kind = ConditionKind::All;
    const std::size_t outer = forms::outerSection(form, placed.section);
    for (const auto *when : {outer == placed.section ? nullptr : &form.sections[outer].when,
                             &form.sections[placed.section].when, &placed.question->when})
        if (when != nullptr && *when)
            all.parts.push_back(**when);
    return all.parts.size() == 1 ? conditionWords(all.parts.front()) : conditionWords(all);
}

} // namespace ringtrue::cli
