// SPDX-License-Identifier: Apache-2.0
#include "media/service/known_customers.h"

#include "core/organisation/customers.h"
#include "core/organisation/directory.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace ringtrue::media {

namespace {

/// Its value: the keyed hash of no text, which tells whether the look-up key is still the one of then, a blank, and the
/// id of the last customer. Ids rise with the time at which they are made.
constexpr std::string_view gatheredSetting = "customer/gathered";

/// Remembered at once: an answer that is saved meanwhile waits for no more than these.
constexpr std::ptrdiff_t mostAtOnce = 1000;

} // namespace

Result<std::optional<PersonId>, ImportFailure> KnownCustomers::find(std::string_view key)
{
    if (const auto gathered = gather(); !gathered)
        return Failure{gathered.error()};
    return findLiving(key);
}

Result<Done, ImportFailure> KnownCustomers::remember(std::string_view key, const PersonId &customer)
{
    const auto name = m_known.nameOf(key);
    if (!name)
        return Failure{name.error()};
    m_gathered = std::max(m_gathered, customer);
    return save({{*name, customer.text()}});
}

Result<std::optional<PersonId>, ImportFailure> KnownCustomers::findLiving(std::string_view key)
{
    const auto known = m_known.find(key);
    if (!known)
        return Failure{known.error()};
    if (!*known)
        return std::optional<PersonId>{};
    const PersonId customer{**known};
    const auto living = isLiving(customer);
    if (!living)
        return Failure{living.error()};
    return *living ? std::optional<PersonId>(customer) : std::nullopt;
}

Result<bool, ImportFailure> KnownCustomers::isLiving(const PersonId &customer)
{
    const auto erased = m_workspace.keys().isErased(ledger::subjectOf(customer));
    if (!erased)
        return Failure{importFailure(erased.error())};
    auto reader = m_workspace.readFacts();
    if (!reader)
        return Failure{importFailure(storage::StorageFailure{})};
    const auto found = organisation::readPerson(*reader, m_workspace.keys(), customer);
    if (!found)
        return Failure{importFailure(found.error())};
    return !*erased && found->has_value();
}

Result<Done, ImportFailure> KnownCustomers::gather()
{
    const auto last = readGathered();
    if (!last)
        return Failure{last.error()};
    auto found = customersAfter(*last);
    if (!found)
        return Failure{found.error()};
    return *last == m_gathered ? Result<Done, ImportFailure>(Done{}) : save(*std::move(found));
}

Result<std::vector<service::Setting>, ImportFailure> KnownCustomers::customersAfter(const std::optional<PersonId> &last)
{
    m_gathered = last.value_or(PersonId{});
    auto reader = m_workspace.readFacts();
    if (!reader)
        return Failure{importFailure(storage::StorageFailure{})};
    const auto customers = organisation::readCustomerKeys(*reader, m_workspace.keys(), m_gathered);
    if (!customers)
        return Failure{importFailure(customers.error())};
    std::vector<service::Setting> out;
    std::unordered_set<std::string> names;
    for (const auto &[customer, key] : *customers) {
        m_gathered = customer;
        const auto name = m_known.nameOf(key);
        if (!name)
            return Failure{name.error()};
        if (!names.insert(*name).second) // an older one has that key
            continue;
        const auto older = last ? findLiving(key) : Result<std::optional<PersonId>, ImportFailure>(std::nullopt);
        if (!older)
            return Failure{older.error()};
        if (!*older)
            out.push_back({*name, customer.text()});
    }
    return out;
}

Result<Done, ImportFailure> KnownCustomers::save(std::vector<service::Setting> found)
{
    const auto unchanged = m_known.nameOf({});
    if (!unchanged)
        return Failure{unchanged.error()};
    found.push_back({std::string(gatheredSetting), *unchanged + ' ' + m_gathered.text()});
    for (auto at = found.begin(); at != found.end();) {
        const auto end = at + std::min(mostAtOnce, found.end() - at);
        const auto saved = service::saveSettings(m_workspace.drafts(), {},
                                                 {std::make_move_iterator(at), std::make_move_iterator(end)});
        if (!saved)
            return Failure{importFailure(saved.error())};
        at = end;
    }
    return Done{};
}

Result<std::optional<PersonId>, ImportFailure> KnownCustomers::readGathered()
{
    const auto unchanged = m_known.nameOf({});
    if (!unchanged)
        return Failure{unchanged.error()};
    const auto value = m_workspace.drafts().setting({}, std::string(gatheredSetting)).get();
    if (!value)
        return Failure{importFailure(value.error())};
    const auto before = *unchanged + ' ';
    if (!*value || !(*value)->starts_with(before))
        return std::optional<PersonId>{};
    return PersonId::parse((*value)->substr(before.size()));
}

} // namespace ringtrue::media
