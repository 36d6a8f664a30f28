// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/interactions.h"

#include "core/organisation/interaction_facts.h"
#include "tests/core/service/workspace_samples.h"

using namespace ringtrue;
using namespace ringtrue::organisation;
using tests::idNumber;

namespace {

constexpr std::int64_t hour = 3'600'000'000;

Interaction contact(std::uint8_t number, std::int64_t atHour, std::optional<PersonId> customer)
{
    return {.id = idNumber<InteractionId>(number),
            .reference = std::to_string(number),
            .channel = Channel::Chat,
            .startedAt = {tests::noon.microseconds + atHour * hour, 60},
            .durationMs = 60'000,
            .customer = customer,
            .contactType = {},
            .segments = {{.agent = idNumber<PersonId>(90), .startMs = 0, .endMs = {}}}};
}

std::vector<std::string> references(const std::vector<Interaction> &interactions)
{
    std::vector<std::string> out;
    for (const auto &interaction : interactions)
        out.push_back(interaction.reference);
    return out;
}

} // namespace

TEST_CASE("Interactions of an import are in as few facts as hold them, in order", "[organisation]")
{
    struct Row {
        int interactions;
        std::vector<std::size_t> rowsOfFacts;
    };
    const auto row = GENERATE(values<Row>({{0, {}}, {1, {1}}, {1000, {1000}}, {2001, {1000, 1000, 1}}}));
    CAPTURE(row.interactions);
    std::vector<Interaction> all;
    for (int i = 0; i < row.interactions; ++i) {
        all.push_back(contact(1, i, {}));
        all.back().reference = std::to_string(i);
    }
    std::vector<std::size_t> rows;
    int next = 0;
    for (const auto &fact : interactionBatchFacts(all)) {
        CHECK(fact.kind == interactionBatchKind);
        rows.push_back(fact.body["rows"].size());
        for (const auto &values : fact.body["rows"])
            CHECK(values[1] == std::to_string(next++)); // its reference
    }
    CHECK(rows == row.rowsOfFacts);
}

TEST_CASE("What came before and after a contact is told of the same customer, in the order of time", "[organisation]")
{
    const auto magnus = idNumber<PersonId>(50);
    const auto other = idNumber<PersonId>(51);
    // Contacts 4 and 5 began in the same moment: the id decides.
    const std::vector all{contact(1, -30, magnus), contact(2, -20, magnus), contact(3, -10, other),
                          contact(4, 0, magnus),   contact(5, 0, magnus),   contact(6, 5, magnus),
                          contact(7, 1, other),    contact(8, -5, {})};
    tests::WorkspaceSample sample;
    auto workspace = sample.create();
    workspace
        ->submit([&](ledger::Ledger &ledger, storage::Connection &) {
            REQUIRE(ledger.append(idNumber<PersonId>(1), interactionBatchFacts(all)));
        })
        .get();
    auto connection = workspace->readFacts();
    REQUIRE(connection);
    using Names = std::vector<std::string>;
    CHECK(references(*contactsBefore(*connection, all[4], 9)) == Names{"1", "2", "4"});
    CHECK(references(*contactsBefore(*connection, all[4], 2)) == Names{"2", "4"});
    CHECK(references(*contactsAfter(*connection, all[0], 9)) == Names{"2", "4", "5", "6"});
    CHECK(references(*contactsAfter(*connection, all[0], 1)) == Names{"2"});
    CHECK(contactsAfter(*connection, all[5], 9)->empty());
    CHECK(contactsBefore(*connection, all[7], 9)->empty()); // whose it is, nobody knows
}
