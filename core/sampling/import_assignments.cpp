// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/import_assignments.h"

#include "core/organisation/find_person.h"

namespace ringtrue::sampling {

namespace {

using organisation::RowProblem;
using organisation::TableRow;

InteractionId interactionIn(TableRow &row, const FindInteraction &find)
{
    const auto called = row.required("interaction");
    const auto found = called.empty() ? std::nullopt : find(called);
    if (!called.empty() && !found)
        row.refuse(RowProblem::UnknownInteraction, "interaction", called);
    return found.value_or(InteractionId{});
}

PersonId evaluatorIn(TableRow &row, const organisation::Directory &directory)
{
    const auto called = row.required("evaluator");
    if (called.empty())
        return {};
    const auto found = organisation::findPerson(directory, called);
    if (found)
        return (*found)->person.id;
    const bool several = found.error().error == organisation::WhoError::Several;
    row.refuse(several ? RowProblem::SeveralPeople : RowProblem::UnknownPerson, "evaluator", called);
    return {};
}

std::optional<Day> dueIn(TableRow &row)
{
    const auto text = row.text("due");
    const auto day = dayFromText(text);
    if (!text.empty() && !day)
        row.refuse(RowProblem::BadDay, "due", text);
    return day;
}

} // namespace

Result<std::vector<AssignmentRow>, organisation::TableRefusal>
importAssignments(std::string_view csv, const organisation::Directory &directory, const FindInteraction &find)
{
    return organisation::readTable<AssignmentRow>(
        csv, {.required = {"interaction", "evaluator"}, .optional = {"due"}}, "interaction",
        [&](TableRow &row) {
            return AssignmentRow{.assignment = {.interaction = interactionIn(row, find),
                                                .evaluator = evaluatorIn(row, directory),
                                                .due = dueIn(row),
                                                .isAssigned = true},
                                 .line = row.line()};
        },
        [](const AssignmentRow &) { return std::string{}; }); // assign() finds what comes twice, however it is written
}

} // namespace ringtrue::sampling
