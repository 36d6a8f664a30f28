// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::forms {

/// A content that is being edited, and the way back and forth between what it was and is. Words that are typed one
/// after the other into the same place are one step.
template <typename T>
class History {
public:
    /// @p limit: how many steps back are kept, at least 1; the oldest is forgotten first.
    explicit History(T content = {}, std::size_t limit = 200) : m_now(std::move(content)), m_limit(limit)
    {
        assert(limit > 0);
    }

    const T &now() const { return m_now; }
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }

    /// @p next is the content now. Nothing happens where it is no other one. What was undone is forgotten.
    ///
    /// @param place  where words are typed (`promises/a-day/text`); steps at the same place join until endTyping(),
    ///               an undo or a step elsewhere. Empty: a step of its own.
    void push(T next, std::string_view place = {})
    {
        if (next == m_now)
            return;
        const bool joins = !place.empty() && place == m_place && !m_past.empty();
        if (!joins)
            m_past.push_back(std::move(m_now));
        if (m_past.size() > m_limit)
            m_past.pop_front();
        m_now = std::move(next);
        m_future.clear();
        m_place = place;
    }
    /// The next typed step is one of its own.
    void endTyping() { m_place.clear(); }

    /// Goes one step back; false where there is none.
    bool undo() { return step(m_past, m_future); }
    bool redo() { return step(m_future, m_past); }

private:
    bool step(std::deque<T> &from, std::deque<T> &to)
    {
        m_place.clear();
        if (from.empty())
            return false;
        to.push_back(std::exchange(m_now, std::move(from.back())));
        from.pop_back();
        return true;
    }

    T m_now;
    std::size_t m_limit;
    std::deque<T> m_past;
    std::deque<T> m_future;
    std::string m_place;
};

} // namespace ringtrue::forms
