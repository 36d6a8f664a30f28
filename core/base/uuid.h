// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// Sixteen bytes that name one thing; written as 36 lower-case characters with hyphens (RFC 9562).
class Uuid {
public:
    static constexpr std::size_t size = 16;
    using Bytes = std::array<std::uint8_t, size>;

    constexpr Uuid() = default;
    constexpr explicit Uuid(const Bytes &bytes) : m_bytes(bytes) {}

    /// The id written in @p text (36 characters, either case), or nothing.
    static std::optional<Uuid> parse(std::string_view text);
    /// The id held in exactly 16 raw @p bytes, or nothing.
    static std::optional<Uuid> fromBytes(std::string_view bytes);

    std::string text() const;
    const Bytes &bytes() const { return m_bytes; }
    std::string_view view() const { return {reinterpret_cast<const char *>(m_bytes.data()), size}; }
    bool isNil() const { return *this == Uuid{}; }
    auto operator<=>(const Uuid &) const = default;

private:
    Bytes m_bytes{};
};

/// Makes UUIDv7 ids that rise strictly, also when the clock stands still or goes back (RFC 9562, 6.2,
/// method 1: a 12-bit counter below the millisecond, which borrows from the next one when it is full).
class UuidSource {
public:
    /// @param random  fills its argument with random bytes; tests pass a seeded one
    /// @param last    the last id made before, so that ids rise across restarts too
    explicit UuidSource(std::function<void(std::uint8_t *, std::size_t)> random, Uuid last = {});

    /// An id above all made so far. @p unixMilliseconds is the present time, from 0 to 2^48-1.
    Uuid next(std::int64_t unixMilliseconds);

private:
    std::function<void(std::uint8_t *, std::size_t)> m_random;
    std::uint64_t m_milliseconds = 0;
    std::uint32_t m_counter = 0;
};

} // namespace ringtrue

template <>
struct std::hash<ringtrue::Uuid> {
    std::size_t operator()(const ringtrue::Uuid &id) const noexcept { return std::hash<std::string_view>{}(id.view()); }
};
