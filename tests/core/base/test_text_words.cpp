// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_words.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("The words of a text are letters and digits that stand together, folded", "[base]")
{
    CHECK(wordsOf("Über-Nacht, 24 h")
          == std::vector<TextWord>{{"über", 0, 5}, {"nacht", 6, 11}, {"24", 13, 15}, {"h", 16, 17}});
    CHECK(wordsOf("STRASSE")[0].folded == wordsOf("Straße")[0].folded);
    CHECK(wordsOf("“CX”–vision") == std::vector<TextWord>{{"cx", 3, 5}, {"vision", 11, 17}});
    CHECK(wordsOf(" .,–").empty());
    CHECK(wordsOf("").empty());
}

TEST_CASE("What is no UTF-8 parts words and is never read beyond its end", "[base]")
{
    CHECK(wordsOf("a\xff"
                  "b")
          == std::vector<TextWord>{{"a", 0, 1}, {"b", 2, 3}});
    CHECK(wordsOf("a\xe2\x80") == std::vector<TextWord>{{"a", 0, 1}});
}
