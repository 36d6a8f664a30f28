// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/uuid.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue {

/// The id of one kind of thing. Ids of two kinds cannot be mixed up: the types differ.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(const Uuid &uuid) : m_uuid(uuid) {}
    /// The id written in @p text, or nothing.
    static std::optional<Id> parse(std::string_view text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional<Id>{Id{*uuid}} : std::nullopt;
    }
    const Uuid &uuid() const { return m_uuid; }
    std::string text() const { return m_uuid.text(); }
    bool isNil() const { return m_uuid.isNil(); }
    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

/// A name that people write in files and that stays the same across versions: `opening`, `kept-promise`.
/// Lower-case letters, digits, hyphens; checked where it is read, not here.
template <typename Tag>
class Slug {
public:
    Slug() = default;
    explicit Slug(std::string text) : m_text(std::move(text)) {}
    const std::string &text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Slug &) const = default;

private:
    std::string m_text;
};

} // namespace ringtrue

template <typename Tag>
struct std::hash<ringtrue::Id<Tag>> {
    std::size_t operator()(const ringtrue::Id<Tag> &id) const noexcept
    {
        return std::hash<ringtrue::Uuid>{}(id.uuid());
    }
};
template <typename Tag>
struct std::hash<ringtrue::Slug<Tag>> {
    std::size_t operator()(const ringtrue::Slug<Tag> &slug) const noexcept
    {
        return std::hash<std::string>{}(slug.text());
    }
};
