// SPDX-License-Identifier: Apache-2.0
// Facts a second: `test_core_ledger "[bench]"` of a release build. Not part of a test run.
#include "core/ledger/ledger.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

#include <chrono>
#include <iostream>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

constexpr int facts = 40'000;
constexpr int batch = 1000;

/// About as long as an evaluation of twenty answers.
FactDraft evaluationSized(int number)
{
    auto draft = noteDraft(number, someone(number % 500), "spoke clearly and named the price", number % 100);
    draft.body["answers"] = std::vector<std::string>(20, "yes");
    draft.body["terms"] = std::vector<int>(20, 10);
    draft.body["form"] = someone(1).text();
    return draft;
}

template <typename Work>
void measure(const char *name, std::size_t count, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::cout << name << ": " << static_cast<long>(static_cast<double>(count) / seconds.count()) << " a second ("
              << seconds.count() << " s)\n";
}

} // namespace

TEST_CASE("Facts a second", "[.][bench]")
{
    const TemporaryFolder folder;
    Workspace workspace(folder.path());
    workspace.create();
    std::vector<FactDraft> drafts;
    for (int i = 0; i < batch; ++i)
        drafts.push_back(evaluationSized(i));
    measure("append, 1,000 a transaction", facts, [&] {
        for (int i = 0; i < facts; i += batch)
            REQUIRE(workspace.ledger().append(workspace.author, drafts));
    });
    measure("append, one a transaction", 500, [&] {
        for (int i = 0; i < 500; ++i)
            REQUIRE(workspace.ledger().append(workspace.author, drafts[static_cast<std::size_t>(i)]));
    });
    measure("rebuild", facts, [&] { REQUIRE(workspace.ledger().rebuild()); });
    measure("verify", facts, [&] {
        REQUIRE_FALSE(verify(workspace.connection(), workspace.registry(), folder.path()).value().firstWrong);
    });
    const auto all = workspace.facts();
    const TemporaryFolder elsewhere;
    Workspace other(elsewhere.path());
    other.join(workspace.ledger().root());
    measure("ingest", facts, [&] { REQUIRE(other.ledger().ingest(all)); });
    CHECK(other.hash() == workspace.hash());
    std::cout << "bytes a fact: " << all.back().size() << ", in workspace.db with views: "
              << std::filesystem::file_size(folder.path() / "workspace.db") / all.size() << "\n";
}
