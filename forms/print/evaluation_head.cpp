// SPDX-License-Identifier: Apache-2.0
#include "core/domain/quoted_messages.h"
#include "core/report/hallmark.h"
#include "core/report/score_ring.h"
#include "core/report/set_document.h"
#include "forms/print/answer_words.h"
#include "forms/print/design.h"
#include "forms/print/evaluation_parts.h"
#include "forms/print/foot.h"
#include "forms/print/number_words.h"
#include "forms/print/paper.h"
#include "forms/score/shown_score.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using report::Tone;

Phrase phraseOf(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        break;
    case Channel::Chat:
        return Phrase::Chat;
    case Channel::Mail:
        return Phrase::Mail;
    case Channel::Visit:
        return Phrase::Visit;
    case Channel::Web:
        return Phrase::WebContact;
    }
    return Phrase::Call;
}

/// Why nothing of what was said can be shown; Count: it can.
Phrase phraseOf(SaidState state)
{
    switch (state) {
    case SaidState::Here:
        break;
    case SaidState::Removed:
        return Phrase::SaidRemoved;
    case SaidState::Erased:
        return Phrase::SaidErased;
    case SaidState::NoKey:
        return Phrase::SaidWithoutKey;
    case SaidState::Damaged:
        return Phrase::SaidDamaged;
    }
    return Phrase::Count;
}

std::string revisionWords(const EvaluationPaper &paper, const RelatedEvaluation &of)
{
    return of.submittedAt ? phrase(Phrase::RevisionOf, paper.language, momentWords(*of.submittedAt), of.id.text())
                          : phrase(Phrase::RevisionOfUnknown, paper.language, of.id.text());
}

/// Which of the agents' parts of a transferred interaction it is; empty where there is one alone.
std::string partWords(const EvaluationPaper &paper)
{
    const auto &segments = paper.interaction->segments;
    const auto at = static_cast<std::size_t>(std::max(paper.evaluation.segment, 0));
    if (segments.size() < 2 || at >= segments.size())
        return {};
    return phrase(Phrase::PartOf, paper.language, at + 1, segments.size()) + ", " + timeWords(segments[at].startMs)
           + (segments[at].endMs ? "–" + timeWords(*segments[at].endMs) : std::string());
}

report::Words outcomeWords(const EvaluationPaper &paper)
{
    const auto &why = paper.explanation;
    if (why.outcome == Outcome::Fail) {
        const bool byError = !why.criticalErrors.empty() || !paper.form.scoring.passMark;
        return {.text = said(paper, byError ? Phrase::FailByError : Phrase::Fail), .tone = Tone::Bad, .isStrong = true};
    }
    if (why.outcome == Outcome::Pass)
        return {.text = said(paper, Phrase::Pass), .tone = Tone::Good, .isStrong = true};
    if (paper.told == Outcome::Pass)
        return {.text = said(paper, Phrase::PassWithoutError), .tone = Tone::Good, .isStrong = true};
    return {};
}

std::string scoreIn(const EvaluationPaper &paper, const Exact &score)
{
    return decimalIn(scoreText(score, paper.form.scoring), paper.language);
}

/// `92 of 100`; `92, kept at 0`; that there is none.
std::string scoreWords(const EvaluationPaper &paper)
{
    const auto shown = shownScore(paper.explanation.raw, paper.explanation.final, paper.form.scoring);
    if (!shown.score)
        return said(paper, Phrase::NoScore);
    const auto score = scoreIn(paper, *shown.score);
    return shown.other ? phrase(Phrase::KeptAt, paper.language, scoreIn(paper, *shown.other), score)
                       : phrase(Phrase::ScoreIs, paper.language, score);
}

report::Facts scoreFacts(const EvaluationPaper &paper)
{
    const auto &why = paper.explanation;
    report::Facts out;
    const auto add = [&](Phrase name, std::string text) {
        out.facts.push_back({said(paper, name), {.text = std::move(text)}});
    };
    if (why.raw && why.raw != why.final) {
        add(Phrase::RawScore, scoreIn(paper, *why.raw));
        add(Phrase::ScoreAfterFail, why.final ? scoreIn(paper, *why.final) : said(paper, Phrase::NoScore));
    }
    if (why.band)
        add(Phrase::Band, *why.band);
    return out;
}

report::Bars pillarBars(const EvaluationPaper &paper)
{
    report::Bars out;
    for (std::size_t i = 0; i < paper.explanation.pillars.size(); ++i) {
        const auto &pillar = paper.explanation.pillars[i].pillar;
        const auto percent = pillar.sum.percent();
        out.bars.push_back({.mark = {i, report::hallmarkLetter(pillar.name)},
                            .name = pillar.name,
                            .figure = percent ? columnWords(*percent, paper.language, 1) : "–",
                            .share = percent ? percent->approximate() / 100 : 0});
    }
    return out;
}

report::Quotation::Side sideOf(Side side)
{
    return side == Side::Agent      ? report::Quotation::Side::Agent
           : side == Side::Customer ? report::Quotation::Side::Customer
                                    : report::Quotation::Side::Other;
}

Phrase phraseOf(Side side)
{
    switch (side) {
    case Side::Customer:
        return Phrase::Customer;
    case Side::Agent:
        return Phrase::Agent;
    case Side::Bot:
        return Phrase::Bot;
    case Side::System:
        break;
    }
    return Phrase::System;
}

} // namespace

std::string interactionName(const EvaluationPaper &paper)
{
    if (!paper.interaction)
        return said(paper, Phrase::Interaction);
    const auto channel = said(paper, phraseOf(paper.interaction->channel));
    return paper.interaction->reference.empty() ? channel : channel + ' ' + paper.interaction->reference;
}

std::string nameOr(const EvaluationPaper &paper, const std::string &name)
{
    return name.empty() ? said(paper, Phrase::NotReadableHere) : name;
}

void addNotices(Blocks &blocks, const EvaluationPaper &paper)
{
    const auto add = [&blocks](Tone tone, std::string text) {
        blocks.push_back({report::Notice{tone, std::move(text)}});
    };
    if (paper.supersededBy)
        add(Tone::Bad,
            phrase(Phrase::SupersededBy, paper.language,
                   paper.supersededBy->submittedAt ? momentWords(*paper.supersededBy->submittedAt) : std::string("–"),
                   paper.supersededBy->id.text()));
    if (paper.revises)
        add(Tone::Caution, revisionWords(paper, *paper.revises));
    if (paper.wordsErased)
        add(Tone::Caution, said(paper, Phrase::WordsErased));
    if (const auto why = phraseOf(paper.said); why != Phrase::Count)
        add(Tone::Caution, said(paper, why));
}

void addHead(Blocks &blocks, const EvaluationPaper &paper, EvaluatorName evaluator)
{
    report::Facts out{.inTwoColumns = true};
    const auto add = [&](Phrase name, std::string text) {
        if (!text.empty())
            out.facts.push_back({said(paper, name), {.text = std::move(text)}});
    };
    add(Phrase::Agent, nameOr(paper, paper.agent));
    if (evaluator == EvaluatorName::Named)
        add(Phrase::Evaluator, nameOr(paper, paper.evaluator));
    add(Phrase::Submitted, momentWords(paper.evaluation.submittedAt));
    add(Phrase::Form, phrase(Phrase::WithVersion, paper.language, paper.form.title, paper.formVersion));
    if (paper.vision)
        add(Phrase::Vision, paper.visionVersion
                                ? phrase(Phrase::WithVersion, paper.language, paper.vision->title, *paper.visionVersion)
                                : paper.vision->title);
    if (paper.interaction) {
        add(Phrase::Began, momentWords(paper.interaction->startedAt));
        add(Phrase::Length, paper.interaction->durationMs > 0 ? timeWords(paper.interaction->durationMs) : "");
        add(Phrase::Part, partWords(paper));
    }
    add(Phrase::ContactType, paper.contactType);
    blocks.push_back({std::move(out)});
    blocks.push_back({report::Paragraph{
        {.text = said(paper, Phrase::Evaluation) + ' ' + paper.evaluation.id.text(), .tone = Tone::Caption}}});
}

std::string figureOf(const EvaluationPaper &paper)
{
    const auto shown = shownScore(paper.explanation.raw, paper.explanation.final, paper.form.scoring);
    return shown.score ? scoreIn(paper, *shown.score) : std::string();
}

void addScore(Blocks &blocks, const EvaluationPaper &paper)
{
    constexpr double ringSize = 84;
    const auto &policy = paper.form.scoring;
    const auto shown = shownScore(paper.explanation.raw, paper.explanation.final, policy);
    const auto words = scoreWords(paper);
    report::Figure ring{
        .picture = report::scoreRing(
            {.share = shown.score ? shown.score->approximate() / 100 : 0,
             .mark = policy.passMark ? std::optional(policy.passMark->approximate() / 100) : std::nullopt,
             .figure = figureOf(paper)},
            ringSize),
        .words = phrase(Phrase::RingShows, paper.language, words),
        .beside = {{report::Paragraph{{.text = words, .isStrong = true}}}}};
    if (auto outcome = outcomeWords(paper); !outcome.text.empty())
        ring.beside.push_back({report::Paragraph{std::move(outcome)}});
    if (policy.passMark)
        ring.beside.push_back({report::Paragraph{
            {.text = phrase(Phrase::PassMark, paper.language, exactWords(*policy.passMark, paper.language)),
             .tone = Tone::Caption}}});
    if (auto facts = scoreFacts(paper); !facts.facts.empty())
        ring.beside.push_back({std::move(facts)});
    if (auto bars = pillarBars(paper); !bars.bars.empty())
        ring.beside.push_back({std::move(bars)});
    blocks.push_back({std::move(ring)});
}

std::optional<report::Mark> markOf(const EvaluationPaper &paper, const PillarSlug &pillar)
{
    if (!paper.vision)
        return std::nullopt;
    const auto &pillars = paper.vision->pillars;
    const auto found = std::ranges::find(pillars, pillar, &Pillar::id);
    if (found == pillars.end())
        return std::nullopt;
    return report::Mark{static_cast<std::size_t>(found - pillars.begin()), report::hallmarkLetter(found->name)};
}

report::Quotation quotationOf(const EvaluationPaper &paper, const Evidence &evidence)
{
    report::Quotation out{.when = evidenceWords(evidence, paper.language)};
    for (const auto i : quotedMessages(evidence, paper.transcript)) {
        const auto &message = paper.transcript.messages[i];
        out.said.push_back({.when = timeWords(message.atMs),
                            .who = said(paper, phraseOf(message.side)),
                            .side = sideOf(message.side),
                            .text = design::tidy(message.text)});
    }
    return out;
}

report::Words theirWords(const std::string &text)
{
    return {.text = design::tidy(text), .voice = report::Typeface::Serif};
}

report::Scene paperPages(const report::Document &document, const report::TextLayout &layout)
{
    constexpr double margin = 54;
    auto frame = sheet(Paper::A4, margin);
    frame.bottom += 10;
    auto scene =
        report::setDocument(document, frame, layout, std::string(phrase(Phrase::Continued, document.language)));
    addFoot(scene, frame, layout, {.left = document.title, .language = document.language, .size = 8, .below = 26});
    return scene;
}

} // namespace ringtrue::forms
