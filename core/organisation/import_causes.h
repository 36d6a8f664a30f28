// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"

namespace ringtrue::organisation {

/// Causes; columns: `slug` (what evaluations hold), `words`, and as wished `in_use` (yes, no) and `translations`
/// (`de=Wissen;fr=Savoir`). A slug that is known already is that cause, and an absent column keeps what is known. A
/// file that names all that are known sets the order of the list; else what is new comes last.
Result<std::vector<Cause>, TableRefusal> importCauses(std::string_view csv, const Directory &directory, const NewId &);

/// Attributions; the same columns.
Result<std::vector<Attribution>, TableRefusal> importAttributions(std::string_view csv, const Directory &directory,
                                                                  const NewId &);

} // namespace ringtrue::organisation
