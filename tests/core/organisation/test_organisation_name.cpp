// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/organisation_name.h"

#include "core/ledger/schema.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;

TEST_CASE("The organisation's name is read before anybody signs in", "[organisation]")
{
    const tests::WorkspaceSample sample;
    auto workspace = sample.create();
    const service::WorkspacePaths paths = workspace->paths();
    workspace.reset();
    std::filesystem::remove(paths.keys());
    std::filesystem::remove(paths.unlock());
    auto facts = storage::openReader(paths.facts(), ledger::workspaceSchema());
    REQUIRE(facts);
    const auto name = organisation::readOrganisationName(*facts);
    REQUIRE(name);
    CHECK(*name == "Tidewater");
}

TEST_CASE("Where the organisation's fact has not arrived it has no name yet", "[organisation]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    workspace
        ->submit([](ledger::Ledger &, storage::Connection &connection) {
            connection.database().exec("DELETE FROM organisation");
            return 0;
        })
        .wait();
    auto facts = workspace->readFacts();
    REQUIRE(facts);
    CHECK(organisation::readOrganisationName(*facts).value() == std::nullopt);
}
