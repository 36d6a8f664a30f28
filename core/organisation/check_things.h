// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/directory.h"

#include <vector>

namespace ringtrue::organisation {

/// What hinders a team, contact type, job or customer journey from being written down.
enum class ThingProblem {
    NoName,
    UnseenCharacter, ///< in any of its texts (text_flaw.h)
    NameTaken,       ///< another one of its kind has it: an import by name could not tell them apart
    BadSlug,         ///< lower-case letters, digits, hyphens
    SlugTaken,
    BadCountry,
    BadLanguage,
    NoStage,
    UnnamedStage,
    StageTwice, ///< two stages of a journey bear one name
    UnnamedTouchpoint,
    TouchpointTwice ///< two touchpoints of a stage bear one name
};

/// All that hinders it from being written down as it is, each once; empty where nothing does. How many own
/// it hinders nothing: lintOwners() tells.
std::vector<ThingProblem> checkTeam(const Team &team, const Directory &directory);
std::vector<ThingProblem> checkContactType(const ContactType &contactType, const Directory &directory);
std::vector<ThingProblem> checkJob(const Job &job, const Directory &directory);
std::vector<ThingProblem> checkJourney(const CustomerJourney &journey, const Directory &directory);

} // namespace ringtrue::organisation
