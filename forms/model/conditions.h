// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The numbers of @p questions in the form's order by their ids; of an id that stands twice the first. Points into
/// the form.
std::map<std::string_view, std::size_t> questionNumbers(const std::vector<PlacedQuestion> &questions);

/// Which questions of a form are asked: its conditions with questions by number, those of a section at each of its
/// questions. Holds nothing of the form it was made of.
class Conditions {
public:
    Conditions() = default;
    explicit Conditions(const Form &form);

    std::size_t count() const { return m_conditions.size(); }
    bool has(std::size_t question) const { return m_conditions[question].has_value(); }
    /// The questions that decide about @p question, each once, rising.
    const std::vector<std::size_t> &lookedAt(std::size_t question) const { return m_lookedAt[question]; }
    /// The numbers of all questions, each after those that decide about it. Left out is what can never be asked:
    /// circles of conditions, and what hangs on them.
    const std::vector<std::size_t> &order() const { return m_order; }

    /// Which questions are asked where @p values were answered, one per question; nullptr: nothing was.
    std::vector<bool> asked(std::span<const AnswerValue *const> values) const;

private:
    /// A condition whose question has a number; nothing: the form has no such question.
    struct Numbered {
        ConditionKind kind = ConditionKind::Answers;
        std::optional<std::size_t> question;
        std::vector<std::string> options;
        std::vector<std::int32_t> points; ///< of a scale
        Exact bound;
        std::vector<Numbered> parts;
    };
    enum class Met : std::uint8_t { No, Unknown, Yes };
    class Numbering;

    void findOrder();
    static Met isMet(const Numbered &condition, std::span<const AnswerValue *const> values,
                     const std::vector<bool> &asked);
    static Met isMet(const Numbered &condition, const AnswerValue &value);

    std::vector<std::optional<Numbered>> m_conditions;
    std::vector<std::vector<std::size_t>> m_lookedAt;
    std::vector<std::size_t> m_order;
};

/// Shows @p visit each comparison within @p condition (itself, where it is one) with its path below that of the
/// condition: `` or `/all/0/not`.
template <typename Visit>
void eachComparison(const Condition &condition, const std::string &path, const Visit &visit)
{
    switch (condition.kind) {
    case ConditionKind::Not:
        if (!condition.parts.empty())
            eachComparison(condition.parts.front(), path + "/not", visit);
        return;
    case ConditionKind::All:
    case ConditionKind::Any:
        for (std::size_t i = 0; i < condition.parts.size(); ++i)
            eachComparison(condition.parts[i],
                           path + (condition.kind == ConditionKind::All ? "/all/" : "/any/") + std::to_string(i),
                           visit);
        return;
    case ConditionKind::Answers:
    case ConditionKind::AtLeast:
    case ConditionKind::Below:
    case ConditionKind::NotApplicable:
        visit(condition, path);
    }
}

} // namespace ringtrue::forms
