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

constexpr std::string_view enrolRight = "enrol";
constexpr std::string_view eraseRight = "erase";

Body rightsBody(DeviceRights rights)
{
    Body body = Body::array();
    if (rights.enrol)
        body.push_back(enrolRight);
    if (rights.erase)
        body.push_back(eraseRight);
    return body;
}

/// Rights that a newer version knows are left alone.
DeviceRights rightsFrom(const std::vector<std::string> &words)
{
    const auto has = [&](std::string_view right) {
        return std::find(words.begin(), words.end(), right) != words.end();
    };
    return {.enrol = has(enrolRight), .erase = has(eraseRight)};
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
    if (entry.rights != DeviceRights{})
        body["rights"] = rightsBody(entry.rights);
    return {.kind = std::string(deviceKind), .body = std::move(body)};
}

FactDraft erasureFact(const OrganisationId &organisation, const Tombstone &tombstone)
{
    Body body = Body::object();
    body["subjects"] = idTexts(tombstone.subjects);
    body["reason"] = toSeal(SubjectId{organisation.uuid()}, tombstone.reason);
    body["authority"] = tombstone.authority;
    if (!tombstone.blobs.empty()) {
        body["blobs"] = Body::array();
        for (const auto &blob : tombstone.blobs)
            body["blobs"].push_back(hex(view(blob)));
    }
    return {.kind = std::string(erasureKind), .body = std::move(body)};
}

std::vector<FactDraft> erasureFacts(const OrganisationId &organisation, const Tombstone &tombstone)
{
    constexpr std::size_t most = 8'000; // names of up to 67 bytes: half of what a body may hold, beside the reason
    std::vector<FactDraft> facts;
    const auto &subjects = tombstone.subjects;
    const auto &blobs = tombstone.blobs;
    for (std::size_t from = 0; from < subjects.size() + blobs.size(); from += most) {
        auto part = Tombstone{.subjects = {}, .reason = tombstone.reason, .authority = tombstone.authority};
        const auto to = std::min(from + most, subjects.size() + blobs.size());
        for (auto i = from; i < std::min(to, subjects.size()); ++i)
            part.subjects.push_back(subjects[i]);
        for (auto i = std::max(from, subjects.size()); i < to; ++i)
            part.blobs.push_back(blobs[i - subjects.size()]);
        facts.push_back(erasureFact(organisation, part));
    }
    return facts;
}

std::optional<DeviceEntry> readDevice(const Body &body)
{
    BodyFields fields(body);
    DeviceEntry entry;
    entry.key = bytesAt<PublicKey>(fields, "key");
    const auto device = fields.id<DeviceId>("device");
    if (!fields.ok() || device != deviceIdOf(entry.key))
        return std::nullopt;
    if (fields.has("rights"))
        entry.rights = rightsFrom(fields.texts("rights"));
    if (!fields.ok())
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

namespace {

std::vector<Hash> hashesAt(BodyFields &fields, std::string_view key)
{
    std::vector<Hash> out;
    for (const auto &text : fields.texts(key)) {
        const auto bytes = fromHex(text);
        Hash hash{};
        if (!bytes || bytes->size() != hash.size())
            fields.refuse();
        else
            std::copy(bytes->begin(), bytes->end(), hash.begin());
        out.push_back(hash);
    }
    return out;
}

} // namespace

std::optional<ErasureEntry> readErasure(const FactId &fact, const Body &body)
{
    BodyFields fields(body);
    ErasureEntry entry{
        fields.ids<SubjectId>("subjects"), {}, fields.text("authority"), sealedAt(fact, body, "/reason")};
    if (fields.has("blobs"))
        entry.blobs = hashesAt(fields, "blobs");
    if (!fields.ok() || (entry.subjects.empty() && entry.blobs.empty()) || !entry.reason)
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
