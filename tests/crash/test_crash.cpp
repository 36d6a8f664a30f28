// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/content_hash.h"
#include "core/ledger/stored_facts.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

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
using tests::WorkspaceSample;

namespace {

/// What the writer said was safe.
struct Acknowledged {
    std::map<std::pair<DraftId, std::string>, int> answers;
    std::map<DraftId, ledger::FactId> submitted;
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
            int value = -1;
            words >> value;
            answers[{*id, third}] = value;
        } else {
            const auto fact = ledger::FactId::parse(third);
            REQUIRE(fact);
            submitted[*id] = *fact;
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
Acknowledged runAndKill(const std::filesystem::path &folder, int run, std::mt19937_64 &random)
{
    Acknowledged acknowledged;
    Writer writer(folder, run);
    const int enough = std::uniform_int_distribution<int>(0, 60)(random);
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

void checkDrafts(storage::Connection &drafts, const Acknowledged &acknowledged)
{
    CHECK(drafts.database().execAndGet("PRAGMA integrity_check").getString() == "ok");
    for (const auto &[place, value] : acknowledged.answers) {
        if (acknowledged.submitted.contains(place.first))
            continue; // the draft may be gone: the fact has it
        const auto draft = loadDraft(drafts, place.first);
        REQUIRE(draft);
        int found = -1;
        for (const auto &entry : draft->entries) {
            if (entry.question.text() == place.second)
                found = std::stoi(entry.sealed);
        }
        CHECK(found >= value);
    }
}

void checkFacts(storage::Connection &facts, const Acknowledged &acknowledged)
{
    CHECK(facts.database().execAndGet("PRAGMA integrity_check").getString() == "ok");
    for (const auto &[draft, id] : acknowledged.submitted) {
        const auto fact = ledger::findFact(facts, id);
        REQUIRE(fact);
        CHECK(*fact);
    }
}

void killTimes(int times, std::uint64_t seed)
{
    const WorkspaceSample sample;
    sample.create();
    std::mt19937_64 random(seed);
    std::map<DraftId, ledger::FactId> submitted;
    int acknowledged = 0;
    for (int run = 1; run <= times; ++run) {
        CAPTURE(run, seed);
        const auto safe = runAndKill(sample.folder(), run, random);
        acknowledged += safe.count;
        submitted.insert(safe.submitted.begin(), safe.submitted.end());
        auto facts = storage::Connection::openReader(sample.folder() / "workspace.db");
        auto drafts = storage::Connection::openReader(sample.folder() / "drafts.db");
        REQUIRE(facts);
        REQUIRE(drafts);
        checkFacts(*facts, safe);
        checkDrafts(*drafts, safe);
    }
    const auto workspace = sample.open();
    CHECK(workspace->needsCheck());
    CHECK(workspace->check());
    auto reader = workspace->readFacts();
    REQUIRE(reader);
    checkFacts(*reader, {.answers = {}, .submitted = submitted});
    const auto verdict = ledger::verify(*reader, tests::coreRegistry(), sample.folder() / "media");
    REQUIRE(verdict);
    CHECK_FALSE(verdict->firstWrong);
    const auto before = ledger::contentHash(*reader, tests::coreRegistry());
    REQUIRE(before);
    const auto rebuilt =
        workspace->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); }).get();
    REQUIRE(rebuilt);
    CHECK(*rebuilt == *before);
    CHECK(submitted.size() > static_cast<std::size_t>(times / 4)); // the kills did not come before anything happened
    CHECK(acknowledged > times * 10);
}

} // namespace

TEST_CASE("100 kills lose no acknowledged answer and no submitted fact", "[crash]")
{
    killTimes(100, 20261121);
}

TEST_CASE("1,000 kills lose no acknowledged answer and no submitted fact", "[crash][long]")
{
    killTimes(1000, 4711);
}
