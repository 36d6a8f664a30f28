// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/interaction_list.h"

#include "tests/qml/desk_sample.h"
#include "tests/qml/golden_roles.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using ringtrue::tests::eventually;

TEST_CASE("The list of interactions shows what the workspace holds, the newest first", "[golden][interactions]")
{
    tests::DeskSample desk;
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::InteractionList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    list.index(0).data(qml::InteractionList::ReferenceRole); // asks for the page
    REQUIRE(eventually([&] { return list.index(2).data(qml::InteractionList::LoadedRole).toBool(); }));
    REQUIRE(eventually([&] { return !list.index(2).data(qml::InteractionList::StateRole).toString().isEmpty(); }));
    tests::checkGolden(tests::rolesAsJson(list, {QStringLiteral("interaction")}), "interaction_list");
}

SCENARIO("A filter narrows the list of interactions", "[interactions]")
{
    GIVEN("three chats that nobody evaluated")
    {
        tests::DeskSample desk;
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        desk.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        WHEN("only calls are asked for")
        {
            list.setChannel(QStringLiteral("call"));
            THEN("there is none, and taking the filter off shows all again")
            {
                REQUIRE(eventually([&] { return list.count() == 0 && !list.loading(); }));
                CHECK(list.filtered());
                list.clearFilter();
                CHECK(eventually([&] { return list.count() == 3; }));
            }
        }
        WHEN("a number is searched")
        {
            list.setReference(QStringLiteral("881"));
            THEN("its row is found by its id")
            {
                REQUIRE(eventually([&] { return list.count() == 1 && !list.loading(); }));
                CHECK(list.rowOf(list.idAt(0)) == 0);
                CHECK(list.rowOf(QStringLiteral("nonsense")) == -1);
            }
        }
        WHEN("only evaluated ones are asked for")
        {
            list.setEvaluated(qml::InteractionList::Done);
            THEN("there is none")
            {
                CHECK(eventually([&] { return list.count() == 0 && !list.loading(); }));
            }
        }
    }
}
