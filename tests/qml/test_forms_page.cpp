// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "qml/Ringtrue/Forms/try_out.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <algorithm>
#include <memory>

#include <malloc.h>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString page = QStringLiteral("Forms/FormsPage.qml");

std::string question(const std::string &id, const std::string &text, const std::string &more = {})
{
    return "      - id: " + id + "\n        text: " + text + "\n        type: yes-no\n        weight: 10\n"
           + "        phase: during\n" + more + "        comment: optional\n        evidence: optional\n"
           + "        answers:\n          - {id: \"yes\", text: \"Yes\", points: 1}\n"
           + "          - {id: \"no\", text: \"No\", points: 0}\n";
}

std::string formByKeyboard()
{
    return std::string("ringtrue: form 1\nform: inbound-call\ntitle: Inbound call\nlanguage: en\n"
                       "scoring:\n  not_applicable: redistribute-form\n  fail_level: form\n"
                       "  fail_display: raw-and-failed\n  weights: question\n  bonus_cap: cap-100\n"
                       "  all_not_applicable: no-score\n  rounding: {decimals: 1, mode: half-up}\n"
                       "sections:\n  - id: first-section\n    title: First section\n    questions:\n")
           + question("greets-by-name", "Greets by name") + question("says-the-company", "Says the company")
           + "      - id: proves-who-calls\n        text: Proves who calls\n        type: choice\n        weight: 20\n"
             "        phase: during\n        comment: optional\n        evidence: optional\n        answers:\n"
             "          - {id: \"yes\", text: Fully, points: 1}\n"
             "          - {id: \"no\", text: \"No\", points: 0, error: compliance-critical}\n"
             "          - {id: partly, text: Partly, points: 0.5}\n"
           + "  - id: solving\n    title: Solving\n    questions:\n"
           + question("listens-to-the-end", "Listens to the end") + question("says-it-back", "Says it back")
           + question("was-it-a-complaint", "Was it a complaint")
           + question("says-sorry-once", "Says sorry once",
                      "        when: {question: was-it-a-complaint, is: \"yes\"}\n")
           + question("gives-the-reason", "Gives the reason") + question("names-the-cost", "Names the cost")
           + "  - id: closing\n    title: Closing\n    questions:\n" + question("was-it-settled", "Was it settled")
           + question("names-the-next-step", "Names the next step",
                      "        when: {question: was-it-settled, is: \"no\"}\n")
           + question("checks-that-it-landed", "Checks that it landed");
}

/// Whether a line of the question before publishing has the focus.
bool isAtFinding(PageStage &stage)
{
    const auto *const item = stage.view().activeFocusItem();
    return item != nullptr
           && QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FindingLine"));
}

} // namespace

TEST_CASE("Without a form the page says how to begin one", "[qml][forms]")
{
    PageDesk desk;
    PageStage stage(desk, page, {}, {1212, 800});
    CHECK(stage.find(QStringLiteral("EmptyState")) != nullptr);
    const auto buttons = stage.findAll(QStringLiteral("Button"));
    CHECK(std::count_if(buttons.begin(), buttons.end(),
                        [](const QQuickItem *button) {
                            return button->property("solid").toBool(); // one of them is ink
                        })
          == 1);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("forms-empty-light");
}

TEST_CASE("A form of 12 questions is built by keyboard alone from the empty page", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, {}, {1280, 800});
    Typist typist(stage);
    typist.press(Qt::Key_N); // the key stands on the button
    REQUIRE(typist.comesTo(QStringLiteral("Title of the form")));
    const auto buttons = stage.findAll(QStringLiteral("Button"));
    CHECK(std::any_of(buttons.begin(), buttons.end(), [](QQuickItem *button) {
        return PageStage::nameOf(button) == QStringLiteral("Begin")
               && button->property("keys").toString() == QStringLiteral("↵");
    }));
    typist.type("Inbound call");
    typist.press(Qt::Key_Return);
    auto *const root = stage.view().rootObject();
    REQUIRE(waitFor([&] {
        const auto *const made = root->findChild<qml::FormEditor *>();
        return made != nullptr && made->state() == qml::FormEditor::Editing;
    }));
    auto *const editor = root->findChild<qml::FormEditor *>();
    REQUIRE(typist.comesToOutline());

    typist.press(Qt::Key_Q);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.type("Greets by name");
    typist.question("Says the company");
    typist.question("Proves who calls");
    typist.tabTo(QStringLiteral("Type"));
    typist.press(Qt::Key_Right); // one of several
    typist.tabTo(QStringLiteral("Weight of the question"));
    typist.overtype("20");
    typist.tabTo(QStringLiteral("Words of answer 1"));
    typist.overtype("Fully");
    typist.tabTo(QStringLiteral("Class of answer 2"));
    typist.press(Qt::Key_Down, {}, 4);
    CHECK(typist.focused() == QStringLiteral("Class of answer 2: compliance-critical"));
    typist.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Words of answer 3")));
    typist.type("Partly");
    typist.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(typist.focused() == QStringLiteral("Points of answer 3"));
    typist.overtype("0.5");

    typist.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the section")));
    typist.type("Solving");
    typist.question("Listens to the end");
    typist.question("Says it back");
    typist.question("Was it a complaint");
    typist.question("Says sorry once");
    typist.press(Qt::Key_D, Qt::ControlModifier); // looks at the question before it
    REQUIRE(typist.comesTo(QStringLiteral("Question that condition 1 looks at: 6 Was it a complaint")));
    typist.question("Gives the reason");
    typist.question("Names the cost");

    typist.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the section")));
    typist.type("Closing");
    typist.question("Was it settled");
    typist.question("Names the next step");
    typist.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Question that condition 1 looks at: 10 Was it settled")));
    typist.tabTo(QStringLiteral("Condition 1: No"));
    typist.press(Qt::Key_Space);
    typist.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(typist.focused() == QStringLiteral("Condition 1: Yes"));
    typist.press(Qt::Key_Space);
    typist.question("Checks that it landed");
    stage.keep("forms-by-keyboard-light");

    typist.press(Qt::Key_Escape); // to the outline, where the last words become an id
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Up);
    CHECK(forms::questionCount(editor->form()) == 12);
    REQUIRE(waitFor([&] { return !editor->saving(); }));
    CHECK(forms::writeYaml(keptForm(desk, *editor)) == formByKeyboard());
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");

    typist.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return isAtFinding(stage); })); // it is asked first
    stage.keep("forms-publish-asked-light");
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return root->property("target").toString().isEmpty(); })); // published: the shelf again
    stage.keep("forms-shelf-light");
}

TEST_CASE("A form is asked about before it is published, and what hinders it leads to its field", "[qml][forms][keys]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    form.sections.front().questions.back().text.clear();
    PageStage stage(desk, page, keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return isAtFinding(stage); }));
    typist.press(Qt::Key_Return, Qt::ControlModifier); // errors hinder it
    CHECK(typist.focused().contains(QStringLiteral("The question has no words yet.")));
    typist.press(Qt::Key_Return);
    CHECK(typist.comesTo(QStringLiteral("The question in words")));
    CHECK(editor->state() == qml::FormEditor::Editing);
    CHECK(editor->question()->text.empty());
}

TEST_CASE("After publishing one stands on the form that was published", "[qml][forms][keys]")
{
    PageDesk desk;
    auto other = plainForm({"One"});
    other.id = FormSlug{"a-form-before-it"};
    other.title = "A form before it";
    publish(desk, other);
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One"})), {1280, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return isAtFinding(stage); }));
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    const auto *const shelf = stage.view().rootObject()->findChild<qml::FormShelf *>();
    REQUIRE(waitFor([&] { return shelf->rowOf(QStringLiteral("form:plain")) == 1 && shelf->count() == 2; }));
    const auto isLit = [&](const char *title) {
        const auto rows = stage.findAll(QStringLiteral("ShelfRow"));
        return std::any_of(rows.begin(), rows.end(), [&](const QQuickItem *row) {
            return row->property("lit").toBool() && row->property("title").toString() == QLatin1String(title);
        });
    };
    CHECK(waitFor([&] { return isLit("Plain"); }));
    CHECK_FALSE(isLit("A form before it"));
}

TEST_CASE("Home, End and the keys of pages move through the outline", "[qml][forms][keys]")
{
    std::vector<std::string> words;
    for (int i = 1; i <= 60; ++i)
        words.push_back("Part " + std::to_string(i));
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm(words)), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_End);
    CHECK(editor->current() == QStringLiteral("q:part-60"));
    typist.press(Qt::Key_Home);
    CHECK(editor->current() == QStringLiteral("s:questions"));
    typist.press(Qt::Key_PageDown);
    const auto paged = forms::indexOf(editor->form(), QuestionSlug{editor->current().mid(2).toStdString()});
    REQUIRE(paged);
    CHECK(*paged > 5);
    CHECK(*paged < 30);
    typist.press(Qt::Key_PageUp);
    CHECK(editor->current() == QStringLiteral("s:questions"));
}

TEST_CASE("A band that is added is named at once, in sight, and is found while it has no name", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One"})), {1280, 700});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the form")));
    const auto isSeen = [&] {
        auto *const item = stage.view().activeFocusItem();
        return item != nullptr && item->mapToScene({0, 0}).y() >= 0
               && item->mapToScene({0, item->height()}).y() <= stage.view().height();
    };
    typist.tabTo(QStringLiteral("Add a band"));
    CHECK(waitFor(isSeen));
    typist.press(Qt::Key_Space);
    REQUIRE(typist.comesTo(QStringLiteral("Name of band 1")));
    CHECK(waitFor(isSeen));
    auto *const findings = stage.view().rootObject()->findChild<qml::FormFindings *>();
    REQUIRE(findings != nullptr);
    REQUIRE(waitFor([&] { return findings->errors() == 1; }));
    CHECK(findings->index(0, 0).data(findings->roleNames().key("message")).toString()
          == QStringLiteral("Band 1 has no name yet."));
    typist.type("good");
    CHECK(waitFor([&] { return findings->errors() == 0; }));
}

TEST_CASE("From the line of sight one comes back to what was written", "[qml][forms][sight][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    auto *const root = stage.view().rootObject();
    root->findChild<qml::FormEditor *>()->take(QStringLiteral("q:two"));
    auto *const view = stage.find(QStringLiteral("EditorView"));
    REQUIRE(view != nullptr);
    REQUIRE(QMetaObject::invokeMethod(view, "sightAsked"));
    REQUIRE(waitFor([&] {
        return root->property("target").toString().startsWith(QStringLiteral("sight:draft:"))
               && root->property("settled").toBool();
    }));
    auto *const sight = stage.find(QStringLiteral("FormSight"));
    REQUIRE(sight != nullptr);
    REQUIRE(QMetaObject::invokeMethod(sight, "closed"));
    CHECK(waitFor([&] {
        const auto *const editor = root->findChild<qml::FormEditor *>();
        return editor != nullptr && editor->state() == qml::FormEditor::Editing
               && editor->current() == QStringLiteral("q:two");
    }));
}

TEST_CASE("Undo and redo go back and forth from within a field", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.overtype("Greets");
    CHECK(editor->question()->text == "Greets");
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor->question()->text == "One");
    CHECK(stage.view().activeFocusItem()->property("text").toString() == QStringLiteral("One"));
    typist.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(editor->question()->text == "Greets");
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(editor->form().sections.front().questions.back().text == "Greets");
    typist.press(Qt::Key_Delete);
    CHECK(forms::questionCount(editor->form()) == 1);
    typist.press(Qt::Key_Z, Qt::ControlModifier, 2);
    CHECK(editor->form().sections.front().questions.front().text == "Greets");
}

TEST_CASE("A question is dragged to another place of the outline", "[qml][forms]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two", "Three"})), {1280, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    auto *const outline = stage.find(QStringLiteral("OutlinePane"));
    REQUIRE(outline != nullptr);
    const auto rowAt = [&](const QString &part) {
        QPoint place;
        std::function<void(QQuickItem *)> look = [&](QQuickItem *item) {
            if (item->property("part").toString() == part && item->isVisible())
                place = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
            for (auto *const child : item->childItems())
                look(child);
        };
        look(outline);
        return place;
    };
    const auto from = rowAt(QStringLiteral("q:one"));
    const auto to = rowAt(QStringLiteral("q:three")) + QPoint(0, 6);
    REQUIRE_FALSE(from.isNull());
    QTest::mousePress(&stage.view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&stage.view(), from + (to - from) * step / 4);
    QTest::mouseRelease(&stage.view(), Qt::LeftButton, {}, to);
    CHECK(waitFor([&] { return editor->form().sections.front().questions.back().text == "One"; }));
    editor->undo();
    CHECK(editor->form().sections.front().questions.front().text == "One");
}

TEST_CASE("Return and F8 go to the words of a section as to those of a question", "[qml][forms][keys]")
{
    PageDesk desk;
    auto form = plainForm({"One", "Two"});
    form.sections.push_back({.id = SectionSlug{"section"}, .title = {}, .weight = {}, .questions = {}});
    PageStage stage(desk, page, keepDraft(desk, form), {1280, 800});
    Typist typist(stage);
    auto *const root = stage.view().rootObject();
    auto *const editor = root->findChild<qml::FormEditor *>();
    auto *const findings = root->findChild<qml::FormFindings *>();
    REQUIRE(editor != nullptr);
    REQUIRE(findings != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("Title of the section")));
    typist.overtype("Opening");
    CHECK(editor->form().sections.front().title == "Opening");
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    REQUIRE(waitFor([&] { return findings->errors() > 0; }));
    typist.press(Qt::Key_F8);
    CHECK(editor->current() == QStringLiteral("s:section"));
    CHECK(typist.comesTo(QStringLiteral("Title of the section")));
}

TEST_CASE("Weights are typed with decimals and fractions, and refused where they stand", "[qml][forms][keys]")
{
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm({"One", "Two"})), {1280, 800});
    Typist typist(stage);
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    typist.tabTo(QStringLiteral("Weight of the question"));
    const auto text = [&] { return stage.view().activeFocusItem()->property("text").toString(); };
    typist.overtype("12.5");
    CHECK(text() == QStringLiteral("12.5"));
    typist.press(Qt::Key_Return);
    CHECK(editor->question()->weight == *Exact::parse("12.5"));
    typist.overtype("1/");
    typist.press(Qt::Key_Return);
    CHECK(text() == QStringLiteral("1/"));
    CHECK(stage.view().activeFocusItem()->property("wrong").toBool());
    CHECK(editor->question()->weight == *Exact::parse("12.5"));
    stage.keep("forms-refused-light");
    typist.type("3");
    typist.press(Qt::Key_Tab);
    CHECK(editor->question()->weight == Exact::quotient(1, 3));
    typist.press(Qt::Key_Backtab, Qt::ShiftModifier);
    typist.overtype("7");
    typist.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(text() == QStringLiteral("1/3"));
    typist.overtype("8");
    typist.press(Qt::Key_Return, Qt::ControlModifier); // a new question: what was typed is the first one's
    REQUIRE(typist.comesTo(QStringLiteral("The question in words")));
    CHECK(editor->form().sections.front().questions.front().weight == Exact{8});
    CHECK(editor->question()->weight == Exact{10});
}

TEST_CASE("The outline scrolls while a question is dragged to its edge", "[qml][forms]")
{
    std::vector<std::string> words;
    for (int i = 1; i <= 60; ++i)
        words.push_back("Part " + std::to_string(i));
    PageDesk desk;
    PageStage stage(desk, page, keepDraft(desk, plainForm(words)), {1280, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::FormEditor *>();
    REQUIRE(editor != nullptr);
    auto *const outline = stage.find(QStringLiteral("OutlinePane"));
    REQUIRE(outline != nullptr);
    auto *const list = PageStage::findInside(outline, QStringLiteral("QQuickListView"));
    REQUIRE(list != nullptr);
    const auto at = [&](double y) { return list->mapToScene({100, y}).toPoint(); };
    const double first = 36 + 16; // below the section
    QTest::mousePress(&stage.view(), Qt::LeftButton, {}, at(first));
    for (const double y : {first + 20, first + 100, list->height() - 6})
        QTest::mouseMove(&stage.view(), at(y));
    CHECK(waitFor([&] { return list->property("contentY").toDouble() > 400; }));
    QTest::mouseRelease(&stage.view(), Qt::LeftButton, {}, at(list->height() - 6));
    const auto place = [&] { return forms::indexOf(editor->form(), QuestionSlug{"part-1"}).value_or(0); };
    CHECK(waitFor([&] { return place() > 25; }));
    const auto stood = list->property("contentY").toDouble();
    QTest::qWait(100);
    CHECK(list->property("contentY").toDouble() <= stood + 40); // it does not go on by itself
}

namespace {

/// What is seen of the pane @p type lies within its width, and something is seen.
void checkFits(const PageStage &stage, const char *type)
{
    CAPTURE(type);
    auto *const pane = stage.find(QString::fromLatin1(type));
    REQUIRE(pane != nullptr);
    double widest = 0;
    for (const auto *const item : pane->findChildren<QQuickItem *>())
        if (item->isVisible() && item->height() > 0)
            widest = std::max(widest, item->mapToItem(pane, {item->width(), 0}).x());
    CHECK(widest >= 200);
    CHECK(widest <= pane->width() + 0.5);
}

} // namespace

TEST_CASE("The fields of a number stay within the pane", "[qml][forms]")
{
    PageDesk desk;
    auto form = plainForm({"How many minutes it took"});
    REQUIRE(forms::setType(form, form.sections.front().questions.front().id, forms::QuestionType::Number, {}));
    PageStage stage(desk, page, keepDraft(desk, form), {1212, 800});
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    typist.press(Qt::Key_Down);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("QuestionPane")) != nullptr; }));
    stage.speak(QStringLiteral("de")); // longer words
    checkFits(stage, "QuestionPane");
    stage.keep("forms-number-de");
}

TEST_CASE("The editor is read in all its views", "[qml][forms]")
{
    PageDesk desk;
    const auto dark = GENERATE(false, true);
    const auto wide = GENERATE(true, false);
    PageStage stage(desk, page, keepDraft(desk, plainForm({"Greets by name", "Says what comes next"})),
                    wide ? QSize(1280, 800) : QSize(976, 700), dark ? qml::Appearance::Dark : qml::Appearance::Light);
    Typist typist(stage);
    REQUIRE(typist.comesToOutline());
    const auto keep = [&](const char *view) {
        CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
        stage.keep((std::string("forms-") + view + (wide ? "" : "-small") + (dark ? "-dark" : "-light")).c_str());
    };
    keep("section");
    typist.press(Qt::Key_Down);
    keep("question");
    checkFits(stage, "QuestionPane");
    typist.press(Qt::Key_P, Qt::ControlModifier);
    keep("scoring");
    checkFits(stage, "PolicyPane");
    typist.press(Qt::Key_T, Qt::ControlModifier);
    keep("try");
    checkFits(stage, "TryRow");
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return stage.view().rootObject()->property("target").toString().isEmpty(); }));
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

TEST_CASE("Pages that are kept ready can be made once Qt let go of what only they named", "[qml][forms]")
{
    PageDesk desk;
    mallopt(M_PERTURB, 165); // what is freed can be read no more: without that only the sanitizers see it
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.addImageProvider(QStringLiteral("icon"), new qml::IconProvider);
        std::vector<std::unique_ptr<QQmlComponent>> ready; // as the program does it beside the first page's work
        for (const auto *const file : {"Forms/FormsPage.qml", "Vision/VisionPage.qml",
                                       "Organisation/OrganisationPage.qml", "Settings/SettingsPage.qml"})
            ready.push_back(std::make_unique<QQmlComponent>(
                &engine, QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/") + QString::fromLatin1(file)),
                QQmlComponent::Asynchronous));
        for (const auto &component : ready)
            REQUIRE(waitFor([&] { return component->isReady(); }));
        for (const auto &component : ready) {
            const std::unique_ptr<QObject> made(component->createWithInitialProperties(
                {{QStringLiteral("workspace"), QVariant::fromValue(&desk.workspace)},
                 {QStringLiteral("navigation"), QVariant::fromValue(&desk.navigation)},
                 {QStringLiteral("toasts"), QVariant::fromValue(&desk.toasts)}}));
            CAPTURE(component->errorString().toStdString());
            CHECK(made != nullptr);
        }
    }
    mallopt(M_PERTURB, 0);
}
