// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/cause.h"
#include "core/domain/journey.h"
#include "core/domain/people.h"
#include "core/ledger/keys.h"
#include "core/organisation/permissions.h"
#include "core/storage/connection.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace ringtrue::organisation {

/// Whether the name of a person can be read on this computer.
enum class Legible {
    Yes,
    Erased, ///< the key was destroyed on purpose: show "erased"
    NoKey   ///< sealed with a key that is not here
};

struct ListedPerson {
    Person person; ///< name and external id are empty where not legible
    Legible legible = Legible::Yes;
    bool operator==(const ListedPerson &) const = default;
};

/// The people, teams, contact types, jobs, journeys and causes of a workspace, read at one moment.
struct Directory {
    std::vector<ListedPerson> people; ///< by name, then id; customers are not among them
    std::vector<Team> teams;
    std::vector<ContactType> contactTypes;
    std::vector<Job> jobs;
    std::vector<CustomerJourney> journeys;
    std::vector<Cause> causes = builtInCauses(); ///< with what the centre changed, also those out of use; in order
    std::vector<Attribution> attributions = builtInAttributions();

    const ListedPerson *person(const PersonId &id) const;
    const ListedPerson *personByExternalId(std::string_view externalId) const;
    const Team *team(const TeamId &id) const;
    const ContactType *contactType(const ContactTypeId &id) const;
    const ContactType *contactTypeBySlug(std::string_view slug) const;
};

/// Reads the directory; a person without any role is a customer and left out.
Result<Directory, storage::StorageFailure> readDirectory(storage::Connection &connection, ledger::Keys &keys);

/// One person, customers too; nothing where the workspace knows no such person.
Result<std::optional<ListedPerson>, storage::StorageFailure> readPerson(storage::Connection &connection,
                                                                        ledger::Keys &keys, const PersonId &id);

/// Whether the roles that @p person has now allow @p task; nobody who is not known here may do anything. It reads no
/// name and needs no keys.
Result<bool, storage::StorageFailure> mayNow(storage::Connection &connection, const PersonId &person, Task task);

bool hasRole(const Person &person, Role role);

} // namespace ringtrue::organisation
