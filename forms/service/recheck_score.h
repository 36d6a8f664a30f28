// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/verify.h"

namespace ringtrue::forms {

/// For `verify`: scores each evaluation again by its own form version and compares with the score that was
/// submitted. A score of another engine version is left as it is; so is an evaluation whose form is not
/// here yet. One whose form is here and no form differs; where the disk does not give the
/// form, nothing is known, and the next evaluation asks for it again.
ledger::Recheck recheckScore();

} // namespace ringtrue::forms
