// SPDX-License-Identifier: Apache-2.0
#include "media/chat/read_chat.h"
#include "media/chat/waits.h"
#include "media/transcript/transcript_json.h"
#include "tests/catch.h"
#include "tests/shared_data.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace ringtrue;
using namespace ringtrue::media;
using namespace ringtrue::tests;
using namespace std::string_literals;

namespace {

std::vector<std::string> texts(const ReadChat &chat)
{
    std::vector<std::string> all;
    for (const Message &message : chat.transcript.messages)
        all.push_back(message.text);
    return all;
}

std::vector<std::int64_t> times(const ReadChat &chat)
{
    std::vector<std::int64_t> all;
    for (const Message &message : chat.transcript.messages)
        all.push_back(message.atMs);
    return all;
}

} // namespace

TEST_CASE("all reference dialogues of STAR are read", "[media][chat][shared]")
{
    const auto folder = sharedData("data/chat/star");
    if (!folder)
        return;
    std::size_t read = 0;
    std::size_t messages = 0;
    std::set<std::string> empty;
    for (const auto &entry : std::filesystem::directory_iterator(*folder)) {
        CAPTURE(entry.path().filename());
        const auto chat = readChat(bytesOf(entry.path()));
        if (!chat) {
            CHECK(chat.error().problem == ChatProblem::Empty);
            empty.insert(entry.path().stem());
            continue;
        }
        CHECK(chat->format == ChatFormat::Star);
        CHECK(chat->hasTimes);
        CHECK(chat->startedAt);
        CHECK(chat->transcript.messages.front().atMs == 0);
        for (const Speaker &speaker : chat->speakers)
            CHECK(speaker.basis == SideBasis::Stated);
        messages += chat->transcript.messages.size();
        ++read;
    }
    CHECK(read == 195);
    // Nobody wrote anything before these five were broken off.
    CHECK(empty == std::set<std::string>{"1657", "2594", "4035", "5569", "6288"});
    CHECK(messages == 1768 + 1496 + 263); // customer's, agent's picked, agent's own: counted by a script of its own
}

TEST_CASE("a STAR dialogue gives what the two people wrote, with its times", "[media][chat]")
{
    const auto chat = readChat(R"({"DialogueID":1,"Events":[
        {"Agent":"User","Action":"utter","Text":"Hello.","UnixTime":1590450963},
        {"Agent":"UserGuide","Action":"instruct","Text":"Ask for a taxi.","UnixTime":1590450964},
        {"Agent":"Wizard","Action":"request_suggestions","Text":"hi","UnixTime":1590450965},
        {"Agent":"Wizard","Action":"pick_suggestion","Text":"Hello, how can I help?","UnixTime":1590450978},
        {"Agent":"KnowledgeBase","Action":"return_item","TotalItems":1},
        {"Agent":"User","Action":"complete","UnixTime":1590450990}]})");
    REQUIRE(chat);
    CHECK(chat->transcript.messages
          == std::vector<Message>{{Side::Customer, 0, {}, "Hello."},
                                  {Side::Agent, 15'000, {}, "Hello, how can I help?"}});
    CHECK(chat->startedAt == Instant{1590450963'000'000, 0});
    CHECK(chat->findings.empty());
}

TEST_CASE("lines of speaker and text are read, with and without times", "[media][chat]")
{
    const auto plain = readChat("Customer: Hello\nAgent Ada: Good morning: what is it?\nMy parcel\nis late: see "
                                "https://x.example\nCustomer: ok\n");
    REQUIRE(plain);
    CHECK(plain->format == ChatFormat::Lines);
    CHECK_FALSE(plain->hasTimes);
    CHECK(plain->findings == std::vector<ChatFinding>{{ChatCaution::NoTimes, 0}});
    CHECK(texts(*plain)
          == std::vector<std::string>{"Hello", "Good morning: what is it?\nMy parcel", "see https://x.example", "ok"});

    const auto timed = readChat("[23:58] Bo: Hi\r\n[23:59:30] Ada: How may I help you?\r\nNote: this is the same "
                                "message\r\n(00:01) Bo: late\r\n00:02:05 - Ada: Sorry\r\n");
    REQUIRE(timed);
    CHECK(times(*timed) == std::vector<std::int64_t>{0, 90'000, 180'000, 245'000});
    CHECK(texts(*timed)[1] == "How may I help you?\nNote: this is the same message");
    CHECK_FALSE(timed->startedAt);

    const auto halves = readChat("[11:58 AM] Bo: Hi\n[12:01 pm] Ada: Hello\n[1:02:30PM] Bo: Well\n[12:00AM] Ada: x\n");
    REQUIRE(halves);
    CHECK(times(*halves) == std::vector<std::int64_t>{0, 180'000, 3'870'000, 43'320'000});

    for (const auto *const bare : {"11:58 AM Bo: Hi\n12:01 pm - Ada: Hello\n1:02:30PM Bo: Well\n12:00 AM Ada: x\n",
                                   "11:58 am  Bo: Hi\n12:01 PM  Ada: Hello\n1:02:30 PM Bo: Well\n12:00AM - Ada: x\n"}) {
        const auto same = readChat(bare);
        REQUIRE(same);
        CHECK(times(*same) == times(*halves));
        CHECK(texts(*same) == texts(*halves));
        CHECK(same->speakers.front().name == "Bo");
    }

    const auto dated = readChat("[2026-11-21T14:02:31+01:00] Ada: Hi\n[2026-11-21 14:03:31+01:00] Bo: Hi\n");
    REQUIRE(dated);
    CHECK(dated->startedAt == parseRfc3339("2026-11-21T14:02:31+01:00"));
    CHECK(times(*dated) == std::vector<std::int64_t>{0, 60'000});
}

TEST_CASE("opening hours and faces in brackets are part of what was written", "[media][chat]")
{
    const auto *const written =
        GENERATE("(8:00-17:00) on weekdays", "(:-)", "[9:00-10:00] is free", "(8:00)", "[9:00-10:00]: closed",
                 "8:00-17:00 on weekdays", "[9:00-10:00] Mondays: closed", "9:00-10:00 Mondays: closed");
    CAPTURE(written);
    const auto hours = std::string("Our opening hours are\n") + written;
    const auto plain = readChat("Customer: When?\nAgent: " + hours + "\nCustomer: ok\n");
    REQUIRE(plain);
    CHECK(texts(*plain) == std::vector<std::string>{"When?", hours, "ok"});
    const auto timed = readChat("[14:02] Customer: When?\n[14:03] Agent: " + hours + "\n[14:04] Customer: ok\n");
    REQUIRE(timed);
    CHECK(texts(*timed) == texts(*plain));
}

TEST_CASE("a CSV of time, side or speaker and text is read", "[media][chat]")
{
    const auto sides = readChat(
        "time,side,text\n2026-11-21T09:00:00Z,customer,\"Hi, there\"\n2026-11-21T09:00:07.5Z,bot,\"Two\nlines\"\n");
    REQUIRE(sides);
    CHECK(sides->format == ChatFormat::Csv);
    CHECK(sides->transcript.messages
          == std::vector<Message>{{Side::Customer, 0, {}, "Hi, there"}, {Side::Bot, 7500, {}, "Two\nlines"}});
    CHECK(sides->startedAt == parseRfc3339("2026-11-21T09:00:00Z"));

    const auto speakers = readChat("Timestamp;Author;Message\n12.5;Ada;\"How can I help?\"\n20;Bo;Parcel\n");
    REQUIRE(speakers);
    CHECK(times(*speakers) == std::vector<std::int64_t>{0, 7500});
    CHECK(speakers->speakers
          == std::vector<Speaker>{{"Ada", Side::Agent, SideBasis::Greeting},
                                  {"Bo", Side::Customer, SideBasis::Elimination}});
}

TEST_CASE("a clock without dates goes on past midnight", "[media][chat]")
{
    const auto chat = readChat(GENERATE("time,speaker,text\n23:58,Ada,Hello\n23:59:30,Bo,Parcel\n00:01,Ada,Yes\n",
                                        "[23:58] Ada: Hello\n[23:59:30] Bo: Parcel\n[00:01] Ada: Yes\n"));
    REQUIRE(chat);
    CHECK(texts(*chat) == std::vector<std::string>{"Hello", "Parcel", "Yes"});
    CHECK(times(*chat) == std::vector<std::int64_t>{0, 90'000, 180'000});
    CHECK(
        std::ranges::none_of(chat->findings, [](const auto &one) { return one.caution == ChatCaution::TimesGoBack; }));
}

TEST_CASE("our own JSON is read and written", "[media][chat]")
{
    const TranscriptFile file{
        {{{Side::Customer, 5000, {}, "<b>Hi</b> \"x\"\n"}, {Side::Agent, 9000, 9500, "\xE2\x82\xAC"}}},
        parseRfc3339("2026-11-21T14:02:31+01:00")};
    const auto chat = readChat(transcriptJson(file));
    REQUIRE(chat);
    CHECK(chat->format == ChatFormat::Own);
    CHECK(chat->transcript == file.transcript);
    CHECK(chat->startedAt == file.startedAt);
}

TEST_CASE("sides are guessed, and it is said how", "[media][chat]")
{
    struct Case {
        std::string chat;
        std::vector<Speaker> speakers;
    };
    const auto row = GENERATE(values<Case>({
        {"Visitor 12: hi\nSupport (Jo): hello\n",
         {{"Visitor 12", Side::Customer, SideBasis::Word}, {"Support (Jo)", Side::Agent, SideBasis::Word}}},
        {"Virtual Agent: hi\nCaller: yes\nAda: hello\n",
         {{"Virtual Agent", Side::Bot, SideBasis::Word},
          {"Caller", Side::Customer, SideBasis::Word},
          {"Ada", Side::Agent, SideBasis::Elimination}}},
        {"Ada: Hello, how can I help?\nBo: hi\n",
         {{"Ada", Side::Agent, SideBasis::Greeting}, {"Bo", Side::Customer, SideBasis::Elimination}}},
        {"Bo: hi\nAda: hello\n",
         {{"Bo", Side::Customer, SideBasis::FirstWriter}, {"Ada", Side::Agent, SideBasis::Elimination}}},
        {"Reppa: hi\nAgenta: hello\n",
         {{"Reppa", Side::Customer, SideBasis::FirstWriter}, {"Agenta", Side::Agent, SideBasis::Elimination}}},
    }));
    CAPTURE(row.chat);
    const auto chat = readChat(row.chat);
    REQUIRE(chat);
    CHECK(chat->speakers == row.speakers);
    ReadChatOptions options;
    options.sides = {{row.speakers[0].name, Side::System}};
    const auto told = readChat(row.chat, options);
    REQUIRE(told);
    CHECK(told->speakers[0].side == Side::System);
    CHECK(told->speakers[0].basis == SideBasis::Given);
    CHECK(told->transcript.messages[0].side == Side::System);
}

TEST_CASE("messages stand in order of time, and it is said when they did not", "[media][chat]")
{
    const auto chat = readChat("time,side,text\n10:00:05,agent,b\n10:00:00,customer,a\n10:00:05,agent,c\n");
    REQUIRE(chat);
    CHECK(texts(*chat) == std::vector<std::string>{"a", "b", "c"});
    CHECK(chat->findings == std::vector<ChatFinding>{{ChatCaution::TimesGoBack, 2}});
}

TEST_CASE("A47 A50 A52 A55: hostile text is kept literally and told of", "[media][chat][hostile]")
{
    const auto chat = readChat("Customer: <img src=http://x.example/a><script>alert(1)</script>\n"
                               "Agent: invoice\xE2\x80\xAE"
                               "fdp.exe\nCustomer: a\x1B[31m\nAgent: z\xE2\x80\x8Bw\n");
    REQUIRE(chat);
    CHECK(texts(*chat)[0] == "<img src=http://x.example/a><script>alert(1)</script>");
    CHECK(texts(*chat)[1]
          == "invoice\xE2\x80\xAE"
             "fdp.exe");
    CHECK(chat->findings
          == std::vector<ChatFinding>{{ChatCaution::NoTimes, 0},
                                      {ChatCaution::UnseenCharacters, 2},
                                      {ChatCaution::UnseenCharacters, 3},
                                      {ChatCaution::UnseenCharacters, 4}});
}

TEST_CASE("A27 A53 A54: what is no chat is refused with line or message and reason", "[media][chat][hostile]")
{
    struct Case {
        std::string bytes;
        ChatError error;
    };
    const std::string deep = std::string(100'000, '[');
    const auto row = GENERATE_COPY(values<Case>({
        {"", {ChatProblem::Empty, 0, 0, {}}},
        {" \n\n", {ChatProblem::Empty, 0, 0, {}}},
        {"\xFF\xFE"
         "C\0"s,
         {ChatProblem::Utf16, 1, 0, {}}},
        {"Agent: hi\nCustomer: caf\xE9\n", {ChatProblem::NotUtf8, 2, 0, {}}},
        {"Agent: hi\r\nCustomer: a\0b\n"s, {ChatProblem::NulByte, 2, 0, {}}},
        {"Agent: hi\nCustomer: " + std::string(1 << 20, 'x') + "\n", {ChatProblem::LineTooLong, 2, 2, {}}},
        {"time,side,text\n1,agent," + std::string(1 << 20, 'x') + "\n", {ChatProblem::LineTooLong, 2, 0, {}}},
        {std::string((16 << 20) + 1, 'x'), {ChatProblem::TooLarge, 0, 0, {}}},
        {"just some words without a speaker\n", {ChatProblem::UnknownFormat, 1, 0, {}}},
        {"{\"a\":1}", {ChatProblem::UnknownFormat, 0, 0, {}}},
        {"{x} Customer: a\n", {ChatProblem::UnknownFormat, 1, 0, {}}},
        {"[25:99] Customer: a\n", {ChatProblem::BadTime, 1, 1, {}}},
        {"[13:02 PM] Customer: a\n", {ChatProblem::BadTime, 1, 1, {}}},
        {"14:02 Customer: a\n14:71 Agent: b\n", {ChatProblem::BadTime, 2, 2, {}}},
        {"13:02 PM Customer: a\n", {ChatProblem::BadTime, 1, 1, {}}},
        {"1:02 PM Customer: a\n0:30 am - Agent: b\n", {ChatProblem::BadTime, 2, 2, {}}},
        {"[14:02] Customer: a\n[14:71] Agent: b\n", {ChatProblem::BadTime, 2, 2, {}}},
        {deep, {ChatProblem::BadJson, 1, 0, {}}},
        {"{\"Events\":[\n", {ChatProblem::BadJson, 2, 0, {}}},
        {"{\"Events\":[],\n\"Events\":[]}", {ChatProblem::BadJson, 2, 0, {}}},
        {"{\"Events\":[]}", {ChatProblem::Empty, 0, 0, {}}},
        {"{\"Events\":7}", {ChatProblem::UnknownFormat, 0, 0, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"\ud800","UnixTime":1}]})",
         {ChatProblem::BadJson, 1, 0, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"x","UnixTime":1e400}]})",
         {ChatProblem::BadJson, 1, 0, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"x","UnixTime":-5}]})",
         {ChatProblem::BadTime, 0, 1, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"x"}]})", {ChatProblem::BadTime, 0, 1, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"x","UnixTime":10450963},{"Agent":"Wizard","Action":"utter","Text":"y","UnixTime":1590450978}]})",
         {ChatProblem::BadTime, 0, 2, {}}}, // found by fuzzing: fifty years in one chat
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":7,"UnixTime":1}]})",
         {ChatProblem::BadMessage, 0, 1, {}}},
        {R"({"Events":[{"Agent":"User","Action":"utter","Text":"a\u0000b","UnixTime":1}]})",
         {ChatProblem::NulByte, 0, 1, {}}},
        {R"({"ringtrue":"transcript 2","messages":[]})", {ChatProblem::NewerVersion, 0, 0, {}}},
        {R"({"ringtrue":"form 1"})", {ChatProblem::UnknownFormat, 0, 0, {}}},
        {R"({"ringtrue":"transcript 1"})", {ChatProblem::Empty, 0, 0, {}}},
        {R"({"ringtrue":"transcript 1","messages":[{"side":"agent","at_ms":1,"text":"x"},{"side":"boss","at_ms":1,"text":"x"}]})",
         {ChatProblem::BadMessage, 0, 2, {}}},
        {R"({"ringtrue":"transcript 1","messages":[{"side":"agent","at_ms":-1,"text":"x"}]})",
         {ChatProblem::BadMessage, 0, 1, {}}},
        {R"({"ringtrue":"transcript 1","messages":[{"side":"agent","at_ms":18446744073709551615,"text":"x"}]})",
         {ChatProblem::BadMessage, 0, 1, {}}},
        {R"({"ringtrue":"transcript 1","messages":[{"side":"agent","at_ms":5,"end_ms":4,"text":"x"}]})",
         {ChatProblem::BadMessage, 0, 1, {}}},
        {R"({"ringtrue":"transcript 1","started_at":"yesterday","messages":[]})", {ChatProblem::BadTime, 0, 0, {}}},
        {"time,side,text\nsoon,agent,x\n", {ChatProblem::BadTime, 2, 1, {}}},
        {"time,side,text\n1,agent,x\n2026-01-01T00:00:00Z,agent,x\n", {ChatProblem::BadTime, 3, 2, {}}},
        {"side,speaker,text\n,,x\n", {ChatProblem::BadMessage, 2, 1, {}}},
        {"time,side,text\n1,agent\n", {ChatProblem::BadCsv, 2, 0, CsvProblem::WrongWidth}},
        {"time,side,text\n1,agent,\"x\n", {ChatProblem::BadCsv, 2, 0, CsvProblem::UnclosedQuote}},
    }));
    CAPTURE(row.bytes.substr(0, 100));
    const auto chat = readChat(row.bytes);
    REQUIRE_FALSE(chat);
    CHECK(chat.error().problem == row.error.problem);
    CHECK(chat.error().line == row.error.line);
    CHECK(chat.error().message == row.error.message);
    CHECK(chat.error().csv == row.error.csv);
}

TEST_CASE("a chat has limits on messages and speakers", "[media][chat][hostile]")
{
    std::string many;
    for (int i = 0; i < 20'001; ++i)
        many += "A: x\n";
    CHECK(readChat(many).error().problem == ChatProblem::TooManyMessages);
    std::string crowd;
    for (int i = 0; i < 65; ++i)
        crowd += "P" + std::to_string(i) + ": x\n";
    CHECK(readChat(crowd).error().problem == ChatProblem::TooManySpeakers);
    std::string flood = "A: x\n";
    for (int i = 0; i < 70'000; ++i)
        flood += "y\n";
    CHECK(readChat(flood).error().problem == ChatProblem::LineTooLong);
}

TEST_CASE("a wait runs from the first unanswered message to the agent's next", "[media][chat]")
{
    const Transcript transcript{{
        {Side::Agent, 0, {}, "Hello"},
        {Side::Customer, 1000, {}, "Hi"},
        {Side::Customer, 5000, {}, "My parcel"},
        {Side::Bot, 6000, {}, "One moment"},
        {Side::Agent, 9000, {}, "Yes?"},
        {Side::Agent, 9500, {}, "I see"},
        {Side::Customer, 10'000, {}, "Well?"},
        {Side::Customer, 70'000, {}, "Hello?"},
    }};
    CHECK(waits(transcript) == std::vector<Wait>{{1, 4, 8000}, {6, std::nullopt, 60'000}});
    CHECK(waits({}).empty());
}
