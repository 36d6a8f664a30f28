// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/read_number.h"

#include "forms/model/answer_ranges.h"

#include <charconv>
#include <string>

namespace ringtrue::forms {

namespace {

constexpr std::int64_t greatest = 1'000'000'000;
constexpr int mostPlaces = 6; // of a decimal: Exact::parse()

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

Result<Exact, EditError> readNumber(std::string_view written, NumberSign sign)
{
    std::string text(withoutBlanks(written));
    if (const auto comma = text.find(','); comma != std::string::npos && text.find('.') == std::string::npos)
        text[comma] = '.';
    if (text.size() > longestNumber) // no file would take it back
        return Failure{EditError::OutOfRange};
    const auto number = Exact::parse(text);
    if (!number)
        return Failure{EditError::NotANumber};
    const Exact least{sign == NumberSign::Any ? -greatest : 0};
    if (*number < least || *number > Exact{greatest})
        return Failure{EditError::OutOfRange};
    return *number;
}

Result<std::optional<Exact>, EditError> readOptionalNumber(std::string_view written, NumberSign sign)
{
    if (withoutBlanks(written).empty())
        return std::optional<Exact>{};
    const auto number = readNumber(written, sign);
    if (!number)
        return Failure{number.error()};
    return std::optional<Exact>{*number};
}

Result<int, EditError> readWholeNumber(std::string_view written, int least, int most)
{
    const std::string_view text = withoutBlanks(written);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::result_out_of_range)
        return Failure{EditError::OutOfRange};
    if (error != std::errc{} || end != text.data() + text.size())
        return Failure{EditError::NotANumber};
    if (number < least || number > most)
        return Failure{EditError::OutOfRange};
    return number;
}

std::string writtenNumber(const Exact &number)
{
    if (number.isInteger() || number.rounded(mostPlaces) != number)
        return number.text();
    std::string text = number.decimalText(mostPlaces);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

} // namespace ringtrue::forms
