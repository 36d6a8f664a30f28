// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/demo/load_demo.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply demoReply(const std::string &folder)
{
    const auto made = demo::loadDemo(demo::contentFolder(), folder);
    if (!made)
        return made.error();
    return {.json = {{"workspace", folder},
                     {"people", made->people},
                     {"calls", made->calls},
                     {"chats", made->chats},
                     {"older", made->older},
                     {"evaluations", made->evaluations},
                     {"waiting", made->waiting},
                     {"assigned", made->assigned},
                     {"released", made->released},
                     {"disputed", made->disputed}},
            .words = fmt::format("The made-up Ollensay Line is in “{}”: {} people, {} calls, {} chats, {} evaluations. "
                                 "{} older interactions "
                                 "are past their retention; {} interactions wait to be evaluated.\n",
                                 folder, made->people, made->calls, made->chats, made->evaluations, made->older,
                                 made->waiting)};
}

} // namespace

void addDemo(Frame &frame)
{
    auto folder = std::make_shared<std::string>();
    Parser command = frame.add("demo", "Make a workspace of a made-up company to try things in",
                               [folder](const Context &) { return demoReply(*folder); });
    command.option("workspace", *folder, "The folder to make").required().check(someName);
}

} // namespace ringtrue::cli
