// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_interaction.h"

#include "core/base/text_flaw.h"
#include "core/domain/people.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <algorithm>
#include <string>

namespace ringtrue::organisation {

namespace {

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::optional<InteractionFlaw> findSegmentFlaw(const std::vector<Segment> &segments)
{
    if (segments.empty())
        return InteractionFlaw{.problem = InteractionProblem::NobodyServed};
    if (segments.front().startMs > 0)
        return InteractionFlaw{.problem = InteractionProblem::BeginningUnserved};
    for (std::size_t i = 1; i < segments.size(); ++i)
        if (segments[i].startMs <= segments[i - 1].startMs)
            return InteractionFlaw{.problem = InteractionProblem::SegmentOrder, .segment = i};
    return std::nullopt;
}

} // namespace

std::optional<InteractionProblem> findReferenceFlaw(std::string_view reference)
{
    if (findTextFlaw(reference))
        return InteractionProblem::HiddenCharacter;
    if (isBlank(reference))
        return InteractionProblem::NoReference;
    if (charactersIn(reference) > longestReference)
        return InteractionProblem::LongReference;
    return std::nullopt;
}

std::optional<InteractionFlaw> findFlaw(const Interaction &interaction, Instant now)
{
    if (const auto flaw = findReferenceFlaw(interaction.reference))
        return InteractionFlaw{.problem = *flaw};
    if (interaction.startedAt.microseconds < earliestStart)
        return InteractionFlaw{.problem = InteractionProblem::TooEarly};
    if (interaction.startedAt.microseconds > now.microseconds + furthestAhead)
        return InteractionFlaw{.problem = InteractionProblem::InFuture};
    return findSegmentFlaw(interaction.segments);
}

std::optional<InteractionFlaw> findSegmentPastEnd(const Interaction &interaction)
{
    const auto last = interaction.durationMs - (interaction.channel == Channel::Call ? 1 : 0);
    for (std::size_t i = 1; i < interaction.segments.size(); ++i)
        if (interaction.segments[i].startMs > last)
            return InteractionFlaw{
                .problem = InteractionProblem::SegmentPastEnd, .segment = i, .durationMs = interaction.durationMs};
    return std::nullopt;
}

Result<std::optional<InteractionFlaw>, storage::StorageFailure> findOtherThanAgent(storage::Connection &connection,
                                                                                   const Interaction &interaction)
{
    const auto asAgent = ' ' + std::string(word(Role::Agent)) + ' ';
    return storage::read(connection, [&]() -> std::optional<InteractionFlaw> {
        for (std::size_t i = 0; i < interaction.segments.size(); ++i) {
            auto &row = connection.prepared(sql::findRoles);
            storage::Binder(row).id(interaction.segments[i].agent);
            if (row.executeStep() && row.getColumn(0).getString().find(asAgent) == std::string::npos)
                return InteractionFlaw{.problem = InteractionProblem::NotAnAgent, .segment = i};
        }
        return std::nullopt;
    });
}

} // namespace ringtrue::organisation
