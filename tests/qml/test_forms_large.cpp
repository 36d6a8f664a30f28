// SPDX-License-Identifier: Apache-2.0
#include "tests/effort.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/typist.h"

#include <QElapsedTimer>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// 200 questions in ten sections, each with guidance and two answers, translated.
forms::Form largeForm()
{
    auto form = plainForm({});
    for (int section = 0; section < 10; ++section) {
        const auto in = forms::addSection(form, {}, "Part " + std::to_string(section + 1));
        REQUIRE(in);
        for (int question = 0; question < 20; ++question) {
            const auto id = forms::addQuestion(form, *in, 1'000'000, {});
            REQUIRE(id);
            auto *const added = forms::findQuestion(form, *id);
            added->text =
                "Does what was promised in " + std::to_string(section + 1) + "." + std::to_string(question + 1);
            added->guidance = "What one would see or hear when it is done, and what does not count as that.";
            for (auto &answer : added->answers)
                answer.example = "I will call you on Friday before noon, whatever comes of it.";
        }
    }
    forms::settleIds(form, nullptr);
    form.sections.erase(form.sections.begin());
    return form;
}

/// Milliseconds of a step until the window stands still again.
template <typename Step>
double timeOf(Step step, int times)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        step();
        QCoreApplication::processEvents();
    }
    return double(timer.nsecsElapsed()) / 1e6 / times;
}

} // namespace

TEST_CASE("A form of 200 questions is opened and written in without waiting", "[qml][forms][large]")
{
    PageDesk desk;
    const auto form = largeForm();
    REQUIRE(forms::questionCount(form) == 200);
    const QString target = keepDraft(desk, form);
    QElapsedTimer opening;
    opening.start();
    PageStage stage(desk, QStringLiteral("Forms/FormsPage.qml"), target, {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    CHECK(opening.elapsed() < 4'000 * patience());
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    editor->take(QStringLiteral("q:") + QString::fromStdString(form.sections[7].questions[5].id.text()));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));

    const std::string before = editor->question()->text;
    const double letter = timeOf([&] { QTest::keyClick(&stage.view(), 'x'); }, 20);
    CHECK(editor->question()->text == before + std::string(20, 'x'));
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    const std::string moved = editor->question()->id.text();
    const double move = timeOf([&] { stage.press(Qt::Key_Down, Qt::AltModifier); }, 10);
    CHECK(forms::placeOf(editor->form(), QuestionSlug{moved})->inSection == 15);
    const double walk = timeOf([&] { stage.press(Qt::Key_Up); }, 10);
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("Bonus"));
    const bool bonus = editor->question()->bonus;
    const double toggle = timeOf([&] { stage.press(Qt::Key_Space); }, 9);
    CHECK(editor->question()->bonus != bonus);
    typist.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Add a language")));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Name or code of the language")));
    typist.type("fr");
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the form in French (fr): Plain")));
    const double translated = timeOf([&] { QTest::keyClick(&stage.view(), 'x'); }, 20);
    CHECK(editor->form().translations.front().texts.at("title") == std::string(20, 'x'));

    // A tenth of a second is at once; a tenth more is left to a slow computer that builds beside it.
    CAPTURE(letter, move, walk, toggle, translated);
    CHECK(letter < 100.0 * patience());
    CHECK(move < 150.0 * patience());
    CHECK(walk < 200.0 * patience());
    CHECK(toggle < 150.0 * patience());
    CHECK(translated < 150.0 * patience());
}
