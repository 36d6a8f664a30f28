// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/return_fact.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/sealed.h"
#include "core/sampling/sql.h"
#include "core/storage/row.h"

namespace ringtrue::sampling {

namespace {

constexpr const char *noteKey = "note";

bool isHeldBack(const Return &returned)
{
    return returned.reason && concerns(*returned.reason) == Concerns::Everybody;
}

} // namespace

ledger::FactDraft returnFact(const Return &returned)
{
    ledger::FactDraft out{
        .kind = std::string(returnKind),
        .body = {{"interaction", returned.interaction.text()},
                 {"segment", returned.segment},
                 {"evaluator", returned.evaluator.text()},
                 {"reason", returned.reason ? ledger::Body(word(*returned.reason)) : ledger::Body(nullptr)}}};
    if (!returned.note.empty())
        out.body[noteKey] = ledger::toSeal(ledger::subjectOf(returned.interaction), returned.note);
    return out;
}

std::optional<Return> returnOf(const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto segment = fields.integer("segment");
    Return out{.interaction = fields.id<InteractionId>("interaction"),
               .segment = static_cast<std::int32_t>(segment),
               .evaluator = fields.id<PersonId>("evaluator"),
               .reason = {},
               .note = {}};
    if (!fields.isNull("reason")) {
        out.reason = returnReasonFromWord(fields.text("reason"));
        if (!out.reason)
            fields.refuse();
    }
    const bool isSegment = segment >= 0 && segment <= INT32_MAX;
    return fields.ok() && isSegment ? std::optional{std::move(out)} : std::nullopt;
}

ledger::Applied applyReturn(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    const auto returned = returnOf(body);
    const auto note = ledger::sealedAt(fact.id, body, "/note");
    if (!returned || (body.contains(noteKey) && !note))
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putReturn));
    put.id(returned->interaction).integer(returned->segment).id(returned->evaluator);
    if (returned->reason)
        put.text(word(*returned->reason));
    else
        put.null();
    put.integer(isHeldBack(*returned) ? 1 : 0);
    if (note)
        put.bytes(note->bytes());
    else
        put.null();
    put.integer(fact.at.microseconds)
        .integer(fact.at.offsetMinutes)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::sampling
