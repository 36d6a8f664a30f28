// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/evidence.h"
#endif

#include <QString>

#include <vector>

namespace ringtrue::qml {

/// Where it is, short: `02:13` for a span that begins there, `message 3`, `messages 3 to 5`.
QString evidencePlace(const Evidence &evidence);

/// Where the first piece is and how many more there are: `02:13 +1`; empty where there is none.
QString evidencePlaces(const std::vector<Evidence> &evidence);

/// Where it is in full: `02:13 to 02:21`, `messages 3 to 5`.
QString evidenceRange(const Evidence &evidence);

} // namespace ringtrue::qml
