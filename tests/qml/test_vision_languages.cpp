// SPDX-License-Identifier: Apache-2.0
// The vision on the table is written in other languages.
#include "forms/edit/check_draft.h"
#include "forms/lint/vague.h"
#include "qml/Ringtrue/Reading/translation_rows.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/vision_languages.h"
#include "qml/Ringtrue/Vision/vision_words.h"
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

TEST_CASE("What is found in the translations of a vision is told by its place at the table",
          "[qml][vision][translations]")
{
    auto vision = libraryVision(lanternVision);
    vision.translations = {{"fr", {{"title", "La promesse"}}}};
    QStringList messages;
    for (const auto &found : forms::checkDraft(vision))
        if (found.finding.code == forms::FindingCode::TranslationIncomplete)
            messages << qml::findingRow(vision, nullptr, found).message;
    REQUIRE(messages.size() == 1);
    CAPTURE(messages.front().toStdString());
    CHECK(messages.front().contains(QStringLiteral("“French”")));
    CHECK_FALSE(messages.front().contains(QLatin1Char('/')));
    forms::DraftFinding lost;
    lost.finding.code = forms::FindingCode::TranslationOfNothing;
    lost.finding.parameters = {"fr", "promises/gone/text"};
    const auto row = qml::findingRow(vision, nullptr, lost);
    CHECK(row.message
          == QStringLiteral("The translation into “French” has words for a text that the vision does not have any "
                            "more."));
    CHECK(row.suggestion == QStringLiteral("Nothing has to be done about it: it is never shown."));
}

TEST_CASE("What to write instead of vague words is said in the language of the interface", "[qml][vision]")
{
    struct Interface {
        QLocale before;
        explicit Interface(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
        Interface(const Interface &) = delete;
        Interface &operator=(const Interface &) = delete;
        ~Interface() { QLocale::setDefault(before); }
    };
    const auto suggested = [](const char *text, const char *language) {
        const auto vague = forms::vagueIn(text, language);
        REQUIRE(vague);
        forms::Finding finding;
        finding.code = forms::FindingCode::VagueBehaviour;
        finding.parameters = {"kind", vague->words, std::string(vague->suggestion), std::string(vague->english)};
        return qml::findingSuggestion(finding).toStdString();
    };
    const std::string english = "Say what one hears: “Greets by name, and thanks for what was told”.";
    const std::string german = "Sagen, was man hört: „Begrüßt mit Namen und dankt für das, was erzählt wurde“.";
    {
        const Interface here(QLocale::English);
        CHECK(suggested("Is friendly", "en") == english);
        CHECK(suggested("Ist freundlich", "de") == english);
    }
    const Interface here(QLocale::German);
    CHECK(suggested("Is friendly", "en") == german);
    CHECK(suggested("Ist freundlich", "de") == german);
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
    const auto *const pane = table.stage.find(QStringLiteral("VisionLanguagesPane"));
    CHECK(pane->mapToScene({0, pane->height()}).y() == table.stage.view().height()); // the hints of the board are gone
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
