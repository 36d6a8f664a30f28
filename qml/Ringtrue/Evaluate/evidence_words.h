// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evidence.h"
#endif

#include <QString>

namespace ringtrue::qml {

/// Where evidence begins, short: `02:13`, `message 3`.
QString evidencePlace(const Evidence &evidence);

/// Where it is in full: `02:13 to 02:21`, `messages 3 to 5`.
QString evidenceRange(const Evidence &evidence);

} // namespace ringtrue::qml
