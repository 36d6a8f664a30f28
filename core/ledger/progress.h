// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace ringtrue::ledger {

enum class Go { On, Stop };

/// Told now and then how much of long work is done; Stop ends the work, with nothing changed.
using Progress = std::function<Go(std::uint64_t done, std::uint64_t total)>;

} // namespace ringtrue::ledger
