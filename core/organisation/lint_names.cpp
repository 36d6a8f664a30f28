// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/lint_names.h"

#include "core/domain/says_cx.h"

namespace ringtrue::organisation {

std::vector<std::string> teamsThatSayCx(const Directory &directory)
{
    std::vector<std::string> out;
    for (const auto &team : directory.teams)
        if (saysCx(team.name))
            out.push_back(team.name);
    return out;
}

} // namespace ringtrue::organisation
