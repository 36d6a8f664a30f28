// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/located_findings.h"

#include <QString>

namespace ringtrue::qml {

/// What is wrong with a form that is being edited, and what to do about it, in the words of the editor: where
/// findings speak of lines and keys of a file, it names the fields that are seen. Its parameters are names already.
QString editorMessage(const forms::LocatedFinding &located);
QString editorSuggestion(const forms::LocatedFinding &located);

} // namespace ringtrue::qml
