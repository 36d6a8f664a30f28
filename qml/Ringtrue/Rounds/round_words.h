// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/stats/wilson.h"
#include "forms/facts/recall_facts.h"
#include "forms/facts/rings_true_facts.h"
#include "forms/service/rings_true_sheet.h"
#include "forms/service/round_box.h"
#endif

#include <QString>

namespace ringtrue::qml {

/// `4 Dec 2026`.
QString dayWords(const forms::Day &day);
/// `4th quarter of 2026`.
QString quarterWords(const forms::Quarter &quarter);

QString cutName(forms::Cut cut);
QString tenureName(forms::Tenure tenure);
QString codeName(forms::RecallCode code);
QString questionWords(forms::RecallQuestion question);

/// `S` for Steady.
QString pillarLetter(const QString &name);

/// `74 %`, of a share from 0 to 1.
QString percentWords(double share);
/// Figures of a cell, `83 % (44 % to 97 %), n 6`, in which a line breaks only before the bracket and after the comma.
QString keptTogether(QString figures);
/// `95 % interval 54 % to 87 %`.
QString intervalWords(const stats::Interval &interval);
/// `1 answer`, `12 answers`.
QString answersWords(std::int64_t answers);
/// Why a figure of @p answers answers is not shown; 0: how many is not told.
QString withheldWords(std::int64_t answers);

/// Why something was not done with a round, and what to do.
QString refusalSentence(const forms::RoundFailure &failure);
/// What is said to who handed in an answer, where they are gone from the sheet.
QString handedInWords(const Result<std::size_t, forms::RoundFailure> &waiting);
/// What is wrong with an answer that was written down, without its line.
QString sheetSentence(const forms::SheetFinding &finding);

} // namespace ringtrue::qml
