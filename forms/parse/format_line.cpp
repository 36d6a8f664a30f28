// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/format_line.h"

#include <algorithm>

namespace ringtrue::forms {

bool isFormat(MapReader &root, const Node &node, std::string_view kind, Reading &reading)
{
    const std::string expected = std::string{kind} + " 1";
    if (node.kind != Node::Kind::Map)
        return false; // said by the reader
    if (!root.has("ringtrue")) {
        reading.error(FindingCode::NotThisKind, node.place, {std::string{kind}, "ringtrue: " + expected});
        return false;
    }
    const std::string line = root.text("ringtrue", Presence::Required);
    if (line == expected)
        return true;
    const Place place = reading.places.at("ringtrue");
    const std::string front = std::string{kind} + " ";
    const std::string number = line.starts_with(front) ? line.substr(front.size()) : std::string{};
    const bool newer = !number.empty() && number.front() != '0'
                       && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (newer)
        reading.error(FindingCode::NewerFormat, place, {line, expected});
    else
        reading.error(FindingCode::NotThisKind, place, {std::string{kind}, "ringtrue: " + expected});
    return false;
}

} // namespace ringtrue::forms
