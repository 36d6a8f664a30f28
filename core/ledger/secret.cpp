// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/secret.h"

#include <algorithm>
#include <cassert>
#include <sodium.h>

namespace ringtrue::ledger {

namespace {

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// libsodium picks its fastest code here; safe to call from any thread, any number of times.
void ready()
{
    [[maybe_unused]] static const int done = sodium_init();
    assert(done >= 0);
}

} // namespace

Secret::~Secret()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Secret Secret::make()
{
    ready();
    Bytes bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    Secret secret(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return secret;
}

std::optional<Secret> Secret::fromBytes(std::string_view bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Bytes content{};
    std::copy(bytes.begin(), bytes.end(), content.begin());
    Secret secret(content);
    sodium_memzero(content.data(), content.size());
    return secret;
}

SigningKey::SigningKey(const Secret &seed)
{
    ready();
    crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature SigningKey::sign(std::string_view text) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesOf(text), text.size(), m_secret.data());
    return signature;
}

SignatureCheck checkSignature(const PublicKey &key, std::string_view text, const Signature &signature)
{
    ready();
    return crypto_sign_verify_detached(signature.data(), bytesOf(text), text.size(), key.data()) == 0
               ? SignatureCheck::Holds
               : SignatureCheck::Fails;
}

DeviceId deviceIdOf(const PublicKey &key)
{
    std::string text("ringtrue-device-1\0", 18);
    text.append(reinterpret_cast<const char *>(key.data()), key.size());
    const auto hash = sha256(text);
    Uuid::Bytes bytes{};
    std::copy_n(hash.begin(), bytes.size(), bytes.begin());
    bytes[6] = static_cast<std::uint8_t>(0x80 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return DeviceId{Uuid{bytes}};
}

Nonce makeNonce()
{
    ready();
    Nonce nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    return nonce;
}

std::string sealBox(const Secret &key, const Nonce &nonce, std::string_view bound, std::string_view text)
{
    ready();
    std::string box(text.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr, bytesOf(text),
                                               text.size(), bytesOf(bound), bound.size(), nullptr, nonce.data(),
                                               key.data());
    return box;
}

std::optional<std::string> openBox(const Secret &key, const Nonce &nonce, std::string_view bound, std::string_view box)
{
    ready();
    if (box.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return std::nullopt;
    std::string text(box.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(text.data()), nullptr, nullptr,
                                                   bytesOf(box), box.size(), bytesOf(bound), bound.size(), nonce.data(),
                                                   key.data())
        != 0)
        return std::nullopt;
    return text;
}

} // namespace ringtrue::ledger
