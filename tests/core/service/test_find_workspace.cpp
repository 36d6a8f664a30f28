// SPDX-License-Identifier: Apache-2.0
#include "core/service/find_workspace.h"

#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

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
    SECTION("without keys it can be looked at")
    {
        fs::remove(paths.keys());
        CHECK(findWorkspace(paths));
    }
}
