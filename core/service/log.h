// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>

namespace ringtrue::service {

/// A word of the program's own source: only a literal can become one, so no name, comment or file of a
/// person can slip into the log.
class LogWord {
public:
    template <std::size_t Size>
    consteval LogWord(const char (&literal)[Size]) : m_text(literal, Size - 1) // NOLINT: literals on purpose
    {
    }
    std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/// A name and a value of a log line. Values are words of the source, numbers and ids; never texts.
class LogField {
public:
    LogField(LogWord name, LogWord value) : m_text(line(name, value.text())) {}
    LogField(LogWord name, std::int64_t value) : m_text(line(name, std::to_string(value))) {}
    template <typename Tag>
    LogField(LogWord name, const Id<Tag> &value) : m_text(line(name, value.text()))
    {
    }
    const std::string &text() const { return m_text; }

private:
    static std::string line(LogWord name, std::string_view value);
    std::string m_text;
};

/// What the program did, for whoever has to find out why it did not do something else: `log/ringtrue.log`
/// in the workspace, one line an event, no personal data by construction. At 1 MiB the file becomes
/// `ringtrue.1.log`, and the one before it is dropped. Any thread may write; a log that cannot be written
/// is no reason to stop work.
class Log {
public:
    Log(std::filesystem::path folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}
    void write(LogWord event, std::initializer_list<LogField> fields = {});
    std::filesystem::path file() const { return m_folder / "ringtrue.log"; }

private:
    std::filesystem::path m_folder;
    const Clock &m_clock;
    std::mutex m_mutex;
};

} // namespace ringtrue::service
