// SPDX-License-Identifier: Apache-2.0
#include "core/cli/period_options.h"

#include "core/base/clock.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/number_words.h"
#include "core/cli/readable.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

constexpr std::int64_t dayInMicroseconds = 86'400'000'000;

/// The first moment of `2026-11-01`.
std::optional<std::int64_t> beginOf(const std::string &day)
{
    const auto begin = day.size() == 10 ? parseRfc3339(day + "T00:00:00Z") : std::nullopt;
    return begin ? std::optional{begin->microseconds} : std::nullopt;
}

/// Ids of the list that the centre edits: one that nobody can pick would count nothing, and look like no error.
std::optional<Reply> refuseAttribution(const Session &session, const std::string &attribution)
{
    std::string known;
    for (const auto &one : session.directory.attributions) {
        if (one.id.text() == attribution)
            return std::nullopt;
        known += fmt::format("{}{}", known.empty() ? "" : ", ", one.id.text());
    }
    return refusal("unknown-attribution",
                   fmt::format("Errors are attributed to nobody called “{}”. There is: {}.", attribution, known));
}

/// A form of which nothing is published here: without a word its figures would look as if nobody had evaluated on it.
std::optional<Reply> refuseUnknownForm(Session &session, const FormSlug &form)
{
    const auto versions = forms::formVersions(session.reader);
    if (!versions)
        return refusalOf(versions.error(), "The forms could not be read");
    if (std::ranges::find(*versions, form, &forms::FormVersion::form) != versions->end())
        return std::nullopt;
    return refusalOf(forms::VersionError::Missing, fmt::format("The form “{}”", form.text()));
}

/// A text without anything names nobody and nothing: without a word all would be taken.
std::string someId(const std::string &text)
{
    return text.empty() ? "It is empty: name one, or leave the option out." : std::string();
}

std::string isDay(const std::string &text)
{
    return beginOf(text) ? std::string() : fmt::format("“{}” is no day such as 2026-11-01.", text);
}

} // namespace

void addPeriodOptions(Parser command, PeriodOptions &options)
{
    addWorkspaceOptions(command, options.workspace);
    command
        .option("--form", options.form,
                "Only evaluations on this form, all its versions; without it, each form "
                "by itself")
        .check(someId);
    command.option("--agent", options.agent, "Only evaluations of this person's work").check(someId);
    command.option("--from", options.from, "The first day on which they were submitted").check(isDay);
    command.option("--to", options.to, "The last day").check(isDay);
}

Result<forms::PeriodEvaluations, Reply> readPeriod(const PeriodOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return Failure{session.error()};
    if (auto refused = refuseScoring(*session))
        return Failure{std::move(*refused)};
    if (session->isBlind() && session->author == nullptr)
        return Failure{refusal("who", "Scores are not for everybody here. Say who you are with --as.")};
    forms::PeriodFilter filter{.reader = listReader(*session)};
    if (!options.form.empty()) {
        filter.form = FormSlug(options.form);
        if (auto refused = refuseUnknownForm(*session, *filter.form))
            return Failure{std::move(*refused)};
    }
    if (!options.agent.empty()) {
        const auto agent = personCalled(session->directory, options.agent, "unknown-agent");
        if (!agent)
            return Failure{agent.error()};
        filter.agent = (*agent)->person.id;
    }
    if (!options.attribution.empty())
        if (auto refused = refuseAttribution(*session, options.attribution))
            return Failure{std::move(*refused)};
    filter.from = beginOf(options.from);
    if (const auto last = beginOf(options.to))
        filter.before = *last + dayInMicroseconds;
    if (filter.from && filter.before && *filter.from >= *filter.before)
        return Failure{refusal("empty-period", "The period ends before it begins. Turn --from and --to round.")};
    auto found = forms::periodEvaluations(session->reader, filter);
    if (!found)
        return Failure{refusalOf(found.error(), "The evaluations could not be read")};
    return std::move(*found);
}

std::string withheldWords(std::size_t evaluations, std::string_view figure)
{
    const auto them = counted(evaluations, "evaluation", "evaluations");
    return fmt::format(
        "Not shown: {}. Five or more are needed before {} is shown. See the {} with: ringtrue evaluation "
        "list",
        them, figure, them);
}

std::string leftOutWords(const forms::PeriodEvaluations &period)
{
    std::string out;
    if (period.selfEvaluations > 0)
        out += fmt::format("{} left out: they enter no average.\n",
                           counted(period.selfEvaluations, "self-evaluation is", "self-evaluations are"));
    if (period.unreadable > 0)
        out += fmt::format("{} left out: their form version is not here, or was made by a newer version of Ringtrue.\n",
                           counted(period.unreadable, "evaluation is", "evaluations are"));
    return out;
}

} // namespace ringtrue::cli
