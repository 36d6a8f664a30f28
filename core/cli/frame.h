// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cli/parser.h"
#include "core/cli/reply.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::cli {

/// What every command is given beside its own options.
struct Context {
    const Clock &clock;
    bool json = false;   ///< the result as one JSON object
    bool quiet = false;  ///< no progress
    std::string program; ///< as it was called: finds the programs beside it
};

using Run = std::function<Reply(const Context &context)>;

/// A check for options that name a file or folder: an empty one means none, and is refused.
std::string someName(const std::string &path);

/// The command line: nouns, verbs and what runs them. The result goes to stdout, messages and progress
/// to stderr.
class Frame {
public:
    Frame();
    ~Frame();

    /// A command of one word, or `noun verb`. The returned parser takes the command's own options; the
    /// frame adds --json.
    Parser add(std::string_view noun, std::string_view verb, std::string_view help, Run run);
    Parser add(std::string_view word, std::string_view help, Run run) { return add({}, word, help, std::move(run)); }

    /// Parses, runs, prints; the value for exit().
    int run(int argc, char **argv, const Clock &clock);

private:
    std::unique_ptr<CLI::App> m_app;
    bool m_json = false;
    bool m_quiet = false;
    Run m_chosen;
};

} // namespace ringtrue::cli
