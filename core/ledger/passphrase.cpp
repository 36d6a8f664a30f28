// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/passphrase.h"

#include <sodium.h>

namespace ringtrue::ledger {

static_assert(Salt{}.size() == crypto_pwhash_SALTBYTES);

Salt makeSalt()
{
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<Secret, KeyError> keyOfPassphrase(std::string_view passphrase, const Salt &salt, PassphraseCost cost)
{
    constexpr std::uint64_t maxMemory = 1ULL << 30;
    constexpr std::uint64_t maxPasses = 16;
    if (cost.memory > maxMemory || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.passes > maxPasses
        || cost.passes < crypto_pwhash_OPSLIMIT_MIN)
        return Failure{KeyError::TooCostly};
    [[maybe_unused]] const int ready =
        sodium_init(); // the first sign-in comes before anything else picks its fastest code
    Secret::Bytes bytes{};
    const int result = crypto_pwhash(bytes.data(), bytes.size(), passphrase.data(), passphrase.size(), salt.data(),
                                     cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        return Failure{KeyError::TooCostly}; // the computer has not that much memory
    Secret secret(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return secret;
}

} // namespace ringtrue::ledger
