// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cli/reply.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::cli {

enum class GivenKind { Form, Vision };

/// A form or vision file that was named on the command line.
struct GivenFile {
    std::string name;
    std::string text;
    GivenKind kind = GivenKind::Form;
};

/// What the first line of @p text says that it is; @p otherwise where it says neither.
GivenKind kindOf(std::string_view text, GivenKind otherwise);

/// The files called @p names; a refusal names the one that cannot be read.
Result<std::vector<GivenFile>, Reply> readGiven(const std::vector<std::string> &names, GivenKind otherwise);

/// The form or vision in @p file; a refusal gives its findings, as its lint does.
Result<forms::Form, Reply> givenForm(const std::string &file);
Result<Vision, Reply> givenVision(const std::string &file);

} // namespace ringtrue::cli
