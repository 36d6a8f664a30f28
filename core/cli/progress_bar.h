// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/frame.h"
#include "core/ledger/progress.h"

#include <chrono>
#include <string>

namespace ringtrue::cli {

/// A bar on the terminal for long work, and Ctrl C as a way to stop it without loss. Draws nothing where
/// stderr is no terminal, with --quiet, or before half a second has gone by.
class ProgressBar {
public:
    ProgressBar(std::string title, const Context &context);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// To be handed to the work; valid as long as the bar.
    ledger::Progress progress() const;

private:
    void draw(std::uint64_t done, std::uint64_t total) const;

    std::string m_title;
    bool m_visible;
    std::chrono::steady_clock::time_point m_start;
    mutable std::chrono::steady_clock::time_point m_drawn;
};

} // namespace ringtrue::cli
