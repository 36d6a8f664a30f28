// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/page_stage.h"

namespace ringtrue::tests {

/// The page of the rounds.
inline const QString roundsPagePage = QStringLiteral("Rounds/RoundsPage.qml");

/// The object of that C++ type on the page, waited for.
template <typename Thing>
Thing *inside(PageStage &stage)
{
    Thing *found = nullptr;
    REQUIRE(waitFor([&] { return (found = stage.view().rootObject()->findChild<Thing *>()) != nullptr; }));
    return found;
}

/// Whether an item of that QML type is shown.
inline bool shows(PageStage &stage, const char *type)
{
    return stage.find(QString::fromLatin1(type)) != nullptr;
}

} // namespace ringtrue::tests
