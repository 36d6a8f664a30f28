// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds texts, translated ones too, in which combining marks are piled up so high that they cover what stands around
/// (once a text): no script needs so many.
void lintPiledMarks(const Form &form, Collected &out);
void lintPiledMarks(const Vision &vision, Collected &out);

} // namespace ringtrue::forms
