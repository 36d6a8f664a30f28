// SPDX-License-Identifier: Apache-2.0
// Answers that are typed in one line, and files that are chosen or dropped.
#include "forms/service/evaluation_list.h"
#include "forms/service/evaluation_record.h"
#include "qml/Ringtrue/Evaluate/typed_value.h"
#include "qml/Ringtrue/Files/places.h"
#include "tests/qml/all_types_desk.h"
#include "tests/qml/fill_form.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace std::chrono_literals;
using ringtrue::tests::AppWindow;
using ringtrue::tests::chooseForm;
using ringtrue::tests::evaluationOf;
using ringtrue::tests::eventually;
using ringtrue::tests::openCase;

namespace {

/// The page with the form of all types, at one of its questions.
struct QuestionPage {
    explicit QuestionPage(int question) : app(desk.workspace, QStringLiteral("evaluate"), desk.chat)
    {
        REQUIRE(app.settles());
        evaluation = &evaluationOf(app, desk.chat);
        chooseForm(*evaluation);
        evaluation->setCurrent(question);
        REQUIRE(eventually([&] { return evaluation->current() == question; }));
        REQUIRE(app.settles());
    }
    /// All is answered but the number.
    void answerTheRest()
    {
        evaluation->setCurrent(0);
        evaluation->pick(0);
        evaluation->setCurrent(1);
        evaluation->toggle(0);
        evaluation->toggle(1);
        CHECK(evaluation->enter(3, QStringLiteral("2026-11-30")).isEmpty());
        CHECK(evaluation->enter(4, QStringLiteral("9:30")).isEmpty());
        evaluation->setCurrent(5);
        evaluation->pickEmotion(0, 2);
        evaluation->pickEmotion(1, 4);
        evaluation->setCurrent(7);
        CHECK(evaluation->goOn());
    }

    tests::AllTypesDesk desk;
    AppWindow app;
    qml::Evaluation *evaluation = nullptr;
};

} // namespace

SCENARIO("It is submitted by keys with the caret in a number", "[evaluate][keys]")
{
    QuestionPage page(2);
    auto &evaluation = *page.evaluation;
    page.answerTheRest();
    CHECK(evaluation.enter(2, QStringLiteral("3")).isEmpty());
    REQUIRE(evaluation.ready());
    evaluation.setCurrent(2);
    REQUIRE(page.app.settles());
    QSignalSpy submitted(&evaluation, &qml::Evaluation::submitted);
    QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
    WHEN("another value that is taken was typed")
    {
        page.app.press(Qt::Key_4);
        page.app.press(Qt::Key_Return, Qt::ControlModifier);
        THEN("what was typed is submitted")
        {
            REQUIRE(eventually([&] { return submitted.count() == 1; }));
            auto reader = page.desk.workspace.engine().readFacts();
            REQUIRE(reader);
            const auto all = forms::evaluations(*reader, {});
            REQUIRE(all);
            REQUIRE(all->size() == 1);
            const auto kept = forms::loadEvaluation(*reader, page.desk.workspace.engine().keys(), all->front().id);
            REQUIRE(kept);
            const auto &answers = kept->record.evaluation.answers;
            CHECK(std::ranges::any_of(answers,
                                      [](const Answer &each) { return each.value == AnswerValue{NumberValue{4}}; }));
        }
    }
    WHEN("a value was typed that loses points, whose cause is asked for")
    {
        page.app.press(Qt::Key_7);
        page.app.press(Qt::Key_Return, Qt::ControlModifier);
        THEN("what was typed is entered, and what is missing is told")
        {
            REQUIRE(eventually([&] { return refused.count() == 1; }));
            CHECK(refused.at(0).at(0).toString().startsWith(QStringLiteral("Not submitted yet: ")));
            CHECK(evaluation.run()->answer(2).value == AnswerValue{NumberValue{7}});
            CHECK(submitted.isEmpty());
        }
    }
    WHEN("a value that is not taken was typed")
    {
        page.app.press(Qt::Key_9);
        page.app.press(Qt::Key_9);
        page.app.press(Qt::Key_Return, Qt::ControlModifier);
        THEN("nothing is submitted, and a sentence stands at the question")
        {
            REQUIRE(eventually([&] { return refused.count() == 1; }));
            CHECK(refused.at(0).at(0).toString().contains(QStringLiteral("“99” is not taken")));
            CHECK(evaluation.current() == 2);
            CHECK_FALSE(evaluation.submitting());
            CHECK(evaluation.typedProblem(2).contains(QStringLiteral("“99” is not taken")));
            CHECK(evaluation.typedAt(2) == QStringLiteral("99"));
            CHECK(page.app.complaints().join(QStringLiteral("\n")).toStdString() == "");
        }
    }
}

TEST_CASE("A value that is not taken is told where its question is left, and stands there again", "[evaluate][keys]")
{
    QuestionPage page(2);
    auto &evaluation = *page.evaluation;
    QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
    page.app.press(Qt::Key_9);
    page.app.press(Qt::Key_9);
    evaluation.setCurrent(3);
    REQUIRE(eventually([&] { return refused.count() == 1; }));
    CHECK(refused.at(0).at(0).toString().startsWith(QStringLiteral("Question 3: ")));
    CHECK_FALSE(evaluation.run()->isAnswered(2));
    evaluation.setCurrent(2);
    CHECK(evaluation.typedAt(2) == QStringLiteral("99"));
    QSignalSpy told(&page.desk.workspace, &qml::OpenWorkspace::ended);
    evaluation.setInteraction({});
    REQUIRE(told.count() == 1); // nothing of it is kept: that is said
    CHECK(told.at(0).at(0).toString().contains(QStringLiteral("“99” is not taken")));
}

TEST_CASE("A value that is not taken is told again to who typed it once the lock is opened", "[evaluate][lock]")
{
    tests::AllTypesDesk desk;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    evaluation.type(2, QStringLiteral("99"));
    QSignalSpy told(&desk.workspace, &qml::OpenWorkspace::ended);
    desk.workspace.lock();
    CHECK(told.isEmpty()); // nobody would see it any more
    desk.workspace.signIn(desk.workspace.rowAtDoor(), {});
    REQUIRE(eventually([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    CHECK(desk.workspace.takeSentences().join(QLatin1Char('\n')).contains(QStringLiteral("“99” is not taken")));
}

TEST_CASE("A photo is dropped onto its question", "[evaluate]")
{
    QuestionPage page(6);
    const auto photo = page.desk.photo();
    REQUIRE(eventually([&] { return page.app.find(QStringLiteral("Add a photo")) != nullptr; }));
    const auto *const button = page.app.find(QStringLiteral("Add a photo"));
    const auto place = button->mapToScene({button->width() / 2, button->height() / 2});
    QMimeData dragged;
    dragged.setUrls({photo});
    QDragEnterEvent enters(place.toPoint(), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.app.window(), &enters);
    CHECK(enters.isAccepted());
    QDropEvent drops(place, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.app.window(), &drops);
    CHECK(eventually([&] { return page.app.shows(QStringLiteral("Take “front.png” away")); }));
    CHECK(page.evaluation->run()->isAnswered(6));
}

TEST_CASE("A photo is chosen by keys", "[evaluate][keys]")
{
    QuestionPage page(6);
    const auto path = page.desk.photo().toLocalFile();
    qml::Places::remember(path.section(QLatin1Char('/'), 0, -2));
    page.app.press(Qt::Key_Return); // to its files
    REQUIRE(eventually([&] {
        const auto *item = page.app.window().activeFocusItem();
        return item != nullptr && page.app.focusIsIn(QStringLiteral("FileRow"))
               && tests::nameOf(*item).startsWith(QStringLiteral("front.png"));
    }));
    page.app.press(Qt::Key_Return);
    CHECK(eventually([&] { return page.app.shows(QStringLiteral("Take “front.png” away")); }));
}

TEST_CASE("Typed answers are read as people write them, and else refused in a sentence", "[evaluate]")
{
    forms::Question number;
    number.type = forms::QuestionType::Number;
    number.number = forms::NumberRange{.min = 0, .max = 60, .decimals = 1, .unit = "min"};
    forms::Question date;
    date.type = forms::QuestionType::Date;
    forms::Question time;
    time.type = forms::QuestionType::Time;
    const auto value = [](const forms::Question &question, const char *text) {
        const auto read = qml::typedValue(question, QString::fromUtf8(text));
        return read ? *read : AnswerValue{Unanswered{}};
    };
    CHECK(value(number, "12") == AnswerValue{NumberValue{12}});
    CHECK(value(number, " 2,5 ") == AnswerValue{NumberValue{Exact::quotient(5, 2)}});
    CHECK(value(date, "2026-11-30") == AnswerValue{DateValue{2026y / 11 / 30}});
    CHECK(value(date, "30.11.2026") == AnswerValue{DateValue{2026y / 11 / 30}});
    CHECK(value(time, "9:05") == AnswerValue{TimeValue{545}});
    CHECK(value(time, "23.59") == AnswerValue{TimeValue{1439}});
    for (const auto *const text : {"many", "61", "-1", "2.55", "1/2", "1,234,5"}) {
        CAPTURE(text);
        CHECK_FALSE(qml::typedValue(number, QString::fromLatin1(text)));
    }
    for (const auto *const text : {"30.2.2026", "2026-13-01", "soon"})
        CHECK_FALSE(qml::typedValue(date, QString::fromLatin1(text)));
    for (const auto *const text : {"24:00", "9:60", "noon"})
        CHECK_FALSE(qml::typedValue(time, QString::fromLatin1(text)));
    CHECK(qml::typedValue(number, QStringLiteral("61")).error()
          == QStringLiteral("“61” is not taken: it must be a number, 0 to 60 min, at most 1 decimals."));
    number.number->decimals = 0;
    CHECK(qml::typedValue(number, QStringLiteral("12,5")).error()
          == QStringLiteral("“12,5” is not taken: a whole number is meant, 0 to 60 min."));
    number.number->decimals = 1;
    for (const auto *const text : {"2026-02-30", "30.2.2026"})
        CHECK(
            qml::typedValue(date, QString::fromLatin1(text)).error().endsWith(QStringLiteral("there is no such day.")));
    CHECK(qml::typedValue(date, QStringLiteral("in May")).error()
          == QStringLiteral("“in May” is no date. Write it like this: 2026-11-22."));
    CHECK(qml::typedText(NumberValue{Exact::quotient(5, 2)}) == QStringLiteral("2.5"));
    CHECK(qml::typedText(NumberValue{Exact(100)}) == QStringLiteral("100"));
}
