// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"
#include "core/cli/given_files.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// What `form lint` and `vision lint` are given.
struct LintOptions {
    std::vector<std::string> files; ///< forms and visions
    std::string vision;             ///< a vision that forms trace to, itself not checked
    std::string against;            ///< the version before of a form
};

/// Checks all files, each beside the others: a form with its vision, a vision with the one that it is derived from.
///
/// @param otherwise  what a file is that does not say it
Reply lintFiles(const LintOptions &options, GivenKind otherwise, const Context &context);

} // namespace ringtrue::cli
