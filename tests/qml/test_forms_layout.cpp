// SPDX-License-Identifier: Apache-2.0
// What has no room on the page of the forms: long words, German, a small window.
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString formsLayoutPage = QStringLiteral("Forms/FormsPage.qml");

qml::FormEditor *editorOf(PageStage &stage)
{
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(waitFor([&] { return editor->state() == qml::FormEditor::Editing; }));
    return editor;
}

/// All of that QML type that are shown below @p item.
void collect(QQuickItem *item, const QString &type, QList<QQuickItem *> &out)
{
    if (!item->isVisible())
        return;
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
        out << item;
    for (auto *const child : item->childItems())
        collect(child, type, out);
}

} // namespace

TEST_CASE("The answers of a condition stand in one line each where there is room", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, GENERATE(QSize(1212, 800), QSize(976, 700)));
    auto *const editor = editorOf(stage);
    QString asked;
    for (const auto &section : form.sections)
        for (const auto &question : section.questions)
            if (question.when && asked.isEmpty())
                asked = QStringLiteral("q:") + QString::fromStdString(question.id.text());
    REQUIRE_FALSE(asked.isEmpty());
    editor->take(asked);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ConditionRow")) != nullptr; }));
    auto *const row = stage.find(QStringLiteral("ConditionRow"));
    QList<QQuickItem *> answers;
    REQUIRE(waitFor([&] {
        answers.clear();
        collect(row, QStringLiteral("CheckBox"), answers);
        return answers.size() > 1 && row->width() > 100;
    }));
    QTest::qWait(50);
    for (auto *const answer : answers) {
        auto *const words = answer->property("contentItem").value<QQuickItem *>();
        REQUIRE(words != nullptr);
        CAPTURE(answer->property("text").toString().toStdString(), answer->width(), row->width());
        CHECK((words->property("lineCount").toInt() == 1 || words->implicitWidth() > row->width() - 20));
        CHECK(answer->x() + answer->width() <= row->width() + 0.5);
    }
    stage.keep(stage.view().width() > 1000 ? "forms-condition-1280-light" : "forms-condition-1024-light");
}

TEST_CASE("A value of a scale takes one line until somebody writes what it means", "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"How easy it was"});
    REQUIRE(forms::setType(form, form.sections.front().questions.front().id, forms::QuestionType::Scale, {}));
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    editorOf(stage)->take(QStringLiteral("q:how-easy-it-was"));
    const auto shown = [&] {
        QList<QQuickItem *> rows;
        collect(stage.view().contentItem(), QStringLiteral("OptionRow"), rows);
        const auto out = std::ranges::count_if(rows, [](const QQuickItem *row) {
            const auto fields = row->findChildren<QQuickItem *>();
            return std::ranges::any_of(fields, [](QQuickItem *field) {
                return field->isVisible() && PageStage::nameOf(field).startsWith(QStringLiteral("What counts as"));
            });
        });
        return rows.size() > 5 ? out : -1;
    };
    CHECK(waitFor([&] { return shown() == 0; }));
    typist.tabTo(QStringLiteral("Words of answer"));
    CHECK(waitFor([&] { return shown() == 1; }));
    stage.keep("forms-scale-light");
}

TEST_CASE("In German all tools of the editor lie in a small window", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    const auto width = GENERATE(976, 1212); // beside the rail
    PageStage stage(desk, formsLayoutPage, target, {width, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    stage.speak(QStringLiteral("de"));
    auto *const editor = editorOf(stage);
    editor->take(QStringLiteral("q:") + QString::fromStdString(form.sections.front().questions.front().id.text()));
    editor->editQuestion("weight", [](forms::Question &question) { question.weight = Exact(7); });
    REQUIRE(waitFor([&] { return !editor->saving() && !editor->saveText().isEmpty(); }));
    CHECK(editor->publishText() == QStringLiteral("Version 2 veröffentlichen"));
    const auto isWhole = [&](const char *picture) {
        QTest::qWait(100);
        CAPTURE(picture, width);
        CHECK(stage.cut().join(QStringLiteral(", ")).toStdString() == "");
        stage.keep((std::string(picture) + "-" + std::to_string(width) + "-de").c_str());
    };
    isWhole("forms-write");
    for (const auto &[key, modifiers, picture] :
         {std::tuple(Qt::Key_P, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-policy"),
          std::tuple(Qt::Key_T, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-try"),
          std::tuple(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "forms-languages"),
          std::tuple(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, "forms-file")}) {
        typist.press(key, modifiers);
        isWhole(picture);
    }
}

TEST_CASE("All words of an answer are seen where they are long", "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"One"});
    const std::string words =
        "What one would see or hear when it is done, what does not count as that, and where in the "
        "interaction one looks for it before one says that nothing of it is there.";
    auto &answer = form.sections.front().questions.front().answers.front();
    answer.text = words;
    answer.guidance = words;
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, {976, 700});
    Typist typist(stage);
    auto *const editor = editorOf(stage);
    editor->take(QStringLiteral("q:one"));
    QQuickItem *row = nullptr;
    REQUIRE(waitFor([&] { return (row = stage.find(QStringLiteral("OptionRow"))) != nullptr && row->width() > 100; }));
    QTest::qWait(50);
    int seen = 0;
    for (auto *const field : row->findChildren<QQuickItem *>())
        if (field->inherits("QQuickTextArea") && field->property("text").toString().toStdString() == words) {
            CAPTURE(PageStage::nameOf(field).toStdString());
            CHECK(field->property("lineCount").toInt() > 1);
            CHECK(field->property("contentHeight").toDouble() <= field->height());
            CHECK(field->height() <= row->height());
            ++seen;
        }
    CHECK(seen == 2);
    stage.keep("forms-long-answers-light");
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("What counts as answer 1"));
    typist.press(Qt::Key_Return); // it is one paragraph
    typist.type(" So");
    CHECK(editor->question()->answers.front().guidance == words + " So");
}
