// SPDX-License-Identifier: Apache-2.0
// When a draft begins, when it does not, and what is said where there can be none.
#include "core/ledger/body.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <SQLiteCpp/Database.h>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const PersonId ownDraftLead{*Uuid::parse("018f0000-0000-7000-8000-000000000005")};

constexpr std::string_view ownDraftShortForm = R"(ringtrue: form 1
form: short-chat
title: A short one
language: en
sections:
  - id: all
    title: Everything
    questions:
      - {id: settled, text: "Was it settled?", type: yes-no, weight: 1}
)";

/// Three chats; beside Ada a lead works here.
struct OwnDraftDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    OwnDraftDesk()
    {
        sample.open(workspace);
        REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator,
                                   {{.id = ownDraftLead,
                                     .name = "Lena Lead",
                                     .externalId = "l-1",
                                     .roles = {Role::Lead},
                                     .team = {},
                                     .languages = {}}}));
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
    void publishShortForm()
    {
        const bool done = workspace.engine()
                              .submit([](ledger::Ledger &ledger, storage::Connection &connection) {
                                  return bool(forms::publishForm(ledger, connection, tests::deskEvaluator,
                                                                 ownDraftShortForm, "short.yaml"));
                              })
                              .get();
        REQUIRE(done);
    }
    void workAs(const char *who)
    {
        workspace.close();
        workspace.open(QString::fromStdString(sample.folder().string()), QString::fromLatin1(who));
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
    }
    void evaluate(qml::Evaluation &evaluation, const QString &argument)
    {
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(argument);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
    }
    std::size_t drafts()
    {
        const auto all = workspace.engine().drafts().list().get();
        REQUIRE(all);
        return all->size();
    }
    void erase()
    {
        const auto id = *InteractionId::parse(chat.toStdString());
        const bool done =
            workspace.engine()
                .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                    return bool(ledger.erase(tests::deskEvaluator,
                                             {{ledger::subjectOf(id)}, "asked for it", "subject-request"}));
                })
                .get();
        REQUIRE(done);
    }
};

} // namespace

TEST_CASE("What was begun is shown beside another program that writes", "[evaluate]")
{
    OwnDraftDesk desk;
    qml::Evaluation evaluation;
    desk.evaluate(evaluation, desk.chat);
    evaluation.pick(0);
    REQUIRE(eventually([&] { return evaluation.run()->isAnswered(0) && !evaluation.saving(); }));
    qml::OpenWorkspace beside(desk.sample.registry(), desk.sample.clock());
    desk.sample.open(beside);
    REQUIRE_FALSE(beside.readOnlyText().isEmpty());

    qml::WorkList work;
    work.setWorkspace(&beside);
    REQUIRE(eventually([&] { return !work.loading(); }));
    CHECK(work.nextIsDraft());
    CHECK(work.nextId() == desk.chat);
    qml::Evaluation shown;
    shown.setWorkspace(&beside);
    shown.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return shown.state() == qml::Evaluation::Reading; }));
    CHECK(shown.run()->isAnswered(0));
    CHECK_FALSE(shown.isRecord());
    CHECK(desk.drafts() == 1);
}

SCENARIO("Looking at an interaction begins no draft", "[evaluate]")
{
    GIVEN("a chat that is open")
    {
        OwnDraftDesk desk;
        qml::Evaluation evaluation;
        desk.evaluate(evaluation, desk.chat);
        REQUIRE(evaluation.state() == qml::Evaluation::Filling);
        WHEN("it is left as it was")
        {
            evaluation.setInteraction({});
            THEN("there is no draft of it")
            {
                CHECK(desk.drafts() == 0);
            }
        }
        WHEN("an answer is given and taken back")
        {
            evaluation.pickWord(QStringLiteral("yes"));
            evaluation.undo();
            evaluation.setInteraction({});
            THEN("there is no draft of it either")
            {
                CHECK(desk.drafts() == 0);
            }
        }
        WHEN("only a comment is written")
        {
            evaluation.setComment(QStringLiteral("Listen again"));
            evaluation.setInteraction({});
            THEN("it stays")
            {
                CHECK(desk.drafts() == 1);
            }
        }
    }
}

SCENARIO("A draft without an answer is a draft", "[evaluate][today][interactions][rights]")
{
    GIVEN("a chat that Ada evaluated, and a lead who wrote only a comment, or chose only evidence, on another form")
    {
        OwnDraftDesk desk;
        {
            qml::Evaluation evaluation;
            desk.evaluate(evaluation, desk.chat);
            tests::answerAll(evaluation);
            tests::submit(evaluation);
        }
        desk.publishShortForm();
        desk.workAs("l-1");
        {
            qml::Evaluation evaluation;
            desk.evaluate(evaluation, qml::ownMark + desk.chat);
            REQUIRE(evaluation.formTitles().size() == 2);
            evaluation.chooseForm(1);
            REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
            if (GENERATE(true, false))
                evaluation.setComment(QStringLiteral("Listen again"));
            else
                evaluation.addMessages(0, 0);
            REQUIRE(eventually([&] { return !evaluation.saving(); }));
        }
        THEN("she is blind, and finds it wherever she looks")
        {
            qml::InteractionDetail detail;
            detail.setWorkspace(&desk.workspace);
            detail.setInteraction(desk.chat);
            REQUIRE(eventually([&] { return !detail.loading(); }));
            CHECK(detail.isBegun());
            CHECK(detail.evaluations().isEmpty());
            CHECK(detail.openWords() == QStringLiteral("Go on"));
            qml::InteractionList list;
            list.setWorkspace(&desk.workspace);
            const auto state = [&] { return list.index(0).data(qml::InteractionList::StateRole).toString(); };
            CHECK(eventually([&] { return list.count() == 3 && state() == QStringLiteral("Draft"); }));
            qml::WorkList work;
            work.setWorkspace(&desk.workspace);
            REQUIRE(eventually([&] { return !work.loading(); }));
            CHECK(work.nextId() == desk.chat);
            CHECK(work.nextIsDraft());
            CHECK_FALSE(work.nextDetail().contains(QStringLiteral("answered")));
        }
        THEN("it is opened again on its form")
        {
            qml::Evaluation evaluation;
            desk.evaluate(evaluation, desk.chat);
            CHECK(evaluation.state() == qml::Evaluation::Filling);
            CHECK(evaluation.formChoice() == 1);
            const auto &answer = evaluation.run()->answer(0);
            CHECK((!answer.comment.empty() || !answer.evidence.empty()));
        }
    }
}

TEST_CASE("What somebody submitted is read by a lead who opens it, and evaluated when she asks for that", "[evaluate]")
{
    OwnDraftDesk desk;
    {
        qml::Evaluation evaluation;
        desk.evaluate(evaluation, desk.chat);
        tests::answerAll(evaluation);
        tests::submit(evaluation);
    }
    desk.workAs("l-1");
    qml::Evaluation evaluation;
    desk.evaluate(evaluation, desk.chat);
    CHECK(evaluation.isRecord());
    CHECK(desk.drafts() == 0);
    desk.evaluate(evaluation, qml::ownMark + desk.chat);
    CHECK(evaluation.state() == qml::Evaluation::Filling);
    evaluation.chooseForm(0);
    REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
    CHECK(evaluation.state() == qml::Evaluation::Filling);
}

TEST_CASE("An erased interaction says so and asks nothing", "[evaluate]")
{
    OwnDraftDesk desk;
    desk.erase();
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    CHECK(app.shows(QStringLiteral("This interaction was erased")));
    CHECK_FALSE(app.focusIsIn(QStringLiteral("FormPane")));
    CHECK(desk.drafts() == 0);
    app.keep(QStringLiteral("erased"));
}

TEST_CASE("Where an interaction is erased while its form is open, that is said, and not that a disk refused",
          "[evaluate]")
{
    OwnDraftDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    app.press(Qt::Key_Y);
    REQUIRE(eventually([&app] { return !app.names().filter(QStringLiteral("Saved ")).isEmpty(); }));
    desk.erase();
    app.press(Qt::Key_J);
    app.press(Qt::Key_C);
    app.type(QStringLiteral("a"));
    CHECK(eventually([&app] { return app.shows(QStringLiteral("This interaction was erased")); }));
    CHECK(app.names().filter(QStringLiteral("disk")).isEmpty());
    app.press(Qt::Key_Escape);
    app.press(Qt::Key_Escape);
    CHECK(app.names().filter(QStringLiteral("not saved")).isEmpty());
}

TEST_CASE("What was erased while it was open is let go, and nothing of it is told later", "[evaluate]")
{
    OwnDraftDesk desk;
    qml::Evaluation evaluation;
    desk.evaluate(evaluation, desk.chat);
    QSignalSpy told(&evaluation, &qml::Evaluation::notSaved);
    auto &drafts = desk.workspace.engine().drafts().thread();
    QSemaphore gate;
    auto held = drafts.submit([&](storage::Connection &file) { // a disk that is slow, and then refuses
        gate.acquire();
        file.database().exec("PRAGMA query_only = ON");
        return true;
    });
    evaluation.pickWord(QStringLiteral("yes"));
    desk.erase();
    evaluation.setComment(QStringLiteral("too late"));
    REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Failed; }));
    CHECK_FALSE(evaluation.loaded().interaction); // its sound with it
    CHECK_FALSE(evaluation.run());
    CHECK(evaluation.problemHeading() == QStringLiteral("This interaction was erased"));
    gate.release();
    REQUIRE(held.get());
    drafts.submit([](storage::Connection &) { return true; }).get();
    QCoreApplication::processEvents();
    CHECK(told.isEmpty());
    CHECK(desk.workspace.unsaved().isEmpty());
}

TEST_CASE("What was evaluated and then erased is read, and not offered to be evaluated again", "[interactions]")
{
    OwnDraftDesk desk;
    {
        qml::Evaluation evaluation;
        desk.evaluate(evaluation, desk.chat);
        tests::answerAll(evaluation);
        tests::submit(evaluation);
    }
    desk.erase();
    desk.workAs("l-1");
    qml::InteractionDetail detail;
    detail.setWorkspace(&desk.workspace);
    detail.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return !detail.loading() && !detail.opens().isEmpty(); }));
    CHECK_FALSE(detail.mayEvaluateToo());
}

TEST_CASE("A draft is thrown away where its interaction is listed", "[interactions]")
{
    OwnDraftDesk desk;
    {
        qml::Evaluation evaluation;
        desk.evaluate(evaluation, desk.chat);
        evaluation.pickWord(QStringLiteral("yes"));
        REQUIRE(eventually([&] { return !evaluation.saving(); }));
    }
    qml::InteractionDetail detail;
    detail.setWorkspace(&desk.workspace);
    detail.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return detail.isBegun(); }));
    AppWindow app(desk.workspace, QStringLiteral("interactions"), desk.chat);
    REQUIRE(app.settles());
    CHECK(app.shows(QStringLiteral("Throw the draft away")));
    app.keep(QStringLiteral("discard"));
    detail.discardDraft();
    CHECK(eventually([&] { return !detail.loading() && !detail.isBegun(); }));
    CHECK(desk.drafts() == 0);
}
