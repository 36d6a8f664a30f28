// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ringtrue {

/// A SHA-256 value (FIPS 180-4).
using Hash = std::array<std::uint8_t, 32>;

/// SHA-256 of @p bytes.
Hash sha256(std::string_view bytes);

/// SHA-256 of bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    void add(std::string_view bytes);
    /// The value over all pieces since the start; begins anew.
    Hash finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

inline std::string_view view(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

} // namespace ringtrue
