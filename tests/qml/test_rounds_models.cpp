// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_at_hand.h"
#include "qml/Ringtrue/Rounds/round_closer.h"
#include "qml/Ringtrue/Rounds/round_figures.h"
#include "qml/Ringtrue/Rounds/round_opener.h"
#include "qml/Ringtrue/Rounds/round_sheet.h"
#include "tests/qml/rounds_desk.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

constexpr auto roundsModelsFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("Rounds of both kinds are listed with how many have answered, and nobody's name", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    desk.openRecall();
    desk.answer(round, 1, 2, {5, 4, 3}, "Mostly");
    qml::RoundList list;
    QAbstractItemModelTester tester(&list, roundsModelsFatal);
    list.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return list.state() == qml::RoundList::Shown; }));
    compareGolden("rounds.json", rolesOf(list, {"round"}));
    CHECK(list.firstOf(true) == 0);
    CHECK(list.firstOf(false) == 1);
    CHECK(list.rowOf(round) == 0);
    CHECK(list.rowOf(QStringLiteral("none")) == -1);
}

TEST_CASE("A round at hand says what it asks and who may do what with it", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({}, forms::dayFromText("2026-12-04"));
    qml::RoundList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return list.state() == qml::RoundList::Shown; }));
    qml::RoundAtHand hand;
    hand.setRounds(&list);
    CHECK_FALSE(hand.isKnown());
    hand.setRound(round);
    CHECK(hand.isKnown());
    CHECK(hand.heading() == QStringLiteral("Does it ring true here?"));
    CHECK(hand.facts().endsWith(QStringLiteral("by Ada Example. Answers until 4 Dec 2026.")));
    CHECK(hand.standing() == QStringLiteral("Open: 0 answers so far"));
    CHECK(hand.mayAnswer());
    CHECK_FALSE(hand.hasResult());
    CHECK_FALSE(hand.mayCode());
    desk.clock.set({1'797'000'000'000'000, 60}); // 11 December: its last day has passed
    CHECK_FALSE(hand.mayAnswer());
    CHECK(hand.whyNoAnswer().startsWith(QStringLiteral("The last day to answer has passed.")));
}

TEST_CASE("A round that few answered is closed only in earnest", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    desk.answer(round, 1, 4, {5, 4, 3});
    qml::RoundCloser closer;
    desk.give(closer);
    QSignalSpy few(&closer, &qml::RoundCloser::tooFew);
    QSignalSpy closed(&closer, &qml::RoundCloser::closed);
    closer.close(round, true);
    REQUIRE(waitFor([&] { return !few.isEmpty(); }));
    CHECK(closer.problem().startsWith(QStringLiteral("Answered: 4, on paper: 0. ")));
    CHECK(desk.waiting(round) == 4);
    closer.drop(round, true);
    REQUIRE(waitFor([&] { return !closed.isEmpty(); }));
    CHECK(closed.at(0).at(0).toString() == QStringLiteral("Closed. What was answered is destroyed unread: 4 answers."));
}

TEST_CASE("A round that nobody answered is closed without a word of destroyed answers", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    qml::RoundCloser closer;
    desk.give(closer);
    QSignalSpy few(&closer, &qml::RoundCloser::tooFew);
    QSignalSpy closed(&closer, &qml::RoundCloser::closed);
    closer.close(round, true);
    REQUIRE(waitFor([&] { return !few.isEmpty(); }));
    CHECK(closer.nobody());
    closer.drop(round, true);
    REQUIRE(waitFor([&] { return !closed.isEmpty(); }));
    CHECK(closed.at(0).at(0).toString() == QStringLiteral("Closed. Nobody had answered."));
}

TEST_CASE("A round is opened with a question, a last day and what else is asked", "[qml][rounds]")
{
    RoundsDesk desk;
    qml::RoundOpener opener;
    desk.give(opener);
    opener.begin();
    REQUIRE(waitFor([&] { return opener.visions().size() == 1; }));
    CHECK(opener.quarters().front() == QStringLiteral("4th quarter of 2026"));
    QSignalSpy opened(&opener, &qml::RoundOpener::opened);
    opener.setProperty("lastDay", QStringLiteral("soon"));
    opener.open();
    CHECK(opener.problem().toStdString()
          == "“soon” is no day such as 2026-12-04. Leave it empty where there is no last day.");
    CHECK(opener.place() == qml::RoundOpener::AtLastDay);
    opener.setProperty("lastDay", QStringLiteral("2026-01-01"));
    CHECK(opener.problem().isEmpty()); // it is written anew
    CHECK(opener.place() == qml::RoundOpener::AtNone);
    opener.open();
    REQUIRE(waitFor([&] { return !opener.busy(); }));
    CHECK(opener.problem().startsWith(QStringLiteral("That day has passed already.")));
    CHECK(opener.place() == qml::RoundOpener::AtLastDay);
    opener.setProperty("lastDay", QStringLiteral("2026-12-04"));
    opener.setProperty("asked", QStringLiteral("some"));
    opener.open();
    CHECK(opener.problem().startsWith(QStringLiteral("“some” is no number of people, such as 40.")));
    CHECK(opener.place() == qml::RoundOpener::AtAsked);
    opener.setProperty("asked", QStringLiteral(" 8 "));
    const auto question = opener.question();
    opener.setQuestion(QStringLiteral(" "));
    opener.open();
    REQUIRE(waitFor([&] { return !opener.busy(); }));
    CHECK(opener.problem().startsWith(QStringLiteral("The question is empty")));
    CHECK(opener.place() == qml::RoundOpener::AtQuestion);
    opener.setQuestion(question);
    opener.setProperty("byTeam", true);
    opener.open();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    const auto round = opened.at(0).at(0).toString();
    desk.answer(round, 1, 6, {5, 4, 3});
    qml::RoundList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return list.state() == qml::RoundList::Shown; }));
    qml::RoundAtHand hand;
    hand.setRounds(&list);
    hand.setRound(round);
    CHECK(hand.standing() == QStringLiteral("Open: 6 answers, 75 % of 8 who were asked so far"));
    CHECK(hand.caution().isEmpty());
    desk.answer(round, 7, 9, {5, 4, 3});
    list.refresh();
    REQUIRE(waitFor([&] { return hand.waiting() == 9; }));
    CHECK(hand.standing() == QStringLiteral("Open: 9 answers, more than the 8 who were asked so far"));
    CHECK(hand.caution().startsWith(QStringLiteral("There are more answers than people who were asked")));
    const auto sheet = desk.onRounds([&](const forms::RoundParts &parts) {
        return forms::ringsTrueSheet(parts.connection, desk.idOf(opened.at(0).at(0).toString()));
    });
    REQUIRE(sheet);
    CHECK(sheet->cuts == std::vector{forms::Cut::Team});

    // Another one of the same kind on the same version is cautioned of.
    CHECK(opener.caution().isEmpty()); // it was opened when none was
    opener.begin();
    REQUIRE(waitFor([&] { return !opener.caution().isEmpty(); }));
    CHECK(opener.caution().startsWith(QStringLiteral("A round that asks the same of this version is open already.")));
    opener.setProperty("ringsTrue", false);
    CHECK(opener.caution().isEmpty());
}

TEST_CASE("A last day of no calendar does not stand in the way of a round that asks for none", "[qml][rounds]")
{
    RoundsDesk desk;
    qml::RoundOpener opener;
    desk.give(opener);
    opener.begin();
    REQUIRE(waitFor([&] { return opener.visions().size() == 1; }));
    QSignalSpy opened(&opener, &qml::RoundOpener::opened);
    QSignalSpy refused(&opener, &qml::RoundOpener::refused);
    opener.setLastDay(QStringLiteral("2025-01-99"));
    opener.open();
    CHECK(refused.size() == 1);
    opener.setProperty("ringsTrue", false);
    opener.open();
    CHECK(waitFor([&] { return !opened.isEmpty(); }));
    CHECK(refused.size() == 1);
}

TEST_CASE("A round begins with the vision that was read, not with the one published last", "[qml][rounds]")
{
    RoundsDesk desk;
    const std::string text = "vision: other-service\n";
    const forms::VisionVersion other{.hash = sha256(text),
                                     .vision = VisionSlug("other-service"),
                                     .number = 1,
                                     .kind = VisionKind::Service,
                                     .title = "Other",
                                     .text = text,
                                     .publishedAt = {}};
    REQUIRE(desk.workspace.engine().append(desk.workspace.person(), {forms::visionVersionFact(other)}).get());
    qml::RoundOpener opener;
    desk.give(opener);
    const auto proposed = [&](const char *vision) {
        QSignalSpy changed(&opener, &qml::RoundOpener::changed);
        opener.begin(QString::fromLatin1(vision));
        REQUIRE(waitFor([&] { return changed.size() == 2; })); // begun, and read
        return opener.visions().value(opener.property("vision").toInt());
    };
    CHECK(proposed("other-service") == QStringLiteral("Other, version 1"));
    CHECK(proposed("ollensay-service") == QStringLiteral("Service vision of the Customer desk, version 1"));
}

TEST_CASE("Visions that could not be read are not said to be unpublished", "[qml][rounds]")
{
    RoundsDesk desk;
    qml::RoundOpener opener;
    desk.give(opener);
    SQLite::Database database((desk.folder / "w/workspace.db").string(), SQLite::OPEN_READWRITE, 1'000);
    database.exec("ALTER TABLE vision_version RENAME TO vision_version_away");
    opener.begin();
    CHECK(opener.wanting().isEmpty()); // they are being read
    REQUIRE(waitFor([&] { return !opener.wanting().isEmpty(); }));
    CHECK(opener.wanting().startsWith(QStringLiteral("The visions could not be read, and nothing was changed.")));
    database.exec("ALTER TABLE vision_version_away RENAME TO vision_version");
    opener.begin();
    REQUIRE(waitFor([&] { return opener.visions().size() == 1; }));
    CHECK(opener.wanting().isEmpty());
}

TEST_CASE("Rounds tell their vision in the language of the interface where it has words in it", "[qml][rounds]")
{
    struct GermanRounds {
        QLocale before;
        GermanRounds() { QLocale::setDefault(QLocale(QLocale::German)); }
        GermanRounds(const GermanRounds &) = delete;
        GermanRounds &operator=(const GermanRounds &) = delete;
        ~GermanRounds() { QLocale::setDefault(before); }
    };
    const auto file = sourceFolder() / "forms/library/lantern-service.vision.yaml";
    RoundsDesk desk(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    const auto round = desk.openRingsTrue();
    const GermanRounds here;
    qml::RoundList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return list.state() == qml::RoundList::Shown; }));
    CHECK(cell(list, 0, qml::RoundList::VisionRole)
              .toString()
              .startsWith(QStringLiteral("Service-Vision des Kundenservice")));
    qml::RoundOpener opener;
    desk.give(opener);
    opener.begin({});
    REQUIRE(waitFor([&] { return !opener.visions().isEmpty(); }));
    CHECK(opener.visions().front().startsWith(QStringLiteral("Service-Vision des Kundenservice")));
    const auto sheet = desk.onRounds([&](const forms::RoundParts &parts) {
        return qml::readRoundSheet(parts.connection, RoundsDesk::idOf(round), "de");
    });
    REQUIRE_FALSE(sheet.failure);
    CHECK(sheet.vision.pillars.front().name == "Hinsehen");
    for (int number = 1; number <= 5; ++number)
        REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) {
            return forms::answerRingsTrue(parts, RoundsDesk::idOf(round), colleague(std::uint8_t(number)),
                                          {.ratings = {5, 4, 3, 2},
                                           .comments = {"", "", "", ""},
                                           .comment = {},
                                           .role = Role::Agent,
                                           .team = {},
                                           .tenure = {}});
        }));
    desk.closeRingsTrue(round);
    qml::RoundFigures figures;
    desk.give(figures);
    figures.read(round, true);
    REQUIRE(waitFor([&] { return figures.state() == qml::RoundFigures::Shown; }));
    CHECK(cell(*figures.shares(), 0, qml::ShareRows::NameRole).toString() == QStringLiteral("Hinsehen"));
    CHECK(figures.table()->heads().front() == QStringLiteral("Hinsehen"));
}
