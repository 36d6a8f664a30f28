// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"

#include <algorithm>

namespace ringtrue {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isHyphenPlace(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Bytes bytes{};
    std::size_t digit = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (isHyphenPlace(place)) {
            if (text[place] != '-')
                return std::nullopt;
            continue;
        }
        const int value = nibble(text[place]);
        if (value < 0)
            return std::nullopt;
        bytes[digit / 2] = static_cast<std::uint8_t>(bytes[digit / 2] << 4 | value);
        ++digit;
    }
    return Uuid{bytes};
}

std::optional<Uuid> Uuid::fromBytes(std::string_view bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Bytes content{};
    std::copy(bytes.begin(), bytes.end(), content.begin());
    return Uuid{content};
}

std::string Uuid::text() const
{
    std::string out;
    out.reserve(36);
    for (const std::uint8_t byte : m_bytes) {
        if (isHyphenPlace(out.size()))
            out.push_back('-');
        out.push_back(hexDigits[byte >> 4]);
        out.push_back(hexDigits[byte & 15]);
    }
    return out;
}

UuidSource::UuidSource(std::function<void(std::uint8_t *, std::size_t)> random, Uuid last) : m_random(std::move(random))
{
    const auto &bytes = last.bytes();
    for (std::size_t i = 0; i < 6; ++i)
        m_milliseconds = m_milliseconds << 8 | bytes[i];
    m_counter = static_cast<std::uint32_t>((bytes[6] & 15) << 8 | bytes[7]);
}

Uuid UuidSource::next(std::int64_t unixMilliseconds)
{
    Uuid::Bytes bytes{};
    m_random(bytes.data(), bytes.size());
    const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(unixMilliseconds, 0));
    if (now > m_milliseconds) {
        m_milliseconds = now;
        m_counter = static_cast<std::uint32_t>((bytes[6] & 7) << 8 | bytes[7]); // below 0x800: room to count
    } else if (++m_counter > 0xfff) {
        ++m_milliseconds;
        m_counter = static_cast<std::uint32_t>((bytes[6] & 7) << 8 | bytes[7]);
    }
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(m_milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | m_counter >> 8);
    bytes[7] = static_cast<std::uint8_t>(m_counter);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return Uuid{bytes};
}

} // namespace ringtrue
