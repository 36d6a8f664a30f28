// SPDX-License-Identifier: Apache-2.0
// What a test does where it cannot run: it is skipped, and in a strict run it fails.
#pragma once

#include "tests/catch.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace ringtrue::tests {

/// True on CI and in a strict run (`packaging/test --strict`): there no test may pass unseen without having run.
inline bool isStrict()
{
    const auto is = [](const char *name, std::string_view value) {
        const char *set = std::getenv(name);
        return set && set == value;
    };
    return is("CI", "true") || is("RINGTRUE_STRICT", "1");
}

/// Says that there is no @p thing here; the test returns after it and counts as skipped. Fails in a strict run.
///
///     if (!disk.isMounted())
///         return tests::cannotRun("right to mount a disk");
inline void cannotRun(const std::string &thing)
{
    if (isStrict())
        FAIL("there is no " + thing);
    WARN("skipped, no " + thing); // these words are what CTest looks for
}

} // namespace ringtrue::tests
