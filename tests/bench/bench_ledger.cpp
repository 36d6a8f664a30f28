// SPDX-License-Identifier: Apache-2.0
// Facts a second of a workspace as people have it: taken in by another computer's new workspace, its views made anew,
// all of it verified with every score computed again. The workspace itself is only read.
//
//     bench_ledger WORKSPACE NEW-FOLDER [FACTS]
#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/ledger.h"
#include "core/ledger/schema.h"
#include "core/ledger/stored_facts.h"
#include "core/ledger/verify.h"
#include "core/organisation/core_views.h"
#include "core/sampling/sampling_views.h"
#include "core/storage/migrations.h"
#include "forms/facts/forms_views.h"
#include "forms/service/recheck_score.h"
#include "media/facts/media_facts.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <vector>

namespace {

using namespace ringtrue;
namespace fs = std::filesystem;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "bench_ledger: %s\n", what);
    std::exit(1);
}

template <typename T, typename E>
T take(Result<T, E> result, const char *what)
{
    if (!result)
        stop(what);
    return std::move(*result);
}

template <typename Work>
void measure(const char *name, std::size_t count, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%-11s %9.0f a second (%.1f s)\n", name, static_cast<double>(count) / seconds.count(), seconds.count());
    std::fflush(stdout);
}

/// The first @p limit facts that name no blob, so that nothing is missed when they are verified elsewhere.
std::vector<std::string> factsOf(storage::Connection &reader, std::size_t limit)
{
    std::vector<std::string> facts;
    for (std::int64_t row = 0; facts.size() < limit;) {
        const auto some = take(ledger::factsAfter(reader, row, 1000), "facts cannot be read");
        if (some.empty())
            break;
        for (const auto &fact : some)
            if (ledger::decodeFact(fact.bytes)->blobs.empty())
                facts.push_back(fact.bytes);
        row = some.back().row;
    }
    return facts;
}

void run(const fs::path &from, const fs::path &folder, std::size_t limit)
{
    auto reader = take(storage::openReader(from / "workspace.db", ledger::workspaceSchema()), "it does not open");
    const auto root = take(storage::read(reader, [&] { return ledger::findLedger(reader); }), "it cannot be read");
    const auto facts = factsOf(reader, limit);
    fs::create_directories(folder);
    const SystemClock clock;
    const ledger::Registry registry(
        {organisation::coreViews(), sampling::samplingViews(), forms::formsViews(), media::mediaViews()});
    auto keys = take(ledger::Keys::create(folder), "no keys");
    ledger::BlobStore blobs(folder / "media", keys);
    auto connection = take(storage::openWriter(folder / "workspace.db", ledger::workspaceSchema()), "no workspace");
    auto joined =
        take(ledger::Ledger::join({connection, keys, blobs, registry, clock}, {root->organisation, root->rootKey}),
             "it does not join");
    measure("ingest", facts.size(), [&] { take(joined.ingest(facts), "facts were refused"); });
    measure("rebuild", facts.size(), [&] { take(joined.rebuild(), "no rebuild"); });
    measure("verify", facts.size(), [&] {
        const ledger::Recheck scores[] = {forms::recheckScore()};
        const auto verdict = take(ledger::verify(connection, registry, folder, scores), "it cannot be verified");
        if (verdict.firstWrong) {
            std::fprintf(stderr, "%s %s\n", verdict.firstWrong->what.c_str(), verdict.firstWrong->where.c_str());
            stop("something is wrong in it");
        }
    });
    std::vector<ledger::SubjectId> people;
    for (std::size_t i = 0; i < facts.size(); ++i)
        people.emplace_back(joined.newFactId().uuid());
    take(keys.make(people), "keys cannot be made");
    measure("open keys", people.size(), [&] {
        if (!take(keys.inspect(), "keys.db cannot be read").damaged.empty())
            stop("a key does not open");
    });
    std::printf("%zu facts, %ju bytes each in workspace.db with views\n", facts.size(),
                static_cast<std::uintmax_t>(fs::file_size(folder / "workspace.db") / facts.size()));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3 || argc > 4) {
        std::fprintf(stderr, "bench_ledger WORKSPACE NEW-FOLDER [FACTS]\n");
        return 2;
    }
    run(argv[1], argv[2], argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 100'000);
}
