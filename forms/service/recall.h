// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/recall_facts.h"
#include "forms/service/recall_sheet.h"
#include "forms/service/round_box.h"
#include "forms/service/round_state.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// A recall check as it stands, without its answers.
struct RecallSummary : RoundState {
    RecallRound round;
    std::vector<PersonId> coders;        ///< who has coded them, at most recallCoders
    std::vector<ledger::FactId> codings; ///< their facts, in the same order
    ledger::FactId settledFact;          ///< nil where nothing was settled of these codings

    bool isCoded() const { return coders.size() == recallCoders; }
};

/// Opens a check, whose answers are gathered on this computer from then on.
///
/// @param asked  how many people are asked, where somebody knows
/// @return UnknownVision, UnreadableVision, NoPillars, BadAsked, or why it was not stored
Result<RoundId, RoundFailure> openRecall(const RoundParts &parts, const PersonId &author, const Hash &visionVersion,
                                         const Quarter &quarter, std::optional<std::int64_t> asked = {});

/// Takes what @p person can say, once, and returns how many have answered. It is kept without a name, a time or an
/// order, and what they say to one question apart from what they say to the others.
///
/// @return UnknownRound, Closed, NotHere, AlreadyAnswered, TooMany, or why it was not stored
Result<std::size_t, RoundFailure> answerRecall(const RoundParts &parts, const RoundId &round, const PersonId &person,
                                               const RecallAnswer &answer,
                                               const service::RandomBelow &random = service::secureRandom());
/// Takes answers that were written on paper, all or none.
Result<std::size_t, RoundFailure> addRecallPapers(const RoundParts &parts, const RoundId &round,
                                                  const std::vector<RecallAnswer> &answers,
                                                  const service::RandomBelow &random = service::secureRandom());
/// Takes the papers of a file as addRecallPapers() does.
///
/// @return SamePapers where @p same refuses it, all that waits came from paper, and as many say the very same. Once
///         somebody who signed in has answered nothing is compared: what waits of a check does not say which of it came
///         from paper, and nobody is to find out what somebody said.
Result<std::size_t, RoundFailure> takeRecallFile(const RoundParts &parts, const RoundId &round,
                                                 const std::vector<RecallAnswer> &answers, SamePapers same,
                                                 const service::RandomBelow &random = service::secureRandom());

/// Closes a check: one fact of @p author holds all answers, shuffled, and what waited is destroyed.
///
/// @return UnknownRound, Closed, NotHere, TooFew (with FewAnswers::Refuse), Damaged, or why it was not stored
Result<ClosedRound, RoundFailure> closeRecall(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                              FewAnswers few,
                                              const service::RandomBelow &random = service::secureRandom());

/// What a closed check says of @p answers, of which @p papers came from paper, each question shuffled for itself. Where
/// nothing can be said of them (canBeTold()), how many were dropped.
RecallClosed recallClosed(const RoundId &round, const std::vector<RecallAnswer> &answers, std::size_t papers,
                          const service::RandomBelow &random);

/// The record of a closed check without its texts.
///
/// @return UnknownRound, NotClosed, NoAnswers, Damaged or Store
Result<RecallClosed, RoundFailure> recallRecord(storage::Connection &connection, const RoundId &round);

/// The texts to code.
///
/// @return UnknownRound, NotClosed, NoAnswers, Erased, Damaged or Store
Result<RecallClosed, RoundFailure> recallTexts(storage::Connection &connection, ledger::Keys &keys,
                                               const RoundId &round);

/// Keeps what @p coder makes of all texts; until a second person has coded them they may do it again.
///
/// @return UnknownRound, NotClosed, NoAnswers, WrongCodes, CodedByTwo, or why it was not stored
Result<Done, RoundFailure> codeRecall(const RoundParts &parts, const RoundId &round, const PersonId &coder,
                                      const RecallCodes &codes);

/// Keeps what was agreed on where the two coders differ; @p codes says nothing elsewhere (what it does is passed over).
///
/// @return Unsettled where not two have coded, WrongCodes where one that differs is left open, or as codeRecall()
Result<Done, RoundFailure> settleRecall(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                        const SomeRecallCodes &codes);

/// The codes in the fact @p coding, or what was settled in it, where they are of the record of @p summary, and what was
/// settled of the two codings of @p summary; else nothing.
Result<std::optional<RecallCodes>, RoundFailure>
recallCodes(storage::Connection &connection, const RecallSummary &summary, const ledger::FactId &coding);

/// All checks, the one opened last first.
Result<std::vector<RecallSummary>, storage::StorageFailure> recallRounds(storage::Connection &connection);
/// UnknownRound where there is none.
Result<RecallSummary, RoundFailure> recallRound(storage::Connection &connection, const RoundId &round);

} // namespace ringtrue::forms
