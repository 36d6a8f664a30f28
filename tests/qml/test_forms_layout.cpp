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
    QList<QQuickItem *> buttons;
    collect(stage.view().contentItem(), QStringLiteral("Button"), buttons);
    const auto trace = std::ranges::find_if(buttons, [](QQuickItem *button) {
        return PageStage::nameOf(button).startsWith(QStringLiteral("Bezug, Befunde: "));
    });
    REQUIRE((trace != buttons.end()) == (width == 976)); // else it stands beside the question
    if (width == 976) {
        CHECK(stage.find(QStringLiteral("SightPane")) == nullptr);
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, (*trace)->mapToScene({20, 10}).toPoint());
        CHECK(stage.find(QStringLiteral("SightPane")) != nullptr);
        isWhole("forms-trace");
        typist.press(Qt::Key_Escape);
        CHECK(stage.find(QStringLiteral("SightPane")) == nullptr);
        CHECK(typist.comesToOutline()); // the focus is seen again
    }
    for (const auto &[key, modifiers, picture] :
         {std::tuple(Qt::Key_P, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-policy"),
          std::tuple(Qt::Key_T, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-try"),
          std::tuple(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "forms-languages"),
          std::tuple(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, "forms-file")}) {
        typist.press(key, modifiers);
        isWhole(picture);
    }
}

TEST_CASE("What a question serves is scrolled to, and its source is read to the end", "[qml][forms][layout]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    for (auto &source : vision.sources)
        source.title = "A letter to everybody who works here, read aloud whenever a new house is opened";
    publish(desk, vision);
    const auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    auto *const editor = editorOf(stage);
    auto *const pane = stage.find(QStringLiteral("SightPane"));
    REQUIRE(pane != nullptr);
    int seen = 0;
    for (const auto &section : form.sections)
        for (const auto &question : section.questions) {
            if (question.trace.empty())
                continue;
            editor->take(QStringLiteral("q:") + QString::fromStdString(question.id.text()));
            QTest::qWait(60);
            CAPTURE(question.id.text());
            QList<QQuickItem *> rows;
            collect(pane, QStringLiteral("SightRow"), rows);
            CHECK(std::ranges::any_of(rows, [](QQuickItem *row) {
                auto *view = row->parentItem();
                while (view != nullptr && !view->inherits("QQuickListView"))
                    view = view->parentItem();
                const auto top = view == nullptr ? -1 : row->mapToItem(view, {0, 0}).y();
                return row->property("picked").toBool() && top >= -0.5 && top + row->height() <= view->height() + 0.5;
            }));
            for (auto *const words : pane->findChildren<QQuickItem *>())
                if (words->isVisible()
                    && words->property("text").toString().startsWith(QStringLiteral("A letter to"))) {
                    CHECK(words->mapToItem(pane, {words->width(), 0}).x() <= pane->width() - 20);
                    CHECK(words->property("lineCount").toInt() > 1);
                    ++seen;
                }
        }
    CHECK(seen > 0);
    stage.keep("forms-trace-light");
}

TEST_CASE("The number of what takes two lines stands before the first of them", "[qml][forms][layout]")
{
    PageDesk desk;
    const std::string words = "Says before being asked what is delayed, why it is so, until when it will be, and what "
                              "the customer can do meanwhile, and asks whether that is of any help";
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, plainForm({words})), {976, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    const auto check = [&](const char *type) {
        CAPTURE(type);
        QTest::qWait(100);
        QQuickItem *text = nullptr;
        for (auto *const row : stage.findAll(QString::fromLatin1(type)))
            for (auto *const item : row->findChildren<QQuickItem *>())
                if (item->property("lineCount").toInt() > 1 && item->isVisible())
                    text = item;
        REQUIRE(text != nullptr);
        const auto *number = text->parentItem()->childItems().value(0);
        for (const auto *const item : text->parentItem()->childItems())
            if (item != text && item->property("text").toString().toInt() > 0)
                number = item;
        REQUIRE(number->property("text").toString().toInt() > 0);
        const auto line = text->height() / text->property("lineCount").toInt();
        CHECK(number->y() + number->height() <= text->y() + line + 3);
    };
    typist.press(Qt::Key_T, Qt::ControlModifier);
    check("TryRow");
    typist.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FormLine")) != nullptr; }));
    check("FormLine");
}

TEST_CASE("Titles in the outline use the room up to their weight", "[qml][forms][layout]")
{
    PageDesk desk;
    const std::string words = "Says before being asked what is delayed, why, and until when it will be";
    auto form = plainForm({words});
    form.sections.front().questions.front().weight = Exact(7);
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    QList<QQuickItem *> rows;
    collect(stage.view().contentItem(), QStringLiteral("OutlineRow"), rows);
    REQUIRE(rows.size() == 2);
    REQUIRE_FALSE(rows.at(1)->property("share").toString().isEmpty());
    double right = 0;
    double weight = 0;
    for (const auto *const item : rows.at(1)->childItems()) {
        if (item->property("text").toString().toStdString() == words)
            right = item->x() + item->width();
        else if (item->property("text").toString() == rows.at(1)->property("share").toString())
            weight = item->x();
    }
    CHECK(right > 200);
    CHECK(weight - right <= 6.5);
    CHECK(weight - right >= 0);
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
