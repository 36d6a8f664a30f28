// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "forms/score/submitted_score.h"

#include <optional>

namespace ringtrue::forms {

/// A number as bodies hold it: an integer where it is one within +-(2^53-1), else a text such as `1/3`.
ledger::Body exactBody(const Exact &number);
std::optional<Exact> exactFromBody(const ledger::Body &body);

/// A submitted score as a body holds it: terms, sections and pillars as parallel arrays.
ledger::Body scoreBody(const SubmittedScore &score);
std::optional<SubmittedScore> scoreFromBody(const ledger::Body &body);

} // namespace ringtrue::forms
