// SPDX-License-Identifier: Apache-2.0
// What has no room on the page of the forms: long words, German, a small window.
#include "qml/Ringtrue/Forms/condition_rows.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <algorithm>
#include <cmath>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString formsLayoutPage = QStringLiteral("Forms/FormsPage.qml");

qml::FormEditor *editorOf(PageStage &stage)
{
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(waitFor([&] { return editor->state() == qml::FormEditor::Editing; }));
    return editor;
}

/// All of that QML type that are shown below @p item.
void collect(QQuickItem *item, const QString &type, QList<QQuickItem *> &out)
{
    if (!item->isVisible())
        return;
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
        out << item;
    for (auto *const child : item->childItems())
        collect(child, type, out);
}

/// All items below @p item that one sees; those of rows, too, which findChildren() does not know.
void collectSeen(QQuickItem *item, QList<QQuickItem *> &out)
{
    for (auto *const child : item->childItems()) {
        if (!child->isVisible())
            continue;
        out << child;
        collectSeen(child, out);
    }
}

} // namespace

TEST_CASE("The answers of a condition stand in one line each where there is room", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, GENERATE(QSize(1212, 800), QSize(976, 700)));
    auto *const editor = editorOf(stage);
    QString asked;
    for (const auto &section : form.sections)
        for (const auto &question : section.questions)
            if (question.when && asked.isEmpty())
                asked = QStringLiteral("q:") + QString::fromStdString(question.id.text());
    REQUIRE_FALSE(asked.isEmpty());
    editor->take(asked);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("ConditionRow")) != nullptr; }));
    auto *const row = stage.find(QStringLiteral("ConditionRow"));
    QList<QQuickItem *> answers;
    REQUIRE(waitFor([&] {
        answers.clear();
        collect(row, QStringLiteral("CheckBox"), answers);
        return answers.size() > 1 && row->width() > 100;
    }));
    QTest::qWait(50);
    for (auto *const answer : answers) {
        auto *const words = answer->property("contentItem").value<QQuickItem *>();
        REQUIRE(words != nullptr);
        CAPTURE(answer->property("text").toString().toStdString(), answer->width(), row->width());
        CHECK((words->property("lineCount").toInt() == 1 || words->implicitWidth() > row->width() - 20));
        CHECK(answer->x() + answer->width() <= row->width() + 0.5);
    }
    stage.keep(stage.view().width() > 1000 ? "forms-condition-1280-light" : "forms-condition-1024-light");
}

TEST_CASE("What a condition asks keeps its place when it is turned round, and its answers stand below the question",
          "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two", "Three"});
    auto &questions = form.sections.front().questions;
    const auto is = [&](std::size_t question, std::size_t answer) {
        return forms::Condition{questions[question].id, {questions[question].answers[answer].id.text()}};
    };
    const forms::Condition both{
        .question = {}, .answers = {}, .kind = forms::ConditionKind::All, .parts = {is(1, 0), is(0, 1)}};
    questions[2].when =
        forms::Condition{.question = {}, .answers = {}, .kind = forms::ConditionKind::Any, .parts = {is(0, 0), both}};
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    editorOf(stage)->take(QStringLiteral("q:three"));
    QList<QQuickItem *> rows;
    const auto partsOf = [&](int row, const QString &type) {
        QList<QQuickItem *> out;
        collect(rows.at(row), type, out);
        return out;
    };
    REQUIRE(waitFor([&] {
        rows.clear();
        collect(stage.view().contentItem(), QStringLiteral("ConditionRow"), rows);
        return rows.size() == 4 && rows.first()->width() > 100;
    }));
    QTest::qWait(50);
    for (const int row : {0, 2, 3}) { // the second begins a group
        CAPTURE(row);
        const auto boxes = partsOf(row, QStringLiteral("CheckBox"));
        const auto combos = partsOf(row, QStringLiteral("ComboBox"));
        REQUIRE(boxes.size() == 3); // "not" and the two answers
        REQUIRE(combos.size() == 2);
        CHECK(std::abs(boxes.at(1)->mapToScene({}).x() - combos.at(0)->mapToScene({}).x()) < 1);
    }
    const auto width = partsOf(3, QStringLiteral("ComboBox")).at(0)->width();
    auto *const conditions = stage.view().rootObject()->findChild<qml::ConditionRows *>();
    REQUIRE(conditions != nullptr);
    conditions->negate(3);
    QTest::qWait(50);
    CHECK(rows.at(3)->property("negated").toBool()); // the same row
    CHECK(std::abs(partsOf(3, QStringLiteral("ComboBox")).at(0)->width() - width) < 1);
    stage.keep("forms-condition-group-light");
}

TEST_CASE("A value of a scale takes one line until somebody writes what it means", "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"How easy it was"});
    REQUIRE(forms::setType(form, form.sections.front().questions.front().id, forms::QuestionType::Scale, {}));
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    editorOf(stage)->take(QStringLiteral("q:how-easy-it-was"));
    const auto shown = [&] {
        QList<QQuickItem *> rows;
        collect(stage.view().contentItem(), QStringLiteral("OptionRow"), rows);
        const auto out = std::ranges::count_if(rows, [](const QQuickItem *row) {
            const auto fields = row->findChildren<QQuickItem *>();
            return std::ranges::any_of(fields, [](QQuickItem *field) {
                return field->isVisible() && PageStage::nameOf(field).startsWith(QStringLiteral("What counts as"));
            });
        });
        return rows.size() > 5 ? out : -1;
    };
    CHECK(waitFor([&] { return shown() == 0; }));
    typist.tabTo(QStringLiteral("Words of answer"));
    CHECK(waitFor([&] { return shown() == 1; }));
    stage.keep("forms-scale-light");
}

TEST_CASE("Both numbers of a range have their heads above them", "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"How long it took"});
    auto &question = form.sections.front().questions.front();
    REQUIRE(forms::setType(form, question.id, forms::QuestionType::Number, {}));
    question.answers = {{AnswerOptionSlug{"quick"}, "Quick", 1, {}, Exact{0}},
                        {AnswerOptionSlug{"slow"}, "Slow", 0, {}, Exact{5}}};
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    editorOf(stage)->take(QStringLiteral("q:how-long-it-took"));
    QList<QQuickItem *> rows;
    REQUIRE(waitFor([&] {
        rows.clear();
        collect(stage.view().contentItem(), QStringLiteral("OptionRow"), rows);
        return rows.size() == 2 && rows.first()->width() > 100;
    }));
    QTest::qWait(50);
    const auto leftOf = [&](int row, const QString &type, const QString &words) {
        QList<QQuickItem *> all;
        collect(rows.at(row), type, all);
        for (auto *const item : all)
            if (PageStage::nameOf(item) == words || item->property("text").toString() == words)
                return item->mapToScene({}).x();
        return -1.0;
    };
    const auto fieldAt = [&](const char *name) {
        return leftOf(0, QStringLiteral("NumberField"), QString::fromUtf8(name));
    };
    REQUIRE(fieldAt("Range 1 begins at") > 0);
    CHECK(std::abs(leftOf(0, QStringLiteral("Caption"), QStringLiteral("From")) - fieldAt("Range 1 begins at")) < 1);
    CHECK(std::abs(leftOf(0, QStringLiteral("Caption"), QStringLiteral("Points")) - fieldAt("Points of answer 1")) < 1);
    CHECK(leftOf(1, QStringLiteral("Caption"), QStringLiteral("From")) < 0); // once, for all rows below
    stage.keep("forms-ranges-light");
}

TEST_CASE("In German the key to the next finding is in sight where there are hints alone", "[qml][forms][layout]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    auto unasked = vision.pillars.front().behaviours.front();
    unasked.id = BehaviourSlug("unasked");
    unasked.text = "Says what nobody asks about";
    unasked.channels = {}; // of calls, too
    vision.pillars.front().behaviours.push_back(std::move(unasked));
    publish(desk, vision);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, {1212, 800});
    stage.speak(QStringLiteral("de"));
    const auto *const findings = stage.view().rootObject()->findChild<qml::FormFindings *>();
    REQUIRE(findings != nullptr);
    REQUIRE(waitFor([&] { return findings->rowCount() == 1; }));
    REQUIRE(findings->errors() + findings->cautions() == 0);
    QTest::qWait(50);
    CHECK(stage.cut().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("forms-hints-de");
}

TEST_CASE("In German all tools of the editor lie in a small window", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    const auto width = GENERATE(976, 1212); // beside the rail
    PageStage stage(desk, formsLayoutPage, target, {width, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    stage.speak(QStringLiteral("de"));
    auto *const editor = editorOf(stage);
    editor->take(QStringLiteral("q:") + QString::fromStdString(form.sections.front().questions.front().id.text()));
    editor->editQuestion("weight", [](forms::Question &question) { question.weight = Exact(7); });
    REQUIRE(waitFor([&] { return !editor->saving() && !editor->saveText().isEmpty(); }));
    CHECK(editor->publishText() == QStringLiteral("Version 2 veröffentlichen"));
    const auto isWhole = [&](const char *picture) {
        QTest::qWait(100);
        CAPTURE(picture, width);
        CHECK(stage.cut().join(QStringLiteral(", ")).toStdString() == "");
        stage.keep((std::string(picture) + "-" + std::to_string(width) + "-de").c_str());
    };
    isWhole("forms-write");
    QList<QQuickItem *> buttons;
    collect(stage.view().contentItem(), QStringLiteral("Button"), buttons);
    const auto trace = std::ranges::find_if(buttons, [](QQuickItem *button) {
        return PageStage::nameOf(button).startsWith(QStringLiteral("Bezug, Befunde: "));
    });
    REQUIRE((trace != buttons.end()) == (width == 976)); // else it stands beside the question
    if (width == 976) {
        CHECK(stage.find(QStringLiteral("SightPane")) == nullptr);
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, (*trace)->mapToScene({20, 10}).toPoint());
        CHECK(stage.find(QStringLiteral("SightPane")) != nullptr);
        isWhole("forms-trace");
        typist.press(Qt::Key_Escape);
        CHECK(stage.find(QStringLiteral("SightPane")) == nullptr);
        CHECK(typist.comesToOutline()); // the focus is seen again
    }
    for (const auto &[key, modifiers, picture] :
         {std::tuple(Qt::Key_P, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-policy"),
          std::tuple(Qt::Key_T, Qt::KeyboardModifiers(Qt::ControlModifier), "forms-try"),
          std::tuple(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "forms-languages"),
          std::tuple(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, "forms-file")}) {
        typist.press(key, modifiers);
        isWhole(picture);
    }
}

TEST_CASE("What a question serves is scrolled to, and its source is read to the end", "[qml][forms][layout]")
{
    PageDesk desk;
    auto vision = libraryVision(lanternVision);
    for (auto &source : vision.sources)
        source.title = "A letter to everybody who works here, read aloud whenever a new house is opened";
    publish(desk, vision);
    const auto form = libraryForm(inboundForm);
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    auto *const editor = editorOf(stage);
    auto *const pane = stage.find(QStringLiteral("SightPane"));
    REQUIRE(pane != nullptr);
    int seen = 0;
    for (const auto &section : form.sections)
        for (const auto &question : section.questions) {
            if (question.trace.empty())
                continue;
            editor->take(QStringLiteral("q:") + QString::fromStdString(question.id.text()));
            CAPTURE(question.id.text());
            CHECK(waitFor([&] {
                QList<QQuickItem *> rows;
                collect(pane, QStringLiteral("SightRow"), rows);
                return std::ranges::any_of(rows, [](QQuickItem *row) {
                    auto *view = row->parentItem();
                    while (view != nullptr && !view->inherits("QQuickListView"))
                        view = view->parentItem();
                    const auto top = view == nullptr ? -1 : row->mapToItem(view, {0, 0}).y();
                    return row->property("picked").toBool() && top >= -0.5
                           && top + row->height() <= view->height() + 0.5;
                });
            }));
            QTest::qWait(60); // the words of its source follow
            for (auto *const words : pane->findChildren<QQuickItem *>())
                if (words->isVisible()
                    && words->property("text").toString().startsWith(QStringLiteral("A letter to"))) {
                    CHECK(words->mapToItem(pane, {words->width(), 0}).x() <= pane->width() - 20);
                    CHECK(words->property("lineCount").toInt() > 1);
                    ++seen;
                }
        }
    CHECK(seen > 0);
    stage.keep("forms-trace-light");
}

TEST_CASE("The number of what takes two lines stands before the first of them", "[qml][forms][layout]")
{
    PageDesk desk;
    const std::string words = "Says before being asked what is delayed, why it is so, until when it will be, and what "
                              "the customer can do meanwhile, and asks whether that is of any help";
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, plainForm({words})), {976, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    const auto check = [&](const char *type) {
        CAPTURE(type);
        QTest::qWait(100);
        QQuickItem *text = nullptr;
        for (auto *const row : stage.findAll(QString::fromLatin1(type)))
            for (auto *const item : row->findChildren<QQuickItem *>())
                if (item->property("lineCount").toInt() > 1 && item->isVisible())
                    text = item;
        REQUIRE(text != nullptr);
        const auto *number = text->parentItem()->childItems().value(0);
        for (const auto *const item : text->parentItem()->childItems())
            if (item != text && item->property("text").toString().toInt() > 0)
                number = item;
        REQUIRE(number->property("text").toString().toInt() > 0);
        const auto line = text->height() / text->property("lineCount").toInt();
        CHECK(number->y() + number->height() <= text->y() + line + 3);
    };
    typist.press(Qt::Key_T, Qt::ControlModifier);
    check("TryRow");
    typist.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("FormLine")) != nullptr; }));
    check("FormLine");
}

TEST_CASE("Titles in the outline use the room up to their weight", "[qml][forms][layout]")
{
    PageDesk desk;
    const std::string words = "Says before being asked what is delayed, why, and until when it will be";
    auto form = plainForm({words});
    form.sections.front().questions.front().weight = Exact(7);
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    QList<QQuickItem *> rows;
    collect(stage.view().contentItem(), QStringLiteral("OutlineRow"), rows);
    REQUIRE(rows.size() == 2);
    REQUIRE_FALSE(rows.at(1)->property("share").toString().isEmpty());
    double right = 0;
    double weight = 0;
    for (const auto *const item : rows.at(1)->childItems()) {
        if (item->property("text").toString().toStdString() == words)
            right = item->x() + item->width();
        else if (item->property("text").toString() == rows.at(1)->property("share").toString())
            weight = item->x();
    }
    CHECK(right > 200);
    CHECK(weight - right <= 6.5);
    CHECK(weight - right >= 0);
}

TEST_CASE("All words of an answer are seen where they are long", "[qml][forms][layout]")
{
    PageDesk desk;
    auto form = plainForm({"One"});
    const std::string words =
        "What one would see or hear when it is done, what does not count as that, and where in the "
        "interaction one looks for it before one says that nothing of it is there.";
    auto &answer = form.sections.front().questions.front().answers.front();
    answer.text = words;
    answer.guidance = words;
    const auto target = keepDraft(desk, form);
    PageStage stage(desk, formsLayoutPage, target, {976, 700});
    Typist typist(stage);
    auto *const editor = editorOf(stage);
    editor->take(QStringLiteral("q:one"));
    QQuickItem *row = nullptr;
    REQUIRE(waitFor([&] { return (row = stage.find(QStringLiteral("OptionRow"))) != nullptr && row->width() > 100; }));
    QTest::qWait(50);
    int seen = 0;
    for (auto *const field : row->findChildren<QQuickItem *>())
        if (field->inherits("QQuickTextArea") && field->property("text").toString().toStdString() == words) {
            CAPTURE(PageStage::nameOf(field).toStdString());
            CHECK(field->property("lineCount").toInt() > 1);
            CHECK(field->property("contentHeight").toDouble() <= field->height());
            CHECK(field->height() <= row->height());
            ++seen;
        }
    CHECK(seen == 2);
    stage.keep("forms-long-answers-light");
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("What counts as answer 1"));
    typist.press(Qt::Key_Return); // it is one paragraph
    typist.type(" So");
    CHECK(editor->question()->answers.front().guidance == words + " So");
}

TEST_CASE("Fields of answers lie beside and below each other, also where one goes there by a jump",
          "[qml][forms][layout]")
{
    struct Jump {
        std::string_view file;
        int section;
        int question;
        int rows; ///< that have fields
    };
    const auto jump = GENERATE(values<Jump>({{"inbound-call.form.yaml", -1, -1, 6},
                                             {"mail.form.yaml", -1, -1, 6},
                                             {"mail.form.yaml", 2, 6, 4},
                                             {"complaint.form.yaml", 1, 4, 5}}));
    PageDesk desk;
    const auto form = libraryForm(jump.file);
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, form), GENERATE(QSize(1212, 800), QSize(976, 700)));
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    if (jump.section < 0) {
        typist.press(Qt::Key_End);
    } else {
        const auto &questions = form.sections.at(std::size_t(jump.section)).questions;
        const auto &question = questions.at(std::size_t(jump.question));
        editorOf(stage)->take(QStringLiteral("q:") + QString::fromStdString(question.id.text()));
    }
    QList<QQuickItem *> rows;
    REQUIRE(waitFor([&] {
        rows.clear();
        collect(stage.view().contentItem(), QStringLiteral("OptionRow"), rows);
        return rows.size() >= jump.rows && rows.first()->width() > 100;
    }));
    QTest::qWait(100);
    auto *const pane = stage.find(QStringLiteral("QuestionPane"));
    REQUIRE(pane != nullptr);
    struct Field {
        QString name;
        QRectF place;
    };
    std::vector<Field> fields;
    QList<QQuickItem *> items;
    collectSeen(pane, items);
    for (auto *const item : items) {
        const bool isText = item->inherits("QQuickTextArea");
        if (!isText && !item->inherits("QQuickTextField") && !item->inherits("QQuickComboBox"))
            continue;
        CAPTURE(jump.file, PageStage::nameOf(item).toStdString());
        if (isText && PageStage::nameOf(item).contains(QStringLiteral(" answer ")))
            CHECK(std::abs(item->height() - item->implicitHeight()) < 1); // all its words, and no empty line
        fields.push_back({PageStage::nameOf(item), item->mapRectToItem(pane, {0, 0, item->width(), item->height()})});
    }
    REQUIRE(fields.size() > 8);
    QStringList covered;
    for (std::size_t one = 0; one < fields.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            if (fields[one].place.adjusted(0.5, 0.5, -0.5, -0.5).intersects(fields[other].place))
                covered << fields[other].name + QStringLiteral(" / ") + fields[one].name;
    CHECK(covered.join(QStringLiteral("; ")).toStdString() == "");
}

TEST_CASE("What the vision says stands beside the form, also in a small window", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, libraryForm(inboundForm)), {976, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_End);
    const auto key = GENERATE(Qt::Key_B, Qt::Key_T);
    const auto type = key == Qt::Key_B ? QStringLiteral("VisionPanel") : QStringLiteral("SightPane");
    typist.press(key);
    REQUIRE(waitFor([&] { return stage.find(type) != nullptr && stage.find(QStringLiteral("OptionRow")) != nullptr; }));
    QTest::qWait(100);
    auto *const pane = stage.find(QStringLiteral("QuestionPane"));
    REQUIRE(pane != nullptr);
    const auto edge = stage.find(type)->mapToScene({}).x();
    int seen = 0;
    QList<QQuickItem *> items;
    collectSeen(pane, items);
    for (auto *const item : items)
        if (item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox")) {
            CAPTURE(PageStage::nameOf(item).toStdString());
            CHECK(item->mapToScene({item->width(), 0}).x() <= edge);
            CHECK(item->width() > 60);
            ++seen;
        }
    CHECK(seen > 8);
    stage.keep(key == Qt::Key_B ? "forms-vision-1024-light" : "forms-sight-1024-light");
}

TEST_CASE("What is tried has room for its words in a small window", "[qml][forms][layout]")
{
    PageDesk desk;
    publishLantern(desk);
    PageStage stage(desk, formsLayoutPage, keepDraft(desk, libraryForm(inboundForm)), {976, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    const auto outline = [&] { return stage.find(QStringLiteral("OutlinePane"))->width(); };
    const auto whole = outline();
    typist.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("TryRow")) != nullptr; }));
    QTest::qWait(100);
    CHECK(outline() < whole);
    CHECK(stage.find(QStringLiteral("TryRow"))->width() > 450);
    typist.press(Qt::Key_F4); // the vision covers no score: the outline gives way
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("VisionPanel")) != nullptr; }));
    QTest::qWait(100);
    const auto edge = stage.find(QStringLiteral("VisionPanel"))->mapToScene({}).x();
    const auto buttons = stage.findAll(QStringLiteral("Button"));
    const auto back = std::ranges::find_if(buttons, [](QQuickItem *button) {
        return button->property("text").toString() == QStringLiteral("Take all answers back");
    });
    REQUIRE(back != buttons.end());
    CHECK((*back)->mapToScene({(*back)->width(), 0}).x() <= edge);
    CHECK(stage.find(QStringLiteral("TryRow"))->width() > 330);
    stage.keep("forms-tried-vision-1024-light");
    typist.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return stage.find(QStringLiteral("OutlinePane")) != nullptr; }));
    typist.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return outline() == whole; }));
}
