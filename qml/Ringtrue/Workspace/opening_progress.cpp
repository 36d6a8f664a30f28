// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/opening_progress.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

QString OpeningProgress::text() const
{
    if (total == 0)
        return {};
    const auto far = QCoreApplication::translate("OpeningProgress", "%1 of %2 entries")
                         .arg(count(std::int64_t(done)), count(std::int64_t(total)));
    if (taken < std::chrono::seconds(1))
        return far;
    const auto rate = std::int64_t(done) * 1000 / taken.count();
    return QCoreApplication::translate("OpeningProgress", "%1, %2 a second").arg(far, count(rate));
}

} // namespace ringtrue::qml
