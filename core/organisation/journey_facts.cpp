// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/journey_facts.h"

#include "core/ledger/body_fields.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

namespace ringtrue::organisation {

namespace {

/// Contact types and jobs have the same fields under other names.
template <typename Thing>
ledger::FactDraft ownedFact(std::string_view kind, const char *idKey, const Thing &thing)
{
    return {.kind = std::string(kind),
            .body = {{idKey, thing.id.text()},
                     {"slug", thing.slug},
                     {"name", thing.name},
                     {"owners", ledger::idTexts(thing.owners)}}};
}

template <typename AnyId>
ledger::Applied applyOwned(SQLite::Statement &put, const char *idKey, const ledger::Fact &fact,
                           const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto id = fields.id<AnyId>(idKey);
    const auto slug = fields.text("slug");
    const auto name = fields.text("name");
    const auto owners = fields.ids<PersonId>("owners");
    if (!fields.ok())
        return ledger::Applied::Malformed;
    storage::Binder(put)
        .id(id)
        .text(slug)
        .text(name)
        .bytes(storage::packIds(owners))
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace

ledger::FactDraft contactTypeFact(const ContactType &contactType)
{
    return ownedFact(contactTypeKind, "contact_type", contactType);
}

ledger::FactDraft jobFact(const Job &job)
{
    return ownedFact(jobKind, "job", job);
}

ledger::FactDraft customerJourneyFact(const CustomerJourney &journey)
{
    return {.kind = std::string(customerJourneyKind),
            .body = {{"customer_journey", journey.id.text()},
                     {"name", journey.name},
                     {"owners", ledger::idTexts(journey.owners)},
                     {"stages", stagesBody(journey.stages)}}};
}

ledger::Applied applyContactType(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    return applyOwned<ContactTypeId>(connection.prepared(sql::putContactType), "contact_type", fact, body);
}

ledger::Applied applyJob(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    return applyOwned<JobId>(connection.prepared(sql::putJob), "job", fact, body);
}

ledger::Applied applyCustomerJourney(storage::Connection &connection, const ledger::Fact &fact,
                                     const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto id = fields.id<CustomerJourneyId>("customer_journey");
    const auto name = fields.text("name");
    const auto owners = fields.ids<PersonId>("owners");
    const auto &stages = fields.array("stages");
    if (!fields.ok() || !stagesFromBody(stages))
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putCustomerJourney))
        .id(id)
        .text(name)
        .bytes(storage::packIds(owners))
        .text(stages.dump())
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Body stagesBody(const std::vector<JourneyStage> &stages)
{
    ledger::Body out = ledger::Body::array();
    for (const auto &stage : stages) {
        ledger::Body touchpoints = ledger::Body::array();
        for (const auto &touchpoint : stage.touchpoints)
            touchpoints.push_back({{"name", touchpoint.name}, {"inside_centre", touchpoint.insideCentre}});
        out.push_back({{"name", stage.name}, {"touchpoints", touchpoints}});
    }
    return out;
}

std::optional<std::vector<JourneyStage>> stagesFromBody(const ledger::Body &body)
{
    std::vector<JourneyStage> stages;
    for (const auto &entry : body) {
        ledger::BodyFields fields(entry);
        JourneyStage stage{.name = fields.text("name"), .touchpoints = {}};
        for (const auto &point : fields.array("touchpoints")) {
            ledger::BodyFields touchpoint(point);
            stage.touchpoints.push_back({touchpoint.text("name"), touchpoint.boolean("inside_centre")});
            if (!touchpoint.ok())
                return std::nullopt;
        }
        if (!fields.ok())
            return std::nullopt;
        stages.push_back(std::move(stage));
    }
    return stages;
}

} // namespace ringtrue::organisation
