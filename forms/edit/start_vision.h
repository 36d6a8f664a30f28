// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/vision_edit.h"

namespace ringtrue::forms {

/// What is asked before a vision is begun.
struct StartVision {
    VisionKind kind = VisionKind::Service; ///< Cx: the organisation's own, written down or crafted
    std::string organisation;
    std::string function{};       ///< of a service vision
    std::string centre{};         ///< one centre of the function; mostly empty
    const Vision *from = nullptr; ///< the CX vision (or the function's service vision, for a centre) it is derived from
    std::string title{};          ///< empty: made of the function or organisation
    std::string purpose{};
    std::string serves{};
    std::string role{};
    std::vector<JourneyPart> journeys{};
    std::string language{};
};

/// A vision with nothing on the table yet. Empty where the organisation, or the function of a service vision, is not
/// named or a journey has no name; DoNotMeet where a CX vision is to be derived from another one; OutOfRange.
///
/// @param taken  the names of the visions there are
Result<Vision, VisionEditError> startVision(const StartVision &start, const std::vector<std::string> &taken);

/// @p vision as it is proposed for the whole organisation: a CX vision of its own name, crafted from the ground, with
/// all that is on the table. DoNotMeet where it is a CX vision already.
///
/// @param title  of the CX vision, in the vision's language: it may no more say "service vision". Empty: the
///               organisation's name
Result<Vision, VisionEditError> proposedAsCx(Vision vision, std::string_view title,
                                             const std::vector<std::string> &taken);

} // namespace ringtrue::forms
