// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/navigation.h"

#include "qml/Ringtrue/Workspace/pages.h"
#include "tests/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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
        WHEN("what forms ask about a vision is opened, which leads back to the page of the vision")
        {
            navigation.go(QStringLiteral("forms"), QStringLiteral("sight:vision:one"));
            THEN("the rail shows the vision, and of a form the forms")
            {
                CHECK(navigation.railPage() == QStringLiteral("vision"));
                navigation.go(QStringLiteral("forms"), QStringLiteral("sight:form:one"));
                CHECK(navigation.railPage() == QStringLiteral("forms"));
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

SCENARIO("A page holds what is not written down", "[navigation]")
{
    GIVEN("a page that holds something")
    {
        Navigation navigation;
        navigation.go(QStringLiteral("today"));
        navigation.setProperty("held", true);
        QSignalSpy asked(&navigation, &Navigation::heldBack);
        QSignalSpy closes(&navigation, &Navigation::closeAsked);
        QSignalSpy leaves(&navigation, &Navigation::workspaceLeaveAsked);
        WHEN("the window is to be closed and somebody stays after all")
        {
            CHECK_FALSE(navigation.mayClose());
            REQUIRE(asked.size() == 1);
            navigation.stayOpen();
            THEN("it is not closed when the page is left in another way")
            {
                navigation.release();
                CHECK(closes.isEmpty());
            }
        }
        WHEN("the workspace is to be left")
        {
            CHECK_FALSE(navigation.mayLeaveWorkspace());
            CHECK(asked.size() == 1);
            CHECK(leaves.isEmpty());
            THEN("it is once the page lets go")
            {
                navigation.release();
                CHECK(leaves.size() == 1);
                CHECK(navigation.mayLeaveWorkspace()); // nothing holds it now
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
