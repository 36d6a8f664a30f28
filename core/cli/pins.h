// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "forms/facts/version_facts.h"
#include "forms/service/versions.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::cli {

/// What a published form pins beside its text: the version of the vision it traces to, and its scoring policy.
struct Pins {
    std::optional<Hash> visionVersion{};
    std::optional<forms::VisionVersion> vision{}; ///< of visionVersion, where it is here
    std::optional<Hash> policy{};                 ///< of versions made before policies were pinned nothing
};

/// @param visions  the published ones
Pins pinsOf(const forms::FormVersion &version, const std::vector<forms::VisionVersion> &visions);
Pins pinsOf(const forms::LoadedForm &form);

/// `vision` (`vision`, `number`, `hash`) and `policy` (a hash); null for what is not pinned.
nlohmann::json pinsJson(const Pins &pins);

/// A line each: `pins version 2 of the vision “steady” (SHA-256 ..)`.
std::string pinsWords(const Pins &pins);

/// In what two versions of a form pin otherwise: a list of `pin`, `before`, `after`, `message`.
nlohmann::json pinChanges(const Pins &before, const Pins &after);

} // namespace ringtrue::cli
