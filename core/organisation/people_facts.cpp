// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/people_facts.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/sealed.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

namespace ringtrue::organisation {

namespace {

ledger::Body roleWords(const std::vector<Role> &roles)
{
    ledger::Body out = ledger::Body::array();
    for (const Role role : roles)
        out.push_back(word(role));
    return out;
}

bool areWords(const std::vector<std::string> &words)
{
    for (const auto &word : words)
        if (word.empty() || word.find(' ') != std::string::npos)
            return false;
    return true;
}

} // namespace

ledger::FactDraft personFact(const Person &person)
{
    const auto subject = ledger::subjectOf(person.id);
    return {.kind = std::string(personKind),
            .body = {{"person", person.id.text()},
                     {"name", ledger::toSeal(subject, person.name)},
                     {"external_id", ledger::toSeal(subject, person.externalId)},
                     {"roles", roleWords(person.roles)},
                     {"team", ledger::idOrNull(person.team)},
                     {"languages", person.languages},
                     {"active", person.active}}};
}

ledger::FactDraft teamFact(const Team &team)
{
    return {.kind = std::string(teamKind),
            .body = {{"team", team.id.text()},
                     {"name", team.name},
                     {"site", team.site},
                     {"vendor", team.vendor},
                     {"country", team.country},
                     {"languages", team.languages}}};
}

ledger::Applied applyPerson(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto person = fields.id<PersonId>("person");
    const auto name = ledger::sealedAt(fact.id, body, "/name");
    const auto externalId = ledger::sealedAt(fact.id, body, "/external_id");
    const auto roles = fields.texts("roles"); // a word that only a newer version knows is kept
    const auto team = fields.idOrNull<TeamId>("team");
    const auto languages = fields.texts("languages");
    const bool active = fields.boolean("active");
    if (!fields.ok() || !name || !externalId || !areWords(roles) || !areWords(languages))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putPerson))
        .id(person)
        .bytes(name->bytes())
        .bytes(externalId->bytes())
        .text(storage::joinWords(roles))
        .idOrNull(team)
        .text(storage::joinWords(languages))
        .integer(active ? 1 : 0)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyTeam(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto team = fields.id<TeamId>("team");
    const auto name = fields.text("name");
    const auto site = fields.text("site");
    const auto vendor = fields.text("vendor");
    const auto country = fields.text("country");
    const auto languages = fields.texts("languages");
    if (!fields.ok() || !areWords(languages))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putTeam))
        .id(team)
        .text(name)
        .text(site)
        .text(vendor)
        .text(country)
        .text(storage::joinWords(languages))
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::organisation
