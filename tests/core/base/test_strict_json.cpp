// SPDX-License-Identifier: Apache-2.0
#include "core/base/strict_json.h"
#include "tests/catch.h"

using namespace ringtrue;

TEST_CASE("strict JSON takes what RFC 8259 takes, up to 64 levels", "[base][json]")
{
    CHECK(parseStrictJson("{\"a\":[1,2.5,\"x\",null,true]}"));
    CHECK(parseStrictJson(std::string(64, '[') + std::string(64, ']')));
    CHECK(parseStrictJson("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}")); // not twice in one object
}

TEST_CASE("strict JSON says what is wrong and in which line", "[base][json][hostile]")
{
    struct Case {
        std::string text;
        JsonError error;
    };
    const auto row = GENERATE(values<Case>({
        {"", {JsonProblem::Malformed, 1}},
        {"\n\n", {JsonProblem::Malformed, 3}},
        {"{\n", {JsonProblem::Malformed, 2}},
        {"[1,\n2,\n}", {JsonProblem::Malformed, 3}},
        {"{} x", {JsonProblem::Malformed, 1}},
        {"[\n\"cut\noff\"]", {JsonProblem::Malformed, 2}}, // the line that is not ended
        {"[1,\n\"\\ud800\"]", {JsonProblem::Malformed, 2}},
        {"[1,\n1e400\n]", {JsonProblem::BadNumber, 2}},
        {"{\"a\":1,\n\"a\":2}", {JsonProblem::DuplicateKey, 2}},
        {"{\n\"b\":{\"a\":1,\n\n\"a\"\n:2}}", {JsonProblem::DuplicateKey, 4}},
        {"\n" + std::string(64, '[') + "\n[\n]", {JsonProblem::TooDeep, 3}},
    }));
    CAPTURE(row.text);
    const auto parsed = parseStrictJson(row.text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error() == row.error);
}

TEST_CASE("strict JSON has a limit on values", "[base][json][hostile]")
{
    std::string many = "[0";
    for (int i = 0; i < 999'999; ++i) // with the array one too many
        many += i % 100'000 == 0 ? ",0\n" : ",0";
    const auto parsed = parseStrictJson(many + "\n]");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error() == JsonError{JsonProblem::TooManyNodes, 11});
    many.replace(many.rfind(','), 2, "");
    CHECK(parseStrictJson(many + "]"));
}

TEST_CASE("each key that stands twice is told with what is around it, and what is wrong behind it", "[base][json]")
{
    const auto twice = readJson(R"({"a": 1, "b": {"c": [{"d": 1, "d": 2}]}, "a": 3})");
    CHECK_FALSE(twice.error);
    CHECK(twice.repeated == std::vector<RepeatedKey>{{"d", {"b", "c", ""}}, {"a", {}}});
    CHECK(twice.json["a"] == 3);

    const auto wrong = readJson("{\"a\": 1,\n\"a\": 2,\n\"b\": 1e400}");
    CHECK(wrong.error == JsonError{JsonProblem::BadNumber, 3});
    CHECK(wrong.repeated == std::vector<RepeatedKey>{{"a", {}}});
    CHECK(wrong.json.is_null());
}
