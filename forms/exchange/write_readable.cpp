// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_readable.h"

#include "forms/exchange/content.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

std::vector<Finding> readsOtherwise(std::string_view file)
{
    return {{Severity::Error, FindingCode::ReadsOtherwise, std::string(file), {}, {}, {}}};
}

/// Translations are compared beside the content, which holds only those that a file can.
template <typename Value>
bool isSame(const Value &one, const Value &other)
{
    return one.translations == other.translations && canonicalContent(one) == canonicalContent(other);
}

template <typename Value, typename Parsed>
Result<std::string, std::vector<Finding>> readableOf(const Value &value, std::string_view file,
                                                     Parsed (*parse)(std::string_view, std::string_view),
                                                     std::optional<Value> Parsed::*member)
{
    std::string text = writeYaml(value);
    Parsed parsed = parse(text, file);
    const auto &again = parsed.*member;
    if (!again)
        return Failure{std::move(parsed.findings)};
    if (!isSame(value, *again))
        return Failure{readsOtherwise(file)};
    return text;
}

template <typename Value, typename Parsed>
std::vector<Finding> findUnreadable(std::string_view text, std::string_view file,
                                    Parsed (*parse)(std::string_view, std::string_view),
                                    std::optional<Value> Parsed::*member)
{
    Parsed parsed = parse(text, file);
    if (!(parsed.*member))
        return std::move(parsed.findings);
    const auto written = readableOf(*(parsed.*member), file, parse, member);
    if (!written)
        return written.error();
    return *written == text ? std::vector<Finding>{} : readsOtherwise(file);
}

} // namespace

Result<std::string, std::vector<Finding>> writeReadable(const Form &form, std::string_view file)
{
    return readableOf(form, file, parseForm, &ParsedForm::form);
}

Result<std::string, std::vector<Finding>> writeReadable(const Vision &vision, std::string_view file)
{
    return readableOf(vision, file, parseVision, &ParsedVision::vision);
}

std::vector<Finding> findUnreadableForm(std::string_view text, std::string_view file)
{
    return findUnreadable(text, file, parseForm, &ParsedForm::form);
}

std::vector<Finding> findUnreadableVision(std::string_view text, std::string_view file)
{
    return findUnreadable(text, file, parseVision, &ParsedVision::vision);
}

} // namespace ringtrue::forms
