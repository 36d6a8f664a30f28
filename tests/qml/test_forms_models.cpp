// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/option_rows.h"
#include "qml/Ringtrue/Forms/outline_list.h"
#include "qml/Ringtrue/Forms/policy_fields.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "qml/Ringtrue/Forms/try_out.h"
#include "tests/effort.h"
#include "tests/qml/forms_desk.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

QString wordsOf(const qml::OutlineList &outline)
{
    QStringList out;
    const int role = outline.roleNames().key("words");
    for (int row = 0; row < outline.rowCount(); ++row)
        out << outline.index(row, 0).data(role).toString();
    return out.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("A keystroke is saved, and taken back as one step with those beside it", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"Greets", "Thanks"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:greets"));
    for (const auto *const words : {"G", "Gr", "Greets by name"})
        fields.setWords(QString::fromLatin1(words));
    CHECK(fields.words() == QStringLiteral("Greets by name"));
    CHECK(fields.slug() == QStringLiteral("greets")); // made once
    REQUIRE(waitFor([&] { return !editor.saving(); }));
    CHECK(editor.saveText().startsWith(QStringLiteral("Saved ")));
    CHECK(keptForm(desk, editor).sections.front().questions.front().text == "Greets by name");
    editor.undo();
    CHECK(fields.words() == QStringLiteral("Greets"));
    CHECK_FALSE(editor.canUndo());
    editor.redo();
    CHECK(fields.words() == QStringLiteral("Greets by name"));
    REQUIRE(waitFor([&] { return !editor.saving(); }));
    CHECK(keptForm(desk, editor) == editor.form());
}

TEST_CASE("A new question gets its id from its words when it is left", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"Greets"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    QSignalSpy asked(&editor, &qml::FormEditor::wordsAsked);
    editor.addQuestion();
    REQUIRE(asked.size() == 1);
    CHECK(fields.number() == 2);
    fields.setWords(QStringLiteral("Says what comes next "));
    editor.step(-1);
    editor.step(1);
    CHECK(fields.slug() == QStringLiteral("says-what-comes-next"));
    CHECK(fields.words() == QStringLiteral("Says what comes next"));
    editor.undo(); // the words and the id were one step
    CHECK(fields.words().isEmpty());
    editor.undo();
    CHECK(forms::questionCount(editor.form()) == 1);
}

TEST_CASE("The outline changes row by row", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two", "Three"}));
    qml::OutlineList outline;
    QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    outline.setEditor(&editor);
    QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&outline, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    CHECK(wordsOf(outline) == QStringLiteral("Questions, One, Two, Three"));
    CHECK(outline.totalText() == QStringLiteral("100 of 100"));
    editor.take(QStringLiteral("q:three"));
    editor.move(-1);
    CHECK(wordsOf(outline) == QStringLiteral("Questions, One, Three, Two"));
    CHECK(moved.size() == 1);
    CHECK(outline.current() == 2);
    editor.drop(QStringLiteral("q:one"), QStringLiteral("q:two"), true);
    CHECK(wordsOf(outline) == QStringLiteral("Questions, Three, Two, One"));
    changed.clear();
    editor.addWeight(10);
    CHECK_FALSE(changed.isEmpty());
    editor.remove();
    CHECK(wordsOf(outline) == QStringLiteral("Questions, Two, One"));
    CHECK(editor.atQuestion()); // what stands there now
    CHECK(reset.isEmpty());
}

TEST_CASE("A keystroke in a form of 200 questions is little work", "[qml][forms]")
{
    std::vector<std::string> words;
    for (int i = 1; i <= 200; ++i)
        words.push_back("Does what was promised in part " + std::to_string(i));
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm(words));
    qml::OutlineList outline;
    qml::QuestionFields fields;
    qml::OptionRows options;
    qml::ConditionRows conditions;
    outline.setEditor(&editor);
    fields.setEditor(&editor);
    options.setEditor(&editor);
    conditions.setEditor(&editor);
    editor.take(QStringLiteral("q:") + QString::fromStdString(editor.form().sections[0].questions[150].id.text()));
    QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&outline, &QAbstractItemModel::rowsInserted);
    QElapsedTimer timer;
    timer.start();
    constexpr int strokes = 20;
    for (int i = 1; i <= strokes; ++i)
        fields.setWords(QStringLiteral("Does it ") + QString(i, QLatin1Char('x')));
    const auto each = double(timer.elapsed()) / strokes;
    CAPTURE(each);
    CHECK(each < 16.0 * patience());
    CHECK(reset.isEmpty());
    CHECK(inserted.isEmpty());
}

TEST_CASE("A condition is edited by picking question and answers", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two", "Three"}));
    qml::ConditionRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setEditor(&editor);
    editor.take(QStringLiteral("q:three"));
    CHECK(rows.choices().join(QStringLiteral(", ")) == QStringLiteral("1 One, 2 Two"));
    rows.add(-1, false);
    CHECK(rows.sentence() == QStringLiteral("“2 Two” is Yes"));
    rows.chooseQuestion(0, 0);
    rows.pickAnswer(0, 1, true);
    CHECK(rows.sentence() == QStringLiteral("“1 One” is Yes or No"));
    rows.pickAnswer(0, 0, false);
    rows.pickAnswer(0, 1, false); // none is left: it stays
    CHECK(rows.sentence() == QStringLiteral("“1 One” is No"));
    CHECK_FALSE(editor.refusal().isEmpty());
    rows.add(0, true);
    rows.negate(1);
    CHECK(rows.sentence() == QStringLiteral("“1 One” is No or not (“2 Two” is Yes)"));
    rows.turnJoin(1);
    CHECK(rows.sentence() == QStringLiteral("“1 One” is No and not (“2 Two” is Yes)"));
    rows.remove(0);
    rows.negate(0);
    CHECK(rows.sentence() == QStringLiteral("“2 Two” is Yes"));
    editor.take(QStringLiteral("q:two"));
    CHECK(rows.choices().join(QStringLiteral(", ")) == QStringLiteral("1 One")); // the third one waits for this one
    editor.take(QStringLiteral("q:three"));
    editor.undo();
    CHECK(rows.count() == 1);
}

TEST_CASE("A number stays as it is typed as long as it means the same", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    fields.setWeight(QStringLiteral("12."));
    CHECK(fields.wrongWeight() == QStringLiteral("Write a number such as 10, 12.5 or 1/3."));
    CHECK(fields.weight() == QStringLiteral("10"));
    fields.setWeight(QStringLiteral("12,50"));
    CHECK(fields.wrongWeight().isEmpty());
    CHECK(fields.weight() == QStringLiteral("12,50"));
    editor.undo();
    editor.redo();
    CHECK(fields.weight() == QStringLiteral("12.5"));
}

TEST_CASE("Findings stand at their fields, and one goes from each to it", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().weight.reset();
    edit(desk, editor, form);
    qml::FormFindings findings;
    QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    findings.setEditor(&editor);
    REQUIRE(waitFor([&] { return findings.errors() == 1; }));
    QSignalSpy asked(&findings, &qml::FormFindings::fieldAsked);
    findings.goNext(); // errors come first
    REQUIRE(asked.size() == 1);
    CHECK(editor.current() == QStringLiteral("q:two"));
    CHECK(findings.hereIsError());
}

TEST_CASE("The form is tried as it stands, with score and why", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().answers.back().error = ErrorClass::CustomerCritical;
    edit(desk, editor, form);
    qml::TryOut tried;
    QAbstractItemModelTester tester(&tried, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tried.setEditor(&editor);
    CHECK(tried.count() == 0);
    tried.setActive(true);
    REQUIRE(tried.count() == 2);
    CHECK_FALSE(tried.hasScore());
    tried.choose(0, 1);
    CHECK(tried.figure() == QStringLiteral("100.0"));
    tried.choose(1, 2);
    CHECK(tried.figure() == QStringLiteral("0.0"));
    CHECK(tried.outcome() == QStringLiteral("50.0, kept at 0.0: fail"));
    CHECK_FALSE(tried.why().isEmpty());
    editor.take(QStringLiteral("q:two"));
    editor.remove();
    CHECK(tried.count() == 1); // what was answered stays
    CHECK(tried.figure() == QStringLiteral("100.0"));
}

TEST_CASE("A policy as known from elsewhere shows what it makes of answers", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::PolicyFields fields;
    fields.setEditor(&editor);
    CHECK(fields.preset() == 0);
    REQUIRE(fields.examples().size() == 2);
    CHECK(fields.examples().at(0) == QStringLiteral("Everything met: 100.0."));
    CHECK(fields.examples().at(1) == QStringLiteral("Everything but question 1: 50.0."));
    fields.setPassMark(QStringLiteral("80"));
    CHECK(fields.examples().at(1) == QStringLiteral("Everything but question 1: 50.0, fail."));
    fields.setPreset(3);
    CHECK(fields.preset() == 3);
    CHECK(fields.passMark() == QStringLiteral("80"));
    fields.setPassMark(QStringLiteral("800"));
    CHECK_FALSE(fields.wrong().isEmpty());
}

TEST_CASE("What is published leaves the drafts; errors are told and leave the draft", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::FormPublisher publisher;
    publisher.setProperty("editor", QVariant::fromValue(&editor));
    QSignalSpy discarded(&editor, &qml::FormEditor::discarded);
    editor.addQuestion(); // without words
    publisher.publish();
    REQUIRE(waitFor([&] { return !publisher.busy(); }));
    CHECK(publisher.problem().startsWith(QStringLiteral("Not published, errors: ")));
    CHECK(editor.state() == qml::FormEditor::Editing);
    editor.undo();
    publisher.publish();
    REQUIRE(waitFor([&] { return discarded.size() == 1; }));
    CHECK(discarded.at(0).at(0).toString() == QStringLiteral("Version 1 is published"));

    qml::FormShelf shelf;
    QAbstractItemModelTester tester(&shelf, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shelf.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return shelf.state() == qml::FormShelf::Shown; }));
    REQUIRE(shelf.count() == 1);
    CHECK(shelf.keyAt(0) == QStringLiteral("form:plain"));
    QSignalSpy opened(&shelf, &qml::FormShelf::opened);
    shelf.open(0);
    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    qml::FormEditor next;
    next.setWorkspace(&desk.workspace);
    next.setTarget(opened.at(0).at(0).toString());
    REQUIRE(waitFor([&] { return next.state() == qml::FormEditor::Editing; }));
    CHECK(next.publishText() == QStringLiteral("Publish version 2"));
    CHECK(forms::questionCount(next.form()) == 1);
}
