// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/stored_facts.h"
#include "forms/facts/hash_text.h"
#include "forms/score/average.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/interaction_list.h"
#include "forms/service/period_evaluations.h"
#include "forms/service/recheck_score.h"
#include "tests/forms/service/kinds_form.h"

#include <sqlite3.h>

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("An evaluation is read back as it was submitted, words and all", "[forms][service]")
{
    EvaluationSample sample;
    const auto id = appendEvaluation(sample, sampleAnswers());
    const auto loaded = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), id);
    REQUIRE(loaded);
    CHECK(loaded->record.evaluation.answers == sampleAnswers());
    CHECK(loaded->record.evaluation.submittedAt == sample.clock.now());
    CHECK_FALSE(loaded->record.wordsErased);
    // 10 x 1 + 50 x 1/2 + 20 x 7/10 of 80: recording is not applicable, its weight goes to all others
    CHECK(loaded->record.score.raw == Exact::quotient(4900, 80));
}

TEST_CASE("The explanation of a stored evaluation adds up and goes up to the quote", "[forms][service]")
{
    EvaluationSample sample;
    const auto loaded =
        forms::loadEvaluation(*sample.reader, sample.workspace->keys(), appendEvaluation(sample, sampleAnswers()));
    REQUIRE(loaded);
    const auto explanation = forms::explain(*loaded);
    Exact sum;
    for (const auto &section : explanation.sections)
        sum += section.sum.contribution;
    CHECK(sum == *explanation.raw);
    REQUIRE(explanation.questions.size() == 5);
    REQUIRE_FALSE(explanation.questions[2].behaviours.empty());
    CHECK(explanation.questions[2].behaviours[0].promises.at(0).quotes.at(0).text
          == "We tell people early, and we tell them plainly.");
    CHECK(explanation.questions[2].evidence.size() == 2);
}

TEST_CASE("Once the interaction's words are erased an evaluation keeps its score and loses its words",
          "[forms][service]")
{
    EvaluationSample sample;
    const auto id = appendEvaluation(sample, sampleAnswers());
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        REQUIRE(ledger.erase(
            evaluatorAda,
            {.subjects = {ledger::subjectOf(callOne)}, .reason = "asked", .authority = "subject-request"}));
    });
    const auto loaded = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), id);
    REQUIRE(loaded);
    CHECK(loaded->record.wordsErased);
    CHECK(loaded->record.evaluation.answers.at(2).comment.empty());
    CHECK(loaded->record.score.raw == Exact::quotient(4900, 80));
}

TEST_CASE("An evaluation whose body is not what its kind promises is not taken", "[forms][service]")
{
    EvaluationSample sample;
    const auto answers = sampleAnswers();
    const auto picks = forms::picksOf(sample.form->plan, answers);
    REQUIRE(picks);
    const auto score = forms::submittedScore(sample.form->plan, forms::score(sample.form->plan, *picks));
    const auto bent = [&](const std::string &pointer, const ledger::Body &value) {
        auto fact = forms::evaluationFact(sample.evaluation(answers), sample.form->form, score);
        fact.body[ledger::Body::json_pointer(pointer)] = value;
        return static_cast<bool>(sample.onLedger(
            [&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(evaluatorAda, fact); }));
    };
    CHECK(bent("/answers/3", 8));                   // as it may be
    CHECK_FALSE(bent("/answers/3", 4'294'967'301)); // 5 in 32 bits
    CHECK_FALSE(bent("/answers/3", true));
    CHECK_FALSE(bent("/answers", "none"));
    CHECK_FALSE(bent("/started_at", "soon"));
    CHECK_FALSE(bent("/started_offset", 100'000));
    CHECK_FALSE(bent("/form", 7));
    CHECK_FALSE(bent("/evidence/0", ledger::Body::array({2, 0, 9, 3})));
    CHECK_FALSE(bent("/evidence/0/0", -1));
    CHECK_FALSE(bent("/comments/0/0", 99));
    CHECK_FALSE(bent("/comments/0", "words"));
}

TEST_CASE("A fact with more or fewer terms than its form has questions is damaged", "[forms][service]")
{
    EvaluationSample sample;
    const auto id = appendEvaluation(sample, sampleAnswers());
    const auto fact = ledger::findFact(*sample.reader, ledger::FactId{id.uuid()}).value().value();
    const auto whole = ledger::parseBody(fact.body).value();
    const auto reads = [&](const ledger::Body &body) {
        const bool isRead = forms::evaluationRecordOf(fact, body, sample.form->form).has_value();
        const auto computed = forms::recheckScore().computed(*sample.reader, fact, body);
        CHECK((computed == ledger::Computed::Holds) == isRead); // `verify` names what nobody can read
        return isRead;
    };
    CHECK(reads(whole));
    REQUIRE(questionsOf(sample.form->form).size() == 5);
    for (const std::size_t terms : {0, 1, 4, 6, 500}) {
        CAPTURE(terms);
        auto body = whole;
        for (const auto *const key : {"earned", "possible", "weight"})
            body["score"]["terms"][key] = ledger::Body(std::vector<int>(terms, 1));
        CHECK_FALSE(reads(body));
        body["answers"] = ledger::Body(std::vector<std::nullptr_t>(terms));
        CHECK_FALSE(reads(body));
    }
    auto body = whole;
    body["score"]["sections"] = {{"earned", {1}}, {"possible", {1}}};
    CHECK_FALSE(reads(body));
}

TEST_CASE("An evaluation from elsewhere that is shorter than its form is told as damaged and in no figure",
          "[forms][service]")
{
    EvaluationSample sample;
    const auto answers = sampleAnswers();
    const auto score = forms::submittedScore(
        sample.form->plan, forms::score(sample.form->plan, *forms::picksOf(sample.form->plan, answers)));
    const auto append = [&](bool withAllAnswers) {
        auto fact = forms::evaluationFact(sample.evaluation(answers), sample.form->form, score);
        for (const auto *const key : {"earned", "possible", "weight"})
            fact.body["score"]["terms"][key].erase(4);
        if (!withAllAnswers)
            fact.body["answers"].erase(4);
        return sample.onLedger(
            [&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(evaluatorAda, fact); });
    };
    CHECK_FALSE(append(true)); // seen without the form
    const auto id = append(false);
    REQUIRE(id);
    appendEvaluation(sample, answers);
    const auto loaded = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), EvaluationId{id->uuid()});
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error() == forms::RecordError::Unreadable);
    const auto period = forms::periodEvaluations(*sample.reader, {});
    REQUIRE(period);
    CHECK(period->unreadable == 1);
    REQUIRE(period->evaluations.size() == 1);
    CHECK(forms::ratedShare(period->evaluations[0].form->plan, period->evaluations[0].score) == Exact::quotient(8, 10));
}

TEST_CASE("A score is checked against its form only where the form can be read", "[forms][service]")
{
    using enum ledger::Computed;
    EvaluationSample sample;
    const auto recheck = forms::recheckScore();
    const auto id = appendEvaluation(sample, sampleAnswers());
    const auto fact = ledger::findFact(*sample.reader, ledger::FactId{id.uuid()}).value().value();
    auto body = ledger::parseBody(fact.body).value();
    CHECK(recheck.computed(*sample.reader, fact, body) == Holds);
    body["form_version"] = forms::hashText(sha256("not here yet"));
    CHECK(recheck.computed(*sample.reader, fact, body) == Holds);
    const std::string_view tomorrow = "ringtrue: form 9\n";
    body["form_version"] = forms::hashText(sha256(tomorrow));
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        forms::FormVersion version = sample.form->version;
        version.hash = sha256(tomorrow);
        version.number = 2;
        version.text = tomorrow;
        REQUIRE(ledger.append(evaluatorAda, forms::formVersionFact(version)));
        return true;
    });
    CHECK(recheck.computed(*sample.reader, fact, body) == Differs);
}

TEST_CASE("A form that the disk does not give just now makes no wrong score, then or later", "[forms][service]")
{
    using enum ledger::Computed;
    EvaluationSample sample;
    const auto recheck = forms::recheckScore();
    const auto id = appendEvaluation(sample, sampleAnswers());
    const auto fact = ledger::findFact(*sample.reader, ledger::FactId{id.uuid()}).value().value();
    const auto body = ledger::parseBody(fact.body).value();
    auto *const database = sample.reader->database().getHandle();
    sqlite3_progress_handler(
        database, 1, [](void *) { return 1; }, nullptr); // every look at it fails
    CHECK(recheck.computed(*sample.reader, fact, body) == NotSeen);
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
    CHECK(recheck.computed(*sample.reader, fact, body) == Holds);
}

TEST_CASE("A score that does not follow from its answers is the first thing that verify names", "[forms][service]")
{
    EvaluationSample sample;
    const std::array rechecks{forms::recheckScore()};
    const auto firstWrong = [&] {
        return ledger::verify(*sample.reader, tests::formsRegistry(), sample.workspace->paths().folder, rechecks)
            .value()
            .firstWrong;
    };
    appendEvaluation(sample, sampleAnswers());
    CHECK_FALSE(firstWrong());
    const auto picks = forms::picksOf(sample.form->plan, sampleAnswers());
    REQUIRE(picks);
    auto raised = forms::submittedScore(sample.form->plan, forms::score(sample.form->plan, *picks));
    raised.final = Exact(99);
    const auto bent = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(evaluatorAda,
                             forms::evaluationFact(sample.evaluation(sampleAnswers()), sample.form->form, raised));
    });
    REQUIRE(bent);
    const auto wrong = firstWrong();
    REQUIRE(wrong);
    CHECK(wrong->what == "score");
    CHECK(wrong->where == bent->text());
}

TEST_CASE("Lists show what waits and what stands", "[forms][service]")
{
    EvaluationSample sample;
    const auto before = forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10);
    REQUIRE(before);
    CHECK(before->count == 1);
    CHECK(before->oldest.at(0).reference == "4127");

    const auto first = appendEvaluation(sample, sampleAnswers());
    CHECK(forms::waiting(*sample.reader, evaluatorAda, {0, 0}, 10)->count == 0);
    auto revision = sample.evaluation(sampleAnswers());
    revision.supersedes = first;
    const auto picks = forms::picksOf(sample.form->plan, sampleAnswers());
    REQUIRE(picks);
    const auto score = forms::submittedScore(sample.form->plan, forms::score(sample.form->plan, *picks));
    const auto second = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(evaluatorAda, forms::evaluationFact(revision, sample.form->form, score));
    });
    REQUIRE(second);
    const auto ids = forms::interactionIds(
        *sample.reader,
        {.channel = Channel::Call, .agent = agentBo, .reference = "12", .evaluated = forms::Evaluated::Yes});
    REQUIRE(ids);
    CHECK(*ids == std::vector{callOne});
    CHECK(
        forms::interactionIds(*sample.reader, {.channel = Channel::Chat, .agent = {}, .reference = {}, .evaluated = {}})
            ->empty());
    const auto rows = forms::interactionRows(*sample.reader, *ids);
    REQUIRE(rows);
    CHECK(rows->at(0).evaluations == 2);
    CHECK(rows->at(0).evaluation->id.uuid() == second->uuid());
    CHECK(forms::evaluations(*sample.reader, {.evaluator = evaluatorAda, .agent = {}, .interaction = callOne})->size()
          == 2);
}

TEST_CASE("An evaluation with every kind of answer is read as it was submitted", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    const auto subject = ledger::subjectOf(callOne);
    REQUIRE(sample.workspace->keys().make({&subject, 1}));
    const auto blob = sample.workspace->blobs().add("a photo", {&subject, 1}).value();
    const auto answers = kindsAnswers({blob.hash, blob.length, "front.jpg"});
    const auto id = appendEvaluation(sample, answers);
    const auto loaded = forms::loadEvaluation(*sample.reader, sample.workspace->keys(), id);
    REQUIRE(loaded);
    CHECK(loaded->record.evaluation.answers == answers);
    CHECK_FALSE(loaded->record.wordsErased);
    const auto fact = ledger::findFact(*sample.reader, ledger::FactId{id.uuid()}).value().value();
    CHECK(fact.blobs == std::vector{blob});
    CHECK(fact.body.find("front.jpg") == std::string::npos);
    CHECK(fact.body.find("skill") != std::string::npos);
}

TEST_CASE("An evaluation whose causes or kinds of answers are malformed is not taken", "[forms][service]")
{
    EvaluationSample sample;
    useKindsForm(sample);
    auto answers = kindsAnswers({});
    answers.pop_back(); // no file: there is no blob
    const auto picks = forms::picksOf(sample.form->plan, answers);
    REQUIRE(picks);
    const auto score = forms::submittedScore(sample.form->plan, forms::score(sample.form->plan, *picks));
    const auto bent = [&](const std::string &pointer, const ledger::Body &value) {
        auto fact = forms::evaluationFact(sample.evaluation(answers), sample.form->form, score);
        fact.body[ledger::Body::json_pointer(pointer)] = value;
        return static_cast<bool>(sample.onLedger(
            [&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(evaluatorAda, fact); }));
    };
    CHECK(bent("/causes/0", ledger::Body::array({1, nullptr, "agent"}))); // as it may be
    CHECK_FALSE(bent("/causes", "none"));
    CHECK_FALSE(bent("/causes/0", ledger::Body::array({99, "skill", "agent"})));
    CHECK_FALSE(bent("/causes/0", ledger::Body::array({1, "skill"})));
    CHECK_FALSE(bent("/causes/0", ledger::Body::array({1, 7, "agent"})));
    CHECK_FALSE(bent("/causes/0", ledger::Body::object()));
    CHECK_FALSE(bent("/answers/1", ledger::Body::array({"number"})));
}
