// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/base/sha256.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("SHA-256 agrees with the examples of FIPS 180-4", "[base][golden]")
{
    CHECK(hex(view(sha256("abc"))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(view(sha256(""))) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 pieces;
    pieces.add("abcdbcdecdefdefgefghfghighij");
    pieces.add("hijkijkljklmklmnlmnomnopnopq");
    CHECK(hex(view(pieces.finish())) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    pieces.add("abc");
    CHECK(pieces.finish() == sha256("abc"));
}
