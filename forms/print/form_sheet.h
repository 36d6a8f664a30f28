// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"
#include "forms/model/form.h"
#include "forms/print/paper.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::forms {

/// Who gets the sheet. Shoppers must not know what counts: no points, weights, error classes, pass mark, no vision, no
/// obligations.
enum class SheetFor { Evaluators, Shoppers };
/// Whether points, weights, error classes and the pass mark are printed. Never for shoppers.
enum class PrintedPoints { Shown, Hidden };

struct SheetOptions {
    Paper paper = Paper::A4;
    SheetFor reader = SheetFor::Evaluators;
    PrintedPoints points = PrintedPoints::Shown;
    std::string language{};                ///< BCP 47; empty: as the form is written
    std::optional<std::int64_t> version{}; ///< of a published form: stands at the foot
};

/// @p form to fill in by hand: every question with its answers, guidance, conditions in words and room to write.
///
/// @param vision  what the form traces to: its statement stands at the head, its hallmarks at the questions; nullptr:
///                the sheet does without
report::Scene formSheet(const Form &form, const Vision *vision, const report::TextLayout &layout,
                        const SheetOptions &options = {});

} // namespace ringtrue::forms
