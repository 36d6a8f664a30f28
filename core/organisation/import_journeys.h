// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"

namespace ringtrue::organisation {

/// Contact types; columns: `slug` (the word in forms), `name`, and as wished `owners` (people between semicolons, by
/// external id or name). A slug that is known already is that contact type; without a column `owners` it keeps its own.
Result<std::vector<ContactType>, TableRefusal> importContactTypes(std::string_view csv, const Directory &directory,
                                                                  const NewId &newId);

/// Jobs to be done; the same columns.
Result<std::vector<Job>, TableRefusal> importJobs(std::string_view csv, const Directory &directory, const NewId &newId);

/// Customer journeys; one row a touchpoint, stages and journeys in the order of the file. Columns:
/// `journey`, `stage`, `touchpoint`, and as wished `inside_centre` (yes, no) and `owners`, which are the
/// journey's: rows may leave them empty but not contradict each other. A name that is known already is that
/// journey: its stages and touchpoints are those of the file, and an absent column keeps what is known.
Result<std::vector<CustomerJourney>, TableRefusal> importJourneys(std::string_view csv, const Directory &directory,
                                                                  const NewId &newId);

} // namespace ringtrue::organisation
