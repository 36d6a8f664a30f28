// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <string_view>

namespace ringtrue::forms {

/// The oldest format of a file that can hold a form or vision.
struct FormatNeeded {
    int format = 1;
    std::string_view what; ///< the key or word that needs it: `translations`; empty for 1
};
FormatNeeded formatNeeded(const Form &form);
FormatNeeded formatNeeded(const Vision &vision);

} // namespace ringtrue::forms
