// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <string>
#include <variant>
#include <vector>

namespace ringtrue::forms {

/// Why a form that is being edited stays as it was.
enum class EditError {
    NoSuchSection,
    NoSuchQuestion,
    NoSuchOption, ///< the question has no such option
    NoSuchLevel,  ///< the scale has no such value, or it is not described
    NoSuchObligation,
    NoSuchBand,
    NoSuchCondition, ///< there is none at that place
    OtherType,       ///< the question's type has no such part
    FixedOptions,    ///< a yes-no question has its two options, and always has
    NotANumber,      ///< what was written is none
    NotADay,         ///< what was written is none
    OutOfRange,      ///< below 0 where nothing can be, above 100, more decimals than six ...
    AtTheEnd,        ///< there is nothing above (below) to move past
    NestedTwice,     ///< a section within a section has no sections
    FirstSection,    ///< the first section cannot be part of one before it
    Circle,          ///< the condition would wait for itself
    AlreadyThere     ///< the form has these questions
};

/// A question or a section: what a condition can stand at.
using PartSlug = std::variant<QuestionSlug, SectionSlug>;

/// What an edit did beside what was asked for: the conditions that it took parts out of.
struct Edited {
    std::vector<PartSlug> askedMore; ///< their condition named what is gone; they may be asked more often now
    bool operator==(const Edited &) const = default;
};

using EditResult = Result<Done, EditError>;

} // namespace ringtrue::forms
