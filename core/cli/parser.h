// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

/// What commands say about their options, without the headers of the library that reads the command line: they took
/// most of the time that a command's file took to compile.
namespace ringtrue::cli {

/// An option, flag or argument of a command, to be told what it takes. A handle, good as long as its Frame; each call
/// returns it again. A value that breaks a rule ends the program with exit 2 before the command runs.
class Option {
public:
    explicit Option(CLI::Option &option) : m_option(&option) {}

    /// It must be given.
    Option required();
    /// Each value must pass @p rule, after those named before it.
    /// @param rule  says what is wrong, nothing where nothing is
    Option check(std::function<std::string(const std::string &)> rule);
    /// Each value must be one of @p words, which the help lists.
    Option oneOf(std::vector<std::string> words);
    /// The same, where value and word are compared as @p spelling writes them; the value becomes the word as it stands
    /// in @p words.
    Option becomesOneOf(std::vector<std::string> words, std::function<std::string(std::string)> spelling);
    /// Each value must be a whole number @p least .. @p most, both included, which the help shows.
    Option between(std::int64_t least, std::int64_t most);
    /// The help shows the value that the variable has now.
    Option showsDefault();
    /// It cannot be given together with @p other.
    Option excludes(const Option &other);
    /// It can only be given together with the option called @p name, which was added before.
    Option needs(const std::string &name);
    /// Where it is not given, the environment's @p variable counts.
    Option orEnvironment(std::string variable);
    /// What is given is several values, with @p mark between them.
    Option separatedBy(char mark);

    /// Whether it was given, once all was read.
    bool isGiven() const;

private:
    CLI::Option *m_option;
};

/// The options of one command. A handle, good as long as its Frame.
class Parser {
public:
    explicit Parser(CLI::App &command) : m_command(&command) {}

    /// Adds an option `--name`, `--name,-n`, or an argument `name`, whose value goes into @p value; where it is not
    /// given, @p value stays as it is. A vector takes several, at least one. A value that is none of its type is
    /// refused.
    /// @param value  must live until the command line was read
    Option option(std::string name, std::string &value, std::string help);
    Option option(std::string name, std::optional<std::string> &value, std::string help);
    Option option(std::string name, std::vector<std::string> &value, std::string help);
    Option option(std::string name, std::int64_t &value, std::string help);
    Option option(std::string name, std::size_t &value, std::string help);
    Option option(std::string name, std::optional<std::int32_t> &value, std::string help);
    Option option(std::string name, std::optional<std::int64_t> &value, std::string help);
    /// Adds an option without a value: @p value becomes true where it is given.
    Option flag(std::string name, bool &value, std::string help);

    /// The option or argument called @p name, which was added before.
    Option find(const std::string &name) const;

private:
    CLI::App *m_command;
};

} // namespace ringtrue::cli
