// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/answer_body.h"
#include "tests/catch.h"

using namespace ringtrue;
using ledger::Body;

namespace {

const ledger::SubjectId someone{*Uuid::parse("018f0000-0000-7000-8000-000000000001")};
const forms::OpenText unreadable = [](const std::string &) { return std::optional<std::string>{}; };

std::optional<AnswerValue> read(std::string_view json)
{
    return forms::answerFromBody(Body::parse(json), unreadable);
}

} // namespace

TEST_CASE("Answers of every type that bodies hold as objects are read back", "[forms]")
{
    using namespace std::chrono_literals;
    const auto value = GENERATE(values<AnswerValue>({
        PickedOptions{{AnswerOptionSlug("a"), AnswerOptionSlug("b")}},
        NumberValue{Exact(12)},
        NumberValue{Exact::quotient(25, 2)},
        DateValue{2026y / 11 / 22},
        TimeValue{0},
        TimeValue{14 * 60 + 5},
        EmotionValue{2, 5},
        EmotionValue{std::nullopt, 1},
        EmotionValue{3, std::nullopt},
    }));
    const auto body = forms::answerBody(value, someone);
    REQUIRE(body);
    CAPTURE(body->dump());
    const auto back = forms::answerFromBody(*body, unreadable);
    REQUIRE(back);
    CHECK(*back == value);
}

TEST_CASE("Files are read back with their names, or without where these cannot be read", "[forms]")
{
    const AttachedFiles files{{{sha256("a"), 70'000, "front.jpg"}, {sha256("b"), 12, "bill.pdf"}}};
    const auto body = forms::answerBody(files, someone);
    REQUIRE(body);
    std::vector<std::string> asked;
    const auto back = forms::answerFromBody(*body, [&](const std::string &pointer) -> std::optional<std::string> {
        asked.push_back(pointer);
        return pointer == "/files/0/name" ? std::optional<std::string>{"front.jpg"} : std::nullopt;
    });
    REQUIRE(back);
    const auto &read = std::get<AttachedFiles>(*back).files;
    CHECK(read.at(0) == files.files.at(0));
    CHECK(read.at(1).blob == files.files.at(1).blob);
    CHECK(read.at(1).name.empty());
    CHECK(asked == std::vector<std::string>{"/files/0/name", "/files/1/name"});
}

TEST_CASE("A body that holds no answer is none", "[forms]")
{
    const auto *const json = GENERATE(values<const char *>({
        "[]",
        "7",
        "{}",
        R"({"sum":1})",
        R"({"number":1,"unit":"s"})",
        R"({"options":[]})",
        R"({"options":"a"})",
        R"({"options":["a",7]})",
        R"({"number":"many"})",
        R"({"number":null})",
        R"({"number":"1/0"})",
        R"({"date":"2026-02-30"})",
        R"({"date":"22.11.2026"})",
        R"({"date":20261122})",
        R"({"time":"24:00"})",
        R"({"time":"9:05"})",
        R"({"time":545})",
        R"({"emotion":[1]})",
        R"({"emotion":[0,3]})",
        R"({"emotion":[1,6]})",
        R"({"emotion":["1",2]})",
        R"({"emotion":{"start":1}})",
        R"({"files":[]})",
        R"({"files":["a"]})",
        R"({"files":[{"blob":"12"}]})",
        R"({"files":[{"blob":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"}]})",
        R"({"files":[{"blob":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","length":-1}]})",
        R"({"files":[{"blob":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","length":"1"}]})",
    }));
    CAPTURE(json);
    CHECK_FALSE(read(json));
}
