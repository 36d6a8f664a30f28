// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/demo_load.h"
#include "core/organisation/interactions.h"
#include "core/sampling/assign.h"

namespace ringtrue::cli::demo {

void DemoLoad::assignWork()
{
    for (const auto &planned : m_plan.assignments)
        if (fine())
            assign(planned);
}

void DemoLoad::assign(const PlannedAssignments &planned)
{
    const auto *const by = person(planned.by);
    std::vector<sampling::Assignment> assignments;
    for (const auto &[evaluatorId, references] : planned.work) {
        const auto *const evaluator = person(evaluatorId);
        for (const auto &reference : references) {
            const auto interaction = take(organisation::readInteractionByReference(*m_reader, reference),
                                          "The interactions could not be read");
            if (!fine() || !interaction)
                return refuse(refusal("demo", "past.yaml assigns what is not there: " + reference));
            assignments.push_back({interaction->id, evaluator->id, planned.due});
        }
    }
    if (!fine())
        return;
    m_clock.set(planned.at);
    const auto assigned = onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return sampling::assign(ledger, connection, m_workspace->keys(), by->id, assignments);
    });
    if (!assigned)
        return refuse(refusal("demo", "The demo's assignments were refused"));
    m_counts.assigned += assigned->changed;
}

} // namespace ringtrue::cli::demo
