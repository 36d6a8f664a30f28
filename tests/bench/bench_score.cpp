// SPDX-License-Identifier: Apache-2.0
// Evaluations scored per second in one thread: 20 questions in 4 sections, 3 pillars of 4 behaviours, every
// breakdown. Prints one line per policy for "not applicable".
//
// bench_score [LEAST]: ends with 1 where a policy scores fewer than LEAST evaluations a second.
#include "forms/score/compile.h"
#include "forms/score/score.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace ringtrue;
using namespace ringtrue::forms;

Vision benchVision()
{
    Vision out;
    for (int p = 0; p < 3; ++p) {
        Pillar pillar;
        pillar.id = PillarSlug{"p" + std::to_string(p)};
        for (int b = 0; b < 4; ++b) {
            Behaviour behaviour;
            behaviour.id = BehaviourSlug{pillar.id.text() + "-" + std::to_string(b)};
            pillar.behaviours.push_back(behaviour);
        }
        out.pillars.push_back(pillar);
    }
    return out;
}

std::vector<AnswerOption> optionsOf(int number)
{
    if (number % 3 == 0)
        return {{AnswerOptionSlug{"yes"}, {}, 1, {}}, {AnswerOptionSlug{"no"}, {}, 0, ErrorClass::CustomerCritical}};
    return {{AnswerOptionSlug{"full"}, {}, 3, {}},
            {AnswerOptionSlug{"most"}, {}, 2, {}},
            {AnswerOptionSlug{"some"}, {}, 1, {}},
            {AnswerOptionSlug{"none"}, {}, 0, {}}};
}

Question benchQuestion(int number)
{
    Question out;
    out.id = QuestionSlug{"q" + std::to_string(number)};
    out.weight = Exact{1 + number % 5};
    out.phase = static_cast<JourneyPhase>(number % 3);
    out.notApplicable = true;
    const auto behaviour = [](int of) {
        return BehaviourSlug{"p" + std::to_string(of % 3) + "-" + std::to_string(of % 4)};
    };
    if (number == 7)
        out.obligations = {ObligationSlug{"law"}};
    else
        out.trace = {behaviour(number)};
    if (number % 4 == 1)
        out.trace.push_back(behaviour(number + 5));
    if (number % 5 == 4) {
        out.type = QuestionType::Scale;
        out.scale = Scale{0, 10, {}, {}};
    } else {
        out.type = QuestionType::Choice;
        out.answers = optionsOf(number);
    }
    return out;
}

Form benchForm(NotApplicablePolicy notApplicable)
{
    Form out;
    out.scoring.notApplicable = notApplicable;
    out.scoring.passMark = Exact{80};
    out.scoring.bands = {{0, "low"}, {60, "middle"}, {85, "high"}};
    out.obligations = {{ObligationSlug{"law"}, {}, {}, {}}};
    for (int s = 0; s < 4; ++s) {
        Section section{SectionSlug{"s" + std::to_string(s)}, {}, Exact{10 + 5 * s}, {}};
        for (int q = 0; q < 5; ++q)
            section.questions.push_back(benchQuestion(5 * s + q));
        out.sections.push_back(section);
    }
    return out;
}

/// Mostly good answers; one in twenty is not applicable.
std::vector<std::vector<Pick>> benchPicks(const Form &form, std::size_t count)
{
    std::mt19937 engine{20};
    std::vector<std::vector<Pick>> out(count);
    for (auto &picks : out)
        for (const PlacedQuestion &placed : questionsOf(form)) {
            const auto roll = engine() % 20;
            if (roll == 0)
                picks.push_back({PickKind::NotApplicable});
            else if (placed.question->scale)
                picks.push_back({PickKind::Scale, static_cast<std::int32_t>(engine() % 11)});
            else
                picks.push_back({PickKind::Option, roll < 15 ? 0 : 1});
        }
    return out;
}

/// Evaluations a second.
double run(const char *name, NotApplicablePolicy notApplicable)
{
    const Form form = benchForm(notApplicable);
    const Vision vision = benchVision();
    const ScoringPlan plan = compile(form, &vision);
    const auto picks = benchPicks(form, 1024);
    Score out;
    std::size_t passes = 0, done = 0;
    const auto begin = std::chrono::steady_clock::now();
    double seconds = 0;
    do {
        for (const auto &evaluation : picks) {
            score(plan, evaluation, out);
            passes += out.outcome() == Outcome::Pass;
        }
        done += picks.size();
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    } while (seconds < 2);
    std::printf("%-22s %10.0f evaluations/s, %zu questions, %.1f %% passed\n", name,
                static_cast<double>(done) / seconds, plan.questions.size(),
                100.0 * static_cast<double>(passes) / static_cast<double>(done));
    return static_cast<double>(done) / seconds;
}

} // namespace

int main(int count, char **arguments)
{
    const double slowest = std::min({run("redistribute-form", NotApplicablePolicy::RedistributeForm),
                                     run("redistribute-section", NotApplicablePolicy::RedistributeSection),
                                     run("full-points", NotApplicablePolicy::FullPoints)});
    return count > 1 && slowest < std::atof(arguments[1]) ? 1 : 0;
}
