// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/navigation.h"

#include "qml/Ringtrue/Workspace/pages.h"
#include "tests/catch.h"

#include <QAbstractItemModelTester>

using namespace ringtrue::qml;

SCENARIO("Pages are gone to and left again", "[navigation]")
{
    GIVEN("the page of today")
    {
        Navigation navigation;
        navigation.go(QStringLiteral("today"));
        CHECK(navigation.page() == QStringLiteral("today"));
        CHECK_FALSE(navigation.canGoBack());
        WHEN("an interaction is evaluated from there")
        {
            navigation.go(QStringLiteral("evaluate"), QStringLiteral("one"));
            THEN("the rail still shows today, and back leads there")
            {
                CHECK(navigation.railPage() == QStringLiteral("today"));
                navigation.go(QStringLiteral("evaluate"), QStringLiteral("two")); // submit and next
                CHECK(navigation.argument() == QStringLiteral("two"));
                navigation.back();
                CHECK(navigation.page() == QStringLiteral("today"));
                CHECK_FALSE(navigation.canGoBack());
            }
        }
        WHEN("an interaction is evaluated that would else be read")
        {
            navigation.evaluateOwn(QStringLiteral("one"));
            THEN("it is the same interaction, marked")
            {
                CHECK(navigation.page() == QStringLiteral("evaluate"));
                CHECK(navigation.argument() != QStringLiteral("one"));
                CHECK(Navigation::idOf(navigation.argument()) == QStringLiteral("one"));
                CHECK(Navigation::idOf(QStringLiteral("one")) == QStringLiteral("one"));
            }
        }
        WHEN("a page is asked for that is not there")
        {
            navigation.go(QStringLiteral("calibrate"));
            THEN("nothing changes")
            {
                CHECK(navigation.page() == QStringLiteral("today"));
            }
        }
    }
}

TEST_CASE("The rail holds only pages that exist", "[navigation]")
{
    PageList rail;
    QAbstractItemModelTester tester(&rail, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList names;
    for (int row = 0; row < rail.rowCount(); ++row)
        names << rail.index(row).data(PageList::PageRole).toString();
    CHECK(names.contains(QStringLiteral("today")));
    CHECK(names.contains(QStringLiteral("interactions")));
    CHECK_FALSE(names.contains(QStringLiteral("evaluate")));
}
