// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"

namespace ringtrue::sampling {

/// Assignments and returns: the facts and views of sampling. In a registry they stand before those of forms, whose
/// triggers follow them.
ledger::Views samplingViews();

} // namespace ringtrue::sampling
