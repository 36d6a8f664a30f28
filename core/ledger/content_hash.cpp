// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/content_hash.h"

#include "core/ledger/big_endian.h"
#include "core/ledger/view_rows.h"

namespace ringtrue::ledger {

Hash contentHashWithin(storage::Connection &connection, const Registry &registry)
{
    Sha256 hash;
    for (const auto &table : viewTables(registry)) {
        std::string piece;
        appendText(piece, table);
        ViewRows rows(connection, table);
        while (rows.next()) {
            rows.append(piece);
            if (piece.size() > (64 << 10)) {
                hash.add(piece);
                piece.clear();
            }
        }
        hash.add(piece);
    }
    return hash.finish();
}

Result<Hash, storage::StorageFailure> contentHash(storage::Connection &connection, const Registry &registry)
{
    return storage::read(connection, [&] { return contentHashWithin(connection, registry); });
}

} // namespace ringtrue::ledger
