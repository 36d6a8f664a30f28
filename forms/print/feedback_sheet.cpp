// SPDX-License-Identifier: Apache-2.0
#include "forms/print/answer_words.h"
#include "forms/print/design.h"
#include "forms/print/evaluation_parts.h"

#include <algorithm>
#include <utility>

namespace ringtrue::forms {

namespace {

/// Where a question stands on the sheet.
enum class Part { Nowhere, ToWorkOn, Noted, WentWell };

/// What the evaluator wrote as the answer itself.
const WrittenText *writtenOf(const ExplainedQuestion &question)
{
    const auto *const written = std::get_if<WrittenText>(&question.answer.value);
    return written != nullptr && !written->text.empty() ? written : nullptr;
}

Part partOf(const ExplainedQuestion &question)
{
    const auto &term = question.term;
    const bool isRated = term.state == TermState::Rated && term.possible.sign() > 0;
    if (isRated && !term.bonus && term.earned < term.possible) // nobody falls short of a bonus
        return Part::ToWorkOn;
    if (question.comment.empty() && question.evidence.empty() && writtenOf(question) == nullptr)
        return Part::Nowhere;
    return isRated && term.earned >= term.possible ? Part::WentWell : Part::Noted;
}

constexpr Part parts[] = {Part::ToWorkOn, Part::Noted, Part::WentWell};

const Question &questionOf(const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    return *questionsOf(paper.form)[question.number].question;
}

/// What the item is about: behaviours with their hallmarks, else obligations, else the question. The first is its
/// title.
void addTitles(Blocks &blocks, const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    const auto add = [&blocks](std::string text, std::optional<report::Mark> mark) {
        if (blocks.empty())
            blocks.push_back({report::Title{.level = 3, .text = std::move(text), .mark = std::move(mark)}});
        else
            blocks.push_back({report::Paragraph{{.text = std::move(text), .isStrong = true}, std::move(mark)}});
    };
    for (const auto &behaviour : question.behaviours)
        add(design::tidy(behaviour.text), markOf(paper, behaviour.pillar));
    for (const auto &obligation : question.obligations)
        add(phrase(Phrase::ServesObligation, paper.language, design::tidy(obligation.text)), std::nullopt);
    if (blocks.empty())
        add(design::tidy(question.text), std::nullopt);
}

/// The question and what was answered, in one small line.
report::Paragraph askedLine(const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    const bool isNamed = question.behaviours.empty() && question.obligations.empty();
    auto text = said(paper, Phrase::Question) + ' ' + std::to_string(question.number + 1);
    if (!isNamed)
        text += ": " + design::tidy(question.text);
    if (writtenOf(question) == nullptr) // what was written stands below, in its own voice
        text += "\n" + said(paper, Phrase::Answer) + ": " + answerWords(question, paper.language);
    return {{.text = std::move(text), .tone = report::Tone::Second}};
}

void addEvidence(Blocks &blocks, const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    for (std::size_t i = 0; i < question.evidence.size(); ++i) {
        const auto clip = std::ranges::find(paper.clips, EvidencePlace{question.number, i}, &FeedbackClip::at);
        if (clip != paper.clips.end()) {
            const auto when = evidenceWords(question.evidence[i], paper.language);
            blocks.push_back(
                {report::Sound{phrase(Phrase::ClipOf, paper.language, when), clip->mimeType, clip->bytes}});
            if (clip->onlySeconds)
                blocks.push_back(
                    {report::Paragraph{{.text = phrase(Phrase::ClipShortened, paper.language, *clip->onlySeconds),
                                        .tone = report::Tone::Caption}}});
        }
        blocks.push_back({quotationOf(paper, question.evidence[i])});
    }
}

/// What counts as the best answer, and what that sounds like.
void addBestOption(report::List &list, const Question &question)
{
    const auto best = std::ranges::max_element(question.answers, {}, &AnswerOption::points);
    if (best == question.answers.end() || !isScored(question))
        return;
    for (const auto &text : {best->guidance, best->example})
        if (!text.empty())
            list.items.push_back(theirWords(text));
}

void addWhatGoodSoundsLike(Blocks &blocks, const EvaluationPaper &paper, const ExplainedQuestion &question)
{
    const auto &asked = questionOf(paper, question);
    report::List list;
    if (!asked.guidance.empty())
        list.items.push_back(theirWords(asked.guidance));
    addBestOption(list, asked);
    if (paper.vision)
        for (const auto &pillar : paper.vision->pillars)
            for (const auto &behaviour : pillar.behaviours)
                if (std::ranges::find(asked.trace, behaviour.id) != asked.trace.end())
                    for (const auto &example : behaviour.soundsLike)
                        list.items.push_back(theirWords(phrase(Phrase::Quoted, paper.language, design::tidy(example))));
    if (list.items.empty())
        return;
    blocks.push_back({report::Title{.level = 4, .text = said(paper, Phrase::GoodSoundsLike)}});
    blocks.push_back({std::move(list)});
}

report::Group itemOf(const EvaluationPaper &paper, const ExplainedQuestion &question, Part part)
{
    report::Group out;
    addTitles(out.blocks, paper, question);
    out.blocks.push_back({askedLine(paper, question)});
    addEvidence(out.blocks, paper, question);
    report::Facts words;
    if (const auto *const written = writtenOf(question))
        words.facts.push_back({said(paper, Phrase::Answer), theirWords(written->text)});
    if (!question.comment.empty())
        words.facts.push_back({said(paper, Phrase::Comment), theirWords(question.comment)});
    if (!words.facts.empty())
        out.blocks.push_back({std::move(words)});
    if (part == Part::ToWorkOn)
        addWhatGoodSoundsLike(out.blocks, paper, question);
    return out;
}

void addPart(Blocks &blocks, const EvaluationPaper &paper, Part part)
{
    Blocks items;
    for (const auto &question : paper.explanation.questions)
        if (partOf(question) == part)
            items.push_back({itemOf(paper, question, part)});
    if (items.empty() && part == Part::ToWorkOn)
        items.push_back({report::Paragraph{{.text = said(paper, Phrase::NothingFellShort)}}});
    if (items.empty())
        return;
    const auto name = part == Part::ToWorkOn ? Phrase::ToWorkOn
                      : part == Part::Noted  ? Phrase::AlsoNoted
                                             : Phrase::WentWell;
    blocks.push_back({report::Title{.level = 2, .text = said(paper, name)}});
    std::ranges::move(items, std::back_inserter(blocks));
}

void addAfterReading(Blocks &blocks, const EvaluationPaper &paper)
{
    const auto &terms = paper.terms;
    blocks.push_back({report::Title{.level = 2, .text = said(paper, Phrase::AfterReading)}});
    blocks.push_back({report::Paragraph{
        {.text = terms.howToAnswer.empty() ? said(paper, Phrase::ReadIsNotAgreed) : terms.howToAnswer}}});
    report::Facts facts;
    const auto add = [&](Phrase name, const std::string &text) {
        if (!text.empty())
            facts.facts.push_back({said(paper, name), {.text = text}});
    };
    add(Phrase::Released, terms.releasedAt ? momentWords(*terms.releasedAt) : "");
    add(Phrase::DisputeUntil, terms.disputeUntil ? momentWords(*terms.disputeUntil) : "");
    add(Phrase::WhomToTell, terms.whomToTell);
    if (!facts.facts.empty())
        blocks.push_back({std::move(facts)});
    blocks.push_back({report::WritingLines{{said(paper, Phrase::IHaveRead), said(paper, Phrase::TalkedThrough)}}});
    blocks.push_back({report::WritingLines{{said(paper, Phrase::IDisagree)}}});
}

} // namespace

report::Document feedbackSheet(const EvaluationPaper &paper, EvaluatorName evaluator)
{
    report::Document out{.title = said(paper, Phrase::Feedback) + ", " + interactionName(paper),
                         .language = paper.language};
    auto &blocks = out.blocks;
    blocks.push_back({report::Paragraph{
        {.text = (paper.organisation.empty() ? "" : paper.organisation + ", ") + interactionName(paper),
         .tone = report::Tone::Caption}}});
    blocks.push_back(
        {report::Title{.level = 1,
                       .text = paper.agent.empty() ? said(paper, Phrase::Feedback)
                                                   : phrase(Phrase::FeedbackFor, paper.language, paper.agent)}});
    addNotices(blocks, paper);
    addHead(blocks, paper, evaluator);
    for (const auto part : parts)
        addPart(blocks, paper, part);
    if (paper.clipsLeftOut > 0)
        blocks.push_back(
            {report::Notice{report::Tone::Caution, phrase(Phrase::ClipsLeftOut, paper.language, paper.clipsLeftOut)}});
    blocks.push_back({report::Title{.level = 2, .text = said(paper, Phrase::Score)}});
    addScore(blocks, paper);
    addAfterReading(blocks, paper);
    return out;
}

std::vector<EvidencePlace> clipsOf(const EvaluationPaper &paper)
{
    std::vector<EvidencePlace> out;
    for (const auto part : parts)
        for (const auto &question : paper.explanation.questions)
            if (partOf(question) == part)
                for (std::size_t i = 0; i < question.evidence.size(); ++i)
                    if (std::holds_alternative<TimeSpan>(question.evidence[i]))
                        out.push_back({question.number, i});
    return out;
}

} // namespace ringtrue::forms
