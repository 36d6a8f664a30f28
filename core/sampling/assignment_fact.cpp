// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/assignment_fact.h"

#include "core/ledger/body_fields.h"
#include "core/sampling/sql.h"
#include "core/storage/row.h"

namespace ringtrue::sampling {

ledger::FactDraft assignmentFact(const Assignment &assignment)
{
    return {.kind = std::string(assignmentKind),
            .body = {{"interaction", assignment.interaction.text()},
                     {"evaluator", assignment.evaluator.text()},
                     {"due", assignment.due ? ledger::Body(dayText(*assignment.due)) : ledger::Body(nullptr)},
                     {"assigned", assignment.isAssigned}}};
}

std::optional<Assignment> assignmentOf(const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    Assignment out{.interaction = fields.id<InteractionId>("interaction"),
                   .evaluator = fields.id<PersonId>("evaluator"),
                   .due = {},
                   .isAssigned = fields.boolean("assigned")};
    if (!fields.isNull("due")) {
        out.due = dayFromText(fields.text("due"));
        if (!out.due)
            fields.refuse();
    }
    return fields.ok() ? std::optional{out} : std::nullopt;
}

ledger::Applied applyAssignment(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    const auto assignment = assignmentOf(body);
    if (!assignment)
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putAssignment));
    put.id(assignment->interaction).id(assignment->evaluator);
    if (assignment->due)
        put.text(dayText(*assignment->due));
    else
        put.null();
    put.integer(assignment->isAssigned ? 1 : 0)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::sampling
