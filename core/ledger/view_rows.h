// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/views.h"
#include "core/storage/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

/// All view tables, in the order of their names.
std::vector<std::string> viewTables(const Registry &registry);

/// Appends @p text as the content hash takes it: type byte, length, bytes.
void appendText(std::string &out, std::string_view text);

/// The rows of one view table in primary-key order, as the content hash takes them. For use inside
/// read(): SQLite::Exception may leave it.
class ViewRows {
public:
    ViewRows(storage::Connection &connection, const std::string &table);
    bool next() { return m_rows.executeStep(); }
    void append(std::string &out);
    /// The primary key of the row it stands on, for people: `0194...`, `opening`, 3.
    std::string key();

private:
    std::vector<int> m_keyColumns;
    SQLite::Statement m_rows;
};

} // namespace ringtrue::ledger
