// SPDX-License-Identifier: Apache-2.0
#include "forms/score/explain.h"

#include "core/domain/words.h"
#include "forms/score/explain_question.h"
#include "forms/score/submitted_score.h"
#include "forms/score/told_outcome.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array sentenceWords{Word{SentenceCode::SumOfTerms, "sum-of-terms"},
                                   Word{SentenceCode::CapReached, "cap-reached"},
                                   Word{SentenceCode::NoScore, "no-score"},
                                   Word{SentenceCode::AllNotApplicableFull, "all-not-applicable-full"},
                                   Word{SentenceCode::AllNotApplicableZero, "all-not-applicable-zero"},
                                   Word{SentenceCode::FormZeroedByError, "form-zeroed-by-error"},
                                   Word{SentenceCode::SectionsZeroedByError, "sections-zeroed-by-error"},
                                   Word{SentenceCode::ErrorChangesNothing, "error-changes-nothing"},
                                   Word{SentenceCode::ReachesPassMark, "reaches-pass-mark"},
                                   Word{SentenceCode::BelowPassMark, "below-pass-mark"},
                                   Word{SentenceCode::InBand, "in-band"},
                                   Word{SentenceCode::StillUnanswered, "still-unanswered"},
                                   Word{SentenceCode::WeightToAllOthers, "weight-to-all-others"},
                                   Word{SentenceCode::WeightInSection, "weight-in-section"},
                                   Word{SentenceCode::WeightToOtherSections, "weight-to-other-sections"},
                                   Word{SentenceCode::CountsAsFullyMet, "counts-as-fully-met"},
                                   Word{SentenceCode::WeightRaised, "weight-raised"},
                                   Word{SentenceCode::NotAskedHere, "not-asked"},
                                   Word{SentenceCode::NotAnsweredYet, "not-answered-yet"},
                                   Word{SentenceCode::WeighsNothing, "weighs-nothing"},
                                   Word{SentenceCode::OnTop, "on-top"},
                                   Word{SentenceCode::CriticalError, "critical-error"},
                                   Word{SentenceCode::SectionFailed, "section-failed"}};

/// Adds the share of @p row to @p group; a question that is there already gets it on top.
void addPart(ExplainedGroup &group, const ExplainedQuestion &row, const Exact &share)
{
    const ExplainedPart part{row.number, share, row.term.contribution * share, row.term.lost * share};
    group.lost += part.lost;
    const auto same = std::ranges::find(group.parts, part.question, &ExplainedPart::question);
    if (same == group.parts.end()) {
        group.parts.push_back(part);
        return;
    }
    same->share += part.share;
    same->contribution += part.contribution;
    same->lost += part.lost;
}

ExplainedGroup groupOf(const std::string &id, const std::string &name, const ScoreGroup &sum)
{
    ExplainedGroup out;
    out.id = id;
    out.name = name;
    out.sum = sum;
    return out;
}

bool isFormFailed(const ScoringPlan &plan, const Score &score)
{
    return plan.policy.failLevel == FailLevel::Form && score.hasCriticalError();
}

void explainSections(Explanation &out, const Form &form, const ScoringPlan &plan, const Score &score)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        ExplainedGroup group = groupOf(form.sections[s].id.text(), form.sections[s].title, score.section(s));
        for (const ExplainedQuestion &row : out.questions)
            if (row.section == s || plan.outerSections[row.section] == s)
                addPart(group, row, 1);
        if (score.sectionFailed(s))
            group.sentences.push_back({SentenceCode::SectionFailed, {}, {group.sum.contribution}});
        out.isNested.push_back(plan.outerSections[s] != s);
        out.sections.push_back(std::move(group));
    }
}

void listTargets(Explanation &out, const Form &form, const Vision *vision, const ScoringPlan &plan, const Score &score)
{
    std::size_t behaviour = 0;
    for (std::size_t p = 0; p < plan.pillars.size(); ++p) {
        const Pillar &pillar = vision->pillars[p];
        ExplainedPillar explained{groupOf(pillar.id.text(), pillar.name, score.pillar(p)), {}};
        for (const Behaviour &lived : pillar.behaviours)
            if (lived.audience == BehaviourAudience::Customers)
                explained.behaviours.push_back(groupOf(lived.id.text(), lived.text, score.behaviour(behaviour++)));
        out.pillars.push_back(std::move(explained));
    }
    for (std::size_t o = 0; o < form.obligations.size(); ++o)
        out.obligations.push_back(
            groupOf(form.obligations[o].id.text(), form.obligations[o].text, score.obligation(plan, o)));
    out.untraced = groupOf({}, {}, score.untraced());
}

/// Shares each question out to what it serves.
void spreadOverTargets(Explanation &out, const ScoringPlan &plan)
{
    std::vector<std::size_t> firstOfPillar(plan.pillars.size());
    for (std::size_t b = plan.behaviours.size(); b-- > 0;)
        firstOfPillar[plan.behaviours[b].pillar] = b;
    for (const ExplainedQuestion &row : out.questions) {
        const PlanQuestion &question = plan.questions[row.number];
        if (question.targetCount == 0)
            addPart(out.untraced, row, 1);
        for (std::uint32_t t = 0; t < question.targetCount; ++t) {
            const std::size_t target = plan.targets[question.firstTarget + t];
            const Exact share = Exact::quotient(1, question.targetCount);
            if (target >= plan.behaviours.size()) {
                addPart(out.obligations[target - plan.behaviours.size()], row, share);
                continue;
            }
            const std::size_t pillar = plan.behaviours[target].pillar;
            addPart(out.pillars[pillar].pillar, row, share);
            addPart(out.pillars[pillar].behaviours[target - firstOfPillar[pillar]], row, share);
        }
    }
}

/// What critical errors leave of the contributions of each group, all kinds of groups alike.
void sayWhatIsCounted(Explanation &out, const ScoringPlan &plan, const Score &score)
{
    const auto count = [&](ExplainedGroup &group) {
        for (const ExplainedPart &part : group.parts)
            if (!isFormFailed(plan, score) && !score.sectionFailed(out.questions[part.question].section))
                group.counted += part.contribution;
    };
    std::ranges::for_each(out.sections, count);
    for (ExplainedPillar &pillar : out.pillars) {
        count(pillar.pillar);
        std::ranges::for_each(pillar.behaviours, count);
    }
    std::ranges::for_each(out.obligations, count);
    count(out.untraced);
}

std::vector<std::string> failedSections(const Form &form, const Score &score)
{
    std::vector<std::string> out;
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        if (score.sectionFailed(s) && (!form.sections[s].isNested || !score.sectionFailed(outerSection(form, s))))
            out.push_back(form.sections[s].id.text());
    return out;
}

void sayHowSummedUp(Explanation &out, const ScoringPlan &plan, const Score &score)
{
    if (score.scoreless())
        out.sentences.push_back({SentenceCode::NoScore, {std::string{word(*score.scoreless())}}, {}});
    else if (score.isByPolicy())
        out.sentences.push_back({plan.policy.allNotApplicable == AllNotApplicablePolicy::Full
                                     ? SentenceCode::AllNotApplicableFull
                                     : SentenceCode::AllNotApplicableZero,
                                 {},
                                 {*out.raw}});
    else
        out.sentences.push_back({SentenceCode::SumOfTerms, {}, {out.sum}});
    if (out.capped.sign() > 0)
        out.sentences.push_back({SentenceCode::CapReached, {}, {out.sum, out.capped}});
    if (score.unanswered() > 0)
        out.sentences.push_back({SentenceCode::StillUnanswered, {}, {Exact{score.unanswered()}}});
}

void sayWhatErrorsDo(Explanation &out, const Form &form, const ScoringPlan &plan, const Score &score)
{
    if (out.criticalErrors.empty())
        return;
    std::vector<std::string> questions;
    for (const std::size_t question : out.criticalErrors)
        questions.push_back(out.questions[question].id.text());
    std::vector<Exact> numbers;
    if (out.raw)
        numbers.push_back(*out.raw);
    switch (plan.policy.failLevel) {
    case FailLevel::Form:
        out.sentences.push_back({SentenceCode::FormZeroedByError, std::move(questions), std::move(numbers)});
        break;
    case FailLevel::Section:
        if (out.final)
            numbers.push_back(*out.final);
        out.sentences.push_back({SentenceCode::SectionsZeroedByError, failedSections(form, score), std::move(numbers)});
        break;
    case FailLevel::None:
        out.sentences.push_back({SentenceCode::ErrorChangesNothing, std::move(questions), {}});
        break;
    }
}

void sayWhereItFalls(Explanation &out, const ScoringPlan &plan, const Score &score)
{
    if (out.final && plan.policy.passMark && !isFormFailed(plan, score))
        out.sentences.push_back(
            {score.outcome() == Outcome::Pass ? SentenceCode::ReachesPassMark : SentenceCode::BelowPassMark,
             {},
             {*out.final, *plan.policy.passMark}});
    if (!score.band())
        return;
    const Band &band = plan.policy.bands[*score.band()];
    out.band = band.name;
    out.sentences.push_back({SentenceCode::InBand, {band.name}, {band.from}});
}

} // namespace

Explanation explain(const Form &form, const Vision *vision, const ScoringPlan &plan, std::span<const Answer> answers,
                    const Score &score)
{
    Explanation out;
    out.raw = score.raw();
    out.final = score.final();
    out.scoreless = score.scoreless();
    out.outcome = toldOutcome(plan, score);
    out.sum = score.sum();
    if (score.isCapped())
        out.capped = out.sum - *out.raw;
    const ExplainedEvaluation evaluation{form, vision, plan, answers, score};
    for (const PlacedQuestion &placed : questionsOf(form)) {
        out.questions.push_back(explainQuestion(evaluation, placed, out.questions.size()));
        const auto &error = out.questions.back().term.error;
        if (error && isCritical(*error))
            out.criticalErrors.push_back(out.questions.size() - 1);
    }
    explainSections(out, form, plan, score);
    listTargets(out, form, vision, plan, score);
    spreadOverTargets(out, plan);
    sayWhatIsCounted(out, plan, score);
    sayHowSummedUp(out, plan, score);
    sayWhatErrorsDo(out, form, plan, score);
    sayWhereItFalls(out, plan, score);
    return out;
}

std::string_view word(SentenceCode code)
{
    return wordOf(sentenceWords, code);
}

} // namespace ringtrue::forms
