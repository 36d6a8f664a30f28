// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/big_endian.h"
#include "core/ledger/views.h"

#include <algorithm>

namespace ringtrue::ledger {

Registry::Registry(std::vector<Views> owners) : m_owners(std::move(owners))
{
    m_owners.insert(m_owners.begin(), ledgerViews());
    for (const auto &owner : m_owners)
        m_sorted.insert(m_sorted.end(), owner.kinds.begin(), owner.kinds.end());
    std::sort(m_sorted.begin(), m_sorted.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
}

const FactKind *Registry::find(std::string_view name) const
{
    const auto place =
        std::lower_bound(m_sorted.begin(), m_sorted.end(), name,
                         [](const FactKind &kind, std::string_view wanted) { return kind.name < wanted; });
    return place != m_sorted.end() && place->name == name ? &*place : nullptr;
}

Hash Registry::schemaHash() const
{
    Sha256 hash;
    const auto add = [&hash](std::string_view text) {
        std::string length;
        appendBigEndian(length, static_cast<std::uint64_t>(text.size()));
        hash.add(length);
        hash.add(text);
    };
    for (const auto &owner : m_owners) {
        add(owner.owner);
        add(owner.schema);
    }
    // A kind that was unknown, or read in an older version, changes what the views hold.
    for (const auto &kind : m_sorted) {
        add(kind.name);
        add(std::to_string(kind.version));
    }
    return hash.finish();
}

} // namespace ringtrue::ledger
