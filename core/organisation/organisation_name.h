// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <optional>
#include <string>

namespace ringtrue::organisation {

/// What the organisation of this workspace calls itself; nothing while its fact has not arrived. It is no
/// personal data and not sealed, so it can be read before anybody signs in.
Result<std::optional<std::string>, storage::StorageFailure> readOrganisationName(storage::Connection &connection);

} // namespace ringtrue::organisation
