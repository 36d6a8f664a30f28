// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_policy.h"

#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"
#include "forms/model/scoring_presets.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr int hundred = 100;
constexpr int mostRoundingPlaces = 6;

Result<Exact, EditError> readPercent(std::string_view written)
{
    const auto number = readNumber(written);
    if (number && *number > Exact{hundred})
        return Failure{EditError::OutOfRange};
    return number;
}

std::string bandPath(std::size_t band)
{
    return "bands/" + std::to_string(band + 1);
}

/// Moves a band, and what it is called in other languages.
void moveBand(Form &form, std::size_t from, std::size_t to)
{
    const auto step = [&](std::size_t one, std::size_t other) {
        std::swap(form.scoring.bands[one], form.scoring.bands[other]);
        moveTranslations(form, bandPath(one), "bands/moved");
        moveTranslations(form, bandPath(other), bandPath(one));
        moveTranslations(form, "bands/moved", bandPath(other));
    };
    for (; from < to; ++from)
        step(from, from + 1);
    for (; from > to; --from)
        step(from, from - 1);
}

/// Where the band at @p band belongs.
std::size_t settleBand(Form &form, std::size_t band)
{
    const auto &bands = form.scoring.bands;
    std::size_t to = band;
    while (to > 0 && bands[band].from < bands[to - 1].from)
        --to;
    while (to + 1 < bands.size() && bands[to + 1].from < bands[band].from)
        ++to;
    moveBand(form, band, to);
    return to;
}

Obligation *find(Form &form, const ObligationSlug &id)
{
    const auto found = std::find_if(form.obligations.begin(), form.obligations.end(),
                                    [&](const Obligation &one) { return one.id == id; });
    return found == form.obligations.end() ? nullptr : &*found;
}

std::optional<std::chrono::year_month_day> readDay(std::string_view written)
{
    if (written.size() != 10 || written[4] != '-' || written[7] != '-')
        return std::nullopt;
    const auto year = readWholeNumber(written.substr(0, 4), 1, 9999);
    const auto month = readWholeNumber(written.substr(5, 2), 1, 12);
    const auto day = readWholeNumber(written.substr(8, 2), 1, 31);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day out{std::chrono::year{*year}, std::chrono::month(unsigned(*month)),
                                          std::chrono::day(unsigned(*day))};
    return out.ok() ? std::optional(out) : std::nullopt;
}

} // namespace

bool takePreset(Form &form, std::string_view name)
{
    auto policy = scoringPreset(name);
    if (!policy)
        return false;
    if (!policy->passMark)
        policy->passMark = form.scoring.passMark;
    if (policy->bands.empty())
        policy->bands = form.scoring.bands;
    form.scoring = std::move(*policy);
    return true;
}

bool isPreset(const ScoringPolicy &policy, std::size_t preset)
{
    const auto presets = scoringPresets();
    if (preset >= presets.size())
        return false;
    ScoringPolicy same = presets[preset].policy;
    same.passMark = policy.passMark;
    same.bands = policy.bands;
    return same == policy;
}

std::optional<std::size_t> presetOf(const ScoringPolicy &policy)
{
    for (std::size_t i = 0; i < scoringPresets().size(); ++i)
        if (isPreset(policy, i))
            return i;
    return std::nullopt;
}

EditResult setPassMark(Form &form, std::string_view mark)
{
    if (mark.find_first_not_of(" \t") == std::string_view::npos) {
        form.scoring.passMark.reset();
        return Done{};
    }
    const auto number = readPercent(mark);
    if (!number)
        return Failure{number.error()};
    form.scoring.passMark = *number;
    return Done{};
}

EditResult setDecimals(Form &form, std::string_view decimals)
{
    const auto number = readWholeNumber(decimals, 0, mostRoundingPlaces);
    if (!number)
        return Failure{number.error()};
    form.scoring.rounding.decimals = *number;
    return Done{};
}

Result<std::size_t, EditError> addBand(Form &form, std::string_view from, std::string name)
{
    const auto number = readPercent(from);
    if (!number)
        return Failure{number.error()};
    form.scoring.bands.push_back({*number, std::move(name)});
    return settleBand(form, form.scoring.bands.size() - 1);
}

Result<std::size_t, EditError> setBandFrom(Form &form, std::size_t band, std::string_view from)
{
    if (band >= form.scoring.bands.size())
        return Failure{EditError::NoSuchBand};
    const auto number = readPercent(from);
    if (!number)
        return Failure{number.error()};
    form.scoring.bands[band].from = *number;
    return settleBand(form, band);
}

EditResult setBandName(Form &form, std::size_t band, std::string name)
{
    if (band >= form.scoring.bands.size())
        return Failure{EditError::NoSuchBand};
    form.scoring.bands[band].name = std::move(name);
    return Done{};
}

EditResult removeBand(Form &form, std::size_t band)
{
    if (band >= form.scoring.bands.size())
        return Failure{EditError::NoSuchBand};
    moveBand(form, band, form.scoring.bands.size() - 1);
    dropTranslations(form, bandPath(form.scoring.bands.size() - 1));
    form.scoring.bands.pop_back();
    return Done{};
}

ObligationSlug addObligation(Form &form, ObligationKind kind, std::string text)
{
    const ObligationSlug id = newObligationId(form, text);
    form.obligations.push_back({.id = id, .kind = kind, .text = std::move(text), .since = {}});
    return id;
}

EditResult removeObligation(Form &form, const ObligationSlug &obligation)
{
    if (find(form, obligation) == nullptr)
        return Failure{EditError::NoSuchObligation};
    const ObligationSlug gone = obligation; // the caller's may be the one in the form
    std::erase_if(form.obligations, [&](const Obligation &one) { return one.id == gone; });
    for (Section &section : form.sections)
        for (Question &question : section.questions)
            std::erase(question.obligations, gone);
    dropTranslations(form, "obligations/" + gone.text());
    return Done{};
}

EditResult setObligationText(Form &form, const ObligationSlug &obligation, std::string text)
{
    Obligation *const found = find(form, obligation);
    if (found == nullptr)
        return Failure{EditError::NoSuchObligation};
    found->text = std::move(text);
    return Done{};
}

EditResult setObligationKind(Form &form, const ObligationSlug &obligation, ObligationKind kind)
{
    Obligation *const found = find(form, obligation);
    if (found == nullptr)
        return Failure{EditError::NoSuchObligation};
    found->kind = kind;
    return Done{};
}

EditResult setObligationSince(Form &form, const ObligationSlug &obligation, std::string_view since)
{
    Obligation *const found = find(form, obligation);
    if (found == nullptr)
        return Failure{EditError::NoSuchObligation};
    if (since.find_first_not_of(" \t") == std::string_view::npos) {
        found->since.reset();
        return Done{};
    }
    const auto day = readDay(since);
    if (!day)
        return Failure{EditError::NotADay};
    found->since = day;
    return Done{};
}

} // namespace ringtrue::forms
