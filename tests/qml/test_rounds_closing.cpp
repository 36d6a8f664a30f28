// SPDX-License-Identifier: Apache-2.0
// What is asked before a round is closed on its page, by real keys.
#include "qml/Ringtrue/Rounds/round_at_hand.h"
#include "qml/Ringtrue/Rounds/round_closer.h"
#include "tests/qml/rounds_desk.h"
#include "tests/qml/rounds_page.h"
#include "tests/qml/typist.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("The answers that are destroyed are those of the round that was asked about", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto asked = desk.openRingsTrue();
    const auto other = desk.openRingsTrue();
    desk.answer(asked, 1, 1, {5, 4, 3});
    PageStage stage(desk, roundsPagePage, asked, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    auto *const closer = inside<qml::RoundCloser>(stage);
    QSignalSpy few(closer, &qml::RoundCloser::tooFew);
    QSignalSpy closed(closer, &qml::RoundCloser::closed);
    Typist typist(stage);
    typist.press(Qt::Key_C);
    typist.tabTo(QStringLiteral("Close the round"));
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return !few.isEmpty(); }));
    inside<qml::RoundAtHand>(stage)->setRound(other);         // the list was gone on in meanwhile
    REQUIRE(typist.comesTo(QStringLiteral("Leave it open"))); // framed, without a Tab
    typist.press(Qt::Key_Return, Qt::ControlModifier); // what answered the first question does not answer this one
    CHECK_FALSE(closer->property("busy").toBool());
    CHECK(closed.isEmpty());
    typist.tabTo(QStringLiteral("Destroy the answers and close"));
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return !closed.isEmpty(); }));
    const auto isOpen = [&](const QString &round) {
        const auto found = desk.onRounds(
            [&](const forms::RoundParts &parts) { return forms::ringsTrueRound(parts.connection, desk.idOf(round)); });
        REQUIRE(found);
        return found->isOpen();
    };
    CHECK_FALSE(isOpen(asked));
    CHECK(isOpen(other));
}

TEST_CASE("Too few answers are told of before a round is closed, and no key held too long destroys them",
          "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    desk.answer(round, 1, 3, {5, 4, 3});
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    CHECK(inside<qml::RoundAtHand>(stage)->fewWait());
    auto *const closer = inside<qml::RoundCloser>(stage);
    QSignalSpy few(closer, &qml::RoundCloser::tooFew);
    QSignalSpy closed(closer, &qml::RoundCloser::closed);
    Typist typist(stage);
    typist.press(Qt::Key_C);
    REQUIRE(typist.comesTo(QStringLiteral("Leave it open")));
    bool isTold = false;
    for (const auto *thing : stage.view().rootObject()->findChildren<QObject *>())
        if (thing->property("heading").toString() == QStringLiteral("Close the round?"))
            isTold = thing->property("text").toString().contains(QStringLiteral("fewer than five have answered"));
    CHECK(isTold);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !few.isEmpty(); }));
    REQUIRE(typist.comesTo(QStringLiteral("Leave it open")));
    typist.press(Qt::Key_Return, Qt::ControlModifier, 3);
    CHECK_FALSE(closer->busy());
    CHECK(closed.isEmpty());
    CHECK(desk.waiting(round) == 3);
    typist.tabTo(QStringLiteral("Destroy the answers and close"));
    typist.press(Qt::Key_Return);
    CHECK(waitFor([&] { return !closed.isEmpty(); }));
}

TEST_CASE("What is asked before a round is closed names it, and goes on saying how that one stands", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto asked = desk.openRingsTrue();
    const auto other = desk.openRingsTrue();
    desk.answer(asked, 1, 3, {5, 4, 3});
    PageStage stage(desk, roundsPagePage, asked, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    stage.press(Qt::Key_C);
    const auto text = [&] {
        for (const auto *thing : stage.view().rootObject()->findChildren<QObject *>())
            if (thing->property("heading").toString() == QStringLiteral("Close the round?"))
                return thing->property("text").toString();
        return QString();
    };
    const auto said = text();
    CHECK(said.startsWith(QStringLiteral("“Does it ring true here?”: ")));
    CHECK(said.endsWith(QStringLiteral("Open: 3 answers so far.")));
    CHECK(said.contains(QStringLiteral("fewer than five have answered")));
    CHECK_FALSE(said.contains(QStringLiteral("enter the record"))); // three do not
    inside<qml::RoundAtHand>(stage)->setRound(other);               // the list was gone on in meanwhile
    CHECK(text().toStdString() == said.toStdString());
}
