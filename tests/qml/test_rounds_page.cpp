// SPDX-License-Identifier: Apache-2.0
// The page of the rounds by real keys.
#include "qml/Ringtrue/Rounds/answer_sheet.h"
#include "qml/Ringtrue/Rounds/paper_grid.h"
#include "qml/Ringtrue/Rounds/recall_answer_sheet.h"
#include "qml/Ringtrue/Rounds/recall_coding.h"
#include "qml/Ringtrue/Rounds/round_at_hand.h"
#include "qml/Ringtrue/Rounds/round_opener.h"
#include "qml/Ringtrue/Rounds/round_vision.h"
#include "tests/qml/rounds_desk.h"
#include "tests/qml/rounds_page.h"
#include "tests/qml/typist.h"

#include <QSignalSpy>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <cmath>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// The key caps on the codes of that text.
std::string capsOfText(PageStage &stage, int text)
{
    QStringList caps;
    for (auto *const option : stage.findAll(QStringLiteral("AnswerOption"))) {
        const auto *row = option->parentItem();
        while (row != nullptr
               && !QString::fromLatin1(row->metaObject()->className()).startsWith(QStringLiteral("CodingRow")))
            row = row->parentItem();
        if (row != nullptr && row->property("index").toInt() == text)
            caps << option->property("keys").toString();
    }
    return caps.join(u' ').toStdString();
}

std::string nameless(PageStage &stage)
{
    return stage.nameless().join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST_CASE("Without rounds the page says what they are and opens one by keys", "[qml][rounds]")
{
    RoundsDesk desk;
    PageStage stage(desk, roundsPagePage, QStringLiteral("rings-true"), {1212, 800});
    CHECK(shows(stage, "EmptyState"));
    CHECK(nameless(stage) == "");
    stage.keep("rounds-empty-light");
    Typist typist(stage);
    typist.press(Qt::Key_N);
    REQUIRE(typist.comesTo(QStringLiteral("What is asked: Does it ring true?")));
    REQUIRE(waitFor([&] { return !inside<qml::RoundOpener>(stage)->visions().isEmpty(); }));
    typist.tabTo(QStringLiteral("Role"));
    typist.press(Qt::Key_Space);
    typist.tabTo(QStringLiteral("Open the round"));
    stage.keep("rounds-opening-light");
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    CHECK(inside<qml::RoundAtHand>(stage)->isRingsTrue());
    CHECK(waitFor([&] { return inside<qml::AnswerSheet>(stage)->roles().size() > 1; }));
}

TEST_CASE("A round that is refused stays in its dialog, with a sentence and the focus where it is mended",
          "[qml][rounds]")
{
    RoundsDesk desk;
    PageStage stage(desk, roundsPagePage, QStringLiteral("rings-true"), {1212, 800});
    Typist typist(stage);
    typist.press(Qt::Key_N);
    REQUIRE(typist.comesTo(QStringLiteral("What is asked: Does it ring true?")));
    const auto *const opener = inside<qml::RoundOpener>(stage);
    REQUIRE(waitFor([&] { return !opener->visions().isEmpty(); }));
    const auto saidAtFocus = [&] {
        for (const auto *item = stage.view().activeFocusItem(); item != nullptr; item = item->parentItem())
            if (QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("FieldRow")))
                return item->property("wrong").toString();
        return QString();
    };
    const auto refused = [&](const char *field, const char *why) {
        typist.press(Qt::Key_Return, Qt::ControlModifier);
        CAPTURE(field, why);
        CHECK(waitFor([&] {
            return typist.focused() == QString::fromLatin1(field) && saidAtFocus().startsWith(QString::fromUtf8(why));
        }));
    };
    typist.tabTo(QStringLiteral("Last day to answer"));
    typist.type("2025-01-99");
    typist.tabTo(QStringLiteral("How many people are asked"));
    typist.type("0");
    refused("Last day to answer", "“2025-01-99” is no day");
    CHECK(opener->asked() == QStringLiteral("0"));
    stage.keep("rounds-opening-refused-light");
    typist.overtype("2026-01-01");
    CHECK(saidAtFocus().isEmpty());
    typist.tabTo(QStringLiteral("How many people are asked"));
    refused("How many people are asked", "“0” is no number of people");
    typist.overtype("40");
    refused("Last day to answer", "That day has passed already."); // what the service refuses
    typist.overtype("2026-12-04");
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return shows(stage, "AnswerView"); }));
}

TEST_CASE("Somebody answers by number keys and hands in; the sheet is empty for the next", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, roundsPagePage, round, dark ? QSize(976, 700) : QSize(1212, 800),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    auto *const sheet = inside<qml::AnswerSheet>(stage);
    REQUIRE(waitFor([&] { return sheet->count() == 3; }));
    const auto rating = [&](int row) { return sheet->data(sheet->index(row), qml::AnswerSheet::RatingRole).toInt(); };
    CHECK(nameless(stage) == "");
    const auto buttons = stage.findAll(QStringLiteral("Button"));
    CHECK(std::ranges::count_if(buttons, [](auto *button) { return button->property("solid").toBool(); }) == 1);
    stage.press(Qt::Key_5);
    stage.press(Qt::Key_4);
    stage.press(Qt::Key_2);
    CHECK(rating(0) == 5);
    CHECK(rating(1) == 4);
    CHECK(rating(2) == 2);
    stage.press(Qt::Key_K);
    stage.press(Qt::Key_3);
    CHECK(rating(1) == 3);
    CHECK(stage.view().rootObject()->property("leaves").toBool());
    stage.keep(dark ? "rounds-answer-small-dark" : "rounds-answer-light");
    Typist typist(stage);
    typist.tabTo(QStringLiteral("Comment on Early"));
    typist.type("We do");
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return sheet->isAnswered(); }));
    CHECK(waitFor([&] { return shows(stage, "Answered"); }));
    CHECK_FALSE(sheet->isWritten());
    CHECK_FALSE(stage.view().rootObject()->property("leaves").toBool());
    CHECK(desk.waiting(round) == 1);
    stage.keep(dark ? "rounds-answered-small-dark" : "rounds-answered-light");
}

TEST_CASE("Why an answer is not taken comes into sight where its key was pressed further up", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {976, 600});
    auto *const sheet = inside<qml::AnswerSheet>(stage);
    REQUIRE(waitFor([&] { return sheet->count() == 3; }));
    REQUIRE(waitFor([&] { return shows(stage, "HandInRow"); }));
    const auto *const foot = stage.find(QStringLiteral("HandInRow"));
    const auto bottom = [&] { return foot->mapToScene({0, foot->height()}).y(); };
    REQUIRE(waitFor([&] { return bottom() > stage.view().height(); }));
    stage.press(Qt::Key_Return, Qt::ControlModifier); // nothing is said
    REQUIRE_FALSE(sheet->problem().isEmpty());
    CHECK(waitFor([&] { return bottom() <= stage.view().height(); }));
}

TEST_CASE("Who leaves a half-written answer is asked, and what stays is nothing", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    desk.navigation.go(QStringLiteral("rounds"), round);
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    auto *const sheet = inside<qml::AnswerSheet>(stage);
    REQUIRE(waitFor([&] { return sheet->count() == 3; }));
    stage.press(Qt::Key_1);
    QSignalSpy held(&desk.navigation, &qml::Navigation::heldBack);
    desk.navigation.go(QStringLiteral("vision"));
    CHECK(held.size() == 1);
    CHECK(desk.navigation.page() == QStringLiteral("rounds"));
    Typist typist(stage);
    typist.tabTo(QStringLiteral("Leave it behind"));
    typist.press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.navigation.page() == QStringLiteral("vision"); }));
    CHECK(desk.waiting(round) == 0);
}

TEST_CASE("A second answer is told not to be taken instead of being thanked for", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    auto *const sheet = inside<qml::AnswerSheet>(stage);
    REQUIRE(waitFor([&] { return sheet->count() == 3; }));
    const forms::RingsTrueAnswer first{
        .ratings = {4, 4, 4}, .comments = {"", "", ""}, .comment = "", .role = {}, .team = {}, .tenure = {}};
    REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) { // at another window
        return forms::answerRingsTrue(parts, desk.idOf(round), desk.workspace.person(), first);
    }));
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    Typist typist(stage); // two pillars have no rating: that is asked about, and the key that led here does not lead on
    REQUIRE(typist.comesTo(QStringLiteral("Go on answering")));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(typist.focused() == QStringLiteral("Go on answering"));
    CHECK_FALSE(sheet->busy());
    stage.keep("rounds-answer-unrated");
    typist.tabTo(QStringLiteral("Hand it in as it is"));
    typist.press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return shows(stage, "Answered"); }));
    CHECK(stage.find(QStringLiteral("Answered"))
              ->property("text")
              .toString()
              .startsWith(QStringLiteral("You have answered in this round; everybody does so once.")));
    stage.keep("rounds-answered-twice");
}

TEST_CASE("Typed papers stay in sight while another round is opened", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    stage.press(Qt::Key_P);
    REQUIRE(waitFor([&] { return shows(stage, "PapersView"); }));
    REQUIRE(waitFor([&] { return inside<qml::PaperGrid>(stage)->heads().size() == 3; }));
    stage.press(Qt::Key_5);
    auto *const opener = inside<qml::RoundOpener>(stage);
    opener->begin();
    REQUIRE(waitFor([&] { return !opener->visions().isEmpty(); }));
    opener->open();
    const auto *const list = inside<qml::RoundList>(stage);
    REQUIRE(waitFor([&] { return list->rowCount() == 2; }));
    CHECK(inside<qml::RoundAtHand>(stage)->round() == round);
    REQUIRE(shows(stage, "PapersView"));
    CHECK(inside<qml::PaperGrid>(stage)->papers() == 1);
}

TEST_CASE("Typed papers are taken by their key after Esc went back to the list of rounds", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    stage.press(Qt::Key_P);
    REQUIRE(waitFor([&] { return shows(stage, "PapersView"); }));
    const auto *const grid = inside<qml::PaperGrid>(stage);
    REQUIRE(waitFor([&] { return grid->heads().size() == 3; }));
    stage.press(Qt::Key_5);
    REQUIRE(grid->papers() == 1);
    stage.press(Qt::Key_Escape);
    CHECK_FALSE(stage.find(QStringLiteral("PapersView"))->hasActiveFocus());
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.waiting(round) == 1; }));
}

TEST_CASE("Keys, digits and the button of typed papers come back to them from wherever one is on the page",
          "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    Typist typist(stage);
    typist.press(Qt::Key_P);
    REQUIRE(waitFor([&] { return shows(stage, "PapersView"); }));
    const auto *const grid = inside<qml::PaperGrid>(stage);
    REQUIRE(waitFor([&] { return grid->heads().size() == 3; }));
    typist.press(Qt::Key_5);
    typist.press(Qt::Key_Escape);
    REQUIRE_FALSE(typist.focused().startsWith(QStringLiteral("Paper")));
    typist.press(Qt::Key_P);
    CHECK(typist.focused().startsWith(QStringLiteral("Paper")));
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_4);
    CHECK(typist.focused().startsWith(QStringLiteral("Paper")));
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_Minus);
    typist.tabTo(QStringLiteral("Type papers"));
    typist.press(Qt::Key_Return); // they are shown: nothing is asked
    CHECK(typist.focused().startsWith(QStringLiteral("Paper")));
    CHECK(cell(*grid, 0, qml::PaperGrid::CellsRole).toStringList().join(u' ') == QStringLiteral("5 4 -"));
}

TEST_CASE("A digit that is refused is told below the papers, and they are not taken with it", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    Typist typist(stage);
    typist.press(Qt::Key_P);
    REQUIRE(waitFor([&] { return shows(stage, "PapersView"); }));
    auto *const grid = inside<qml::PaperGrid>(stage);
    REQUIRE(waitFor([&] { return grid->heads().size() == 3; }));
    for (const auto key : {Qt::Key_5, Qt::Key_7, Qt::Key_3})
        typist.press(key);
    const auto said = [&] { return stage.find(QStringLiteral("HandInRow"))->property("problem").toString(); };
    CHECK(said().startsWith(QStringLiteral("Paper 1, Beside: “7” is no rating")));
    stage.keep("rounds-papers-refused-light");
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(typist.focused().startsWith(QStringLiteral("Paper"))); // where it is typed over
    CHECK(grid->column() == 1);
    CHECK(desk.waiting(round) == 0);
    typist.press(Qt::Key_2);
    CHECK(said().isEmpty());
}

TEST_CASE("Papers are typed as fast as keys go, handed in, and the round is closed", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "AnswerView"); }));
    stage.press(Qt::Key_P);
    REQUIRE(waitFor([&] { return shows(stage, "PapersView"); }));
    auto *const grid = inside<qml::PaperGrid>(stage);
    REQUIRE(waitFor([&] { return grid->heads().size() == 3; }));
    for (int paper = 0; paper < 6; ++paper) {
        stage.press(Qt::Key_5);
        stage.press(Qt::Key_4);
        stage.press(paper < 3 ? Qt::Key_3 : Qt::Key_Minus);
        stage.press(Qt::Key_Return);
    }
    CHECK(grid->papers() == 6);
    CHECK(nameless(stage) == "");
    const auto buttons = stage.findAll(QStringLiteral("Button"));
    const auto words = std::ranges::find_if(buttons, [](QQuickItem *button) {
        return PageStage::nameOf(button).startsWith(QStringLiteral("What paper "));
    });
    REQUIRE(words != buttons.end());
    const auto place = (*words)->mapToScene({0, 0});
    // What is said lies above it.
    CHECK(place.y() >= stage.view().height() - stage.view().rootObject()->property("foot").toInt());
    CHECK(place.y() + (*words)->height() <= stage.view().height() - 16);
    const auto *const row = stage.find(QStringLiteral("PaperRow"));
    REQUIRE(row != nullptr);
    CHECK(std::abs(place.x() + 1 - row->mapToScene({0, 0}).x()) < 0.5); // on one edge with the frame around the rows
    stage.keep("rounds-papers-light");
    QSignalSpy said(&desk.toasts, &qml::Toasts::said);
    Typist typist(stage);
    typist.press(Qt::Key_C); // the round is not closed without them
    REQUIRE(said.size() == 1);
    CHECK(said.at(0).at(0).toString().startsWith(QStringLiteral("Hand in or leave behind first what you have")));
    typist.press(Qt::Key_W);
    REQUIRE(typist.comesTo(QStringLiteral("Comment in all")));
    typist.press(Qt::Key_Escape);
    REQUIRE(typist.comesTo(QStringLiteral("Paper")));
    typist.press(Qt::Key_P); // they are shown already: nothing is asked
    CHECK(typist.focused().startsWith(QStringLiteral("Paper")));
    typist.press(Qt::Key_Escape); // to the list of rounds; the button goes on saying its key
    REQUIRE_FALSE(typist.focused().startsWith(QStringLiteral("Paper")));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return grid->papers() == 0; }));
    REQUIRE(waitFor([&] { return desk.waiting(round) == 6; }));
    stage.press(Qt::Key_C);
    typist.tabTo(QStringLiteral("Close the round"));
    stage.keep("rounds-closing-light");
    typist.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return shows(stage, "ResultView"); }));
    REQUIRE(waitFor([&] { return shows(stage, "ShareRow"); }));
    stage.keep("rounds-papers-result-light");
}

TEST_CASE("The page shows what a round came to, light and dark, wide and narrow", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue({forms::Cut::Role});
    desk.answer(round, 1, 5, {5, 4, 2}, "We do say it first");
    desk.answer(round, 6, 6, {2, 4, 1});
    desk.closeRingsTrue(round);
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, roundsPagePage, QStringLiteral("rings-true"), dark ? QSize(976, 700) : QSize(1212, 800),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    REQUIRE(waitFor([&] { return shows(stage, "ShareRow"); }));
    CHECK(nameless(stage) == "");
    auto *const row = stage.find(QStringLiteral("ShareRow"));
    CHECK(PageStage::nameOf(row)
          == QStringLiteral("Early: 83 %, gave 4 or 5; 95 % interval 44 % to 97 %; median 5; n 6"));
    const auto rows = stage.findAll(QStringLiteral("ShareRow"));
    REQUIRE(rows.size() == 3);
    CHECK_FALSE(rows.front()->property("last").toBool());
    CHECK(rows.back()->property("last").toBool()); // no line below the last one
    stage.keep(dark ? "rounds-result-small-dark" : "rounds-result-light");
}

TEST_CASE("A result that could not be read is read again by its button", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRingsTrue();
    desk.answer(round, 1, 5, {5, 4, 2});
    desk.closeRingsTrue(round);
    PageStage stage(desk, roundsPagePage, round, {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "ShareRow"); }));
    SQLite::Database database((desk.folder / "w/workspace.db").string(), SQLite::OPEN_READWRITE, 1'000);
    database.exec("ALTER TABLE rings_true_closed RENAME TO rings_true_closed_away");
    Typist typist(stage);
    typist.press(Qt::Key_R);
    REQUIRE(waitFor([&] { return shows(stage, "ErrorState"); }));
    database.exec("ALTER TABLE rings_true_closed_away RENAME TO rings_true_closed");
    typist.tabTo(QStringLiteral("Read again"));
    typist.press(Qt::Key_Return);
    CHECK(waitFor([&] { return shows(stage, "ShareRow"); }));
    CHECK_FALSE(shows(stage, "ErrorState"));
}

TEST_CASE("What staff can say is answered and coded by keys", "[qml][rounds]")
{
    RoundsDesk desk;
    const auto round = desk.openRecall();
    PageStage stage(desk, roundsPagePage, QStringLiteral("recall"), {1212, 800});
    REQUIRE(waitFor([&] { return shows(stage, "RecallAnswerView"); }));
    auto *const sheet = inside<qml::RecallAnswerSheet>(stage);
    CHECK(nameless(stage) == "");
    Typist typist(stage);
    typist.tabTo(QStringLiteral("Name the pillars."));
    typist.type("Early");
    stage.keep("rounds-recall-light");
    typist.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return sheet->isAnswered(); }));
    CHECK(sheet->texts().join(QString()).isEmpty());
    desk.recallSix(round);
    desk.closeRecall(round);
    Q_EMIT desk.workspace.contentChanged();
    REQUIRE(waitFor([&] { return shows(stage, "ResultView"); }));
    stage.press(Qt::Key_D);
    REQUIRE(waitFor([&] { return shows(stage, "CodingView"); }));
    auto *const coding = inside<qml::RecallCoding>(stage);
    REQUIRE(waitFor([&] { return coding->count() == 19; }));
    CHECK(waitFor([&] { return capsOfText(stage, 0) == "1 2 3"; })); // one is there at once
    REQUIRE(waitFor([&] { return inside<qml::RoundVision>(stage)->available(); }));
    stage.press(Qt::Key_B);
    REQUIRE(waitFor([&] { return shows(stage, "VisionPanel"); })); // what it is judged by
    stage.keep("rounds-coding-vision-light");
    stage.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return !shows(stage, "VisionPanel"); }));
    CHECK(shows(stage, "CodingView"));
    CHECK(nameless(stage) == "");
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_3);
    CHECK(coding->data(coding->index(0), qml::RecallCoding::CodeRole).toInt() == 1);
    CHECK(coding->data(coding->index(1), qml::RecallCoding::CodeRole).toInt() == 3);
    CHECK(coding->open() == 17);
    stage.keep("rounds-coding-light");
    for (int text = 0; text < 17; ++text)
        stage.press(Qt::Key_2);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(
        waitFor([&] { return inside<qml::RoundAtHand>(stage)->coders().startsWith(QStringLiteral("Coded by Ada")); }));
    const std::vector six(6, forms::RecallCode::SaysIt);
    const std::vector seven(7, forms::RecallCode::SaysIt); // Ada named a pillar
    const forms::RecallCodes all{six, seven, six};
    REQUIRE(desk.onRounds([&](const forms::RoundParts &parts) {
        return forms::codeRecall(parts, desk.idOf(round), colleague(201), all);
    }));
    Q_EMIT desk.workspace.contentChanged();
    REQUIRE(waitFor([&] { return inside<qml::RoundAtHand>(stage)->property("maySettle").toBool(); }));
    stage.press(Qt::Key_D);
    REQUIRE(waitFor([&] {
        const auto *const settled = stage.view().rootObject()->findChild<qml::RecallCoding *>();
        return settled != nullptr && settled->isSettling() && settled->count() == 18;
    }));
    CHECK(waitFor([&] { return capsOfText(stage, 0) == "1 2 3"; }));
}

TEST_CASE("The page of the vision leads to both questions by their keys", "[qml][rounds][vision]")
{
    RoundsDesk desk;
    desk.navigation.go(QStringLiteral("vision"));
    PageStage stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, {1212, 800});
    REQUIRE(shows(stage, "RoundTools"));
    stage.press(Qt::Key_R);
    CHECK(desk.navigation.page() == QStringLiteral("rounds"));
    CHECK(desk.navigation.argument() == QStringLiteral("rings-true:ollensay-service"));
    CHECK(desk.navigation.railPage() == QStringLiteral("vision"));
    desk.navigation.back();
    CHECK(desk.navigation.page() == QStringLiteral("vision"));
    stage.press(Qt::Key_A);
    CHECK(desk.navigation.argument() == QStringLiteral("recall:ollensay-service"));
}
