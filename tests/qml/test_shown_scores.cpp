// SPDX-License-Identifier: Apache-2.0
// Lists show a score as its form version rounds it and, after a fail, displays it.
#include "forms/facts/evaluation_fact.h"
#include "forms/service/interaction_list.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/score_summary.h"
#include "qml/Ringtrue/Evaluate/why_list.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"

#include <QSignalSpy>

#include <fmt/format.h>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// Of its two questions the first is kept, the second is not.
std::string formText(std::string_view scoring, std::string_view kept, std::string_view lost, std::string_view error)
{
    return fmt::format("ringtrue: form 1\nform: two-questions\ntitle: Two questions\nlanguage: en\nchannels: [chat]\n"
                       "scoring: {{{}}}\nsections:\n  - id: whole\n    title: The whole\n    questions:\n"
                       "      - {{id: kept, text: Was the word kept, type: yes-no, weight: \"{}\"}}\n"
                       "      - id: safe\n        text: Was the account safe\n        type: yes-no\n"
                       "        weight: \"{}\"\n        answers:\n"
                       "          - {{id: \"yes\", text: \"Yes\", points: 1}}\n"
                       "          - {{id: \"no\", text: \"No\", points: 0{}}}\n",
                       scoring, kept, lost, error);
}

Answer picked(const char *question, const char *option)
{
    return {.question = QuestionSlug(question),
            .value = PickedOption{AnswerOptionSlug(option)},
            .comment = {},
            .evidence = {}};
}

/// A workspace with one chat that was evaluated with the form @p text.
struct ShownScoresDesk {
    tests::DeskSample sample{1};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};

    explicit ShownScoresDesk(const std::string &text)
    {
        sample.open(workspace);
        workspace.engine()
            .submit(
                [&](ledger::Ledger &ledger, storage::Connection &connection) { evaluate(ledger, connection, text); })
            .get();
    }
    static void evaluate(ledger::Ledger &ledger, storage::Connection &connection, const std::string &text)
    {
        const auto published = forms::publishForm(ledger, connection, tests::deskEvaluator, text, "f.form.yaml");
        REQUIRE(published);
        const auto form = forms::loadForm(connection, published->version.hash);
        REQUIRE(form);
        const std::vector<Answer> answers{picked("kept", "yes"), picked("safe", "no")};
        const auto picks = forms::picksOf((*form)->plan, answers);
        REQUIRE(picks);
        const auto score = forms::submittedScore((*form)->plan, forms::score((*form)->plan, *picks));
        const Evaluation given{.id = {},
                               .interaction = forms::interactionIds(connection, {})->front(),
                               .segment = 0,
                               .evaluator = tests::deskEvaluator,
                               .agent = tests::deskAgent,
                               .form = (*form)->form.id,
                               .formVersion = published->version.hash,
                               .visionVersion = {},
                               .answers = answers,
                               .startedAt = {5, 60},
                               .submittedAt = {},
                               .supersedes = {}};
        REQUIRE(ledger.append(tests::deskEvaluator, forms::evaluationFact(given, (*form)->form, score)));
    }
};

/// A form in the place of the library's.
void publishInstead(qml::OpenWorkspace &workspace, std::string_view scoring)
{
    auto text = formText(scoring, "70", "30", ", error: business-critical");
    text.replace(text.find("two-questions"), std::string_view("two-questions").size(), "first-steps-contact");
    const bool done = workspace.engine()
                          .submit([&text](ledger::Ledger &ledger, storage::Connection &connection) {
                              return bool(forms::publishForm(ledger, connection, tests::deskEvaluator, text, "f.yaml"));
                          })
                          .get();
    REQUIRE(done);
}

} // namespace

TEST_CASE("A score in the lists of interactions and of their evaluations obeys its form version", "[interactions]")
{
    struct Case {
        std::string form;
        QString listed;
        bool failed;
        QString detail;
    };
    const std::string critical = ", error: business-critical";
    const auto one = GENERATE_COPY(values<Case>(
        {{formText("rounding: {decimals: 3, mode: half-up}", "6", "1", ""), QStringLiteral("85.714"), false,
          QStringLiteral("85.714 by Ada Example, 21 Nov 2026")},
         {formText("rounding: {decimals: 0, mode: half-up}", "72.5", "27.5", ""), QStringLiteral("73"), false,
          QStringLiteral("73 by Ada Example, 21 Nov 2026")},
         {formText("pass_mark: 80", "79.96", "20.04", ""), QStringLiteral("79.96"), true,
          QStringLiteral("79.96, fail, by Ada Example, 21 Nov 2026")},
         {formText("fail_level: form, fail_display: zero", "70", "30", critical), QStringLiteral("0.0"), true,
          QStringLiteral("0.0, fail, by Ada Example, 21 Nov 2026")},
         {formText("fail_level: form, fail_display: raw", "70", "30", critical), QStringLiteral("70.0"), true,
          QStringLiteral("70.0, fail, by Ada Example, 21 Nov 2026")},
         {formText("fail_level: form, fail_display: raw-and-failed", "70", "30", critical), QStringLiteral("0.0"), true,
          QStringLiteral("70.0, kept at 0.0, fail, by Ada Example, 21 Nov 2026")}}));
    CAPTURE(one.form);
    ShownScoresDesk desk(one.form);
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return list.count() == 1; }));
    REQUIRE(eventually([&] { return list.index(0).data(qml::InteractionList::LoadedRole).toBool(); }));
    const auto row = list.index(0);
    REQUIRE(eventually([&] { return !row.data(qml::InteractionList::ScoreRole).toString().isEmpty(); }));
    CHECK(row.data(qml::InteractionList::ScoreRole).toString().toStdString() == one.listed.toStdString());
    CHECK(row.data(qml::InteractionList::ShareRole).toDouble() == Approx(one.listed.toDouble() / 100).margin(0.005));
    CHECK(row.data(qml::InteractionList::FailedRole).toBool() == one.failed);
    qml::InteractionDetail detail;
    detail.setWorkspace(&desk.workspace);
    detail.setInteraction(list.idAt(0));
    REQUIRE(eventually([&] { return !detail.loading(); }));
    CHECK(detail.evaluations().join(QLatin1Char('|')).toStdString() == one.detail.toStdString());
}

TEST_CASE("A failed score says so to those who hear the list", "[interactions]")
{
    ShownScoresDesk desk(formText("fail_level: form, fail_display: raw", "70", "30", ", error: business-critical"));
    AppWindow app(desk.workspace, QStringLiteral("interactions"));
    REQUIRE(app.settles());
    CHECK(eventually([&] { return app.names().filter(QStringLiteral("score 70.0, fail")).size() == 1; }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

SCENARIO("What is filled in and submitted tells its score as the lists do", "[evaluate]")
{
    GIVEN("a form that keeps a failed score and shows the raw one beside it")
    {
        tests::DeskSample sample{1};
        qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
        sample.open(workspace);
        publishInstead(workspace, "fail_display: raw-and-failed");
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 1; }));
        qml::Evaluation evaluation;
        qml::ScoreSummary summary;
        qml::WhyList why;
        summary.setEvaluation(&evaluation);
        why.setEvaluation(&evaluation);
        why.setActive(true);
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(list.idAt(0));
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
        WHEN("a critical answer is given")
        {
            evaluation.setCurrent(0);
            evaluation.pickWord(QStringLiteral("yes"));
            evaluation.setCurrent(1);
            evaluation.pickWord(QStringLiteral("no"));
            THEN("ring, heading and what is said on submitting tell both scores")
            {
                CHECK(summary.title() == QStringLiteral("So far 70.0, kept at 0.0"));
                CHECK(why.title() == QStringLiteral("Why 70.0, kept at 0.0?"));
                REQUIRE(evaluation.ready());
                QSignalSpy done(&evaluation, &qml::Evaluation::submitted);
                evaluation.submit();
                REQUIRE(eventually([&] { return done.count() == 1; }));
                CHECK(done.at(0).at(0).toString() == QStringLiteral("Submitted: Chat 880, 70.0, kept at 0.0, fail"));
            }
        }
    }
}
