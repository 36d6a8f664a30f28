// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"

namespace ringtrue::forms {

/// Finds derivations that nobody can follow: from a vision that is not above, pillars that serve none of its pillars or
/// one that it does not have.
///
/// @param served  the vision it is derived from, or may be; nullptr where it is not at hand
void lintServed(const Vision &vision, const Vision *served, Collected &out);

} // namespace ringtrue::forms
