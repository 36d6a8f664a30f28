// SPDX-License-Identifier: Apache-2.0
#include "core/cli/frame.h"

int main(int argc, char **argv)
{
    const ringtrue::SystemClock clock;
    ringtrue::cli::Frame frame;
    return frame.run(argc, argv, clock);
}
