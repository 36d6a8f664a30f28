// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/finding.h"

#include <QString>

namespace ringtrue::qml {

/// @p finding in @p vision as people at the table know it: its sentence speaks of things by their words, not by the
/// ids of the file.
///
/// @param from  the vision that it is derived from; nullptr: it is not at hand
forms::Finding withNames(const Vision &vision, const Vision *from, forms::Finding finding);

/// What is wrong, once it has its names: as findingMessage() says it, but for what names parts of the file.
QString craftMessage(const forms::Finding &finding);

/// The same beside the thing that it is about, whose words are not said again.
QString craftBrief(const forms::Finding &finding);

/// What to do about @p finding at the table, where the file's advice is no use there; else what findingSuggestion()
/// says.
QString craftSuggestion(const forms::Finding &finding);

} // namespace ringtrue::qml
