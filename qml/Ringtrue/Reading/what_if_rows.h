// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/what_if.h"

#include <QString>

#include <vector>

namespace ringtrue::qml {

/// One line of two scores side by side.
struct WhatIfRow {
    QString part; ///< `Sections`
    QString words;
    QString before;
    QString after;
    bool differs = false;
    bool operator==(const WhatIfRow &) const = default;
};

/// One side: what was scored on.
struct ScoredSide {
    const forms::Form &form;
    const Vision *vision = nullptr;
};

/// Score, raw score and outcome; every section, pillar and obligation; the questions whose part differs; what is left
/// out.
std::vector<WhatIfRow> whatIfRows(const forms::WhatIf &found, const ScoredSide &before, const ScoredSide &after);

/// `It has 82.5, pass; it would have 0.0, fail.`
QString whatIfSentence(const forms::WhatIf &found, const ScoredSide &before, const ScoredSide &after);

} // namespace ringtrue::qml
