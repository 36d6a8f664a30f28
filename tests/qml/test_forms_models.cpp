// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/option_rows.h"
#include "qml/Ringtrue/Forms/outline_list.h"
#include "qml/Ringtrue/Forms/policy_fields.h"
#include "qml/Ringtrue/Forms/question_fields.h"
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
    CHECK(rows.sentence() == QStringLiteral("“1 One” is No, or not (“2 Two” is Yes)"));
    rows.turnJoin(1);
    CHECK(rows.sentence() == QStringLiteral("“1 One” is No, and not (“2 Two” is Yes)"));
    rows.remove(0);
    rows.negate(0);
    CHECK(rows.sentence() == QStringLiteral("“2 Two” is Yes"));
    editor.take(QStringLiteral("q:two"));
    CHECK(rows.choices().join(QStringLiteral(", ")) == QStringLiteral("1 One")); // the third one waits for this one
    editor.take(QStringLiteral("q:three"));
    editor.undo();
    CHECK(rows.count() == 1);
}

TEST_CASE("The condition that was added last is the one that is gone to, also where it makes a group", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two", "Three"}));
    qml::ConditionRows rows;
    rows.setEditor(&editor);
    editor.take(QStringLiteral("q:three"));
    QSignalSpy added(&rows, &qml::ConditionRows::added);
    const auto addTo = [&](int row, bool any) {
        added.clear();
        rows.add(row, any);
        return added.size() == 1 ? added.front().front().toInt() : -1;
    };
    CHECK(addTo(-1, false) == 0);
    CHECK(addTo(0, true) == 1);
    rows.pickAnswer(0, 1, true);
    CHECK(addTo(1, false) == 3); // below "all of these" and the one that it joins
    REQUIRE(rows.count() == 4);
    rows.chooseQuestion(3, 0);
    CHECK(rows.sentence() == QStringLiteral("“2 Two” is Yes or No, or (“2 Two” is Yes, and “1 One” is Yes)"));
    CHECK(addTo(1, true) == 4); // beside the group, after its parts
    CHECK(addTo(0, true) == 1); // between others
}

TEST_CASE("The banner of a refused step goes with the next one", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    editor.take(QStringLiteral("q:two"));
    editor.move(1);
    CHECK(editor.refusal() == QStringLiteral("It cannot go further."));
    editor.move(-1);
    CHECK(editor.refusal().isEmpty());
    editor.move(-1);
    editor.move(-1);
    CHECK_FALSE(editor.refusal().isEmpty());
    editor.undo();
    CHECK(editor.refusal().isEmpty());
}

TEST_CASE("A vision that is published nowhere here hinders publishing, and leads to its field", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One"});
    form.vision = VisionSlug{"elsewhere"};
    edit(desk, editor, form);
    qml::FormFindings findings;
    findings.setEditor(&editor);
    REQUIRE(waitFor([&] { return findings.errors() == 1; }));
    QSignalSpy asked(&findings, &qml::FormFindings::fieldAsked);
    findings.goNext();
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == QStringLiteral("vision"));
}

TEST_CASE("The outline tells the class of a critical question", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().answers.back().error = ErrorClass::CustomerCritical;
    edit(desk, editor, form);
    qml::OutlineList outline;
    outline.setEditor(&editor);
    const auto cell = [&](int row, const char *role) {
        return outline.index(row, 0).data(outline.roleNames().key(role));
    };
    REQUIRE(outline.rowCount() == 3);
    CHECK(cell(1, "critical").toInt() == 0);
    CHECK(cell(2, "critical").toInt() == int(ErrorClass::CustomerCritical));
    CHECK(cell(2, "criticalWord").toString() == QStringLiteral("customer-critical"));
}

TEST_CASE("Where all others wait for a question it is said why it cannot wait for them", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::ConditionRows conditions;
    conditions.setEditor(&editor);
    editor.take(QStringLiteral("q:two"));
    CHECK(conditions.whyNone().isEmpty());
    conditions.add(-1, false);
    REQUIRE(conditions.count() == 1);
    editor.take(QStringLiteral("q:one"));
    CHECK(conditions.whyNone() == QStringLiteral("Every other question with answers waits for this one itself."));
}

TEST_CASE("A copied question gets its id from words of its own", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    editor.copyQuestion();
    CHECK(fields.slug() == QStringLiteral("question"));
    editor.step(-1);
    editor.step(1);
    CHECK(fields.slug() == QStringLiteral("question")); // it still reads as the other one does
    fields.setWords(QStringLiteral("Two"));
    editor.step(-1);
    editor.step(1);
    CHECK(fields.slug() == QStringLiteral("two"));
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
    CHECK(findings.hereSeverity() == int(forms::Severity::Error));
    CHECK(findings.countText().startsWith(QStringLiteral("1 error")));
    const int hints = findings.count() - findings.errors() - findings.cautions();
    CHECK(findings.countText().contains(QStringLiteral("hint")) == (hints > 0)); // all that stand below it
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
    editor.enter();
    CHECK(fields.examples().at(1) == QStringLiteral("Everything but question 1: 50.0, fail."));
    fields.setPreset(3);
    CHECK(fields.preset() == 3);
    CHECK(fields.passMark() == QStringLiteral("80"));
    fields.setPassMark(QStringLiteral("800"));
    editor.enter();
    CHECK_FALSE(fields.wrongPassMark().isEmpty());
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
    CHECK(publisher.problem().startsWith(QStringLiteral("Not published, 1 error. ")));
    CHECK(editor.state() == qml::FormEditor::Editing);
    editor.undo();
    CHECK(publisher.problem().isEmpty()); // it may be mended
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
    CHECK(shelf.count() == 1); // it is no draft until something changes
    next.edit({}, [](forms::Form &form) { form.title = "Plain, once more"; });
    REQUIRE(waitFor([&] { return shelf.count() == 2; })); // the form's own row leads to the draft, too, and says so
    const auto row = shelf.rowOf(QStringLiteral("form:plain"));
    CHECK(shelf.index(row, 0).data(shelf.roleNames().key("next")).toString()
          == QStringLiteral("Go on with your draft"));
}
