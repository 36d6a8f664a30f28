// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/sampling_views.h"

#include "core/sampling/assignment_fact.h"
#include "core/sampling/return_fact.h"
#include "core/sampling/views.h"

namespace ringtrue::sampling {

ledger::Views samplingViews()
{
    return {.owner = "sampling",
            .schema = views::sampling,
            .tables = {"assignment", "returned_interaction"},
            .kinds = {{assignmentKind, 1, applyAssignment}, {returnKind, 1, applyReturn}}};
}

} // namespace ringtrue::sampling
