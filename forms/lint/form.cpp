// SPDX-License-Identifier: Apache-2.0
#include "core/domain/answer_texts.h"
#include "forms/exchange/content.h"
#include "forms/lint/answering.h"
#include "forms/lint/collected.h"
#include "forms/lint/conditions.h"
#include "forms/lint/lint.h"
#include "forms/lint/names.h"
#include "forms/lint/never_met.h"
#include "forms/lint/numbers.h"
#include "forms/lint/paths.h"
#include "forms/lint/phases.h"
#include "forms/lint/piled_marks.h"
#include "forms/lint/same_texts.h"
#include "forms/lint/same_words.h"
#include "forms/lint/translations.h"
#include "forms/model/failing.h"
#include "forms/model/weights.h"
#include "forms/print/number_words.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

void lintStructure(const Form &form, Collected &out)
{
    Ids sections{out}, questions{out}, obligations{out};
    if (form.sections.empty())
        out.error(FindingCode::NoSections, "sections");
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const std::string path = sectionPath(form, s);
        const bool holdsOthers =
            !form.sections[s].isNested && s + 1 < form.sections.size() && form.sections[s + 1].isNested;
        sections.add(form.sections[s].id.text(), path + "/id");
        if (form.sections[s].questions.empty() && !holdsOthers)
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

/// What is a critical error counts, whatever it weighs.
bool canBeCritical(const Question &question)
{
    const auto worst = worstClass(question);
    return worst && isCritical(*worst);
}

/// One answer of several is picked, and whichever it is makes no difference: neither points nor errors.
bool earnsOneThing(const Question &question)
{
    if (question.type == QuestionType::Multiple || question.answers.size() < 2)
        return false;
    const AnswerOption &first = question.answers.front();
    return std::ranges::all_of(question.answers, [&](const AnswerOption &option) {
        return option.points == first.points && option.error == first.error;
    });
}

void lintQuestionWeight(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    if (!isScored(question)) {
        if (question.weight && question.weight->sign() > 0)
            out.caution(question.type == QuestionType::Text ? FindingCode::TextWithWeight
                                                            : FindingCode::UnscoredWithWeight,
                        path + "/weight", {id});
        return;
    }
    if (!question.weight && form.scoring.weights == WeightMeaning::Question)
        out.error(FindingCode::WeightMissing, path, {id});
    const bool serves = !question.trace.empty() || !question.obligations.empty();
    if (question.weight && question.weight->sign() == 0 && serves && !canBeCritical(question))
        out.caution(FindingCode::WeightZero, path + "/weight", {id});
    const bool weighs = !question.weight || question.weight->sign() > 0;
    if (!weighs || question.answers.empty())
        return;
    if (possibleUnder(question, form.scoring).sign() == 0)
        out.error(FindingCode::NoPointsPossible, path + "/answers", {id});
    else if (earnsOneThing(question))
        out.hint(FindingCode::SamePoints, path + "/answers", {id});
}

bool isPartOf(const Form &form, std::size_t section, std::size_t outer)
{
    return section != outer && outerSection(form, section) == outer;
}

/// Whether a question of the section or of one that is nested in it can be a critical error.
bool holdsCritical(const Form &form, std::size_t section)
{
    for (std::size_t s = section; s < form.sections.size() && (s == section || isPartOf(form, s, section)); ++s)
        if (std::ranges::any_of(form.sections[s].questions, canBeCritical))
            return true;
    return false;
}

/// A block of questions to insert into forms: each says of itself that it earns nothing.
bool isForInformation(const Form &form)
{
    const auto questions = questionsOf(form);
    return !questions.empty()
           && std::ranges::none_of(questions, [](const PlacedQuestion &placed) { return placed.question->scored; });
}

/// A check of obligations needs no vision: each of its questions serves an obligation.
bool isObligationsOnly(const Form &form)
{
    return form.use == FormUse::Compliance && std::ranges::none_of(questionsOf(form), [](const PlacedQuestion &placed) {
               return placed.question->obligations.empty();
           });
}

void lintObligationDates(const Form &form, const LintedOn &on, Collected &out)
{
    for (std::size_t i = 0; i < form.obligations.size(); ++i) {
        const Obligation &obligation = form.obligations[i];
        const std::string path = itemPath("obligations", i);
        if (!obligation.since)
            out.hint(FindingCode::ObligationWithoutSince, path + "/id", {obligation.id.text()});
        else if (on.today && std::chrono::sys_days(*obligation.since) > std::chrono::sys_days(*on.today))
            out.hint(FindingCode::ObligationNotYet, path + "/since",
                     {obligation.id.text(), dateText(*obligation.since)});
    }
}

/// Where questions carry the weight a section's is only a comment: it should at least be true.
void lintSectionWeight(const Form &form, std::size_t index, Collected &out)
{
    const Section &section = form.sections[index];
    const std::string path = sectionPath(form, index);
    if (form.scoring.weights != WeightMeaning::Question) {
        if (!section.weight && form.scoring.weights == WeightMeaning::Section)
            out.error(FindingCode::WeightMissing, path, {section.id.text()});
        if (section.weight && section.weight->sign() == 0 && !holdsCritical(form, index))
            out.caution(FindingCode::WeightZero, path + "/weight", {section.id.text()});
        return;
    }
    Exact sum = 0;
    for (std::size_t s = index; s < form.sections.size() && (s == index || isPartOf(form, s, index)); ++s)
        for (const Question &question : form.sections[s].questions)
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
    if (!shares.empty() && !isForInformation(form)
        && std::ranges::all_of(shares, [](const Exact &share) { return share.sign() == 0; }))
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
                if (behaviour.audience == BehaviourAudience::Customers && isOnChannels(behaviour, form.channels))
                    known.push_back(behaviour.id.text());
        out.error(FindingCode::UnknownBehaviour, path, {id.text(), vision.id.text()}, nearestTo(id.text(), known));
        return;
    }
    if (line->behaviour->audience == BehaviourAudience::Colleagues)
        out.error(FindingCode::BehaviourForColleagues, path, {id.text()});
    else if (!isOnChannels(*line->behaviour, form.channels))
        out.caution(FindingCode::BehaviourOnOtherChannel, path, {id.text()});
}

void lintObligations(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    if (question.obligations.empty())
        return;
    const bool isOne = question.obligations.size() == 1;
    if (!question.trace.empty())
        out.error(FindingCode::TraceAndObligation, path + (isOne ? "/obligation" : "/obligations"),
                  {question.id.text()});
    std::vector<std::string> known;
    for (const Obligation &obligation : form.obligations)
        known.push_back(obligation.id.text());
    std::set<ObligationSlug> named;
    for (std::size_t i = 0; i < question.obligations.size(); ++i) {
        const ObligationSlug &id = question.obligations[i];
        const std::string at = isOne ? path + "/obligation" : itemPath(path + "/obligations", i);
        if (!named.insert(id).second)
            out.error(FindingCode::NamedTwice, at, {question.id.text(), id.text()});
        if (!findObligation(form, id))
            out.error(FindingCode::UnknownObligation, at, {id.text()}, nearestTo(id.text(), known));
    }
}

void lintTrace(const Form &form, const Vision *vision, Collected &out)
{
    const auto shares = weightShares(form);
    std::size_t index = 0;
    std::set<ObligationSlug> asked;
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        if (!form.vision && !question.trace.empty())
            out.error(FindingCode::TraceWithoutVision, path + "/trace", {question.id.text()});
        std::set<BehaviourSlug> named;
        for (std::size_t i = 0; i < question.trace.size(); ++i) {
            const std::string at = itemPath(path + "/trace", i);
            if (!named.insert(question.trace[i]).second)
                out.error(FindingCode::NamedTwice, at, {question.id.text(), question.trace[i].text()});
            if (vision)
                lintBehaviour(form, *vision, question.trace[i], at, out);
        }
        lintObligations(form, question, path, out);
        asked.insert(question.obligations.begin(), question.obligations.end());
        if (question.obligations.empty() && question.trace.empty() && shares[index].sign() > 0)
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
    if (!form.vision && !isObligationsOnly(form))
        out.caution(FindingCode::NoVision, "form");
    if (!form.vision)
        return;
    if (!vision)
        out.caution(FindingCode::VisionNotGiven, "vision", {form.vision->text()});
    else if (*form.vision != vision->id)
        out.error(FindingCode::OtherVision, "vision", {form.vision->text(), vision->id.text()});
    if (!vision || isForInformation(form))
        return;
    for (const BehaviourSlug &behaviour : coverage(form, *vision).notAsked)
        out.hint(FindingCode::BehaviourNotAsked, "vision",
                 {behaviour.text(), lineOfSight(*vision, behaviour)->pillar->id.text()});
}

void lintChannels(const Form &form, Collected &out)
{
    std::set<Channel> named;
    for (std::size_t i = 0; i < form.channels.size(); ++i)
        if (!named.insert(form.channels[i]).second)
            out.caution(FindingCode::ChannelTwice, itemPath("channels", i), {std::string{word(form.channels[i])}});
}

void lintScoring(const ScoringPolicy &scoring, Collected &out)
{
    const Exact hundred = 100;
    if (scoring.passMark && *scoring.passMark > hundred)
        out.error(FindingCode::PassMarkOutOfRange, "scoring/pass_mark", {numberWords(*scoring.passMark, "en")});
    std::set<std::string> names;
    for (std::size_t i = 0; i < scoring.bands.size(); ++i) {
        const std::string path = itemPath("scoring/bands", i) + "/from";
        if (scoring.bands[i].from > hundred)
            out.error(FindingCode::BandOutOfRange, path, {scoring.bands[i].from.text()});
        if (i > 0 && scoring.bands[i].from <= scoring.bands[i - 1].from)
            out.error(FindingCode::BandsNotRising, path, {scoring.bands[i].name});
        if (!scoring.bands[i].name.empty() && !names.insert(sameWords(scoring.bands[i].name)).second)
            out.caution(FindingCode::SameBandName, itemPath("scoring/bands", i) + "/name", {scoring.bands[i].name});
    }
}

} // namespace

std::vector<Finding> lintForm(const Form &form, const Places &places, std::string_view file, const Vision *vision,
                              const LintedOn &on)
{
    Collected out{places, file};
    lintSize(canonicalContent(form).size(), out);
    const auto bounds = out.isEmpty() ? lintLengths(form, vision, out) : std::nullopt;
    if (!bounds)
        return out.take(); // what follows is quick for what a fact can hold only
    lintPiledMarks(form, out);
    lintStructure(form, out);
    lintNames(form, vision, out);
    eachQuestion(form,
                 [&](const Question &question, const std::string &path) { lintAnswering(form, question, path, out); });
    lintWeights(form, out);
    lintVisionOf(form, vision, out);
    lintTrace(form, vision, out);
    lintObligationDates(form, on, out);
    lintSameTexts(form, out);
    lintPhases(form, out);
    lintConditions(form, out);
    lintNeverMet(form, out);
    lintTranslations(form, out);
    lintScoring(form.scoring, out);
    lintChannels(form, out);
    lintHighest(*bounds, out);
    return out.take();
}

} // namespace ringtrue::forms
