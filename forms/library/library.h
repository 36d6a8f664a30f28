// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace ringtrue::forms {

enum class LibraryKind { Vision, Form };

/// A vision or form that ships, to start from.
struct LibraryItem {
    LibraryKind kind = LibraryKind::Form;
    std::string_view file;  ///< `first-steps.vision.yaml`
    std::string_view text;  ///< the whole file
    std::string_view about; ///< in few words
};

/// All that ship, visions first. The forms of one vision share their ids: a question of the same id asks the same, with
/// the same answers, so that an analyst's and a mystery shopper's answers to it can be compared.
std::span<const LibraryItem> library();

/// The JSON Schemas of both kinds of file, for editors and other programs.
std::string_view formSchema();
std::string_view visionSchema();

} // namespace ringtrue::forms
