// SPDX-License-Identifier: Apache-2.0
#include "qml/app/registry.h"

#include "core/organisation/core_views.h"
#include "core/sampling/sampling_views.h"
#include "forms/facts/forms_views.h"
#include "media/facts/media_facts.h"

namespace ringtrue::qml {

ledger::Registry makeRegistry()
{
    return ledger::Registry(
        {organisation::coreViews(), sampling::samplingViews(), forms::formsViews(), media::mediaViews()});
}

} // namespace ringtrue::qml
