// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/reason_list.h"

namespace ringtrue::cli {

void addCauseList(Frame &frame)
{
    auto options = std::make_shared<ReasonListOptions>();
    Parser command =
        frame.add("cause", "list", "List the causes: why answers fell short", [options](const Context &context) {
            return listReasons(*options, context, "causes", &organisation::Directory::causes);
        });
    addReasonListOptions(command, *options);
}

} // namespace ringtrue::cli
