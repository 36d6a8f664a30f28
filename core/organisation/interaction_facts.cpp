// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/interaction_facts.h"

#include "core/ledger/batch.h"
#include "core/ledger/body_fields.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <array>

namespace ringtrue::organisation {

namespace {

using ledger::Body;

constexpr std::array columns{"interaction", "reference", "channel",      "started_at", "started_offset",
                             "duration_ms", "customer",  "contact_type", "segments"};

Body object(const Interaction &interaction)
{
    return {{"interaction", interaction.id.text()},
            {"reference", interaction.reference},
            {"channel", word(interaction.channel)},
            {"started_at", interaction.startedAt.microseconds},
            {"started_offset", interaction.startedAt.offsetMinutes},
            {"duration_ms", interaction.durationMs},
            {"customer", ledger::idOrNull(interaction.customer)},
            {"contact_type", ledger::idOrNull(interaction.contactType)},
            {"segments", segmentsBody(interaction.segments)}};
}

std::optional<Interaction> fromObject(const Body &body)
{
    ledger::BodyFields fields(body);
    Interaction out;
    out.id = fields.id<InteractionId>("interaction");
    out.reference = fields.text("reference");
    const auto channel = channelFromWord(fields.text("channel"));
    out.startedAt.microseconds = fields.integer("started_at");
    const auto offset = fields.integer("started_offset");
    out.durationMs = fields.integer("duration_ms");
    out.customer = fields.idOrNull<PersonId>("customer");
    out.contactType = fields.idOrNull<ContactTypeId>("contact_type");
    auto segments = segmentsFromBody(fields.array("segments"));
    if (!fields.ok() || !channel || !segments || offset < -1439 || offset > 1439 || out.durationMs < 0)
        return std::nullopt;
    out.channel = *channel;
    out.startedAt.offsetMinutes = static_cast<std::int16_t>(offset);
    out.segments = std::move(*segments);
    return out;
}

void putSegments(storage::Connection &connection, const Interaction &interaction)
{
    storage::Binder(connection.prepared(sql::deleteInteractionSegments)).id(interaction.id).run();
    if (interaction.segments.size() < 2)
        return;
    std::int64_t position = 0;
    for (const auto &segment : interaction.segments)
        storage::Binder(connection.prepared(sql::putInteractionSegment))
            .id(interaction.id)
            .integer(position++)
            .id(segment.agent)
            .run();
}

void put(storage::Connection &connection, const ledger::Fact &fact, const Interaction &interaction)
{
    auto &statement = connection.prepared(sql::putInteraction);
    storage::Binder(statement)
        .id(interaction.id)
        .text(interaction.reference)
        .text(word(interaction.channel))
        .integer(interaction.startedAt.microseconds)
        .integer(interaction.startedAt.offsetMinutes)
        .integer(interaction.durationMs)
        .idOrNull(interaction.customer)
        .idOrNull(interaction.contactType)
        .id(interaction.segments.front().agent)
        .text(interaction.segments.size() > 1 ? segmentsBody(interaction.segments).dump() : std::string{})
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id);
    if (statement.exec() > 0) // not where a newer fact about it is here already
        putSegments(connection, interaction);
}

} // namespace

Body segmentsBody(const std::vector<Segment> &segments)
{
    Body out = Body::array();
    for (const auto &segment : segments)
        out.push_back({{"agent", segment.agent.text()},
                       {"start_ms", segment.startMs},
                       {"end_ms", segment.endMs ? Body(*segment.endMs) : Body(nullptr)}});
    return out;
}

std::optional<std::vector<Segment>> segmentsFromBody(const Body &body)
{
    std::vector<Segment> out;
    for (const auto &entry : body) {
        ledger::BodyFields fields(entry);
        Segment segment{fields.id<PersonId>("agent"), fields.integer("start_ms"), fields.integerOrNull("end_ms")};
        if (!fields.ok() || segment.startMs < 0 || (segment.endMs && *segment.endMs < segment.startMs))
            return std::nullopt;
        out.push_back(segment);
    }
    return out.empty() ? std::nullopt : std::optional{std::move(out)};
}

ledger::FactDraft interactionFact(const Interaction &interaction)
{
    return {.kind = std::string(interactionKind), .body = object(interaction)};
}

std::vector<ledger::FactDraft> interactionBatchFacts(std::span<const Interaction> interactions)
{
    ledger::Batch batch{{columns.begin(), columns.end()}, {}};
    batch.rows.reserve(interactions.size());
    for (const auto &interaction : interactions) {
        const Body fields = object(interaction);
        auto &row = batch.rows.emplace_back();
        for (const auto *const column : columns)
            row.push_back(fields.at(column));
    }
    std::vector<ledger::FactDraft> facts;
    for (auto &body : ledger::bodiesOf(batch))
        facts.push_back({.kind = std::string(interactionBatchKind), .body = std::move(body)});
    return facts;
}

ledger::Applied applyInteraction(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto interaction = fromObject(body);
    if (!interaction)
        return ledger::Applied::Malformed;
    put(connection, fact, *interaction);
    return ledger::Applied::Yes;
}

ledger::Applied applyInteractionBatch(storage::Connection &connection, const ledger::Fact &fact, const Body &body)
{
    const auto batch = ledger::batchOf(body);
    if (!batch)
        return ledger::Applied::Malformed;
    std::vector<Interaction> interactions;
    for (const auto &row : batch->rows) {
        Body entry = Body::object();
        for (std::size_t i = 0; i < batch->columns.size(); ++i)
            entry[batch->columns[i]] = row[i];
        auto interaction = fromObject(entry);
        if (!interaction)
            return ledger::Applied::Malformed;
        interactions.push_back(std::move(*interaction));
    }
    for (const auto &interaction : interactions)
        put(connection, fact, interaction);
    return ledger::Applied::Yes;
}

} // namespace ringtrue::organisation
