// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/import_assignments.h"

#include "tests/core/sampling/sampling_samples.h"

using namespace ringtrue;
using namespace ringtrue::sampling;
using namespace ringtrue::tests;
using organisation::RowFinding;
using organisation::RowProblem;

namespace {

Result<std::vector<AssignmentRow>, organisation::TableRefusal> read(std::string_view csv)
{
    organisation::Directory directory;
    for (const auto &id : {evaluatorIda, evaluatorTom})
        directory.people.push_back({.person = SamplingSample::person(id, id == evaluatorIda ? "Ida" : "Tom", {})});
    directory.people.push_back({.person = SamplingSample::person(agentRay, "Tom", {})});
    return importAssignments(csv, directory, [](const std::string &called) {
        return called == "4101" ? std::optional{idNumber<InteractionId>(101)} : std::nullopt;
    });
}

} // namespace

TEST_CASE("A file says who evaluates what by when, and on which line", "[sampling]")
{
    const auto rows = read("evaluator,interaction,due\nIda,4101,2026-11-27\n\nx-Ida,4101,\n");
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).assignment
          == Assignment{idNumber<InteractionId>(101), evaluatorIda, dayFromText("2026-11-27"), true});
    CHECK(rows->at(1).assignment == Assignment{idNumber<InteractionId>(101), evaluatorIda, {}, true});
    CHECK(rows->at(0).line == 2);
    CHECK(rows->at(1).line == 4);
    CHECK(read("interaction,evaluator\n4101,Ida\n")->at(0).assignment.due == std::nullopt);
}

TEST_CASE("Each row of a file of assignments that is wrong is named by its line", "[sampling]")
{
    const auto rows = read("interaction,evaluator,due\n4999,Ida,\n4101,Nobody,\n4101,Tom,\n4101,Ida,tomorrow\n,,\n");
    REQUIRE_FALSE(rows);
    CHECK(std::get<std::vector<RowFinding>>(rows.error())
          == std::vector<RowFinding>{{RowProblem::UnknownInteraction, 2, "interaction", "4999"},
                                     {RowProblem::UnknownPerson, 3, "evaluator", "Nobody"},
                                     {RowProblem::SeveralPeople, 4, "evaluator", "Tom"},
                                     {RowProblem::BadDay, 5, "due", "tomorrow"},
                                     {RowProblem::MissingValue, 6, "interaction", ""},
                                     {RowProblem::MissingValue, 6, "evaluator", ""}});
    const auto columns = read("interaction,who\n4101,Ida\n");
    REQUIRE_FALSE(columns);
    CHECK(std::holds_alternative<std::vector<RowFinding>>(columns.error()));
}
