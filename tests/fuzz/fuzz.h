// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// One input for a reader: called by libFuzzer, or by replay.cpp. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace ringtrue::fuzz {

/// Ends the run: what must hold for every input did not.
[[noreturn]] inline void broken(const char *what)
{
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

inline void require(bool holds, const char *what)
{
    if (!holds)
        broken(what);
}

/// The place of a bug in the planted build of a target: a state that only a well-formed input reaches. The planted
/// build must end here; if it does not, the fuzzer does not get that deep.
inline void planted([[maybe_unused]] bool reached)
{
#ifdef RINGTRUE_PLANTED_BUG
    require(!reached, "the planted bug");
#endif
}

inline std::string_view text(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

} // namespace ringtrue::fuzz
