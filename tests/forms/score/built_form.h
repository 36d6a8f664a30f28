// SPDX-License-Identifier: Apache-2.0
// Forms and answers in few words, for tests of scoring.
#pragma once

#include "core/domain/evaluation.h"
#include "forms/model/form.h"
#include "forms/score/compile.h"
#include "forms/score/pick.h"
#include "forms/score/score.h"
#include "tests/catch.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::tests {

/// `12.5` or `1/3`.
inline Exact exact(std::string_view text)
{
    const auto parsed = Exact::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

/// A choice whose options `o0`, `o1` ... earn @p points.
inline forms::Question choice(const std::string &id, const Exact &weight, const std::vector<Exact> &points)
{
    forms::Question out;
    out.id = QuestionSlug{id};
    out.text = id;
    out.type = forms::QuestionType::Choice;
    out.weight = weight;
    out.notApplicable = true;
    for (std::size_t i = 0; i < points.size(); ++i)
        out.answers.push_back({AnswerOptionSlug{"o" + std::to_string(i)}, std::to_string(i), points[i], {}});
    return out;
}

inline forms::Question scale(const std::string &id, const Exact &weight, std::int32_t min, std::int32_t max)
{
    forms::Question out;
    out.id = QuestionSlug{id};
    out.text = id;
    out.type = forms::QuestionType::Scale;
    out.weight = weight;
    out.notApplicable = true;
    out.scale = forms::Scale{min, max, {}, {}};
    return out;
}

inline forms::Section section(const std::string &id, const Exact &weight, std::vector<forms::Question> questions)
{
    return {SectionSlug{id}, id, weight, std::move(questions)};
}

inline forms::Form formOf(std::vector<forms::Section> sections, const forms::ScoringPolicy &policy = {})
{
    forms::Form out;
    out.id = FormSlug{"built"};
    out.scoring = policy;
    out.sections = std::move(sections);
    return out;
}

inline forms::Pick option(int index)
{
    return {forms::PickKind::Option, index};
}
inline forms::Pick point(int value)
{
    return {forms::PickKind::Scale, value};
}
inline const forms::Pick notApplicable{forms::PickKind::NotApplicable};
inline const forms::Pick unanswered{};
inline const forms::Pick notAsked{forms::PickKind::NotAsked};

inline forms::Score scored(const forms::Form &form, const std::vector<forms::Pick> &picks,
                           const Vision *vision = nullptr)
{
    return forms::score(forms::compile(form, vision), picks);
}

/// A score as text with two decimals; `-` where there is none.
inline std::string shown(const std::optional<Exact> &score)
{
    return score ? score->decimalText(2) : "-";
}

/// Pillars `p0` ... with behaviours `p0-b0` ...; the last behaviour of each is among colleagues.
inline Vision visionOf(int pillars, int behaviours)
{
    Vision out;
    out.id = VisionSlug{"built"};
    for (int p = 0; p < pillars; ++p) {
        Pillar pillar;
        pillar.id = PillarSlug{"p" + std::to_string(p)};
        for (int b = 0; b < behaviours; ++b) {
            Behaviour behaviour;
            behaviour.id = BehaviourSlug{pillar.id.text() + "-b" + std::to_string(b)};
            behaviour.audience = b + 1 == behaviours ? BehaviourAudience::Colleagues : BehaviourAudience::Customers;
            pillar.behaviours.push_back(behaviour);
        }
        out.pillars.push_back(pillar);
    }
    return out;
}

} // namespace ringtrue::tests
