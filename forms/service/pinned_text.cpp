// SPDX-License-Identifier: Apache-2.0
#include "forms/service/pinned_text.h"

#include "forms/facts/hash_text.h"

#include <fmt/format.h>

namespace ringtrue::forms {

namespace {

constexpr std::string_view front = "# Pinned: ";

/// Nothing but what pinnedText() writes: the end of a text in quotes that looks similar has its quote.
bool isPinLine(std::string_view line)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyz0123456789 -;";
    return line.starts_with(front) && line.ends_with('.')
           && line.substr(front.size(), line.size() - front.size() - 1).find_first_not_of(plain)
                  == std::string_view::npos;
}

} // namespace

std::string pinnedText(const FormVersion &version, const std::optional<VisionSlug> &vision)
{
    std::string pins;
    if (version.visionVersion && vision)
        pins = fmt::format("vision {} {}", vision->text(), hashText(*version.visionVersion));
    if (version.policy)
        pins += fmt::format("{}policy {}", pins.empty() ? "" : "; ", hashText(*version.policy));
    std::string out(withoutPins(version.text));
    if (pins.empty())
        return out;
    return out + fmt::format("{}{}{}.\n", out.ends_with('\n') ? "" : "\n", front, pins);
}

std::string_view withoutPins(std::string_view text)
{
    const auto body = text.substr(0, text.find_last_not_of("\r\n") + 1);
    const auto before = body.rfind('\n');
    if (before == std::string_view::npos || !isPinLine(body.substr(before + 1)))
        return text;
    return text.substr(0, before + 1);
}

} // namespace ringtrue::forms
