// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/interactions.h"

#include "core/organisation/interaction_facts.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

std::optional<Interaction> oneOf(SQLite::Statement &row)
{
    return row.executeStep() ? std::optional{interactionOf(row)} : std::nullopt;
}

std::vector<Interaction> contactsOfCustomer(SQLite::Statement &rows, const Interaction &around, std::int64_t most)
{
    std::vector<Interaction> out;
    storage::Binder(rows).id(*around.customer).integer(around.startedAt.microseconds).id(around.id).integer(most);
    while (rows.executeStep())
        out.push_back(interactionOf(rows));
    rows.tryReset();
    return out;
}

} // namespace

Interaction interactionOf(SQLite::Statement &row)
{
    Interaction out;
    out.id = storage::idOf<InteractionId>(row.getColumn(0));
    out.reference = row.getColumn(1).getString();
    out.channel = channelFromWord(row.getColumn(2).getString()).value_or(Channel::Call);
    out.startedAt = {row.getColumn(3).getInt64(), static_cast<std::int16_t>(row.getColumn(4).getInt())};
    out.durationMs = row.getColumn(5).getInt64();
    out.customer = storage::idOrNullOf<PersonId>(row.getColumn(6));
    out.contactType = storage::idOrNullOf<ContactTypeId>(row.getColumn(7));
    out.segments = {{.agent = storage::idOf<PersonId>(row.getColumn(8)), .startMs = 0, .endMs = std::nullopt}};
    const auto several = row.getColumn(9).getString();
    if (!several.empty())
        if (auto segments = segmentsFromBody(ledger::Body::parse(several, nullptr, false)))
            out.segments = std::move(*segments);
    return out;
}

Result<std::optional<Interaction>, storage::StorageFailure> readInteraction(storage::Connection &connection,
                                                                            const InteractionId &id)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(sql::findInteraction);
        storage::Binder(row).id(id);
        return oneOf(row);
    });
}

Result<std::optional<Interaction>, storage::StorageFailure> readInteractionByReference(storage::Connection &connection,
                                                                                       std::string_view reference)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(sql::findInteractionByReference);
        storage::Binder(row).text(reference);
        return oneOf(row);
    });
}

Result<std::vector<InteractionId>, storage::StorageFailure> interactionsOf(storage::Connection &connection,
                                                                           const PersonId &person)
{
    return storage::read(connection, [&] {
        std::vector<InteractionId> out;
        auto &row = connection.prepared(sql::listInteractionsOfPerson);
        storage::Binder(row).id(person);
        while (row.executeStep())
            out.push_back(storage::idOf<InteractionId>(row.getColumn(0)));
        return out;
    });
}

Result<std::vector<Interaction>, storage::StorageFailure>
contactsBefore(storage::Connection &connection, const Interaction &interaction, std::int64_t most)
{
    if (!interaction.customer)
        return std::vector<Interaction>{};
    return storage::read(connection, [&] {
        auto found = contactsOfCustomer(connection.prepared(sql::listContactsBefore), interaction, most);
        std::ranges::reverse(found);
        return found;
    });
}

Result<std::vector<Interaction>, storage::StorageFailure>
contactsAfter(storage::Connection &connection, const Interaction &interaction, std::int64_t most)
{
    if (!interaction.customer)
        return std::vector<Interaction>{};
    return storage::read(
        connection, [&] { return contactsOfCustomer(connection.prepared(sql::listContactsAfter), interaction, most); });
}

} // namespace ringtrue::organisation
