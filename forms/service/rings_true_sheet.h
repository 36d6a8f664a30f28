// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/csv.h"
#include "core/domain/people.h"
#include "core/organisation/directory.h"
#include "core/organisation/row_finding.h"
#include "forms/facts/rings_true_facts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ringtrue::forms {

/// What one person answers in a round. It is nobody's: it does not say whose.
struct RingsTrueAnswer {
    std::vector<std::optional<std::int32_t>> ratings; ///< of each pillar, 1..5 or none
    std::vector<std::string> comments;                ///< on each pillar; empty: none
    std::string comment;                              ///< in all
    std::optional<Role> role;
    std::optional<TeamId> team;
    std::optional<Tenure> tenure;
    bool onPaper = false; ///< typed from paper: nobody signed in to give it
    bool operator==(const RingsTrueAnswer &) const = default;
};

/// The longest comment, in bytes.
inline constexpr std::size_t longestComment = 2'000;

/// What a sheet asks: the pillars in the order of the vision, and what the answers are cut by.
struct RingsTrueSheet {
    std::vector<PillarSlug> pillars;
    std::vector<Cut> cuts;
};

enum class SheetProblem {
    NotJson,         ///< text: nothing; line: where
    UnknownKey,      ///< where: a key that nothing reads
    UnknownPillar,   ///< where: no pillar of the vision; text: the ids of those it has
    WrongType,       ///< where: a text where a number should be, or the reverse
    BadRating,       ///< text: no whole number from 1 to 5
    NotAsked,        ///< where: role, team or tenure, which this round does not ask
    UnknownRole,     ///< text
    UnknownTeam,     ///< text: no team of that name
    UnknownTenure,   ///< text
    UnknownCode,     ///< text: neither says-it nor partly nor not
    UnseenCharacter, ///< text: `U+202E`, or nothing where it is no UTF-8
    TooLong,         ///< a text of more than longestComment bytes
    WrongWidth,      ///< text: how many ratings stand in the line
    NothingSaid,     ///< an answer without a rating and without a word
    NoRows,          ///< a file that answers nothing
    WrongRow         ///< text: a number of an answer that is not there, or comes twice
};

/// What is wrong with an answer that was written down.
struct SheetFinding {
    SheetProblem problem = SheetProblem::NothingSaid;
    std::size_t line = 0; ///< of the file, from 1; 0: it has none
    std::string where;    ///< the column or key
    std::string text;     ///< what stands there
    bool operator==(const SheetFinding &) const = default;
};

/// Why nothing was taken from a file: it is no table, its columns are wrong, or some rows are (all of them are named).
using SheetRefusal = std::variant<CsvError, std::vector<organisation::RowFinding>, std::vector<SheetFinding>>;

/// One answer as JSON: `{"ratings": {"<pillar>": 4}, "comments": {"<pillar>": ".."}, "comment": "..", "role": "agent",
/// "team": "<name>", "tenure": "1-to-3"}`. Everything may be left out; something must be said.
Result<RingsTrueAnswer, std::vector<SheetFinding>> answerFromJson(std::string_view json, const RingsTrueSheet &sheet,
                                                                  const organisation::Directory &directory);

/// Answers as CSV, a row each: a column `rating <pillar>` for each pillar, and as wished `comment <pillar>`, `comment`
/// and, where the round asks for it, `role`, `team` (name), `tenure`. Empty cells say nothing. All or none are taken.
Result<std::vector<RingsTrueAnswer>, SheetRefusal> answersFromCsv(std::string_view csv, const RingsTrueSheet &sheet,
                                                                  const organisation::Directory &directory);

/// Ratings typed from paper, a line each: a whole number from 1 to 5, or `-` for none, for each pillar in its order,
/// between blanks. Empty lines are passed over. All or none are taken.
Result<std::vector<RingsTrueAnswer>, std::vector<SheetFinding>> answersFromLines(std::string_view text,
                                                                                 const RingsTrueSheet &sheet);

/// The first row of answersFromCsv(), to fill in.
std::string emptyCsv(const RingsTrueSheet &sheet);
/// The counts of a closed round: `cut`, `value` (both empty: of all), `answers`, `papers` (of all only), `pillar`, `n`,
/// then how many gave `1` to `5`; empty where that is withheld.
std::string ratingsCsv(const RingsTrueClosed &closed);
/// Its comments: `pillar` (empty: in all) and `comment`.
std::string commentsCsv(const RingsTrueClosed &closed);

/// @p answer as it waits in drafts.db; answerFromText() reads it back, or nothing.
std::string textOf(const RingsTrueAnswer &answer);
std::optional<RingsTrueAnswer> answerFromText(std::string_view text);

/// What is wrong with a text of a person's own: @p where and @p line say where it stands.
std::optional<SheetFinding> flawOf(std::string_view text, std::string where, std::size_t line);

} // namespace ringtrue::forms
