// SPDX-License-Identifier: Apache-2.0
// A form is tried as it stands, by the keys by which it will be filled in.
#include "qml/Ringtrue/Forms/try_out.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/forms_page.h"
#include "tests/qml/typist.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("A form is tried by the keys of its answers", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_T, Qt::ControlModifier);
    typist.tabTo(QStringLiteral("Question 2: ")); // its first answer
    const auto *const tried = stage.view().rootObject()->findChild<qml::TryOut *>();
    REQUIRE(tried != nullptr);
    const auto chosen = [&](int row) {
        return tried->data(tried->index(row, 0), tried->roleNames().key("chosen")).toInt();
    };
    REQUIRE(chosen(1) == 0);
    typist.press(Qt::Key_2);
    CHECK(chosen(1) == 2);
    CHECK(chosen(0) == 0);
    CHECK(typist.focused().startsWith(QStringLiteral("Question 2: "))); // it stays there
    typist.press(Qt::Key_1);
    CHECK(chosen(1) == 1);
    CHECK(stage.view().activeFocusItem()->property("picked").toBool());
    stage.keep("forms-tried");
    typist.press(Qt::Key_Return); // once more: it is taken back
    CHECK(chosen(1) == 0);
}

TEST_CASE("What is tried shows which question its digits answer, and arrows go on", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_T, Qt::ControlModifier);
    const auto *const tried = stage.view().rootObject()->findChild<qml::TryOut *>();
    REQUIRE(tried != nullptr);
    const auto chosen = [&](int row) {
        return tried->data(tried->index(row, 0), tried->roleNames().key("chosen")).toInt();
    };
    const auto isFramed = [&] {
        const auto inside = stage.view().activeFocusItem()->childItems();
        return std::any_of(inside.begin(), inside.end(), [](const QQuickItem *item) {
            return QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FocusFrame"))
                   && item->isVisible();
        });
    };
    REQUIRE(typist.comesTo(QStringLiteral("Question 1: One")));
    CHECK(isFramed());
    typist.press(Qt::Key_2);
    CHECK(chosen(0) == 2);
    typist.press(Qt::Key_Down);
    REQUIRE(typist.comesTo(QStringLiteral("Question 2: Two")));
    CHECK(isFramed());
    typist.press(Qt::Key_1);
    CHECK(chosen(1) == 1);
    typist.press(Qt::Key_Up);
    CHECK(typist.comesTo(QStringLiteral("Question 1: One")));
}

TEST_CASE("A form is tried by the keys by which it will be filled in", "[qml][forms][keys]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.front().notApplicable = true;
    PageStage stage(desk, page, keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_T, Qt::ControlModifier);
    const auto *const tried = stage.view().rootObject()->findChild<qml::TryOut *>();
    REQUIRE(tried != nullptr);
    const auto chosen = [&](int row) {
        return tried->data(tried->index(row, 0), tried->roleNames().key("chosen")).toInt();
    };
    REQUIRE(typist.comesTo(QStringLiteral("Question 1: One")));
    typist.press(Qt::Key_X);
    CHECK(chosen(0) == 3); // after yes and no
    typist.press(Qt::Key_Backspace);
    CHECK(chosen(0) == 0);
    typist.press(Qt::Key_J);
    REQUIRE(typist.comesTo(QStringLiteral("Question 2: Two")));
    typist.press(Qt::Key_N);
    CHECK(chosen(1) == 2);
    typist.press(Qt::Key_X); // it cannot be left out
    CHECK(chosen(1) == 2);
    typist.press(Qt::Key_K);
    REQUIRE(typist.comesTo(QStringLiteral("Question 1: One")));
    typist.press(Qt::Key_Y);
    CHECK(chosen(0) == 1);
    typist.press(Qt::Key_3); // the key on it is X
    CHECK(chosen(0) == 1);
}

TEST_CASE("Keys change a question where it is seen only", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    REQUIRE(editor->current() == QStringLiteral("q:one"));
    const auto before = editor->form();
    typist.press(Qt::Key_T, Qt::ControlModifier); // what is tried has the focus
    typist.press(Qt::Key_Down, Qt::AltModifier);
    typist.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor->form() == before);
    typist.press(Qt::Key_E, Qt::ControlModifier);
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(editor->form().sections.front().questions.back().text == "One");
}
