// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/draft_store.h"

#include <string>
#include <vector>

namespace ringtrue::service {

struct Setting {
    std::string name;
    std::string value;
};

/// Saves many settings in one transaction, all or none. A nil @p person means everyone. Blocks.
Result<Done, DraftFailure> saveSettings(DraftStore &drafts, const PersonId &person, std::vector<Setting> settings);

} // namespace ringtrue::service
