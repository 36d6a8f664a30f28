// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/lint/collected.h"
#include "forms/lint/conditions.h"
#include "forms/lint/lint.h"
#include "forms/lint/numbers.h"
#include "forms/model/scale_length.h"
#include "forms/model/weights.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// Each question with its path: `sections/0/questions/2`.
template <typename Visit>
void eachQuestion(const Form &form, Visit visit)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        for (std::size_t q = 0; q < form.sections[s].questions.size(); ++q)
            visit(form.sections[s].questions[q], itemPath(itemPath("sections", s) + "/questions", q));
}

void lintStructure(const Form &form, Collected &out)
{
    Ids sections{out}, questions{out}, obligations{out};
    if (form.sections.empty())
        out.error(FindingCode::NoSections, "sections");
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const std::string path = itemPath("sections", s);
        sections.add(form.sections[s].id.text(), path + "/id");
        if (form.sections[s].questions.empty())
            out.error(FindingCode::NoQuestions, path + "/questions", {form.sections[s].id.text()});
    }
    for (std::size_t i = 0; i < form.obligations.size(); ++i)
        obligations.add(form.obligations[i].id.text(), itemPath("obligations", i) + "/id");
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        questions.add(question.id.text(), path + "/id");
        Ids options{out};
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            options.add(question.answers[i].id.text(), itemPath(path + "/answers", i) + "/id");
    });
}

bool isYesAndNo(const std::vector<AnswerOption> &answers)
{
    return answers.size() == 2
           && std::ranges::all_of(answers, [](const auto &a) { return a.id.text() == "yes" || a.id.text() == "no"; });
}

void lintAnswering(const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    const bool takesOptions = question.type == QuestionType::YesNo || question.type == QuestionType::Choice;
    if (!takesOptions && !question.answers.empty())
        out.error(FindingCode::OptionsNotAllowed, path + "/answers", {id, std::string{word(question.type)}});
    if (question.type == QuestionType::Choice && question.answers.size() < 2)
        out.error(FindingCode::TooFewOptions, path + "/answers", {id});
    if (question.type == QuestionType::YesNo && !isYesAndNo(question.answers))
        out.error(FindingCode::YesNoOptions, path + "/answers", {id});
    if (question.type == QuestionType::Scale && !question.scale)
        out.error(FindingCode::ScaleMissing, path, {id});
    if (question.type != QuestionType::Scale && question.scale)
        out.error(FindingCode::ScaleNotAllowed, path + "/scale", {id});
    if (question.scale && question.scale->max <= question.scale->min)
        out.error(FindingCode::ScaleBounds, path + "/scale",
                  {id, std::to_string(question.scale->min), std::to_string(question.scale->max)});
    if (question.scale && scaleLength(*question.scale) > mostScaleValues)
        out.error(FindingCode::ScaleTooLong, path + "/scale",
                  {id, std::to_string(scaleLength(*question.scale)), std::to_string(mostScaleValues)});
    const Exact possible = possiblePoints(question);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const AnswerOption &option = question.answers[i];
        if (option.error && isCritical(*option.error) && possible.sign() > 0 && option.points == possible)
            out.caution(FindingCode::ErrorEarnsFullPoints, itemPath(path + "/answers", i), {option.id.text()});
    }
    const auto worst = worstClass(question);
    if (question.notApplicable && worst && isCritical(*worst) && question.comment == Requirement::None)
        out.error(FindingCode::ReasonNotPossible, path + "/comment", {id});
}

void lintQuestionWeight(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    if (question.type == QuestionType::Text) {
        if (question.weight && question.weight->sign() > 0)
            out.caution(FindingCode::TextWithWeight, path + "/weight", {id});
        return;
    }
    if (!question.weight && form.scoring.weights == WeightMeaning::Question)
        out.error(FindingCode::WeightMissing, path, {id});
    if (question.weight && question.weight->sign() == 0 && (!question.trace.empty() || question.obligation))
        out.caution(FindingCode::WeightZero, path + "/weight", {id});
    const bool weighs = !question.weight || question.weight->sign() > 0;
    if (weighs && !question.answers.empty() && possiblePoints(question).sign() == 0)
        out.error(FindingCode::NoPointsPossible, path + "/answers", {id});
}

/// Where questions carry the weight a section's is only a comment: it should at least be true.
void lintSectionWeight(const Form &form, std::size_t index, Collected &out)
{
    const Section &section = form.sections[index];
    const std::string path = itemPath("sections", index);
    if (form.scoring.weights != WeightMeaning::Question) {
        if (!section.weight && form.scoring.weights == WeightMeaning::Section)
            out.error(FindingCode::WeightMissing, path, {section.id.text()});
        if (section.weight && section.weight->sign() == 0)
            out.caution(FindingCode::WeightZero, path + "/weight", {section.id.text()});
        return;
    }
    Exact sum = 0;
    for (const Question &question : section.questions)
        if (isScored(question) && !question.bonus)
            sum += question.weight.value_or(Exact{});
    if (section.weight && *section.weight != sum)
        out.hint(FindingCode::SectionWeightDiffers, path + "/weight",
                 {section.id.text(), section.weight->text(), sum.text()});
}

void lintWeights(const Form &form, Collected &out)
{
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        lintQuestionWeight(form, question, path, out);
    });
    for (std::size_t i = 0; i < form.sections.size(); ++i)
        lintSectionWeight(form, i, out);
    const auto shares = weightShares(form);
    if (!shares.empty() && std::ranges::all_of(shares, [](const Exact &share) { return share.sign() == 0; }))
        out.error(FindingCode::NothingWeighs, "sections");
}

void lintBehaviour(const Form &form, const Vision &vision, const BehaviourSlug &id, const std::string &path,
                   Collected &out)
{
    const auto line = lineOfSight(vision, id);
    if (!line) {
        std::vector<std::string> known;
        for (const Pillar &pillar : vision.pillars)
            for (const Behaviour &behaviour : pillar.behaviours)
                known.push_back(behaviour.id.text());
        out.error(FindingCode::UnknownBehaviour, path, {id.text(), vision.id.text()}, nearestTo(id.text(), known));
        return;
    }
    if (line->behaviour->audience == BehaviourAudience::Colleagues)
        out.error(FindingCode::BehaviourForColleagues, path, {id.text()});
    else if (!isOnChannels(*line->behaviour, form.channels))
        out.caution(FindingCode::BehaviourOnOtherChannel, path, {id.text()});
}

void lintObligation(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    if (!question.obligation)
        return;
    if (!question.trace.empty())
        out.error(FindingCode::TraceAndObligation, path + "/obligation", {question.id.text()});
    if (findObligation(form, *question.obligation))
        return;
    std::vector<std::string> known;
    for (const Obligation &obligation : form.obligations)
        known.push_back(obligation.id.text());
    out.error(FindingCode::UnknownObligation, path + "/obligation", {question.obligation->text()},
              nearestTo(question.obligation->text(), known));
}

void lintTrace(const Form &form, const Vision *vision, Collected &out)
{
    const auto shares = weightShares(form);
    std::size_t index = 0;
    std::set<ObligationSlug> asked;
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        if (!form.vision && !question.trace.empty())
            out.error(FindingCode::TraceWithoutVision, path + "/trace", {question.id.text()});
        Ids behaviours{out};
        for (std::size_t i = 0; i < question.trace.size(); ++i) {
            const std::string at = itemPath(path + "/trace", i);
            behaviours.add(question.trace[i].text(), at);
            if (vision)
                lintBehaviour(form, *vision, question.trace[i], at, out);
        }
        lintObligation(form, question, path, out);
        if (question.obligation)
            asked.insert(*question.obligation);
        else if (question.trace.empty() && shares[index].sign() > 0)
            out.caution(FindingCode::NoTrace, path, {question.id.text()});
        ++index;
    });
    for (std::size_t i = 0; i < form.obligations.size(); ++i)
        if (!asked.contains(form.obligations[i].id))
            out.hint(FindingCode::ObligationNotAsked, itemPath("obligations", i) + "/id",
                     {form.obligations[i].id.text()});
}

void lintVisionOf(const Form &form, const Vision *vision, Collected &out)
{
    if (!form.vision)
        out.caution(FindingCode::NoVision, "form");
    else if (!vision)
        out.caution(FindingCode::VisionNotGiven, "vision", {form.vision->text()});
    else if (*form.vision != vision->id)
        out.error(FindingCode::OtherVision, "vision", {form.vision->text(), vision->id.text()});
    if (!form.vision || !vision)
        return;
    for (const BehaviourSlug &behaviour : coverage(form, *vision).notAsked)
        out.hint(FindingCode::BehaviourNotAsked, "vision",
                 {behaviour.text(), lineOfSight(*vision, behaviour)->pillar->id.text()});
}

void lintScoring(const ScoringPolicy &scoring, Collected &out)
{
    const Exact hundred = 100;
    if (scoring.passMark && *scoring.passMark > hundred)
        out.error(FindingCode::PassMarkOutOfRange, "scoring/pass_mark", {scoring.passMark->text()});
    for (std::size_t i = 0; i < scoring.bands.size(); ++i) {
        const std::string path = itemPath("scoring/bands", i) + "/from";
        if (scoring.bands[i].from > hundred)
            out.error(FindingCode::BandOutOfRange, path, {scoring.bands[i].from.text()});
        if (i > 0 && scoring.bands[i].from <= scoring.bands[i - 1].from)
            out.error(FindingCode::BandsNotRising, path, {scoring.bands[i].name});
    }
}

} // namespace

std::vector<Finding> lintForm(const Form &form, const Places &places, std::string_view file, const Vision *vision)
{
    Collected out{places, file};
    lintSize(canonicalContent(form).size(), out);
    const auto bounds = out.isEmpty() ? lintLengths(form, vision, out) : std::nullopt;
    if (!bounds)
        return out.take(); // what follows is quick for what a fact can hold only
    lintStructure(form, out);
    eachQuestion(form, [&](const Question &question, const std::string &path) { lintAnswering(question, path, out); });
    lintWeights(form, out);
    lintVisionOf(form, vision, out);
    lintTrace(form, vision, out);
    lintConditions(form, out);
    lintScoring(form.scoring, out);
    lintHighest(*bounds, out);
    return out.take();
}

} // namespace ringtrue::forms
