// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/sampling/put_back.h"
#include "core/sampling/returns.h"
#include "forms/service/return_interaction.h"

#include <string>
#include <string_view>
#include <vector>

/// Interactions that were returned because they cannot be evaluated.
namespace ringtrue::cli {

/// `there is no sound`
std::string_view reasonWords(sampling::ReturnReason reason);
/// The words that --reason takes.
std::vector<std::string> reasonOptions();

nlohmann::json returnJson(Session &session, const sampling::StandingReturn &returned);
std::string returnWords(Session &session, const sampling::StandingReturn &returned);

/// Why @p interaction was not returned, or not put back.
Reply refusalOf(const forms::ReturnRefusal &refused, const Interaction &interaction);
Reply refusalOf(const sampling::PutBackFailure &failure, const Interaction &interaction);

} // namespace ringtrue::cli
