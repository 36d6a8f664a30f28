// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/verify.h"

namespace ringtrue::forms {

/// For `verify`: reads the scoring policy of each published form again and compares it with the one that was pinned, so
/// that no newer program takes the same text for another policy. Versions that pin none are left as they are.
ledger::Recheck recheckPolicy();

} // namespace ringtrue::forms
