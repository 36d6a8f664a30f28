// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "forms/service/period_evaluations.h"

#include <string>

/// Which evaluations a figure is made of.
namespace ringtrue::cli {

struct PeriodOptions {
    WorkspaceOptions workspace;
    std::string form{};
    std::string agent{};
    std::string from{};        ///< a day, `2026-11-01`
    std::string to{};          ///< the last day
    std::string attribution{}; ///< whose errors count; the command's own option
};

void addPeriodOptions(Parser command, PeriodOptions &options);

/// Those that whoever asks may read; the refusal says why they may not read any.
Result<forms::PeriodEvaluations, Reply> readPeriod(const PeriodOptions &options, const Context &context);

/// `Not shown: 3 evaluations. Five or more are needed before an average is shown. See the 3 evaluations with: ...`
std::string withheldWords(std::size_t evaluations, std::string_view figure);

/// What a figure says of evaluations that are not in it; empty where there are none.
std::string leftOutWords(const forms::PeriodEvaluations &period);

} // namespace ringtrue::cli
