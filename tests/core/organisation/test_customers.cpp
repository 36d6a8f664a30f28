// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/customers.h"

#include "core/organisation/interaction_facts.h"
#include "tests/core/service/workspace_samples.h"

#include <array>

using namespace ringtrue;
using namespace ringtrue::organisation;
using tests::idNumber;

namespace {

ledger::FactDraft someone(std::uint8_t number, std::string key, std::vector<Role> roles = {})
{
    auto person = tests::personNumber(number, "Person " + std::to_string(number));
    person.externalId = std::move(key);
    person.roles = std::move(roles);
    return personFact(person);
}

ledger::FactDraft contactOf(std::uint8_t number, std::uint8_t customer)
{
    return interactionFact({.id = idNumber<InteractionId>(number),
                            .reference = std::to_string(number),
                            .channel = Channel::Chat,
                            .startedAt = tests::noon,
                            .durationMs = 60'000,
                            .customer = idNumber<PersonId>(customer),
                            .contactType = {},
                            .segments = {{.agent = idNumber<PersonId>(90), .startMs = 0, .endMs = {}}}});
}

} // namespace

TEST_CASE("Keys are read of customers only, the oldest first, and of nobody who was erased", "[organisation]")
{
    tests::WorkspaceSample sample;
    auto workspace = sample.create();
    // 52 has no key, 53 is erased below, 54 was never a customer; 90 works here.
    const std::vector facts{someone(55, "CK-5"), someone(51, "CK-1"), someone(52, ""),
                            someone(53, "CK-3"), someone(54, "CK-4"), someone(90, "a-1", {Role::Agent}),
                            contactOf(1, 55),    contactOf(2, 51),    contactOf(3, 51),
                            contactOf(4, 52),    contactOf(5, 53)};
    REQUIRE(workspace->append(idNumber<PersonId>(1), facts).get());
    REQUIRE(workspace->keys().destroy(std::array{ledger::subjectOf(idNumber<PersonId>(53))}, tests::noon));
    auto reader = workspace->readFacts();
    REQUIRE(reader);
    const CustomerKey oldest{idNumber<PersonId>(51), "CK-1"};
    const CustomerKey youngest{idNumber<PersonId>(55), "CK-5"};
    CHECK(*readCustomerKeys(*reader, workspace->keys(), {}) == std::vector{oldest, youngest});
    CHECK(*readCustomerKeys(*reader, workspace->keys(), oldest.customer) == std::vector{youngest});
    CHECK(readCustomerKeys(*reader, workspace->keys(), youngest.customer)->empty());
}
