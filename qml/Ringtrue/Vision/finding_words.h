// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace ringtrue::qml {

/// The sentences about findings in a vision file, in English, for the translators: context "Findings".
std::span<const char *const> translatableFindingWords();

} // namespace ringtrue::qml
