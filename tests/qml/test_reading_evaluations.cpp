// SPDX-License-Identifier: Apache-2.0
// Who reads which submitted evaluation, and how.
#include "forms/feedback/release.h"
#include "forms/service/evaluation_list.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/evaluation_print.h"
#include "qml/Ringtrue/Evaluate/open_question.h"
#include "qml/Ringtrue/Evaluate/section_list.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

PersonId person(int number)
{
    return PersonId{*Uuid::parse("018f0000-0000-7000-8000-00000000001" + std::to_string(number))};
}

Person somebody(int number, const char *name, const char *externalId, Role role)
{
    return {.id = person(number), .name = name, .externalId = externalId, .roles = {role}, .team = {}, .languages = {}};
}

/// All threads of the pool wait for end().
class BusyThreads {
public:
    BusyThreads()
    {
        for (int i = 0; i < m_count; ++i)
            QThreadPool::globalInstance()->start([this] { m_end.acquire(); });
    }
    ~BusyThreads() { end(); }
    void end()
    {
        m_end.release(std::exchange(m_count, 0));
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    int m_count = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_end;
};

/// A chat that Ada evaluated, and others who may want to know.
struct ReadingEvaluationsDesk {
    tests::DeskSample sample{1};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;
    QString given; ///< Ada's evaluation

    ReadingEvaluationsDesk()
    {
        sample.open(workspace);
        REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator,
                                   {somebody(1, "Lea Lead", "l-1", Role::Lead),
                                    somebody(2, "Eva Evaluator", "q-2", Role::Evaluator),
                                    somebody(3, "Otto Other", "a-2", Role::Agent)}));
        workspace.refreshDirectory();
        workspace.refreshDoor();
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 1; }));
        chat = list.idAt(0);
        evaluate();
        auto connection = workspace.engine().readFacts();
        REQUIRE(connection);
        const auto all = forms::evaluations(*connection, {});
        REQUIRE(all);
        given = qml::shown(all->front().id.text());
    }
    /// Another person sits down.
    void become(const char *name)
    {
        workspace.lock();
        const auto &door = *workspace.people();
        const auto rowOf = [&] {
            for (int row = 0; row < door.rowCount(); ++row)
                if (door.index(row).data(qml::PeopleAtDoor::NameRole).toString() == QLatin1String(name))
                    return row;
            return -1;
        };
        REQUIRE(eventually([&] { return rowOf() >= 0; }));
        workspace.signIn(rowOf(), {});
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
        REQUIRE(workspace.personName() == QLatin1String(name));
    }
    void release()
    {
        const EvaluationId id{*Uuid::parse(given.toStdString())};
        REQUIRE(forms::withFeedbackParts(workspace.engine(), [&](const forms::FeedbackParts &parts) {
            return forms::releaseEvaluations(parts, person(1), std::vector{id}); // Lea leads
        }));
    }
    void evaluate()
    {
        qml::Evaluation evaluation;
        open(evaluation, chat);
        REQUIRE(evaluation.state() == qml::Evaluation::Filling);
        evaluation.pickWord(QStringLiteral("no"));
        evaluation.setCurrent(0);
        evaluation.setComment(QStringLiteral("Asked for the number first"));
        evaluation.addMessages(0, 1);
        tests::answerAll(evaluation);
        tests::submit(evaluation);
    }
    void open(qml::Evaluation &evaluation, const QString &id)
    {
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(id);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
    }
    void know(qml::InteractionDetail &detail)
    {
        detail.setWorkspace(&workspace);
        detail.setInteraction(chat);
        REQUIRE(eventually([&] { return !detail.loading(); }));
    }
};

} // namespace

SCENARIO("A lead reads what somebody else gave", "[evaluate][rights]")
{
    GIVEN("an evaluated chat and a lead who has not evaluated it")
    {
        ReadingEvaluationsDesk desk;
        desk.become("Lea Lead");
        qml::InteractionDetail detail;
        desk.know(detail);
        CHECK(detail.opens() == desk.given);
        CHECK(detail.openWords() == QStringLiteral("Read"));
        CHECK(detail.mayEvaluateToo());
        WHEN("she opens it")
        {
            qml::Evaluation evaluation;
            desk.open(evaluation, detail.opens());
            THEN(
                "she sees who gave it, when, on which form, each answer with comment and evidence, and changes nothing")
            {
                REQUIRE(evaluation.isRecord());
                CHECK(evaluation.title() == QStringLiteral("Chat 880"));
                CHECK(evaluation.subtitle()
                      == QStringLiteral("Bo Agent · Calls and chats v1 · by Ada Example, 21 Nov 2026"));
                CHECK(evaluation.recordNames() == QStringList{QStringLiteral("Ada Example, 21 Nov 2026")});
                qml::OpenQuestion opened;
                opened.setEvaluation(&evaluation);
                CHECK(opened.comment() == QStringLiteral("Asked for the number first"));
                CHECK(opened.evidence() == QStringList{QStringLiteral("messages 1 to 2")});
                qml::SectionList sections;
                sections.setEvaluation(&evaluation);
                CHECK(sections.index(0).data(qml::SectionList::ProgressRole).toString() == QStringLiteral("33 %"));
                const auto before = evaluation.run()->draft();
                evaluation.pickWord(QStringLiteral("yes"));
                evaluation.setComment(QStringLiteral("Not so"));
                CHECK(evaluation.run()->draft() == before);
            }
        }
        WHEN("she begins one of her own")
        {
            qml::Evaluation own;
            desk.open(own, qml::ownMark + desk.chat);
            REQUIRE(own.state() == qml::Evaluation::Filling);
            own.pickWord(QStringLiteral("yes"));
            REQUIRE(eventually([&] { return !own.saving(); }));
            THEN("she stays blind until it is submitted")
            {
                qml::InteractionDetail blind;
                desk.know(blind);
                CHECK(blind.opens() == desk.chat);
                CHECK(blind.openWords() == QStringLiteral("Go on"));
                CHECK(blind.evaluations().isEmpty());
                qml::Evaluation other;
                desk.open(other, desk.given);
                CHECK(other.state() == qml::Evaluation::Failed);
                CHECK(other.problemHeading() == QStringLiteral("This evaluation is not shown to you"));
                CHECK_FALSE(other.run());
            }
        }
    }
}

SCENARIO("An evaluator sees what others gave only once hers is submitted", "[evaluate][rights]")
{
    GIVEN("a chat that somebody else evaluated")
    {
        ReadingEvaluationsDesk desk;
        desk.become("Eva Evaluator");
        qml::InteractionDetail detail;
        desk.know(detail);
        CHECK(detail.opens() == desk.chat);
        CHECK(detail.openWords() == QStringLiteral("Evaluate"));
        CHECK(detail.evaluations().isEmpty());
        qml::Evaluation evaluation;
        desk.open(evaluation, desk.given);
        CHECK(evaluation.state() == qml::Evaluation::Failed);
        WHEN("she submits hers")
        {
            desk.evaluate();
            THEN("she reads both, hers first, and chooses")
            {
                qml::Evaluation again;
                desk.open(again, desk.chat);
                REQUIRE(again.isRecord());
                CHECK(again.recordText() == QStringLiteral("by Eva Evaluator, 21 Nov 2026"));
                REQUIRE(again.recordNames().size() == 2);
                const int other = 1 - again.recordChoice();
                again.chooseRecord(other);
                REQUIRE(eventually([&] { return again.state() == qml::Evaluation::Reading; }));
                CHECK(again.recordChoice() == other);
                CHECK(again.recordText() == QStringLiteral("by Ada Example, 21 Nov 2026"));
            }
        }
    }
}

TEST_CASE("A lead is shown what others gave only once it is known that she has no draft", "[interactions][rights]")
{
    ReadingEvaluationsDesk desk;
    desk.become("Lea Lead");
    {
        qml::Evaluation begun;
        desk.open(begun, qml::ownMark + desk.chat);
        REQUIRE(begun.state() == qml::Evaluation::Filling);
        begun.pickWord(QStringLiteral("no"));
        REQUIRE(eventually([&] {
            const auto drafts = desk.workspace.engine().drafts().list(desk.workspace.person()).get();
            return drafts && drafts->size() == 1 && drafts->front().answered > 0;
        }));
    }
    BusyThreads busy; // so that the drafts come after the rows
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    const auto cell = [&](int role) { return list.index(0).data(role).toString().toStdString(); };
    REQUIRE(
        eventually([&] { return list.count() == 1 && list.index(0).data(qml::InteractionList::LoadedRole).toBool(); }));
    CHECK(cell(qml::InteractionList::ScoreRole) == "");
    CHECK(cell(qml::InteractionList::StateRole) == "");
    QSignalSpy changed(&list, &qml::InteractionList::dataChanged);
    busy.end();
    CHECK(eventually([&] { return cell(qml::InteractionList::StateRole) == "Draft"; }));
    REQUIRE(changed.count() == 1); // all that depends on it is drawn anew
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    for (const int role :
         {qml::InteractionList::AgentRole, qml::InteractionList::StateRole, qml::InteractionList::ScoreRole,
          qml::InteractionList::ShareRole, qml::InteractionList::FailedRole})
        CHECK(roles.contains(role));
    CHECK(cell(qml::InteractionList::ScoreRole) == "");
}

TEST_CASE("An agent reads evaluations of themselves that are released, and of nobody else", "[evaluate][rights]")
{
    ReadingEvaluationsDesk desk;
    desk.become("Bo Agent");
    qml::InteractionDetail before;
    desk.know(before);
    CHECK(before.evaluations().isEmpty());
    desk.release();
    qml::InteractionDetail own;
    desk.know(own);
    CHECK(own.opens() == desk.given);
    CHECK_FALSE(own.mayEvaluateToo());
    qml::Evaluation evaluation;
    desk.open(evaluation, desk.given);
    CHECK(evaluation.isRecord());

    desk.become("Otto Other");
    qml::InteractionDetail other;
    desk.know(other);
    CHECK(other.opens().isEmpty());
    CHECK(other.evaluations().isEmpty());
    qml::Evaluation refused;
    desk.open(refused, desk.given);
    CHECK(refused.state() == qml::Evaluation::Failed);
}

TEST_CASE("A lead opens, reads and leaves an evaluation by keys", "[pages][keys][rights]")
{
    ReadingEvaluationsDesk desk;
    desk.become("Lea Lead");
    AppWindow app(desk.workspace, QStringLiteral("interactions"));
    REQUIRE(app.settles());
    app.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    REQUIRE(app.settles());
    const auto questions = [&app] { return app.names().filter(QRegularExpression(QStringLiteral("^Question \\d"))); };
    CHECK(questions().filter(QRegularExpression(QStringLiteral(": No$"))).size() == 1);
    CHECK(app.shows(QStringLiteral("Comment: Asked for the number first")));
    const auto before = questions();
    app.press(Qt::Key_Y);
    const auto unselected = app.names();
    app.press(Qt::Key_E);
    CHECK(questions() == before);
    CHECK(eventually([&] { return app.names() != unselected; })); // what the evidence points to is marked
    app.press(Qt::Key_W);
    CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Why \\d"))).size() >= 1);
    app.press(Qt::Key_Escape); // what E selected
    app.press(Qt::Key_Escape);
    app.press(Qt::Key_Escape);
    CHECK(eventually([&] { return app.focusIsIn(QStringLiteral("InteractionTable")); }));
    app.press(Qt::Key_Down);
    app.press(Qt::Key_Up); // what is at hand is read again now, and the key does not wait
    app.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    REQUIRE(app.settles());
    const QRegularExpression open(QStringLiteral("To answer|Optional"));
    CHECK(eventually([&] { return questions().filter(open).size() == questions().size(); }));
    CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("A submitted evaluation is printed with its explanation or for its agent, as PDF or as a web page",
          "[evaluate][print]")
{
    ReadingEvaluationsDesk desk;
    qml::Evaluation evaluation;
    desk.open(evaluation, desk.given);
    REQUIRE(evaluation.isRecord());
    qml::EvaluationPrint print;
    print.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    print.setProperty("evaluation", QVariant::fromValue(&evaluation));
    print.begin();
    REQUIRE(eventually([&] { return print.ready(); }));
    REQUIRE(print.kinds().size() == 4);
    CHECK(print.fileName(qml::EvaluationPrint::Explained, 0).endsWith(QStringLiteral(".pdf")));
    CHECK(print.fileName(qml::EvaluationPrint::SheetPage, 0).endsWith(QStringLiteral(".html")));
    const tests::TemporaryFolder folder;
    const auto written = [&](int kind, const char *name) {
        print.write(QString::fromStdString((folder / name).string()), kind, 0, false);
        REQUIRE(eventually([&] { return !print.busy(); }));
        CHECK(print.problem().toStdString() == "");
        return tests::bytesOf(folder / name);
    };
    CHECK(written(qml::EvaluationPrint::Explained, "a.pdf").starts_with("%PDF-"));
    CHECK(written(qml::EvaluationPrint::Sheet, "b.pdf").starts_with("%PDF-"));
    const auto explained = written(qml::EvaluationPrint::ExplainedPage, "c.html");
    const auto sheet = written(qml::EvaluationPrint::SheetPage, "d.html");
    for (const auto &page : {explained, sheet}) {
        CHECK(page.starts_with("<!DOCTYPE html>"));
        CHECK(page.find("Asked for the number first") != std::string::npos);
    }
    CHECK(explained.find("How this form scores") != std::string::npos);
    CHECK(sheet.find("After reading") != std::string::npos);
}

TEST_CASE("What is not submitted yet is not printed", "[evaluate][print]")
{
    ReadingEvaluationsDesk desk;
    desk.become("Eva Evaluator");
    qml::Evaluation evaluation;
    desk.open(evaluation, desk.chat);
    REQUIRE_FALSE(evaluation.isRecord());
    qml::EvaluationPrint print;
    print.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    print.setProperty("evaluation", QVariant::fromValue(&evaluation));
    print.begin();
    bool passed = false; // what is read after it would be there by then
    desk.workspace.read(
        &print, [](storage::Connection & /*connection*/) { return true; }, [&](bool done) { passed = done; });
    REQUIRE(eventually([&] { return passed; }));
    CHECK_FALSE(print.ready());
}

TEST_CASE("A submitted evaluation is printed by keys alone", "[evaluate][print][keys]")
{
    ReadingEvaluationsDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.given);
    REQUIRE(app.settles());
    app.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto field = [&] {
        auto *const item = app.window().activeFocusItem();
        return item != nullptr && tests::nameOf(*item) == QStringLiteral("File") ? item : nullptr;
    };
    REQUIRE(eventually([&] { return field() != nullptr; }));
    CHECK(eventually([&] { return field()->property("text").toString().endsWith(QStringLiteral(".pdf")); }));
}
