// SPDX-License-Identifier: Apache-2.0
#include "core/base/folded_text.h"

#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("Folded texts are equal whatever their case and however their letters are put together", "[base]")
{
    struct Row {
        const char *one;
        const char *other;
    };
    const auto row = GENERATE(values<Row>({{"", ""},
                                           {"CK-7", "ck-7"},
                                           {"MÜLLER", "müller"},
                                           {"M\u00fcller", "Mu\u0308ller"},
                                           {"GROẞ", "gross"},
                                           {"ΟΔΟΣ", "οδος"}}));
    CAPTURE(row.one, row.other);
    CHECK(foldedText(row.one) == foldedText(row.other));
}

TEST_CASE("What differs in more than case stays different when folded; no UTF-8 stays as it is", "[base]")
{
    CHECK(foldedText("Muller") != foldedText("Müller"));
    CHECK(foldedText("CK-7") != foldedText("CK 7"));
    CHECK(foldedText("A\xff") == "A\xff");
}
