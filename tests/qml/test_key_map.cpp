// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_list.h"

#include "tests/catch.h"

#include <QAbstractItemModelTester>

using namespace ringtrue::qml;

SCENARIO("The user gives an action another key", "[keys]")
{
    GIVEN("the default keys")
    {
        KeyMap keys;
        keys.resetAll();
        const auto yes = QStringLiteral("evaluate.yes");
        WHEN("a free key is assigned")
        {
            CHECK(keys.assign(yes, QStringLiteral("J")) == QStringLiteral("Next question"));
            CHECK(keys.assign(yes, QStringLiteral("H")).isEmpty());
            THEN("it acts, is shown, and is there the next time")
            {
                CHECK(keys.caps().value(yes).toString() == QStringLiteral("H"));
                const KeyMap next;
                CHECK(next.caps().value(yes).toString() == QStringLiteral("H"));
                const QKeyEvent y(QEvent::KeyPress, Qt::Key_Y, {});
                CHECK(next.actionFor(y, {QStringLiteral("evaluate")}).isEmpty());
            }
        }
        WHEN("a key is taken on a page where both are asked for")
        {
            THEN("the other action is named and nothing changes")
            {
                CHECK(keys.assign(yes, QStringLiteral("1")) == QStringLiteral("The first one"));
                CHECK(keys.assign(yes, QStringLiteral("[")) == QStringLiteral("Slower"));
                CHECK(keys.assign(yes, QStringLiteral("Ctrl+K")) == QStringLiteral("Go to a page or an interaction"));
                CHECK(keys.caps().value(yes).toString() == QStringLiteral("Y"));
                CHECK(keys.assign(yes, QStringLiteral("/")).isEmpty()); // of lists only
            }
            THEN("that holds for the picture of the line of sight, which moves as a list does")
            {
                const auto table = QStringLiteral("sight.table");
                CHECK(keys.assign(table, QStringLiteral("J")) == QStringLiteral("Next row"));
                CHECK(keys.assign(table, QStringLiteral("Ctrl+K")) == QStringLiteral("Go to a page or an interaction"));
                CHECK(keys.assign(QStringLiteral("list.next"), QStringLiteral("T"))
                      == QStringLiteral("The picture as a table"));
                CHECK(keys.assign(table, QStringLiteral("Q")).isEmpty()); // of the editor, which is not shown then
            }
        }
        WHEN("one key is put back")
        {
            CHECK(keys.assign(yes, QStringLiteral("H")).isEmpty());
            CHECK(keys.isChanged(yes));
            THEN("it is refused while another action has it")
            {
                CHECK(keys.assign(QStringLiteral("evaluate.no"), QStringLiteral("Y")).isEmpty());
                CHECK(keys.reset(yes) == QStringLiteral("Answer no"));
                CHECK(keys.reset(QStringLiteral("evaluate.no")).isEmpty());
                CHECK(keys.reset(yes).isEmpty());
                CHECK_FALSE(keys.isChanged(yes));
                CHECK(keys.caps().value(yes).toString() == QStringLiteral("Y"));
            }
            THEN("Esc, which means two things from the start, is put back all the same")
            {
                const auto leave = QStringLiteral("evaluate.leave");
                CHECK(keys.assign(leave, QStringLiteral("G")).isEmpty());
                CHECK(keys.reset(leave).isEmpty());
                CHECK(keys.caps().value(leave).toString() == QStringLiteral("Esc"));
            }
        }
        WHEN("all keys are put back")
        {
            CHECK(keys.assign(yes, QStringLiteral("H")).isEmpty());
            keys.resetAll();
            THEN("the default acts again")
            {
                CHECK(keys.caps().value(yes).toString() == QStringLiteral("Y"));
            }
        }
        keys.resetAll();
    }
}

TEST_CASE("The list of keys shows a row for each action of its scopes", "[keys]")
{
    KeyMap keys;
    keys.resetAll();
    KeyList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setKeys(&keys);
    const int all = list.rowCount();
    const QStringList here{QStringLiteral("player"), QStringLiteral("evaluate")};
    list.setScopes(here); // in that order
    const int own = list.rowCount();
    CHECK(list.index(0).data(KeyList::ActionRole).toString() == QStringLiteral("player.play"));
    CHECK(list.index(own - 1).data(KeyList::ActionRole).toString() == QStringLiteral("evaluate.submit"));
    list.setScopes({});
    list.setExcept(here);
    CHECK(list.rowCount() == all - own);
    list.setExcept({});
    list.setScopes({QStringLiteral("player")});
    CHECK(list.rowCount() == 7);
    CHECK(all > 40);
    CHECK(list.index(1).data(KeyList::CapsRole).toString() == QStringLiteral(","));
    CHECK(list.index(0).data(KeyList::BeginsRole).toString() == QStringLiteral("Player"));
    CHECK(list.index(1).data(KeyList::BeginsRole).toString().isEmpty());
    CHECK(list.index(1).data(KeyList::WordsRole).toString() == QStringLiteral("5 seconds back"));
}
