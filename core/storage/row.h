// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::storage {

/// Binds values to a statement one after the other, in the order of its question marks. The
/// statement keeps copies. Like all below it throws SQLite::Exception: for use inside write() or read().
class Binder {
public:
    explicit Binder(SQLite::Statement &statement) : m_statement(statement) {}
    Binder &text(std::string_view value);
    Binder &bytes(std::string_view value);
    Binder &integer(std::int64_t value);
    Binder &null();
    Binder &uuid(const Uuid &value) { return bytes(value.view()); }
    template <typename Tag>
    Binder &id(const Id<Tag> &value)
    {
        return uuid(value.uuid());
    }
    Binder &integerOrNull(const std::optional<std::int64_t> &value) { return value ? integer(*value) : null(); }
    template <typename Tag>
    Binder &idOrNull(const std::optional<Id<Tag>> &value)
    {
        return value ? id(*value) : null();
    }
    /// Runs a statement that gives no rows.
    void run() { m_statement.exec(); }

private:
    SQLite::Statement &m_statement;
    int m_next = 1;
};

/// The bytes of a blob or text column; they are there until the statement moves on.
std::string_view bytesOf(const SQLite::Column &column);

template <typename AnyId>
AnyId idOf(const SQLite::Column &column)
{
    return AnyId{Uuid::fromBytes(bytesOf(column)).value_or(Uuid{})};
}
template <typename AnyId>
std::optional<AnyId> idOrNullOf(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional{idOf<AnyId>(column)};
}
inline std::optional<std::int64_t> integerOrNullOf(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional<std::int64_t>{column.getInt64()};
}

/// Words between blanks with a blank at both ends, so that ' agent ' finds one; empty for none.
std::string joinWords(const std::vector<std::string> &words);
std::vector<std::string> splitWords(std::string_view text);

/// Ids of 16 bytes, one after the other.
template <typename AnyId>
std::string packIds(const std::vector<AnyId> &ids)
{
    std::string out;
    for (const auto &id : ids)
        out += id.uuid().view();
    return out;
}
template <typename AnyId>
std::vector<AnyId> unpackIds(std::string_view bytes)
{
    std::vector<AnyId> out;
    for (; bytes.size() >= Uuid::size; bytes.remove_prefix(Uuid::size))
        out.push_back(AnyId{*Uuid::fromBytes(bytes.substr(0, Uuid::size))});
    return out;
}

} // namespace ringtrue::storage
