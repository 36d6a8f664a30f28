// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"

int main(int argc, char **argv)
{
    const ringtrue::SystemClock clock;
    ringtrue::cli::Frame frame;
    ringtrue::cli::addCommands(frame);
    return frame.run(argc, argv, clock);
}
