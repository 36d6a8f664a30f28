// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue {

/// A moment: microseconds since 1970-01-01T00:00Z, and the zone it was told in.
struct Instant {
    std::int64_t microseconds = 0;  ///< UTC
    std::int16_t offsetMinutes = 0; ///< east of UTC, -1439..1439; for showing only, never for order
    auto operator<=>(const Instant &) const = default;
};

/// Tells the time. Nothing else in the libraries asks for it; tests pass one that they set.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's clock and time zone.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that stands still until it is set.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant instant) : m_now(instant) {}
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::int64_t microseconds) { m_now.microseconds += microseconds; }

private:
    Instant m_now;
};

/// @p instant as RFC 3339 with its own offset: 2026-11-21T14:02:31.000000+01:00.
std::string rfc3339(Instant instant);

/// The moment written in @p text (RFC 3339; seconds and their fraction optional, `Z` or an offset
/// required, blank instead of T allowed), or nothing.
std::optional<Instant> parseRfc3339(std::string_view text);

} // namespace ringtrue
