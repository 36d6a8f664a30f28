// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"
#include "tests/qml/forms_desk.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString page = QStringLiteral("Forms/FormsPage.qml");

/// Somebody who has only a keyboard.
class Typist {
public:
    explicit Typist(PageStage &stage) : m_stage(stage) {}

    QString focused() const
    {
        auto *const item = m_stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    }
    bool comesTo(const QString &name) const
    {
        return waitFor([&] { return focused().startsWith(name); });
    }
    /// Waits until a row of the outline has the focus, or the outline itself.
    bool comesToOutline() const
    {
        return waitFor([&] {
            auto *item = m_stage.view().activeFocusItem();
            while (item != nullptr && !PageStage::nameOf(item).startsWith(QStringLiteral("Outline")))
                item = item->parentItem();
            return item != nullptr;
        });
    }
    /// Presses Tab until what is called so has the focus.
    void tabTo(const QString &name)
    {
        QStringList passed;
        for (int presses = 0; presses < 80 && !focused().startsWith(name); ++presses) {
            m_stage.press(Qt::Key_Tab);
            QCoreApplication::processEvents();
            passed << focused();
        }
        CAPTURE(name.toStdString(), passed.join(QStringLiteral(" | ")).toStdString());
        REQUIRE(focused().startsWith(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_stage.press(key, modifiers);
            QCoreApplication::processEvents();
        }
    }
    void type(const char *words)
    {
        for (const char *letter = words; *letter != '\0'; ++letter)
            QTest::keyClick(&m_stage.view(), *letter);
        QCoreApplication::processEvents();
    }
    /// In place of what stands in the field.
    void overtype(const char *words)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    /// A new question below the one at hand.
    void question(const char *words)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comesTo(QStringLiteral("The question in words")));
        type(words);
    }

private:
    PageStage &m_stage;
};

std::string question(const std::string &id, const std::string &text, const std::string &more = {})
{
    return "      - id: " + id + "\n        text: " + text + "\n        type: yes-no\n        weight: 10\n"
           + "        phase: during\n" + more + "        comment: optional\n        evidence: optional\n"
           + "        answers:\n          - {id: \"yes\", text: \"Yes\", points: 1}\n"
           + "          - {id: \"no\", text: \"No\", points: 0}\n";
}

std::string formByKeyboard()
{
    return std::string("ringtrue: form 1\nform: inbound-call\ntitle: Inbound call\nlanguage: en\nchannels: [call]\n"
                       "scoring:\n  not_applicable: redistribute-form\n  fail_level: form\n"
                       "  fail_display: raw-and-failed\n  weights: question\n  bonus_cap: cap-100\n"
                       "  all_not_applicable: no-score\n  rounding: {decimals: 1, mode: half-up}\n"
                       "sections:\n  - id: first-section\n    title: First section\n    questions:\n")
           + question("greets-by-name", "Greets by name") + question("says-the-company", "Says the company")
           + "      - id: proves-who-calls\n        text: Proves who calls\n        type: choice\n        weight: 20\n"
             "        phase: during\n        comment: optional\n        evidence: optional\n        answers:\n"
             "          - {id: \"yes\", text: Fully, points: 1}\n"
             "          - {id: \"no\", text: \"No\", points: 0, error: compliance-critical}\n"
             "          - {id: partly, text: Partly, points: 1/2}\n"
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

} // namespace

TEST_CASE("Without a form the page says how to begin one", "[qml][forms]")
{
    PageDesk desk;
    PageStage stage(desk, page, {}, {1212, 800});
    CHECK(stage.find(QStringLiteral("EmptyState")) != nullptr);
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
    CHECK(waitFor([&] { return root->property("target").toString().isEmpty(); })); // published: the shelf again
    stage.keep("forms-shelf-light");
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
