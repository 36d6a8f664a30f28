// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/craft_words.h"

#include "forms/edit/vision_edit.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_finding_words.h"
#include "qml/Ringtrue/Vision/vision_craft.h"
#include "qml/Ringtrue/Vision/vision_words.h"

namespace ringtrue::qml {

namespace {

struct Words {
    Vision &vision;

    template <typename Thing>
    static QString textOf(const Thing *thing)
    {
        return thing == nullptr ? QString() : shown(thing->text);
    }
    QString operator()(const SourceSlug &id) const
    {
        const auto *const source = forms::find(vision, id);
        return source == nullptr ? QString() : shown(source->title);
    }
    QString operator()(const PillarSlug &id) const
    {
        const auto *const pillar = forms::find(vision, id);
        return pillar == nullptr ? QString() : shown(pillar->name);
    }
    template <typename Id>
    QString operator()(const Id &id) const
    {
        return textOf(forms::find(vision, id));
    }
};

} // namespace

QString wordsOf(const Vision &vision, const forms::VisionPart &part)
{
    auto looked = vision;
    return std::visit(Words{looked}, part);
}

CraftFindings::Row findingRow(const Vision &vision, const Vision *from, const forms::DraftFinding &found)
{
    const auto named = withNames(vision, from, found.finding);
    return {.severity = int(found.finding.severity),
            .severityWord = severityName(found.finding.severity),
            .message = craftMessage(named),
            .brief = found.at ? craftBrief(named) : craftMessage(named),
            .suggestion = craftSuggestion(named),
            .path = found.at ? QString::fromStdString(forms::pathOf(*found.at)) : QString(),
            .thing = found.at ? wordsOf(vision, *found.at) : VisionCraft::tr("The vision")};
}

QString VisionCraft::sentence(forms::VisionEditError error)
{
    using enum forms::VisionEditError;
    switch (error) {
    case Missing:
        return tr("It is not on the table any more.");
    case Empty:
        return tr("It needs words.");
    case Nothing:
        return tr("Select the words on a sheet first.");
    case AlreadySo:
        return tr("That is so already.");
    case NotLinked:
        return tr("No thread runs between the two.");
    case DoNotMeet:
        return tr("These two cannot be tied. A quote goes to a promise, a promise to a pillar.");
    case NoPillar:
        return tr("A behaviour belongs to a pillar. Pick one first.");
    case OutOfRange:
        return tr("The share is a number from 0 to 100.");
    case TooLong:
        return tr("The text is too long. Take the part of it that matters.");
    }
    return {};
}

} // namespace ringtrue::qml
