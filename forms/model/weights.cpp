// SPDX-License-Identifier: Apache-2.0
#include "forms/model/weights.h"

namespace ringtrue::forms {

namespace {

bool canEarn(const Question &question)
{
    return isScored(question) && possiblePoints(question).sign() > 0;
}

Exact ownWeight(const Question &question)
{
    return canEarn(question) ? question.weight.value_or(Exact{1}) : Exact{0};
}

/// What the weights of a section's questions are shares of: bonus questions come on top, unless the
/// section has no others.
Exact sectionTotal(const Section &section)
{
    Exact regular = 0, bonus = 0;
    for (const Question &question : section.questions)
        (question.bonus ? bonus : regular) += ownWeight(question);
    return regular.sign() > 0 ? regular : bonus;
}

} // namespace

std::vector<Exact> baseWeights(const Form &form)
{
    std::vector<Exact> out;
    out.reserve(questionCount(form));
    for (const Section &section : form.sections) {
        const Exact sectionWeight = section.weight.value_or(Exact{1});
        const Exact total = sectionTotal(section);
        for (const Question &question : section.questions) {
            const Exact own = ownWeight(question);
            switch (form.scoring.weights) {
            case WeightMeaning::Points:
                out.push_back(sectionWeight * own * possiblePoints(question));
                break;
            case WeightMeaning::Question:
                out.push_back(own);
                break;
            case WeightMeaning::Section:
                out.push_back(total.sign() > 0 ? sectionWeight * own / total : Exact{0});
                break;
            }
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
