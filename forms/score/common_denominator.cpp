// SPDX-License-Identifier: Apache-2.0
#include "forms/score/common_denominator.h"

#include "forms/score/big_fraction.h"

namespace ringtrue::forms {

namespace {

class Scaler {
public:
    void include(const Exact &value) { m_scale = boost::multiprecision::lcm(m_scale, bigFraction(value).denominator); }
    void include(const std::vector<PlanNumbers<Exact>::Amount> &amounts)
    {
        for (const auto &amount : amounts) {
            include(amount.whole);
            include(amount.share);
        }
    }
    Int128 scaled(const Exact &value)
    {
        const BigFraction fraction = bigFraction(value);
        const BigInt out = fraction.numerator * (m_scale / fraction.denominator);
        m_sum += out;
        return m_sum < BigInt{largestPlanTotal} ? static_cast<Int128>(out) : 0;
    }
    std::vector<PlanNumbers<Int128>::Amount> scaled(const std::vector<PlanNumbers<Exact>::Amount> &amounts)
    {
        std::vector<PlanNumbers<Int128>::Amount> out;
        out.reserve(amounts.size());
        for (const auto &amount : amounts)
            out.push_back({scaled(amount.whole), scaled(amount.share)});
        return out;
    }
    /// Whether all scaled numbers together stay below largestPlanTotal.
    bool fits() const { return m_sum < BigInt{largestPlanTotal}; }

private:
    BigInt m_scale = 1;
    BigInt m_sum = 0;
};

} // namespace

std::optional<PlanNumbers<Int128>> inIntegers(const PlanNumbers<Exact> &numbers)
{
    Scaler scaler;
    scaler.include(numbers.weights);
    scaler.include(numbers.steps);
    scaler.include(numbers.options);
    PlanNumbers<Int128> out;
    out.weights = scaler.scaled(numbers.weights);
    out.steps = scaler.scaled(numbers.steps);
    out.options = scaler.scaled(numbers.options);
    for (const Exact &section : numbers.sections)
        out.sections.push_back(scaler.scaled(section));
    for (const Exact &reach : numbers.reach)
        out.reach.push_back(scaler.scaled(reach));
    out.total = scaler.scaled(numbers.total);
    return scaler.fits() ? std::optional{std::move(out)} : std::nullopt;
}

std::optional<SmallFraction> smallFraction(const Exact &value)
{
    const BigFraction fraction = bigFraction(value);
    const BigInt limit = BigInt{1} << 32;
    if (boost::multiprecision::abs(fraction.numerator) > limit || fraction.denominator > limit)
        return std::nullopt;
    return SmallFraction{static_cast<Int128>(fraction.numerator), static_cast<Int128>(fraction.denominator)};
}

} // namespace ringtrue::forms
