// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/directory.h"

#include <string>
#include <variant>
#include <vector>

namespace ringtrue::organisation {

enum class PersonProblem {
    NoName,
    BadName, ///< a character of the name cannot be seen (text_flaw.h)
    NoRole,
    BadLanguage,     ///< not the shape of a language tag (`en`, `de-AT`)
    UnknownTeam,     ///< the team is not in the directory
    ExternalIdTaken, ///< somebody else has it
    BadExternalId    ///< a character of it cannot be seen
};

/// All that hinders @p person from being written down as it is; empty where nothing does.
std::vector<PersonProblem> checkPerson(const Person &person, const Directory &directory);

/// The tags between blanks, commas or semicolons, in order: `en; de-AT`.
std::vector<std::string> languagesFromText(std::string_view text);

} // namespace ringtrue::organisation
