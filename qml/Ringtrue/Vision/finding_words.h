// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace ringtrue::qml {

/// The sentences about findings in any file, and in visions, in English, for the translators: context "Findings".
std::span<const char *const> translatableFindingWords();

/// The same about findings in forms, where they are not among those above.
std::span<const char *const> translatableFormFindingWords();

} // namespace ringtrue::qml
