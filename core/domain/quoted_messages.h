// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/transcript.h"

#include <cstddef>
#include <vector>

namespace ringtrue {

/// The messages of @p transcript that @p evidence quotes, by number from 0: those it names, or those heard in its part
/// of the recording. A message lasts as long as it says, else until the next one begins.
std::vector<std::size_t> quotedMessages(const Evidence &evidence, const Transcript &transcript);

} // namespace ringtrue
