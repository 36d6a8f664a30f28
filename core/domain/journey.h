// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

/// Why customers get in touch. Exactly one owner is accountable; none and two are lint findings.
struct ContactType {
    ContactTypeId id;
    std::string slug; ///< the word in forms and imports: `late-parcel`
    std::string name;
    std::vector<PersonId> owners; ///< experience owners
    bool operator==(const ContactType &) const = default;
};

/// What a customer wants to get done, across contacts.
struct Job {
    JobId id;
    std::string slug;
    std::string name;
    std::vector<PersonId> owners;
    bool operator==(const Job &) const = default;
};

/// Where the customer meets the company during a stage; outside the centre too.
struct Touchpoint {
    std::string name;
    bool insideCentre = false;
    bool operator==(const Touchpoint &) const = default;
};

struct JourneyStage {
    std::string name;
    std::vector<Touchpoint> touchpoints;
    bool operator==(const JourneyStage &) const = default;
};

/// A named customer journey: stages in order, each with its touchpoints.
struct CustomerJourney {
    CustomerJourneyId id;
    std::string name;
    std::vector<PersonId> owners;
    std::vector<JourneyStage> stages;
    bool operator==(const CustomerJourney &) const = default;
};

/// Before, during or after the touch.
enum class JourneyPhase { Before, During, After };

/// `before`, `during`, `after`.
std::string_view word(JourneyPhase phase);
std::optional<JourneyPhase> journeyPhaseFromWord(std::string_view word);

} // namespace ringtrue
