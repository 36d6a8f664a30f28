// SPDX-License-Identifier: Apache-2.0
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <cassert>

namespace ringtrue {

namespace {

/// Fetched once: a fetch costs more than hashing a fact.
const EVP_MD *algorithm()
{
    static const EVP_MD *const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

void begin(EVP_MD_CTX *context)
{
    [[maybe_unused]] const int ok = EVP_DigestInit_ex2(context, algorithm(), nullptr);
    assert(ok == 1);
}

Hash end(EVP_MD_CTX *context)
{
    Hash hash{};
    [[maybe_unused]] const int ok = EVP_DigestFinal_ex(context, hash.data(), nullptr);
    assert(ok == 1);
    return hash;
}

} // namespace

struct Sha256::State {
    Context context{EVP_MD_CTX_new()};
};

Hash sha256(std::string_view bytes)
{
    thread_local const Context context{EVP_MD_CTX_new()};
    begin(context.get());
    EVP_DigestUpdate(context.get(), bytes.data(), bytes.size());
    return end(context.get());
}

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    begin(m_state->context.get());
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

Hash Sha256::finish()
{
    const Hash hash = end(m_state->context.get());
    begin(m_state->context.get());
    return hash;
}

} // namespace ringtrue
