// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/score/reference_score.h"

#include <algorithm>
#include <set>

namespace ringtrue::tests {

namespace {

using namespace ringtrue::forms;

/// One question with everything a rule may ask about it.
struct Item {
    const Section *section = nullptr;
    const Section *outer = nullptr; ///< the one that the section is nested in, or itself
    const Question *question = nullptr;
    Pick pick;
    Rational weight;   ///< of the question
    Rational points;   ///< picked
    Rational possible; ///< points
    bool rated = false;
    bool notApplicable = false;
    std::set<ErrorClass> errors;
    Rational defined; ///< what it weighs on the form, in any unit
    Rational applied; ///< share of the form, 0..1

    bool isBonus() const { return question->bonus; }
    bool weighs() const { return defined > 0 && !isBonus(); }
};

Rational one(const std::optional<Exact> &weight)
{
    return weight ? rational(*weight) : Rational{1};
}

Rational fewest(const Question &question)
{
    Rational out = rational(question.answers.front().points);
    for (const AnswerOption &option : question.answers)
        out = std::min(out, rational(option.points));
    return out;
}

/// What an answer worth @p points of @p possible is where the question has a class of its own.
bool fails(const ScoringPolicy &policy, const Rational &points, const Rational &possible, const Rational &lowest)
{
    switch (policy.failsQuestion) {
    case FailsQuestion::MarkedOption:
        return false;
    case FailsQuestion::Lowest:
        return points == lowest && points < possible;
    case FailsQuestion::BelowHalf:
        return points < possible / 2;
    case FailsQuestion::BelowFull:
        return points < possible;
    }
    return false;
}

void readScale(const ScoringPolicy &policy, Item &item)
{
    const Question &question = *item.question;
    item.possible = Rational{question.scale->max} - question.scale->min;
    if (!item.rated)
        return;
    item.points = Rational{item.pick.value} - question.scale->min;
    for (const ScaleLevel &level : question.scale->levels)
        if (level.at == item.pick.value && level.error) {
            item.errors.insert(*level.error);
            return;
        }
    if (question.error && fails(policy, item.points, item.possible, 0))
        item.errors.insert(*question.error);
    else if (item.points < item.possible && !item.isBonus())
        item.errors.insert(ErrorClass::NonCritical);
}

void readSeveral(const ScoringPolicy &policy, Item &item)
{
    const Question &question = *item.question;
    Rational together = 0, alone = 0;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const AnswerOption &option = question.answers[i];
        if (option.exclusive)
            alone = std::max(alone, rational(option.points));
        else
            together += rational(option.points);
        if (!item.rated || (item.pick.value >> i) % 2 == 0)
            continue;
        item.points += rational(option.points);
        if (option.error)
            item.errors.insert(*option.error);
    }
    item.possible = std::max(together, alone);
    if (!item.rated)
        return;
    if (question.error && fails(policy, item.points, item.possible, fewest(question)))
        item.errors.insert(*question.error);
    if (item.errors.empty() && item.points < item.possible && !item.isBonus())
        item.errors.insert(ErrorClass::NonCritical);
}

void readPoints(const ScoringPolicy &policy, Item &item)
{
    const Question &question = *item.question;
    if (question.type == QuestionType::Text || !question.scored)
        return;
    if (question.type == QuestionType::Scale)
        return readScale(policy, item);
    if (question.type == QuestionType::Multiple)
        return readSeveral(policy, item);
    const Rational base = policy.answerWorth == AnswerWorth::OfPossible ? Rational{0} : fewest(question);
    for (const AnswerOption &option : question.answers)
        item.possible = std::max<Rational>(item.possible, rational(option.points) - base);
    if (!item.rated)
        return;
    const AnswerOption &picked = question.answers[static_cast<std::size_t>(item.pick.value)];
    item.points = rational(picked.points) - base;
    if (picked.error)
        item.errors.insert(*picked.error);
    else if (question.error && fails(policy, item.points, item.possible, fewest(question) - base))
        item.errors.insert(*question.error);
    else if (item.points < item.possible && !item.isBonus())
        item.errors.insert(ErrorClass::NonCritical);
}

std::vector<Item> itemsOf(const Form &form, const std::vector<Pick> &picks)
{
    std::vector<Item> out;
    const Section *outer = nullptr;
    for (const Section &section : form.sections) {
        outer = section.isNested ? outer : &section;
        for (const Question &question : section.questions) {
            Item item;
            item.section = &section;
            item.outer = outer;
            item.question = &question;
            item.pick = picks[out.size()];
            item.weight = one(question.weight);
            const bool scored = question.type != QuestionType::Text && question.scored;
            item.rated = scored
                         && (item.pick.kind == PickKind::Option || item.pick.kind == PickKind::Scale
                             || item.pick.kind == PickKind::Options);
            item.notApplicable = scored && item.pick.kind == PickKind::NotApplicable;
            readPoints(form.scoring, item);
            if (item.possible == 0)
                item.weight = 0;
            out.push_back(item);
        }
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

/// What the own questions of @p section weigh that are no bonus, or where there are none what bonus ones do.
Rational ownTotal(const std::vector<Item> &items, const Section *section, bool &isBonusOnly)
{
    const auto weight = [](const Item &item) { return item.weight; };
    const Rational regular = sumOf(
        items, [&](const Item &item) { return item.section == section && !item.isBonus(); }, weight);
    isBonusOnly = regular == 0;
    return isBonusOnly ? sumOf(
               items, [&](const Item &item) { return item.section == section; }, weight)
                       : regular;
}

/// What the parts of an outer section weigh within it: its own questions, and each section nested in it.
Rational outerTotal(const Form &form, const std::vector<Item> &items, const Section *outer)
{
    Rational regular = 0, bonus = 0;
    const auto from = static_cast<std::size_t>(outer - form.sections.data());
    for (std::size_t s = from; s < form.sections.size() && (s == from || form.sections[s].isNested); ++s) {
        const Section *section = &form.sections[s];
        bool isBonusOnly = false;
        const Rational own = ownTotal(items, section, isBonusOnly);
        const Rational part = s == from ? own : own > 0 ? one(section->weight) : Rational{0};
        (isBonusOnly ? bonus : regular) += part;
        if (s == from && !isBonusOnly) // bonus questions beside others come on top of them
            bonus += sumOf(
                items, [&](const Item &item) { return item.section == section && item.isBonus(); },
                [](const Item &item) { return item.weight; });
    }
    return regular > 0 ? regular : bonus;
}

/// Points: section x question x possible. Question: its weight. Section: its part of the section's weight.
void define(const Form &form, std::vector<Item> &items)
{
    for (Item &item : items) {
        const bool isNested = item.outer != item.section;
        const Rational section = one(item.section->weight);
        const Rational outer = isNested ? one(item.outer->weight) : Rational{1};
        bool isBonusOnly = false;
        const Rational own = ownTotal(items, item.section, isBonusOnly);
        const Rational whole = outerTotal(form, items, item.outer);
        switch (form.scoring.weights) {
        case WeightMeaning::Points:
            item.defined = section * item.weight * item.possible;
            break;
        case WeightMeaning::Question:
            item.defined = item.weight;
            break;
        case WeightMeaning::Section:
            if (whole > 0 && own > 0)
                item.defined = isNested ? Rational{outer / whole * section / own * item.weight}
                                        : Rational{section / whole * item.weight};
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

/// Its share of the form where a section keeps its weight while anything in it counts, an outer one likewise.
Rational inSections(const Form &form, const std::vector<Item> &items, const Item &item)
{
    const auto defined = [](const Item &other) { return other.defined; };
    const auto counting = [&](auto which) {
        return sumOf(
            items, [&](const Item &other) { return which(other) && counts(form, other); }, defined);
    };
    const auto weighing = [&](auto which) {
        return sumOf(
            items, [&](const Item &other) { return which(other) && other.weighs(); }, defined);
    };
    Rational active = 0, activeHere = 0; // weight of all outer sections, and of sections in this one, that count
    for (const Section &section : form.sections) {
        const auto inside = [&](const Item &other) { return other.section == &section; };
        const auto below = [&](const Item &other) { return other.outer == &section; };
        if (!section.isNested && counting(below) > 0)
            active += weighing(below);
        const auto first = std::ranges::find_if(items, inside);
        if (first != items.end() && first->outer == item.outer && counting(inside) > 0)
            activeHere += weighing(inside);
    }
    const auto here = [&](const Item &other) { return other.section == item.section; };
    const auto beside = [&](const Item &other) { return other.outer == item.outer; };
    const Rational raised = activeHere > 0 ? Rational{weighing(beside) / activeHere} : Rational{1};
    const Rational own = counting(here) > 0 ? Rational{weighing(here) / counting(here)} : Rational{1};
    return item.defined * own * raised / active;
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
        item.applied = inSections(form, items, item);
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
    if (item.outer != item.section)
        out.sections[item.outer->id.text()] += contribution;
    out.phases[static_cast<std::size_t>(item.question->phase)] += contribution;
    std::vector<std::pair<std::string, std::string>> served; // pillar, behaviour
    for (const BehaviourSlug &id : item.question->trace)
        for (const Pillar &pillar : vision ? vision->pillars : std::vector<Pillar>{})
            for (const Behaviour &behaviour : pillar.behaviours)
                if (behaviour.id == id && behaviour.audience == BehaviourAudience::Customers)
                    served.emplace_back(pillar.id.text(), id.text());
    std::vector<std::string> obliged;
    for (const ObligationSlug &id : item.question->obligations)
        for (const Obligation &obligation : form.obligations)
            if (obligation.id == id)
                obliged.push_back(id.text());
    const std::size_t targets = served.size() + obliged.size();
    if (targets == 0)
        out.untraced += contribution;
    for (const auto &[pillar, behaviour] : served) {
        out.pillars[pillar] += contribution / targets;
        out.behaviours[behaviour] += contribution / targets;
    }
    for (const std::string &obligation : obliged)
        out.obligations[obligation] += contribution / targets;
}

bool isCriticalError(const Item &item)
{
    return std::ranges::any_of(item.errors, [](ErrorClass error) { return error != ErrorClass::NonCritical; });
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
        for (const ErrorClass error : item.errors)
            ++out.errors[static_cast<std::size_t>(error)];
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
                return (other.section == item.section || other.section == item.outer) && isCriticalError(other);
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
