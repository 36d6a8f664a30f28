// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <QString>

namespace ringtrue::qml {

/// What kind of source a vision was made from: `Customer research, survey`.
QString sourceKindName(SourceKind kind);

} // namespace ringtrue::qml
