// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace ringtrue::ledger {

/// Appends @p value, most significant byte first; a negative one as two's complement.
template <std::integral Integer>
void appendBigEndian(std::string &out, Integer value)
{
    const auto bits = static_cast<std::make_unsigned_t<Integer>>(value);
    for (std::size_t left = sizeof(Integer); left > 0; --left)
        out.push_back(static_cast<char>(static_cast<std::uint64_t>(bits) >> (8 * (left - 1)) & 0xff));
}

/// Takes fields off the front of a text; when one is missing, all that follow are empty and whole() says so.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_left(bytes) {}

    std::string_view take(std::size_t count)
    {
        if (m_left.size() < count) {
            m_whole = false;
            m_left = {};
            return {};
        }
        const auto field = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return field;
    }
    template <std::integral Integer>
    Integer integer()
    {
        std::make_unsigned_t<Integer> value = 0;
        for (const char byte : take(sizeof(Integer)))
            value = static_cast<std::make_unsigned_t<Integer>>(static_cast<std::uint64_t>(value) << 8
                                                               | static_cast<std::uint8_t>(byte));
        return static_cast<Integer>(value);
    }
    /// Fills an array of bytes; it stays as it is where bytes are missing.
    template <typename Bytes>
    Bytes array()
    {
        Bytes out{};
        const auto field = take(out.size());
        for (std::size_t i = 0; i < field.size(); ++i)
            out[i] = static_cast<std::uint8_t>(field[i]);
        return out;
    }
    bool whole() const { return m_whole; }
    std::string_view left() const { return m_left; }

private:
    std::string_view m_left;
    bool m_whole = true;
};

} // namespace ringtrue::ledger
