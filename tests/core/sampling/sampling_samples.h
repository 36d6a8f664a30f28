// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/core_views.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/people_facts.h"
#include "core/sampling/assign.h"
#include "core/sampling/put_back.h"
#include "core/sampling/returns.h"
#include "core/sampling/sampling_views.h"
#include "core/service/workspace.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

#include <memory>
#include <utility>
#include <vector>

namespace ringtrue::tests {

inline const ledger::Registry &samplingRegistry()
{
    static const ledger::Registry registry({organisation::coreViews(), sampling::samplingViews()});
    return registry;
}

/// People of the sample workspace.
inline const auto leadMo = idNumber<PersonId>(1);
inline const auto evaluatorIda = idNumber<PersonId>(2);
inline const auto evaluatorTom = idNumber<PersonId>(3);
inline const auto shopperKim = idNumber<PersonId>(4);
inline const auto agentRay = idNumber<PersonId>(5);

inline Interaction callNumber(std::uint8_t n, std::int64_t startedAt = 1'000'000)
{
    return {.id = idNumber<InteractionId>(n),
            .reference = std::to_string(4000 + n),
            .channel = Channel::Call,
            .startedAt = {startedAt, 60},
            .durationMs = 60'000,
            .customer = {},
            .contactType = {},
            .segments = {{.agent = agentRay, .startMs = 0, .endMs = {}}}};
}

/// A workspace with a lead, two evaluators, a shopper, an agent and three calls: 101, 102, 103.
class SamplingSample {
public:
    SamplingSample()
    {
        auto made = service::Workspace::create(
            {{.folder = m_folder / "w", .registry = samplingRegistry(), .clock = clock, .program = "test"},
             "Tidewater",
             person(leadMo, "Mo", {Role::WorkspaceAdministrator, Role::Lead})});
        REQUIRE(made);
        workspace = std::move(*made);
        std::vector<ledger::FactDraft> facts;
        for (const auto &[id, name, role] :
             {std::tuple{evaluatorIda, "Ida", Role::Evaluator}, std::tuple{evaluatorTom, "Tom", Role::Evaluator},
              std::tuple{shopperKim, "Kim", Role::Shopper}, std::tuple{agentRay, "Ray", Role::Agent}})
            facts.push_back(organisation::personFact(person(id, name, {role})));
        for (const std::uint8_t n : {101, 102, 103})
            facts.push_back(organisation::interactionFact(callNumber(n)));
        REQUIRE(workspace->append(leadMo, facts).get());
        auto connection = workspace->readFacts();
        REQUIRE(connection);
        reader = std::make_unique<storage::Connection>(std::move(*connection));
    }

    static Person person(const PersonId &id, std::string name, std::vector<Role> roles)
    {
        Person out;
        out.id = id;
        out.name = std::move(name);
        out.externalId = "x-" + out.name;
        out.roles = std::move(roles);
        return out;
    }
    void append(const ledger::FactDraft &fact) { REQUIRE(workspace->append(leadMo, {fact}).get()); }
    auto assign(const PersonId &author, std::vector<sampling::Assignment> assignments)
    {
        return workspace
            ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return sampling::assign(ledger, connection, workspace->keys(), author, assignments);
            })
            .get();
    }
    auto takeBack(const PersonId &author, std::vector<sampling::AssignmentKey> assignments)
    {
        return workspace
            ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return sampling::takeBack(ledger, connection, author, assignments);
            })
            .get();
    }
    auto putBack(const PersonId &author, const sampling::PuttingBack &which)
    {
        return workspace
            ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return sampling::putBack(ledger, connection, workspace->keys(), author, which);
            })
            .get();
    }
    /// How many rows @p sql counts.
    int count(const char *sql) const { return reader->database().execAndGet(sql).getInt(); }

private:
    TemporaryFolder m_folder;

public:
    SetClock clock{noon};
    std::unique_ptr<service::Workspace> workspace;
    std::unique_ptr<storage::Connection> reader;
};

} // namespace ringtrue::tests
