// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"

#include <sodium.h>

namespace ringtrue {

std::string hex(std::string_view bytes)
{
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    out.pop_back();
    return out;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string out(text.size() / 2, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (text.size() % 2 != 0
        || sodium_hex2bin(reinterpret_cast<unsigned char *>(out.data()), out.size(), text.data(), text.size(), nullptr,
                          &length, &end)
               != 0
        || end != text.data() + text.size())
        return std::nullopt;
    return out;
}

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(out.data()), out.size(), text.data(), text.size(), nullptr,
                          &length, &end, sodium_base64_VARIANT_ORIGINAL)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    out.resize(length);
    if (base64(out) != text)
        return std::nullopt;
    return out;
}

} // namespace ringtrue
