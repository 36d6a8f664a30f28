// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "forms/facts/version_facts.h"
#include "forms/model/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Why a vision or form was not published: it has errors, or the workspace refused.
struct PublishRefusal {
    std::vector<Finding> findings; ///< with at least one error, unless the ledger refused
    std::optional<ledger::LedgerFailure> ledger;
};

template <typename Version>
struct Published {
    Version version;
    std::vector<Finding> findings; ///< cautions and hints
    bool isNew = true;             ///< false: the very same text had been published before
};

/// Freezes a vision file as the next numbered version. For the ledger's thread, like all below.
Result<Published<VisionVersion>, PublishRefusal> publishVision(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, std::string_view text,
                                                               std::string_view file);

/// Freezes a form file as the next numbered version; it traces to the newest version of its vision.
Result<Published<FormVersion>, PublishRefusal> publishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                           const PersonId &author, std::string_view text,
                                                           std::string_view file);

} // namespace ringtrue::forms
