// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/ledger/keys_state.h"
#include "core/ledger/sql.h"

namespace ringtrue::ledger {

namespace {

/// `subject 0194...`, `blob ab12...`, `device 0194...`, `look-up`
std::string nameOf(const std::string &what, std::string_view id)
{
    if (what == "local")
        return std::string(id);
    const auto uuid = Uuid::fromBytes(id);
    return what + ' ' + (uuid ? uuid->text() : hex(id));
}

/// Whether the secret signs as the device whose public key stands beside it.
bool signsAs(const Secret &seed, const SQLite::Column &publicKey)
{
    const auto key = SigningKey(seed).publicKey();
    return bytesOf(publicKey) == std::string_view(reinterpret_cast<const char *>(key.data()), key.size());
}

} // namespace

Result<KeyInspection, KeyFailure> Keys::inspect()
{
    const std::lock_guard guard(m_state->mutex);
    return looking([&]() -> Result<KeyInspection, KeyFailure> {
        KeyInspection inspection;
        auto &list = m_state->connection.prepared(sql::listBoxes);
        while (inspection.damaged.empty() && list.executeStep()) {
            const auto what = list.getColumn(0).getString();
            const auto idColumn = list.getColumn(1);
            const auto id = bytesOf(idColumn);
            const auto secret = unwrap(m_state->workspaceKey, what, id, wrappedIn(list, 2));
            if (secret && (what != "device" || signsAs(*secret, list.getColumn(4))))
                ++inspection.opened;
            else
                inspection.damaged = nameOf(what, id);
        }
        list.tryReset();
        return inspection;
    });
}

} // namespace ringtrue::ledger
