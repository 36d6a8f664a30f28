// SPDX-License-Identifier: Apache-2.0
#include "forms/score/shown_score.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr int mostDecimals = 18;

bool keepsSide(const Exact &score, const Exact &rounded, const ScoringPolicy &policy)
{
    const auto onSameSide = [&](const Exact &mark) { return (score >= mark) == (rounded >= mark); };
    return (!policy.passMark || onSameSide(*policy.passMark))
           && std::ranges::all_of(policy.bands, [&](const Band &band) { return onSameSide(band.from); });
}

} // namespace

std::string scoreText(const Exact &score, const ScoringPolicy &policy)
{
    for (int decimals = policy.rounding.decimals; decimals <= mostDecimals; ++decimals)
        if (keepsSide(score, score.rounded(decimals, policy.rounding.mode), policy))
            return score.decimalText(decimals, policy.rounding.mode);
    return score.text();
}

ShownScore shownScore(const Score &score, const ScoringPolicy &policy)
{
    return shownScore(score.raw(), score.final(), policy);
}

ShownScore shownScore(const std::optional<Exact> &raw, const std::optional<Exact> &final, const ScoringPolicy &policy)
{
    switch (policy.failDisplay) {
    case FailDisplay::Raw:
        return {raw, std::nullopt};
    case FailDisplay::Zero:
        return {final, std::nullopt};
    case FailDisplay::RawAndFailed:
        break;
    }
    return {final, raw == final ? std::nullopt : raw};
}

} // namespace ringtrue::forms
