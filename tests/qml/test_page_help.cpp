// SPDX-License-Identifier: Apache-2.0
// F1 says what the page at hand is for.
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Keys/key_actions.h"
#include "qml/Ringtrue/Workspace/pages.h"
#include "tests/qml/app_window.h"

#include <QQmlComponent>

#include <algorithm>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

TEST_CASE("There is a help for every page, in three to six sentences, with keys that exist", "[pages][help]")
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    for (const auto &page : qml::pages()) {
        CAPTURE(page.id);
        QQmlComponent component(&engine);
        component.setData("import Ringtrue.Shell\nPageHelp { page: \"" + QByteArray(page.id) + "\" }", {});
        const std::unique_ptr<QObject> help(component.create());
        REQUIRE(help != nullptr);
        const auto sentences = help->property("text").toString().split(QStringLiteral(". "));
        CHECK(sentences.size() >= 3);
        CHECK(sentences.size() <= 6);
        const auto keys = help->property("keys").toStringList();
        CHECK(keys.size() >= 4);
        for (const auto &key : keys) {
            CAPTURE(key.toStdString());
            CHECK(std::ranges::any_of(qml::keyActions(),
                                      [&](const qml::KeyAction &action) { return key == QLatin1String(action.id); }));
        }
    }
}

SCENARIO("F1 opens the help of the page at hand", "[pages][help]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    sample.open(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    AppWindow app(workspace, QStringLiteral("evaluate"), list.idAt(0));
    REQUIRE(app.settles());
    const auto heading = QStringLiteral("What “Evaluate” is for");
    WHEN("it is pressed in a comment")
    {
        app.press(Qt::Key_C);
        app.type(QStringLiteral("Calm"));
        app.press(Qt::Key_F1);
        REQUIRE(eventually([&] { return app.shows(heading); }));
        THEN("the keys of the page stand there, and Esc leads back to the comment")
        {
            CHECK_FALSE(app.names().filter(QStringLiteral("Answer yes: Y")).isEmpty());
            app.press(Qt::Key_Escape);
            CHECK(eventually([&] { return !app.shows(heading); }));
            CHECK(app.window().activeFocusItem()->property("text").toString() == QStringLiteral("Calm"));
        }
        THEN("all keys are one step away")
        {
            app.press(Qt::Key_Return, Qt::ControlModifier);
            CHECK(eventually([&] { return app.shows(QStringLiteral("All other keys")); }));
        }
    }
    WHEN("another page is shown, and the rail is asked")
    {
        app.press(Qt::Key_1, Qt::AltModifier);
        REQUIRE(app.settles());
        app.click(QStringLiteral("What this page is for"));
        THEN("it tells of that page")
        {
            CHECK(eventually([&] { return app.shows(QStringLiteral("What “Today” is for")); }));
        }
    }
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}
