// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace ringtrue::media {

/// A file descriptor that is closed at the end.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();
    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }
    int release();

private:
    int m_number = -1;
};

/// A program started with two sockets to us: standard input and output are one, descriptor 3 the other.
/// It gets no other descriptor of ours. At the end it is given a moment to exit, then it is killed.
class ChildProcess {
public:
    static std::optional<ChildProcess> start(const std::filesystem::path &program,
                                             const std::vector<std::string> &arguments);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ~ChildProcess();

    int control() const { return m_control.number(); } ///< does not block
    int sound() const { return m_sound.number(); }     ///< does not block
    pid_t id() const { return m_id; }
    void kill();

private:
    ChildProcess(pid_t id, Descriptor control, Descriptor sound);
    pid_t m_id = -1;
    Descriptor m_control;
    Descriptor m_sound;
};

} // namespace ringtrue::media
