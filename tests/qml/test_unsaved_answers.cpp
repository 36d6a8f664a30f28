// SPDX-License-Identifier: Apache-2.0
// What the disk refuses is told, kept, and never written over anything else.
#include "forms/service/evaluation_list.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "tests/qml/app_window.h"
#include "tests/qml/desk_sample.h"
#include "tests/qml/fill_form.h"

#include <QSignalSpy>
#include <SQLiteCpp/Database.h>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

constexpr const char *unsavedAnswersRefuses = "PRAGMA query_only = ON";
constexpr const char *unsavedAnswersTakes = "PRAGMA query_only = OFF";

struct UnsavedAnswersDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString first;
    QString second;
    qml::Evaluation evaluation;

    UnsavedAnswersDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        first = list.idAt(0);
        second = list.idAt(1);
        evaluation.setWorkspace(&workspace);
    }
    void open(const QString &id)
    {
        evaluation.setInteraction(id);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
    }
    void drafts(const char *mode)
    {
        workspace.engine()
            .drafts()
            .thread()
            .submit([=](storage::Connection &file) { file.database().exec(mode); })
            .get();
    }
    void facts(const char *mode)
    {
        workspace.engine()
            .submit([=](ledger::Ledger &, storage::Connection &file) { file.database().exec(mode); })
            .get();
    }
    /// Rows that were written in drafts.db since it was opened.
    int changes()
    {
        return workspace.engine()
            .drafts()
            .thread()
            .submit(
                [](storage::Connection &file) { return file.database().execAndGet("SELECT total_changes()").getInt(); })
            .get();
    }
    /// Until all that is on its way to drafts.db now has come back.
    void settle()
    {
        workspace.engine().drafts().thread().submit([](storage::Connection &) { return true; }).get();
        bool done = false;
        qml::inBackground(
            &workspace, [] { return true; }, [&done](bool) { done = true; });
        REQUIRE(eventually([&] { return done; }));
    }
    std::size_t submitted()
    {
        auto connection = workspace.engine().readFacts();
        REQUIRE(connection);
        return forms::evaluations(*connection, {})->size();
    }
};

} // namespace

SCENARIO("The disk refuses an answer", "[evaluate][autosave]")
{
    GIVEN("an evaluation that was submitted, and another one whose answer is refused")
    {
        UnsavedAnswersDesk desk;
        auto &evaluation = desk.evaluation;
        desk.open(desk.second);
        tests::answerAll(evaluation);
        tests::submit(evaluation);
        desk.open(desk.first);
        REQUIRE(evaluation.state() == qml::Evaluation::Filling);
        desk.drafts(unsavedAnswersRefuses);
        evaluation.pickWord(QStringLiteral("no"));
        const auto answer = evaluation.run()->answer(0);
        QSignalSpy told(&evaluation, &qml::Evaluation::notSaved);
        WHEN("it was told and the submitted one is opened")
        {
            REQUIRE(eventually([&] { return evaluation.saveFailed(); }));
            desk.open(desk.second);
            THEN("it is said that the answer waits, and nothing of it is the submitted one's")
            {
                REQUIRE(told.count() == 1);
                CHECK(told.at(0).at(0).toString()
                      == QStringLiteral("Answers of Chat 882 are not saved: the disk cannot be written. "
                                        "They are kept while Ringtrue runs: open it again."));
                REQUIRE(evaluation.isRecord());
                CHECK_FALSE(evaluation.saveFailed());
                CHECK(evaluation.saveText().isEmpty());
                desk.drafts(unsavedAnswersTakes);
                evaluation.saveAgain();
                desk.open(desk.first);
                CHECK(evaluation.run()->answer(0) == answer);
                REQUIRE(eventually([&] { return evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
                CHECK(desk.workspace.unsaved().parts(evaluation.loaded().draft->summary.id).empty());
            }
        }
        WHEN("the disk takes the next one")
        {
            REQUIRE(eventually([&] { return evaluation.saveFailed(); }));
            desk.drafts(unsavedAnswersTakes);
            evaluation.setCurrent(1);
            evaluation.pick(0);
            THEN("what it had refused is saved with it")
            {
                REQUIRE(eventually([&] { return evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
                CHECK(desk.workspace.unsaved().parts(evaluation.loaded().draft->summary.id).empty());
            }
        }
        WHEN("the page is of something else before the disk has said so")
        {
            evaluation.setInteraction({});
            THEN("it is told all the same")
            {
                REQUIRE(eventually([&] { return told.count() == 1; }));
                desk.drafts(unsavedAnswersTakes);
                desk.open(desk.first);
                CHECK(evaluation.run()->answer(0) == answer);
            }
        }
        WHEN("the workspace refuses the evaluation, too")
        {
            desk.facts(unsavedAnswersRefuses);
            tests::answerAll(evaluation);
            REQUIRE(eventually([&] { return evaluation.saveFailed() && !evaluation.saving(); }));
            QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
            evaluation.submit();
            REQUIRE(eventually([&] { return refused.count() == 1; }));
            THEN("nobody says that the answers are saved")
            {
                CHECK(
                    refused.at(0).at(0).toString().contains(QStringLiteral("Your last answers are not saved either")));
                desk.drafts(unsavedAnswersTakes);
                desk.facts(unsavedAnswersTakes);
                evaluation.saveAgain();
                REQUIRE(eventually([&] { return evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
                tests::submit(evaluation);
                CHECK(desk.submitted() == 2);
            }
        }
    }
}

SCENARIO("The window is closed while answers are on no disk", "[evaluate][autosave][pages]")
{
    GIVEN("an answer in the open form")
    {
        UnsavedAnswersDesk desk;
        tests::AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.first);
        REQUIRE(app.settles());
        WHEN("the disk takes it")
        {
            app.press(Qt::Key_N);
            app.window().close();
            THEN("the window closes without a question")
            {
                CHECK(eventually([&] { return !app.window().isVisible(); }));
            }
        }
        WHEN("the disk refuses it")
        {
            desk.drafts(unsavedAnswersRefuses);
            app.press(Qt::Key_N);
            app.window().close();
            THEN("it is asked, and stays open until somebody gives the answer up")
            {
                REQUIRE(eventually([&] { return app.shows(QStringLiteral("Close, and lose answers?")); }));
                CHECK(app.window().isVisible());
                app.keep(QStringLiteral("lose-answers"));
                app.press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return !app.shows(QStringLiteral("Close, and lose answers?")); }));
                CHECK(app.window().isVisible());
                app.window().close();
                REQUIRE(eventually([&] { return app.shows(QStringLiteral("Close and lose them")); }));
                app.click(QStringLiteral("Close and lose them"));
                CHECK(eventually([&] { return !app.window().isVisible(); }));
            }
            THEN("once the disk takes it again nothing is asked")
            {
                REQUIRE(eventually([&] { return app.shows(QStringLiteral("Close, and lose answers?")); }));
                app.press(Qt::Key_Escape);
                desk.drafts(unsavedAnswersTakes);
                app.press(Qt::Key_Y);
                REQUIRE(eventually([&] { return desk.workspace.unsaved().isEmpty(); }));
                app.window().close();
                CHECK(eventually([&] { return !app.window().isVisible(); }));
            }
        }
    }
}

SCENARIO("A draft is thrown away", "[interactions][autosave]")
{
    GIVEN("an answer on the disk, and one that the disk refused")
    {
        UnsavedAnswersDesk desk;
        desk.open(desk.first);
        desk.evaluation.pickWord(QStringLiteral("yes"));
        REQUIRE(eventually([&] { return desk.evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
        desk.drafts(unsavedAnswersRefuses);
        desk.evaluation.setCurrent(1);
        desk.evaluation.pick(0);
        REQUIRE(eventually([&] { return desk.evaluation.saveFailed(); }));
        desk.evaluation.setInteraction({});
        qml::InteractionDetail detail;
        detail.setWorkspace(&desk.workspace);
        detail.setInteraction(desk.first);
        REQUIRE(eventually([&] { return detail.isBegun(); }));
        QSignalSpy told(&desk.workspace, &qml::OpenWorkspace::ended);
        WHEN("the disk takes nothing")
        {
            detail.discardDraft();
            THEN("that is said, and it is as it was")
            {
                REQUIRE(eventually([&] { return told.count() == 1; }));
                CHECK(told.at(0).at(0).toString()
                      == QStringLiteral("The draft of Chat 882 could not be thrown away: the disk refused. It is as "
                                        "it was."));
                CHECK(eventually([&] { return detail.isBegun(); }));
                CHECK_FALSE(desk.workspace.unsaved().isEmpty());
            }
        }
        WHEN("the disk takes it")
        {
            desk.drafts(unsavedAnswersTakes);
            detail.discardDraft();
            THEN("nothing of it waits for the disk any more")
            {
                CHECK(eventually([&] { return desk.workspace.unsaved().isEmpty(); }));
                CHECK(eventually([&] { return !detail.loading() && !detail.isBegun(); }));
                CHECK(told.isEmpty());
            }
        }
    }
}

TEST_CASE("An answer that was refused and taken back waits for no disk once its draft is left", "[evaluate][autosave]")
{
    UnsavedAnswersDesk desk;
    desk.open(desk.first);
    QSignalSpy told(&desk.evaluation, &qml::Evaluation::notSaved);
    desk.drafts(unsavedAnswersRefuses);
    desk.evaluation.pickWord(QStringLiteral("no"));
    desk.evaluation.undo();
    REQUIRE(eventually([&] { return desk.evaluation.saveFailed() && !desk.evaluation.saving(); }));
    const bool disk = GENERATE(true, false);
    if (disk)
        desk.drafts(unsavedAnswersTakes);
    desk.evaluation.setInteraction({});
    if (disk)
        CHECK(eventually([&] { return desk.workspace.unsaved().isEmpty(); }));
    desk.settle();
    CHECK(told.isEmpty());
    CHECK(desk.workspace.unsaved().isEmpty() == disk); // else the disk may still hold what was taken back
}

TEST_CASE("What is on its way to the disk is not sent again", "[evaluate][autosave]")
{
    UnsavedAnswersDesk desk;
    desk.open(desk.first);
    desk.drafts(unsavedAnswersRefuses);
    for (int question = 0; question < 5; ++question) { // one of them takes none, or is not asked
        desk.evaluation.setCurrent(question);
        desk.evaluation.setComment(QStringLiteral("Heard"));
    }
    desk.settle();
    REQUIRE(desk.evaluation.saveFailed());
    REQUIRE(desk.workspace.unsaved().parts(desk.evaluation.loaded().draft->summary.id).size() == 4);
    desk.drafts(unsavedAnswersTakes);
    const int before = desk.changes();
    desk.evaluation.saveAgain();
    desk.evaluation.saveAgain();
    REQUIRE(eventually([&] { return desk.workspace.unsaved().isEmpty(); }));
    desk.settle();
    CHECK(desk.changes() - before == 8); // each is a row, and the time in its draft
}

TEST_CASE("However often one presses, an evaluation is submitted once", "[evaluate]")
{
    UnsavedAnswersDesk desk;
    desk.open(desk.first);
    tests::answerAll(desk.evaluation);
    QSignalSpy refused(&desk.evaluation, &qml::Evaluation::refused);
    tests::submit(desk.evaluation);
    CHECK(desk.evaluation.submitting()); // until the page is of something else
    desk.evaluation.submit();
    desk.evaluation.setComment(QStringLiteral("too late"));
    desk.workspace.engine().submit([](ledger::Ledger &, storage::Connection &) { return true; }).get();
    QCoreApplication::processEvents();
    CHECK(desk.submitted() == 1);
    CHECK(refused.isEmpty());
    desk.evaluation.setInteraction({});
    desk.open(desk.first);
    CHECK(desk.evaluation.isRecord());
}

TEST_CASE("What was begun on another form goes when the interaction is submitted", "[evaluate]")
{
    UnsavedAnswersDesk desk;
    desk.open(desk.first);
    const Hash other{7};
    auto &drafts = desk.workspace.engine().drafts();
    const auto left = drafts.open({desk.evaluation.loaded().interaction->id, desk.workspace.person(), other}).get();
    REQUIRE(left);
    tests::answerAll(desk.evaluation);
    tests::submit(desk.evaluation);
    const auto all = drafts.list(desk.workspace.person()).get();
    REQUIRE(all);
    CHECK(all->empty());
}
