// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/content_hash.h"
#include "core/ledger/verify.h"
#include "forms/service/draft_answers.h"
#include "forms/service/recheck_score.h"
#include "forms/service/submit_evaluation.h"
#include "tests/catch.h"
#include "tests/crash/rounds.h"
#include "tests/forms/service/evaluation_samples.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::EvaluationSample;

namespace {

/// One part of an answer in a draft.
struct Part {
    DraftId draft;
    QuestionSlug question;
    DraftPart part = DraftPart::Answer;
    auto operator<=>(const Part &) const = default;
};

/// What the writer said was safe.
struct Acknowledged {
    std::map<Part, int> rounds; ///< the last round in which it was saved
    std::map<DraftId, EvaluationId> submitted;
    int count = 0; ///< lines heard

    void take(const std::string &line)
    {
        std::istringstream words(line);
        std::string verb;
        std::string draft;
        std::string third;
        words >> verb >> draft >> third;
        const auto id = DraftId::parse(draft);
        REQUIRE(id);
        ++count;
        if (verb == "saved") {
            int part = 0;
            int round = -1;
            words >> part >> round;
            REQUIRE(words);
            rounds[{*id, QuestionSlug(third), static_cast<DraftPart>(part)}] = round;
        } else {
            const auto evaluation = EvaluationId::parse(third);
            REQUIRE(evaluation);
            submitted[*id] = *evaluation;
        }
    }
};

/// A writer in a process of its own, and the end of the pipe on which it tells what is safe.
class Writer {
public:
    Writer(const std::filesystem::path &folder, int run)
    {
        int ends[2] = {};
        REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
        const auto number = std::to_string(run);
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::execl(RINGTRUE_CRASH_WRITER, RINGTRUE_CRASH_WRITER, folder.c_str(), number.c_str(), nullptr);
            ::_exit(9);
        }
        ::close(ends[1]);
        m_out = ::fdopen(ends[0], "r");
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer() { ::fclose(m_out); }

    /// The next line, or nothing when the writer is gone.
    std::optional<std::string> line()
    {
        char text[256];
        if (std::fgets(text, sizeof text, m_out) == nullptr)
            return std::nullopt;
        return text;
    }
    /// Kills it; false where it had ended by itself.
    bool kill()
    {
        ::kill(m_process, SIGKILL);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

private:
    pid_t m_process = 0;
    std::FILE *m_out = nullptr;
};

/// Lets a writer acknowledge some things, kills it at a random moment after, and hears it out.
Acknowledged runAndKill(const EvaluationSample &sample, int run, std::mt19937_64 &random)
{
    Acknowledged acknowledged;
    Writer writer(sample.opening().folder, run);
    // Every second one anywhere; the others once all is saved, so that most of them fall into the submission.
    const int saves = int(forms::questionsOf(sample.form->form).size() * tests::draftParts.size()) * tests::rounds;
    const int enough = run % 2 == 0 ? saves : std::uniform_int_distribution<int>(0, 2 * saves)(random);
    while (acknowledged.count < enough) {
        const auto line = writer.line();
        REQUIRE(line); // it never ends by itself
        acknowledged.take(*line);
    }
    // Up to two milliseconds more: in the middle of a write, a sync, a checkpoint.
    ::usleep(std::uniform_int_distribution<unsigned>(0, 2000)(random));
    REQUIRE(writer.kill());
    while (const auto line = writer.line())
        acknowledged.take(*line);
    return acknowledged;
}

const forms::Question &questionOf(const forms::Form &form, const QuestionSlug &id)
{
    const auto at = forms::indexOf(form, id);
    REQUIRE(at);
    return *forms::questionsOf(form)[*at].question;
}

/// The whole workspace as a reader finds it after a kill.
class Found {
public:
    explicit Found(const EvaluationSample &sample)
        : m_form(sample.form), m_workspace(Workspace::openForReading(sample.opening())), m_facts(facts()),
          m_drafts(drafts())
    {
    }

    void checkFiles()
    {
        for (auto *connection : {&m_facts, &m_drafts})
            CHECK(connection->database().execAndGet("PRAGMA integrity_check").getString() == "ok");
    }
    /// Nothing that was entered is older than what was acknowledged.
    void checkDrafts(const Acknowledged &acknowledged)
    {
        std::map<DraftId, std::vector<Answer>> opened;
        for (const auto &[place, round] : acknowledged.rounds) {
            if (acknowledged.submitted.contains(place.draft))
                continue; // the draft may be gone: the evaluation has it
            if (!opened.contains(place.draft)) {
                const auto draft = loadDraft(m_drafts, place.draft);
                REQUIRE(draft);
                opened[place.draft] = forms::openAnswers((*m_workspace)->keys(), *draft).answers;
            }
            const auto &answers = opened[place.draft];
            const auto answer = std::find_if(answers.begin(), answers.end(),
                                             [&](const auto &one) { return one.question == place.question; });
            REQUIRE(answer != answers.end());
            const auto found = tests::roundOf(questionOf(m_form->form, place.question), *answer, place.part);
            REQUIRE(found);
            CHECK(*found >= round);
        }
    }
    /// Each evaluation is there with every answer, comment and piece of evidence, and can be opened.
    void checkEvaluations(const std::map<DraftId, EvaluationId> &submitted)
    {
        for (const auto &[draft, id] : submitted) {
            const auto record = forms::loadEvaluation(m_facts, (*m_workspace)->keys(), id);
            REQUIRE(record);
            const auto &answers = record->record.evaluation.answers;
            REQUIRE(answers.size() == forms::questionsOf(m_form->form).size());
            for (const auto &answer : answers)
                CHECK(answer == tests::answerOf(questionOf(m_form->form, answer.question), tests::rounds - 1));
        }
    }
    void checkVerified()
    {
        const std::array rechecks{forms::recheckScore()};
        const auto verdict = ledger::verify(m_facts, tests::formsRegistry(), (*m_workspace)->paths().folder, rechecks);
        REQUIRE(verdict);
        CHECK_FALSE(verdict->firstWrong);
    }

private:
    storage::Connection facts()
    {
        REQUIRE(m_workspace);
        auto opened = (*m_workspace)->readFacts();
        REQUIRE(opened);
        return std::move(*opened);
    }
    storage::Connection drafts()
    {
        auto opened = (*m_workspace)->readDrafts();
        REQUIRE(opened);
        return std::move(*opened);
    }

    std::shared_ptr<const forms::LoadedForm> m_form;
    Result<std::unique_ptr<Workspace>, WorkspaceFailure> m_workspace;
    storage::Connection m_facts;
    storage::Connection m_drafts;
};

/// Who opens it next finds no draft of what was submitted, and views that follow from the facts.
void checkReopened(const EvaluationSample &sample, const std::map<DraftId, EvaluationId> &submitted)
{
    const auto workspace = Workspace::openForWriting(sample.opening());
    REQUIRE(workspace);
    CHECK((*workspace)->needsCheck());
    CHECK((*workspace)->check());
    auto reader = (*workspace)->readFacts();
    REQUIRE(reader);
    const auto open = forms::openDrafts(**workspace, *reader, tests::evaluatorAda);
    REQUIRE(open);
    for (const auto &draft : *open)
        CHECK_FALSE(submitted.contains(draft.id));
    const auto before = ledger::contentHash(*reader, tests::formsRegistry());
    REQUIRE(before);
    const auto rebuilt =
        (*workspace)->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); }).get();
    REQUIRE(rebuilt);
    CHECK(*rebuilt == *before);
}

void killTimes(int times, std::uint64_t seed)
{
    EvaluationSample sample;
    sample.reader.reset();
    sample.workspace.reset();
    std::mt19937_64 random(seed);
    std::map<DraftId, EvaluationId> submitted;
    int acknowledged = 0;
    for (int run = 1; run <= times; ++run) {
        CAPTURE(run, seed);
        const auto safe = runAndKill(sample, run, random);
        acknowledged += safe.count;
        submitted.insert(safe.submitted.begin(), safe.submitted.end());
        Found found(sample);
        found.checkFiles();
        found.checkDrafts(safe);
        found.checkEvaluations(safe.submitted);
    }
    checkReopened(sample, submitted);
    Found found(sample);
    found.checkEvaluations(submitted);
    found.checkVerified();
    CHECK(submitted.size() > static_cast<std::size_t>(times / 4)); // the kills did not come before anything happened
    CHECK(acknowledged > times * 10);
}

} // namespace

TEST_CASE("100 kills lose no acknowledged answer and no submitted evaluation", "[crash]")
{
    killTimes(100, 20261121);
}

TEST_CASE("1,000 kills lose no acknowledged answer and no submitted evaluation", "[crash][long]")
{
    killTimes(1000, 4711);
}
