// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"
#include "qml/Ringtrue/Forms/form_findings.h"
#include "tests/qml/forms_desk.h"
#include "tests/qml/forms_page.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/typist.h"

#include <algorithm>
#include <memory>

#include <malloc.h>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

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
