// SPDX-License-Identifier: Apache-2.0
#include "core/service/random_order.h"

#include <sodium.h>

namespace ringtrue::service {

RandomBelow secureRandom()
{
    return [](std::uint32_t bound) { return randombytes_uniform(bound); };
}

} // namespace ringtrue::service
