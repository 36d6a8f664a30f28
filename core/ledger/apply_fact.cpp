// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/apply_fact.h"

#include "core/ledger/batch.h"
#include "core/ledger/sql.h"

#include <sqlite3.h>

#include <stdexcept>

namespace ringtrue::ledger {

namespace {

bool breaksRule(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
}

Applied applyOrRefuse(storage::Connection &connection, const FactKind &kind, const Fact &fact, const Body &body)
{
    if (isBatch(body) && fact.body.size() > maxBatchSize)
        return Applied::Malformed;
    try {
        return kind.apply(connection, fact, body);
    } catch (const SQLite::Exception &exception) {
        if (!breaksRule(exception))
            throw;
        return Applied::Malformed;
    } catch (const Body::exception &) {
        return Applied::Malformed; // a codec that trusted the body
    } catch (const std::logic_error &) {
        return Applied::Malformed; // the same: what is too long, out of range
    }
}

} // namespace

Effect applyFact(storage::Connection &connection, const Registry &registry, const Fact &fact, const Body &body)
{
    const auto *const kind = registry.find(fact.kind);
    if (!kind || fact.kindVersion > kind->version)
        return Effect::NewerVersion;
    connection.prepared(sql::savepointFact).exec();
    const auto applied = applyOrRefuse(connection, *kind, fact, body);
    if (applied == Applied::Malformed)
        connection.prepared(sql::rollbackFact).exec();
    connection.prepared(sql::releaseFact).exec();
    return applied == Applied::Yes ? Effect::Applied : Effect::Malformed;
}

} // namespace ringtrue::ledger
