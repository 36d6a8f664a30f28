// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/assign.h"

#include "core/ledger/device_trust.h"
#include "core/organisation/directory.h"
#include "core/organisation/interactions.h"
#include "core/organisation/may_read.h"
#include "core/organisation/unreadable.h"
#include "core/sampling/sql.h"
#include "core/storage/row.h"

#include <map>
#include <set>
#include <string>

namespace ringtrue::sampling {

namespace {

AssignRefusal ledgerRefused(ledger::LedgerFailure failure)
{
    return {.error = AssignError::Ledger, .flaws = {}, .ledger = std::move(failure)};
}

AssignRefusal storeRefused(const storage::StorageFailure &failure)
{
    return ledgerRefused({.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure});
}

/// What stands of an assignment: its due day, where it is not taken back.
struct Standing {
    std::optional<Day> due;
};

Result<std::optional<Standing>, storage::StorageFailure> standingOf(storage::Connection &connection,
                                                                    const AssignmentKey &key)
{
    return storage::read(connection, [&]() -> std::optional<Standing> {
        auto &row = connection.prepared(sql::findAssignment);
        storage::Binder(row).id(key.interaction).id(key.evaluator);
        if (!row.executeStep() || row.getColumn(1).getInt() == 0)
            return std::nullopt;
        return Standing{row.getColumn(0).isNull() ? std::nullopt : dayFromText(row.getColumn(0).getString())};
    });
}

/// Whether a return keeps the evaluator from it. For use inside storage::read().
bool isKeptFrom(storage::Connection &connection, const AssignmentKey &key)
{
    auto &row = connection.prepared(sql::findKeptFrom);
    storage::Binder(row).id(key.interaction).id(key.evaluator);
    return row.executeStep() && row.getColumn(0).getInt() != 0;
}

using Problem = Result<std::optional<AssignProblem>, storage::StorageFailure>;

/// Finds what is wrong with assignments, one after the other; people are read once.
class AssignmentCheck {
public:
    AssignmentCheck(storage::Connection &connection, ledger::Keys &keys) : m_connection(connection), m_keys(keys) {}

    Problem problemOf(const Assignment &assignment)
    {
        if (!m_seen.insert({assignment.interaction, assignment.evaluator}).second)
            return std::optional{AssignProblem::Repeated};
        const auto interaction = organisation::readInteraction(m_connection, assignment.interaction);
        if (!interaction)
            return Failure{interaction.error()};
        if (!*interaction)
            return std::optional{AssignProblem::UnknownInteraction};
        const auto evaluator = person(assignment.evaluator);
        if (!evaluator)
            return Failure{evaluator.error()};
        if (const auto problem = problemOf(*evaluator, **interaction))
            return std::optional{*problem};
        return problemOfWork({assignment.interaction, assignment.evaluator});
    }

private:
    Result<std::optional<Person>, storage::StorageFailure> person(const PersonId &id)
    {
        const auto known = m_people.find(id);
        if (known != m_people.end())
            return known->second;
        const auto found = organisation::readPerson(m_connection, m_keys, id);
        if (!found)
            return Failure{found.error()};
        return m_people[id] = *found ? std::optional{(*found)->person} : std::nullopt;
    }

    static std::optional<AssignProblem> problemOf(const std::optional<Person> &evaluator,
                                                  const Interaction &interaction)
    {
        if (!evaluator)
            return AssignProblem::UnknownPerson;
        if (!evaluator->active)
            return AssignProblem::Left;
        if (!organisation::may(*evaluator, organisation::Task::Evaluate))
            return AssignProblem::NotEvaluating;
        return organisation::mayReadInteraction(*evaluator, interaction) ? std::nullopt
                                                                         : std::optional{AssignProblem::NotShown};
    }

    Problem problemOfWork(const AssignmentKey &key)
    {
        return storage::read(m_connection, [&]() -> std::optional<AssignProblem> {
            if (!m_erasing)
                m_erasing = ledger::devicesThatErase(m_connection);
            if (organisation::readUnreadable(m_connection, key.interaction, *m_erasing))
                return AssignProblem::Unreadable;
            return isKeptFrom(m_connection, key) ? std::optional{AssignProblem::Returned} : std::nullopt;
        });
    }

    storage::Connection &m_connection;
    ledger::Keys &m_keys;
    std::set<AssignmentKey> m_seen;
    std::map<PersonId, std::optional<Person>> m_people;
    std::optional<std::string> m_erasing; ///< devices whose tombstones count, once they are read
};

/// Why @p author may not assign work, or nothing.
std::optional<AssignRefusal> refusalOf(storage::Connection &connection, const PersonId &author)
{
    const auto may = organisation::mayNow(connection, author, organisation::Task::AssignWork);
    if (!may)
        return storeRefused(may.error());
    return *may ? std::nullopt : std::optional{AssignRefusal{.error = AssignError::NotAllowed}};
}

Result<AssignCounts, AssignRefusal> append(ledger::Ledger &ledger, const PersonId &author,
                                           const std::vector<Assignment> &changed, std::size_t all)
{
    std::vector<ledger::FactDraft> facts;
    for (const auto &assignment : changed)
        facts.push_back(assignmentFact(assignment));
    if (!facts.empty())
        if (const auto stored = ledger.append(author, facts); !stored)
            return Failure{ledgerRefused(stored.error())};
    return AssignCounts{.changed = changed.size(), .unchanged = all - changed.size()};
}

} // namespace

Result<AssignCounts, AssignRefusal> assign(ledger::Ledger &ledger, storage::Connection &connection, ledger::Keys &keys,
                                           const PersonId &author, const std::vector<Assignment> &assignments)
{
    if (auto refused = refusalOf(connection, author))
        return Failure{std::move(*refused)};
    AssignmentCheck check(connection, keys);
    std::vector<AssignFlaw> flaws;
    std::vector<Assignment> changed;
    for (std::size_t i = 0; i < assignments.size(); ++i) {
        const auto &assignment = assignments[i];
        const auto problem = check.problemOf(assignment);
        if (!problem)
            return Failure{storeRefused(problem.error())};
        if (*problem)
            flaws.push_back({i, **problem});
        const auto standing = standingOf(connection, {assignment.interaction, assignment.evaluator});
        if (!standing)
            return Failure{storeRefused(standing.error())};
        if (!*standing || (*standing)->due != assignment.due)
            changed.push_back(assignment);
    }
    if (!flaws.empty())
        return Failure{AssignRefusal{.error = AssignError::Flawed, .flaws = std::move(flaws)}};
    return append(ledger, author, changed, assignments.size());
}

Result<AssignCounts, AssignRefusal> takeBack(ledger::Ledger &ledger, storage::Connection &connection,
                                             const PersonId &author, const std::vector<AssignmentKey> &assignments)
{
    if (auto refused = refusalOf(connection, author))
        return Failure{std::move(*refused)};
    std::set<AssignmentKey> seen;
    std::vector<AssignFlaw> flaws;
    std::vector<Assignment> changed;
    for (std::size_t i = 0; i < assignments.size(); ++i) {
        const auto &key = assignments[i];
        const auto standing = standingOf(connection, key);
        if (!standing)
            return Failure{storeRefused(standing.error())};
        if (!*standing)
            flaws.push_back({i, AssignProblem::NotAssigned});
        else if (!seen.insert(key).second)
            flaws.push_back({i, AssignProblem::Repeated});
        else
            changed.push_back({key.interaction, key.evaluator, (*standing)->due, false});
    }
    if (!flaws.empty())
        return Failure{AssignRefusal{.error = AssignError::Flawed, .flaws = std::move(flaws)}};
    return append(ledger, author, changed, assignments.size());
}

Result<std::vector<PersonId>, storage::StorageFailure> assignedPeople(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        std::vector<PersonId> out;
        auto &row = connection.prepared(sql::listAssignedPeople);
        while (row.executeStep())
            out.push_back(storage::idOf<PersonId>(row.getColumn(0)));
        return out;
    });
}

} // namespace ringtrue::sampling
