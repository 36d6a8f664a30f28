// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/rounds.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// The number that @p text is in digits alone.
std::optional<std::int32_t> numberIn(std::string_view text)
{
    std::int32_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() || text.size() > 4 ? std::nullopt : std::optional{value};
}

constexpr std::int32_t earliestYear = 1900; // what is earlier is a slip of the pen

} // namespace

bool canBeRecorded(std::int64_t answers, std::int64_t papers, std::int64_t dropped)
{
    const auto are = [](std::int64_t number) { return number >= 0 && number <= mostAnswers; };
    if (!are(answers) || !are(papers) || !are(dropped) || papers > answers + dropped)
        return false;
    return answers == 0 || (dropped == 0 && canBeTold({answers, papers}));
}

std::optional<double> responseRate(std::int64_t answers, std::optional<std::int64_t> asked)
{
    if (!asked || *asked <= 0 || isMoreThanAsked(answers, asked))
        return std::nullopt;
    return static_cast<double>(answers) / static_cast<double>(*asked);
}

std::string dayText(const Day &day)
{
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

std::optional<Day> dayFromText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = numberIn(text.substr(0, 4));
    const auto month = numberIn(text.substr(5, 2));
    const auto day = numberIn(text.substr(8, 2));
    if (!year || !month || !day || *year < earliestYear)
        return std::nullopt;
    const Day out{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                  std::chrono::day{static_cast<unsigned>(*day)}};
    return out.ok() ? std::optional{out} : std::nullopt;
}

Day dayOf(Instant instant)
{
    using namespace std::chrono;
    const sys_time<microseconds> there{microseconds{instant.microseconds} + minutes{instant.offsetMinutes}};
    return Day{floor<days>(there)};
}

std::string quarterText(const Quarter &quarter)
{
    return fmt::format("{:04}-Q{}", quarter.year, quarter.number);
}

std::optional<Quarter> quarterFromText(std::string_view text)
{
    if (text.size() != 7 || text.substr(4, 2) != "-Q")
        return std::nullopt;
    const auto year = numberIn(text.substr(0, 4));
    const auto part = numberIn(text.substr(6, 1));
    if (!year || !part || *year < earliestYear || *part < 1 || *part > 4)
        return std::nullopt;
    return Quarter{*year, *part};
}

Quarter quarterOf(const Day &day)
{
    return {int(day.year()), (static_cast<std::int32_t>(unsigned(day.month())) - 1) / 3 + 1};
}

} // namespace ringtrue::forms
