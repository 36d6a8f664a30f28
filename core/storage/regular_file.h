// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace ringtrue::storage {

/// Whether a regular file lies at @p path, or nothing yet. Whoever opens anything else may wait for ever: a pipe
/// has no end.
bool isFileOrNothing(const std::filesystem::path &path);

/// Whether a file lies at @p path that is not empty; false also where it cannot be looked at.
bool holdsBytes(const std::filesystem::path &path);

} // namespace ringtrue::storage
