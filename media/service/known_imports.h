// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/uuid.h"
#include "core/service/workspace.h"
#include "media/service/import_interaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::media {

/// What an import failed with, from what the workspace refused.
ImportFailure importFailure(const ledger::LedgerFailure &failure);
ImportFailure importFailure(const storage::StorageFailure &failure);
ImportFailure importFailure(const ledger::KeyFailure &failure);
ImportFailure importFailure(const service::DraftFailure &failure);

inline constexpr std::string_view knownContent = "content";
inline constexpr std::string_view knownCustomer = "customer";

/// What drafts.db remembers of imports: a keyed hash of the content or customer key, and whose it is.
class KnownImports {
public:
    KnownImports(service::Workspace &workspace, std::string_view purpose) : m_workspace(workspace), m_purpose(purpose)
    {
    }
    /// The id remembered for @p text, or nothing.
    Result<std::optional<Uuid>, ImportFailure> find(std::string_view text);
    Result<Done, ImportFailure> remember(std::string_view text, const Uuid &id);
    /// The setting in which it is remembered.
    Result<std::string, ImportFailure> nameOf(std::string_view text);

private:
    service::Workspace &m_workspace;
    std::string_view m_purpose;
};

} // namespace ringtrue::media
