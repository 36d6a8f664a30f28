// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"

namespace ringtrue::qml {

/// The id of something new, made by the random numbers of the system.
Uuid newId(const Clock &clock);

} // namespace ringtrue::qml
