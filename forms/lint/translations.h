// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"
#include "forms/model/form.h"

namespace ringtrue::forms {

/// Finds translations that lack texts (once a language), have texts for what is not there or say them in the language
/// that they are in already, and what is no language.
void lintTranslations(const Vision &vision, Collected &out);
void lintTranslations(const Form &form, Collected &out);

} // namespace ringtrue::forms
