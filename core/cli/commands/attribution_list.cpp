// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/reason_list.h"

namespace ringtrue::cli {

void addAttributionList(Frame &frame)
{
    auto options = std::make_shared<ReasonListOptions>();
    Parser command =
        frame.add("attribution", "list", "List the attributions: whose it was that answers fell short",
                  [options](const Context &context) {
                      return listReasons(*options, context, "attributions", &organisation::Directory::attributions);
                  });
    addReasonListOptions(command, *options);
}

} // namespace ringtrue::cli
