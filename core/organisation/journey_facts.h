// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/journey.h"
#include "core/ledger/views.h"

namespace ringtrue::organisation {

inline constexpr std::string_view contactTypeKind = "core.contact_type";
inline constexpr std::string_view jobKind = "core.job";
inline constexpr std::string_view customerJourneyKind = "core.customer_journey";

ledger::FactDraft contactTypeFact(const ContactType &contactType);
ledger::FactDraft jobFact(const Job &job);
ledger::FactDraft customerJourneyFact(const CustomerJourney &journey);

ledger::Applied applyContactType(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyJob(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyCustomerJourney(storage::Connection &connection, const ledger::Fact &fact,
                                     const ledger::Body &body);

/// The stages of a journey as a body holds them, and read back; nothing where they are not such.
ledger::Body stagesBody(const std::vector<JourneyStage> &stages);
std::optional<std::vector<JourneyStage>> stagesFromBody(const ledger::Body &body);

} // namespace ringtrue::organisation
