// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/version_facts.h"

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// The text of @p version with a last line, a comment, that names what the version pins: the vision version and the
/// scoring policy by their hashes. The hash of this text is the version's name, so that the same form published on two
/// computers with two versions of the vision is two versions. A line of that kind that stands there already is
/// replaced.
///
///     # Pinned: vision harbour-service 5c0e..9a; policy 77b1..04.
///
/// @param vision  the id of the vision; not looked at where the version pins none
std::string pinnedText(const FormVersion &version, const std::optional<VisionSlug> &vision);

/// @p text without the line that pinnedText() added; all of it where there is none.
std::string_view withoutPins(std::string_view text);

} // namespace ringtrue::forms
