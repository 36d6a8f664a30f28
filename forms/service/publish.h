// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "forms/facts/version_facts.h"
#include "forms/lint/lint.h"
#include "forms/model/finding.h"
#include "forms/service/versions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Why a vision or form was not published: it has errors, the workspace refused, its vision cannot be read, or its
/// author may not.
struct PublishRefusal {
    std::vector<Finding> findings; ///< with at least one error, unless something else is set
    std::optional<ledger::LedgerFailure> ledger;
    std::optional<VersionError> vision{}; ///< of the form, or above the vision; set where it is there and unreadable
    bool notAllowed = false;              ///< the roles of the author, as they are now, do not publish
};

template <typename Version>
struct Published {
    Version version;
    std::vector<Finding> findings; ///< cautions and hints
    bool isNew = true;             ///< false: the very same text had been published before, with the same pins
    std::int64_t inForce = 1;      ///< the highest number, whose version is taken from now on
};

/// Freezes a vision file as the next numbered version; what it is derived from is looked up in its newest version. For
/// the ledger's thread, like all below.
Result<Published<VisionVersion>, PublishRefusal> publishVision(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, std::string_view text,
                                                               std::string_view file, const LintedOn &on = {});

/// Freezes a form file as the next numbered version; it traces to the newest version of its vision, and its scoring
/// policy is pinned by its hash. What it pins is part of its text (pinnedText()) and so of its hash: the same file
/// published after its vision changed is another version. The findings tell too which questions do not ask what they
/// asked in the version in force (lintAgainst()).
Result<Published<FormVersion>, PublishRefusal> publishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                           const PersonId &author, std::string_view text,
                                                           std::string_view file, const LintedOn &on = {});

/// Why an earlier version of a form was not put in force again.
enum class RepublishError {
    Version, ///< there is no such version, or it cannot be read: see version
    InForce, ///< it is the one in force
    Refused  ///< it has errors by today's vision and rules, or the workspace refused: see refusal
};
struct RepublishFailure {
    RepublishError error = RepublishError::Version;
    VersionError version = VersionError::Missing;
    PublishRefusal refusal{};
};

/// Puts version @p number of @p form in force again, as the next numbered version: its text, with a comment at the end
/// that says so, and what it pins now. Evaluations given on @p number keep it; the new version traces to the newest
/// vision.
Result<Published<FormVersion>, RepublishFailure> republishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, const FormSlug &form,
                                                               std::int64_t number, const LintedOn &on = {});

} // namespace ringtrue::forms
