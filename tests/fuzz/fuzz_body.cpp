// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body.h"
#include "tests/fuzz/fuzz.h"

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = ledger::parseBody(fuzz::text(data, size));
    if (!body)
        return 0;
    const auto again = ledger::canonicalBody(*body);
    fuzz::require(again && *again == fuzz::text(data, size), "a body that is read is canonical");
    fuzz::planted(body->size() == 3 && body->begin()->is_array() && body->begin()->size() != 3);
    return 0;
}
