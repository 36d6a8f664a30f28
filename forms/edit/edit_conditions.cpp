// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_conditions.h"

#include "forms/edit/find_part.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

std::optional<Condition> *slotOf(Form &form, const PartSlug &owner)
{
    if (const auto *question = std::get_if<QuestionSlug>(&owner)) {
        auto *const found = findQuestion(form, *question);
        return found != nullptr ? &found->when : nullptr;
    }
    auto *const found = findSection(form, std::get<SectionSlug>(owner));
    return found != nullptr ? &found->when : nullptr;
}

EditError noSuch(const PartSlug &owner)
{
    return std::holds_alternative<QuestionSlug>(owner) ? EditError::NoSuchQuestion : EditError::NoSuchSection;
}

/// The part at @p path; null where there is none.
Condition *partAt(std::optional<Condition> &slot, const ConditionPath &path)
{
    if (!slot)
        return nullptr;
    Condition *part = &*slot;
    for (const std::size_t step : path) {
        if (step >= part->parts.size())
            return nullptr;
        part = &part->parts[step];
    }
    return part;
}

/// Groups of one part become it, empty ones go. @return nothing is left
bool tidy(Condition &condition)
{
    if (isComparison(condition.kind))
        return false;
    std::erase_if(condition.parts, [](Condition &part) { return tidy(part); });
    if (condition.parts.empty())
        return true;
    if (condition.kind != ConditionKind::Not && condition.parts.size() == 1) {
        Condition only = std::move(condition.parts.front());
        condition = std::move(only);
    }
    return false;
}

void tidy(std::optional<Condition> &slot)
{
    if (slot && tidy(*slot))
        slot.reset();
}

void collectQuestions(const Condition &condition, std::set<QuestionSlug> &out)
{
    if (isComparison(condition.kind))
        out.insert(condition.question);
    for (const Condition &part : condition.parts)
        collectQuestions(part, out);
}

/// What the question at @p place waits for: by its own condition, its section's and that of the section around it.
std::set<QuestionSlug> waitsFor(const Form &form, const QuestionPlace &place)
{
    std::set<QuestionSlug> out;
    const auto add = [&](const std::optional<Condition> &when) {
        if (when)
            collectQuestions(*when, out);
    };
    add(form.sections[place.section].questions[place.inSection].when);
    add(form.sections[place.section].when);
    add(form.sections[outerSection(form, place.section)].when);
    return out;
}

/// The questions that @p owner decides about: itself, or all of the section and of the sections in it.
std::set<QuestionSlug> decidedBy(const Form &form, const PartSlug &owner)
{
    if (const auto *question = std::get_if<QuestionSlug>(&owner))
        return {*question};
    std::set<QuestionSlug> out;
    if (const auto at = placeOf(form, std::get<SectionSlug>(owner)))
        for (std::size_t s = *at; s < endOfSection(form, *at); ++s)
            for (const Question &question : form.sections[s].questions)
                out.insert(question.id);
    return out;
}

/// All that waits for one of @p those, however far; they are in it.
std::set<QuestionSlug> waitingFor(const Form &form, std::set<QuestionSlug> those)
{
    for (bool more = true; more;) {
        more = false;
        for (std::size_t s = 0; s < form.sections.size(); ++s)
            for (std::size_t q = 0; q < form.sections[s].questions.size(); ++q) {
                const QuestionSlug &id = form.sections[s].questions[q].id;
                if (those.contains(id))
                    continue;
                const auto wanted = waitsFor(form, {s, q});
                if (std::ranges::any_of(wanted, [&](const auto &one) { return those.contains(one); })) {
                    those.insert(id);
                    more = true;
                }
            }
    }
    return those;
}

bool canBeLookedAt(const Question &question)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
    case QuestionType::Multiple:
    case QuestionType::Scale:
    case QuestionType::Number:
        return true;
    default:
        return question.notApplicable;
    }
}

std::optional<EditError> flawOf(const Form &form, const PartSlug &owner, const Condition &added)
{
    std::set<QuestionSlug> named;
    collectQuestions(added, named);
    const auto late = waitingFor(form, decidedBy(form, owner));
    for (const QuestionSlug &question : named) {
        if (findQuestion(form, question) == nullptr)
            return EditError::NoSuchQuestion;
        if (late.contains(question))
            return EditError::Circle;
    }
    if (added.kind == ConditionKind::Answers && added.answers.empty())
        return EditError::NoSuchOption;
    return std::nullopt;
}

} // namespace

bool isComparison(ConditionKind kind)
{
    return kind != ConditionKind::All && kind != ConditionKind::Any && kind != ConditionKind::Not;
}

const Condition *conditionOf(const Form &form, const PartSlug &owner)
{
    const auto *const slot = slotOf(const_cast<Form &>(form), owner);
    return slot != nullptr && *slot ? &**slot : nullptr;
}

std::vector<QuestionSlug> conditionChoices(const Form &form, const PartSlug &owner)
{
    const auto late = waitingFor(form, decidedBy(form, owner));
    std::vector<QuestionSlug> out;
    for (const PlacedQuestion &placed : questionsOf(form))
        if (canBeLookedAt(*placed.question) && !late.contains(placed.question->id))
            out.push_back(placed.question->id);
    return out;
}

Result<Condition, EditError> firstComparison(const Form &form, const QuestionSlug &question)
{
    const Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    Condition out{.question = question, .answers = {}};
    if (takesOptions(found->type) && found->type != QuestionType::Number && !found->answers.empty()) {
        out.answers = {found->answers.front().id.text()};
        return out;
    }
    if (found->scale) {
        out.kind = ConditionKind::AtLeast;
        out.bound = (std::int64_t(found->scale->min) + found->scale->max + 1) / 2;
        return out;
    }
    if (found->type == QuestionType::Number) {
        out.kind = ConditionKind::AtLeast;
        out.bound = found->number ? found->number->min : Exact{0};
        return out;
    }
    if (!found->notApplicable)
        return Failure{EditError::OtherType};
    out.kind = ConditionKind::NotApplicable;
    return out;
}

EditResult joinCondition(Form &form, const PartSlug &owner, const ConditionPath &path, ConditionKind join,
                         Condition added)
{
    auto *const slot = slotOf(form, owner);
    if (slot == nullptr)
        return Failure{noSuch(owner)};
    if (const auto flaw = flawOf(form, owner, added))
        return Failure{*flaw};
    if (!*slot) {
        *slot = std::move(added);
        return Done{};
    }
    Condition *const part = partAt(*slot, path);
    if (part == nullptr)
        return Failure{EditError::NoSuchCondition};
    if (part->kind == join) {
        part->parts.push_back(std::move(added));
        return Done{};
    }
    if (!path.empty()) {
        Condition &around = *partAt(*slot, ConditionPath(path.begin(), path.end() - 1));
        if (around.kind == join) {
            around.parts.insert(around.parts.begin() + std::ptrdiff_t(path.back()) + 1, std::move(added));
            return Done{};
        }
    }
    Condition group{.question = {}, .answers = {}, .kind = join};
    group.parts = {std::move(*part), std::move(added)};
    *part = std::move(group);
    return Done{};
}

EditResult setComparison(Form &form, const PartSlug &owner, const ConditionPath &path, Condition comparison)
{
    auto *const slot = slotOf(form, owner);
    if (slot == nullptr)
        return Failure{noSuch(owner)};
    Condition *const part = partAt(*slot, path);
    if (part == nullptr || !isComparison(part->kind))
        return Failure{EditError::NoSuchCondition};
    if (const auto flaw = flawOf(form, owner, comparison))
        return Failure{*flaw};
    *part = std::move(comparison);
    return Done{};
}

EditResult setJoin(Form &form, const PartSlug &owner, const ConditionPath &path, ConditionKind join)
{
    auto *const slot = slotOf(form, owner);
    if (slot == nullptr)
        return Failure{noSuch(owner)};
    Condition *const part = partAt(*slot, path);
    if (part == nullptr || isComparison(part->kind) || part->kind == ConditionKind::Not)
        return Failure{EditError::NoSuchCondition};
    part->kind = join;
    return Done{};
}

EditResult negateCondition(Form &form, const PartSlug &owner, const ConditionPath &path)
{
    auto *const slot = slotOf(form, owner);
    if (slot == nullptr)
        return Failure{noSuch(owner)};
    Condition *const part = partAt(*slot, path);
    if (part == nullptr)
        return Failure{EditError::NoSuchCondition};
    if (part->kind == ConditionKind::Not && part->parts.size() == 1) {
        Condition inner = std::move(part->parts.front());
        *part = std::move(inner);
        return Done{};
    }
    Condition negated{.question = {}, .answers = {}, .kind = ConditionKind::Not};
    negated.parts = {std::move(*part)};
    *part = std::move(negated);
    return Done{};
}

EditResult removeCondition(Form &form, const PartSlug &owner, const ConditionPath &path)
{
    auto *const slot = slotOf(form, owner);
    if (slot == nullptr)
        return Failure{noSuch(owner)};
    if (partAt(*slot, path) == nullptr)
        return Failure{EditError::NoSuchCondition};
    if (path.empty()) {
        slot->reset();
        return Done{};
    }
    Condition &around = *partAt(*slot, ConditionPath(path.begin(), path.end() - 1));
    around.parts.erase(around.parts.begin() + std::ptrdiff_t(path.back()));
    tidy(*slot);
    return Done{};
}

namespace {

/// @return something in @p condition changed
bool takeFrom(Condition &condition, const std::function<bool(Condition &)> &isGone)
{
    bool changed = false;
    std::erase_if(condition.parts, [&](Condition &part) {
        if (!isComparison(part.kind)) {
            changed = takeFrom(part, isGone) || changed;
            return false;
        }
        const Condition before = part;
        const bool gone = isGone(part);
        changed = changed || gone || part != before;
        return gone;
    });
    return changed;
}

bool takeFrom(std::optional<Condition> &slot, const std::function<bool(Condition &)> &isGone)
{
    if (!slot)
        return false;
    Condition whole{.question = {}, .answers = {}, .kind = ConditionKind::All};
    whole.parts = {*slot};
    if (!takeFrom(whole, isGone))
        return false;
    if (tidy(whole))
        slot.reset();
    else
        slot = std::move(whole);
    return true;
}

} // namespace

std::vector<PartSlug> takeComparisons(Form &form, const std::function<bool(Condition &comparison)> &isGone)
{
    std::vector<PartSlug> out;
    for (Section &section : form.sections) {
        if (takeFrom(section.when, isGone))
            out.emplace_back(section.id);
        for (Question &question : section.questions)
            if (takeFrom(question.when, isGone))
                out.emplace_back(question.id);
    }
    return out;
}

ConditionWords conditionWords(const Form &form, const Condition &condition)
{
    ConditionWords out{
        .kind = condition.kind, .number = 0, .question = {}, .answers = {}, .bound = condition.bound, .parts = {}};
    for (const Condition &part : condition.parts)
        out.parts.push_back(conditionWords(form, part));
    if (!isComparison(condition.kind))
        return out;
    const Question *const question = findQuestion(form, condition.question);
    out.question = question != nullptr ? question->text : condition.question.text();
    if (const auto index = indexOf(form, condition.question))
        out.number = *index + 1;
    for (const std::string &answer : condition.answers) {
        const auto option = question != nullptr ? indexOf(*question, AnswerOptionSlug{answer}) : std::nullopt;
        out.answers.push_back(option ? question->answers[*option].text : answer);
    }
    return out;
}

} // namespace ringtrue::forms
