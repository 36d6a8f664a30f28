// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/rounds.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::forms {

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

std::string quarterText(const Quarter &quarter)
{
    return fmt::format("{:04}-Q{}", quarter.year, quarter.number);
}

std::optional<Quarter> quarterFromText(std::string_view text)
{
    if (text.size() != 7 || text.substr(4, 2) != "-Q")
        return std::nullopt;
    const auto year = numberInDigits(text.substr(0, 4));
    const auto part = numberInDigits(text.substr(6, 1));
    if (!year || !part || *year < earliestYear || *part < 1 || *part > 4)
        return std::nullopt;
    return Quarter{*year, *part};
}

Quarter quarterOf(const Day &day)
{
    return {int(day.year()), (static_cast<std::int32_t>(unsigned(day.month())) - 1) / 3 + 1};
}

} // namespace ringtrue::forms
