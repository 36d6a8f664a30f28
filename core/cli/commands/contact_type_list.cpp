// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/owned_list.h"

namespace ringtrue::cli {

void addContactTypeList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command =
        frame.add("contact-type", "list", "List the contact types and their owners", [options](const Context &context) {
            return listOwned(*options, context, "contact_types", &organisation::Directory::contactTypes,
                             "None yet. Import them with: ringtrue contact-type import FILE.csv\n");
        });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
