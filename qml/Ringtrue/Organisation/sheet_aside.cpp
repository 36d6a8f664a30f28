// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/sheet_aside.h"

#include <QCoreApplication>

namespace ringtrue::qml {

QString changedMeanwhileSentence(const QString &name)
{
    return QCoreApplication::translate("SheetAside",
                                       "%1 was changed meanwhile. Saving writes what you see here over that.")
        .arg(name);
}

QString waitedInVainSentence(const QString &name)
{
    return QCoreApplication::translate(
               "SheetAside", "What you had written about %1 was left out: there is nothing to change any more.")
        .arg(name);
}

} // namespace ringtrue::qml
