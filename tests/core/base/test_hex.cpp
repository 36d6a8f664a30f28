// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("bytes are written as hex and base64 and read back", "[base]")
{
    const std::string bytes("\x00\xffring", 6);
    CHECK(hex(bytes) == "00ff72696e67");
    CHECK(fromHex("00FF72696e67") == bytes);
    CHECK(base64(bytes) == "AP9yaW5n");
    CHECK(fromBase64("AP9yaW5n") == bytes);
    CHECK(fromBase64("AA==") == std::string(1, '\0'));
}

TEST_CASE("hex and base64 that are not whole are refused", "[base]")
{
    CHECK_FALSE(fromHex("0"));
    CHECK_FALSE(fromHex("0g"));
    CHECK_FALSE(fromBase64("AA="));
    CHECK_FALSE(fromBase64("AB==")); // bits beyond the last byte
    CHECK_FALSE(fromBase64("AA==\n"));
}
