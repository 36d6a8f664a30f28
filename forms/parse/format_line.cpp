// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/format_line.h"

#include <algorithm>

namespace ringtrue::forms {

std::optional<int> formatOf(MapReader &root, const Node &node, std::string_view kind, Reading &reading)
{
    const std::string expected = std::string{kind} + " " + std::to_string(newestFormat);
    if (node.kind != Node::Kind::Map)
        return std::nullopt; // said by the reader
    if (!root.has("ringtrue")) {
        reading.error(FindingCode::NotThisKind, node.place, {std::string{kind}, "ringtrue: " + expected});
        return std::nullopt;
    }
    const std::string line = root.text("ringtrue", Presence::Required);
    for (int format = 1; format <= newestFormat; ++format)
        if (line == std::string{kind} + " " + std::to_string(format))
            return format;
    const Place place = reading.places.at("ringtrue");
    const std::string front = std::string{kind} + " ";
    const std::string number = line.starts_with(front) ? line.substr(front.size()) : std::string{};
    const bool newer = !number.empty() && number.front() != '0'
                       && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (newer)
        reading.error(FindingCode::NewerFormat, place, {line, expected});
    else
        reading.error(FindingCode::NotThisKind, place, {std::string{kind}, "ringtrue: " + expected});
    return std::nullopt;
}

void checkFormat(int format, const FormatNeeded &needed, std::string_view kind, Reading &reading)
{
    if (format < needed.format && !hasErrors(reading.findings))
        reading.error(FindingCode::NeedsNewerFormat, reading.places.at("ringtrue"),
                      {std::string{needed.what}, std::string{kind} + " " + std::to_string(needed.format)});
}

} // namespace ringtrue::forms
