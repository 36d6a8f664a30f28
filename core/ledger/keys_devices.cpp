// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/keys_state.h"
#include "core/ledger/sql.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

using Guard = std::lock_guard<std::mutex>;

std::string_view bytesOfDeviceKey(const PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

} // namespace

Result<PublicKey, KeyFailure> Keys::makeDevice()
{
    const Guard guard(m_state->mutex);
    const auto seed = Secret::make();
    const auto publicKey = SigningKey(seed).publicKey();
    const auto device = deviceIdOf(publicKey);
    const auto wrapped = wrap(m_state->workspaceKey, "device", device.uuid().view(), seed);
    const auto done = inTransaction(m_state->connection, [&]() -> Result<Done, KeyFailure> {
        auto &insert = m_state->connection.prepared(sql::insertDeviceKey);
        bindBytes(insert, 1, device.uuid().view());
        bindBytes(insert, 2, bytesOfDeviceKey(publicKey));
        bindBytes(insert, 3, raw(wrapped.nonce));
        bindBytes(insert, 4, wrapped.box);
        insert.exec();
        return Done{};
    });
    if (!done)
        return Failure{done.error()};
    return publicKey;
}

Result<PublicKey, KeyFailure> Keys::device()
{
    const auto all = devices();
    if (!all)
        return Failure{all.error()};
    if (all->empty())
        return Failure{KeyFailure{KeyError::NoKey}};
    return all->front();
}

Result<std::vector<PublicKey>, KeyFailure> Keys::devices()
{
    const Guard guard(m_state->mutex);
    return looking([&]() -> Result<std::vector<PublicKey>, KeyFailure> {
        std::vector<PublicKey> keys;
        auto &list = m_state->connection.prepared(sql::listDeviceKeys);
        while (list.executeStep()) {
            const auto bytes = bytesOf(list.getColumn(0));
            PublicKey key{};
            std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
            keys.push_back(key);
        }
        return keys;
    });
}

Result<SigningKey, KeyFailure> Keys::signingKey(const DeviceId &device)
{
    const Guard guard(m_state->mutex);
    const auto id = device.uuid().view();
    const auto seed = looking([&]() -> Result<Secret, KeyFailure> {
        return opened(m_state->workspaceKey, "device", id, findWrapped(m_state->connection, sql::findDeviceKey, id));
    });
    if (!seed)
        return Failure{seed.error()};
    return SigningKey(*seed);
}

} // namespace ringtrue::ledger
