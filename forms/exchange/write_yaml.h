// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <string>

namespace ringtrue::forms {

/// The file of a form or vision: always the same bytes for the same content, and reading it gives that
/// content again. Comments of an earlier file are not in it.
std::string writeYaml(const Form &form);
std::string writeYaml(const Vision &vision);

} // namespace ringtrue::forms
