// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What the pillars of a vision are called, in every language it is said in.
class PillarNames {
public:
    explicit PillarNames(const Vision &vision);

    /// For each pillar whether @p text names it: the words of its name stand there one after the other, in any
    /// language of the vision. Capitals and the way in which letters are put together do not count, nor what stands
    /// between the words; an ending does (“Warmth” is not “Warm”: whoever codes the answer decides).
    std::vector<bool> namedIn(std::string_view text) const;

private:
    std::vector<std::vector<std::string>> m_names; ///< of each pillar, with blanks between and around the words
};

} // namespace ringtrue::forms
