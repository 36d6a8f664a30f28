// SPDX-License-Identifier: Apache-2.0
#include "core/service/find_workspace.h"

#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <sys/stat.h>

using namespace ringtrue;
using namespace ringtrue::service;
namespace fs = std::filesystem;

namespace {

WorkspaceFailure refusalOf(const WorkspacePaths &paths)
{
    const auto found = findWorkspace(paths);
    REQUIRE_FALSE(found);
    return found.error();
}

} // namespace

TEST_CASE("What is no workspace is told from one that is damaged", "[workspace]")
{
    const tests::WorkspaceSample sample;
    const WorkspacePaths paths{sample.folder()};
    CHECK(refusalOf(paths).error == WorkspaceError::Missing);
    tests::writeBytes(paths.folder, "a file");
    CHECK(refusalOf(paths).error == WorkspaceError::NotAWorkspace);
    fs::remove(paths.folder);
    fs::create_directory(paths.folder);
    CHECK(refusalOf(paths).error == WorkspaceError::NotAWorkspace);
    tests::writeBytes(paths.facts(), "somebody else's database");
    CHECK(refusalOf(paths).error == WorkspaceError::NotAWorkspace);
    fs::remove_all(paths.folder);

    sample.create();
    CHECK(findWorkspace(paths));
    SECTION("without facts")
    {
        fs::remove(paths.facts());
        CHECK(refusalOf(paths) == WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts});
    }
    SECTION("with facts of no bytes")
    {
        fs::resize_file(paths.facts(), 0);
        CHECK(refusalOf(paths) == WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Facts});
    }
    SECTION("with keys of no bytes")
    {
        fs::resize_file(paths.keys(), 0);
        CHECK(refusalOf(paths) == WorkspaceFailure{WorkspaceError::Corrupt, WorkspacePart::Keys});
    }
    SECTION("with what is no file in the place of one")
    {
        using enum WorkspacePart;
        const auto [name, part] = GENERATE(table<const char *, WorkspacePart>({{"workspace.db", Facts},
                                                                               {"drafts.db", Drafts},
                                                                               {"keys.db", Keys},
                                                                               {"unlock.key", Unlock},
                                                                               {"lock", Lock},
                                                                               {"reserve", Reserve}}));
        const auto file = paths.folder / name;
        CAPTURE(file);
        fs::remove(file);
        REQUIRE(::mkfifo(file.c_str(), 0644) == 0);
        const WorkspaceFailure damaged{WorkspaceError::Corrupt, part};
        CHECK(refusalOf(paths) == damaged);
        const auto writer = Workspace::openForWriting(sample.opening());
        REQUIRE_FALSE(writer);
        CHECK(writer.error() == damaged);
        const auto reader = Workspace::openForReading(sample.opening());
        REQUIRE_FALSE(reader);
        CHECK(reader.error() == damaged);
    }
    SECTION("without keys it can be looked at")
    {
        fs::remove(paths.keys());
        CHECK(findWorkspace(paths));
    }
}
