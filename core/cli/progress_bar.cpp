// SPDX-License-Identifier: Apache-2.0
#include "core/cli/progress_bar.h"

#include "core/cli/number_words.h"

#include <fmt/format.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace ringtrue::cli {

namespace {

std::atomic<bool> interrupted{false};

void interrupt(int)
{
    interrupted = true;
}

} // namespace

ProgressBar::ProgressBar(std::string title, const Context &context)
    : m_title(std::move(title)), m_visible(!context.quiet && ::isatty(STDERR_FILENO) == 1),
      m_start(std::chrono::steady_clock::now()), m_drawn(m_start)
{
    interrupted = false;
    std::signal(SIGINT, interrupt);
}

ProgressBar::~ProgressBar()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_drawn != m_start)
        std::fputs("\r\033[K", stderr);
}

ledger::Progress ProgressBar::progress() const
{
    return [this](std::uint64_t done, std::uint64_t total) {
        if (m_visible)
            draw(done, total);
        return interrupted ? ledger::Go::Stop : ledger::Go::On;
    };
}

void ProgressBar::draw(std::uint64_t done, std::uint64_t total) const
{
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_start < 500ms || now - m_drawn < 100ms || total == 0)
        return;
    m_drawn = now;
    constexpr std::uint64_t width = 30;
    const auto filled = static_cast<int>(std::min(done, total) * width / total);
    std::fputs(fmt::format("\r{} [{:<30}] {} of {}\033[K", m_title, std::string(static_cast<std::size_t>(filled), '#'),
                           grouped(done), grouped(total))
                   .c_str(),
               stderr);
}

} // namespace ringtrue::cli
