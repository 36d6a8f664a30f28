// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/sha256.h"
#include "core/domain/channel.h"
#include "core/domain/ids.h"
#include "core/domain/vision.h"
#include "core/ledger/views.h"
#include "forms/model/form.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

inline constexpr std::string_view visionVersionKind = "forms.vision_version";
inline constexpr std::string_view formVersionKind = "forms.form_version";

/// A vision as it was published: frozen and numbered. The text is the file itself.
struct VisionVersion {
    Hash hash{}; ///< SHA-256 of the text
    VisionSlug vision;
    std::int64_t number = 1;
    VisionKind kind = VisionKind::Service;
    std::string title;
    std::string text;
    Instant publishedAt{}; ///< told in UTC; only of a version that was read
    bool operator==(const VisionVersion &) const = default;
};

/// A form as it was published. An evaluation pins it by its hash, which stands for what it pins itself too: its text
/// ends with a line that names that. Versions of earlier programs have no such line.
struct FormVersion {
    Hash hash{}; ///< SHA-256 of the text
    FormSlug form;
    std::int64_t number = 1;
    std::string title;
    std::vector<Channel> channels;         ///< empty: all
    std::vector<std::string> contactTypes; ///< slugs; empty: all
    std::optional<Hash> visionVersion;     ///< the version it traces to
    std::string text;
    std::optional<Hash> policy{}; ///< policyHash(); of a version that was published before policies were pinned nothing
    FormUse use = FormUse::Quality;
    bool operator==(const FormVersion &) const = default;
};

ledger::FactDraft visionVersionFact(const VisionVersion &version);
ledger::FactDraft formVersionFact(const FormVersion &version);

ledger::Applied applyVisionVersion(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyFormVersion(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);

} // namespace ringtrue::forms
