// SPDX-License-Identifier: Apache-2.0
// Closes a round of "Does it ring true?", and is killed meanwhile.
//
// crash_closer WORKSPACE ROUND
#include "core/organisation/core_views.h"
#include "core/sampling/sampling_views.h"
#include "core/service/workspace.h"
#include "forms/facts/forms_views.h"
#include "forms/service/rings_true.h"

#include <iostream>

using namespace ringtrue;

int main(int count, char **arguments)
{
    const auto round = count == 3 ? forms::RoundId::parse(arguments[2]) : std::nullopt;
    if (!round)
        return 2;
    const ledger::Registry registry({organisation::coreViews(), sampling::samplingViews(), forms::formsViews()});
    const SystemClock clock;
    const auto workspace = service::Workspace::openForWriting(
        {.folder = arguments[1], .registry = registry, .clock = clock, .program = "crash_closer"});
    if (!workspace) {
        std::cerr << "cannot open: " << static_cast<int>(workspace.error().error) << "\n";
        return 1;
    }
    const auto people = (*workspace)->keys().people();
    if (!people || people->empty())
        return 1;
    const auto closed = (*workspace)
                            ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                return forms::closeRingsTrue(forms::roundParts(**workspace, ledger, connection), *round,
                                                             people->front(), forms::FewAnswers::Refuse);
                            })
                            .get();
    if (!closed)
        std::cerr << "not closed: " << static_cast<int>(closed.error().error) << "\n";
    return closed ? 0 : 1;
}
