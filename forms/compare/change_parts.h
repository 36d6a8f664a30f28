// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What became of one band of scores.
struct BandChange {
    ChangeKind kind = ChangeKind::Added; ///< Added, Removed, Reworded, or Moved: it begins at another score
    Band band;                           ///< as it is now; Removed: as it was
    std::string wasCalled{};             ///< Reworded
    Exact began{};                       ///< Moved: from which score it was
    bool operator==(const BandChange &) const = default;
};

/// What became of the bands by @p change, those that are there now first, by score; empty where it is of something
/// else.
std::vector<BandChange> bandChanges(const Change &change);
/// The English words for it. %1: from which score, %2: its name, %3: what it was called, %4: from which score it was.
/// The app translates them.
std::string_view bandSentence(ChangeKind kind);
/// What fills them, as it is.
std::vector<std::string> bandParameters(const BandChange &change);

/// What became of what the values of a scale mean by @p change, each as a change of its own whose id is the value:
/// those that mean something now first, by value; empty where it is of something else. Reworded is its text, Changed
/// its error class, guidance or example.
std::vector<Change> levelChanges(const Change &change);
/// The English words for it. %1: the value, %2: what was, %3: what is, %4: of which key. The app translates them.
std::string_view levelSentence(ChangeKind kind);

/// What came into a list of names and what went from it.
struct ListChange {
    std::vector<std::string> came{}; ///< ids, or words of the file
    std::vector<std::string> went{};
};
/// Of @p change of such a list, of which some stayed; both empty where it is of something else, or only the order
/// differs.
ListChange listChange(const Change &change);
/// The English words for what came and what went. %1: the names. The app translates them.
std::string_view cameTemplate();
std::string_view wentTemplate();

} // namespace ringtrue::forms
