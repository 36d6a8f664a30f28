// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/score/reference_score.h"

#include <algorithm>

namespace ringtrue::tests {

namespace {

using namespace ringtrue::forms;

/// One question with everything a rule may ask about it.
struct Item {
    const Section *section = nullptr;
    const Question *question = nullptr;
    Pick pick;
    Rational weight;   ///< of the question
    Rational points;   ///< picked
    Rational possible; ///< points
    bool rated = false;
    bool notApplicable = false;
    std::optional<ErrorClass> error;
    Rational defined; ///< what it weighs on the form, in any unit
    Rational applied; ///< share of the form, 0..1

    bool isBonus() const { return question->bonus; }
    bool weighs() const { return defined > 0 && !isBonus(); }
};

Rational one(const std::optional<Exact> &weight)
{
    return weight ? rational(*weight) : Rational{1};
}

void readPoints(Item &item)
{
    const Question &question = *item.question;
    if (question.type == QuestionType::Text)
        return;
    if (question.type == QuestionType::Scale) {
        item.possible = Rational{question.scale->max} - question.scale->min;
        if (item.rated)
            item.points = Rational{item.pick.value} - question.scale->min;
        return;
    }
    for (const AnswerOption &option : question.answers)
        item.possible = std::max(item.possible, rational(option.points));
    if (!item.rated)
        return;
    const AnswerOption &picked = question.answers[static_cast<std::size_t>(item.pick.value)];
    item.points = rational(picked.points);
    if (picked.error)
        item.error = picked.error;
    else if (item.points < item.possible && !item.isBonus())
        item.error = ErrorClass::NonCritical;
}

std::vector<Item> itemsOf(const Form &form, const std::vector<Pick> &picks)
{
    std::vector<Item> out;
    for (const Section &section : form.sections)
        for (const Question &question : section.questions) {
            Item item;
            item.section = &section;
            item.question = &question;
            item.pick = picks[out.size()];
            item.weight = one(question.weight);
            item.rated = item.pick.kind == PickKind::Option || item.pick.kind == PickKind::Scale;
            item.notApplicable = item.pick.kind == PickKind::NotApplicable && question.type != QuestionType::Text;
            readPoints(item);
            if (item.possible == 0)
                item.weight = 0;
            out.push_back(item);
        }
    return out;
}

template <typename Which, typename What>
Rational sumOf(const std::vector<Item> &items, Which which, What what)
{
    Rational out = 0;
    for (const Item &item : items)
        if (which(item))
            out += what(item);
    return out;
}

/// Points: section x question x possible. Question: its weight. Section: its part of the section's weight.
void define(const Form &form, std::vector<Item> &items)
{
    for (Item &item : items) {
        const Rational section = one(item.section->weight);
        const auto weight = [](const Item &other) { return other.weight; };
        const auto here = [&](const Item &other) { return other.section == item.section && !other.isBonus(); };
        const auto bonusHere = [&](const Item &other) { return other.section == item.section && other.isBonus(); };
        const Rational regular = sumOf(items, here, weight);
        const Rational total = regular > 0 ? regular : sumOf(items, bonusHere, weight);
        switch (form.scoring.weights) {
        case WeightMeaning::Points:
            item.defined = section * item.weight * item.possible;
            break;
        case WeightMeaning::Question:
            item.defined = item.weight;
            break;
        case WeightMeaning::Section:
            item.defined = total > 0 ? Rational{section * item.weight / total} : Rational{0};
            break;
        }
    }
}

bool counts(const Form &form, const Item &item)
{
    if (!item.weighs())
        return false;
    return item.rated || (item.notApplicable && form.scoring.notApplicable == NotApplicablePolicy::FullPoints);
}

/// Gives each question that counts its share of the form.
void apply(const Form &form, std::vector<Item> &items)
{
    const auto defined = [](const Item &item) { return item.defined; };
    const auto counting = [&](const Item &item) { return counts(form, item); };
    const Rational form0 = sumOf(items, counting, defined);
    for (Item &item : items) {
        if (!counts(form, item) && !(item.isBonus() && item.rated))
            continue;
        if (form.scoring.notApplicable != NotApplicablePolicy::RedistributeSection) {
            item.applied = item.defined / form0;
            continue;
        }
        const auto here = [&](const Item &other) { return other.section == item.section; };
        const Rational countsHere = sumOf(
            items, [&](const Item &other) { return here(other) && counts(form, other); }, defined);
        const Rational weighsHere = sumOf(
            items, [&](const Item &other) { return here(other) && other.weighs(); }, defined);
        Rational active = 0; // the weight of all sections in which anything counts
        for (const Section &section : form.sections) {
            const auto inside = [&](const Item &other) { return other.section == &section && other.weighs(); };
            if (sumOf(
                    items, [&](const Item &other) { return inside(other) && counts(form, other); }, defined)
                > 0)
                active += sumOf(items, inside, defined);
        }
        item.applied = countsHere > 0 ? Rational{weighsHere / active * (item.defined / countsHere)}
                                      : Rational{item.defined / active};
    }
}

Rational contributionOf(const Item &item)
{
    if (item.applied == 0)
        return 0;
    return item.notApplicable ? Rational{item.applied * 100}
                              : Rational{item.applied * 100 * item.points / item.possible};
}

void spread(const Form &form, const Vision *vision, const Item &item, ReferenceScore &out)
{
    const Rational contribution = out.contributions.back();
    out.sections[item.section->id.text()] += contribution;
    out.phases[static_cast<std::size_t>(item.question->phase)] += contribution;
    std::vector<std::pair<std::string, std::string>> served; // pillar, behaviour
    for (const BehaviourSlug &id : item.question->trace)
        for (const Pillar &pillar : vision ? vision->pillars : std::vector<Pillar>{})
            for (const Behaviour &behaviour : pillar.behaviours)
                if (behaviour.id == id && behaviour.audience == BehaviourAudience::Customers)
                    served.emplace_back(pillar.id.text(), id.text());
    bool obliged = false;
    for (const Obligation &obligation : form.obligations)
        obliged |= item.question->obligation == obligation.id;
    const std::size_t targets = served.size() + (obliged ? 1 : 0);
    if (targets == 0)
        out.untraced += contribution;
    for (const auto &[pillar, behaviour] : served) {
        out.pillars[pillar] += contribution / targets;
        out.behaviours[behaviour] += contribution / targets;
    }
    if (obliged)
        out.obligations[item.question->obligation->text()] += contribution / targets;
}

bool isCriticalError(const Item &item)
{
    return item.error && *item.error != ErrorClass::NonCritical;
}

void judge(const Form &form, const std::vector<Item> &items, ReferenceScore &out)
{
    const ScoringPolicy &policy = form.scoring;
    const bool failed = policy.failLevel == FailLevel::Form && std::ranges::any_of(items, isCriticalError);
    if (failed)
        out.final = 0;
    if (out.hasScore && policy.passMark)
        out.outcome = out.final >= rational(*policy.passMark) ? 1 : -1;
    if (failed)
        out.outcome = -1;
    for (std::size_t i = 0; out.hasScore && i < policy.bands.size(); ++i)
        if (out.final >= rational(policy.bands[i].from))
            out.band = i;
}

/// True where nothing that weighs is rated; then the policy may set a score.
bool withoutRating(const Form &form, const std::vector<Item> &items, ReferenceScore &out)
{
    const auto any = [&](auto which) {
        return std::ranges::any_of(items, [&](const Item &item) { return item.weighs() && which(item); });
    };
    if (any([](const Item &item) { return item.rated; }))
        return false;
    const bool waits = any([](const Item &item) { return item.pick.kind == PickKind::Unanswered; });
    const bool allNotApplicable = !waits && any([](const Item &item) { return item.notApplicable; });
    out.hasScore = allNotApplicable && form.scoring.allNotApplicable != AllNotApplicablePolicy::NoScore;
    out.raw = out.hasScore && form.scoring.allNotApplicable == AllNotApplicablePolicy::Full ? 100 : 0;
    out.final = out.raw;
    out.weights.assign(items.size(), 0);
    out.contributions.assign(items.size(), 0);
    return true;
}

} // namespace

Rational rational(const Exact &value)
{
    return Rational{value.text()};
}

ReferenceScore referenceScore(const Form &form, const Vision *vision, const std::vector<Pick> &picks)
{
    ReferenceScore out;
    std::vector<Item> items = itemsOf(form, picks);
    define(form, items);
    for (const Item &item : items)
        if (item.error)
            ++out.errors[static_cast<std::size_t>(*item.error)];
    if (withoutRating(form, items, out)) {
        judge(form, items, out);
        return out;
    }
    apply(form, items);
    out.hasScore = true;
    for (const Item &item : items) {
        out.weights.push_back(item.applied);
        out.contributions.push_back(contributionOf(item));
        spread(form, vision, item, out);
        out.raw += out.contributions.back();
        const bool sectionFailed =
            form.scoring.failLevel == FailLevel::Section && std::ranges::any_of(items, [&](const Item &other) {
                return other.section == item.section && isCriticalError(other);
            });
        if (!sectionFailed)
            out.final += out.contributions.back();
    }
    if (form.scoring.bonusCap == BonusCap::Cap100) {
        out.raw = std::min<Rational>(out.raw, 100);
        out.final = std::min<Rational>(out.final, 100);
    }
    judge(form, items, out);
    return out;
}

} // namespace ringtrue::tests
