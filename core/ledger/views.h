// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/ledger/fact.h"
#include "core/storage/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

enum class Applied {
    Yes,
    Malformed ///< the body is not what its kind promises: kept and forwarded, shown as damaged, no view touched
};

/// Puts one fact into its owner's view tables. It must give the same tables in any order of arrival:
/// of two facts about one thing the one with the greater (device_seq, fact_id) wins. It writes only
/// tables of its owner, opens nothing sealed, asks no clock. SQLite's exceptions may leave it.
using Apply = Applied (*)(storage::Connection &connection, const Fact &fact, const Body &body);

struct FactKind {
    std::string_view name; ///< `core.person`
    std::uint16_t version; ///< the newest this program can read
    Apply apply;
};

/// The kinds of fact and view tables that one folder owns.
struct Views {
    std::string_view owner;               ///< `core`, `forms`, `media`
    std::string_view schema;              ///< CREATE TABLE ... STRICT, WITHOUT ROWID
    std::vector<std::string_view> tables; ///< in the order of the content hash; each has a primary key
    std::vector<FactKind> kinds;
};

/// The kinds `ledger.organisation`, `ledger.device`, `ledger.erasure` and their views `organisation`,
/// `device`, `erasure`.
Views ledgerViews();

/// All kinds and views of a program; assembled by programs and tests from coreViews(),
/// samplingViews(), formsViews(), mediaViews(), in this order. The ledger's own are always part of it.
class Registry {
public:
    explicit Registry(std::vector<Views> owners);
    /// The kind of that name, or nothing where a newer version made it.
    const FactKind *find(std::string_view name) const;
    const std::vector<Views> &owners() const { return m_owners; }
    /// Over all schemas: when it differs from the stored one, views are dropped and rebuilt.
    Hash schemaHash() const;

private:
    std::vector<Views> m_owners;
    std::vector<FactKind> m_sorted;
};

} // namespace ringtrue::ledger
