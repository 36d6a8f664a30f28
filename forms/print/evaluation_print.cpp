// SPDX-License-Identifier: Apache-2.0
#include "forms/print/answer_words.h"
#include "forms/print/design.h"
#include "forms/print/evaluation_parts.h"
#include "forms/print/number_words.h"
#include "forms/print/policy_words.h"
#include "forms/print/sentence_words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

std::string asShare(const EvaluationPaper &paper, const Exact &weight)
{
    return columnWords(weight * Exact(100), paper.language);
}

std::string pointsWords(const EvaluationPaper &paper, const ScoreTerm &term)
{
    if (term.possible.sign() <= 0)
        return {};
    return phrase(Phrase::PointsOf, paper.language, numberWords(term.earned, paper.language, 2),
                  numberWords(term.possible, paper.language, 2))
           + ", " + phrase(Phrase::WeightOf, paper.language, asShare(paper, term.weightApplied));
}

/// What the centre calls a cause or attribution.
template <typename Slug>
std::string reasonWords(const EvaluationPaper &paper, const std::vector<ListedReason<Slug>> &list, const Slug &id)
{
    const auto *const found = findReason(list, id);
    return found == nullptr ? id.text() : std::string(wordsIn(paper.language, found->words, found->translations));
}

report::Facts answerFacts(const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    report::Facts out;
    const auto add = [&](Phrase name, report::Words words) {
        if (!words.text.empty())
            out.facts.push_back({said(paper, name), std::move(words)});
    };
    const bool isWritten = std::holds_alternative<WrittenText>(question.answer.value);
    const auto answer = answerWords(question, paper.language);
    add(Phrase::Answer, isWritten ? theirWords(answer) : report::Words{.text = answer, .isStrong = true});
    add(Phrase::Comment, theirWords(question.comment));
    if (question.cause)
        add(Phrase::Cause, {.text = reasonWords(paper, paper.causes, *question.cause)});
    if (question.attribution)
        add(Phrase::Attribution, {.text = reasonWords(paper, paper.attributions, *question.attribution)});
    return out;
}

/// What a question serves: behaviours with their pillars, obligations.
void addServed(Blocks &blocks, const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    const auto add = [&blocks](std::string text, std::optional<report::Mark> mark) {
        blocks.push_back(
            {report::Paragraph{{.text = std::move(text), .tone = report::Tone::Caption}, std::move(mark)}});
    };
    for (const auto &behaviour : question.behaviours)
        add(behaviour.pillarName + ": " + design::tidy(behaviour.text), markOf(paper, behaviour.pillar));
    for (const auto &obligation : question.obligations)
        add(phrase(Phrase::ServesObligation, paper.language, design::tidy(obligation.text)), std::nullopt);
}

report::Group questionGroup(const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    report::Group out;
    out.blocks.push_back({report::Title{.level = 4,
                                        .text = design::tidy(question.text),
                                        .number = std::to_string(question.number + 1),
                                        .aside = pointsWords(paper, question.term)}});
    out.blocks.push_back({answerFacts(paper, question)});
    for (const auto &evidence : question.evidence)
        out.blocks.push_back({quotationOf(paper, evidence)});
    addServed(out.blocks, paper, question);
    return out;
}

/// `25.00 of 40.00`; empty where nothing counts.
std::string sumWords(const EvaluationPaper &paper, const ScoreGroup &sum)
{
    const auto got = columnWords(sum.contribution, paper.language);
    if (sum.possible.sign() > 0)
        return phrase(Phrase::PartOf, paper.language, got, columnWords(sum.possible, paper.language));
    return sum.contribution.sign() == 0 ? std::string() : phrase(Phrase::OnTop, paper.language, got);
}

void addSections(Blocks &blocks, const EvaluationPaper &paper)
{
    const auto &why = paper.explanation;
    for (std::size_t i = 0; i < why.sections.size(); ++i) {
        const auto &name = design::tidy(why.sections[i].name);
        blocks.push_back({report::Title{.level = why.isNested[i] ? 3 : 2,
                                        .text = name.empty() ? why.sections[i].id : name,
                                        .aside = sumWords(paper, why.sections[i].sum)}});
        for (const auto &question : why.questions)
            if (question.section == i)
                blocks.push_back({questionGroup(paper, question)});
    }
}

/// The sentences of a row, as one note.
std::string noteOf(const EvaluationPaper &paper, const std::vector<Sentence> &sentences)
{
    std::string out;
    for (const auto &sentence : sentences)
        out +=
            (out.empty() ? "" : "; ") + sentenceWords(sentence, paper.explanation, paper.form.scoring, paper.language);
    return out;
}

report::Table termTable(const EvaluationPaper &paper)
{
    const auto &why = paper.explanation;
    report::Table out{.heads = {said(paper, Phrase::Question), said(paper, Phrase::PointsHead),
                                said(paper, Phrase::Weight), said(paper, Phrase::Gives), said(paper, Phrase::Lost)}};
    for (const auto &question : why.questions) {
        const auto &term = question.term;
        report::Table::Line line{.note = noteOf(paper, question.sentences)};
        line.cells = {std::to_string(question.number + 1) + "  " + design::tidy(question.text), "", "", "", ""};
        if (term.possible.sign() > 0)
            line.cells = {line.cells[0],
                          numberWords(term.earned, paper.language, 2) + " / "
                              + numberWords(term.possible, paper.language, 2),
                          asShare(paper, term.weightApplied), columnWords(term.contribution, paper.language),
                          columnWords(term.lost, paper.language)};
        out.lines.push_back(std::move(line));
    }
    if (why.capped.sign() > 0)
        out.lines.push_back(
            {.cells = {said(paper, Phrase::CapTook), "", "", columnWords(Exact{} - why.capped, paper.language), ""}});
    out.lines.push_back(
        {.cells = {said(paper, Phrase::Sum), "", "", columnWords(why.sum - why.capped, paper.language), ""},
         .isSum = true});
    return out;
}

/// What each of some groups gave, of what it could have.
report::Table groupTable(const EvaluationPaper &paper, Phrase name, const std::vector<const ExplainedGroup *> &groups)
{
    report::Table out{.heads = {said(paper, name), said(paper, Phrase::Gives), said(paper, Phrase::Possible),
                                said(paper, Phrase::Lost)}};
    for (const auto *const group : groups) {
        const auto words = design::tidy(group->name);
        out.lines.push_back(
            {.cells = {words.empty() ? group->id.empty() ? said(paper, Phrase::ServesNothing) : group->id : words,
                       columnWords(group->sum.contribution, paper.language),
                       columnWords(group->sum.possible, paper.language), columnWords(group->lost, paper.language)},
             .note = noteOf(paper, group->sentences)});
    }
    return out;
}

void addGroups(Blocks &blocks, const EvaluationPaper &paper)
{
    const auto &why = paper.explanation;
    std::vector<const ExplainedGroup *> sections, served;
    for (std::size_t i = 0; i < why.sections.size(); ++i)
        if (!why.isNested[i])
            sections.push_back(&why.sections[i]);
    for (const auto &pillar : why.pillars)
        served.push_back(&pillar.pillar);
    for (const auto &obligation : why.obligations)
        served.push_back(&obligation);
    if (!why.untraced.parts.empty())
        served.push_back(&why.untraced);
    blocks.push_back({report::Title{.level = 3, .text = said(paper, Phrase::BySection)}});
    blocks.push_back({groupTable(paper, Phrase::Section, sections)});
    if (served.empty())
        return;
    blocks.push_back({report::Title{.level = 3, .text = said(paper, Phrase::ByPillar)}});
    blocks.push_back({groupTable(paper, Phrase::PillarOrObligation, served)});
}

void addWhy(Blocks &blocks, const EvaluationPaper &paper)
{
    const auto figure = figureOf(paper);
    blocks.push_back({report::Title{.level = 2,
                                    .text = figure.empty() ? said(paper, Phrase::WhyNoScore)
                                                           : phrase(Phrase::WhyScore, paper.language, figure)}});
    report::List sentences;
    for (const auto &sentence : paper.explanation.sentences)
        sentences.items.push_back(
            {.text = sentenceWords(sentence, paper.explanation, paper.form.scoring, paper.language)});
    blocks.push_back({std::move(sentences)});
    blocks.push_back({report::Paragraph{{.text = said(paper, Phrase::EveryTerm), .tone = report::Tone::Caption}}});
    blocks.push_back({termTable(paper)});
    addGroups(blocks, paper);
    blocks.push_back({report::Title{.level = 2, .text = said(paper, Phrase::HowItScores)}});
    report::List rules;
    for (auto &rule : policyWords(paper.form.scoring, paper.language))
        rules.items.push_back({.text = std::move(rule)});
    blocks.push_back({std::move(rules)});
}

} // namespace

report::Document evaluationPrint(const EvaluationPaper &paper)
{
    report::Document out{.title = said(paper, Phrase::Evaluation) + ", " + interactionName(paper),
                         .language = paper.language};
    auto &blocks = out.blocks;
    blocks.push_back({report::Paragraph{
        {.text = (paper.organisation.empty() ? "" : paper.organisation + ", ") + said(paper, Phrase::Evaluation),
         .tone = report::Tone::Caption}}});
    blocks.push_back({report::Title{.level = 1, .text = interactionName(paper)}});
    addNotices(blocks, paper);
    addHead(blocks, paper, EvaluatorName::Named);
    blocks.push_back({report::Title{.level = 2, .text = said(paper, Phrase::Score)}});
    addScore(blocks, paper);
    addSections(blocks, paper);
    addWhy(blocks, paper);
    return out;
}

} // namespace ringtrue::forms
