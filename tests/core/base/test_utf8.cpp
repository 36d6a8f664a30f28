// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include "core/base/piled_marks.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace std::string_literals;

TEST_CASE("A53: invalid UTF-8 is found where it starts", "[base][utf8]")
{
    struct Case {
        std::string bytes;
        std::optional<std::size_t> at;
    };
    const auto row = GENERATE(values<Case>({
        {"", std::nullopt},
        {"plain \0 text"s, std::nullopt},
        {"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80 \xF4\x8F\xBF\xBF \xED\x9F\xBF", std::nullopt},
        {"ab\xE9", 2},           // Latin-1
        {"a\xC0\x80", 1},        // overlong NUL
        {"\xE0\x9F\xBF", 0},     // overlong
        {"\xF0\x8F\xBF\xBF", 0}, // overlong
        {"x\xED\xA0\x80", 1},    // surrogate
        {"\xF4\x90\x80\x80", 0}, // above U+10FFFF
        {"\x80", 0},             // continuation alone
        {"abc\xE2\x82", 3},      // cut off
        {"\xFF\xFE", 0},
    }));
    CAPTURE(row.bytes);
    CHECK(findInvalidUtf8(row.bytes) == row.at);
}

TEST_CASE("whatever shows as nothing is found; what shapes an emoji is not", "[base][utf8]")
{
    const std::string hidden = GENERATE("\u00AD", "\u034F", "\u115F", "\u17B4", "\u180E", "\u2062", "\u206A", "\u2028",
                                        "\u3164", "\uFFA0", "\uFFF9", "\U0001D173", "\U000E0001", "\U000E0041");
    CHECK(findUnseen("a" + hidden + "b")->offset == 1);
    CHECK_FALSE(findUnseen("\u2764\uFE0F \u00E9 \u3042 \uFFFD \U0001F600"));
}

TEST_CASE("A50 A52: unseen characters are found and can be shown", "[base][utf8]")
{
    CHECK_FALSE(findUnseen("tab\t line\r\n and \xD7\xA9"));
    CHECK(findUnseen("ab\xE2\x80\xAE"
                     "c")
          == UnseenAt{Unseen::Direction, 2, 3, 0x202E});
    CHECK(findUnseen("a\xE2\x80\x8B") == UnseenAt{Unseen::ZeroWidth, 1, 3, 0x200B});
    CHECK(findUnseen("a\x1B[31m") == UnseenAt{Unseen::Control, 1, 1, 0x1B});
    CHECK(findUnseen("a\xC2\x85") == UnseenAt{Unseen::Control, 1, 2, 0x85});
    CHECK(withUnseenShown("txt\xE2\x80\xAE"
                          "fdp.exe\x07")
          == "txt<U+202E>fdp.exe<U+0007>");
    CHECK(withUnseenShown("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8F\xAD")
          == "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8F\xAD");
    CHECK(withUnseenShown("<b>plain</b>") == "<b>plain</b>");
    CHECK(withoutBom("\xEF\xBB\xBF"
                     "a")
          == "a");
}

TEST_CASE("The beginning of a text ends between characters", "[base]")
{
    CHECK(beginningOf("short") == "short");
    CHECK(beginningOf("", 0).empty());
    CHECK(beginningOf("abcdef", 3) == "abc…");
    CHECK(beginningOf("abä", 3) == "ab…");
    CHECK(beginningOf("ab\xf0\x9f\x91\x8d", 5) == "ab…");
    CHECK(beginningOf(std::string(65, 'x')) == std::string(64, 'x') + "…");
}

TEST_CASE("A52: marks piled higher than any script piles them are found", "[base][utf8]")
{
    const std::string acute = "\u0301";
    std::string eight = "a";
    for (int i = 0; i < mostPiledMarks; ++i)
        eight += acute;
    CHECK_FALSE(findPiledMarks(eight + "b" + eight));
    CHECK(findPiledMarks(eight + acute) == 17);
    CHECK(findPiledMarks(eight + "\u200D" + acute) == 17); // a joiner parts no pile
    const std::string real =
        GENERATE("\u0E17\u0E35\u0E48\u0E19\u0E35\u0E49",                                     // Thai: vowel and tone
                 "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C",                   // Arabic with vowels
                 "Vie\u0323\u0302t Nam, \u01B0\u0303",                                       // Vietnamese, taken apart
                 "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u0596\u05D9\u05EA", // Hebrew with accents
                 "\u0F67\u0F90\u0FB5\u0FA8\u0FB3\u0FBA\u0FBC\u0FBB\u0F82",                   // Tibetan: eight on one
                 "\u0915\u094D\u0937\u094D\u092E\u094D\u092F\u0902",                         // Devanagari
                 "\U0001F469\U0001F3FD\u200D\u2764\uFE0F\u200D\U0001F468");                  // emoji
    CHECK_FALSE(findPiledMarks(real));
    CHECK_FALSE(findPiledMarks("a\xFF"));
}
