// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/sealed.h"
#include "core/ledger/views.h"
#include "forms/facts/rounds.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

inline constexpr std::string_view recallRoundKind = "forms.recall_round";
inline constexpr std::string_view recallClosedKind = "forms.recall_closed";
inline constexpr std::string_view recallCodingKind = "forms.recall_coding";
inline constexpr std::string_view recallSettledKind = "forms.recall_settled";

/// What a recall check asks: what kind of service we deliver here, the names of the pillars, an example from this week.
enum class RecallQuestion { Service, Pillars, Example };
inline constexpr std::array allRecallQuestions{RecallQuestion::Service, RecallQuestion::Pillars,
                                               RecallQuestion::Example};
inline constexpr std::size_t recallQuestionCount = allRecallQuestions.size();

/// `service`, `pillars`, `example`.
std::string_view word(RecallQuestion question);
std::optional<RecallQuestion> recallQuestionFromWord(std::string_view word);

/// Whether an answer says what the vision says.
enum class RecallCode { SaysIt, Partly, Not };

/// `says-it`, `partly`, `not`.
std::string_view word(RecallCode code);
std::optional<RecallCode> recallCodeFromWord(std::string_view word);

/// Staff are asked what they can say of the vision, once a quarter.
struct RecallRound {
    RoundId id;
    Hash visionVersion{};
    Quarter quarter;
    std::optional<std::int64_t> asked{}; ///< how many people, 1..mostAsked; nothing: nobody said
    PersonId openedBy;                   ///< only of a round that was read, as the time
    Instant openedAt;
    bool operator==(const RecallRound &) const = default;
};

/// What was answered: of each question the texts in an order of their own, so that nobody's three answers lie together.
struct RecallClosed {
    RoundId round;
    std::int64_t answers = 0;                                        ///< people; 0, or fewestShown to mostAnswers
    std::int64_t papers = 0;                                         ///< of answers and dropped, those from paper
    std::array<std::int64_t, recallQuestionCount> blank{};           ///< who wrote nothing there
    std::array<std::vector<std::string>, recallQuestionCount> texts; ///< answers - blank of each; sealed in the fact
    std::int64_t dropped = 0;                                        ///< answers that were too few
    bool operator==(const RecallClosed &) const = default;

    std::size_t textCount(std::size_t question) const { return static_cast<std::size_t>(answers - blank[question]); }
};

/// Of each question a code for each text, in the order in which the closed round holds them.
using RecallCodes = std::array<std::vector<RecallCode>, recallQuestionCount>;

/// What one person makes of the answers.
struct RecallCoding {
    RoundId round;
    ledger::FactId closed; ///< the fact whose texts they are
    RecallCodes codes;
    PersonId coder; ///< only of one that was read
    bool operator==(const RecallCoding &) const = default;
};

/// How many people code the answers, each without seeing what the other makes of them.
inline constexpr std::size_t recallCoders = 2;

/// The facts of the codings that were settled, the lesser id first; they are two.
using SettledCodings = std::array<ledger::FactId, recallCoders>;

/// What was agreed on where two codings differ. It holds for these two only.
struct RecallSettled {
    RoundId round;
    ledger::FactId closed; ///< the fact whose texts they are
    SettledCodings codings;
    RecallCodes codes;
    bool operator==(const RecallSettled &) const = default;
};

/// The fact bears @p round's id.
ledger::FactDraft recallRoundFact(const RecallRound &round);
ledger::FactDraft recallClosedFact(const RecallClosed &closed);
ledger::FactDraft recallCodingFact(const RecallCoding &coding);
ledger::FactDraft recallSettledFact(const RecallSettled &settled);

/// What the body says without the texts, or nothing where it is not what its kind promises, where its counts cannot be,
/// or where it would tell of fewer than fewestShown people.
std::optional<RecallClosed> recallClosedOf(const ledger::Body &body);
/// Puts the texts into @p closed, which was read from the same body.
///
/// @return Erased or NoKey where nobody can read them here, Damaged where they are not what belongs there
Result<Done, ledger::OpenError> openTexts(ledger::Keys &keys, const ledger::FactId &fact, const ledger::Body &body,
                                          RecallClosed &closed);
/// Without the coder.
std::optional<RecallCoding> recallCodingOf(const ledger::Body &body);
std::optional<RecallSettled> recallSettledOf(const ledger::Body &body);

ledger::Applied applyRecallRound(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyRecallClosed(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyRecallCoding(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyRecallSettled(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::forms
