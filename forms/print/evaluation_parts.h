// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/print/evaluation_paper.h"
#include "forms/print/phrases.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What both papers of an evaluation are made of; for the .cpp files of this folder.
namespace ringtrue::forms {

using Blocks = std::vector<report::Block>;

inline std::string said(const EvaluationPaper &paper, Phrase which)
{
    return std::string(phrase(which, paper.language));
}

/// `Call 4127`
std::string interactionName(const EvaluationPaper &paper);
/// @p name, or that it is not readable.
std::string nameOr(const EvaluationPaper &paper, const std::string &name);
/// What one must know first: that it is superseded, a revision, or that words are gone.
void addNotices(Blocks &blocks, const EvaluationPaper &paper);
/// Which interaction, whose, on which form, when.
void addHead(Blocks &blocks, const EvaluationPaper &paper, EvaluatorName evaluator);
/// The score as it is shown first: `92.5`; empty where there is none.
std::string figureOf(const EvaluationPaper &paper);
/// The ring, the outcome in words, both scores where they differ, the pillars.
void addScore(Blocks &blocks, const EvaluationPaper &paper);

/// The hallmark of the pillar of that id; nothing where the vision has none.
std::optional<report::Mark> markOf(const EvaluationPaper &paper, const PillarSlug &pillar);
/// What the evidence quotes.
report::Quotation quotationOf(const EvaluationPaper &paper, const Evidence &evidence);
/// A comment or written answer, in the voice of whoever wrote it.
report::Words theirWords(const std::string &text);

} // namespace ringtrue::forms
