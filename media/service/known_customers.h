// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/settings.h"
#include "media/service/known_imports.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::media {

/// The customers whom their keys recognise. drafts.db remembers them; those it does not know of, because it was made
/// anew or is an older copy, are gathered from the facts before the first look-up.
class KnownCustomers {
public:
    explicit KnownCustomers(service::Workspace &workspace) : m_workspace(workspace), m_known(workspace, knownCustomer)
    {
    }
    /// The customer with that @p key who is there and not erased, or nothing.
    Result<std::optional<PersonId>, ImportFailure> find(std::string_view key);
    /// For after find().
    Result<Done, ImportFailure> remember(std::string_view key, const PersonId &customer);

private:
    Result<std::optional<PersonId>, ImportFailure> findLiving(std::string_view key);
    Result<bool, ImportFailure> isLiving(const PersonId &customer);
    Result<Done, ImportFailure> gather();
    Result<std::vector<service::Setting>, ImportFailure> customersAfter(const std::optional<PersonId> &last);
    /// Saves @p found and, at the end of all, up to whom the customers are gathered.
    Result<Done, ImportFailure> save(std::vector<service::Setting> found);
    /// Up to whom drafts.db has gathered; nothing where it does not say so, or says it of another look-up key.
    Result<std::optional<PersonId>, ImportFailure> readGathered();

    service::Workspace &m_workspace;
    KnownImports m_known;
    PersonId m_gathered; ///< after gather(): up to whom
};

} // namespace ringtrue::media
