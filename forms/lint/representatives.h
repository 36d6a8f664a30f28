// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What conditions compare one question with. Points into them.
struct Compared {
    std::set<std::string_view> answers;
    std::vector<Exact> bounds;
    bool withNotApplicable = false;
};

/// Adds what @p comparison (no All, Any or Not) compares its question with.
void addComparison(Compared &compared, const Condition &comparison);

/// A question that conditions compare with, its options by their ids: made once, asked for each condition, which costs
/// as much as the condition is long and not as the question is.
class DecidingQuestion {
public:
    /// @p question must outlive it.
    explicit DecidingQuestion(const Question &question);

    /// Some answers, one of each kind that @p compared tells apart: what none of them leads to, no answer leads to.
    ///
    /// @return nothing where @p compared holds what the question cannot be answered with, or too much
    std::optional<std::vector<AnswerValue>> representatives(const Compared &compared) const;

private:
    /// The options that @p compared names; nothing where one of them is not there.
    std::optional<std::vector<const AnswerOption *>> named(const Compared &compared) const;
    /// One that it does not name; nullptr: it names all.
    const AnswerOption *other(const Compared &compared) const;
    std::optional<std::vector<AnswerValue>> options(const Compared &compared) const;
    std::optional<std::vector<AnswerValue>> combinations(const Compared &compared) const;
    std::optional<std::vector<AnswerValue>> ofType(const Compared &compared) const;

    const Question *m_question;
    std::map<std::string_view, const AnswerOption *> m_options;
};

} // namespace ringtrue::forms
