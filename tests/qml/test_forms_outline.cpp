// SPDX-License-Identifier: Apache-2.0
// How one goes through the outline of a form, and what is moved and weighed there.
#include "qml/Ringtrue/Forms/form_findings.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/forms_page.h"
#include "tests/qml/typist.h"

#include <functional>
#include <string>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("Home, End and the keys of pages move through the outline", "[qml][forms][keys]")
{
    std::vector<std::string> words;
    for (int i = 1; i <= 60; ++i)
        words.push_back("Part " + std::to_string(i));
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm(words)), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_End);
    CHECK(editor->current() == QStringLiteral("q:part-60"));
    typist.press(Qt::Key_Home);
    CHECK(editor->current() == QStringLiteral("s:questions"));
    typist.press(Qt::Key_PageDown);
    const auto paged = forms::indexOf(editor->form(), QuestionSlug{editor->current().mid(2).toStdString()});
    REQUIRE(paged);
    CHECK(*paged > 5);
    CHECK(*paged < 30);
    typist.press(Qt::Key_PageUp);
    CHECK(editor->current() == QStringLiteral("s:questions"));
}

TEST_CASE("A question is dragged to another place of the outline", "[qml][forms]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two", "Three"})), {1280, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    auto *const outline = stage.find(QStringLiteral("OutlinePane"));
    REQUIRE(outline != nullptr);
    const auto rowAt = [&](const QString &part) {
        QPoint place;
        std::function<void(QQuickItem *)> look = [&](QQuickItem *item) {
            if (item->property("part").toString() == part && item->isVisible())
                place = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
            for (auto *const child : item->childItems())
                look(child);
        };
        look(outline);
        return place;
    };
    const auto from = rowAt(QStringLiteral("q:one"));
    const auto to = rowAt(QStringLiteral("q:three")) + QPoint(0, 6);
    REQUIRE_FALSE(from.isNull());
    QTest::mousePress(&stage.view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&stage.view(), from + (to - from) * step / 4);
    QTest::mouseRelease(&stage.view(), Qt::LeftButton, {}, to);
    CHECK(waitFor([&] { return editor->form().sections.front().questions.back().text == "One"; }));
    editor->undo();
    CHECK(editor->form().sections.front().questions.front().text == "One");
}

TEST_CASE("Return and F8 go to the words of a section as to those of a question", "[qml][forms][keys]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    form.sections.push_back({.id = SectionSlug{"section"}, .title = {}, .weight = {}, .questions = {}});
    PageStage stage(desk, page, keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    auto *const root = stage.view().rootObject();
    auto *const editor = root->findChild<qml::FormEditor *>();
    auto *const findings = root->findChild<qml::FormFindings *>();
    REQUIRE(editor != nullptr);
    REQUIRE(findings != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the section")));
    typist.overtype("Opening");
    CHECK(editor->form().sections.front().title == "Opening");
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    REQUIRE(waitFor([&] { return findings->errors() > 0; }));
    typist.press(Qt::Key_F8);
    CHECK(editor->current() == QStringLiteral("s:section"));
    CHECK(typist.comesTo(QStringLiteral("Title of the section")));
}

TEST_CASE("Weights are typed with decimals and fractions, and refused where they stand", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("Weight of the question"));
    const auto text = [&] { return stage.view().activeFocusItem()->property("text").toString(); };
    typist.overtype("12.5");
    CHECK(text() == QStringLiteral("12.5"));
    typist.press(Qt::Key_Return);
    CHECK(editor->question()->weight == *Exact::parse("12.5"));
    typist.overtype("1/");
    typist.press(Qt::Key_Return);
    CHECK(text() == QStringLiteral("1/"));
    CHECK(stage.view().activeFocusItem()->property("wrong").toBool());
    CHECK(editor->question()->weight == *Exact::parse("12.5"));
    stage.keep("forms-refused-light");
    typist.type("3");
    typist.press(Qt::Key_Tab);
    CHECK(editor->question()->weight == Exact::quotient(1, 3));
    typist.press(Qt::Key_Backtab, Qt::ShiftModifier);
    typist.overtype("7");
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(text() == QStringLiteral("1/3"));
    typist.overtype("8");
    typist.press(Qt::Key_Return, Qt::ControlModifier); // a new question: what was typed is the first one's
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    CHECK(editor->form().sections.front().questions.front().weight == Exact{8});
    CHECK(editor->question()->weight == Exact{10});
}

TEST_CASE("The outline scrolls while a question is dragged to its edge", "[qml][forms]")
{
    std::vector<std::string> words;
    for (int i = 1; i <= 60; ++i)
        words.push_back("Part " + std::to_string(i));
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm(words)), {1280, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    auto *const outline = stage.find(QStringLiteral("OutlinePane"));
    REQUIRE(outline != nullptr);
    auto *const list = PageStage::findInside(outline, QStringLiteral("QQuickListView"));
    REQUIRE(list != nullptr);
    const auto at = [&](double y) { return list->mapToScene({100, y}).toPoint(); };
    const double first = 36 + 16; // below the section
    QTest::mousePress(&stage.view(), Qt::LeftButton, {}, at(first));
    for (const double y : {first + 20, first + 100, list->height() - 6})
        QTest::mouseMove(&stage.view(), at(y));
    CHECK(waitFor([&] { return list->property("contentY").toDouble() > 400; }));
    QTest::mouseRelease(&stage.view(), Qt::LeftButton, {}, at(list->height() - 6));
    const auto place = [&] { return forms::indexOf(editor->form(), QuestionSlug{"part-1"}).value_or(0); };
    CHECK(waitFor([&] { return place() > 25; }));
    const auto stood = list->property("contentY").toDouble();
    QTest::qWait(100);
    CHECK(list->property("contentY").toDouble() <= stood + 40); // it does not go on by itself
}
