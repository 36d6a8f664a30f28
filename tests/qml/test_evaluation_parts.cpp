// SPDX-License-Identifier: Apache-2.0
// Taking changes back, which agent's part is evaluated, what came before.
#include "forms/service/evaluation_list.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/journey_list.h"
#include "qml/Ringtrue/Evaluate/message_list.h"
#include "qml/Ringtrue/Evaluate/section_list.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Shell/waiting_count.h"
#include "tests/qml/app_window.h"
#include "tests/qml/desk_sample.h"
#include "tests/qml/fill_form.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::answerAll;
using ringtrue::tests::eventually;
using ringtrue::tests::submit;

namespace {

const PersonId secondAgent{*Uuid::parse("018f0000-0000-7000-8000-000000000003")};

/// A workspace with three chats of one customer: the second was transferred.
struct EvaluationPartsDesk {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::vector<Interaction> chats;

    EvaluationPartsDesk()
    {
        sample.open(workspace);
        REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator,
                                   {{.id = secondAgent,
                                     .name = "Cleo Agent",
                                     .externalId = "a-2",
                                     .roles = {Role::Agent},
                                     .team = {},
                                     .languages = {}}}));
        workspace.refreshDirectory();
        REQUIRE(eventually([this] { return workspace.directory().person(secondAgent) != nullptr; }));
        const Segment whole{.agent = tests::deskAgent, .startMs = 0, .endMs = {}};
        add(1, -26, {whole});
        add(2, 0,
            {{.agent = tests::deskAgent, .startMs = 0, .endMs = 195'000},
             {.agent = secondAgent, .startMs = 195'000, .endMs = {}}});
        add(3, 5, {whole});
    }
    QString transferred() const { return qml::shown(chats[1].id.text()); }
    void add(int number, int hours, std::vector<Segment> segments)
    {
        media::NewChat chat;
        chat.about.reference = std::to_string(900 + number);
        chat.about.startedAt = {1'795'000'000'000'000 + hours * 3'600'000'000LL, 60};
        chat.about.customer = media::CustomerName{"c-7", "Noor Customer"};
        chat.about.segments = std::move(segments);
        chat.transcript = tests::deskChat(number);
        auto imported = media::importChat(workspace.engine(), tests::deskEvaluator, std::move(chat));
        REQUIRE(imported);
        chats.push_back(imported->interaction);
    }
};

void evaluationPartsOpenCase(qml::Evaluation &evaluation, EvaluationPartsDesk &desk)
{
    evaluation.setWorkspace(&desk.workspace);
    evaluation.setInteraction(desk.transferred());
    REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
}

void becomeSaved(qml::Evaluation &evaluation)
{
    REQUIRE(eventually([&] { return !evaluation.saving() && !evaluation.saveText().isEmpty(); }));
    REQUIRE_FALSE(evaluation.saveFailed());
}

void checkListsNameThePart(EvaluationPartsDesk &desk)
{
    qml::InteractionDetail detail;
    detail.setWorkspace(&desk.workspace);
    detail.setInteraction(desk.transferred());
    REQUIRE(eventually([&] { return !detail.loading() && !detail.evaluations().isEmpty(); }));
    CHECK(detail.evaluations().constFirst().endsWith(QStringLiteral("(part 2, Cleo Agent)")));
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    const auto agent = [&list, &desk] {
        return list.index(list.rowOf(desk.transferred())).data(qml::InteractionList::AgentRole).toString();
    };
    CHECK(eventually([&] { return list.count() == 3 && agent() == QStringLiteral("Cleo Agent, part 2"); }));
}

QStringList texts(const QAbstractItemModel &model, int role)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, 0).data(role).toString();
    return out;
}

} // namespace

SCENARIO("An evaluator takes changes back and makes them again", "[evaluate]")
{
    GIVEN("an answer with evidence, and an answer to the next question")
    {
        EvaluationPartsDesk desk;
        qml::Evaluation evaluation;
        evaluationPartsOpenCase(evaluation, desk);
        CHECK_FALSE(evaluation.canUndo());
        evaluation.pickWord(QStringLiteral("yes"));
        REQUIRE(evaluation.current() == 1);
        evaluation.setCurrent(0);
        evaluation.addMessages(1, 2);
        evaluation.setCurrent(1);
        evaluation.pickNotApplicable();
        const auto full = evaluation.run()->draft();

        WHEN("two changes are taken back")
        {
            evaluation.undo();
            CHECK(evaluation.current() == 1);
            evaluation.undo();
            THEN("the last answer and the evidence are gone, and the page stands where the change was")
            {
                CHECK(evaluation.current() == 0);
                CHECK_FALSE(evaluation.run()->isAnswered(1));
                CHECK(evaluation.run()->isAnswered(0));
                CHECK(evaluation.run()->answer(0).evidence.empty());
            }
            THEN("it is saved like any other change")
            {
                becomeSaved(evaluation);
                qml::Evaluation again;
                evaluationPartsOpenCase(again, desk);
                CHECK(again.run()->draft() == evaluation.run()->draft());
                CHECK_FALSE(again.run()->isAnswered(1));
            }
            AND_WHEN("they are made again")
            {
                evaluation.redo();
                evaluation.redo();
                THEN("all is as it was, also on the disk")
                {
                    CHECK(evaluation.run()->draft() == full);
                    CHECK_FALSE(evaluation.canRedo());
                    becomeSaved(evaluation);
                    qml::Evaluation again;
                    evaluationPartsOpenCase(again, desk);
                    CHECK(again.run()->draft() == full);
                }
            }
        }
        WHEN("more is taken back than was done")
        {
            for (int turn = 0; turn < 5; ++turn)
                evaluation.undo();
            THEN("nothing is answered, and nothing else happens")
            {
                CHECK(evaluation.run()->draft().empty());
                CHECK_FALSE(evaluation.canUndo());
            }
        }
    }
}

SCENARIO("Of a transferred chat one agent's part is evaluated", "[evaluate]")
{
    GIVEN("a chat that two agents served")
    {
        EvaluationPartsDesk desk;
        qml::Evaluation evaluation;
        evaluationPartsOpenCase(evaluation, desk);
        CHECK(evaluation.segmentNames()
              == QStringList{QStringLiteral("Bo Agent, 00:00 to 03:15"), QStringLiteral("Cleo Agent, from 03:15 on")});
        CHECK(evaluation.segment() == 0);
        CHECK(evaluation.subtitle().startsWith(QStringLiteral("Bo Agent")));

        WHEN("the second part is chosen where nothing was answered")
        {
            evaluation.chooseSegment(1);
            THEN("it is of that part")
            {
                CHECK(evaluation.segment() == 1);
            }
        }
        WHEN("the second part is chosen where something was answered about the first agent")
        {
            QSignalSpy asked(&evaluation, &qml::Evaluation::moveAsked);
            evaluation.pickWord(QStringLiteral("yes"));
            evaluation.chooseSegment(1);
            THEN("it asks first, by name, and the answers stay his")
            {
                CHECK(evaluation.segment() == 0);
                REQUIRE(asked.count() == 1);
                CHECK(asked.at(0)
                      == QVariantList{1, QStringLiteral("Bo Agent, 00:00 to 03:15"),
                                      QStringLiteral("Cleo Agent, from 03:15 on")});
            }
        }
        WHEN("answers are given over to the second part")
        {
            evaluation.pickWord(QStringLiteral("yes"));
            evaluation.moveToSegment(1);
            CHECK(evaluation.subtitle().startsWith(QStringLiteral("Cleo Agent")));
            becomeSaved(evaluation);
            THEN("the draft is of it the next time, with its answers")
            {
                qml::Evaluation again;
                evaluationPartsOpenCase(again, desk);
                CHECK(again.segment() == 1);
                CHECK(again.run()->isAnswered(0));
            }
            AND_WHEN("it is submitted")
            {
                answerAll(evaluation);
                submit(evaluation);
                THEN("the evaluation names agent and segment, and the other part can still be evaluated")
                {
                    auto connection = desk.workspace.engine().readFacts();
                    REQUIRE(connection);
                    const auto made = forms::evaluations(*connection, {});
                    REQUIRE(made);
                    REQUIRE(made->size() == 1);
                    CHECK(made->front().segment == 1);
                    CHECK(made->front().agent == secondAgent);
                    checkListsNameThePart(desk);
                    qml::Evaluation again;
                    evaluationPartsOpenCase(again, desk);
                    CHECK(again.isRecord());
                    CHECK(again.segment() == 1);
                    CHECK(again.segmentNames().at(1) == QStringLiteral("Cleo Agent, from 03:15 on (submitted)"));
                    again.chooseSegment(0);
                    REQUIRE(eventually([&] { return again.state() == qml::Evaluation::Filling; }));
                    CHECK(again.segment() == 0);
                    CHECK_FALSE(again.run()->isAnswered(0));
                }
            }
        }
        WHEN("a part is asked for that does not exist")
        {
            evaluation.chooseSegment(2);
            evaluation.chooseSegment(-1);
            THEN("nothing changes")
            {
                CHECK(evaluation.segment() == 0);
            }
        }
    }
}

TEST_CASE("By keys: A and another part asks in a dialog, Esc leaves the answers with their agent", "[evaluate][keys]")
{
    EvaluationPartsDesk desk;
    tests::AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.transferred());
    REQUIRE(app.settles());
    app.press(Qt::Key_Y);
    const auto choose = [&app] {
        app.press(Qt::Key_A);
        REQUIRE(eventually([&app] { return app.shows(QStringLiteral("Cleo Agent, from 03:15 on")); }));
        app.press(Qt::Key_Down);
        app.press(Qt::Key_Return);
        return eventually([&app] { return app.shows(QStringLiteral("Give your answers to another agent?")); });
    };
    const auto part = [&app](const char *name) { return app.shows(QString::fromLatin1(name)); };
    REQUIRE(choose());
    app.keep(QStringLiteral("another-part"));
    app.press(Qt::Key_Escape);
    CHECK(part("Whose part: Bo Agent, 00:00 to 03:15"));
    REQUIRE(choose());
    app.press(Qt::Key_Tab);
    app.press(Qt::Key_Tab);
    app.press(Qt::Key_Space);
    CHECK(eventually([&] { return part("Whose part: Cleo Agent, from 03:15 on"); }));
}

TEST_CASE("Messages name the agent of their part, and where the other takes over", "[evaluate]")
{
    EvaluationPartsDesk desk;
    qml::Evaluation evaluation;
    evaluationPartsOpenCase(evaluation, desk);
    qml::MessageList messages;
    messages.setEvaluation(&evaluation);
    messages.show(tests::deskChat(2), desk.chats[1], evaluation.agentNames());
    CHECK(texts(messages, qml::MessageList::WhoRole)
          == QStringList{QStringLiteral("Customer"), QStringLiteral("Bo Agent, agent"), QStringLiteral("Customer"),
                         QStringLiteral("Cleo Agent, agent")});
    CHECK(texts(messages, qml::MessageList::TakesOverRole)
          == QStringList{{}, {}, QStringLiteral("Cleo Agent takes over"), {}});
    CHECK(texts(messages, qml::MessageList::OtherPartRole)
          == QStringList{QStringLiteral("false"), QStringLiteral("false"), QStringLiteral("true"),
                         QStringLiteral("true")});
}

SCENARIO("The journey shows what came before, and what came after only once it cannot sway anybody", "[evaluate]")
{
    GIVEN("the second of three chats of a customer")
    {
        EvaluationPartsDesk desk;
        qml::Evaluation evaluation;
        qml::JourneyList journey;
        QAbstractItemModelTester tester(&journey, QAbstractItemModelTester::FailureReportingMode::Fatal);
        journey.setProperty("workspace", QVariant::fromValue(&desk.workspace));
        journey.setEvaluation(&evaluation);
        evaluationPartsOpenCase(evaluation, desk);
        REQUIRE(eventually([&] { return !journey.loading() && journey.rowCount() > 0; }));
        THEN("only the first one is shown beside it")
        {
            CHECK(texts(journey, qml::JourneyList::NameRole)
                  == QStringList{QStringLiteral("Chat 901"), QStringLiteral("Chat 902")});
            CHECK(texts(journey, qml::JourneyList::WhenRole)
                  == QStringList{QStringLiteral("26 h before"), QStringLiteral("03:35")});
            CHECK(texts(journey, qml::JourneyList::StepsRole)
                  == QStringList{QStringLiteral("-1"), QStringLiteral("0")});
            CHECK(journey.alone().isEmpty());
        }
        WHEN("it is submitted and read again")
        {
            answerAll(evaluation);
            submit(evaluation);
            qml::Evaluation again;
            qml::JourneyList whole;
            whole.setProperty("workspace", QVariant::fromValue(&desk.workspace));
            whole.setEvaluation(&again);
            evaluationPartsOpenCase(again, desk);
            REQUIRE(eventually([&] { return !whole.loading() && whole.rowCount() > 0; }));
            THEN("the third one is shown, too")
            {
                CHECK(
                    texts(whole, qml::JourneyList::NameRole)
                    == QStringList{QStringLiteral("Chat 901"), QStringLiteral("Chat 902"), QStringLiteral("Chat 903")});
                CHECK(texts(whole, qml::JourneyList::WhenRole).constLast() == QStringLiteral("5 h after"));
            }
        }
    }
    GIVEN("one that began in the moment of another")
    {
        EvaluationPartsDesk desk;
        desk.sample.clock().advance(1'000); // of one moment the ids decide, and they rise with the clock only
        desk.add(4, 0, {{.agent = tests::deskAgent, .startMs = 0, .endMs = {}}});
        qml::Evaluation evaluation;
        qml::JourneyList journey;
        journey.setProperty("workspace", QVariant::fromValue(&desk.workspace));
        journey.setEvaluation(&evaluation);
        evaluation.setWorkspace(&desk.workspace);
        evaluation.setInteraction(qml::shown(desk.chats.back().id.text()));
        REQUIRE(eventually([&] { return journey.rowCount() == 3 && !journey.loading(); }));
        CHECK(
            texts(journey, qml::JourneyList::WhenRole)
            == QStringList{QStringLiteral("26 h before"), QStringLiteral("at the same time"), QStringLiteral("03:35")});
    }
    GIVEN("the first one")
    {
        EvaluationPartsDesk desk;
        qml::Evaluation evaluation;
        qml::JourneyList journey;
        journey.setProperty("workspace", QVariant::fromValue(&desk.workspace));
        journey.setEvaluation(&evaluation);
        evaluation.setWorkspace(&desk.workspace);
        evaluation.setInteraction(qml::shown(desk.chats[0].id.text()));
        REQUIRE(eventually([&] { return journey.rowCount() == 1 && !journey.loading(); }));
        CHECK(journey.alone() == QStringLiteral("No earlier interaction of this customer is known"));
    }
}

TEST_CASE("After submitting, the number of waiting interactions is told anew, whatever page is shown", "[evaluate]")
{
    EvaluationPartsDesk desk;
    qml::WaitingCount waiting;
    waiting.setWorkspace(&desk.workspace);
    waiting.setActive(true);
    REQUIRE(eventually([&] { return desk.workspace.waiting() == 3; }));
    qml::Evaluation evaluation;
    evaluationPartsOpenCase(evaluation, desk);
    answerAll(evaluation);
    submit(evaluation);
    CHECK(eventually([&] { return desk.workspace.waiting() == 2; }));
}

TEST_CASE("Sections tell how far they are, and lead to what is missing in them", "[evaluate]")
{
    EvaluationPartsDesk desk;
    qml::Evaluation evaluation;
    qml::SectionList sections;
    QAbstractItemModelTester tester(&sections, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sections.setEvaluation(&evaluation);
    evaluationPartsOpenCase(evaluation, desk);
    REQUIRE(sections.count() > 1);
    const auto first = sections.index(0);
    CHECK(first.data(qml::SectionList::HereRole).toBool());
    CHECK_FALSE(first.data(qml::SectionList::DoneRole).toBool());
    CHECK(first.data(qml::SectionList::ProgressRole).toString().startsWith(QStringLiteral("0/")));
    evaluation.pickWord(QStringLiteral("yes"));
    CHECK(first.data(qml::SectionList::ProgressRole).toString().startsWith(QStringLiteral("1/")));
    sections.enter(1);
    CHECK(sections.index(1).data(qml::SectionList::HereRole).toBool());
    CHECK_FALSE(first.data(qml::SectionList::HereRole).toBool());
    sections.enter(0);
    CHECK(evaluation.current() == 1); // the first of it is answered
    answerAll(evaluation);
    CHECK(first.data(qml::SectionList::DoneRole).toBool());
    sections.enter(7);
    CHECK(evaluation.ready());
}
