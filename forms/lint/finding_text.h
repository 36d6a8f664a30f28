// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// The English words for a kind of finding. %1, %2 ... stand for its parameters. The command line
/// fills them as they are; the app translates the templates first and fills them then.
struct FindingWords {
    FindingCode code;
    std::string_view word;       ///< `unknown-behaviour`: in JSON
    std::string_view message;    ///< what is wrong
    std::string_view suggestion; ///< what to do about it
};

const FindingWords &wordsFor(FindingCode code);
/// The suggestion where the finding knows what was probably meant; %1 is that name.
std::string_view nearestTemplate();

/// `error`, `caution`, `hint`.
std::string_view word(Severity severity);
/// `unknown-behaviour`
std::string_view word(FindingCode code);

/// @p text with %1 .. %9 filled by @p parameters, as they are.
std::string filled(std::string_view text, const std::vector<std::string> &parameters);

/// In English: what is wrong, and what to do about it.
std::string message(const Finding &finding);
std::string suggestion(const Finding &finding);
/// `order-call.form.yaml:12:7: error: ...`
std::string line(const Finding &finding);

} // namespace ringtrue::forms
