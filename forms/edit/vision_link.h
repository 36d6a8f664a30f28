// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/vision_edit.h"

namespace ringtrue::forms {

/// Whether a thread runs between the two, whichever is named first.
bool areLinked(const Vision &vision, const VisionPart &one, const VisionPart &other);

/// Ties a quote to a promise or a promise to a pillar, whichever is named first. AlreadySo, DoNotMeet, Missing.
VisionEdit link(Vision vision, const VisionPart &one, const VisionPart &other);
/// NotLinked, DoNotMeet, Missing.
VisionEdit unlink(Vision vision, const VisionPart &one, const VisionPart &other);
/// link() where they are not, else unlink().
VisionEdit toggleLink(Vision vision, const VisionPart &one, const VisionPart &other);

/// What it means to drop @p what onto @p on, by mouse or by keys: a quote on a promise and a promise on a pillar are
/// tied; a behaviour on a pillar moves there; a thing on one of its own kind takes that one's place in the order (a
/// behaviour also in its pillar; the place of a promise beside pillars follows the pillars). The attention stays with
/// @p what. DoNotMeet for anything else, and for a thing on itself.
VisionEdit dropOn(Vision vision, const VisionPart &what, const VisionPart &on);

/// Moves a thing @p steps down (up where negative) among its own kind, as far as it goes: sources, promises within the
/// file and the pillars that use them, pillars, behaviours of one pillar. DoNotMeet for quotes: they stand where their
/// words stand.
VisionEdit moveBy(Vision vision, const VisionPart &what, int steps);

} // namespace ringtrue::forms
