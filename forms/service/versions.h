// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/storage/connection.h"
#include "forms/facts/version_facts.h"
#include "forms/model/form.h"
#include "forms/score/scoring_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

enum class VersionError {
    Missing,    ///< no such version is here (yet)
    Unreadable, ///< it was published by a newer version of the program, or is damaged
    Store       ///< the workspace could not be read
};

/// A published form with the vision it traces to, ready to evaluate and score with.
struct LoadedForm {
    FormVersion version;
    Form form;
    std::optional<VisionVersion> visionVersion;
    std::optional<Vision> vision;
    ScoringPlan plan;

    const Vision *visionOrNull() const { return vision ? &*vision : nullptr; }
};

/// All published forms, without their texts: by form, the newest first.
Result<std::vector<FormVersion>, storage::StorageFailure> formVersions(storage::Connection &connection);
/// All published visions, without their texts: by vision, the newest first.
Result<std::vector<VisionVersion>, storage::StorageFailure> visionVersions(storage::Connection &connection);

/// A form version with its text, whether its vision is here or not.
Result<FormVersion, VersionError> formVersion(storage::Connection &connection, const Hash &hash);
Result<std::shared_ptr<const LoadedForm>, VersionError> loadForm(storage::Connection &connection, const Hash &hash);
/// The newest version of @p form.
Result<std::shared_ptr<const LoadedForm>, VersionError> loadNewestForm(storage::Connection &connection,
                                                                       const FormSlug &form);
/// Version @p number of @p form; of two of one number (published on two computers) the one published last.
Result<std::shared_ptr<const LoadedForm>, VersionError> loadFormVersion(storage::Connection &connection,
                                                                        const FormSlug &form, std::int64_t number);

struct LoadedVision {
    VisionVersion version;
    Vision vision;
};
Result<LoadedVision, VersionError> loadVision(storage::Connection &connection, const Hash &hash);
/// What that version is called in @p language (BCP 47); as it is published where it has no words in it. Nothing where
/// it cannot be read.
std::optional<std::string> visionTitle(storage::Connection &connection, const Hash &hash, std::string_view language);
/// The newest version of each vision, as visionVersions() has them, by what it is called in @p language.
Result<std::vector<VisionVersion>, storage::StorageFailure> newestVisions(storage::Connection &connection,
                                                                          std::string_view language);
/// Version @p number of @p vision; of two of one number (published on two computers) the one published last.
Result<LoadedVision, VersionError> loadVisionVersion(storage::Connection &connection, const VisionSlug &vision,
                                                     std::int64_t number);
/// The newest version of @p vision; where it is not named, of the vision published last.
Result<LoadedVision, VersionError> loadNewestVision(storage::Connection &connection,
                                                    const std::optional<VisionSlug> &vision = {});
/// The newest version of the vision that @p vision is derived from; nothing where it names none, or itself, or where
/// none of that id is published here.
///
/// @return Unreadable or Store: it may be here, and nobody can say what it holds
Result<std::optional<LoadedVision>, VersionError> visionAbove(storage::Connection &connection, const Vision &vision);

} // namespace ringtrue::forms
