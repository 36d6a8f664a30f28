// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// The four columns of a vision, from what was said to what one does.
enum class ThreadColumn { Quotes, Promises, Pillars, Behaviours };

/// One thing in a vision: its column, and its place in it from above.
struct Knot {
    ThreadColumn column = ThreadColumn::Quotes;
    std::size_t row = 0;
    auto operator<=>(const Knot &) const = default;
};

/// One thread between two neighbouring columns.
struct Thread {
    Knot from;
    Knot to;
    std::size_t pillar = 0; ///< the pillar it leads to or from; noPillar: none uses the promise
    bool operator==(const Thread &) const = default;
};
inline constexpr std::size_t noPillar = std::size_t(-1);

/// The lines of sight of a vision as threads between quotes, promises, pillars and behaviours.
///
/// Rows: quotes as they stand in their sources; promises by the first pillar that uses them (unused ones last);
/// pillars as in the vision; behaviours pillar by pillar.
class Threads {
public:
    Threads() = default;
    explicit Threads(const Vision &vision);

    std::size_t rows(ThreadColumn column) const { return m_names[std::size_t(column)].size(); }
    /// `annual-letter/q1`, or the slug of a promise, pillar or behaviour.
    const std::string &name(const Knot &knot) const { return m_names[std::size_t(knot.column)][knot.row]; }
    std::optional<Knot> find(ThreadColumn column, const std::string &name) const;
    const std::vector<Thread> &threads() const { return m_threads; }
    /// The pillar beside which a promise or behaviour is shown; a pillar's own row; noPillar for the rest.
    std::size_t block(const Knot &knot) const;

    /// All that lies on a line of sight through @p knot, itself too, column by column.
    std::vector<Knot> lineThrough(const Knot &knot) const;
    /// The knot @p steps below (above where negative) in the same column; nothing beyond its ends.
    std::optional<Knot> below(const Knot &knot, int steps) const;
    /// The first knot of the next column to the right that hangs on @p knot.
    std::optional<Knot> right(const Knot &knot) const;
    std::optional<Knot> left(const Knot &knot) const;

private:
    void link(const Knot &from, const Knot &to, std::size_t pillar);

    std::vector<std::string> m_names[4];
    std::vector<std::size_t> m_promiseBlocks;
    std::vector<std::size_t> m_behaviourBlocks;
    std::vector<Thread> m_threads;
};

} // namespace ringtrue::forms
