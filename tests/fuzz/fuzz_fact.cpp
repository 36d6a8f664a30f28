// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"
#include "core/ledger/fact_codec.h"
#include "tests/fuzz/fuzz.h"

#include <string>

using namespace ringtrue;

namespace {

constexpr std::size_t hashSize = 32;
constexpr std::size_t endSize = hashSize + 64; // hash and signature

/// The same bytes with the hash that belongs to them: or else no mutation would get past it.
std::string withItsHash(std::string_view bytes)
{
    std::string fact(bytes);
    if (fact.size() >= endSize)
        fact.replace(fact.size() - endSize, hashSize, view(sha256(bytes.substr(0, bytes.size() - endSize))));
    return fact;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto asGiven = ledger::decodeFact(fuzz::text(data, size));
    if (asGiven)
        fuzz::require(ledger::encodeFact(*asGiven) == fuzz::text(data, size), "what was read is written the same");
    const auto bytes = withItsHash(fuzz::text(data, size));
    const auto fact = ledger::decodeFact(bytes);
    if (!fact)
        return 0;
    fuzz::require(ledger::encodeFact(*fact) == bytes, "what was read is written the same");
    fuzz::require(ledger::isKindName(fact->kind), "the kind is a name");
    fuzz::planted(fact->blobs.size() == 1 && fact->kindVersion != 1);
    return 0;
}
