// SPDX-License-Identifier: Apache-2.0
// What lints of values find, whose places nobody knows.
#pragma once

#include "forms/lint/collected.h"
#include "tests/forms/sample.h"

namespace ringtrue::tests {

/// `severity code parameter, parameter; ` of each finding of @p lint, in the order of its finding.
template <typename Lint>
std::string foundBy(Lint lint)
{
    const forms::Places places;
    forms::Collected out{places, "f"};
    lint(out);
    std::string text;
    for (const forms::Finding &finding : out.take()) {
        text += std::string{forms::word(finding.severity)} + " " + std::string{forms::word(finding.code)};
        for (std::size_t i = 0; i < finding.parameters.size(); ++i)
            text += (i == 0 ? " " : ", ") + finding.parameters[i];
        text += "; ";
    }
    return text;
}

} // namespace ringtrue::tests
