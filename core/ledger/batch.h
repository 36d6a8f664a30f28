// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::ledger {

inline constexpr std::size_t maxBatchRows = 1000;
inline constexpr std::size_t maxBatchSize = 512 * 1024; ///< bytes of the canonical body

/// Many things of one kind in one fact, as imports make them: {"columns":[..],"rows":[[..],..]}.
struct Batch {
    std::vector<std::string> columns;
    std::vector<std::vector<Body>> rows; ///< each as long as columns; values may be toSeal() place holders
    bool operator==(const Batch &) const = default;
};

/// @p batch as bodies within the limits for one batch, in order. Place holders are reckoned with the size
/// they have when sealed.
std::vector<Body> bodiesOf(const Batch &batch);
bool isBatch(const Body &body);
/// The batch that @p body holds, or nothing where it is none within the limits.
std::optional<Batch> batchOf(const Body &body);

} // namespace ringtrue::ledger
