// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <compare>
#include <concepts>
#include <memory>
#include <string>
#include <string_view>

namespace ringtrue {

__extension__ typedef __int128 Int128;

enum class ExactError {
    NotANumber,      ///< neither an integer, nor a decimal, nor a fraction
    TooManyPlaces,   ///< a decimal with more than six places
    ZeroDenominator, ///< a fraction such as 1/0
    TooLong          ///< more than 4096 characters
};

/// Ties of HalfUp go away from zero (0.5 -> 1, -0.5 -> -1), ties of HalfEven to the even digit.
enum class RoundingMode { HalfUp, HalfEven };

/// A rational number without rounding: weights, points, scores.
///
/// Computes in 128 bits and checks each step; what does not fit is held by Boost.Multiprecision, so that
/// no operation can overflow. Equality and order are those of the value, however it is held.
class Exact {
public:
    Exact() = default;
    template <typename Integer>
    requires(std::integral<Integer> && !std::same_as<Integer, bool>) Exact(Integer value)
        : m_numerator(value) {} // NOLINT: made from an integer without a cast
    Exact(Int128 value);        // NOLINT

    /// @p numerator / @p denominator, which must not be 0. Cheap: it is reduced only when needed.
    static Exact quotient(Int128 numerator, Int128 denominator);

    /// `-12`, `12.5` (at most six places) or `1/3`; nothing else: no blanks, exponents, NaN, plus sign.
    static Result<Exact, ExactError> parse(std::string_view text);

    /// `-12`, or the fraction in lowest terms: `1/3`. parse() reads it back.
    std::string text() const;

    /// -1, 0 or 1.
    int sign() const;
    bool isInteger() const;
    /// The nearest double, for pixels and statistics, never for rules.
    double approximate() const;

    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b);
    friend Exact operator*(const Exact &a, const Exact &b);
    /// @p b must not be 0.
    friend Exact operator/(const Exact &a, const Exact &b);
    Exact &operator+=(const Exact &other) { return *this = *this + other; }
    Exact &operator-=(const Exact &other) { return *this = *this - other; }
    Exact &operator*=(const Exact &other) { return *this = *this * other; }
    Exact &operator/=(const Exact &other) { return *this = *this / other; }
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b);
    friend bool operator==(const Exact &a, const Exact &b) { return (a <=> b) == 0; }

    /// This number rounded to @p decimals places, 0..18.
    Exact rounded(int decimals, RoundingMode mode = RoundingMode::HalfUp) const;
    /// The same in writing, with exactly @p decimals places: `83.30`.
    std::string decimalText(int decimals, RoundingMode mode = RoundingMode::HalfUp) const;

    /// True where the value needed more than 128 bits. For tests and bounds, not for rules.
    bool isWide() const { return m_wide != nullptr; }

private:
    struct Wide;
    struct Arithmetic;
    explicit Exact(std::shared_ptr<const Wide> wide) : m_wide(std::move(wide)) {}

    Int128 m_numerator = 0;
    Int128 m_denominator = 1;           ///< > 0
    std::shared_ptr<const Wide> m_wide; ///< set: holds the value instead
};

} // namespace ringtrue
