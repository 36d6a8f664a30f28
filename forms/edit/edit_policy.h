// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// Gives the form the policy of the preset @p name; its own pass mark and bands stay where the preset names none.
/// False where there is no such preset.
bool takePreset(Form &form, std::string_view name);
/// Whether this is the policy of the preset at @p preset of scoringPresets(), but for pass mark and bands. Two presets
/// can have the same policy.
bool isPreset(const ScoringPolicy &policy, std::size_t preset);
/// The first preset whose policy it is; nothing where it is none's.
std::optional<std::size_t> presetOf(const ScoringPolicy &policy);

/// Blank: none. @return NotANumber; OutOfRange (0..100)
EditResult setPassMark(Form &form, std::string_view mark);
/// 0..6. @return NotANumber; OutOfRange
EditResult setDecimals(Form &form, std::string_view decimals);

/// Bands stay rising: one is put where it belongs. @return its place from 0; NotANumber, OutOfRange (0..100)
Result<std::size_t, EditError> addBand(Form &form, std::string_view from, std::string name);
/// @return its new place; NoSuchBand, NotANumber, OutOfRange
Result<std::size_t, EditError> setBandFrom(Form &form, std::size_t band, std::string_view from);
/// @return NoSuchBand
EditResult setBandName(Form &form, std::size_t band, std::string name);
EditResult removeBand(Form &form, std::size_t band);

/// A new obligation of the words given. @return its id
ObligationSlug addObligation(Form &form, ObligationKind kind, std::string text);
/// Takes it away, out of the questions that serve it too. @return NoSuchObligation
EditResult removeObligation(Form &form, const ObligationSlug &obligation);
/// @return NoSuchObligation
EditResult setObligationText(Form &form, const ObligationSlug &obligation, std::string text);
EditResult setObligationKind(Form &form, const ObligationSlug &obligation, ObligationKind kind);
/// `2018-05-25`; blank: none. @return NoSuchObligation; NotADay
EditResult setObligationSince(Form &form, const ObligationSlug &obligation, std::string_view since);

} // namespace ringtrue::forms
