// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/today.h"

#include <QString>

#include <chrono>
#include <optional>

namespace ringtrue::qml {

/// `2026-03-01` as files have it; empty without a date.
QString dateWords(const std::optional<std::chrono::year_month_day> &date);

/// The date written in @p words, no date in empty ones; nothing where they write none.
std::optional<std::optional<std::chrono::year_month_day>> dateIn(const QString &words);

} // namespace ringtrue::qml
