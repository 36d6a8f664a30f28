// SPDX-License-Identifier: Apache-2.0
// A form is tried as it stands: what comes of its answers, and the keys by which it will be filled in.
#include "forms/model/scoring_presets.h"
#include "qml/Ringtrue/Evaluate/explanation_words.h"
#include "qml/Ringtrue/Forms/try_out.h"
#include "qml/Ringtrue/Forms/try_what_if.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/forms_page.h"
#include "tests/qml/typist.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("The form is tried as it stands, with score and why", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().answers.back().error = ErrorClass::CustomerCritical;
    form.scoring.passMark = Exact{80};
    edit(desk, editor, form);
    qml::TryOut tried;
    QAbstractItemModelTester tester(&tried, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tried.setEditor(&editor);
    CHECK(tried.count() == 0);
    tried.setActive(true);
    REQUIRE(tried.count() == 2);
    const auto heading = [&](int row) {
        return tried.index(row, 0).data(tried.roleNames().key("heading")).toString().toStdString();
    };
    CHECK(heading(0) == editor.form().sections.front().title);
    CHECK(heading(1) == ""); // it goes on
    CHECK_FALSE(tried.hasScore());
    tried.choose(0, 1);
    CHECK(tried.figure() == QStringLiteral("100.0"));
    CHECK(tried.outcome() == QStringLiteral("so far")); // the other answer decides
    CHECK(tried.open() == QStringLiteral("1 question to answer"));
    CHECK_FALSE(tried.why().contains(QStringLiteral("outcome")));
    CHECK(tried.index(0, 0).data(tried.roleNames().key("points")).toString().contains(QStringLiteral(".0 of ")));
    tried.choose(1, 2);
    CHECK(tried.figure() == QStringLiteral("0.0"));
    CHECK(tried.outcome() == QStringLiteral("50.0, kept at 0.0: fail"));
    CHECK_FALSE(tried.why().isEmpty());
    editor.take(QStringLiteral("q:two"));
    editor.remove();
    CHECK(tried.count() == 1); // what was answered stays
    CHECK(tried.figure() == QStringLiteral("100.0"));
}

TEST_CASE("A critical error where nothing was earned is said to keep it at 0", "[qml][forms]")
{
    forms::Sentence sentence{forms::SentenceCode::FormZeroedByError, {"safe"}, {Exact(0)}};
    CHECK(qml::sentenceWords(sentence, {}, {}) == QStringLiteral("A critical error at safe keeps it at 0."));
    sentence.numbers = {Exact(70)};
    CHECK(qml::sentenceWords(sentence, {}, {}).startsWith(QStringLiteral("A critical error at safe makes the 70")));
}

TEST_CASE("What is tried says a score in one rounding, and of what weighs nothing that it is not scored",
          "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two", "Three"});
    auto &questions = form.sections.front().questions;
    questions[0].weight = Exact{2};
    questions[1].weight = Exact{1};
    questions[1].answers.back().error = ErrorClass::CustomerCritical;
    questions[2].weight = Exact{0};
    edit(desk, editor, form);
    qml::TryOut tried;
    tried.setEditor(&editor);
    tried.setActive(true);
    REQUIRE(tried.count() == 3);
    const auto points = [&](int row) { return tried.index(row, 0).data(tried.roleNames().key("points")).toString(); };
    tried.choose(0, 1);
    tried.choose(1, 2);
    tried.choose(2, 1);
    CHECK(tried.outcome().startsWith(QStringLiteral("66.7, kept at 0.0")));
    CHECK(tried.why().contains(QStringLiteral("makes the 66.7 a 0")));
    CHECK(points(0) == QStringLiteral("66.7 of 66.7"));
    CHECK(points(2) == QStringLiteral("not scored"));
}

TEST_CASE("What is tried says how each kind is answered, and of which class an answer is", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two", "Three"});
    auto &questions = form.sections.front().questions;
    questions[0].answers.back().error = ErrorClass::CustomerCritical;
    questions[1].type = forms::QuestionType::Date;
    questions[1].answers.clear();
    questions[1].weight = {};
    questions[2].type = forms::QuestionType::Number;
    questions[2].answers.clear();
    questions[2].weight = {};
    questions[2].number = forms::NumberRange{.min = 0, .max = 60, .decimals = 0, .unit = "min"};
    edit(desk, editor, form);
    qml::TryOut tried;
    tried.setEditor(&editor);
    tried.setActive(true);
    REQUIRE(tried.count() == 3);
    const auto at = [&](int row, const char *role) { return tried.index(row, 0).data(tried.roleNames().key(role)); };
    CHECK(at(0, "errorClass").toString() == QStringLiteral("customer-critical"));
    CHECK_FALSE(at(0, "happened").toBool());
    tried.choose(0, 2);
    CHECK(at(0, "happened").toBool());
    CHECK(at(1, "errorClass").toString().isEmpty());
    CHECK(at(1, "remark").toString() == QStringLiteral("Answered with a date, never scored."));
    CHECK(at(2, "remark").toString() == QStringLiteral("0 to 60 min"));
    const auto isUnanswered = [&] { return std::holds_alternative<Unanswered>(tried.answers()[2].value); };
    tried.write(2, QStringLiteral("4.5")); // as an evaluator could not answer either
    CHECK(at(2, "refused").toBool());
    CHECK(at(2, "written").toString() == QStringLiteral("4.5"));
    CHECK(at(2, "remark").toString().contains(QStringLiteral("a whole number is meant")));
    CHECK(isUnanswered());
    tried.choose(2, 0); // as Backspace does
    CHECK_FALSE(at(2, "refused").toBool());
    CHECK(at(2, "written").toString().isEmpty());
    tried.write(2, QStringLiteral("4"));
    CHECK_FALSE(at(2, "refused").toBool());
    CHECK_FALSE(isUnanswered());
}

TEST_CASE("What is tried is laid beside what it would score under another policy", "[qml][forms][what-if]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().notApplicable = true;
    edit(desk, editor, form);
    qml::TryOut tried;
    tried.setEditor(&editor);
    tried.setActive(true);
    qml::TryWhatIf whatIf;
    QAbstractItemModelTester tester(&whatIf, QAbstractItemModelTester::FailureReportingMode::Fatal);
    whatIf.setTried(&tried);
    whatIf.begin();
    CHECK_FALSE(whatIf.ready()); // nothing is answered
    tried.choose(0, 2);
    tried.choose(1, 3); // not applicable
    whatIf.begin();
    REQUIRE(whatIf.ready());
    const auto presets = forms::scoringPresets();
    const auto full = std::find_if(presets.begin(), presets.end(),
                                   [](const auto &preset) { return preset.name == "evaluagent-pass"; });
    REQUIRE(full != presets.end());
    whatIf.choose(1 + int(full - presets.begin()));
    CAPTURE(whatIf.text().toStdString());
    CHECK(whatIf.text().contains(QStringLiteral("; it would have 50")));
}

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

    const auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    const auto before = editor->form();
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline()); // where no key writes into the form's words
    typist.press(Qt::Key_J);
    typist.press(Qt::Key_2);
    CHECK(editor->form() == before);
}

TEST_CASE("Escape leads from the field of what is tried to its question, whose keys go on", "[qml][forms][keys]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    auto &question = form.sections.front().questions.front();
    question.type = forms::QuestionType::Number;
    question.answers.clear();
    question.weight = {};
    question.number = forms::NumberRange{.min = 0, .max = 60, .decimals = 0, .unit = "min"};
    PageStage stage(desk, page, keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Question 1: One")));
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Number for question 1")));
    typist.type("4");
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesTo(QStringLiteral("Question 1: One")));
    typist.press(Qt::Key_J);
    REQUIRE(typist.comesTo(QStringLiteral("Question 2: Two")));
    typist.press(Qt::Key_Y);
    const auto *const tried = stage.view().rootObject()->findChild<qml::TryOut *>();
    REQUIRE(tried != nullptr);
    const auto answers = tried->answers();
    CHECK(answers[0].value == AnswerValue{NumberValue{4}});
    CHECK(answers[1].value == AnswerValue{PickedOption{AnswerOptionSlug{"yes"}}});
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
