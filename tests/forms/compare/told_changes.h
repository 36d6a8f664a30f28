// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change_text.h"

#include <string>
#include <vector>

namespace ringtrue::tests {

/// `thing id kind key: before > after; ` of each change, `!` before those that change what answers mean.
inline std::string told(const std::vector<forms::Change> &changes)
{
    std::string out;
    for (const forms::Change &change : changes) {
        out += (change.changesMeaning ? "!" : "") + std::string{forms::word(change.thing)} + " " + change.id + " "
               + std::string{forms::word(change.kind)};
        out += change.key.empty() ? "" : " " + change.key;
        if (!change.before.empty() || !change.after.empty())
            out += ": " + change.before + " > " + change.after;
        out += "; ";
    }
    return out;
}

} // namespace ringtrue::tests
