// SPDX-License-Identifier: Apache-2.0
#include "core/domain/ids.h"
#include "core/service/log.h"
#include "core/service/log_words.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <type_traits>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;

static_assert(!std::is_constructible_v<LogField, LogWord, std::string>, "a text of a person must not compile");

namespace {

std::string contentOf(const std::filesystem::path &file)
{
    std::ostringstream out;
    out << std::ifstream(file).rdbuf();
    return out.str();
}

} // namespace

TEST_CASE("the log holds the time, the event and its ids and numbers", "[service]")
{
    const tests::TemporaryFolder folder;
    const SetClock clock({0, 0});
    Log log(folder / "log", clock);
    const InteractionId interaction{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
    log.write("opened", {{"interaction", interaction}, {"milliseconds", 12}});
    CHECK(contentOf(log.file())
          == "1970-01-01T00:00:00.000000+00:00 opened interaction=018f0000-0000-7000-8000-000000000001 "
             "milliseconds=12\n");
}

TEST_CASE("Opening, refusals and failures to write stand in the log as words", "[service]")
{
    const tests::WorkspaceSample sample;
    {
        const auto workspace = sample.create();
        logOpened(*workspace, "test");
        logNotWritten(*workspace, "people",
                      {.error = ledger::LedgerError::Store,
                       .draft = 0,
                       .keys = {},
                       .storage = {.error = storage::StorageError::Full, .sqliteCode = 13}});
    }
    logRefused(sample.opening(), "test", {WorkspaceError::WrongPassphrase, WorkspacePart::Keys});
    const auto text = contentOf(WorkspacePaths{sample.folder()}.log() / "ringtrue.log");
    CHECK_THAT(text, Catch::Contains(" made\n"));
    CHECK_THAT(text, Catch::Contains(" opened program=test process=" + std::to_string(::getpid())
                                     + " for=writing after=clean-end\n"));
    CHECK_THAT(text, Catch::Contains(" not-written what=people because=store store=disk-full sqlite=13\n"));
    CHECK_THAT(text, Catch::Contains(" not-opened program=test because=wrong-passphrase part=keys sqlite=0\n"));
}

TEST_CASE("A workspace that is to stay untouched gets no line in its log", "[service]")
{
    const tests::WorkspaceSample sample;
    sample.create();
    const auto before = contentOf(WorkspacePaths{sample.folder()}.log() / "ringtrue.log");
    logRefused(sample.opening(), "test", {WorkspaceError::TooNew, WorkspacePart::Facts});
    CHECK(contentOf(WorkspacePaths{sample.folder()}.log() / "ringtrue.log") == before);
    auto elsewhere = sample.opening();
    elsewhere.folder = sample.temporary().path() / "nothing";
    logRefused(elsewhere, "test", {WorkspaceError::Corrupt, WorkspacePart::Facts});
    CHECK_FALSE(std::filesystem::exists(elsewhere.folder));
}

TEST_CASE("a log that has grown to its limit starts anew and keeps the one before", "[service]")
{
    const tests::TemporaryFolder folder;
    std::ofstream(folder / "ringtrue.log") << std::string((1 << 20) + 1, 'x');
    const SetClock clock({0, 0});
    Log log(folder.path(), clock);
    log.write("started");
    CHECK(contentOf(log.file()).size() < 100);
    CHECK(std::filesystem::file_size(folder / "ringtrue.1.log") == (1 << 20) + 1);
}
