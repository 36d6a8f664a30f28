// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"

namespace ringtrue::qml {

/// All kinds of facts and views that this program knows.
ledger::Registry makeRegistry();

} // namespace ringtrue::qml
