// SPDX-License-Identifier: Apache-2.0
// Imports one call, and is killed meanwhile.
//
// crash_importer WORKSPACE FILE REFERENCE
#include "core/base/file_source.h"
#include "core/organisation/core_views.h"
#include "core/service/workspace.h"
#include "media/facts/media_facts.h"
#include "media/service/import_interaction.h"

#include <iostream>

using namespace ringtrue;

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    const ledger::Registry registry({organisation::coreViews(), media::mediaViews()});
    const SystemClock clock;
    const auto workspace = service::Workspace::openForWriting(
        {.folder = arguments[1], .registry = registry, .clock = clock, .program = "crash_importer"});
    if (!workspace) {
        std::cerr << "cannot open: " << static_cast<int>(workspace.error().error) << "\n";
        return 1;
    }
    const auto people = (*workspace)->keys().people();
    auto file = FileSource::open(arguments[2]);
    if (!people || people->empty() || !file)
        return 1;
    const auto agent = people->front();
    media::NewCall call{.about = {.reference = arguments[3],
                                  .startedAt = clock.now(),
                                  .customer = {},
                                  .contactType = {},
                                  .segments = {{.agent = agent, .startMs = 0, .endMs = {}}}},
                        .files = {},
                        .sides = media::ChannelSides::Mixed,
                        .transcript = {}};
    call.files.push_back(std::move(*file));
    const auto imported = media::importCall(**workspace, agent, std::move(call));
    if (!imported)
        std::cerr << "not imported: " << static_cast<int>(imported.error().error) << "\n";
    return imported ? 0 : 1;
}
