// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/evidence.h"
#include "forms/score/explanation.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// What was answered, for people; that nothing was, or was asked, where it is so.
std::string answerWords(const ExplainedQuestion &question, std::string_view language);

/// `2:13–2:21`, in whole seconds around it; `messages 3 to 5`, counted from 1.
std::string evidenceWords(const Evidence &evidence, std::string_view language);

/// `2026-11-04 14:31`, in the zone it was told in.
std::string momentWords(Instant instant);
/// `2:13`; `1:02:13`.
std::string timeWords(std::int64_t milliseconds);

} // namespace ringtrue::forms
