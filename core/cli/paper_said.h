// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "forms/print/evaluation_paper.h"

#include <optional>

namespace ringtrue::cli {

/// Adds to @p paper what was said in its interaction, or why that is gone; a refusal where the workspace cannot be
/// read.
std::optional<Reply> addSaid(forms::EvaluationPaper &paper, Session &session);

/// The same with the clips of a feedback sheet.
std::optional<Reply> addSaidAndHeard(forms::EvaluationPaper &paper, Session &session);

} // namespace ringtrue::cli
