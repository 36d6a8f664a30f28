// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/start_vision.h"

#include "forms/edit/new_ids.h"
#include "forms/edit/plain_words.h"

namespace ringtrue::forms {

namespace {

using Error = VisionEditError;

std::string titleOf(const Vision &vision, std::string_view title)
{
    auto said = plainLine(title);
    if (!said.empty())
        return said;
    return vision.centre.empty() ? (vision.function.empty() ? vision.organisation : vision.function) : vision.centre;
}

std::string wordsForId(const Vision &vision)
{
    if (vision.kind == VisionKind::Cx)
        return vision.organisation + " cx vision"; // only an organisation's vision may be called so
    return vision.centre.empty() ? vision.function : vision.function + " " + vision.centre;
}

} // namespace

Result<Vision, VisionEditError> startVision(const StartVision &start, const std::vector<std::string> &taken)
{
    Vision vision;
    vision.kind = start.kind;
    vision.organisation = plainLine(start.organisation);
    if (start.kind == VisionKind::Service) {
        vision.function = plainLine(start.function);
        vision.centre = plainLine(start.centre);
        if (vision.function.empty())
            return Failure{Error::Empty};
    }
    if (vision.organisation.empty())
        return Failure{Error::Empty};
    if (start.from != nullptr && start.kind == VisionKind::Cx)
        return Failure{Error::DoNotMeet};
    if (start.from != nullptr)
        vision.derivedFrom = start.from->id;
    vision.title = titleOf(vision, start.title);
    vision.purpose = plainWords(start.purpose);
    vision.serves = plainWords(start.serves);
    vision.role = plainWords(start.role);
    vision.language = start.language;
    vision.id = VisionSlug(newId(wordsForId(vision), "vision", taken));
    auto made = setJourneys(std::move(vision), start.journeys);
    if (!made)
        return Failure{made.error()};
    return std::move(made->vision);
}

Result<Vision, VisionEditError> proposedAsCx(Vision vision, std::string_view title,
                                             const std::vector<std::string> &taken)
{
    if (vision.kind == VisionKind::Cx)
        return Failure{Error::DoNotMeet};
    vision.kind = VisionKind::Cx;
    vision.function.clear();
    vision.centre.clear();
    vision.derivedFrom.reset();
    vision.journeys.clear(); // they were shares of the function
    for (auto &pillar : vision.pillars)
        pillar.serves.reset();
    for (auto &translation : vision.translations)
        std::erase_if(translation.texts,
                      [](const auto &text) { return text.first == "title" || text.first.starts_with("journeys/"); });
    vision.title = titleOf(vision, title);
    vision.id = VisionSlug(newId(wordsForId(vision), "vision", taken));
    return vision;
}

} // namespace ringtrue::forms
