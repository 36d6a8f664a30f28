// SPDX-License-Identifier: Apache-2.0
#include "core/base/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace ringtrue {

namespace {

using BigInt = boost::multiprecision::cpp_int;
using BigRational = boost::multiprecision::cpp_rational;
__extension__ typedef unsigned __int128 UInt128;

constexpr Int128 largest = static_cast<Int128>((~UInt128{0}) >> 1);
constexpr Int128 smallest = -largest - 1; // has no negative: never held

struct Fraction {
    Int128 numerator;
    Int128 denominator;
};

std::optional<Int128> product(Int128 a, Int128 b)
{
    Int128 out = 0;
    if (__builtin_mul_overflow(a, b, &out) || out == smallest)
        return std::nullopt;
    return out;
}

std::optional<Int128> sum(Int128 a, Int128 b)
{
    Int128 out = 0;
    if (__builtin_add_overflow(a, b, &out) || out == smallest)
        return std::nullopt;
    return out;
}

Int128 commonDivisor(Int128 a, Int128 b)
{
    a = a < 0 ? -a : a;
    constexpr Int128 word = std::numeric_limits<std::uint64_t>::max();
    while (b != 0) {
        if (a <= word && b <= word)
            return static_cast<Int128>(std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b)));
        a = std::exchange(b, a % b);
    }
    return a;
}

Fraction reduced(const Fraction &fraction)
{
    const Int128 divisor = commonDivisor(fraction.numerator, fraction.denominator);
    return {fraction.numerator / divisor, fraction.denominator / divisor};
}

std::optional<Fraction> added(const Fraction &a, const Fraction &b)
{
    if (a.denominator == b.denominator) {
        const auto numerator = sum(a.numerator, b.numerator);
        return numerator ? std::optional{Fraction{*numerator, a.denominator}} : std::nullopt;
    }
    const auto left = product(a.numerator, b.denominator);
    const auto right = product(b.numerator, a.denominator);
    const auto denominator = product(a.denominator, b.denominator);
    if (!left || !right || !denominator)
        return std::nullopt;
    const auto numerator = sum(*left, *right);
    return numerator ? std::optional{Fraction{*numerator, *denominator}} : std::nullopt;
}

std::optional<Fraction> multiplied(const Fraction &a, const Fraction &b)
{
    const auto numerator = product(a.numerator, b.numerator);
    const auto denominator = product(a.denominator, b.denominator);
    if (!numerator || !denominator)
        return std::nullopt;
    return Fraction{*numerator, *denominator};
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// cpp_int takes a leading zero for octal.
BigInt bigFromDigits(std::string_view digits)
{
    const auto first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? BigInt{0} : BigInt{std::string{digits.substr(first)}};
}

} // namespace

struct Exact::Wide {
    BigRational value;
};

/// What needs to see how a number is held.
struct Exact::Arithmetic {
    using Step = std::optional<Fraction> (*)(const Fraction &, const Fraction &);

    static Fraction fraction(const Exact &exact) { return {exact.m_numerator, exact.m_denominator}; }

    static BigRational big(const Exact &exact)
    {
        return exact.m_wide ? exact.m_wide->value : BigRational{BigInt{exact.m_numerator}, BigInt{exact.m_denominator}};
    }

    static Exact made(const Fraction &fraction)
    {
        const Fraction lowest = reduced(fraction);
        Exact out;
        out.m_numerator = lowest.numerator;
        out.m_denominator = lowest.denominator;
        return out;
    }

    /// @p value in 128 bits where it fits.
    static Exact made(const BigRational &value)
    {
        static const BigInt limit{largest};
        const BigInt numerator = boost::multiprecision::numerator(value);
        const BigInt denominator = boost::multiprecision::denominator(value);
        if (boost::multiprecision::abs(numerator) <= limit && denominator <= limit)
            return made(Fraction{static_cast<Int128>(numerator), static_cast<Int128>(denominator)});
        return Exact{std::make_shared<const Wide>(Wide{value})};
    }

    /// @p step on both as they are, and where that overflows in lowest terms.
    static std::optional<Fraction> inPlace(const Exact &a, const Exact &b, Step step)
    {
        if (a.m_wide || b.m_wide)
            return std::nullopt;
        if (const auto out = step(fraction(a), fraction(b)))
            return out;
        return step(reduced(fraction(a)), reduced(fraction(b)));
    }

    static Exact negated(const Exact &exact)
    {
        if (exact.m_wide)
            return made(BigRational{-exact.m_wide->value});
        Exact out = exact;
        out.m_numerator = -out.m_numerator;
        return out;
    }

    static Exact inverted(const Exact &exact)
    {
        assert(exact.sign() != 0);
        if (exact.m_wide)
            return made(BigRational{1 / exact.m_wide->value});
        Exact out;
        out.m_numerator = exact.m_numerator < 0 ? -exact.m_denominator : exact.m_denominator;
        out.m_denominator = exact.m_numerator < 0 ? -exact.m_numerator : exact.m_numerator;
        return out;
    }

    /// The integer nearest to @p value * 10^@p decimals.
    static BigInt scaled(const Exact &value, int decimals, RoundingMode mode)
    {
        const BigRational shifted =
            big(value) * BigRational{boost::multiprecision::pow(BigInt{10}, static_cast<unsigned>(decimals))};
        const BigInt denominator = boost::multiprecision::denominator(shifted);
        const BigInt magnitude = boost::multiprecision::abs(boost::multiprecision::numerator(shifted));
        BigInt whole = magnitude / denominator;
        const BigInt doubled = (magnitude % denominator) * 2;
        const bool up =
            doubled > denominator || (doubled == denominator && (mode == RoundingMode::HalfUp || whole % 2 != 0));
        if (up)
            ++whole;
        return value.sign() < 0 ? BigInt{-whole} : whole;
    }
};

Exact::Exact(Int128 value) : m_numerator(value)
{
    if (value == smallest)
        *this = Arithmetic::made(BigRational{BigInt{value}});
}

Exact Exact::quotient(Int128 numerator, Int128 denominator)
{
    assert(denominator != 0);
    if (numerator == smallest || denominator == smallest)
        return Arithmetic::made(BigRational{BigRational{BigInt{numerator}} / BigRational{BigInt{denominator}}});
    Exact out;
    out.m_numerator = denominator < 0 ? -numerator : numerator;
    out.m_denominator = denominator < 0 ? -denominator : denominator;
    return out;
}

Result<Exact, ExactError> Exact::parse(std::string_view text)
{
    if (text.size() > 4096)
        return Failure{ExactError::TooLong};
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const auto slash = digits.find('/');
    const auto point = digits.find('.');
    const auto split = std::min(slash, point);
    const std::string_view front = digits.substr(0, split);
    const std::string_view back = split == std::string_view::npos ? std::string_view{"0"} : digits.substr(split + 1);
    if (!isDigits(front) || !isDigits(back))
        return Failure{ExactError::NotANumber};
    BigRational value{bigFromDigits(front)};
    if (slash != std::string_view::npos) {
        const BigInt denominator = bigFromDigits(back);
        if (denominator == 0)
            return Failure{ExactError::ZeroDenominator};
        value /= BigRational{denominator};
    } else if (point != std::string_view::npos) {
        if (back.size() > 6)
            return Failure{ExactError::TooManyPlaces};
        value += BigRational{bigFromDigits(back),
                             boost::multiprecision::pow(BigInt{10}, static_cast<unsigned>(back.size()))};
    }
    return Arithmetic::made(negative ? BigRational{-value} : value);
}

std::string Exact::text() const
{
    const BigRational value = Arithmetic::big(*this);
    const std::string numerator = boost::multiprecision::numerator(value).str();
    const BigInt denominator = boost::multiprecision::denominator(value);
    return denominator == 1 ? numerator : numerator + "/" + denominator.str();
}

int Exact::sign() const
{
    if (m_wide)
        return m_wide->value.sign();
    return m_numerator == 0 ? 0 : m_numerator < 0 ? -1 : 1;
}

bool Exact::isInteger() const
{
    if (m_wide)
        return boost::multiprecision::denominator(m_wide->value) == 1;
    return m_numerator % m_denominator == 0;
}

double Exact::approximate() const
{
    return Arithmetic::big(*this).convert_to<double>();
}

Exact operator+(const Exact &a, const Exact &b)
{
    if (const auto out = Exact::Arithmetic::inPlace(a, b, added))
        return Exact::Arithmetic::made(*out);
    return Exact::Arithmetic::made(BigRational{Exact::Arithmetic::big(a) + Exact::Arithmetic::big(b)});
}

Exact operator-(const Exact &a, const Exact &b)
{
    return a + Exact::Arithmetic::negated(b);
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (const auto out = Exact::Arithmetic::inPlace(a, b, multiplied))
        return Exact::Arithmetic::made(*out);
    return Exact::Arithmetic::made(BigRational{Exact::Arithmetic::big(a) * Exact::Arithmetic::big(b)});
}

Exact operator/(const Exact &a, const Exact &b)
{
    return a * Exact::Arithmetic::inverted(b);
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (!a.m_wide && !b.m_wide) {
        if (a.m_denominator == b.m_denominator)
            return a.m_numerator <=> b.m_numerator;
        const auto left = product(a.m_numerator, b.m_denominator);
        const auto right = product(b.m_numerator, a.m_denominator);
        if (left && right)
            return *left <=> *right;
    }
    const int order = Exact::Arithmetic::big(a).compare(Exact::Arithmetic::big(b));
    return order <=> 0;
}

Exact Exact::rounded(int decimals, RoundingMode mode) const
{
    assert(decimals >= 0 && decimals <= 18);
    const BigInt whole = Arithmetic::scaled(*this, decimals, mode);
    return Arithmetic::made(
        BigRational{whole, boost::multiprecision::pow(BigInt{10}, static_cast<unsigned>(decimals))});
}

std::string Exact::decimalText(int decimals, RoundingMode mode) const
{
    assert(decimals >= 0 && decimals <= 18);
    const BigInt whole = Arithmetic::scaled(*this, decimals, mode);
    std::string digits = BigInt{boost::multiprecision::abs(whole)}.str();
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, ".");
    return whole < 0 ? "-" + digits : digits;
}

} // namespace ringtrue
