// SPDX-License-Identifier: Apache-2.0
// Evidence that was added is chosen, its ends are moved, it is taken off; what is selected is quoted.
#include "qml/Ringtrue/Evaluate/evidence_choice.h"
#include "qml/Ringtrue/Evaluate/message_list.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Preferences/playback.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QSettings>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

struct EvidenceChoiceDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;
    qml::Evaluation evaluation;
    qml::EvidenceChoice choice;

    EvidenceChoiceDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
    void begin()
    {
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(chat);
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
        choice.setEvaluation(&evaluation);
        choice.setProperty("durationMs", 60'000.0);
        choice.setProperty("messages", 4);
    }
    const std::vector<Evidence> &evidence() { return evaluation.run()->answer(0).evidence; }
};

/// The pieces of evidence that the first question has on the page.
QStringList chips(AppWindow &app)
{
    return app.names().filter(QStringLiteral("Evidence at "));
}

} // namespace

TEST_CASE("Evidence of the question at hand is chosen one piece after the other, then none", "[evaluate][evidence]")
{
    EvidenceChoiceDesk desk;
    desk.begin();
    desk.choice.next();
    CHECK_FALSE(desk.choice.isSet()); // there is none
    desk.evaluation.addTimeSpan(1'000, 11'000);
    desk.evaluation.addTimeSpan(30'000, 40'000);
    desk.choice.next();
    CHECK(desk.choice.at() == 0);
    desk.choice.next();
    CHECK(desk.choice.at() == 1);
    desk.choice.next();
    CHECK(desk.choice.at() == -1);
    desk.choice.chooseLast();
    CHECK(desk.choice.at() == 1);
    desk.evaluation.next();
    CHECK_FALSE(desk.choice.isSet());
}

TEST_CASE("The ends of chosen evidence move by a second, within the recording and never past each other",
          "[evaluate][evidence]")
{
    EvidenceChoiceDesk desk;
    desk.begin();
    desk.evaluation.addTimeSpan(2'000, 5'000);
    desk.choice.next();
    const auto isNow = [&](std::int64_t start, std::int64_t end) {
        return desk.evidence() == std::vector<Evidence>{TimeSpan{start, end}};
    };
    desk.choice.moveStart(-1);
    CHECK(isNow(1'000, 5'000));
    desk.choice.moveStart(-5);
    CHECK(isNow(0, 5'000));
    desk.choice.moveStart(9);
    CHECK(isNow(4'000, 5'000));
    desk.choice.moveEnd(-1);
    CHECK(isNow(4'000, 5'000)); // a second of it stays
    desk.choice.moveEnd(1);
    CHECK(isNow(4'000, 6'000));
    desk.choice.moveEnd(90);
    CHECK(isNow(4'000, 60'000));
    desk.evaluation.undo(); // one step takes one move back
    CHECK(isNow(4'000, 6'000));
    CHECK(desk.choice.at() == 0);
    desk.choice.remove();
    CHECK(desk.evidence().empty());
    CHECK_FALSE(desk.choice.isSet());
    desk.evaluation.undo();
    CHECK(isNow(4'000, 6'000));
}

TEST_CASE("Evidence of messages moves by a message", "[evaluate][evidence]")
{
    EvidenceChoiceDesk desk;
    desk.begin();
    desk.evaluation.addMessages(1, 2);
    desk.evaluation.addMessages(1, 3);
    desk.choice.next();
    QSignalSpy refused(&desk.evaluation, &qml::Evaluation::refused);
    desk.choice.moveEnd(1);
    CHECK(refused.count() == 1); // the question has it already
    desk.choice.moveStart(-1);
    desk.choice.moveEnd(1);
    CHECK(desk.evidence().front() == Evidence{MessageRange{0, 3}});
    desk.choice.moveEnd(1);
    CHECK(desk.evidence().front() == Evidence{MessageRange{0, 3}});
}

TEST_CASE("On the page D chooses evidence, arrows move its ends, Del takes it off, Ctrl+Z puts it back",
          "[pages][evidence]")
{
    EvidenceChoiceDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    app.press(Qt::Key_Down, Qt::ControlModifier);
    app.press(Qt::Key_E);
    REQUIRE(eventually([&] { return chips(app).filter(QStringLiteral("message 1")).size() == 1; }));
    app.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(chips(app).filter(QStringLiteral("messages 1 to 2")).isEmpty()); // none is chosen
    app.press(Qt::Key_D);
    app.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(eventually([&] { return chips(app).filter(QStringLiteral("messages 1 to 2")).size() == 1; }));
    app.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(eventually([&] { return chips(app).filter(QStringLiteral("message 2")).size() == 1; }));
    app.press(Qt::Key_Delete);
    CHECK(eventually([&] { return chips(app).isEmpty(); }));
    app.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return chips(app).filter(QStringLiteral("message 2")).size() == 1; }));
    app.press(Qt::Key_D);
    app.press(Qt::Key_Escape); // leaves the choice, not the page
    CHECK(app.focusIsIn(QStringLiteral("EvaluatePage")));
    app.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(chips(app).filter(QStringLiteral("message 2")).size() == 1);
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("How much of what was heard is evidence is each person's own, from 5 to 60 seconds", "[preferences]")
{
    QSettings().clear();
    qml::Playback playback;
    CHECK(playback.evidenceSeconds() == 10);
    playback.setOwner(QStringLiteral("018f0000-0000-7000-8000-0000000000c3"));
    playback.setEvidenceSeconds(3);
    CHECK(playback.evidenceSeconds() == 5);
    playback.setEvidenceSeconds(90);
    CHECK(playback.evidenceSeconds() == 60);
    playback.setOwner({});
    CHECK(playback.evidenceSeconds() == 10);
    playback.setOwner(QStringLiteral("018f0000-0000-7000-8000-0000000000c3"));
    CHECK(playback.evidenceSeconds() == 60);
    playback.setEvidenceSeconds(10);
}

TEST_CASE("Selected messages are quoted with who said them, long ones cut at a word", "[evaluate][quote]")
{
    EvidenceChoiceDesk desk;
    desk.begin();
    Interaction chat;
    chat.channel = Channel::Mail;
    std::string words;
    while (words.size() < 300)
        words += "many words ";
    std::string faces;
    for (int face = 0; face < 150; ++face)
        faces += "😀"; // two code units each, and no blank
    const Transcript said{{{Side::Customer, 0, {}, "Hello,\n\n  it is late"},
                           {Side::Agent, 1'000, {}, words},
                           {Side::Customer, 2'000, {}, faces}}};
    qml::MessageList messages;
    messages.setEvaluation(&desk.evaluation);
    messages.show(said, chat, {QStringLiteral("Bo Agent")});
    CHECK(messages.quotation().isEmpty());
    messages.select(1);
    messages.extend(0);
    const auto both = messages.quotation().split(QLatin1Char('\n'));
    REQUIRE(both.size() == 2);
    CHECK(both.at(0) == QStringLiteral("Customer: “Hello, it is late”"));
    CHECK(both.at(1).startsWith(QStringLiteral("Bo Agent, agent: “many words many")));
    CHECK((both.at(1).endsWith(QStringLiteral(" words…”")) || both.at(1).endsWith(QStringLiteral(" many…”"))));
    CHECK(both.at(1).size() < 225);
    messages.clearSelection();
    messages.select(2);
    const auto cut = messages.quotation();
    CHECK(cut.endsWith(QString::fromUtf8("😀…”"))); // no half of one
    CHECK(cut.size() < 225);
}

TEST_CASE("Q quotes what is selected in the comment, where the cursor was, also while it is typed", "[pages][quote]")
{
    EvidenceChoiceDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    const auto comment = [&] { return app.window().activeFocusItem()->property("text").toString(); };
    app.press(Qt::Key_Q);
    CHECK_FALSE(app.window().activeFocusItem()->inherits("QQuickTextArea")); // nothing is selected: a sentence says how
    CHECK(app.shows(QStringLiteral("Select what was written first: Ctrl ↓.")));
    app.press(Qt::Key_Down, Qt::ControlModifier);
    app.press(Qt::Key_Down, Qt::ControlModifier);
    app.press(Qt::Key_Q);
    REQUIRE(app.window().activeFocusItem()->inherits("QQuickTextArea"));
    CHECK(comment() == QStringLiteral("Bo Agent, agent: “I am sorry, let me look”"));
    app.type(QStringLiteral(" is all"));
    for (int letter = 0; letter < 4; ++letter)
        app.press(Qt::Key_Left);
    app.press(Qt::Key_Down, Qt::ControlModifier); // where it was, and
    app.press(Qt::Key_Down, Qt::ControlModifier); // another one, while the cursor stays in the comment
    app.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(comment().toStdString() == "Bo Agent, agent: “I am sorry, let me look” is Customer: “thanks 2” all");
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}
