// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/served.h"

#include "core/base/folded_text.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// A function's vision derives from a CX vision, a centre's from one or from its function's, a CX vision from none.
bool isAbove(const Vision &served, const Vision &vision)
{
    if (vision.kind == VisionKind::Cx)
        return false;
    return served.kind == VisionKind::Cx || (!vision.centre.empty() && served.centre.empty());
}

/// Whether names of a scope are of different things; one that is not said is not compared.
bool differ(const std::string &one, const std::string &other)
{
    return !one.empty() && !other.empty() && foldedText(one) != foldedText(other);
}

void lintServes(const Vision &vision, std::size_t index, const Vision *served, Collected &out)
{
    const Pillar &pillar = vision.pillars[index];
    const std::string path = itemPath("pillars", index);
    if (!pillar.serves) {
        if (vision.derivedFrom)
            out.error(FindingCode::PillarServesNone, path, {pillar.id.text(), vision.derivedFrom->text()});
        return;
    }
    if (!served) {
        if (!vision.derivedFrom)
            out.caution(FindingCode::ServesNobodys, path + "/serves", {pillar.id.text(), pillar.serves->text()});
        return;
    }
    std::vector<std::string> known;
    for (const Pillar &other : served->pillars)
        known.push_back(other.id.text());
    if (std::ranges::find(known, pillar.serves->text()) == known.end())
        out.error(FindingCode::UnknownCxPillar, path + "/serves", {pillar.serves->text(), served->id.text()},
                  nearestTo(pillar.serves->text(), known));
}

} // namespace

std::optional<OtherScope> otherScope(const Vision &served, const Vision &vision)
{
    if (differ(served.organisation, vision.organisation))
        return OtherScope{served.organisation, vision.organisation};
    if (served.kind == VisionKind::Service && differ(served.function, vision.function))
        return OtherScope{served.function, vision.function};
    return std::nullopt;
}

void lintServed(const Vision &vision, const Vision *served, Collected &out)
{
    if (served && vision.derivedFrom && *vision.derivedFrom != served->id)
        served = nullptr; // another vision: nothing is known of the one that is meant
    if (vision.derivedFrom) {
        const bool isOwn = *vision.derivedFrom == vision.id;
        if (isOwn || vision.kind == VisionKind::Cx || (served && !isAbove(*served, vision)))
            out.error(FindingCode::DerivedFromBelow, "derived_from", {vision.derivedFrom->text()});
        else if (const auto other = served ? otherScope(*served, vision) : std::nullopt)
            out.error(FindingCode::DerivedFromOther, "derived_from",
                      {vision.derivedFrom->text(), other->served, other->own});
        else if (!served)
            out.caution(FindingCode::ServedVisionNotGiven, "derived_from", {vision.derivedFrom->text()});
    }
    for (std::size_t i = 0; i < vision.pillars.size(); ++i)
        lintServes(vision, i, served, out);
}

} // namespace ringtrue::forms
