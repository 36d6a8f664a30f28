// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body_fields.h"
#include "core/ledger/ledger_facts.h"
#include "core/ledger/sql.h"
#include "core/ledger/views.h"
#include "core/ledger/views_sql.h"
#include "core/storage/row.h"

namespace ringtrue::ledger {

namespace {

void runStamped(storage::Binder &binder, const Fact &fact)
{
    binder.id(fact.device)
        .id(fact.author)
        .integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
}

Applied applyOrganisation(storage::Connection &connection, const Fact &fact, const Body &body)
{
    BodyFields fields(body);
    const auto name = fields.text("name");
    if (!fields.ok())
        return Applied::Malformed;
    storage::Binder(connection.prepared(sql::putOrganisation))
        .id(fact.organisation)
        .text(name)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return Applied::Yes;
}

Applied applyDevice(storage::Connection &connection, const Fact &fact, const Body &body)
{
    const auto entry = readDevice(body);
    if (!entry)
        return Applied::Malformed;
    storage::Binder binder(connection.prepared(sql::putDevice));
    binder.id(deviceIdOf(entry->key)).bytes({reinterpret_cast<const char *>(entry->key.data()), entry->key.size()});
    if (entry->continues)
        binder.id(entry->continues->device);
    else
        binder.null();
    binder.integer(entry->rights.enrol ? 1 : 0).integer(entry->rights.erase ? 1 : 0);
    runStamped(binder, fact);
    return Applied::Yes;
}

Applied applyErasure(storage::Connection &connection, const Fact &fact, const Body &body)
{
    const auto entry = readErasure(fact.id, body);
    if (!entry)
        return Applied::Malformed;
    for (const auto &subject : entry->subjects) {
        storage::Binder binder(connection.prepared(sql::putErasure));
        binder.id(subject).bytes(entry->reason->bytes()).text(entry->authority);
        runStamped(binder, fact);
    }
    for (const auto &blob : entry->blobs) {
        storage::Binder binder(connection.prepared(sql::putBlobErasure));
        binder.bytes(view(blob)).bytes(entry->reason->bytes()).text(entry->authority);
        runStamped(binder, fact);
    }
    return Applied::Yes;
}

} // namespace

Views ledgerViews()
{
    return {.owner = "ledger",
            .schema = views::ledger,
            .tables = {"blob_erasure", "device", "erasure", "organisation"},
            .kinds = {{organisationKind, 1, applyOrganisation},
                      {deviceKind, 1, applyDevice},
                      {erasureKind, 1, applyErasure}}};
}

} // namespace ringtrue::ledger
