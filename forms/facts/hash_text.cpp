// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/hash_text.h"

#include "core/base/hex.h"

#include <algorithm>

namespace ringtrue::forms {

std::string hashText(const Hash &hash)
{
    return hex(view(hash));
}

ledger::Body hashTextOrNull(const std::optional<Hash> &hash)
{
    return hash ? ledger::Body(hashText(*hash)) : ledger::Body(nullptr);
}

std::optional<Hash> hashFromText(std::string_view text)
{
    const auto bytes = fromHex(text);
    auto hash = bytes ? hashFromBytes(*bytes) : std::nullopt;
    return hash && hashText(*hash) == text ? hash : std::nullopt;
}

std::optional<Hash> hashOrNull(ledger::BodyFields &fields, std::string_view key)
{
    if (fields.isNull(key))
        return std::nullopt;
    const auto hash = hashFromText(fields.text(key));
    if (!hash)
        fields.refuse();
    return hash;
}

std::optional<Hash> hashFromBytes(std::string_view bytes)
{
    Hash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}

} // namespace ringtrue::forms
