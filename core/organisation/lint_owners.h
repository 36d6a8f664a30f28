// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/directory.h"

namespace ringtrue::organisation {

enum class OwnedThing { ContactType, Job, CustomerJourney };

enum class OwnerProblem {
    None,    ///< nobody is accountable
    Several, ///< more than one is: when everyone owns, nobody owns
    Gone     ///< the owner has left or is unknown here
};

/// A contact type, job or journey without exactly one accountable owner.
struct OwnerFinding {
    OwnedThing thing = OwnedThing::ContactType;
    std::string name;
    OwnerProblem problem = OwnerProblem::None;
    std::size_t owners = 0;
    bool operator==(const OwnerFinding &) const = default;
};

std::vector<OwnerFinding> lintOwners(const Directory &directory);

} // namespace ringtrue::organisation
