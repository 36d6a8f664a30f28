// SPDX-License-Identifier: Apache-2.0
#include "forms/model/weights.h"

#include "forms/model/failing.h"

namespace ringtrue::forms {

namespace {

bool canEarn(const Form &form, const Question &question)
{
    return isScored(question) && possibleUnder(question, form.scoring).sign() > 0;
}

Exact ownWeight(const Form &form, const Question &question)
{
    return canEarn(form, question) ? question.weight.value_or(Exact{1}) : Exact{0};
}

/// Weights of a section's own questions. Bonus questions come on top of the others.
struct Total {
    Exact regular = 0;
    Exact bonus = 0;
    /// What the weights are shares of: bonus questions only where there are no others.
    const Exact &whole() const { return regular.sign() > 0 ? regular : bonus; }
};

Total totalOf(const Form &form, const Section &section)
{
    Total out;
    for (const Question &question : section.questions)
        (question.bonus ? out.bonus : out.regular) += ownWeight(form, question);
    return out;
}

/// Where sections share the form: what a weight of 1 within each section is of the form. A section with nested ones
/// shares its weight between its own questions and them.
std::vector<Exact> sectionUnits(const Form &form)
{
    const std::size_t count = form.sections.size();
    std::vector<Total> own, together;
    for (const Section &section : form.sections)
        own.push_back(totalOf(form, section));
    together = own;
    const auto weightOf = [&](std::size_t s) { return form.sections[s].weight.value_or(Exact{1}); };
    for (std::size_t s = 0; s < count; ++s)
        if (form.sections[s].isNested) {
            Total &outer = together[outerSection(form, s)];
            (own[s].regular.sign() > 0 ? outer.regular : outer.bonus) += own[s].whole().sign() > 0 ? weightOf(s) : 0;
        }
    std::vector<Exact> out(count);
    for (std::size_t s = 0; s < count; ++s) {
        const std::size_t outer = outerSection(form, s);
        const Exact &whole = together[outer].whole();
        if (whole.sign() > 0)
            out[s] = weightOf(outer) / whole;
        if (outer != s)
            out[s] = own[s].whole().sign() > 0 ? out[s] * weightOf(s) / own[s].whole() : Exact{0};
    }
    return out;
}

} // namespace

std::vector<Exact> baseWeights(const Form &form)
{
    std::vector<Exact> out;
    out.reserve(questionCount(form));
    const auto units = form.scoring.weights == WeightMeaning::Section ? sectionUnits(form) : std::vector<Exact>{};
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        for (const Question &question : form.sections[s].questions) {
            const Exact own = ownWeight(form, question);
            switch (form.scoring.weights) {
            case WeightMeaning::Points:
                out.push_back(form.sections[s].weight.value_or(Exact{1}) * own * possibleUnder(question, form.scoring));
                break;
            case WeightMeaning::Question:
                out.push_back(own);
                break;
            case WeightMeaning::Section:
                out.push_back(units[s] * own);
                break;
            }
        }
    return out;
}

std::vector<Exact> weightShares(const Form &form)
{
    std::vector<Exact> out = baseWeights(form);
    const auto questions = questionsOf(form);
    Exact total = 0;
    for (std::size_t i = 0; i < out.size(); ++i)
        if (!questions[i].question->bonus)
            total += out[i];
    for (Exact &weight : out)
        weight = total.sign() > 0 ? weight * 100 / total : Exact{0};
    return out;
}

} // namespace ringtrue::forms
