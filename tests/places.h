// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace ringtrue::tests {

/// Where the sources lie. A function, so that no test is compiled anew for lying elsewhere.
std::filesystem::path sourceFolder();
/// tests/data in it.
std::filesystem::path dataFolder();

} // namespace ringtrue::tests
