// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "qml/Ringtrue/Evaluate/interaction_content.h"
#include "qml/Ringtrue/Evaluate/option_list.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Evaluate/score_summary.h"
#include "qml/Ringtrue/Evaluate/trace_list.h"
#include "qml/Ringtrue/Evaluate/why_list.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "tests/qml/desk_sample.h"
#include "tests/qml/fill_form.h"
#include "tests/qml/golden_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

struct EvaluationDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    qml::InteractionList list;
    QString chat;

    EvaluationDesk()
    {
        sample.open(workspace);
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
};

void openCase(qml::Evaluation &evaluation, EvaluationDesk &desk)
{
    evaluation.setWorkspace(&desk.workspace);
    evaluation.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
}

} // namespace

SCENARIO("An evaluator fills in a form and submits it", "[evaluate]")
{
    GIVEN("a chat and the form that fits it")
    {
        EvaluationDesk desk;
        qml::Evaluation evaluation;
        openCase(evaluation, desk);
        REQUIRE(evaluation.state() == qml::Evaluation::Filling);
        CHECK(evaluation.title() == QStringLiteral("Chat 882"));
        CHECK_FALSE(evaluation.ready());

        WHEN("one answer is given")
        {
            evaluation.pick(1);
            THEN("it says saved only when the disk has it, and the draft is there the next time")
            {
                CHECK(evaluation.saveText() == QStringLiteral("Saving"));
                REQUIRE(eventually([&] { return evaluation.saveText().startsWith(QStringLiteral("Saved ")); }));
                qml::Evaluation again;
                openCase(again, desk);
                CHECK(again.run()->isAnswered(0));
                qml::WorkList work;
                work.setWorkspace(&desk.workspace);
                REQUIRE(eventually([&] { return !work.loading(); }));
                CHECK(work.nextIsDraft());
                CHECK(work.nextTitle() == QStringLiteral("Chat 882"));
            }
        }
        WHEN("everything is answered and submitted")
        {
            tests::answerAll(evaluation);
            REQUIRE(evaluation.ready());
            QSignalSpy done(&evaluation, &qml::Evaluation::submitted);
            QSignalSpy refused(&evaluation, &qml::Evaluation::refused);
            evaluation.submit();
            REQUIRE(eventually([&] { return done.count() + refused.count() > 0; }));
            THEN("the score is 100, the draft is gone and the evaluation is read from now on")
            {
                REQUIRE(done.count() == 1);
                CHECK(done.at(0).at(0).toString() == QStringLiteral("Submitted: Chat 882, 100.0"));
                qml::Evaluation again;
                openCase(again, desk);
                CHECK(again.state() == qml::Evaluation::Reading);
                qml::WhyList why;
                why.setEvaluation(&again);
                why.setActive(true);
                CHECK(why.title() == QStringLiteral("Why 100.0?"));
                CHECK(why.text().startsWith(QStringLiteral("Nothing was lost.")));
            }
        }
    }
}

TEST_CASE("The models of a form are sound while it is filled in", "[evaluate][golden]")
{
    EvaluationDesk desk;
    qml::KeyMap keys;
    qml::Evaluation evaluation;
    qml::QuestionList questions;
    qml::OptionList options;
    qml::ScoreSummary summary;
    qml::WhyList why;
    qml::TraceList trace;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester questionsTester(&questions, Mode::Fatal);
    QAbstractItemModelTester optionsTester(&options, Mode::Fatal);
    QAbstractItemModelTester summaryTester(&summary, Mode::Fatal);
    QAbstractItemModelTester whyTester(&why, Mode::Fatal);
    QAbstractItemModelTester traceTester(&trace, Mode::Fatal);
    questions.setEvaluation(&evaluation);
    options.setProperty("keys", QVariant::fromValue(&keys));
    options.setEvaluation(&evaluation);
    summary.setEvaluation(&evaluation);
    why.setEvaluation(&evaluation);
    why.setActive(true);
    trace.setEvaluation(&evaluation);
    openCase(evaluation, desk);
    trace.setQuestion(0);
    CHECK(options.index(0).data(qml::OptionList::KeysRole).toString() == QStringLiteral("Y"));

    evaluation.pickWord(QStringLiteral("yes"));
    CHECK(evaluation.current() == 1);
    evaluation.pickNotApplicable();
    CHECK(evaluation.current() == 1); // a critical question: the reason is needed first
    evaluation.setComment(QStringLiteral("No personal data was told"));
    evaluation.next();
    options.pickDigit(2);
    tests::checkGolden(tests::rolesAsJson(questions), "question_list");
    tests::checkGolden(tests::rolesAsJson(options), "option_list");
    tests::checkGolden(tests::rolesAsJson(summary), "score_summary");
    tests::checkGolden(tests::rolesAsJson(why), "why_list");
    tests::checkGolden(tests::rolesAsJson(trace), "trace_list");
}

TEST_CASE("Messages show waits and evidence, and a selection becomes evidence", "[evaluate][golden]")
{
    EvaluationDesk desk;
    qml::Evaluation evaluation;
    qml::MessageList messages;
    QAbstractItemModelTester tester(&messages, QAbstractItemModelTester::FailureReportingMode::Fatal);
    messages.setEvaluation(&evaluation);
    qml::Player player;
    qml::InteractionContent content;
    content.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    content.setProperty("messages", QVariant::fromValue(&messages));
    content.setPlayer(&player);
    content.setEvaluation(&evaluation);
    openCase(evaluation, desk);
    REQUIRE(eventually([&] { return messages.count() == 4; }));
    CHECK(content.isChat());
    CHECK_FALSE(messages.addSelectionAsEvidence());
    messages.select(1);
    messages.move(1);
    CHECK(messages.selectionText() == QStringLiteral("2 messages"));
    CHECK(messages.addSelectionAsEvidence());
    CHECK(messages.selectionText().isEmpty());
    tests::checkGolden(tests::rolesAsJson(messages), "message_list");
    messages.moveWhole(1); // goes on where something was selected last
    CHECK(messages.selectedLast() == 2);
    messages.moveWhole(1);
    CHECK(messages.selectedLast() == 3);
    CHECK(messages.selectionText() == QStringLiteral("1 message"));
    messages.moveWhole(-1);
    messages.moveWhole(-1);
    messages.move(1);
    CHECK(messages.selectionText() == QStringLiteral("2 messages"));
    CHECK(messages.selectedLast() == 2);
}
