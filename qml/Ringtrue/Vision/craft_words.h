// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/check_draft.h"
#include "qml/Ringtrue/Vision/craft_findings.h"

namespace ringtrue::qml {

/// @p found as a row to read, with the words of the thing that it is about.
///
/// @param from  the vision that @p vision is derived from; nullptr: it is not at hand
CraftFindings::Row findingRow(const Vision &vision, const Vision *from, const forms::DraftFinding &found);

/// The words by which people know @p part: a quote's, a promise's, the title of a source; empty: it is not there.
QString wordsOf(const Vision &vision, const forms::VisionPart &part);

} // namespace ringtrue::qml
