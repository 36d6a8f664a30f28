// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"

namespace ringtrue::organisation {

/// People, teams, contact types, jobs, customer journeys and interactions: the facts and views of core.
ledger::Views coreViews();

} // namespace ringtrue::organisation
