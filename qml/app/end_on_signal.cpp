// SPDX-License-Identifier: Apache-2.0
#include "qml/app/end_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr std::array<int, 3> endings{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1}; // a pipe: little else may be done where a signal is taken

extern "C" void tell(int)
{
    const int kept = errno;
    const char byte = 0;
    static_cast<void>(!::write(ends[1], &byte, 1));
    errno = kept;
}

/// What is passed over (nohup) stays so.
void handle(int signal, void (*handler)(int))
{
    if (std::signal(signal, handler) == SIG_IGN)
        std::signal(signal, SIG_IGN);
}

} // namespace

EndOnSignal::EndOnSignal()
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then it ends at once, as without this
    auto *heard = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(heard, &QSocketNotifier::activated, this, &EndOnSignal::take);
    for (const int ending : endings)
        handle(ending, tell);
}

EndOnSignal::~EndOnSignal()
{
    for (const int ending : endings)
        handle(ending, SIG_DFL);
    for (int &end : ends)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

void EndOnSignal::take()
{
    char byte = 0;
    static_cast<void>(!::read(ends[0], &byte, 1));
    for (const int ending : endings)
        handle(ending, SIG_DFL); // who asks twice is not asked back
    QCoreApplication::quit();
}

} // namespace ringtrue::qml
