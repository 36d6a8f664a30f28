// SPDX-License-Identifier: Apache-2.0
#include "core/cli/coverage_words.h"

#include "core/cli/number_words.h"
#include "forms/lint/obligation_clashes.h"
#include "forms/trace/lost_traces.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

using nlohmann::json;

constexpr std::array phases{JourneyPhase::Before, JourneyPhase::During, JourneyPhase::After};

template <typename Slugs>
json ids(const Slugs &slugs)
{
    auto out = json::array();
    for (const auto &slug : slugs)
        out.push_back(slug.text());
    return out;
}

/// Weights by id: `{"steady": "70"}`.
template <typename Shares, typename Id>
json weights(const Shares &shares, Id id)
{
    auto out = json::object();
    for (const auto &share : shares)
        out[(share.*id).text()] = share.weight.text();
    return out;
}

json phasesJson(const forms::PhaseShares &shares)
{
    auto out = json::object();
    for (const JourneyPhase phase : phases)
        out[std::string(word(phase))] = shares[static_cast<std::size_t>(phase)].text();
    return out;
}

json lostTracesJson(const std::vector<forms::LostTrace> &lost)
{
    auto out = json::array();
    for (const auto &trace : lost)
        out.push_back({{"question", trace.question.text()}, {"behaviour", trace.behaviour.text()}});
    return out;
}

json formJson(const forms::FormCoverage &form, const Vision &vision)
{
    return {{"form", form.form->id.text()},
            {"title", form.form->title},
            {"in_mean", form.weighs},
            {"pillars", weights(form.coverage.pillars, &forms::Coverage::PillarShare::pillar)},
            {"obligations", weights(form.coverage.obligations, &forms::Coverage::ObligationShare::obligation)},
            {"phases", phasesJson(form.phases)},
            {"untraced", form.coverage.untraced.text()},
            {"questions_that_trace_to_nothing", ids(form.coverage.tracesToNothing)},
            {"questions_for_information", ids(form.forInformation)},
            {"lost_traces", lostTracesJson(forms::lostTraces(*form.form, vision))},
            {"behaviours_not_asked", ids(form.coverage.notAsked)}};
}

using Clashes = std::vector<forms::ObligationClash>;

json clashesJson(const Clashes &clashes)
{
    auto out = json::array();
    for (const auto &clash : clashes)
        out.push_back(
            {{"obligation", clash.obligation().text()}, {"forms", {clash.first->id.text(), clash.other->id.text()}}});
    return out;
}

std::string clashLines(const Clashes &clashes)
{
    std::string out;
    for (const auto &clash : clashes)
        out += fmt::format("caution: The obligation “{}” is not the same in “{}” as in “{}”, and its row adds their "
                           "weights up. Give one of them another id, or write both in the same words and of the same "
                           "kind.\n",
                           clash.obligation().text(), clash.other->id.text(), clash.first->id.text());
    return out;
}

json setJson(const Vision &vision, const forms::SetCoverage &set, const Clashes &clashes)
{
    json out{{"vision", vision.id.text()},
             {"complete", set.isComplete()},
             {"rule", "mean-of-forms"},
             {"in_mean", set.inMean},
             {"forms", json::array()},
             {"pillars", weights(set.pillars, &forms::Coverage::PillarShare::pillar)},
             {"obligations", weights(set.obligations, &forms::Coverage::ObligationShare::obligation)},
             {"obligation_clashes", clashesJson(clashes)},
             {"phases", phasesJson(set.phases)},
             {"untraced", set.untraced.text()},
             {"behaviours", json::array()},
             {"behaviours_not_asked", ids(set.notAsked)},
             {"behaviours_on_other_channels", ids(set.onOtherChannels)}};
    for (const auto &form : set.forms)
        out["forms"].push_back(formJson(form, vision));
    for (const auto &behaviour : set.behaviours)
        out["behaviours"].push_back({{"behaviour", behaviour.behaviour.text()},
                                     {"pillar", behaviour.pillar.text()},
                                     {"weight", behaviour.weight.text()},
                                     {"asked_in", ids(behaviour.askedIn)}});
    return out;
}

/// A row of the table: a name, what each form gives to it, and the mean where there are several.
std::string row(const std::string &name, const std::vector<Exact> &shares, const Exact &mean)
{
    auto out = fmt::format("{:<34}", name);
    for (const Exact &share : shares)
        out += fmt::format(" {:>9}", share.decimalText(2));
    if (shares.size() > 1)
        out += fmt::format(" {:>9}", mean.decimalText(2));
    return out + '\n';
}

/// What each form gives, as @p shareOf reads it.
template <typename ShareOf>
std::vector<Exact> ofEach(const forms::SetCoverage &set, ShareOf shareOf)
{
    std::vector<Exact> out;
    for (const auto &form : set.forms)
        out.push_back(shareOf(form));
    return out;
}

Exact weightOf(const forms::FormCoverage &form, const ObligationSlug &obligation)
{
    using Share = forms::Coverage::ObligationShare;
    const auto found = std::ranges::find(form.coverage.obligations, obligation, &Share::obligation);
    return found == form.coverage.obligations.end() ? Exact{} : found->weight;
}

std::string table(const forms::SetCoverage &set)
{
    std::string out;
    for (std::size_t i = 0; i < set.pillars.size(); ++i)
        out +=
            row("pillar " + set.pillars[i].pillar.text(),
                ofEach(set, [i](const auto &form) { return form.coverage.pillars[i].weight; }), set.pillars[i].weight);
    for (const auto &share : set.obligations)
        out += row("obligation " + share.obligation.text(),
                   ofEach(set, [&](const auto &form) { return weightOf(form, share.obligation); }), share.weight);
    out += row("traces to nothing", ofEach(set, [](const auto &form) { return form.coverage.untraced; }), set.untraced);
    out += '\n';
    for (const JourneyPhase phase : phases) {
        const auto at = static_cast<std::size_t>(phase);
        out += row(fmt::format("{} the contact", word(phase)),
                   ofEach(set, [at](const auto &form) { return form.phases[at]; }), set.phases[at]);
    }
    return out;
}

std::string_view whyNotAsked(const Behaviour &behaviour, const forms::SetCoverage &set)
{
    if (behaviour.audience == BehaviourAudience::Colleagues)
        return "among colleagues";
    const bool elsewhere = std::ranges::find(set.onOtherChannels, behaviour.id) != set.onOtherChannels.end();
    return elsewhere ? "nobody asks: no form is for its channels" : "nobody asks";
}

std::string behaviourLines(const Vision &vision, const forms::SetCoverage &set)
{
    std::string out;
    std::size_t at = 0;
    for (const Pillar &pillar : vision.pillars) {
        out += fmt::format("\n{}\n", pillar.name);
        for (const Behaviour &behaviour : pillar.behaviours) {
            const auto &asked = set.behaviours[at++];
            std::string where;
            for (const auto &form : asked.askedIn)
                where += (where.empty() ? "" : ", ") + form.text();
            if (where.empty())
                where = whyNotAsked(behaviour, set);
            out += fmt::format("  {:<32} {:>9}  {}\n", behaviour.id.text(), asked.weight.decimalText(2), where);
        }
    }
    return out;
}

std::string words(const Vision &vision, const forms::SetCoverage &set)
{
    auto out = fmt::format("Coverage of “{}” by {}: shares of 100\n\n{:<34}", vision.title,
                           counted(set.forms.size(), "form", "forms"), "");
    for (std::size_t i = 0; i < set.forms.size(); ++i)
        out += fmt::format(" {:>9}", fmt::format("[{}]", i + 1));
    out += set.forms.size() > 1 ? fmt::format(" {:>9}\n", "mean") : "\n";
    out += table(set) + behaviourLines(vision, set) + '\n';
    for (std::size_t i = 0; i < set.forms.size(); ++i) {
        const auto &form = set.forms[i];
        out += fmt::format("[{}] {}\n", i + 1, form.form->id.text());
        if (!form.weighs)
            out += set.forms.size() > 1 ? "    weighs nothing, and is not in the mean\n" : "    weighs nothing\n";
        if (!form.form->vision)
            out += "    names no vision: it asks about obligations only\n";
        for (const auto &question : form.coverage.tracesToNothing)
            out += fmt::format("    serves neither behaviour nor obligation: {}\n", question.text());
        for (const auto &lost : forms::lostTraces(*form.form, vision))
            out += fmt::format("    traces to “{}”, which this vision does not have: {}\n", lost.behaviour.text(),
                               lost.question.text());
    }
    if (set.forms.size() > 1)
        out += "The mean is of the forms: each counts once, however long it is and however often it is filled in.\n";
    return out;
}

} // namespace

Reply coverageReply(const Vision &vision, const std::vector<const forms::Form *> &forms)
{
    const auto set = forms::coverageOf(forms, vision);
    const auto clashes = forms::obligationClashes(forms);
    return {.json = setJson(vision, set, clashes), .words = words(vision, set) + clashLines(clashes)};
}

} // namespace ringtrue::cli
