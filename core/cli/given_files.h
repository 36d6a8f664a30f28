// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cli/reply.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <optional>
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

/// Several of them.
struct GivenFiles {
    std::vector<GivenFile> read{};
    std::optional<Reply> refused{}; ///< names those that cannot be read, where there are some
};

/// The files called @p names, as far as they can be read.
GivenFiles readGiven(const std::vector<std::string> &names, GivenKind otherwise);

/// The form or vision in @p file; a refusal gives its findings, as its lint does.
Result<forms::Form, Reply> givenForm(const std::string &file);
Result<Vision, Reply> givenVision(const std::string &file);

/// The refusal where @p form, called @p what, traces to another vision than @p vision, which was given beside it, or to
/// none: nothing of it would be told.
std::optional<Reply> refuseOtherVision(const std::string &what, const forms::Form &form, const Vision &vision);

} // namespace ringtrue::cli
