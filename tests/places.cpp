// SPDX-License-Identifier: Apache-2.0
#include "tests/places.h"

namespace ringtrue::tests {

std::filesystem::path sourceFolder()
{
    return RINGTRUE_SOURCE_DIR;
}

std::filesystem::path dataFolder()
{
    return sourceFolder() / "tests/data";
}

} // namespace ringtrue::tests
