// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"
#include "forms/service/versions.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// A published vision, as `vision show` tells it.
namespace ringtrue::cli {

struct ShownVision {
    forms::LoadedVision loaded;
    std::optional<forms::LoadedVision> above{}; ///< the newest version of the one it is derived from, where it is here
    bool isAboveUnreadable = false;             ///< it is here, and nobody can say what it holds
    std::vector<forms::Finding> findings{};     ///< what stays to be looked at
    std::chrono::year_month_day today{};
};

/// True where the day by which it was to be reviewed has passed.
bool isOverdue(const ShownVision &shown);

/// All of it but translations, by the names of the file; `above` and the name of the pillar that is served (null where
/// they are not here), `overdue` (null without a date), `findings`.
nlohmann::json visionJson(const ShownVision &shown);
/// What is empty is left out. Pillars stand with their ids.
std::string visionWords(const ShownVision &shown);

} // namespace ringtrue::cli
