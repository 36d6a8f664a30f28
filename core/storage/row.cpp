// SPDX-License-Identifier: Apache-2.0
#include "core/storage/row.h"

namespace ringtrue::storage {

Binder &Binder::text(std::string_view value)
{
    m_statement.bind(m_next++, std::string(value));
    return *this;
}

Binder &Binder::bytes(std::string_view value)
{
    // An empty blob must not become NULL: SQLite takes a null pointer for one.
    m_statement.bind(m_next++, value.empty() ? "" : value.data(), static_cast<int>(value.size()));
    return *this;
}

Binder &Binder::integer(std::int64_t value)
{
    m_statement.bind(m_next++, value);
    return *this;
}

Binder &Binder::null()
{
    m_statement.bind(m_next++);
    return *this;
}

std::string_view bytesOf(const SQLite::Column &column)
{
    const auto *const data = static_cast<const char *>(column.getBlob());
    return data == nullptr ? std::string_view{} : std::string_view{data, static_cast<std::size_t>(column.getBytes())};
}

std::string joinWords(const std::vector<std::string> &words)
{
    if (words.empty())
        return {};
    std::string out = " ";
    for (const auto &word : words)
        out += word + ' ';
    return out;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

} // namespace ringtrue::storage
