// SPDX-License-Identifier: Apache-2.0
#include "forms/library/library.h"

#include "forms/library/embedded.h"

#include <array>

namespace ringtrue::forms {

std::span<const LibraryItem> library()
{
    static constexpr std::array items{
        LibraryItem{LibraryKind::Vision, "first-steps.vision.yaml", embedded::firstSteps,
                    "a service vision for the first steps"},
        LibraryItem{LibraryKind::Vision, "lantern-service.vision.yaml", embedded::lanternService,
                    "a service vision; all forms but the first steps are on it"},
        LibraryItem{LibraryKind::Form, "first-steps-contact.form.yaml", embedded::firstStepsContact,
                    "calls and chats, for the first steps"},
        LibraryItem{LibraryKind::Form, "inbound-call.form.yaml", embedded::inboundCall, "calls that customers make"},
        LibraryItem{LibraryKind::Form, "outbound-call.form.yaml", embedded::outboundCall,
                    "calls that the centre makes"},
        LibraryItem{LibraryKind::Form, "chat.form.yaml", embedded::chat, "chats"},
        LibraryItem{LibraryKind::Form, "mail.form.yaml", embedded::mail, "mails and letters"},
        LibraryItem{LibraryKind::Form, "social-message.form.yaml", embedded::socialMessage,
                    "messages in social networks"},
        LibraryItem{LibraryKind::Form, "complaint.form.yaml", embedded::complaint, "complaints as a whole"},
        LibraryItem{LibraryKind::Form, "branch-visit.form.yaml", embedded::branchVisit, "visits to a branch, watched"},
        LibraryItem{LibraryKind::Form, "mystery-call.form.yaml", embedded::mysteryCall, "for mystery shoppers: a call"},
        LibraryItem{LibraryKind::Form, "mystery-chat.form.yaml", embedded::mysteryChat, "for mystery shoppers: a chat"},
        LibraryItem{LibraryKind::Form, "mystery-store-visit.form.yaml", embedded::mysteryStoreVisit,
                    "for mystery shoppers: a visit to a shop"},
        LibraryItem{LibraryKind::Form, "self-evaluation.form.yaml", embedded::selfEvaluation,
                    "for agents, on an interaction of their own"},
        LibraryItem{LibraryKind::Form, "compliance-check.form.yaml", embedded::complianceCheck, "obligations only"},
        LibraryItem{LibraryKind::Form, "journey-block.form.yaml", embedded::journeyBlock,
                    "four questions on the journey, to insert into forms"},
    };
    return items;
}

std::string_view formSchema()
{
    return embedded::form;
}

std::string_view visionSchema()
{
    return embedded::vision;
}

} // namespace ringtrue::forms
