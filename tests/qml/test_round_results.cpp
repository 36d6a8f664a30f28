// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/people_facts.h"
#include "core/service/add_people.h"
#include "forms/service/recall_result.h"
#include "qml/Ringtrue/Rounds/recall_coding.h"
#include "qml/Ringtrue/Rounds/round_export.h"
#include "qml/Ringtrue/Rounds/round_figures.h"
#include "qml/Ringtrue/Rounds/round_words.h"
#include "tests/qml/rounds_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

constexpr auto roundResultsFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("The second coder is told that two have coded", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRecall();
    desk.recallSix(round);
    desk.closeRecall(round);
    const std::vector six(6, forms::RecallCode::SaysIt);
    const forms::RecallCodes all{six, six, six};
    REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) {
        return forms::codeRecall(parts, desk.idOf(round), colleague(201), all);
    }));
    qml::RecallCoding coding;
    desk.give(coding);
    coding.read(round, false);
    REQUIRE(waitFor([&] { return coding.state() == qml::RecallCoding::Shown; }));
    for (int row = 0; row < coding.count(); ++row)
        coding.code(row, 1);
    QSignalSpy kept(&coding, &qml::RecallCoding::kept);
    coding.keep();
    REQUIRE(waitFor([&] { return !kept.isEmpty(); }));
    CHECK(kept.at(0).at(0).toString().startsWith(QStringLiteral("The codes are kept. Two people have coded")));
}

TEST_CASE("What a closed round came to is told with its doubt, and withheld in words", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({forms::Cut::Role});
    desk.answer(round, 1, 5, {5, 4, 2}, "We do say it first");
    desk.answer(round, 6, 6, {2, 4, 1});
    desk.closeRingsTrue(round);
    qml::RoundFigures figures;
    desk.give(figures);
    QAbstractItemModelTester tester(figures.shares(), roundResultsFatal);
    QAbstractItemModelTester tableTester(figures.table(), roundResultsFatal);
    figures.read(round, true);
    REQUIRE(waitFor([&] { return figures.state() == qml::RoundFigures::Shown; }));
    compareGolden("round_shares.json", rolesOf(*figures.shares(), {"low", "high", "share"}));
    CHECK(cell(*figures.shares(), 0, qml::ShareRows::ShareRole).toDouble() == Approx(5.0 / 6));
    CHECK(cell(*figures.shares(), 0, qml::ShareRows::LowRole).toDouble() == Approx(0.43649717781352987));
    CHECK(cell(*figures.shares(), 0, qml::ShareRows::HighRole).toDouble() == Approx(0.9699466302516935));
    compareGolden("round_cuts.json", rolesOf(*figures.table()));
    CHECK(figures.comments().size() == 5);
}

TEST_CASE("A median half-way between two ratings is told with a decimal", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({});
    desk.answer(round, 1, 3, {2, 4, 1});
    desk.answer(round, 4, 6, {3, 4, 1});
    desk.closeRingsTrue(round);
    qml::RoundFigures figures;
    desk.give(figures);
    figures.read(round, true);
    REQUIRE(waitFor([&] { return figures.state() == qml::RoundFigures::Shown; }));
    CHECK(cell(*figures.shares(), 0, qml::ShareRows::DetailRole).toString().contains(QStringLiteral("; median 2.5; ")));
    CHECK(cell(*figures.shares(), 1, qml::ShareRows::DetailRole).toString().contains(QStringLiteral("; median 4; ")));
}

TEST_CASE("A figure of fewer than five is not there, and says why", "[qml][rounds]")
{
    CHECK(qml::withheldWords(3) == QStringLiteral("Not shown: 3 answers. Five or more are needed."));
    CHECK(qml::withheldWords(1) == QStringLiteral("Not shown: 1 answer. Five or more are needed."));
    CHECK(qml::withheldWords(0) == QStringLiteral("Not shown: fewer than five answers. Five or more are needed."));
    CHECK(qml::refusalSentence({.error = forms::RoundError::TooManyPillars})
              .startsWith(QStringLiteral("The vision has more pillars than can be asked")));
    CHECK(qml::withheldWords(7) == QStringLiteral("Not shown: it would tell of fewer than five."));

    RoundsDesk desk;
    const auto round = desk.openRingsTrue({forms::Cut::Team});
    desk.answer(round, 1, 6, {5, 4, 2}); // of no team
    desk.closeRingsTrue(round);
    qml::RoundFigures figures;
    desk.give(figures);
    figures.read(round, true);
    REQUIRE(waitFor([&] { return figures.state() == qml::RoundFigures::Shown; }));
    CHECK(figures.notes().contains(QStringLiteral(
        "By team: 6 answers not shown, because nothing was said of it or it would tell of fewer than five.")));
}

TEST_CASE("Two people code what was said, each without seeing the other's codes, and settle", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRecall();
    desk.recallSix(round);
    desk.closeRecall(round);
    qml::RecallCoding coding;
    QAbstractItemModelTester tester(&coding, roundResultsFatal);
    desk.give(coding);
    coding.read(round, false);
    REQUIRE(waitFor([&] { return coding.state() == qml::RecallCoding::Shown; }));
    REQUIRE(coding.count() == 18);
    for (int row = 0; row < coding.count(); ++row)
        coding.code(row, 1);
    coding.code(17, 1); // taken back
    CHECK(coding.open() == 1);
    CHECK(coding.nextOpen(3) == 17);
    coding.keep();
    REQUIRE(waitFor([&] { return !coding.busy(); }));
    CHECK(coding.problem().startsWith(QStringLiteral("Not every text has a code yet.")));
    coding.code(17, 3);
    QSignalSpy kept(&coding, &qml::RecallCoding::kept);
    coding.keep();
    REQUIRE(waitFor([&] { return !kept.isEmpty(); }));
    CHECK_FALSE(coding.isWritten());

    qml::RecallCoding other; // what a second person would see now
    desk.give(other);
    other.read(round, false);
    REQUIRE(waitFor([&] { return other.state() == qml::RecallCoding::Shown; }));
    CHECK(other.open() == 18);
    CHECK(cell(other, 0, qml::RecallCoding::DifferRole).toString().isEmpty());

    const forms::RecallCodes all{std::vector(6, forms::RecallCode::SaysIt), std::vector(6, forms::RecallCode::SaysIt),
                                 std::vector(6, forms::RecallCode::SaysIt)};
    REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) {
        return forms::codeRecall(parts, desk.idOf(round), colleague(201), all);
    }));
    coding.read(round, true);
    REQUIRE(waitFor([&] { return coding.count() == 1; }));
    CHECK(coding.isSettling());
    CHECK(cell(coding, 0, qml::RecallCoding::DifferRole).toString()
          == QStringLiteral("One says “Does not”, the other “Says it”."));
    coding.code(0, 2);
    coding.keep();
    REQUIRE(waitFor([&] { return kept.size() == 2; }));
    qml::RoundFigures figures;
    desk.give(figures);
    figures.read(round, false);
    REQUIRE(waitFor([&] { return figures.state() == qml::RoundFigures::Shown; }));
    compareGolden("recall_shares.json", rolesOf(*figures.shares(), {"low", "high", "share"}));
    compareGolden("recall_quarters.json", rolesOf(*figures.table()));
    CHECK(figures.named()->count() == 3);
    CHECK(figures.notes().contains(QStringLiteral("All pillars are named by 6 of 6.")));
}

TEST_CASE("Who leads and does not evaluate gets the empty table, and no texts", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRecall();
    const Person owner{.id = colleague(7),
                       .name = "Bo Owner",
                       .externalId = "o-1",
                       .roles = {Role::ExperienceOwner},
                       .team = {},
                       .languages = {}};
    REQUIRE(service::addPeople(desk.workspace.engine(), desk.workspace.person(), {owner}));
    QSignalSpy read(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return !read.isEmpty(); }));
    desk.workspace.lock();
    const auto &people = desk.workspace.people()->people();
    const auto found = std::ranges::find(people, owner.id, &qml::PersonAtDoor::id);
    REQUIRE(found != people.end());
    desk.workspace.signIn(int(found - people.begin()), {});
    REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
    const auto folder = desk.folder / "out";
    std::filesystem::create_directories(folder);
    qml::RoundExport writer;
    desk.give(writer);
    QSignalSpy ended(&writer, &qml::RoundExport::ended);
    const auto write = [&] {
        const auto before = ended.size();
        writer.write(round, false, QUrl::fromLocalFile(QString::fromStdString(folder.string())));
        REQUIRE(waitFor([&] { return ended.size() > before; }));
        return ended.constLast().at(0).toString();
    };
    CHECK(write() == QStringLiteral("Written: recall-papers.csv"));
    desk.recallSix(round);
    desk.closeRecall(round);
    CHECK(write() == QStringLiteral("Who evaluates may read the texts; your roles here do not."));
}

TEST_CASE("Tables of a round are written beside what is there, never over it", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    const auto folder = desk.folder / "out";
    std::filesystem::create_directories(folder);
    qml::RoundExport writer;
    desk.give(writer);
    QSignalSpy ended(&writer, &qml::RoundExport::ended);
    const auto write = [&] {
        const auto before = ended.size();
        writer.write(round, true, QUrl::fromLocalFile(QString::fromStdString(folder.string())));
        REQUIRE(waitFor([&] { return ended.size() > before; }));
        return ended.constLast().at(0).toString();
    };
    CHECK(write() == QStringLiteral("Written: rings-true-papers.csv"));
    CHECK(write() == QStringLiteral("Written: rings-true-papers-2.csv"));
    CHECK(bytesOf(folder / "rings-true-papers.csv") == bytesOf(folder / "rings-true-papers-2.csv"));
    desk.answer(round, 1, 5, {5, 4, 3}, "Fine");
    desk.closeRingsTrue(round);
    const auto words = write();
    CHECK(words.startsWith(QStringLiteral("Written: rings-true-ratings-2026-11-")));
    CHECK(words.contains(QStringLiteral("rings-true-comments-2026-11-")));
}
