// SPDX-License-Identifier: Apache-2.0
#include "media/play/child_process.h"

#include "media/play/audio_protocol.h"

#include <array>
#include <chrono>
#include <csignal>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ringtrue::media {

namespace {

constexpr auto grace = std::chrono::milliseconds(300);

struct Ends {
    Descriptor ours;
    Descriptor theirs;
};

std::optional<Ends> socketPair()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return std::nullopt;
    Ends made{Descriptor(ends[0]), Descriptor(ends[1])};
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return made;
}

/// posix_spawn's two settings, freed at the end.
struct SpawnSettings {
    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};

    SpawnSettings(int control, int sound)
    {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, control, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, control, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&files, sound, audio_protocol::soundDescriptor);
        posix_spawn_file_actions_addclosefrom_np(&files, audio_protocol::soundDescriptor + 1);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        sigset_t ordinary;
        sigemptyset(&ordinary);
        for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP})
            sigaddset(&ordinary, signal);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &ordinary);
        // A group of its own: Ctrl+C in a terminal ends us, and our end ends it.
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;
};

} // namespace

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

ChildProcess::ChildProcess(pid_t id, Descriptor control, Descriptor sound)
    : m_id(id), m_control(std::move(control)), m_sound(std::move(sound))
{
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_id(std::exchange(other.m_id, -1)), m_control(std::move(other.m_control)), m_sound(std::move(other.m_sound))
{
}

std::optional<ChildProcess> ChildProcess::start(const std::filesystem::path &program,
                                                const std::vector<std::string> &arguments)
{
    auto control = socketPair();
    auto sound = socketPair();
    if (!control || !sound)
        return std::nullopt;
    std::string name = program.string();
    std::vector<std::string> texts = arguments;
    std::vector<char *> argv{name.data()};
    for (std::string &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    // The ends that the child takes must lie above those that they become.
    Descriptor theirControl(::fcntl(control->theirs.number(), F_DUPFD_CLOEXEC, 10));
    Descriptor theirSound(::fcntl(sound->theirs.number(), F_DUPFD_CLOEXEC, 10));
    const SpawnSettings settings(theirControl.number(), theirSound.number());
    pid_t id = -1;
    if (!theirControl || !theirSound
        || ::posix_spawn(&id, name.c_str(), &settings.files, &settings.attributes, argv.data(), environ) != 0)
        return std::nullopt;
    return ChildProcess(id, std::move(control->ours), std::move(sound->ours));
}

void ChildProcess::kill()
{
    if (m_id > 0)
        ::kill(m_id, SIGKILL);
}

ChildProcess::~ChildProcess()
{
    if (m_id <= 0)
        return;
    m_control = Descriptor();
    m_sound = Descriptor();
    const auto deadline = std::chrono::steady_clock::now() + grace;
    while (::waitpid(m_id, nullptr, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() >= deadline) {
            kill();
            ::waitpid(m_id, nullptr, 0);
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

} // namespace ringtrue::media
