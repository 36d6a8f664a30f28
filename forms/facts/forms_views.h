// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"

namespace ringtrue::forms {

/// Published visions and forms, evaluations, and rounds in which staff answer: the facts and views of forms.
ledger::Views formsViews();

} // namespace ringtrue::forms
