// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/view_rows.h"

#include "core/base/hex.h"
#include "core/ledger/big_endian.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

#include <algorithm>
#include <sqlite3.h>

namespace ringtrue::ledger {

namespace {

enum class ValueType : char { Null = 0, Integer = 1, Text = 2, Bytes = 3, Real = 4 };

void appendValue(std::string &out, ValueType type, std::string_view bytes)
{
    out.push_back(static_cast<char>(type));
    appendBigEndian(out, static_cast<std::uint64_t>(bytes.size()));
    out += bytes;
}

std::string query(storage::Connection &connection, const std::string &table)
{
    SQLite::Statement make(connection.database(), std::string(sql::makeViewRowsQuery));
    make.bind(1, table);
    make.executeStep();
    return make.getColumn(0).getString();
}

std::vector<int> keyColumns(storage::Connection &connection, const std::string &table)
{
    std::vector<int> columns;
    SQLite::Statement list(connection.database(), std::string(sql::listKeyColumns));
    list.bind(1, table);
    while (list.executeStep())
        columns.push_back(list.getColumn(0).getInt());
    return columns;
}

} // namespace

std::vector<std::string> viewTables(const Registry &registry)
{
    std::vector<std::string> tables;
    for (const auto &owner : registry.owners())
        tables.insert(tables.end(), owner.tables.begin(), owner.tables.end());
    std::sort(tables.begin(), tables.end());
    return tables;
}

void appendText(std::string &out, std::string_view text)
{
    appendValue(out, ValueType::Text, text);
}

ViewRows::ViewRows(storage::Connection &connection, const std::string &table)
    : m_keyColumns(keyColumns(connection, table)), m_rows(connection.database(), query(connection, table))
{
}

void ViewRows::append(std::string &out)
{
    for (int i = 0; i < m_rows.getColumnCount(); ++i) {
        const auto column = m_rows.getColumn(i);
        std::string number;
        switch (column.getType()) {
        case SQLITE_NULL:
            appendValue(out, ValueType::Null, {});
            break;
        case SQLITE_INTEGER:
            appendBigEndian(number, static_cast<std::int64_t>(column.getInt64()));
            appendValue(out, ValueType::Integer, number);
            break;
        case SQLITE_TEXT:
            appendValue(out, ValueType::Text, storage::bytesOf(column));
            break;
        case SQLITE_BLOB:
            appendValue(out, ValueType::Bytes, storage::bytesOf(column));
            break;
        default: // views hold no floating-point numbers; one that does differs from any rebuild
            appendValue(out, ValueType::Real, column.getString());
        }
    }
}

std::string ViewRows::key()
{
    std::string text;
    for (const int i : m_keyColumns) {
        const auto column = m_rows.getColumn(i);
        if (!text.empty())
            text += " ";
        if (column.getType() != SQLITE_BLOB) {
            text += column.getString();
            continue;
        }
        const auto bytes = storage::bytesOf(column);
        const auto id = Uuid::fromBytes(bytes);
        text += id ? id->text() : hex(bytes);
    }
    return text;
}

} // namespace ringtrue::ledger
