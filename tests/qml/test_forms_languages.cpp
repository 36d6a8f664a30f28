// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_languages.h"
#include "qml/Ringtrue/Reading/language_words.h"
#include "qml/Ringtrue/Reading/translation_rows.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/typist.h"

#include <QAbstractItemModelTester>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString formsLanguagesPage = QStringLiteral("Forms/FormsPage.qml");

QString cell(const qml::TranslationRows &rows, int row, const char *name)
{
    return rows.index(row, 0).data(rows.roleNames().key(name)).toString();
}

QString placesOf(const qml::TranslationRows &rows)
{
    QStringList out;
    for (int row = 0; row < rows.count(); ++row)
        out << cell(rows, row, "place");
    return out.join(QStringLiteral(" | "));
}

std::string saidOf(const forms::Form &form, const char *path)
{
    if (form.translations.empty())
        return "no language";
    const auto &texts = form.translations.front().texts;
    const auto found = texts.find(path);
    return found == texts.end() ? "" : found->second;
}

} // namespace

TEST_CASE("A language is named by its name or its code", "[qml][forms][translations]")
{
    CHECK(qml::languageTag(QStringLiteral("German")) == QStringLiteral("de"));
    CHECK(qml::languageTag(QStringLiteral(" deutsch ")) == QStringLiteral("de"));
    CHECK(qml::languageTag(QStringLiteral("français")) == QStringLiteral("fr"));
    CHECK(qml::languageTag(QStringLiteral("DE-at")) == QStringLiteral("de-AT"));
    CHECK(qml::languageTag(QStringLiteral("zh-hant-tw")) == QStringLiteral("zh-Hant-TW"));
    CHECK_FALSE(qml::languageTag(QStringLiteral("Klingonese")));
    CHECK_FALSE(qml::languageTag(QString()));
    CHECK(qml::languageName(QStringLiteral("de")) == QStringLiteral("German"));
    CHECK(qml::languageName(QStringLiteral("de-AT")) == QStringLiteral("German (AT)"));
}

TEST_CASE("The texts of a form stand beside their translation", "[qml][forms][translations]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::TranslationRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    qml::FormLanguages content;
    content.setEditor(&editor);
    rows.setContent(&content);
    CHECK(rows.current() == -1);
    CHECK(rows.count() == 0);
    CHECK(rows.original() == QStringLiteral("English (en)"));
    CHECK_FALSE(rows.flawOf(QStringLiteral("English")).isEmpty());
    CHECK_FALSE(rows.flawOf(QStringLiteral("Klingonese")).isEmpty());
    rows.add(QStringLiteral("French"));
    CHECK_FALSE(rows.flawOf(QStringLiteral("fr")).isEmpty());
    CHECK(rows.language() == QStringLiteral("French (fr)"));
    CHECK(rows.progress() == QStringLiteral("4 of 8 missing")); // Yes and No are known
    CHECK(
        placesOf(rows)
        == QStringLiteral("Title of the form | Section 1 | Question 1 | Question 1, answer 1 | Question 1, answer 2 | "
                          "Question 2 | Question 2, answer 1 | Question 2, answer 2"));
    CHECK(editor.form().translations.empty()); // nothing is said yet
    rows.setOnlyMissing(true);
    REQUIRE(rows.count() == 4);
    CHECK(rows.nextMissing(-1) == 0);
    for (const auto *const words : {"U", "Un", "Uni"})
        rows.say(0, QString::fromLatin1(words));
    CHECK(rows.count() == 4); // what is being written stays in sight
    CHECK(cell(rows, 0, "translated") == QStringLiteral("Uni"));
    CHECK(rows.nextMissing(0) == 1);
    rows.say(1, QStringLiteral("Questions"));
    CHECK(rows.languages() == QStringList{QStringLiteral("French (fr): 2 of 8 missing")});
    editor.undo(); // a text is a step
    CHECK(saidOf(editor.form(), "sections/questions").empty());
    CHECK(saidOf(editor.form(), "title") == "Uni");
    rows.say(0, QString());
    CHECK(editor.form().translations.empty());
    CHECK(rows.current() == 0); // the language stays in sight
    editor.undo();
    CHECK(saidOf(editor.form(), "title") == "Uni");
    rows.removeCurrent();
    CHECK(rows.current() == -1);
    editor.undo();
    CHECK(rows.progress() == QStringLiteral("3 of 8 missing"));
}

TEST_CASE("The journey block is inserted once, and a new language takes its words", "[qml][forms][journey]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    CHECK(editor.hasJourneyBlock());
    editor.insertJourneyBlock();
    CHECK(forms::questionCount(editor.form()) == 5);
    CHECK_FALSE(editor.hasJourneyBlock());
    editor.insertJourneyBlock();
    CHECK(forms::questionCount(editor.form()) == 5);
    CHECK(editor.refusal() == QStringLiteral("The form asks these questions already."));
    qml::TranslationRows rows;
    qml::FormLanguages content;
    content.setEditor(&editor);
    rows.setContent(&content);
    rows.add(QStringLiteral("de"));
    CHECK(saidOf(editor.form(), "questions/avoidable/text") == "War dieser Kontakt vermeidbar?");
    CHECK(rows.progress().startsWith(QStringLiteral("3 of "))); // title, section, question
    editor.undo();
    editor.undo();
    CHECK(forms::questionCount(editor.form()) == 1);
    CHECK(editor.hasJourneyBlock());
}

TEST_CASE("A form is translated by keys alone, and each text is taken back as one step", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, formsLanguagesPage, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Add a language")));
    stage.keep("forms-languages-none-light");
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Name or code of the language")));
    typist.type("German");
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the form in German (de): Plain")));
    typist.type("Schlicht");
    typist.press(Qt::Key_Tab);
    REQUIRE(typist.comesTo(QStringLiteral("Section 1 in German (de): Questions")));
    typist.type("Fragen");
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Question 1 in German (de): One")));
    typist.type("Eins");
    CHECK(saidOf(editor->form(), "title") == "Schlicht");
    CHECK(saidOf(editor->form(), "sections/questions") == "Fragen");
    CHECK(saidOf(editor->form(), "questions/one/text") == "Eins");
    stage.keep("forms-languages-light");
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(saidOf(editor->form(), "questions/one/text").empty());
    CHECK(saidOf(editor->form(), "sections/questions") == "Fragen");
    typist.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Section 1 in German (de): Questions")));
    REQUIRE(waitFor([&] { return !editor->saving(); }));
    CHECK(keptForm(desk, *editor) == editor->form());

    typist.press(Qt::Key_Backtab, Qt::ShiftModifier, 2); // over the first text, to the tools above
    REQUIRE(typist.comesTo(QStringLiteral("Next missing one")));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Question 1 in German (de): One")));
    typist.tabTo(QStringLiteral("Remove German (de)"));
    typist.press(Qt::Key_Return);
    typist.tabTo(QStringLiteral("Remove the language"));
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return editor->form().translations.empty(); }));
    editor->undo();
    CHECK(saidOf(editor->form(), "title") == "Schlicht");
    typist.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(waitFor([&] { return stage.find(QStringLiteral("FormLanguagesPane")) == nullptr; }));
}
