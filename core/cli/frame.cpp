// SPDX-License-Identifier: Apache-2.0
#include "core/cli/frame.h"

#include "core/cli/terminal_text.h"
#include "core/cli/version.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <optional>
#include <span>
#include <utility>

namespace ringtrue::cli {

namespace {

void print(const Reply &reply, bool json)
{
    if (json) {
        // A lone surrogate or broken byte of a foreign file must not end the program: it is shown as U+FFFD.
        std::cout << reply.json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        return;
    }
    const bool isResult = reply.exit == Exit::Done || !reply.json.contains("error") || !reply.messages.empty();
    auto &stream = isResult ? std::cout : std::cerr;
    stream << terminalText(reply.words); // what a chat or a name holds must not steer the terminal
    if (!reply.words.empty() && reply.words.back() != '\n')
        stream << '\n';
    stream.flush();
    std::cerr << terminalText(reply.messages);
}

/// @p exit where all that was printed went out.
Exit written(Exit exit)
{
    std::cout.flush();
    if (std::cout)
        return exit;
    std::cerr << "The result could not be written: the disk is full or the pipe was closed.\n";
    return Exit::Refused;
}

/// What `ringtrue --help` says of a noun.
std::string_view aboutNoun(std::string_view noun)
{
    static constexpr std::pair<std::string_view, std::string_view> nouns[] = {
        {"vision",
         "Service visions: new, lint, compare, coverage, format, publish, list, show, poster, rings-true, recall"},
        {"form", "Evaluation forms: new, lint, check, score, explain, what-if, compare, coverage, print, format, "
                 "publish, republish, list, show"},
        {"library", "Visions and forms to start from, and the schemas of both"},
        {"call", "Recorded calls: import, remove a recording"},
        {"chat", "Chats"},
        {"interaction", "Calls and chats that were imported: list, show"},
        {"evaluation", "Evaluations: fill in, submit, list, explain, what-if, average, accuracy"},
        {"draft", "Evaluations that were begun: save, list, show, reassign, discard"},
        {"phrase", "Phrases that complete themselves in comments: list, add, remove, import"},
        {"feedback", "What agents see of evaluations: rules, list, release, hold-back, read, talk, show"},
        {"alert", "Critical errors that a lead is told of: list, see"},
        {"dispute", "Disputes of answers: open, list, show, withdraw, decide, appeal"},
        {"person", "People, their roles and passphrases"},
        {"team", "Teams"},
        {"contact-type", "Contact types, why customers get in touch"},
        {"job", "Jobs to be done, what customers want to get done"},
        {"cause", "Causes, why answers fell short"},
        {"attribution", "Attributions, whose it was that answers fell short"},
        {"journey", "Customer journeys with stages and touchpoints"},
        {"organisation", "The organisation as a whole"},
    };
    const auto *const found = std::ranges::find(nouns, noun, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(nouns) ? std::string_view{} : found->second;
}

/// What to say where a noun or a verb is missing or unknown, which the parser does not tell apart; nothing where
/// @p words name a command.
std::optional<std::string> missingCommand(const CLI::App &parser, const std::string &noun, std::span<char *const> words)
{
    const auto commands = parser.get_subcommands([](const CLI::App *) { return true; });
    if (commands.empty())
        return std::nullopt;
    std::string names;
    for (const auto *const command : commands)
        names += (names.empty() ? "" : ", ") + command->get_name();
    const auto isCommand = [&](const char *word) {
        return std::ranges::find(commands, std::string(word), &CLI::App::get_name) != commands.end();
    };
    if (!words.empty() && words.front()[0] == '-' && std::ranges::any_of(words, isCommand))
        return fmt::format("“{}” stands before a command: write it behind. There is: {}.", words.front(), names);
    if (words.empty() || words.front()[0] == '-')
        return noun.empty() ? fmt::format("Say what to do. There is: {}.", names)
                            : fmt::format("Say what to do after “{}”. There is: {}.", noun, names);
    const std::string word = words.front();
    const auto found = std::ranges::find(commands, word, &CLI::App::get_name);
    if (found == commands.end())
        return fmt::format("There is no command “{}{}”. There is: {}.", noun.empty() ? "" : noun + " ", word, names);
    return missingCommand(**found, word, words.subspan(1));
}

/// What takes the verbs of @p noun, made where it is not there yet.
CLI::App &nounParser(CLI::App &app, std::string_view noun)
{
    const std::string name(noun);
    try {
        return *app.get_subcommand(name);
    } catch (const CLI::OptionNotFound &) {
        CLI::App &parser = *app.add_subcommand(name, std::string(aboutNoun(noun)));
        parser.require_subcommand(1);
        return parser;
    }
}

/// Prints what is wrong with @p words, or the help they ask for; the value for exit().
int explainUsage(const CLI::App &app, const CLI::ParseError &error, std::span<char *const> words)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        app.exit(error); // --help, --version
        return static_cast<int>(written(Exit::Done));
    }
    const auto said =
        missingCommand(app, {}, words.subspan(std::min<std::size_t>(1, words.size()))).value_or(error.what());
    if (std::ranges::find(words, std::string_view("--json")) != words.end())
        std::cout << nlohmann::json{{"error", {{"code", "usage"}, {"message", said}}}}.dump(
            2, ' ', false, nlohmann::json::error_handler_t::replace)
                  << '\n';
    std::cerr << terminalText(said)
              << "\nRun ringtrue --help to see the commands, ringtrue COMMAND --help for one of them.\n";
    return static_cast<int>(Exit::Usage);
}

} // namespace

std::string someName(const std::string &path)
{
    return path.empty() ? "It is empty: name a file or folder." : std::string();
}

Frame::Frame()
    : m_app(std::make_unique<CLI::App>(
        "Ringtrue: turn what you promise into forms, score real interactions, show that scores mean the same."))
{
    m_app->name("ringtrue");
    m_app->require_subcommand(1);
    m_app->set_version_flag("--version", std::string("ringtrue ") + version);
    m_app->get_formatter()->column_width(34);
}

Frame::~Frame() = default;

Parser Frame::add(std::string_view noun, std::string_view verb, std::string_view help, Run run)
{
    CLI::App &parent = noun.empty() ? *m_app : nounParser(*m_app, noun);
    CLI::App &command = *parent.add_subcommand(std::string(verb), std::string(help));
    command.add_flag("--json", m_json, "Print the result as one JSON object");
    command.add_flag("--quiet", m_quiet, "Show no progress");
    command.callback([this, run = std::move(run)] { m_chosen = run; });
    return Parser(command);
}

int Frame::run(int argc, char **argv, const Clock &clock)
{
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return explainUsage(*m_app, error, {argv, std::size_t(argc)});
    }
    const Context context{.clock = clock, .json = m_json, .quiet = m_quiet, .program = argc > 0 ? argv[0] : ""};
    const Reply reply = m_chosen(context);
    print(reply, m_json);
    const auto exit = written(reply.exit);
    if (exit != reply.exit && reply.exit == Exit::Done)
        std::cerr << "The command itself was done: do not do it again without looking.\n";
    return static_cast<int>(exit);
}

} // namespace ringtrue::cli
