// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/ledger/fact.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// Thirty-two secret bytes; the memory is wiped when they go.
class Secret {
public:
    static constexpr std::size_t size = 32;
    using Bytes = std::array<std::uint8_t, size>;

    explicit Secret(const Bytes &bytes) : m_bytes(bytes) {}
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret();
    /// A new one from the operating system's random source.
    static Secret make();
    /// Exactly 32 raw @p bytes, or nothing.
    static std::optional<Secret> fromBytes(std::string_view bytes);

    const std::uint8_t *data() const { return m_bytes.data(); }
    std::string_view view() const { return {reinterpret_cast<const char *>(m_bytes.data()), size}; }

private:
    Bytes m_bytes;
};

using PublicKey = std::array<std::uint8_t, 32>; ///< Ed25519
using Nonce = std::array<std::uint8_t, 24>;     ///< XChaCha20-Poly1305-IETF

/// Signs for one device. Made from its 32-byte seed (RFC 8032).
class SigningKey {
public:
    explicit SigningKey(const Secret &seed);
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;
    ~SigningKey();
    const PublicKey &publicKey() const { return m_public; }
    Signature sign(std::string_view text) const;

private:
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public{};
};

enum class SignatureCheck { Holds, Fails };
SignatureCheck checkSignature(const PublicKey &key, std::string_view text, const Signature &signature);

/// The id of the device that signs with @p key: the first 16 bytes of SHA-256 over the text
/// `ringtrue-device-1`, NUL and the key, with the version bits of a UUIDv8 (RFC 9562, 5.8).
DeviceId deviceIdOf(const PublicKey &key);

Nonce makeNonce();

/// XChaCha20-Poly1305-IETF: @p text sealed with @p key; @p bound must be the same when it is opened.
std::string sealBox(const Secret &key, const Nonce &nonce, std::string_view bound, std::string_view text);
/// What sealBox() sealed, or nothing where one bit of anything differs.
std::optional<std::string> openBox(const Secret &key, const Nonce &nonce, std::string_view bound, std::string_view box);

} // namespace ringtrue::ledger
