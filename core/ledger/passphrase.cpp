// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/passphrase.h"

#include <sodium.h>
#include <utf8proc.h>

#include <algorithm>
#include <vector>

namespace ringtrue::ledger {

static_assert(Salt{}.size() == crypto_pwhash_SALTBYTES);

Salt makeSalt()
{
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

namespace {

/// The passphrase in Unicode NFC; as it is where it is no UTF-8. Wiped when it goes.
class Composed {
public:
    explicit Composed(std::string_view text) : m_text(text)
    {
        constexpr auto how = utf8proc_option_t(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
        const auto *const bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
        const auto size = utf8proc_ssize_t(text.size());
        const auto count = utf8proc_decompose(bytes, size, nullptr, 0, how);
        if (count < 0)
            return;
        m_made.resize(std::size_t(count) + 1); // and the 0 that is put behind it
        utf8proc_decompose(bytes, size, m_made.data(), count, how);
        const auto length = utf8proc_reencode(m_made.data(), count, how);
        if (length >= 0)
            m_text = {reinterpret_cast<const char *>(m_made.data()), std::size_t(length)};
    }
    ~Composed() { sodium_memzero(m_made.data(), m_made.size() * sizeof(m_made.front())); }
    Composed(const Composed &) = delete;
    Composed &operator=(const Composed &) = delete;

    std::string_view text() const { return m_text; }

private:
    std::vector<utf8proc_int32_t> m_made; ///< characters first, their UTF-8 in the end
    std::string_view m_text;
};

/// Letters, digits and signs of @p text; a letter and its marks are one, blanks only count between others.
std::size_t countCharacters(std::string_view text)
{
    std::size_t count = 0;
    std::size_t blanks = 0;
    const auto *at = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    for (auto left = utf8proc_ssize_t(text.size()); left > 0;) {
        utf8proc_int32_t character = 0;
        const auto size = std::max<utf8proc_ssize_t>(1, utf8proc_iterate(at, left, &character));
        at += size;
        left -= size;
        const auto category = character < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(character);
        const bool isBlank = category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_CC;
        if (isBlank && count > 0)
            ++blanks;
        else if (!isBlank && category != UTF8PROC_CATEGORY_MN && category != UTF8PROC_CATEGORY_CF) {
            count += blanks + 1;
            blanks = 0;
        }
    }
    return count;
}

} // namespace

bool isTooShort(std::string_view passphrase)
{
    return countCharacters(passphrase) < shortestPassphrase;
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
    const Composed composed(passphrase);
    const int result = crypto_pwhash(bytes.data(), bytes.size(), composed.text().data(), composed.text().size(),
                                     salt.data(), cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        return Failure{KeyError::TooCostly}; // the computer has not that much memory
    Secret secret(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return secret;
}

} // namespace ringtrue::ledger
