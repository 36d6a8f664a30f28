// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/check_things.h"

#include <QString>

namespace ringtrue::qml {

/// What hinders a thing from being stored, and what to write instead; empty where nothing does.
QString thingSentences(const std::vector<organisation::ThingProblem> &problems);

} // namespace ringtrue::qml
