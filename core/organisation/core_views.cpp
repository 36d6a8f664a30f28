// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/core_views.h"

#include "core/organisation/cause_facts.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/journey_facts.h"
#include "core/organisation/people_facts.h"
#include "core/organisation/views.h"

namespace ringtrue::organisation {

ledger::Views coreViews()
{
    return {.owner = "core",
            .schema = views::organisation,
            .tables = {"person", "team", "contact_type", "job", "customer_journey", "cause", "attribution",
                       "interaction", "interaction_segment", "emptied_interaction"},
            .kinds = {{personKind, 1, applyPerson},
                      {teamKind, 1, applyTeam},
                      {contactTypeKind, 1, applyContactType},
                      {jobKind, 1, applyJob},
                      {customerJourneyKind, 1, applyCustomerJourney},
                      {causeKind, 1, applyCause},
                      {attributionKind, 1, applyAttribution},
                      {interactionKind, 1, applyInteraction},
                      {interactionBatchKind, 1, applyInteractionBatch}}};
}

} // namespace ringtrue::organisation
