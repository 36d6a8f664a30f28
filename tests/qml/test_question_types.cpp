// SPDX-License-Identifier: Apache-2.0
// Every type of question by keys, through to the fact that is submitted.
#include "core/organisation/cause_facts.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/evaluation_record.h"
#include "qml/Ringtrue/Evaluate/emotion_list.h"
#include "qml/Ringtrue/Evaluate/open_question.h"
#include "qml/Ringtrue/Evaluate/option_list.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Evaluate/reason_list.h"
#include "qml/Ringtrue/Evaluate/why_list.h"
#include "tests/qml/all_types_desk.h"
#include "tests/qml/fill_form.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace ringtrue;
using namespace std::chrono_literals;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

using Desk = tests::AllTypesDesk;
using tests::chooseForm;
using tests::evaluationOf;
using tests::openCase;

std::vector<Answer> expected(const AttachedFile &file)
{
    const auto answer = [](const char *question, AnswerValue value) {
        return Answer{.question = QuestionSlug(question), .value = std::move(value), .comment = {}, .evidence = {}};
    };
    std::vector<Answer> out{answer("told", PickedOption{AnswerOptionSlug("half")}),
                            answer("asked", PickedOptions{{AnswerOptionSlug("name"), AnswerOptionSlug("number")}}),
                            answer("waited", NumberValue{Exact::quotient(5, 2)}),
                            answer("day", DateValue{2026y / 11 / 30}),
                            answer("hour", TimeValue{9 * 60 + 30}),
                            answer("felt", EmotionValue{2, 4}),
                            answer("sent", AttachedFiles{{file}}),
                            answer("usual", PickedOption{AnswerOptionSlug("yes")})};
    out[0].cause = CauseSlug("skill");
    out[0].attribution = AttributionSlug("agent");
    return out;
}

int rowOf(const QAbstractItemModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == words)
            return row;
    return -1;
}

} // namespace

TEST_CASE("Every type of question is answered by keys, and stands in what is submitted", "[evaluate][keys]")
{
    Desk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    auto &evaluation = evaluationOf(app, desk.chat);
    chooseForm(evaluation);
    const auto at = [&](int question) { return eventually([&] { return evaluation.current() == question; }); };
    REQUIRE(at(0));
    app.press(Qt::Key_2); // below full
    REQUIRE(at(0));
    CHECK(eventually([&] { return app.shows(QStringLiteral("Why did it fall short?")); }));
    app.press(Qt::Key_2);
    app.press(Qt::Key_1);
    REQUIRE(at(1));
    app.press(Qt::Key_3); // none of these: alone
    app.press(Qt::Key_1);
    app.press(Qt::Key_2);
    REQUIRE(at(1));
    app.press(Qt::Key_Return);
    REQUIRE(at(2));
    app.press(Qt::Key_2);
    app.type(QStringLiteral(".5"));
    CHECK(eventually([&] { return app.shows(QStringLiteral("Short: points 1")); }));
    app.press(Qt::Key_Return);
    REQUIRE(at(3));
    app.press(Qt::Key_Return); // to the field
    app.type(QStringLiteral("2026-11-30"));
    app.press(Qt::Key_Return);
    REQUIRE(at(4));
    app.press(Qt::Key_0);
    app.type(QStringLiteral("9:30"));
    app.press(Qt::Key_Return);
    REQUIRE(at(5));
    app.press(Qt::Key_2);
    REQUIRE(at(5));
    app.press(Qt::Key_4);
    REQUIRE(at(6));
    evaluation.attach({desk.photo()}); // chosen or dropped
    REQUIRE(eventually([&] { return app.shows(QStringLiteral("Take “front.png” away")); }));
    app.press(Qt::Key_J);
    REQUIRE(at(7));
    CHECK(app.shows(QStringLiteral("Question 8, Was it usual: To confirm")));
    CHECK_FALSE(evaluation.ready());
    app.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return evaluation.ready(); }));
    REQUIRE(eventually([&] { return evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");

    const auto attached = std::get<AttachedFiles>(evaluation.run()->answer(6).value).files.at(0);
    CHECK(attached.name == "front.png");
    CHECK(evaluation.answersForScore() == expected(attached));
    { // and the draft has it all
        qml::Evaluation again;
        openCase(again, desk);
        CHECK(again.answersForScore() == expected(attached));
    }
    QSignalSpy submitted(&evaluation, &qml::Evaluation::submitted);
    app.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return submitted.count() == 1; }));

    auto reader = desk.workspace.engine().readFacts();
    REQUIRE(reader);
    const auto all = forms::evaluations(*reader, {});
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    const auto record = forms::loadEvaluation(*reader, desk.workspace.engine().keys(), all->front().id);
    REQUIRE(record);
    CHECK(record->record.evaluation.answers == expected(attached));
    CHECK(desk.workspace.engine().blobs().read(attached.blob));
}

TEST_CASE("A submitted evaluation shows every type of answer and why it fell short", "[evaluate]")
{
    Desk desk;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    evaluation.pick(1);
    evaluation.giveCause(QStringLiteral("skill"));
    evaluation.giveAttribution(QStringLiteral("centre"));
    evaluation.setCurrent(1);
    evaluation.toggle(0);
    evaluation.toggle(1);
    CHECK(evaluation.enter(2, QStringLiteral("2.5")).isEmpty());
    CHECK(evaluation.enter(3, QStringLiteral("30.11.2026")).isEmpty());
    CHECK(evaluation.enter(4, QStringLiteral("9:30")).isEmpty());
    evaluation.setCurrent(5);
    evaluation.pickEmotion(0, 0); // cannot tell
    evaluation.pickEmotion(1, 4);
    evaluation.setCurrent(7);
    CHECK(evaluation.goOn());
    REQUIRE(evaluation.ready());
    tests::submit(evaluation);

    qml::Evaluation again;
    again.setWorkspace(&desk.workspace);
    again.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return again.state() == qml::Evaluation::Reading; }));
    qml::QuestionList questions;
    questions.setEvaluation(&again);
    const auto answered = [&](int row) {
        return questions.index(row, 0).data(qml::QuestionList::AnswerRole).toString().toStdString();
    };
    CHECK(answered(0) == "In part");
    CHECK(answered(1) == "Name; Number");
    CHECK(answered(2) == "2.5 min");
    CHECK(answered(3) == "30 Nov 2026");
    CHECK(answered(4) == "09:30");
    CHECK(answered(5) == "At the start: cannot tell; at the end: happy");
    CHECK(questions.index(2, 0).data(qml::QuestionList::SectionRole).toString() == QStringLiteral("One: Inner"));
    qml::OpenQuestion opened;
    opened.setEvaluation(&again);
    CHECK(opened.cause() == QStringLiteral("Why: Skill. Whose: Centre."));
    CHECK_FALSE(opened.wantsCause());
    CHECK(opened.levels().isEmpty()); // of the one that was picked nothing is said
    qml::WhyList why;
    why.setEvaluation(&again);
    why.setActive(true);
    CHECK(why.index(1, 0).data(qml::WhyList::NoteRole).toString().contains(QStringLiteral("Why: Skill.")));
}

TEST_CASE("Options that are picked alone clear the others, and Ctrl+Z takes back one step", "[evaluate]")
{
    Desk desk;
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    qml::OptionList options;
    QAbstractItemModelTester tester(&options, QAbstractItemModelTester::FailureReportingMode::Fatal);
    options.setProperty("keys", QVariant::fromValue(&keys));
    options.setEvaluation(&evaluation);
    evaluation.setCurrent(1);
    REQUIRE(options.several());
    const auto picked = [&] {
        QList<bool> rows;
        for (int row = 0; row < options.count(); ++row)
            rows << options.index(row).data(qml::OptionList::PickedRole).toBool();
        return rows;
    };
    options.pickDigit(1);
    options.pickDigit(2);
    CHECK(picked() == QList<bool>{true, true, false});
    options.pickDigit(3);
    CHECK(picked() == QList<bool>{false, false, true});
    evaluation.undo();
    CHECK(picked() == QList<bool>{true, true, false});
    options.pickDigit(1);
    options.pickDigit(2);
    CHECK_FALSE(evaluation.run()->isAnswered(1)); // nothing picked is no answer
}

TEST_CASE("Causes are asked for below full only, one list after the other, and a retired one only where it was given",
          "[evaluate]")
{
    Desk desk;
    auto retired = builtInCauses().at(0);
    retired.isInUse = false;
    REQUIRE(desk.workspace.engine().append(tests::deskEvaluator, {organisation::causeFact(retired)}).get());
    QSignalSpy refreshed(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    desk.workspace.refreshDirectory();
    REQUIRE(eventually([&] { return refreshed.count() > 0; }));
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    qml::ReasonList causes;
    qml::ReasonList attributions;
    QAbstractItemModelTester tester(&causes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (auto *const list : {&causes, &attributions}) {
        list->setProperty("keys", QVariant::fromValue(&keys));
        list->setEvaluation(&evaluation);
    }
    attributions.setAttributions(true);
    qml::OpenQuestion opened;
    opened.setEvaluation(&evaluation);
    CHECK(rowOf(causes, QStringLiteral("Knowledge")) == -1);
    evaluation.pick(0); // full: it goes on
    CHECK(evaluation.current() == 1);
    evaluation.setCurrent(0);
    CHECK_FALSE(opened.wantsCause());
    evaluation.pick(1);
    CHECK(evaluation.current() == 0);
    CHECK(opened.wantsCause());
    CHECK(causes.turn());
    CHECK_FALSE(attributions.turn());
    CHECK(evaluation.pickReason(1));
    CHECK(attributions.turn());
    CHECK(evaluation.pickReason(9)); // there is no ninth: nothing happens
    CHECK(evaluation.current() == 0);
    CHECK(evaluation.pickReason(2));
    CHECK(evaluation.current() == 1);
    CHECK(evaluation.run()->answer(0).cause == CauseSlug("skill"));
    CHECK(evaluation.run()->answer(0).attribution == AttributionSlug("centre"));
    evaluation.undo();
    CHECK(evaluation.current() == 0);
    CHECK_FALSE(evaluation.run()->answer(0).attribution);
    CHECK(attributions.turn());
    evaluation.giveCause(QStringLiteral("knowledge")); // as a draft of before may hold it
    CHECK(rowOf(causes, QStringLiteral("Knowledge")) == 0);
}

TEST_CASE("How the customer felt is told for both ends, or that nobody can tell for one of them", "[evaluate]")
{
    Desk desk;
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    evaluation.setCurrent(5);
    qml::EmotionList start;
    qml::EmotionList end;
    end.setProperty("end", 1);
    QAbstractItemModelTester tester(&start, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (auto *const list : {&start, &end}) {
        list->setProperty("keys", QVariant::fromValue(&keys));
        list->setEvaluation(&evaluation);
    }
    REQUIRE(start.rowCount() == 6);
    QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
    start.pick(5); // cannot tell
    CHECK_FALSE(evaluation.run()->isAnswered(5));
    CHECK(start.index(5, 0).data(qml::EmotionList::PickedRole).toBool());
    end.pick(5);
    CHECK(refused.count() == 1);
    CHECK(evaluation.current() == 5);
    end.pick(0);
    CHECK(evaluation.current() == 6);
    CHECK(evaluation.run()->answer(5).value == AnswerValue{EmotionValue{std::nullopt, 1}});
}

TEST_CASE("A file that is no photo, or one too many, is refused in a sentence", "[evaluate]")
{
    Desk desk;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    evaluation.setCurrent(6);
    qml::OpenQuestion opened;
    opened.setEvaluation(&evaluation);
    REQUIRE(opened.wantsFiles());
    QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
    evaluation.attach({QUrl::fromLocalFile(QStringLiteral("/nowhere/gone.png"))});
    REQUIRE(eventually([&] { return refused.count() == 1; }));
    CHECK(refused.at(0).at(0).toString() == QStringLiteral("“gone.png” cannot be read. Choose another file."));
    REQUIRE(opened.photosOnly());
    evaluation.attach({desk.words()});
    REQUIRE(eventually([&] { return refused.count() == 2; }));
    CHECK(refused.at(1).at(0).toString().contains(QStringLiteral("is no photo")));
    evaluation.attach({desk.photo()});
    REQUIRE(eventually([&] { return opened.files() == QStringList{QStringLiteral("front.png")}; }));
    CHECK_FALSE(opened.takesMoreFiles());
    evaluation.attach({desk.photo()});
    REQUIRE(eventually([&] { return refused.count() == 3; }));
    evaluation.detach(0);
    CHECK(opened.files().isEmpty());
    evaluation.undo();
    CHECK(opened.files().size() == 1);
}

TEST_CASE("What a form proposes is no answer until somebody takes it", "[evaluate]")
{
    Desk desk;
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    evaluation.setCurrent(7);
    qml::OptionList options;
    options.setProperty("keys", QVariant::fromValue(&keys));
    options.setEvaluation(&evaluation);
    qml::OpenQuestion opened;
    opened.setEvaluation(&evaluation);
    CHECK(opened.proposal() == QStringLiteral("Yes"));
    CHECK(options.index(0).data(qml::OptionList::ProposedRole).toBool());
    CHECK_FALSE(options.index(0).data(qml::OptionList::PickedRole).toBool());
    CHECK_FALSE(evaluation.run()->isAnswered(7));
    CHECK(evaluation.goOn());
    CHECK(evaluation.run()->isAnswered(7));
    CHECK_FALSE(options.index(0).data(qml::OptionList::ProposedRole).toBool());
    CHECK(opened.proposal().isEmpty());
    CHECK_FALSE(evaluation.goOn());
}

TEST_CASE("Levels are told before an answer, then that of the answer", "[evaluate]")
{
    Desk desk;
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    qml::OpenQuestion opened;
    opened.setEvaluation(&evaluation);
    const QStringList full{QStringLiteral("In full: All of it. For example: “We keep this chat for a year”")};
    CHECK(opened.levels() == full);
    evaluation.pick(1);
    CHECK(opened.levels().isEmpty());
    evaluation.pick(0);
    evaluation.setCurrent(0);
    CHECK(opened.levels() == full);
}

TEST_CASE("A form is shown in the language of the app and scored as it was written", "[evaluate]")
{
    Desk desk;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    qml::Evaluation evaluation;
    openCase(evaluation, desk);
    QLocale::setDefault(before);
    CHECK(evaluation.run()->question(0).text == "Sagt dass es bleibt");
    CHECK(evaluation.run()->question(1).text == "What was asked for"); // not translated
    CHECK(evaluation.form()->form.sections.at(0).questions.at(0).text == "Says that it is kept");
}
