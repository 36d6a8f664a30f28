// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/people_facts.h"
#include "forms/service/recall_result.h"
#include "qml/Ringtrue/Rounds/answer_sheet.h"
#include "qml/Ringtrue/Rounds/paper_grid.h"
#include "qml/Ringtrue/Rounds/paper_import.h"
#include "qml/Ringtrue/Rounds/recall_coding.h"
#include "qml/Ringtrue/Rounds/round_at_hand.h"
#include "qml/Ringtrue/Rounds/round_words.h"
#include "qml/Ringtrue/Rounds/written_answer.h"
#include "tests/qml/rounds_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("An answer stands in memory alone, is taken once, and leaves an empty sheet", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({forms::Cut::Role, forms::Cut::Tenure});
    qml::AnswerSheet sheet;
    QAbstractItemModelTester tester(&sheet, fatal);
    sheet.setWorkspace(&desk.workspace);
    sheet.setRound(round);
    REQUIRE(waitFor([&] { return sheet.isLoaded(); }));
    compareGolden("answer_sheet.json", rolesOf(sheet));
    CHECK(sheet.roles().front() == QStringLiteral("Not said"));
    CHECK(sheet.teams().isEmpty()); // not asked
    CHECK(sheet.tenures().size() == 5);
    CHECK_FALSE(sheet.isWritten());

    sheet.handIn(); // nothing is said
    CHECK(sheet.problem() == QStringLiteral("Nothing is said: give a rating or a comment."));
    CHECK(desk.waiting(round) == 0);

    sheet.rate(0, 5);
    sheet.rate(1, 2);
    sheet.rate(1, 2); // taken back
    sheet.setCommentOf(2, QStringLiteral("Only on Mondays"));
    sheet.setRole(1);
    CHECK(sheet.isWritten());
    CHECK(cell(sheet, 1, qml::AnswerSheet::RatingRole).toInt() == 0);
    CHECK(sheet.unrated().count(QLatin1Char(',')) == 1); // of three pillars two
    QSignalSpy taken(&sheet, &qml::AnswerSheet::handedIn);
    sheet.handIn();
    REQUIRE(waitFor([&] { return !taken.isEmpty(); }));
    CHECK(sheet.isAnswered());
    CHECK_FALSE(sheet.isWritten());
    CHECK(desk.waiting(round) == 1);

    sheet.rate(0, 1); // a second time is refused, and what was written is wiped
    sheet.handIn();
    REQUIRE(waitFor([&] { return !sheet.busy(); }));
    CHECK(sheet.problem().startsWith(QStringLiteral("You have answered in this round")));
    CHECK_FALSE(sheet.isWritten());
    CHECK(desk.waiting(round) == 1);

    sheet.rate(2, 3);
    Q_EMIT desk.workspace.locking(); // somebody else may sit down
    CHECK_FALSE(sheet.isWritten());
    CHECK_FALSE(sheet.isAnswered());
}

TEST_CASE("Papers are typed a digit a cell and taken all or none", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    qml::PaperGrid grid;
    QAbstractItemModelTester tester(&grid, fatal);
    grid.setWorkspace(&desk.workspace);
    grid.setRound(round);
    REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    const auto type = [&](std::initializer_list<int> keys) {
        for (const int key : keys)
            CHECK(grid.type(key));
    };
    type({Qt::Key_5, Qt::Key_4, Qt::Key_3});
    CHECK(grid.column() == 3); // the row is full
    type({Qt::Key_2});         // and stays as it is
    type({Qt::Key_Return, Qt::Key_1, Qt::Key_0, Qt::Key_2, Qt::Key_Backspace, Qt::Key_5});
    CHECK(cell(grid, 0, qml::PaperGrid::CellsRole).toStringList().join(QLatin1Char(' ')) == QStringLiteral("5 4 3"));
    CHECK(cell(grid, 1, qml::PaperGrid::CellsRole).toStringList().join(QLatin1Char(' ')) == QStringLiteral("1 - 5"));
    type({Qt::Key_Return, Qt::Key_Return}); // one empty row is enough
    CHECK(grid.rowCount() == 3);
    CHECK(grid.papers() == 2);
    CHECK_FALSE(grid.type(Qt::Key_A));

    type({Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus}); // a paper that says nothing: none is taken
    grid.handIn();
    CHECK(grid.problem() == QStringLiteral("Paper 3: Nothing is said: give a rating or a comment. Nothing was taken."));
    CHECK(desk.waiting(round) == 0);

    type({Qt::Key_Backspace, Qt::Key_4});
    QSignalSpy taken(&grid, &qml::PaperGrid::taken);
    grid.handIn();
    REQUIRE(waitFor([&] { return !taken.isEmpty(); }));
    CHECK(taken.at(0).at(0).toString() == QStringLiteral("Taken. Papers: 3"));
    CHECK(grid.papers() == 0);
    CHECK(desk.waiting(round) == 3);
}

TEST_CASE("A digit that is no rating stands refused in its cell, and the next one in the next", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    qml::PaperGrid grid;
    QAbstractItemModelTester tester(&grid, fatal);
    grid.setWorkspace(&desk.workspace);
    grid.setRound(round);
    REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    const auto role = [&](int row, int which) {
        return cell(grid, row, which).toStringList().join(QLatin1Char('|')).toStdString();
    };
    for (const int key : {Qt::Key_5, Qt::Key_7, Qt::Key_3, Qt::Key_Return, Qt::Key_4})
        REQUIRE(grid.type(key));
    CHECK(role(0, qml::PaperGrid::CellsRole) == "5|7|3");
    CHECK(role(0, qml::PaperGrid::FlawsRole) == "|“7” is no rating: a whole number from 1 to 5.|");
    CHECK(role(1, qml::PaperGrid::FlawsRole) == "||");
    CHECK(grid.problem().toStdString()
          == "Paper 1, Beside: “7” is no rating: a whole number from 1 to 5. Go back to it and type what the paper "
             "says.");
    grid.handIn();
    CHECK(grid.problem().toStdString()
          == "Paper 1, Beside: “7” is no rating: a whole number from 1 to 5. Nothing was taken.");
    CHECK(grid.row() == 0);
    CHECK(grid.column() == 1);
    CHECK(desk.waiting(round) == 0);
    REQUIRE(grid.type(Qt::Key_2));
    CHECK(grid.problem().isEmpty());
    QSignalSpy taken(&grid, &qml::PaperGrid::taken);
    grid.handIn();
    REQUIRE(waitFor([&] { return !taken.isEmpty(); }));
    CHECK(desk.waiting(round) == 2);
}

TEST_CASE("A typed paper says in words and where somebody stands what the table can", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({forms::Cut::Role, forms::Cut::Tenure});
    qml::PaperGrid grid;
    QAbstractItemModelTester tester(&grid, fatal);
    grid.setWorkspace(&desk.workspace);
    grid.setRound(round);
    REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    CHECK(grid.roles().size() > 1);
    CHECK(grid.teams().isEmpty()); // it does not ask
    grid.setComment(1, QStringLiteral("Nobody stood beside me"));
    CHECK(grid.papers() == 1); // words alone are a paper
    CHECK(cell(grid, 0, qml::PaperGrid::SaysMoreRole).toBool());
    for (const int key : {Qt::Key_5, Qt::Key_2, Qt::Key_Return, Qt::Key_4})
        REQUIRE(grid.type(key));
    CHECK(grid.comment(1).isEmpty()); // of the next paper
    grid.setComment(-1, QStringLiteral("Less paper"));
    grid.setRole(1);
    grid.setTenure(2);
    grid.goTo(0, 0);
    CHECK(grid.comment(1) == QStringLiteral("Nobody stood beside me"));
    CHECK(grid.role() == 0);
    grid.setComment(0, QString(3'000, QLatin1Char('a')));
    grid.handIn();
    CHECK(grid.problem().startsWith(QStringLiteral("Paper 1, Early: ")));
    CHECK(desk.waiting(round) == 0);
    grid.setComment(0, {});
    grid.goTo(1, 0);
    QSignalSpy taken(&grid, &qml::PaperGrid::taken);
    QSignalSpy words(&grid, &qml::PaperGrid::wordsChanged);
    grid.handIn();
    REQUIRE(waitFor([&] { return !taken.isEmpty(); }));
    CHECK(words.size() == 1); // the next paper has no role yet
    CHECK(grid.role() == 0);
    CHECK(desk.waiting(round) == 2);
    CHECK(grid.comment(-1).isEmpty());
}

TEST_CASE("A finding names its own pillar where one slug ends with another", "[qml][rounds]")
{
    const TemporaryFolder folder;
    const auto file = folder / "late.vision.yaml";
    auto vision = bytesOf(sourceFolder() / "packaging/demo/ollensay.vision.yaml");
    const std::string slug = "- id: landed";
    const auto at = vision.find(slug);
    REQUIRE(at != std::string::npos);
    writeBytes(file, vision.replace(at, slug.size(), "- id: not-early"));
    RoundsDesk desk(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    const auto round = desk.openRingsTrue();
    const QString tooLong(3'000, QLatin1Char('a'));
    qml::AnswerSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    sheet.setRound(round);
    REQUIRE(waitFor([&] { return sheet.isLoaded(); }));
    sheet.setCommentOf(2, tooLong);
    sheet.handIn();
    CHECK(sheet.problem().startsWith(QStringLiteral("Landed: ")));
    qml::PaperGrid grid;
    grid.setWorkspace(&desk.workspace);
    grid.setRound(round);
    REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    grid.setComment(2, tooLong);
    grid.handIn();
    CHECK(grid.problem().startsWith(QStringLiteral("Paper 1, Landed: ")));
}

TEST_CASE("A team that was chosen stays chosen when another one comes before it", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto add = [&](std::uint8_t number, const char *name) {
        Team team;
        team.id = TeamId{colleague(number).uuid()};
        team.name = name;
        REQUIRE(desk.workspace.engine().append(desk.workspace.person(), {organisation::teamFact(team)}).get());
        QSignalSpy read(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
        desk.workspace.refreshDirectory();
        REQUIRE(waitFor([&] { return !read.isEmpty(); }));
        return team.id;
    };
    const auto harbour = add(1, "Harbour");
    const auto round = desk.openRingsTrue({forms::Cut::Team});
    qml::PaperGrid grid;
    grid.setWorkspace(&desk.workspace);
    grid.setRound(round);
    qml::AnswerSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    sheet.setRound(round);
    REQUIRE(waitFor([&] { return grid.heads().size() == 3 && sheet.isLoaded(); }));
    grid.setTeam(1);
    sheet.setTeam(1);
    QSignalSpy teams(&sheet, &qml::AnswerSheet::teamsChanged);
    add(2, "Billing");
    CHECK(teams.size() == 1);
    CHECK(grid.teams().value(grid.team()) == QStringLiteral("Harbour"));
    CHECK(sheet.teams().value(sheet.team()) == QStringLiteral("Harbour"));
    qml::WrittenAnswer written;
    written.ratings = {5};
    written.team = harbour;
    const auto asked = desk.onRounds(
        [&](const forms::RoundParts &parts) { return forms::ringsTrueSheet(parts.connection, desk.idOf(round)); });
    REQUIRE(asked);
    const auto answer = qml::answerOf(written, *asked, desk.workspace.directory());
    REQUIRE(answer);
    CHECK(answer->team == harbour);
}

TEST_CASE("What is refused after the lock waits for who sent it, or is said to fit no longer", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto comesBack = [&] {
        CHECK_FALSE(desk.workspace.sheetsWait()); // it is on its way
        REQUIRE(waitFor([&] { return desk.workspace.sheetsWait(); }));
        desk.workspace.signIn(desk.workspace.rowAtDoor(), {});
        REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
        CHECK(desk.workspace.takeSentences().size() == 1); // why it was refused
    };
    const auto closed = desk.openRingsTrue();
    desk.answer(closed, 1, 5, {5, 4, 3});
    desk.closeRingsTrue(closed); // at another window
    const auto read = [&](qml::PaperGrid &grid) {
        grid.setWorkspace(&desk.workspace);
        grid.setRound(closed);
        REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    };
    {
        qml::PaperGrid grid;
        read(grid);
        REQUIRE(grid.type(Qt::Key_5));
        grid.handIn();
        REQUIRE(grid.busy());
        desk.workspace.lock();
    }
    comesBack();
    {
        qml::PaperGrid grid;
        read(grid);
        CHECK(grid.papers() == 1);
    }
    const auto recall = desk.openRecall();
    desk.recallSix(recall);
    desk.closeRecall(recall);
    {
        qml::RecallCoding coding;
        desk.give(coding);
        coding.read(recall, false);
        REQUIRE(waitFor([&] { return coding.state() == qml::RecallCoding::Shown; }));
        for (int row = 0; row < coding.count(); ++row)
            coding.code(row, 1);
        const std::vector six(6, forms::RecallCode::SaysIt);
        const forms::RecallCodes all{six, six, six};
        for (const int coder : {201, 202})
            REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) {
                return forms::codeRecall(parts, desk.idOf(recall), colleague(std::uint8_t(coder)), all);
            }));
        coding.keep();
        REQUIRE(coding.busy());
        desk.workspace.lock();
    }
    comesBack();
    qml::RecallCoding settling;
    desk.give(settling);
    QSignalSpy dropped(&settling, &qml::RecallCoding::dropped);
    settling.read(recall, true);
    REQUIRE(waitFor([&] { return settling.state() == qml::RecallCoding::Shown; }));
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.at(0).at(0).toString().startsWith(QStringLiteral("Others have coded or settled these texts")));
    CHECK_FALSE(desk.workspace.sheetsWait());
}

TEST_CASE("Typed papers and codes wait behind the lock for who typed them", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto comesBack = [&](const QString &round, const char *view) {
        desk.workspace.lock();
        CHECK(desk.workspace.sheetsWait());
        desk.workspace.signIn(desk.workspace.rowAtDoor(), {});
        REQUIRE(waitFor([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
        qml::RoundList list;
        list.setWorkspace(&desk.workspace);
        REQUIRE(waitFor([&] { return list.state() == qml::RoundList::Shown; }));
        qml::RoundAtHand hand;
        hand.setRounds(&list);
        CHECK(hand.viewAside().isEmpty()); // of no round
        hand.setRound(round);
        CHECK(hand.viewAside() == QString::fromLatin1(view));
    };
    const auto open = desk.openRingsTrue();
    const auto read = [&](qml::PaperGrid &grid) {
        grid.setWorkspace(&desk.workspace);
        grid.setRound(open);
        REQUIRE(waitFor([&] { return grid.heads().size() == 3; }));
    };
    {
        qml::PaperGrid grid;
        read(grid);
        for (const int key : {Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_Return, Qt::Key_2})
            REQUIRE(grid.type(key));
        comesBack(open, "papers");
    }
    {
        qml::PaperGrid grid;
        QAbstractItemModelTester tester(&grid, fatal);
        read(grid);
        CHECK(cell(grid, 0, qml::PaperGrid::CellsRole).toStringList().join(QLatin1Char(' '))
              == QStringLiteral("5 4 3"));
        CHECK(grid.papers() == 2);
        CHECK(grid.row() == 1);
        CHECK(grid.column() == 1);
        CHECK_FALSE(desk.workspace.sheetsWait());
    }
    const auto closed = desk.openRecall();
    desk.recallSix(closed);
    desk.closeRecall(closed);
    const auto readTexts = [&](qml::RecallCoding &coding) {
        desk.give(coding);
        coding.read(closed, false);
        REQUIRE(waitFor([&] { return coding.state() == qml::RecallCoding::Shown; }));
    };
    {
        qml::RecallCoding coding;
        readTexts(coding);
        coding.code(4, 2);
        comesBack(closed, "code");
    }
    qml::RecallCoding coding;
    QAbstractItemModelTester tester(&coding, fatal);
    readTexts(coding);
    CHECK(cell(coding, 4, qml::RecallCoding::CodeRole).toInt() == 2);
    CHECK(coding.open() == 17);
    CHECK(coding.isWritten());
}

TEST_CASE("A table of papers is taken whole, or refused line by line", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    const auto file = desk.folder / "papers.csv";
    qml::PaperImport import;
    desk.give(import);
    QSignalSpy refused(&import, &qml::PaperImport::refused);
    QSignalSpy taken(&import, &qml::PaperImport::taken);
    const auto take = [&](const std::string &csv) {
        writeBytes(file, csv);
        import.take(round, true, QUrl::fromLocalFile(QString::fromStdString(file.string())));
        REQUIRE(waitFor([&] { return !import.busy(); }));
    };
    take("rating early,rating beside,rating landed,comment\n5,4,3,Fine\n5,9,3,\n");
    REQUIRE(refused.size() == 1);
    CHECK(import.heading() == QStringLiteral("Nothing was taken from “papers.csv”"));
    const auto *const findings = import.findings();
    REQUIRE(findings->count() == 1);
    CHECK(cell(*findings, 0, qml::FindingRows::PlaceRole).toString() == QStringLiteral("Line 3"));
    CHECK(cell(*findings, 0, qml::FindingRows::SentenceRole).toString()
          == QStringLiteral("“9” is no rating: a whole number from 1 to 5."));
    CHECK(desk.waiting(round) == 0);
    take("rating early,rating beside,rating landed,comment\n5,4,3,Fine\n5,,3,\n");
    REQUIRE(taken.size() == 1);
    CHECK(taken.at(0).at(0).toString() == QStringLiteral("Taken. Papers in the file: 2"));
    CHECK(desk.waiting(round) == 2);
    QSignalSpy same(&import, &qml::PaperImport::same);
    take("rating early,rating beside,rating landed,comment\n5,4,3,Fine\n5,,3,\n"); // once more
    REQUIRE(same.size() == 1);
    CHECK(import.heading().startsWith(QStringLiteral("All papers of this file wait already")));
    CHECK(desk.waiting(round) == 2);
    import.takeAgain();
    REQUIRE(waitFor([&] { return taken.size() == 2; }));
    CHECK(desk.waiting(round) == 4);
}

TEST_CASE("The same papers of the other kind of round are asked about, too", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRecall();
    const auto file = desk.folder / "papers.csv";
    writeBytes(file, "service,pillars,example\nWe say it first,Early,Rang back\n,Beside,\n");
    qml::PaperImport import;
    desk.give(import);
    QSignalSpy same(&import, &qml::PaperImport::same);
    const auto take = [&] {
        import.take(round, false, QUrl::fromLocalFile(QString::fromStdString(file.string())));
        REQUIRE(waitFor([&] { return !import.busy(); }));
    };
    take();
    CHECK(same.size() == 0);
    take();
    REQUIRE(same.size() == 1);
    CHECK(desk.waiting(round) == 2);
    import.takeAgain();
    REQUIRE(waitFor([&] { return !import.busy(); }));
    CHECK(desk.waiting(round) == 4);
}
