// SPDX-License-Identifier: Apache-2.0
#include "forms/library/library.h"

#include "forms/library/embedded.h"

#include <array>

namespace ringtrue::forms {

std::span<const LibraryItem> library()
{
    static constexpr std::array items{
        LibraryItem{LibraryKind::Vision, "first-steps.vision.yaml", embedded::firstSteps},
        LibraryItem{LibraryKind::Form, "first-steps-contact.form.yaml", embedded::firstStepsContact},
    };
    return items;
}

std::string_view formSchema()
{
    return embedded::form;
}

std::string_view visionSchema()
{
    return embedded::vision;
}

} // namespace ringtrue::forms
