// SPDX-License-Identifier: Apache-2.0
// Random forms, policies and picks from a seed: the same everywhere.
#pragma once

#include "tests/forms/score/built_form.h"

#include <cstdint>
#include <random>

namespace ringtrue::tests {

class RandomForm {
public:
    enum class Numbers { Ordinary, Huge }; ///< Huge: weights that need more than 128 bits

    RandomForm(std::uint32_t seed, Numbers numbers) : m_engine(seed), m_numbers(numbers) {}

    forms::Form form()
    {
        forms::Form out = formOf({}, policy());
        out.obligations = {{ObligationSlug{"law"}, {}, {}, {}}, {ObligationSlug{"contract"}, {}, {}, {}}};
        const int sections = 1 + below(4);
        for (int s = 0; s < sections; ++s) {
            out.sections.push_back(section("s" + std::to_string(s), weight(), {}));
            if (below(4) == 0)
                out.sections.back().weight.reset();
            out.sections.back().isNested = s > 0 && below(3) == 0;
            const int questions = 1 + below(5);
            for (int q = 0; q < questions; ++q)
                out.sections.back().questions.push_back(question(std::to_string(s) + "-" + std::to_string(q)));
        }
        return out;
    }

    std::vector<forms::Pick> picks(const forms::Form &form)
    {
        const int mood = below(6);
        std::vector<forms::Pick> out;
        for (const auto &placed : forms::questionsOf(form))
            out.push_back(pick(*placed.question, mood));
        return out;
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(limit)); }

    Exact weight()
    {
        if (m_numbers == Numbers::Huge)
            return exact(std::string(static_cast<std::size_t>(20 + below(30)), '7') + "/"
                         + std::to_string(100003 + below(100000)));
        switch (below(6)) {
        case 0:
            return 0;
        case 1:
            return Exact::quotient(1 + below(9), 1 + below(9));
        case 2:
            return Exact::quotient(below(1000000), 1000);
        default:
            return 5 * (1 + below(8));
        }
    }

    forms::ScoringPolicy policy()
    {
        forms::ScoringPolicy out;
        out.notApplicable = static_cast<forms::NotApplicablePolicy>(below(3));
        out.failLevel = static_cast<forms::FailLevel>(below(3));
        out.failDisplay = static_cast<forms::FailDisplay>(below(3));
        out.weights = static_cast<forms::WeightMeaning>(below(3));
        out.bonusCap = static_cast<forms::BonusCap>(below(2));
        out.allNotApplicable = static_cast<forms::AllNotApplicablePolicy>(below(3));
        out.answerWorth = static_cast<forms::AnswerWorth>(below(2));
        out.failsQuestion = static_cast<forms::FailsQuestion>(below(4));
        if (below(2) == 0)
            out.passMark = Exact::quotient(below(1001), 10);
        if (below(2) == 0)
            out.bands = {{0, "low"}, {below(50), "middle"}, {50 + below(51), "high"}};
        return out;
    }

    forms::Question question(const std::string &id)
    {
        if (below(10) == 0) {
            forms::Question text;
            text.id = QuestionSlug{id};
            text.type = forms::QuestionType::Text;
            return text;
        }
        forms::Question out = below(4) == 0 ? levels(id) : choices(id);
        if (out.type == forms::QuestionType::Choice)
            vary(out);
        if (below(4) == 0)
            out.error = static_cast<ErrorClass>(below(4));
        out.scored = below(12) != 0;
        out.phase = static_cast<JourneyPhase>(below(3));
        out.bonus = below(8) == 0;
        if (below(8) == 0)
            out.weight.reset();
        for (int i = below(4); i > 0; --i)
            out.trace.push_back(BehaviourSlug{"p" + std::to_string(below(4)) + "-b" + std::to_string(below(4))});
        if (out.trace.empty() && below(2) == 0)
            out.obligations = {ObligationSlug{below(2) == 0 ? "law" : "contract"}};
        if (out.obligations.size() == 1 && below(3) == 0)
            out.obligations = {ObligationSlug{"law"}, ObligationSlug{"contract"}};
        return out;
    }

    forms::Question levels(const std::string &id)
    {
        forms::Question out = scale(id, weight(), below(3) - 1, 2 + below(9));
        for (auto value = out.scale->min; value <= out.scale->max; ++value)
            if (below(6) == 0)
                out.scale->levels.push_back({value, "level", static_cast<ErrorClass>(below(4))});
        return out;
    }

    /// Makes of some choices several that are picked together, of others ranges of a number.
    void vary(forms::Question &choice)
    {
        const int kind = below(4);
        if (kind == 0) {
            choice.type = forms::QuestionType::Multiple;
            choice.answers.back().exclusive = below(2) == 0;
        } else if (kind == 1) {
            choice.type = forms::QuestionType::Number;
            for (std::size_t i = 0; i < choice.answers.size(); ++i)
                choice.answers[i].from = Exact{10 * static_cast<int>(i)};
        }
    }

    /// Some of the options, as bits: the last alone where it is exclusive.
    std::int32_t severalOf(const forms::Question &question)
    {
        const auto count = static_cast<int>(question.answers.size());
        const bool hasExclusive = question.answers.back().exclusive;
        if (hasExclusive && below(4) == 0)
            return 1 << (count - 1);
        return 1 + below((1 << (hasExclusive ? count - 1 : count)) - 1);
    }

    forms::Question choices(const std::string &id)
    {
        std::vector<Exact> points;
        for (int i = 2 + below(3); i > 0; --i)
            points.push_back(Exact::quotient(below(12), 1 + below(3)));
        forms::Question out = choice(id, weight(), points);
        for (auto &option : out.answers)
            if (below(7) == 0)
                option.error = static_cast<ErrorClass>(below(4));
        return out;
    }

    /// Moods: 0 everything not applicable, 1 nothing answered, others mixed.
    forms::Pick pick(const forms::Question &question, int mood)
    {
        if (question.type == forms::QuestionType::Text)
            return {forms::PickKind::Unscored};
        if (mood == 0 || below(mood == 2 ? 3 : 8) == 0)
            return notApplicable;
        if (mood == 1 || below(12) == 0)
            return unanswered;
        if (below(12) == 0)
            return notAsked;
        if (question.scale)
            return point(question.scale->min + below(question.scale->max - question.scale->min + 1));
        if (question.type == forms::QuestionType::Multiple)
            return {forms::PickKind::Options, severalOf(question)};
        return option(below(static_cast<int>(question.answers.size())));
    }

    std::mt19937 m_engine;
    Numbers m_numbers;
};

} // namespace ringtrue::tests
