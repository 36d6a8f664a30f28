// SPDX-License-Identifier: Apache-2.0
#include "core/service/log.h"

#include <fstream>

namespace ringtrue::service {

namespace {

constexpr std::uintmax_t largest = 1 << 20;

} // namespace

std::string LogField::line(LogWord name, std::string_view value)
{
    std::string out(name.text());
    out += '=';
    out += value;
    return out;
}

void Log::write(LogWord event, std::initializer_list<LogField> fields)
{
    std::string line = rfc3339(m_clock.now());
    line += ' ';
    line += event.text();
    for (const auto &field : fields)
        line += ' ' + field.text();
    line += '\n';

    const std::lock_guard lock(m_mutex);
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    const auto size = std::filesystem::file_size(file(), ignored);
    if (!ignored && size > largest)
        std::filesystem::rename(file(), m_folder / "ringtrue.1.log", ignored);
    std::ofstream(file(), std::ios::app | std::ios::binary) << line;
}

} // namespace ringtrue::service
