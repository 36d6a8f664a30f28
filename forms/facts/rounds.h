// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/day.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// A round in which people answer without being named; also the id of the fact that opens it.
using RoundId = Id<struct RoundTag>;

/// The least number of people of whom anything is said: fewer could be told apart.
inline constexpr std::int64_t fewestShown = 5;

/// The most answers that one round holds.
inline constexpr std::int64_t mostAnswers = 10'000;

/// People, or their answers.
struct People {
    std::int64_t all = 0;
    std::int64_t papers = 0; ///< of them, 0..all: typed from paper, of which nobody knows who wrote how many
    bool operator==(const People &) const = default;

    constexpr std::int64_t signedIn() const { return all - papers; }
};

/// Whether something can be said of @p people: they are fewestShown at least, and those of them who signed in are as
/// many, or nobody. Whoever made up the papers beside four of them would know what the four said.
constexpr bool canBeTold(const People &people)
{
    return people.all >= fewestShown && (people.signedIn() == 0 || people.signedIn() >= fewestShown);
}

/// Whether a record of a closed round can say so many: @p papers are of both others, and either @p answers can be told
/// and none was dropped, or there are none.
bool canBeRecorded(std::int64_t answers, std::int64_t papers, std::int64_t dropped);

/// The most people of whom somebody may say that they are asked.
inline constexpr std::int64_t mostAsked = 1'000'000;

/// Whether @p asked can stand in a record: nothing (nobody said), or 1..mostAsked.
constexpr bool canBeAsked(std::optional<std::int64_t> asked)
{
    return !asked || (*asked >= 1 && *asked <= mostAsked);
}

/// The share of those who were asked that answered, 0..1; nothing where nobody said how many were asked, or where more
/// answered than that: the number is no longer that of those who were asked.
std::optional<double> responseRate(std::int64_t answers, std::optional<std::int64_t> asked);

/// Whether there are more @p answers than people who were asked. Then somebody answered twice, as only papers let them,
/// a file of papers was taken twice, or the number is wrong.
constexpr bool isMoreThanAsked(std::int64_t answers, std::optional<std::int64_t> asked)
{
    return asked && answers > *asked;
}

using ringtrue::Day;
using ringtrue::dayFromText;
using ringtrue::dayOf;
using ringtrue::dayText;

/// A quarter of a year.
struct Quarter {
    std::int32_t year = 0;   ///< 1900..9999
    std::int32_t number = 1; ///< 1..4
    auto operator<=>(const Quarter &) const = default;
};

/// `2026-Q4`.
std::string quarterText(const Quarter &quarter);
std::optional<Quarter> quarterFromText(std::string_view text);
Quarter quarterOf(const Day &day);

} // namespace ringtrue::forms
