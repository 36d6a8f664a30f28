// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/directory.h"

#include <string>
#include <vector>

namespace ringtrue::organisation {

/// The names of teams that call themselves CX: a team is of one function, and the customer experience is the whole
/// organisation's.
std::vector<std::string> teamsThatSayCx(const Directory &directory);

} // namespace ringtrue::organisation
