// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/filled_form.h"

#include <optional>

namespace ringtrue::cli {

/// A refusal where the author of @p filled has a draft of the same part that holds something its answers do not:
/// submitting takes the draft away, on whichever form or version it was begun.
std::optional<Reply> refuseOverDraft(FilledForm &filled);

} // namespace ringtrue::cli
