// SPDX-License-Identifier: Apache-2.0
// A private PulseAudio server with a null sink, kept busy so that its clock runs evenly.
#pragma once

#include "tests/catch.h"
#include "tests/media/eventually.h"
#include "tests/strict.h"
#include "tests/temporary_folder.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ringtrue::tests {

/// A program that lives as long as the object; its output goes nowhere.
class Background {
public:
    explicit Background(std::vector<std::string> command)
    {
        std::vector<char *> argv;
        for (auto &part : command)
            argv.push_back(part.data());
        argv.push_back(nullptr);
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
        if (::posix_spawnp(&m_id, argv[0], &files, nullptr, argv.data(), environ) != 0)
            m_id = -1;
        posix_spawn_file_actions_destroy(&files);
    }
    ~Background() { end(SIGKILL); }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;
    bool runs() const { return m_id > 0; }
    void signal(int number) const { ::kill(m_id, number); }
    void end(int signal)
    {
        if (m_id <= 0)
            return;
        ::kill(m_id, signal);
        ::waitpid(m_id, nullptr, 0);
        m_id = -1;
    }

private:
    pid_t m_id = -1;
};

/// Points this process and its children to a runtime folder of their own; servers come and go in it.
class PulseServer {
public:
    PulseServer()
    {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms::owner_all);
        ::setenv("XDG_RUNTIME_DIR", m_folder.path().c_str(), 1);
        ::setenv("PULSE_RUNTIME_PATH", (m_folder.path() / "pulse").c_str(), 1);
        ::setenv("PULSE_STATE_PATH", (m_folder.path() / "state").c_str(), 1);
        ::setenv("PULSE_CLIENTCONFIG", clientSettings().c_str(), 1);
        ::unsetenv("PULSE_SERVER");
    }
    void start()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder.path() / "pulse", ignored);
        m_server.emplace(std::vector<std::string>{"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                                                  "--disable-shm=yes", "-L", "module-native-protocol-unix", "-L",
                                                  "module-null-sink sink_name=spk"});
        REQUIRE(m_server->runs());
        REQUIRE(eventually([&] { return std::filesystem::exists(m_folder.path() / "pulse" / "native"); }));
        m_busy.emplace(std::vector<std::string>{"pacat", "--latency-msec=20", "-d", "spk", "/dev/zero"});
    }
    void kill()
    {
        m_server->end(SIGKILL);
        m_busy.reset();
        m_server.reset();
    }
    void signal(int number) { m_server->signal(number); }
    static bool isInstalled()
    {
        for (const char *folder : {"/usr/bin", "/usr/local/bin"})
            if (std::filesystem::exists(std::filesystem::path(folder) / "pulseaudio"))
                return true;
        cannotRun("pulseaudio");
        return false;
    }

private:
    std::string clientSettings()
    {
        const auto file = m_folder.path() / "client.conf";
        writeBytes(file, "autospawn = no\n");
        return file;
    }
    TemporaryFolder m_folder;
    std::optional<Background> m_server;
    std::optional<Background> m_busy;
};

} // namespace ringtrue::tests
