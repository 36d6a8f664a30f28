// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"

namespace ringtrue::organisation {

/// People as a CSV file names them. Columns: `name`, `roles` (words between semicolons), and as wished
/// `external_id` (or `id`), `team` (name), `languages`, `active` (yes, no).
/// Somebody whose external id is known already is changed and keeps the id; else a person is new. Without
/// an external id nobody is made whose name somebody has already. Of somebody known an absent column changes
/// nothing, and an empty cell empties (but `active`, which then stays as it is).
/// Nothing is taken where a row is wrong.
Result<std::vector<Person>, TableRefusal> importPeople(std::string_view csv, const Directory &directory,
                                                       const NewId &newId);

/// Teams; columns: `name`, and as wished `site`, `vendor`, `country`, `languages`. A name that is known
/// already is that team, of which an absent column changes nothing.
Result<std::vector<Team>, TableRefusal> importTeams(std::string_view csv, const Directory &directory,
                                                    const NewId &newId);

} // namespace ringtrue::organisation
