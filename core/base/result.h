// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cassert>
#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue {

/// The reason why a Result holds no value: `return Failure{ScoreError::NothingApplicable};`
template <typename E>
struct Failure {
    E error;
};
template <typename E>
Failure(E) -> Failure<E>;

/// A value, or the reason why there is none: the part of std::expected (C++23) that we use.
///
/// Asking for the value of a failure, or the error of a success, is a broken promise (assert).
template <typename T, typename E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {} // NOLINT: made from a T on purpose
    template <std::convertible_to<E> F>
    Result(Failure<F> failure) : m_content(std::in_place_index<1>, std::move(failure.error)) // NOLINT: likewise
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &value() const &
    {
        assert(*this);
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        assert(*this);
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        assert(*this);
        return std::move(*std::get_if<0>(&m_content));
    }
    const E &error() const
    {
        assert(!*this);
        return *std::get_if<1>(&m_content);
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// @p next of the value, or the same error; @p next returns a Result of the same error type.
    template <typename Next>
    auto andThen(Next next) const & -> decltype(next(std::declval<const T &>()))
    {
        if (*this)
            return next(value());
        return Failure<E>{error()};
    }

private:
    std::variant<T, E> m_content;
};

/// The value of a Result that has nothing to say but that it was done.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace ringtrue
