// SPDX-License-Identifier: Apache-2.0
// How numbers are typed into a form: weights, ends, bounds and bands.
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "qml/Ringtrue/Forms/form_publisher.h"
#include "qml/Ringtrue/Forms/policy_fields.h"
#include "qml/Ringtrue/Forms/question_fields.h"
#include "tests/qml/forms_desk.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace ringtrue;
using namespace ringtrue::tests;

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
