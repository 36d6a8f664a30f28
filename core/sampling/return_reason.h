// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace ringtrue::sampling {

/// Why an interaction cannot be evaluated.
enum class ReturnReason {
    NoSound,
    WrongAgent,  ///< not the one it is filed under
    Language,    ///< one that the evaluator does not understand
    Private,     ///< no contact with a customer: a colleague's private call
    TooShort,    ///< nothing was said that could be judged
    KnowsPerson, ///< the evaluator knows somebody in it
    Other
};
inline constexpr std::array allReturnReasons{ReturnReason::NoSound, ReturnReason::WrongAgent, ReturnReason::Language,
                                             ReturnReason::Private, ReturnReason::TooShort,   ReturnReason::KnowsPerson,
                                             ReturnReason::Other};

/// `no-sound`, `wrong-agent`, `language`, `private`, `too-short`, `knows-person`, `other`.
std::string_view word(ReturnReason reason);
std::optional<ReturnReason> returnReasonFromWord(std::string_view word);

/// Whom a reason keeps from evaluating the interaction.
enum class Concerns {
    Evaluator, ///< who returned it; others may still evaluate it
    Everybody  ///< it waits for nobody until it is put back
};
constexpr Concerns concerns(ReturnReason reason)
{
    return reason == ReturnReason::Language || reason == ReturnReason::KnowsPerson ? Concerns::Evaluator
                                                                                   : Concerns::Everybody;
}

} // namespace ringtrue::sampling
