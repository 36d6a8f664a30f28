// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/version_facts.h"

#include "core/base/hex.h"
#include "core/ledger/body_fields.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/sql.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

ledger::Body words(const std::vector<Channel> &channels)
{
    ledger::Body out = ledger::Body::array();
    for (const Channel channel : channels)
        out.push_back(word(channel));
    return out;
}

void putHash(storage::Binder &put, const std::optional<Hash> &hash)
{
    if (hash)
        put.bytes(view(*hash));
    else
        put.null();
}

bool areWords(const std::vector<std::string> &texts)
{
    return std::none_of(texts.begin(), texts.end(),
                        [](const auto &text) { return text.empty() || text.find(' ') != std::string::npos; });
}

} // namespace

ledger::FactDraft visionVersionFact(const VisionVersion &version)
{
    return {.kind = std::string(visionVersionKind),
            .body = {{"hash", hashText(version.hash)},
                     {"vision", version.vision.text()},
                     {"number", version.number},
                     {"kind", word(version.kind)},
                     {"title", version.title},
                     {"text", version.text}}};
}

ledger::FactDraft formVersionFact(const FormVersion &version)
{
    ledger::FactDraft out{.kind = std::string(formVersionKind),
                          .body = {{"hash", hashText(version.hash)},
                                   {"form", version.form.text()},
                                   {"number", version.number},
                                   {"title", version.title},
                                   {"channels", words(version.channels)},
                                   {"contact_types", version.contactTypes},
                                   {"vision_version", hashTextOrNull(version.visionVersion)},
                                   {"text", version.text}}};
    if (version.policy)
        out.body["policy"] = hashText(*version.policy);
    if (version.use != FormUse::Quality)
        out.body["use"] = word(version.use);
    return out;
}

ledger::Applied applyVisionVersion(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto hash = hashFromText(fields.text("hash"));
    const auto vision = fields.text("vision");
    const auto number = fields.integer("number");
    const auto kind = fields.text("kind");
    const auto title = fields.text("title");
    const auto text = fields.text("text");
    if (!fields.ok() || !hash || !visionKindFromWord(kind) || number < 1 || sha256(text) != *hash)
        return ledger::Applied::Malformed;
    storage::Binder(connection.prepared(sql::putVisionVersion))
        .bytes(view(*hash))
        .text(vision)
        .integer(number)
        .text(kind)
        .text(title)
        .integer(fact.at.microseconds)
        .text(text)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

ledger::Applied applyFormVersion(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body)
{
    ledger::BodyFields fields(body);
    const auto hash = hashFromText(fields.text("hash"));
    const auto form = fields.text("form");
    const auto number = fields.integer("number");
    const auto title = fields.text("title");
    const auto channels = fields.texts("channels");
    const auto contactTypes = fields.texts("contact_types");
    const auto visionVersion = hashOrNull(fields, "vision_version");
    const auto policy = fields.has("policy") ? hashOrNull(fields, "policy") : std::nullopt; // older facts have none
    const auto use = fields.has("use") ? fields.text("use") : std::string(word(FormUse::Quality));
    const auto text = fields.text("text");
    if (!fields.ok() || !hash || !areWords(channels) || !areWords(contactTypes) || !areWords({use}) || number < 1
        || sha256(text) != *hash)
        return ledger::Applied::Malformed;
    storage::Binder put(connection.prepared(sql::putFormVersion));
    put.bytes(view(*hash)).text(form).integer(number).text(title);
    put.text(storage::joinWords(channels)).text(storage::joinWords(contactTypes));
    putHash(put, visionVersion);
    putHash(put, policy);
    put.text(use)
        .integer(fact.at.microseconds)
        .text(text)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return ledger::Applied::Yes;
}

} // namespace ringtrue::forms
