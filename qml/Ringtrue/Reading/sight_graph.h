// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/trace/coverage_set.h"

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue::qml {

/// One thing in the picture of what asks about what. Columns: pillars; behaviours and obligations; questions.
struct SightKnot {
    enum class Kind { Pillar, Behaviour, Obligation, Question };
    /// What is missing, or why nothing is.
    enum class Note {
        None,
        NobodyAsks,      ///< a behaviour towards customers
        AmongColleagues, ///< a behaviour that no form on contacts asks about
        OtherChannels,   ///< a behaviour that cannot be met on the form's channels
        ServesNothing,   ///< a question that weighs something
        ForInformation   ///< a question that weighs nothing
    };
    Kind kind = Kind::Pillar;
    std::string id;
    std::size_t form = 0; ///< of a question: which of the forms
    std::string words{};
    Exact weight{}; ///< of 100; of several forms the mean, in which a question has its form's part
    Note note = Note::None;
    int pillar = -1; ///< of a pillar or behaviour: its place in the vision
    bool operator==(const SightKnot &) const = default;

    int column() const { return kind == Kind::Pillar ? 0 : kind == Kind::Question ? 2 : 1; }
};

struct SightGraph {
    std::vector<SightKnot> knots;                             ///< column by column
    std::vector<std::pair<std::size_t, std::size_t>> threads; ///< from left to right
    std::vector<Exact> ribbons;                               ///< of each thread: what of 100 hangs on it
    forms::PhaseShares phases{};
    Exact untraced;
    std::size_t notAsked = 0;      ///< behaviours that nobody asks about
    std::size_t servesNothing = 0; ///< questions that weigh something and serve nothing
};

/// What @p forms ask about @p vision, and what of it nobody asks.
SightGraph sightGraph(std::span<const forms::Form *const> forms, const Vision &vision);

} // namespace ringtrue::qml
