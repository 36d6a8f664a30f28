// SPDX-License-Identifier: Apache-2.0
#include "forms/score/redistribution.h"

#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>

namespace ringtrue::forms {

namespace {

/// Sums of up to 65,536 sections that stay below this fit 128 bits.
constexpr Int128 largestSection = Int128{1} << 110;

Int128 commonDivisor(Int128 a, Int128 b)
{
    constexpr Int128 word = std::numeric_limits<std::uint64_t>::max();
    while (b != 0) {
        if (a <= word && b <= word)
            return static_cast<Int128>(std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b)));
        a = std::exchange(b, a % b);
    }
    return a;
}

/// a x b into @p out; false where that reaches largestSection.
bool multiply(Int128 a, Int128 b, Int128 &out)
{
    return !__builtin_mul_overflow(a, b, &out) && out < largestSection;
}

bool isPartly(Int128 counts, Int128 weight)
{
    return counts != 0 && counts != weight;
}

} // namespace

bool redistributeInSections(const ScoringPlan &plan, const PlanNumbers<Int128> &numbers, Tallies<Int128> &out)
{
    if (plan.hasNested)
        return false;
    Int128 denominator = 1;
    for (std::size_t s = 0; s < numbers.sections.size(); ++s) {
        const Int128 counts = out.sections[s].possible, weight = numbers.sections[s];
        if (!isPartly(counts, weight))
            continue;
        const Int128 own = counts / commonDivisor(counts, weight);
        if (!multiply(denominator / commonDivisor(denominator, own), own, denominator))
            return false;
    }
    Int128 whole = 0;
    for (std::size_t s = 0; s < numbers.sections.size(); ++s) {
        const Int128 counts = out.sections[s].possible, weight = numbers.sections[s];
        Int128 factor = denominator, reach = 0;
        if (isPartly(counts, weight)) {
            const Int128 divisor = commonDivisor(counts, weight);
            if (!multiply(weight / divisor, denominator / (counts / divisor), factor))
                return false;
        }
        if (!multiply(factor, numbers.reach[s], reach))
            return false;
        out.factors[s] = factor;
        whole += factor * counts;
    }
    out.whole = whole;
    return true;
}

bool redistributeInSections(const ScoringPlan &plan, const PlanNumbers<Exact> &numbers, Tallies<Exact> &out)
{
    std::vector<Exact> weights(numbers.sections.size()); // of what an outer section holds, and of what counts of it
    std::vector<Exact> counting(numbers.sections.size());
    for (std::size_t s = 0; s < numbers.sections.size(); ++s) {
        weights[plan.outerSections[s]] += numbers.sections[s];
        if (out.sections[s].possible.sign() > 0)
            counting[plan.outerSections[s]] += numbers.sections[s];
    }
    out.whole = 0;
    for (std::size_t s = 0; s < numbers.sections.size(); ++s) {
        const Exact &counts = out.sections[s].possible;
        const std::size_t outer = plan.outerSections[s];
        out.factors[s] = counts.sign() > 0 ? numbers.sections[s] / counts : Exact{1};
        if (plan.hasNested && counting[outer].sign() > 0)
            out.factors[s] *= weights[outer] / counting[outer];
        out.whole += out.factors[s] * counts;
    }
    return true;
}

} // namespace ringtrue::forms
