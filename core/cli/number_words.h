// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers as people read them; JSON has them exactly.
namespace ringtrue::cli {

/// 12,400 instead of 12400.
std::string grouped(std::uint64_t number);
/// `1 team`, `2,000 teams`.
std::string counted(std::uint64_t number, std::string_view one, std::string_view many);

/// A whole number as it is, another one with two places: `12`, `2.50`.
std::string numberWords(const Exact &number);
/// As somebody types it, with at most six places: `12.5`.
std::string typedWords(const Exact &number);

} // namespace ringtrue::cli
