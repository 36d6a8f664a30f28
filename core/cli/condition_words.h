// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// A condition with the ids it names: `“greeting” is answered with “yes”, and not (“wait” is 30 or more)`.
std::string conditionWords(const forms::Condition &condition);

/// When a question is asked, by its own condition and those of its sections; empty where it always is.
std::string askedWords(const forms::Form &form, const forms::PlacedQuestion &placed);

} // namespace ringtrue::cli
