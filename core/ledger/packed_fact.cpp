// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/packed_fact.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/packing.h"

#include <memory>
#include <zstd.h>

namespace ringtrue::ledger {

namespace {

constexpr std::int64_t newestDictionary = 1;
constexpr int level = 3; ///< of the levels up to 9 the shortest but for one hundredth, and three times as fast

template <auto release>
struct Releases {
    template <typename Handle>
    void operator()(Handle *handle) const
    {
        release(handle);
    }
};
using Packer = std::unique_ptr<ZSTD_CCtx, Releases<&ZSTD_freeCCtx>>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, Releases<&ZSTD_freeDCtx>>;
using PackingDictionary = std::unique_ptr<ZSTD_CDict, Releases<&ZSTD_freeCDict>>;
using UnpackingDictionary = std::unique_ptr<ZSTD_DDict, Releases<&ZSTD_freeDDict>>;

const ZSTD_CDict *packingDictionary()
{
    static const PackingDictionary dictionary(ZSTD_createCDict(packing::v0001.data(), packing::v0001.size(), level));
    return dictionary.get();
}

const ZSTD_DDict *unpackingDictionary()
{
    static const UnpackingDictionary dictionary(ZSTD_createDDict(packing::v0001.data(), packing::v0001.size()));
    return dictionary.get();
}

/// Making one takes longer than packing a fact with it: each thread keeps its own.
ZSTD_CCtx *packer()
{
    static thread_local const Packer own = [] {
        Packer made(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_dictIDFlag, 0); // the row says it
        ZSTD_CCtx_refCDict(made.get(), packingDictionary());
        return made;
    }();
    return own.get();
}

ZSTD_DCtx *unpacker()
{
    static thread_local const Unpacker own(ZSTD_createDCtx());
    return own.get();
}

} // namespace

PackedFact packFact(std::string_view bytes)
{
    PackedFact packed{newestDictionary, std::string(ZSTD_compressBound(bytes.size()), '\0')};
    const auto length = ZSTD_compress2(packer(), packed.bytes.data(), packed.bytes.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(length) || length >= bytes.size())
        return {0, std::string(bytes)};
    packed.bytes.resize(length);
    return packed;
}

std::optional<std::string> unpackFact(std::int64_t dictionary, std::string_view bytes)
{
    if (dictionary == 0)
        return std::string(bytes);
    const auto length = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    const bool known = dictionary == newestDictionary && length != ZSTD_CONTENTSIZE_ERROR
                       && length != ZSTD_CONTENTSIZE_UNKNOWN && length <= maxFactSize;
    if (!known)
        return std::nullopt;
    std::string fact(length, '\0');
    const auto unpacked = ZSTD_decompress_usingDDict(unpacker(), fact.data(), fact.size(), bytes.data(), bytes.size(),
                                                     unpackingDictionary());
    if (unpacked != fact.size())
        return std::nullopt;
    return fact;
}

} // namespace ringtrue::ledger
