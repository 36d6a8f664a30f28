// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

/// Reads the fields of one object of a body. A field that is absent or of another type makes ok()
/// false and reads as an empty value, so that a codec reads all and asks once at the end. Fields
/// nobody asks for are left alone: newer versions may add some.
class BodyFields {
public:
    explicit BodyFields(const Body &object) : m_object(object), m_ok(object.is_object()) {}

    bool ok() const { return m_ok; }
    std::string text(std::string_view key);
    std::int64_t integer(std::string_view key);
    std::optional<std::int64_t> integerOrNull(std::string_view key);
    bool boolean(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    /// The array or object at @p key; an empty array where there is none.
    const Body &array(std::string_view key);
    const Body &object(std::string_view key);
    bool has(std::string_view key) const;
    bool isNull(std::string_view key) const;

    template <typename AnyId>
    AnyId id(std::string_view key)
    {
        const auto value = AnyId::parse(text(key));
        m_ok = m_ok && value.has_value();
        return value.value_or(AnyId{});
    }
    template <typename AnyId>
    std::optional<AnyId> idOrNull(std::string_view key)
    {
        return isNull(key) ? std::nullopt : std::optional<AnyId>{id<AnyId>(key)};
    }
    template <typename AnyId>
    std::vector<AnyId> ids(std::string_view key)
    {
        std::vector<AnyId> out;
        for (const auto &text : texts(key)) {
            const auto value = AnyId::parse(text);
            m_ok = m_ok && value.has_value();
            out.push_back(value.value_or(AnyId{}));
        }
        return out;
    }
    /// Called by a codec that finds a value outside its range.
    void refuse() { m_ok = false; }

private:
    const Body *find(std::string_view key) const;

    const Body &m_object;
    bool m_ok;
};

/// Ids as texts, for a body.
template <typename AnyId>
Body idTexts(const std::vector<AnyId> &ids)
{
    Body out = Body::array();
    for (const auto &id : ids)
        out.push_back(id.text());
    return out;
}

template <typename AnyId>
Body idOrNull(const std::optional<AnyId> &id)
{
    return id ? Body(id->text()) : Body(nullptr);
}

} // namespace ringtrue::ledger
