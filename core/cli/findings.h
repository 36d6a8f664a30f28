// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "forms/model/finding.h"
#include "forms/service/publish.h"
#include "forms/service/versions.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// Findings of a form or vision file: as JSON, and a line each with file, line, column and suggestion.
nlohmann::json findingsJson(const std::vector<forms::Finding> &findings);
std::string findingsWords(const std::vector<forms::Finding> &findings);

/// The result of a lint: exit 1 where one finding is an error.
Reply lintReply(const std::vector<std::string> &files, const std::vector<forms::Finding> &findings);
Reply lintReply(const std::string &file, const std::vector<forms::Finding> &findings);

/// Why a new file was not written: nobody could read it.
Reply refuseWriting(const std::string &file, const std::vector<forms::Finding> &findings);

/// Why a file was not published.
Reply refusalOf(const forms::PublishRefusal &refusal, const std::string &file);
Reply refusalOf(forms::VersionError error, const std::string &what);

} // namespace ringtrue::cli
