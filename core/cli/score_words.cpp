// SPDX-License-Identifier: Apache-2.0
#include "core/cli/score_words.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/reply.h"
#include "forms/score/class_counts.h"
#include "forms/score/shown_score.h"
#include "forms/score/submitted_score.h"
#include "forms/score/told_outcome.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace ringtrue::cli {

namespace {

using forms::ScoreGroup;
using forms::TermState;

/// A number in writing as a JSON number.
double numberOf(const std::string &decimal)
{
    return std::strtod(decimal.c_str(), nullptr); // the program never sets a locale with another decimal point
}

nlohmann::json scoreNumber(const std::optional<Exact> &score, const forms::ScoringPolicy &policy)
{
    if (!score)
        return nullptr;
    const auto text = forms::scoreText(*score, policy);
    return text.find('/') == std::string::npos ? numberOf(text) : score->approximate();
}

/// Of a part there is no mark that rounding could put it on the wrong side of.
nlohmann::json roundedNumber(const std::optional<Exact> &percent, const forms::ScoringPolicy &policy)
{
    return percent ? nlohmann::json(numberOf(percent->decimalText(policy.rounding.decimals, policy.rounding.mode)))
                   : nlohmann::json();
}

nlohmann::json groupJson(const ScoreGroup &group, const forms::ScoringPolicy &policy)
{
    return {{"score", roundedNumber(group.percent(), policy)},
            {"earned", group.contribution.approximate()},
            {"possible", group.possible.approximate()}};
}

nlohmann::json classesJson(const ReadScore &read)
{
    auto out = nlohmann::json::object();
    const auto counts = forms::classCounts(read.plan, read.score);
    for (const auto errorClass : allErrorClasses) {
        const auto &count = counts[static_cast<std::size_t>(errorClass)];
        const int met = count.applied - count.failed;
        const auto share = count.applied > 0 ? std::optional{Exact{met} * 100 / Exact{count.applied}} : std::nullopt;
        out[std::string(word(errorClass))] = {
            {"score", roundedNumber(share, read.plan.policy)}, {"earned", met}, {"possible", count.applied}};
    }
    return out;
}

bool isApplicable(TermState state)
{
    return state != TermState::NotApplicable && state != TermState::NotAsked;
}

nlohmann::json termsJson(const ReadScore &read)
{
    auto out = nlohmann::json::array();
    for (std::size_t i = 0; i < read.plan.questions.size(); ++i) {
        if (!read.plan.questions[i].scored)
            continue;
        const auto term = read.score.term(read.plan, i);
        out.push_back({{"question", read.plan.questions[i].id.text()},
                       {"earned", term.earned.approximate()},
                       {"possible", term.possible.approximate()},
                       {"weight", term.weightApplied.approximate()},
                       {"applicable", isApplicable(term.state)},
                       {"contribution", term.contribution.approximate()},
                       {"bonus", term.bonus},
                       {"error", term.error ? nlohmann::json(word(*term.error)) : nlohmann::json()},
                       {"exact",
                        {{"earned", term.earned.text()},
                         {"possible", term.possible.text()},
                         {"weight", term.weightApplied.text()},
                         {"contribution", term.contribution.text()}}}});
    }
    return out;
}

/// Questions that are asked and have no answer, of every type.
std::vector<std::string> unansweredOf(const ReadScore &read)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < read.plan.questions.size(); ++i)
        if (read.score.state(i) == TermState::Unanswered)
            out.push_back(read.plan.questions[i].id.text());
    return out;
}

/// Questions with an answer that is passed over, since their condition is not met.
std::vector<std::string> notAskedOf(const ReadScore &read)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < read.plan.questions.size(); ++i)
        if (read.score.state(i) == TermState::NotAsked
            && std::ranges::find(read.answers, read.plan.questions[i].id, &Answer::question) != read.answers.end())
            out.push_back(read.plan.questions[i].id.text());
    return out;
}

/// Null where nothing can fail.
nlohmann::json outcomeJson(const ReadScore &read)
{
    const auto outcome = toldOutcome(read.plan, read.score);
    return outcome == forms::Outcome::None ? nlohmann::json() : nlohmann::json(forms::word(outcome));
}

nlohmann::json groupsJson(const ReadScore &read)
{
    auto out = nlohmann::json::object();
    const auto &policy = read.plan.policy;
    out["by_section"] = out["by_pillar"] = out["by_behaviour"] = out["by_obligation"] = out["by_phase"] =
        nlohmann::json::object();
    for (std::size_t i = 0; i < read.plan.sections.size(); ++i) {
        auto &section = out["by_section"][read.plan.sections[i].text()] = groupJson(read.score.section(i), policy);
        const std::size_t outer = read.plan.outerSections[i];
        section["within"] = outer != i ? nlohmann::json(read.plan.sections[outer].text()) : nlohmann::json();
    }
    for (std::size_t i = 0; i < read.plan.pillars.size(); ++i)
        out["by_pillar"][read.plan.pillars[i].text()] = groupJson(read.score.pillar(i), policy);
    for (std::size_t i = 0; i < read.plan.behaviours.size(); ++i)
        out["by_behaviour"][read.plan.behaviours[i].id.text()] = groupJson(read.score.behaviour(i), policy);
    for (std::size_t i = 0; i < read.plan.obligations.size(); ++i)
        out["by_obligation"][read.plan.obligations[i].text()] = groupJson(read.score.obligation(read.plan, i), policy);
    for (const auto phase : {JourneyPhase::Before, JourneyPhase::During, JourneyPhase::After})
        out["by_phase"][std::string(word(phase))] = groupJson(read.score.phase(phase), policy);
    return out;
}

std::string groupLine(const std::string &name, const ScoreGroup &group)
{
    const auto percent = group.percent();
    return fmt::format("  {:<28} {:>7} of 100\n", name, percent ? percent->decimalText(2) : std::string("-"));
}

} // namespace

nlohmann::json scoreJson(const ReadScore &read)
{
    const auto &policy = read.plan.policy;
    const auto shown = forms::shownScore(read.score, policy);
    auto out = groupsJson(read);
    out["form"] = read.form.id.text();
    out["score"] = scoreNumber(shown.score, policy);
    out["raw_score"] = scoreNumber(read.score.raw(), policy);
    out["reason"] = read.score.scoreless() ? nlohmann::json(forms::word(*read.score.scoreless())) : nlohmann::json();
    out["outcome"] = outcomeJson(read);
    out["band"] = read.score.band() ? nlohmann::json(policy.bands[*read.score.band()].name) : nlohmann::json();
    out["pillars_missing"] =
        read.form.vision && !read.isVisionGiven ? nlohmann::json("vision-not-given") : nlohmann::json();
    out["by_error_class"] = classesJson(read);
    out["terms"] = termsJson(read);
    out["unanswered"] = unansweredOf(read);
    out["not_asked"] = notAskedOf(read);
    out["exact"] = {{"score", exactJson(shown.score)}, {"raw_score", exactJson(read.score.raw())}};
    return out;
}

std::string scoreWords(const ReadScore &read)
{
    std::string out = fmt::format("{}: {}", read.form.title,
                                  scoreWords(read.score.raw(), read.score.final(),
                                             forms::word(toldOutcome(read.plan, read.score)), read.plan.policy));
    out += read.score.scoreless() ? fmt::format(" ({})\n", scorelessWords(*read.score.scoreless())) : "\n";
    for (std::size_t i = 0; i < read.plan.sections.size(); ++i)
        out += groupLine((read.form.sections[i].isNested ? "  " : "") + read.form.sections[i].title,
                         read.score.section(i));
    for (std::size_t i = 0; i < read.plan.pillars.size(); ++i)
        out += groupLine(read.plan.pillars[i].text(), read.score.pillar(i));
    const auto list = [&out](std::string_view what, const std::vector<std::string> &ids) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            out += (i == 0 ? std::string(what) : ",") + " " + ids[i] + (i + 1 == ids.size() ? "\n" : "");
    };
    if (read.form.vision && !read.isVisionGiven)
        out += fmt::format("Not by pillar: the vision “{}” was not given. Name its file with --vision.\n",
                           read.form.vision->text());
    list("Not answered:", unansweredOf(read));
    list("Answered and not asked, so left out:", notAskedOf(read));
    return out;
}

} // namespace ringtrue::cli
