// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/organisation/directory.h"

#include <string_view>
#include <vector>

namespace ringtrue::organisation {

/// Why a text does not mean one person.
enum class WhoError {
    Blank,  ///< it says nothing, and so means nobody
    Nobody, ///< nobody has that id, external id or name
    Several ///< their external ids or ids tell them apart
};

struct WhoFailure {
    WhoError error = WhoError::Nobody;
    std::vector<const ListedPerson *> several{}; ///< of the directory, where error is Several
};

/// Whoever @p who means: by id, else by external id, else by the whole name where one person only has it.
Result<const ListedPerson *, WhoFailure> findPerson(const Directory &directory, std::string_view who);

} // namespace ringtrue::organisation
