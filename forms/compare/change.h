// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// What is found again by its id in two versions.
enum class ChangedThing {
    Form,
    Section,
    Question,
    Answer, ///< its id: `next/both`
    Obligation,
    Vision,
    Source,
    Quote, ///< its id: `letter/early`
    Promise,
    Pillar,
    Behaviour,
    Translation ///< its id: the language
};
inline constexpr ChangedThing lastChangedThing = ChangedThing::Translation;

enum class ChangeKind {
    Added,
    Removed,
    Moved,     ///< to another section, question, pillar or source
    Reordered, ///< stands elsewhere among the same neighbours
    Reworded,  ///< reads otherwise
    Changed,   ///< another value of a key
    Translated ///< some texts of a translation read otherwise
};
inline constexpr ChangeKind lastChangeKind = ChangeKind::Translated;

/// What cannot be compared before and after a change, other than the answers themselves.
enum class BrokenTrend {
    None,
    Accuracy, ///< of a question: errors at it are of other classes
    Scores,   ///< of the form: the same answers score otherwise, and may have another outcome
    Outcomes, ///< of the form: the same score may have another outcome
    AccuracyAndScores
};
inline constexpr BrokenTrend lastBrokenTrend = BrokenTrend::AccuracyAndScores;

/// One difference between two versions.
struct Change {
    ChangedThing thing = ChangedThing::Form;
    ChangeKind kind = ChangeKind::Changed;
    std::string id;
    std::string key{};           ///< Reworded, Changed: of the file, `weight`, `scoring/fail_level`
    std::string before{};        ///< as the file writes it, or where it stood; empty: nothing
    std::string after{};         ///< the same; Translated: how many texts
    bool changesMeaning = false; ///< answers before and after do not mean the same: the question's trend breaks here
    BrokenTrend breaks = BrokenTrend::None;
    std::optional<Condition> wasAskedIf{}; ///< of a `when`: the condition; nothing: always
    std::optional<Condition> isAskedIf{};
    std::vector<Band> hadBands{}; ///< of `scoring/bands`
    std::vector<Band> hasBands{};
    std::vector<ScaleLevel> hadLevels{}; ///< of `scale/levels`
    std::vector<ScaleLevel> hasLevels{};
    bool operator==(const Change &) const = default;
};

} // namespace ringtrue::forms
