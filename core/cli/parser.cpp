// SPDX-License-Identifier: Apache-2.0
#include "core/cli/parser.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace ringtrue::cli {

namespace {

template <typename Value>
Option added(CLI::App &command, std::string name, Value &value, std::string help)
{
    return Option(*command.add_option(std::move(name), value, std::move(help)));
}

} // namespace

Option Option::required()
{
    m_option->required();
    return *this;
}

Option Option::check(std::function<std::string(const std::string &)> rule)
{
    m_option->check(std::move(rule));
    return *this;
}

Option Option::oneOf(std::vector<std::string> words)
{
    m_option->check(CLI::IsMember(std::move(words)));
    return *this;
}

Option Option::becomesOneOf(std::vector<std::string> words, std::function<std::string(std::string)> spelling)
{
    m_option->transform(CLI::IsMember(std::move(words), std::move(spelling)));
    return *this;
}

Option Option::between(std::int64_t least, std::int64_t most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::showsDefault()
{
    m_option->capture_default_str();
    return *this;
}

Option Option::excludes(const Option &other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Option Option::needs(const std::string &name)
{
    m_option->needs(name);
    return *this;
}

Option Option::orEnvironment(std::string variable)
{
    m_option->envname(std::move(variable));
    return *this;
}

Option Option::separatedBy(char mark)
{
    m_option->delimiter(mark);
    return *this;
}

bool Option::isGiven() const
{
    return m_option->count() > 0;
}

Option Parser::option(std::string name, std::string &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::optional<std::string> &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::vector<std::string> &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::int64_t &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::size_t &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::optional<std::int32_t> &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::option(std::string name, std::optional<std::int64_t> &value, std::string help)
{
    return added(*m_command, std::move(name), value, std::move(help));
}

Option Parser::flag(std::string name, bool &value, std::string help)
{
    return Option(*m_command->add_flag(std::move(name), value, std::move(help)));
}

Option Parser::find(const std::string &name) const
{
    return Option(*m_command->get_option(name));
}

} // namespace ringtrue::cli
