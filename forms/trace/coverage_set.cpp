// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/coverage_set.h"

#include "forms/model/weights.h"
#include "forms/trace/not_asked.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

FormCoverage coverageOfOne(const Form &form, const Vision &vision)
{
    FormCoverage out{&form, coverage(form, vision), phaseShares(form), true, {}};
    out.weighs = std::ranges::any_of(out.phases, [](const Exact &share) { return share.sign() > 0; });
    if (!form.vision)
        out.coverage.notAsked.clear();
    const auto shares = weightShares(form);
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = *questions[i].question;
        const QuestionLine line = lineOfSight(form, vision, question);
        if (shares[i].sign() == 0 && line.behaviours.empty() && line.obligations.empty())
            out.forInformation.push_back(question.id);
    }
    return out;
}

SetCoverage emptyCoverage(const Vision &vision)
{
    SetCoverage out;
    for (const Pillar &pillar : vision.pillars) {
        out.pillars.push_back({pillar.id, {}});
        for (const Behaviour &behaviour : pillar.behaviours)
            out.behaviours.push_back({behaviour.id, pillar.id, {}, {}});
    }
    return out;
}

void addObligation(SetCoverage &out, const Coverage::ObligationShare &share, const Exact &part)
{
    auto found = std::ranges::find(out.obligations, share.obligation, &Coverage::ObligationShare::obligation);
    if (found == out.obligations.end())
        found = out.obligations.insert(found, {share.obligation, {}});
    found->weight += share.weight * part;
}

/// Adds @p part (one in so many forms) of @p form's weights to all; of a form that weighs nothing that is nothing.
void add(SetCoverage &out, const FormCoverage &form, const Exact &part)
{
    const Coverage &one = form.coverage;
    for (std::size_t i = 0; i < one.pillars.size(); ++i)
        out.pillars[i].weight += one.pillars[i].weight * part;
    for (std::size_t i = 0; i < one.behaviours.size(); ++i) {
        out.behaviours[i].weight += one.behaviours[i].weight * part;
        if (one.behaviours[i].questions > 0)
            out.behaviours[i].askedIn.push_back(form.form->id);
    }
    for (const Coverage::ObligationShare &share : one.obligations)
        addObligation(out, share, part);
    for (std::size_t i = 0; i < out.phases.size(); ++i)
        out.phases[i] += form.phases[i] * part;
    out.untraced += one.untraced * part;
}

/// The channels on which @p forms ask about a vision; empty: any.
std::vector<Channel> channelsOf(std::span<const Form *const> forms)
{
    std::vector<Channel> out;
    for (const Form *form : forms) {
        if (form->vision && form->channels.empty())
            return {};
        if (form->vision)
            out.insert(out.end(), form->channels.begin(), form->channels.end());
    }
    return out;
}

} // namespace

bool SetCoverage::isComplete() const
{
    return notAsked.empty() && onOtherChannels.empty()
           && std::ranges::all_of(forms, [](const auto &form) { return form.coverage.tracesToNothing.empty(); });
}

bool belongsTo(const Form &form, const VisionSlug &vision)
{
    return form.vision ? *form.vision == vision : !form.obligations.empty();
}

SetCoverage coverageOf(std::span<const Form *const> forms, const Vision &vision)
{
    SetCoverage out = emptyCoverage(vision);
    for (const Form *form : forms)
        out.forms.push_back(coverageOfOne(*form, vision));
    out.inMean = static_cast<std::size_t>(std::ranges::count(out.forms, true, &FormCoverage::weighs));
    const Exact part = Exact{1} / Exact{static_cast<std::int64_t>(std::max<std::size_t>(out.inMean, 1))};
    for (const FormCoverage &form : out.forms)
        add(out, form, part);
    auto missing = notAsked(vision, channelsOf(forms), [&](const BehaviourSlug &behaviour) {
        return !std::ranges::find(out.behaviours, behaviour, &SetCoverage::BehaviourAsked::behaviour)->askedIn.empty();
    });
    out.notAsked = std::move(missing.here);
    out.onOtherChannels = std::move(missing.onOtherChannels);
    return out;
}

PhaseShares phaseShares(const Form &form)
{
    PhaseShares out{};
    const auto shares = weightShares(form);
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (!questions[i].question->bonus)
            out[static_cast<std::size_t>(questions[i].question->phase)] += shares[i];
    return out;
}

bool isMostlyDuring(const PhaseShares &shares)
{
    return shares[static_cast<std::size_t>(JourneyPhase::During)] >= Exact(90);
}

} // namespace ringtrue::forms
