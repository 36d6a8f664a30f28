// SPDX-License-Identifier: Apache-2.0
// Evidence as files and pages write it.
#pragma once

#include "core/domain/evidence.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// `02:13-02:21`, `02:13.250-02:21` or `1:02:13-1:02:21`; `message 3`, `messages 3-5`. Messages count from 1 there.
std::string evidenceText(const Evidence &evidence);

/// What evidenceText writes, even where it runs backwards; nothing where @p text is neither.
std::optional<Evidence> evidenceFromText(std::string_view text);

/// Whether it ends behind its beginning: a time span after it, a range of messages at or after its first.
bool runsForward(const Evidence &evidence);

} // namespace ringtrue
