// SPDX-License-Identifier: Apache-2.0
// What rows, card, bar and messages tell while a form is filled in.
#include "qml/Ringtrue/Evaluate/message_list.h"
#include "qml/Ringtrue/Evaluate/open_question.h"
#include "qml/Ringtrue/Evaluate/option_list.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Evaluate/score_summary.h"
#include "qml/Ringtrue/Evaluate/trace_list.h"
#include "qml/Ringtrue/Evaluate/why_list.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/places.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// Questions of the library's form by their place in it.
constexpr int heard = 0, rightPerson = 1, plain = 2, wasNo = 4;

struct EvaluationMarksDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;
    qml::Evaluation evaluation;
    qml::QuestionList questions;

    EvaluationMarksDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
        questions.setEvaluation(&evaluation);
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(chat);
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
    }
    std::string said(int row, int role) { return questions.index(row).data(role).toString().toStdString(); }
};

} // namespace

TEST_CASE("Points are explained, what weighs nothing is not scored, what does not apply is left out", "[evaluate]")
{
    using qml::QuestionList;
    EvaluationMarksDesk desk;
    CHECK(desk.said(heard, QuestionList::PointsRole) == "of 1");
    CHECK(desk.said(heard, QuestionList::PointsWordsRole) == "Points: up to 1");
    CHECK(desk.said(heard, QuestionList::SectionWeightRole) == "weight 30");
    CHECK(desk.said(rightPerson, QuestionList::SectionWeightRole).empty());
    desk.evaluation.setCurrent(plain);
    desk.evaluation.pick(1);
    CHECK(desk.said(plain, QuestionList::PointsRole) == "1/2");
    CHECK(desk.said(plain, QuestionList::PointsWordsRole) == "Points: 1 of 2");
    desk.evaluation.setCurrent(rightPerson);
    desk.evaluation.pickNotApplicable();
    CHECK(desk.said(rightPerson, QuestionList::PointsRole) == "left out");
    desk.evaluation.setCurrent(wasNo);
    qml::OpenQuestion opened;
    opened.setEvaluation(&desk.evaluation);
    CHECK(opened.weightText() == QStringLiteral("not scored"));
    CHECK_FALSE(opened.counts());
    qml::KeyMap keys;
    qml::OptionList options;
    options.setProperty("keys", QVariant::fromValue(&keys));
    options.setEvaluation(&desk.evaluation);
    CHECK(options.index(0).data(qml::OptionList::PointsRole).toString().isEmpty());
    desk.evaluation.pickWord(QStringLiteral("no"));
    CHECK(desk.said(wasNo, QuestionList::PointsRole) == "not scored");
    qml::WhyList why;
    why.setEvaluation(&desk.evaluation);
    why.setActive(true);
    for (int row = 0; row < why.rowCount(); ++row)
        if (why.index(row).data(qml::WhyList::QuestionRole).toInt() == wasNo)
            CHECK(why.index(row).data(qml::WhyList::EarnedRole).toString() == QStringLiteral("–"));
}

TEST_CASE("The bar tells on the scale of the card how much weight the score stands on", "[evaluate]")
{
    EvaluationMarksDesk desk;
    qml::ScoreSummary summary;
    summary.setEvaluation(&desk.evaluation);
    CHECK(summary.detail()
          == QStringLiteral("on 0 of 100 weight, 10 not asked or not applicable")); // one question is not asked yet
    desk.evaluation.setCurrent(rightPerson);
    desk.evaluation.pickNotApplicable();
    CHECK(summary.detail() == QStringLiteral("on 0 of 100 weight, 20 not asked or not applicable"));
    desk.evaluation.setCurrent(plain);
    desk.evaluation.pick(0);
    CHECK(summary.detail() == QStringLiteral("on 20 of 100 weight, 20 not asked or not applicable"));
    desk.evaluation.setCurrent(wasNo);
    desk.evaluation.pickWord(QStringLiteral("yes"));
    CHECK(summary.detail() == QStringLiteral("on 20 of 100 weight, 10 not asked or not applicable"));
}

TEST_CASE("An answered row that still lacks its comment says so, and M goes to it", "[evaluate]")
{
    EvaluationMarksDesk desk;
    desk.evaluation.setCurrent(rightPerson);
    desk.evaluation.pickNotApplicable();
    CHECK(desk.said(rightPerson, qml::QuestionList::LacksRole) == "comment missing");
    CHECK(desk.said(heard, qml::QuestionList::LacksRole).empty()); // it says that it is to be answered
    desk.evaluation.setCurrent(heard);
    desk.evaluation.nextMissing();
    CHECK(desk.evaluation.current() == rightPerson);
    desk.evaluation.setComment(QStringLiteral("Nothing was told"));
    CHECK(desk.said(rightPerson, qml::QuestionList::LacksRole).empty());
}

TEST_CASE("A row tells all messages of its evidence and how many pieces there are", "[evaluate]")
{
    EvaluationMarksDesk desk;
    desk.evaluation.addMessages(0, 1);
    CHECK(desk.said(heard, qml::QuestionList::EvidenceRole) == "messages 1 to 2");
    desk.evaluation.addMessages(3, 3);
    CHECK(desk.said(heard, qml::QuestionList::EvidenceRole) == "messages 1 to 2 +1");
    desk.evaluation.removeEvidence(0);
    CHECK(desk.said(heard, qml::QuestionList::EvidenceRole) == "message 4");
}

TEST_CASE("The same evidence a second time is not added, and that is said", "[evaluate]")
{
    EvaluationMarksDesk desk;
    QSignalSpy refused(&desk.evaluation, &qml::Evaluation::refused);
    desk.evaluation.addMessages(0, 1);
    CHECK(refused.count() == 0);
    desk.evaluation.addMessages(0, 1);
    REQUIRE(refused.count() == 1);
    CHECK(refused.at(0).at(0).toString()
          == QStringLiteral("This question has it as evidence already: messages 1 to 2."));
    CHECK(desk.evaluation.run()->answer(heard).evidence.size() == 1);
    desk.evaluation.setCurrent(rightPerson);
    desk.evaluation.addMessages(0, 1);
    CHECK(refused.count() == 1);
}

TEST_CASE("Submitting too early goes to the first question that misses something and says what is missing",
          "[evaluate]")
{
    EvaluationMarksDesk desk;
    QSignalSpy refused(&desk.evaluation, &qml::Evaluation::refused);
    tests::answerAll(desk.evaluation);
    desk.evaluation.setCurrent(heard);
    desk.evaluation.clear();
    desk.evaluation.setCurrent(rightPerson);
    desk.evaluation.pickNotApplicable();
    desk.evaluation.setComment({});
    desk.evaluation.submit();
    CHECK(desk.evaluation.current() == heard);
    REQUIRE(refused.count() == 1);
    CHECK(refused.at(0).at(0).toString() == QStringLiteral("Not submitted yet: 1 to answer, 1 without comment."));
}

SCENARIO("C where no comment can be written does not turn words into answers", "[evaluate][keys]")
{
    GIVEN("the page of a chat")
    {
        EvaluationMarksDesk desk;
        AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
        REQUIRE(app.settles());
        const auto answers = [&app] { return app.names().filter(QRegularExpression(QStringLiteral("^Question \\d"))); };
        WHEN("an answer moved on to a question that takes none")
        {
            for (int question = heard; question < wasNo - 1; ++question)
                app.press(Qt::Key_J);
            app.press(Qt::Key_1); // of the question before: both
            app.press(Qt::Key_C);
            app.type(QStringLiteral("killed 2"));
            THEN("the comment is written to the question that was answered")
            {
                CHECK(answers().filter(QRegularExpression(QStringLiteral("To answer|Optional"))).size()
                      == answers().size() - 1);
                CHECK(app.shows(QStringLiteral("Comment on question 4")));
            }
        }
        WHEN("one went there by hand")
        {
            for (int question = heard; question < wasNo; ++question)
                app.press(Qt::Key_J);
            const auto before = answers();
            app.press(Qt::Key_C);
            app.type(QStringLiteral("never mind 12 kx"));
            app.press(Qt::Key_Backspace);
            THEN("nothing happens but a sentence")
            {
                CHECK(answers() == before);
                CHECK(app.shows(QStringLiteral(
                    "This question takes no comment. Letters do nothing until you pause or press Esc.")));
            }
            AND_WHEN("Esc is pressed")
            {
                app.press(Qt::Key_Escape);
                app.press(Qt::Key_Y);
                THEN("keys answer again")
                {
                    CHECK(answers() != before);
                    CHECK(answers().filter(QStringLiteral("Did the customer get a no?: Yes")).size() == 1);
                }
            }
        }
    }
}

TEST_CASE("Between messages stand waits, pauses and another day", "[evaluate]")
{
    EvaluationMarksDesk desk;
    constexpr qint64 hour = 3'600'000;
    Interaction chat;
    chat.channel = Channel::Chat;
    chat.startedAt = {1'795'262'551'000'000, 60}; // early afternoon
    const Transcript said{{{Side::Customer, 0, {}, "Hello"},
                           {Side::Agent, 10'000, {}, "Hello, what is it about?"},
                           {Side::Customer, 130'000, {}, "Let me look it up"},
                           {Side::Customer, 8 * 60'000, {}, "A parcel"},
                           {Side::System, 4 * hour, {}, "Closed: nobody wrote"},
                           {Side::Agent, 24 * hour, {}, "It is here"}}};
    qml::MessageList messages;
    messages.setEvaluation(&desk.evaluation);
    messages.show(said, chat, {QStringLiteral("Bo Agent")});
    QStringList waits;
    QStringList days;
    QStringList longWaits;
    for (int row = 0; row < messages.count(); ++row) {
        waits << messages.index(row).data(qml::MessageList::WaitRole).toString();
        days << messages.index(row).data(qml::MessageList::DayRole).toString();
        longWaits << messages.index(row).data(qml::MessageList::LongWaitRole).toString();
    }
    CHECK(waits.join(QLatin1Char('|')).toStdString() == "|||5 min 50 s later|3 h 57 min wait|20 h later");
    CHECK(longWaits.join(QLatin1Char('|')).toStdString() == "false|false|false|false|true|false");
    CHECK(days.join(QLatin1Char('|')).toStdString() == "|||||22 Nov 2026");
}

TEST_CASE("Each pillar of a question that traces to two has its own mark", "[evaluate]")
{
    EvaluationMarksDesk desk;
    const auto demo = [](const char *name) {
        QFile file(ringtrue::tests::sourceFolder() / "packaging/demo" / name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto vision = demo("ollensay.vision.yaml").toStdString();
    const auto form = demo("ollensay-chat.form.yaml")
                          .replace("[keeps-it-by-name, names-the-sign]", "[asks-what-for, told-once]")
                          .toStdString();
    REQUIRE(desk.workspace.engine()
                .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                    return forms::publishVision(ledger, connection, tests::deskEvaluator, vision, "v")
                           && forms::publishForm(ledger, connection, tests::deskEvaluator, form, "f");
                })
                .get());
    desk.evaluation.setInteraction({});
    desk.evaluation.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return desk.evaluation.state() == qml::Evaluation::Filling; }));
    desk.evaluation.chooseForm(int(desk.evaluation.formTitles().indexOf(QStringLiteral("Chats v1"))));
    REQUIRE(eventually([&] { return desk.evaluation.form() && desk.evaluation.form()->form.title == "Chats"; }));
    qml::TraceList trace;
    trace.setEvaluation(&desk.evaluation);
    trace.setQuestion(int(*forms::indexOf(desk.evaluation.form()->form, QuestionSlug("keeper"))));
    QStringList marks;
    for (int row = 0; row < trace.rowCount(); ++row)
        if (trace.index(row).data(qml::TraceList::PillarRole).toInt() >= 0)
            marks << trace.index(row).data(qml::TraceList::WordsRole).toString()
                         + trace.index(row).data(qml::TraceList::LetterRole).toString();
    REQUIRE(marks.size() == 2);
    for (const auto &mark : marks)
        CHECK(mark.front().toUpper() == mark.back());
    CHECK(marks.front().back() != marks.back().back());
}

TEST_CASE("Points are written without zeros, and without a point that nothing follows", "[evaluate]")
{
    CHECK(qml::pointsName(Exact(12)) == QStringLiteral("12"));
    CHECK(qml::pointsName(Exact::quotient(1250, 100)) == QStringLiteral("12.5"));
    CHECK(qml::pointsName(Exact::quotient(12001, 1000)) == QStringLiteral("12"));
}
