// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// What `vision coverage` and `form coverage` are given: files, or with a workspace ids.
struct CoverageOptions {
    WorkspaceOptions workspace;
    std::string vision;
    std::vector<std::string> forms; ///< none: with a workspace, all in force that trace to the vision
};

/// The coverage of a vision by forms; a refusal where a form traces to another vision, or something cannot be read.
Reply coverageReply(const CoverageOptions &options, const Context &context);

} // namespace ringtrue::cli
