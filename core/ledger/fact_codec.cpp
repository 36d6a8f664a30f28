// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/fact_codec.h"

#include "core/ledger/big_endian.h"

#include <algorithm>
#include <cassert>

namespace ringtrue::ledger {

namespace {

constexpr std::string_view factMagic = "RTF1";
constexpr std::int64_t firstMicrosecond = -62'167'219'200'000'000; // 0000-01-01T00:00Z
constexpr std::int64_t lastMicrosecond = 253'402'300'799'999'999;  // 9999-12-31T23:59:59.999999Z
constexpr int maxOffset = 1439;

std::string signedText(const Hash &hash)
{
    std::string text("ringtrue-fact-1\0", 16);
    text += view(hash);
    return text;
}

/// All that is hashed: from the first byte to the end of the body.
std::string encodeHashed(const Fact &fact)
{
    std::string out;
    out.reserve(256 + fact.kind.size() + fact.refs.size() * Uuid::size + fact.blobs.size() * 40 + fact.body.size());
    out += factMagic;
    out += fact.id.uuid().view();
    out += fact.organisation.uuid().view();
    out += fact.author.uuid().view();
    out += fact.device.uuid().view();
    appendBigEndian(out, fact.deviceSeq);
    out += view(fact.previous);
    appendBigEndian(out, static_cast<std::uint8_t>(fact.kind.size()));
    out += fact.kind;
    appendBigEndian(out, fact.kindVersion);
    appendBigEndian(out, fact.at.microseconds);
    appendBigEndian(out, fact.at.offsetMinutes);
    appendBigEndian(out, static_cast<std::uint16_t>(fact.refs.size()));
    for (const auto &ref : fact.refs)
        out += ref.uuid().view();
    appendBigEndian(out, static_cast<std::uint16_t>(fact.blobs.size()));
    for (const auto &blob : fact.blobs) {
        out += view(blob.hash);
        appendBigEndian(out, blob.length);
    }
    appendBigEndian(out, static_cast<std::uint32_t>(fact.body.size()));
    out += fact.body;
    return out;
}

template <typename Identity>
Identity takeId(ByteReader &reader)
{
    return Identity{Uuid{reader.array<Uuid::Bytes>()}};
}

void takeLists(ByteReader &reader, Fact &fact)
{
    const auto refs = reader.integer<std::uint16_t>();
    for (std::size_t i = 0; i < refs && reader.whole(); ++i)
        fact.refs.push_back(takeId<FactId>(reader));
    const auto blobs = reader.integer<std::uint16_t>();
    for (std::size_t i = 0; i < blobs && reader.whole(); ++i) {
        const auto hash = reader.array<Hash>();
        fact.blobs.push_back({hash, reader.integer<std::uint64_t>()});
    }
}

bool isWithinLimits(const Fact &fact)
{
    const bool first = fact.deviceSeq == 1;
    const bool hasPrevious = fact.previous != Hash{};
    return fact.deviceSeq > 0 && fact.deviceSeq <= static_cast<std::uint64_t>(INT64_MAX) && first != hasPrevious
           && isKindName(fact.kind) && fact.at.microseconds >= firstMicrosecond
           && fact.at.microseconds <= lastMicrosecond && fact.at.offsetMinutes >= -maxOffset
           && fact.at.offsetMinutes <= maxOffset && fact.refs.size() <= maxRefs && fact.blobs.size() <= maxBlobs
           && fact.body.size() <= maxBodySize && !fact.id.isNil();
}

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool isWord(std::string_view word)
{
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z'
           && std::all_of(word.begin(), word.end(), isWordLetter);
}

} // namespace

bool isKindName(std::string_view text)
{
    const auto dot = text.find('.');
    return text.size() <= maxKindLength && dot != std::string_view::npos && isWord(text.substr(0, dot))
           && isWord(text.substr(dot + 1));
}

void signFact(Fact &fact, const SigningKey &key)
{
    fact.hash = sha256(encodeHashed(fact));
    fact.signature = key.sign(signedText(fact.hash));
}

SignatureCheck checkFact(const Fact &fact, const PublicKey &key)
{
    return checkSignature(key, signedText(fact.hash), fact.signature);
}

std::string encodeFact(const Fact &fact)
{
    assert(isWithinLimits(fact));
    auto out = encodeHashed(fact);
    out += view(fact.hash);
    out.append(reinterpret_cast<const char *>(fact.signature.data()), fact.signature.size());
    return out;
}

Result<Fact, FactError> decodeFact(std::string_view bytes)
{
    ByteReader reader(bytes);
    if (bytes.size() > maxFactSize || reader.take(factMagic.size()) != factMagic)
        return Failure{FactError::Malformed};
    Fact fact;
    fact.id = takeId<FactId>(reader);
    fact.organisation = takeId<OrganisationId>(reader);
    fact.author = takeId<PersonId>(reader);
    fact.device = takeId<DeviceId>(reader);
    fact.deviceSeq = reader.integer<std::uint64_t>();
    fact.previous = reader.array<Hash>();
    fact.kind = reader.take(reader.integer<std::uint8_t>());
    fact.kindVersion = reader.integer<std::uint16_t>();
    fact.at.microseconds = reader.integer<std::int64_t>();
    fact.at.offsetMinutes = reader.integer<std::int16_t>();
    takeLists(reader, fact);
    fact.body = reader.take(reader.integer<std::uint32_t>());
    const auto hashed = bytes.size() - reader.left().size();
    fact.hash = reader.array<Hash>();
    fact.signature = reader.array<Signature>();
    if (!reader.whole() || !reader.left().empty() || !isWithinLimits(fact))
        return Failure{FactError::Malformed};
    if (sha256(bytes.substr(0, hashed)) != fact.hash)
        return Failure{FactError::HashDiffers};
    if (std::find(fact.refs.begin(), fact.refs.end(), fact.id) != fact.refs.end())
        return Failure{FactError::RefersToItself};
    return fact;
}

} // namespace ringtrue::ledger
