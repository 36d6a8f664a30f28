// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"

namespace ringtrue::organisation {

/// People as a CSV file names them. Columns: `name`, `roles` (words between semicolons), and as wished
/// `external_id`, `id` (ours, of somebody who is there), `team` (name), `languages`, `active` (yes, no).
/// Somebody who is known by id or external id is changed and keeps both; else a person is new. An external id beside
/// the id of somebody who has none yet is given to them. Without either nobody is made whose name somebody has
/// already. Of somebody known an absent column changes nothing, and an empty cell empties (but `external_id` and
/// `active`, which then stay as they are).
/// Nothing is taken where a row is wrong.
Result<std::vector<Person>, TableRefusal> importPeople(std::string_view csv, const Directory &directory,
                                                       const NewId &newId);

/// Teams; columns: `name`, and as wished `site`, `vendor`, `country`, `languages`. A name that is known
/// already is that team, of which an absent column changes nothing.
Result<std::vector<Team>, TableRefusal> importTeams(std::string_view csv, const Directory &directory,
                                                    const NewId &newId);

} // namespace ringtrue::organisation
