// SPDX-License-Identifier: Apache-2.0
// The vision on the table is written in other languages.
#include "qml/Ringtrue/Reading/translation_rows.h"
#include "qml/Ringtrue/Vision/vision_languages.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/vision_table.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("The texts of a vision stand beside their translation, each at its place", "[qml][vision][translations]")
{
    PageDesk desk;
    qml::VisionReading reading;
    qml::VisionCraft craft;
    craft.setProperty("reading", QVariant::fromValue(&reading));
    craft.setWorkspace(&desk.workspace);
    auto vision = libraryVision(lanternVision);
    vision.translations.clear();
    craft.begin(vision, {});
    qml::VisionLanguages content;
    qml::TranslationRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    content.setCraft(&craft);
    rows.setContent(&content);
    CHECK(rows.current() == -1);
    rows.add(QStringLiteral("French"));
    REQUIRE(rows.count() > 0);
    QStringList places;
    for (int row = 0; row < rows.count(); ++row)
        places << rows.index(row, 0).data(rows.roleNames().key("place")).toString();
    CHECK(places.filter(QStringLiteral("/")).join(QLatin1Char(' ')).toStdString() == ""); // none is a bare path
    const auto theirs = [&](const char *place) {
        const auto row = places.indexOf(QString::fromUtf8(place));
        REQUIRE(row >= 0);
        return rows.index(int(row), 0).data(rows.roleNames().key("theirs")).toBool();
    };
    CHECK(theirs("Promise 1"));
    CHECK(theirs("Pillar 1: its name"));
    CHECK_FALSE(theirs("Title")); // words of ours
    CHECK(places.contains(QStringLiteral("Pillar 1: its name")));
    CHECK(places.contains(QStringLiteral("Pillar 1, behaviour 1")));
    CHECK(places.contains(QStringLiteral("Pillar 1, behaviour 1: sounds like, example 1")));
    const int name = int(places.indexOf(QStringLiteral("Pillar 1: its name")));
    for (const auto *const words : {"C", "Ce", "Certain"})
        rows.say(name, QString::fromLatin1(words));
    REQUIRE(craft.vision().translations.size() == 1);
    CHECK(craft.vision().translations.front().language == "fr");
    CHECK(craft.vision().translations.front().texts.size() == 1);
    craft.undo(); // what was typed at one place is a step
    CHECK(craft.vision().translations.empty());
    craft.redo();
    rows.removeCurrent();
    CHECK(craft.vision().translations.empty());
    CHECK(rows.current() == -1);
}

TEST_CASE("A vision is translated by keys alone", "[qml][vision][translations][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(table.stage.find(QStringLiteral("VisionLanguagesPane")) != nullptr);
    table.stage.keep("vision-languages-none");
    table.goTo(QStringLiteral("Add a language"));
    table.press(Qt::Key_Return);
    REQUIRE(table.focusName() == QStringLiteral("Name or code of the language"));
    table.type("German");
    table.press(Qt::Key_Return);
    REQUIRE(table.focusName().startsWith(QStringLiteral("Title in German (de): ")));
    table.type("Hilfe");
    table.press(Qt::Key_Tab);
    CHECK(table.focusName() == QStringLiteral("Promise 1 in German (de): You get a call"));
    table.type("Wir rufen an");
    table.stage.keep("vision-languages");
    CHECK(table.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    REQUIRE(table.vision().translations.size() == 1);
    CHECK(table.vision().translations.front().texts.at("title") == "Hilfe");
    CHECK(table.vision().translations.front().texts.at("promises/you-get-a-call/text") == "Wir rufen an");
    table.press(Qt::Key_Escape);
    CHECK(table.stage.find(QStringLiteral("VisionLanguagesPane")) == nullptr);
    table.press(Qt::Key_Right); // on the board again
    CHECK_FALSE(table.current().isEmpty());
    REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
}
