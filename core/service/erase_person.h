// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/people_failure.h"
#include "core/service/workspace.h"

#include <cstdint>
#include <string>

namespace ringtrue::service {

struct Erasure {
    PersonId person;       ///< or, with the same bytes, the id of an interaction of which all that was said goes
    std::string reason;    ///< not blank
    std::string authority; ///< `subject-request`, `court`, `retention`, `policy`
};

struct Erased {
    ledger::FactId tombstone;
    std::uint64_t interactions = 0; ///< whose recordings, chats and comments went with the person
    bool ofInteraction = false;     ///< what was erased is one interaction, and nobody's name
    bool leftovers =
        false; ///< drafts, phrases or a sign-in could not be removed now: opening for writing does it the next time
};

/// Erases what is sealed for a person, and what was said in, or written about, every interaction in
/// which they took part, as customer or agent. Drafts about those interactions go too, and the
/// phrases that the person kept. Scores stay.
/// Done means that nothing in the workspace folder can open any of it; sealed copies in its own backups are deleted,
/// too. The last administrator is not erased, and nothing twice.
Result<Erased, PeopleFailure> erasePerson(Workspace &workspace, const PersonId &author, const Erasure &erasure);

} // namespace ringtrue::service
