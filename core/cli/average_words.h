// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/score/average.h"
#include "forms/service/average_trend.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

/// What `evaluation average` says of averages; packaging/docs/file-formats.md has their keys.
namespace ringtrue::cli {

/// `rule`, `score`, `exact`, `evaluations`, `without_score`, `withheld`.
nlohmann::json averageJson(const forms::Average &average);
/// A line: `NAME: 62.50, mean of evaluations, n = 6`, or why it is not shown.
std::string averageWords(const std::string &name, const forms::Average &average);

/// A row of a trend, without its period.
nlohmann::json trendRowJson(const forms::TrendRow &row);
/// A line each period of a form, and between two of them what becomes of the trend where other versions are in force.
std::string trendWords(std::span<const forms::TrendRow> rows, forms::TrendPeriod period);
/// A line each form; where versions of it are not comparable one each of those that are, and why between them.
std::string averagesWords(std::span<const forms::TrendRow> rows);

} // namespace ringtrue::cli
