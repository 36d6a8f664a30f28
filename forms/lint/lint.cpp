// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/lint.h"

#include "forms/lint/collected.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

void append(std::vector<Finding> &to, std::vector<Finding> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Finding> Collected::take()
{
    std::ranges::stable_sort(m_findings, {}, &Finding::place);
    return std::move(m_findings);
}

void lintSize(std::size_t size, Collected &out)
{
    constexpr std::size_t most = 1000u << 10; // the body of a fact holds 1024 KiB, the content and a little more
    if (size > most)
        out.error(FindingCode::TooLargeToPublish, {}, {std::to_string(size >> 10), std::to_string(most >> 10)});
}

ParsedForm checkForm(std::string_view bytes, std::string_view file, const Vision *vision, const LintedOn &on)
{
    ParsedForm out = parseForm(bytes, file);
    if (out.form)
        append(out.findings, lintForm(*out.form, out.places, file, vision, on));
    return out;
}

ParsedVision checkVision(std::string_view bytes, std::string_view file, const Vision *served, const LintedOn &on)
{
    ParsedVision out = parseVision(bytes, file);
    if (out.vision)
        append(out.findings, lintVision(*out.vision, out.places, file, served, on));
    return out;
}

} // namespace ringtrue::forms
