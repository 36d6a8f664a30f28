// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/ledger/keys.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

namespace ringtrue::organisation {

/// The key by which a customer is recognised again: what stands sealed as their external id.
struct CustomerKey {
    PersonId customer;
    std::string key;
    bool operator==(const CustomerKey &) const = default;
};

/// The keys of those whom an interaction names as its customer and whose id comes after @p after (a nil id: all), the
/// oldest first. Whoever was erased, has no key or whose key cannot be read on this computer is left out.
Result<std::vector<CustomerKey>, storage::StorageFailure> readCustomerKeys(storage::Connection &connection,
                                                                           ledger::Keys &keys, const PersonId &after);

} // namespace ringtrue::organisation
