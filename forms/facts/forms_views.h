// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"

namespace ringtrue::forms {

/// Published visions and forms, and evaluations: the facts and views of forms.
ledger::Views formsViews();

} // namespace ringtrue::forms
