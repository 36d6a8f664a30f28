// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// @p words as a name for files: lower-case letters, digits and hyphens, at most 40 characters, cut between words
/// where it can be; letters of Latin script without their marks (German ones as they are written without: `ue`). Empty
/// where nothing of the words can be written so.
std::string slugOf(std::string_view words);

/// A name made of @p words (of @p otherwise where they give none) that is not among @p taken: `kept`, `kept-2`, ...
/// A thing keeps its name when its words change later: whoever refers to it finds it.
std::string newId(std::string_view words, std::string_view otherwise, const std::vector<std::string> &taken);

} // namespace ringtrue::forms
