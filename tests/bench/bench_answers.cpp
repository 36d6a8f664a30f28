// SPDX-License-Identifier: Apache-2.0
// From an answer to its place on the disk: idle, and while an import of many rows, a rebuild and a backup run in the
// same program. Changes the workspace: give it a copy.
//
//     bench_answers WORKSPACE [ROWS [LIMIT_MS]]
//
// Fails where in one of the four the 99th of 100 answers takes longer than the limit (50 ms).
#include "core/organisation/core_views.h"
#include "core/organisation/directory.h"
#include "core/organisation/interaction_facts.h"
#include "core/sampling/sampling_views.h"
#include "core/service/backup.h"
#include "core/service/workspace.h"
#include "forms/facts/forms_views.h"
#include "forms/service/draft_answers.h"
#include "forms/service/interaction_list.h"
#include "forms/service/versions.h"
#include "media/facts/media_facts.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace {

using namespace ringtrue;
using Steady = std::chrono::steady_clock;

constexpr auto everyAnswer = std::chrono::milliseconds(20);
constexpr std::size_t rowsAtOnce = 1000;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "bench_answers: %s\n", what);
    std::exit(1);
}

template <typename T, typename E>
T take(Result<T, E> result, const char *what)
{
    if (!result)
        stop(what);
    return std::move(*result);
}

double millisecondsSince(Steady::time_point start)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

double atShare(std::vector<double> &sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

/// The 99th percentile.
double print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-28s n %5zu  p50 %6.2f  p99 %6.2f  p99.9 %6.2f  max %6.2f ms\n", what, times.size(),
                atShare(times, 0.5), atShare(times, 0.99), atShare(times, 0.999), times.back());
    std::fflush(stdout);
    return atShare(times, 0.99);
}

class Bench {
public:
    explicit Bench(const char *folder)
    {
        m_workspace =
            take(service::Workspace::openForWriting(
                     {.folder = folder, .registry = m_registry, .clock = m_clock, .program = "bench_answers"}),
                 "the workspace does not open");
        auto reader = take(m_workspace->readFacts(), "it cannot be read");
        const auto directory = take(organisation::readDirectory(reader, m_workspace->keys()), "nor its people");
        for (const auto &listed : directory.people)
            if (organisation::hasRole(listed.person, Role::Evaluator))
                m_person = listed.person.id;
        const auto waiting = take(forms::waiting(reader, m_person, Instant{}, 1), "nor what waits");
        const auto versions = take(forms::formVersions(reader), "nor its forms");
        if (waiting.oldest.empty() || versions.empty())
            stop("nothing waits there");
        m_interaction = waiting.oldest.front();
        const auto form = take(forms::loadForm(reader, versions.front().hash), "its form cannot be read");
        for (const auto &placed : forms::questionsOf(form->form))
            m_questions.push_back(placed.question->id);
        m_draft = take(m_workspace->drafts().open({m_interaction.id, m_person, form->version.hash}).get(), "no draft");
    }

    /// Answers until @p work, which runs on a thread of its own, is over.
    template <typename Work>
    void during(const char *name, Work work)
    {
        std::atomic<bool> over = false;
        const auto start = Steady::now();
        std::thread beside([&] {
            work();
            over = true;
        });
        m_toDisk.clear();
        m_onGui.clear();
        for (auto next = start; !over; std::this_thread::sleep_until(next)) {
            next = std::max(next + everyAnswer, Steady::now());
            answer();
        }
        const auto seconds = millisecondsSince(start) / 1000;
        beside.join();
        take(m_workspace->drafts().list().get(), "no drafts"); // all are saved now
        std::printf("%s (%.1f s)\n", name, seconds);
        m_worst = std::max(m_worst, print("answer to disk", m_toDisk));
        print("of that on the GUI's thread", m_onGui);
    }

    double worst() const { return m_worst; }

    void importRows(std::size_t rows)
    {
        std::size_t done = 0;
        auto step = [&](ledger::Ledger &ledger, storage::Connection &) {
            std::vector<Interaction> some;
            for (std::size_t i = 0; i < rowsAtOnce; ++i)
                some.push_back(row(done + i));
            if (!ledger.append(m_person, organisation::interactionBatchFacts(some)))
                stop("rows were refused");
            done += rowsAtOnce;
            return done < rows ? storage::Step::More : storage::Step::Finished;
        };
        m_workspace->submitPaced(step).get();
    }
    void rebuild()
    {
        take(m_workspace->submit([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); }).get(),
             "no rebuild");
    }
    void backup() { take(service::backup(*m_workspace, {.shareOfDisk = 0.9}), "no backup"); }

private:
    Interaction row(std::size_t number)
    {
        const auto now = m_clock.now();
        return {.id = InteractionId{m_ids.next(now.microseconds / 1000)},
                .reference = fmt::format("i-{}-{:07}", now.microseconds / 3'600'000'000, number),
                .channel = Channel::Call,
                .startedAt = now,
                .durationMs = 240'000,
                .customer = {},
                .contactType = m_interaction.contactType,
                .segments = {{.agent = m_person, .startMs = 0, .endMs = {}}}};
    }

    /// As the page does: sealed here, saved on the thread of drafts.db. Every fifth is a comment.
    void answer()
    {
        const auto start = Steady::now();
        const bool words = ++m_count % 5 == 0;
        const Answer given{.question = m_questions[m_count % m_questions.size()],
                           .value = PickedOption{AnswerOptionSlug("fully")},
                           .comment = words ? fmt::format("Named the price, number {}.", m_count) : std::string(),
                           .evidence = {}};
        const auto part = words ? service::DraftPart::Comment : service::DraftPart::Answer;
        auto sealed = take(forms::sealedPart(m_workspace->keys(), m_draft, m_interaction.id, given, part), "no key");
        m_workspace->drafts().save(m_draft, given.question, part, std::move(sealed), [this, start](const auto &saved) {
            take(saved, "an answer was not saved");
            const std::lock_guard guard(m_mutex);
            m_toDisk.push_back(millisecondsSince(start));
        });
        m_onGui.push_back(millisecondsSince(start));
    }

    SystemClock m_clock;
    ledger::Registry m_registry{
        {organisation::coreViews(), sampling::samplingViews(), forms::formsViews(), media::mediaViews()}};
    std::unique_ptr<service::Workspace> m_workspace;
    PersonId m_person;
    Interaction m_interaction;
    std::vector<QuestionSlug> m_questions;
    DraftId m_draft;
    std::size_t m_count = 0;
    double m_worst = 0;
    std::vector<double> m_onGui;
    std::mutex m_mutex;
    std::vector<double> m_toDisk;
    UuidSource m_ids{[](std::uint8_t *bytes, std::size_t size) { randombytes_buf(bytes, size); }};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 4) {
        std::fprintf(stderr, "bench_answers WORKSPACE [ROWS [LIMIT_MS]]\n");
        return 2;
    }
    const std::size_t rows = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1'000'000;
    const double limit = argc > 3 ? std::strtod(argv[3], nullptr) : 50;
    Bench bench(argv[1]);
    bench.during("idle", [] { std::this_thread::sleep_for(std::chrono::seconds(20)); });
    bench.during("backup", [&] { bench.backup(); });
    bench.during("rebuild", [&] { bench.rebuild(); });
    bench.during(fmt::format("import of {} rows", rows).c_str(), [&] { bench.importRows(rows); });
    return bench.worst() < limit ? 0 : 1;
}
