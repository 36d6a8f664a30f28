// SPDX-License-Identifier: Apache-2.0
#include "forms/model/scoring_presets.h"
#include "qml/Ringtrue/Evaluate/explanation_words.h"
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/option_rows.h"
#include "qml/Ringtrue/Forms/outline_list.h"
#include "qml/Ringtrue/Forms/policy_fields.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "qml/Ringtrue/Forms/try_out.h"
#include "qml/Ringtrue/Forms/try_what_if.h"
#include "tests/effort.h"
#include "tests/qml/forms_desk.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
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

TEST_CASE("A number is typed freely, and enters the form when it is done", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    const auto weight = [&] { return editor.question()->weight; };
    for (const auto *const typed : {"1", "12", "12.", "12.5"})
        fields.setWeight(QString::fromLatin1(typed));
    CHECK(fields.wrongWeight().isEmpty());
    CHECK(fields.weight() == QStringLiteral("12.5"));
    CHECK(weight() == Exact{10}); // not yet
    editor.enter();
    CHECK(weight() == *Exact::parse("12.5"));
    fields.setWeight(QStringLiteral("12,50"));
    editor.enter();
    CHECK(fields.weight() == QStringLiteral("12,50")); // it means the same
    fields.setWeight(QStringLiteral("1/3"));
    editor.step(-1); // leaving enters it, too
    editor.step(1);
    CHECK(weight() == Exact::quotient(1, 3));
    editor.undo();
    CHECK(fields.weight() == QStringLiteral("12.5"));
    fields.setWeight(QStringLiteral("7"));
    editor.undo(); // what is being typed is the last step
    CHECK(fields.weight() == QStringLiteral("12.5"));
    CHECK(weight() == *Exact::parse("12.5"));
}

TEST_CASE("A number that is refused stays as it was typed, and says that the form has another one", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    qml::FormPublisher publisher;
    publisher.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    fields.setWeight(QStringLiteral("-3"));
    editor.enter();
    CHECK(fields.wrongWeight() == QStringLiteral("This number is too small or too large here."));
    CHECK(fields.weight() == QStringLiteral("-3"));
    CHECK(editor.question()->weight == Exact{10});
    CHECK(editor.refusal().isEmpty()); // said at the field
    editor.take(QStringLiteral("q:two"));
    CHECK(fields.wrongWeight().isEmpty());
    CHECK(fields.weight() == QStringLiteral("10"));
    publisher.publish();
    CHECK_FALSE(publisher.busy());
    CHECK(publisher.problem()
          == QStringLiteral("Not published. “-3” at question 1 is not in the form. This number is too small or too "
                            "large here."));
    editor.take(QStringLiteral("q:one"));
    CHECK(fields.weight() == QStringLiteral("-3")); // still there
    fields.setWeight(QStringLiteral("3"));
    editor.enter();
    CHECK(fields.wrongWeight().isEmpty());
    CHECK(editor.question()->weight == Exact{3});
    CHECK(editor.unsettledText().isEmpty());
}

TEST_CASE("Ends and bounds are typed with their signs; both ends of a scale go together", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One", "Two"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    fields.setScoredType(4);
    fields.setNumberLeast(QStringLiteral("−12.5")); // a true minus
    fields.setNumberMost(QStringLiteral("-1/3"));
    editor.enter();
    REQUIRE(editor.question()->number);
    CHECK(editor.question()->number->min == *Exact::parse("-12.5"));
    CHECK(editor.question()->number->max == *Exact::parse("-1/3"));
    editor.take(QStringLiteral("q:two"));
    qml::ConditionRows rows;
    rows.setEditor(&editor);
    rows.add(-1, false);
    rows.setBound(0, QStringLiteral("-3.5"));
    editor.enter();
    CHECK(editor.question()->when->bound == *Exact::parse("-3.5"));

    fields.setScoredType(3);
    const auto most = editor.question()->scale->max;
    fields.setScaleLeast(QString::number(most + 5)); // above the other end
    editor.enter();
    CHECK_FALSE(fields.wrongScaleLeast().isEmpty());
    fields.setScaleMost(QString::number(most + 9));
    editor.enter();
    CHECK(fields.wrongScaleLeast().isEmpty());
    CHECK(editor.question()->scale->min == most + 5);
    CHECK(editor.question()->scale->max == most + 9);
}

TEST_CASE("Numbers are written with the sign of the language", "[qml][forms]")
{
    struct German {
        German() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }
        ~German() { QLocale::setDefault(before); }
        QLocale before;
    } const german;
    PageDesk desk;
    qml::FormEditor editor;
    edit(desk, editor, plainForm({"One"}));
    qml::QuestionFields fields;
    fields.setEditor(&editor);
    editor.take(QStringLiteral("q:one"));
    const auto entered = [&](const char *typed) {
        fields.setWeight(QString::fromLatin1(typed));
        editor.enter();
        return editor.question()->weight;
    };
    CHECK(entered("0,5") == Exact::quotient(1, 2));
    CHECK(entered("1,125") == *Exact::parse("1.125"));
    CHECK(entered("2.5") == *Exact::parse("2.5"));
    CHECK(entered("1.000") == *Exact::parse("2.5")); // a thousand, perhaps: refused
    CHECK_FALSE(fields.wrongWeight().isEmpty());
    editor.undo();
    CHECK(fields.weight() == QStringLiteral("1,125"));
}

TEST_CASE("A band keeps its row while its number is typed, and its name when it is moved", "[qml][forms]")
{
    PageDesk desk;
    qml::FormEditor editor;
    auto form = plainForm({"One"});
    form.scoring.bands = {{Exact{0}, "low"}, {Exact{50}, "middle"}};
    edit(desk, editor, form);
    qml::FormItems items;
    QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::Fatal);
    items.setEditor(&editor);
    items.add();
    REQUIRE(items.count() == 3);
    const QString key = items.keyAt(2);
    for (const auto *const typed : {"2", "22", "22.5"}) {
        items.setFigure(2, QString::fromLatin1(typed));
        CHECK(items.rowOf(key) == 2);
    }
    editor.enter();
    REQUIRE(items.rowOf(key) == 1); // what is written next is its name
    items.setText(1, QStringLiteral("fair"));
    REQUIRE(editor.form().scoring.bands.size() == 3);
    CHECK(editor.form().scoring.bands[1].from == *Exact::parse("22.5"));
    CHECK(editor.form().scoring.bands[1].name == "fair");
    CHECK(editor.form().scoring.bands[2].name == "middle");
    items.setFigure(1, QStringLiteral("much"));
    editor.enter();
    CHECK(items.data(items.index(1), items.roleNames().key("wrong")).toString()
          == QStringLiteral("Write a number such as 10, 12.5 or 1/3."));
    items.remove(1);
    CHECK(editor.unsettledText().isEmpty());
    CHECK(editor.form().scoring.bands[1].name == "middle");
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
