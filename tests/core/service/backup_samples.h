// SPDX-License-Identifier: Apache-2.0
// Backups of a sample workspace and what they hold.
#pragma once

#include "core/service/backup.h"
#include "tests/core/service/workspace_samples.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ringtrue::tests {

inline service::BackupReport backUp(service::Workspace &workspace, const std::filesystem::path &folder = {})
{
    const auto report = service::backup(workspace, {.folder = folder});
    REQUIRE(report);
    return *report;
}

/// For a workspace that is restored into @p folder.
inline service::Opening openingOf(const WorkspaceSample &sample, const std::filesystem::path &folder)
{
    const auto opening = sample.opening();
    return {.folder = folder, .registry = opening.registry, .clock = opening.clock, .program = "restore"};
}

/// Stores @p content as a blob of the interaction 50.
inline ledger::BlobName addBlob(service::Workspace &workspace, const std::string &content)
{
    const std::vector<ledger::SubjectId> subjects{ledger::subjectOf(idNumber<InteractionId>(50))};
    auto made = workspace.keys().make(subjects);
    REQUIRE(made);
    const auto blob = workspace.blobs().add(content, subjects);
    REQUIRE(blob);
    return *blob;
}

/// The same with the fact that names it.
inline ledger::BlobName appendBlob(service::Workspace &workspace, const std::string &content)
{
    const auto blob = addBlob(workspace, content);
    const auto appended = workspace
                              .submit([&](ledger::Ledger &ledger, storage::Connection &) {
                                  auto draft = organisation::personFact(personNumber(77, "With a picture"));
                                  draft.blobs = {blob};
                                  return ledger.append(idNumber<PersonId>(1), draft);
                              })
                              .get();
    REQUIRE(appended);
    return blob;
}

} // namespace ringtrue::tests
