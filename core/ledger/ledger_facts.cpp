// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_facts.h"

#include "core/base/hex.h"
#include "core/ledger/body_fields.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

template <typename Bytes>
std::string textOf(const Bytes &bytes)
{
    return base64({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

/// Fixed-size bytes written in base64 at @p key; refused where they are anything else.
template <typename Bytes>
Bytes bytesAt(BodyFields &fields, std::string_view key)
{
    Bytes out{};
    const auto bytes = fromBase64(fields.text(key));
    if (!bytes || bytes->size() != out.size())
        fields.refuse();
    else
        std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

Body continuesBody(const std::optional<ChainHead> &head)
{
    if (!head)
        return nullptr;
    Body body = Body::object();
    body["device"] = head->device.text();
    body["seq"] = head->seq;
    body["hash"] = textOf(head->hash);
    return body;
}

Body endorsementBody(const std::optional<Endorsement> &endorsement)
{
    if (!endorsement)
        return nullptr;
    Body body = Body::object();
    body["by"] = endorsement->by.text();
    body["signature"] = textOf(endorsement->signature);
    return body;
}

const Body *memberObject(const Body &body, std::string_view key)
{
    const auto member = body.find(key);
    return member != body.end() && member->is_object() ? &*member : nullptr;
}

} // namespace

FactDraft organisationFact(std::string_view name)
{
    Body body = Body::object();
    body["name"] = name;
    return {.kind = std::string(organisationKind), .body = std::move(body)};
}

FactDraft deviceFact(const DeviceEntry &entry)
{
    Body body = Body::object();
    body["device"] = deviceIdOf(entry.key).text();
    body["key"] = textOf(entry.key);
    body["continues"] = continuesBody(entry.continues);
    body["endorsement"] = endorsementBody(entry.endorsement);
    return {.kind = std::string(deviceKind), .body = std::move(body)};
}

FactDraft erasureFact(const OrganisationId &organisation, const std::vector<SubjectId> &subjects,
                      std::string_view reason, std::string_view authority)
{
    Body body = Body::object();
    body["subjects"] = idTexts(subjects);
    body["reason"] = toSeal(SubjectId{organisation.uuid()}, reason);
    body["authority"] = authority;
    return {.kind = std::string(erasureKind), .body = std::move(body)};
}

std::optional<DeviceEntry> readDevice(const Body &body)
{
    BodyFields fields(body);
    DeviceEntry entry;
    entry.key = bytesAt<PublicKey>(fields, "key");
    const auto device = fields.id<DeviceId>("device");
    if (!fields.ok() || device != deviceIdOf(entry.key))
        return std::nullopt;
    if (const auto *object = memberObject(body, "continues")) {
        BodyFields head(*object);
        entry.continues = ChainHead{head.id<DeviceId>("device"), static_cast<std::uint64_t>(head.integer("seq")),
                                    bytesAt<Hash>(head, "hash")};
        if (!head.ok())
            return std::nullopt;
    }
    if (const auto *object = memberObject(body, "endorsement")) {
        BodyFields endorsement(*object);
        entry.endorsement = Endorsement{endorsement.id<DeviceId>("by"), bytesAt<Signature>(endorsement, "signature")};
        if (!endorsement.ok())
            return std::nullopt;
    }
    return entry;
}

std::optional<ErasureEntry> readErasure(const FactId &fact, const Body &body)
{
    BodyFields fields(body);
    ErasureEntry entry{fields.ids<SubjectId>("subjects"), fields.text("authority"), sealedAt(fact, body, "/reason")};
    if (!fields.ok() || entry.subjects.empty() || !entry.reason)
        return std::nullopt;
    return entry;
}

std::string endorsedText(const PublicKey &key)
{
    std::string text("ringtrue-endorsement-1\0", 23);
    text.append(reinterpret_cast<const char *>(key.data()), key.size());
    return text;
}

} // namespace ringtrue::ledger
