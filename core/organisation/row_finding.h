// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace ringtrue::organisation {

enum class RowProblem {
    MissingColumn,   ///< column: its name
    UnknownColumn,   ///< column: what it is called; text: the columns that there are
    MisspeltColumn,  ///< column: what it is called; text: the one that is meant
    NoRows,          ///< nothing but the names of the columns
    MissingValue,    ///< a cell that must say something is empty
    UnseenCharacter, ///< text: `U+202E`
    UnknownRole,     ///< text: what stands there
    UnknownTeam,
    UnknownPerson,
    SeveralPeople, ///< more than one person is called that
    NobodysId,     ///< no id, or not that of anybody who is here
    OtherPerson,   ///< not the external id of the person whose id stands beside it
    BadSlug,       ///< lower-case letters, digits, hyphens
    LongSlug,      ///< more than longestSlug of them
    BadCountry,    ///< no country of ISO 3166-1
    BadLanguage,
    BadYesNo,
    BadDay,             ///< no day such as 2026-11-27
    UnknownInteraction, ///< neither the number nor the id of one
    Repeated,           ///< an earlier row of the file has the same key
    SameName,           ///< without an id: somebody in the workspace, or in an earlier row, is called that
    Contradicts         ///< an earlier row says something else about the same thing
};

/// What is wrong with one row of a file of people, teams, contact types, jobs or journeys.
struct RowFinding {
    RowProblem problem = RowProblem::MissingValue;
    std::size_t line = 0; ///< from 1
    std::string column;
    std::string text;            ///< what stands there
    std::size_t earlierLine = 0; ///< of the row it repeats or contradicts; 0: there is none
    bool operator==(const RowFinding &) const = default;
};

} // namespace ringtrue::organisation
