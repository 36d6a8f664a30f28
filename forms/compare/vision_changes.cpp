// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/vision_changes.h"

#include "forms/compare/content_changes.h"
#include "forms/compare/translation_changes.h"
#include "forms/exchange/content.h"

namespace ringtrue::forms {

std::vector<Change> visionChanges(const Vision &before, const Vision &after)
{
    static const std::vector<ThingList> lists{{"sources", ChangedThing::Source},
                                              {"quotes", ChangedThing::Quote, true},
                                              {"promises", ChangedThing::Promise},
                                              {"pillars", ChangedThing::Pillar},
                                              {"behaviours", ChangedThing::Behaviour}};
    auto out = contentChanges(ChangedThing::Vision, after.id.text(), contentOf(before), contentOf(after), lists);
    addTranslationChanges(before.translations, after.translations, out);
    return out;
}

} // namespace ringtrue::forms
