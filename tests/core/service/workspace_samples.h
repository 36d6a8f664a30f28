// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/core_views.h"
#include "core/organisation/people_facts.h"
#include "core/service/workspace.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

#include <cstdint>
#include <memory>
#include <string>

namespace ringtrue::tests {

inline const ledger::Registry &coreRegistry()
{
    static const ledger::Registry registry({organisation::coreViews()});
    return registry;
}

inline Person personNumber(std::uint8_t n, std::string name)
{
    Person person;
    person.id = idNumber<PersonId>(n);
    person.name = std::move(name);
    person.roles = {Role::Evaluator, Role::WorkspaceAdministrator};
    return person;
}

/// A workspace in a folder of its own; its clock stands still.
class WorkspaceSample {
public:
    service::Opening opening(std::string program = "test") const
    {
        return {.folder = folder(), .registry = coreRegistry(), .clock = m_clock, .program = std::move(program)};
    }
    std::filesystem::path folder() const { return m_temporary / "w"; }
    const TemporaryFolder &temporary() const { return m_temporary; }
    SetClock &clock() { return m_clock; }

    std::unique_ptr<service::Workspace> create() const
    {
        auto workspace = service::Workspace::create({opening(), "Tidewater", personNumber(1, "Ada Example")});
        REQUIRE(workspace);
        return std::move(*workspace);
    }
    std::unique_ptr<service::Workspace> open() const
    {
        auto workspace = service::Workspace::openForWriting(opening());
        REQUIRE(workspace);
        return std::move(*workspace);
    }

private:
    TemporaryFolder m_temporary;
    SetClock m_clock{noon};
};

/// Appends the fact that introduces person @p n.
inline Result<ledger::FactId, ledger::LedgerFailure> appendPerson(service::Workspace &workspace, std::uint8_t n)
{
    return workspace
        .submit([n](ledger::Ledger &ledger, storage::Connection &) {
            return ledger.append(idNumber<PersonId>(1),
                                 organisation::personFact(personNumber(n, "Person " + std::to_string(n))));
        })
        .get();
}

inline int countPeople(service::Workspace &workspace)
{
    auto reader = workspace.readFacts();
    REQUIRE(reader);
    return reader->database().execAndGet("SELECT count(*) FROM person").getInt();
}

} // namespace ringtrue::tests
