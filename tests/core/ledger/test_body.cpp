// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body.h"

#include "core/ledger/canonical_text.h"
#include "tests/catch.h"

#include <random>

using namespace ringtrue;
using namespace ringtrue::ledger;

namespace {

std::string nested(int levels)
{
    std::string text = R"({"a":)";
    for (int i = 1; i < levels; ++i)
        text += "[";
    if (levels == 1)
        text += "1";
    for (int i = 1; i < levels; ++i)
        text += "]";
    return text + "}";
}

std::string manyNodes(int nodes)
{
    std::string text = R"({"a":[)";
    for (int i = 2; i < nodes; ++i)
        text += i > 2 ? ",1" : "1";
    return text + "]}";
}

} // namespace

TEST_CASE("A canonical body is read and written as the same bytes", "[ledger][body]")
{
    const std::string text = GENERATE(as<std::string>{}, R"({})", R"({"":0,"a":[],"b":{}})",
                                      R"({"a":-9007199254740991,"b":9007199254740991,"c":0})",
                                      R"({"a":true,"b":false,"c":null})", R"({"a":"\b\t\n\f\r\"\\/\u001f"})",
                                      "{\"a\":\"\x7f \xe2\x80\xa8 \xf0\x9f\x98\x80\"}", nested(64), manyNodes(100'000));
    const auto body = parseBody(text);
    REQUIRE(body);
    CHECK(canonicalBody(*body).value() == text);
}

TEST_CASE("What RFC 8785 would not have written is refused", "[ledger][body]")
{
    struct Row {
        std::string text;
        BodyError error;
    };
    const std::string nul("{}\0", 3);
    const auto row = GENERATE_COPY(values<Row>({
        {"", BodyError::Malformed},
        {"{", BodyError::Malformed},
        {R"({"a":1}})", BodyError::Malformed},
        {R"({"a":01})", BodyError::Malformed},
        {R"({"a":NaN})", BodyError::Malformed},
        {R"({"a":"\ud800"})", BodyError::Malformed}, // A53: a surrogate alone
        {"{\"a\":\"\n\"}", BodyError::Malformed},
        {"[]", BodyError::NotAnObject},
        {"1", BodyError::NotAnObject},
        {R"({"a":1.0})", BodyError::BadNumber},
        {R"({"a":1e2})", BodyError::BadNumber},
        {R"({"a":1e400})", BodyError::BadNumber}, // A59
        {R"({"a":9007199254740992})", BodyError::BadNumber},
        {R"({"a":-9007199254740992})", BodyError::BadNumber},
        {R"({"a":9223372036854775808})", BodyError::BadNumber},
        {R"({"a":18446744073709551616})", BodyError::BadNumber},
        {"{\"a\":\"\xff\"}", BodyError::BadText},
        {"{\"a\":\"\xed\xa0\x80\"}", BodyError::BadText}, // a surrogate in UTF-8
        {"{\"a\":\"\xc0\x80\"}", BodyError::BadText},
        {R"({"a":-0})", BodyError::NotCanonical},
        {R"({ "a":1})", BodyError::NotCanonical},
        {"{\"a\":1}\n", BodyError::NotCanonical},
        {"\xef\xbb\xbf{}", BodyError::NotCanonical},
        {nul, BodyError::NotCanonical},
        {R"({"a":"\/"})", BodyError::NotCanonical},
        {R"({"a":"\u001F"})", BodyError::NotCanonical},
        {R"({"a":"\u0061"})", BodyError::NotCanonical},
        {R"({"b":1,"a":2})", BodyError::NotCanonical},
        {R"({"a":1,"a":2})", BodyError::NotCanonical}, // A58
        {R"({"a":1,"\u0061":2})", BodyError::NotCanonical},
        {nested(65), BodyError::TooDeep},
        {std::string(100'000, '['), BodyError::TooDeep}, // A57
        {manyNodes(100'001), BodyError::TooManyNodes},
        {R"({"a":")" + std::string(1 << 20, 'x') + R"("})", BodyError::TooLarge},
    }));
    CAPTURE(row.text.substr(0, 60));
    const auto body = parseBody(row.text);
    REQUIRE_FALSE(body);
    CHECK(body.error() == row.error);
}

TEST_CASE("Keys rise as UTF-16 does, not as bytes do", "[ledger][body]")
{
    // U+FB33 comes after U+1F600 in UTF-16 and before it in UTF-8: the example of RFC 8785, 3.2.3.
    const std::string text = "{\"\\r\":1,\"1\":2,\"\xc2\x80\":3,\"\xc3\xb6\":4,\"\xe2\x82\xac\":5,"
                             "\"\xf0\x9f\x98\x80\":6,\"\xef\xac\xb3\":7}";
    const auto body = parseBody(text);
    REQUIRE(body);
    CHECK(canonicalBody(*body).value() == text);
    CHECK(isBeforeInUtf16("\xf0\x9f\x98\x80", "\xef\xac\xb3"));
    CHECK_FALSE(isBeforeInUtf16("\xef\xac\xb3", "\xf0\x9f\x98\x80"));
    CHECK(isBeforeInUtf16("a", "ab"));
    CHECK_FALSE(isBeforeInUtf16("a", "a"));
}

TEST_CASE("What is no body is not written", "[ledger][body]")
{
    Body deep = 1;
    for (int i = 0; i < 64; ++i)
        deep = Body::array({deep});
    CHECK(canonicalBody({{"a", 1.5}}).error() == BodyError::BadNumber);
    CHECK(canonicalBody({{"a", std::uint64_t{1} << 53}}).error() == BodyError::BadNumber);
    CHECK(canonicalBody({{"a", INT64_MIN}}).error() == BodyError::BadNumber);
    CHECK(canonicalBody({{"a", "\xff"}}).error() == BodyError::BadText);
    CHECK(canonicalBody({{"\xff", 1}}).error() == BodyError::BadText);
    CHECK(canonicalBody({{"a", deep}}).error() == BodyError::TooDeep);
    CHECK(canonicalBody({{"a", std::string(1 << 20, 'x')}}).error() == BodyError::TooLarge);
    CHECK(canonicalBody({{"a", std::vector<int>(100'000, 1)}}).error() == BodyError::TooManyNodes);
    CHECK(canonicalBody(Body::array()).error() == BodyError::NotAnObject);
    CHECK(canonicalBody({{"a", Body::binary({1})}}).error() == BodyError::BadNumber);
}

TEST_CASE("Bodies of any shape come back from their bytes", "[ledger][body][property]")
{
    std::mt19937 random(20261121);
    const auto upTo = [&random](unsigned n) { return random() % n; };
    const std::function<Body(int)> make = [&](int depth) -> Body {
        switch (upTo(depth > 4 ? 4 : 6)) {
        case 0:
            return static_cast<std::int64_t>(random()) * (upTo(2) ? 1 : -1);
        case 1:
            return upTo(2) == 0;
        case 2:
            return nullptr;
        case 3: {
            static const std::vector<std::string> pieces{
                "a", "\x01", "\"", "\\", "\xc3\xa4", "\xef\xac\xb3", "\xf0\x9f\x98\x80", "\x7f"};
            std::string text;
            for (auto i = upTo(6); i > 0; --i)
                text += pieces[upTo(static_cast<unsigned>(pieces.size()))];
            return text;
        }
        case 4: {
            Body array = Body::array();
            for (auto i = upTo(5); i > 0; --i)
                array.push_back(make(depth + 1));
            return array;
        }
        default: {
            Body object = Body::object();
            for (auto i = upTo(5); i > 0; --i)
                object["k" + std::string(upTo(2) ? "\xef\xac\xb3" : "\xf0\x9f\x98\x80") + std::to_string(upTo(20))] =
                    make(depth + 1);
            return object;
        }
        }
    };
    for (int i = 0; i < 500; ++i) {
        Body body = Body::object();
        body["root"] = make(1);
        const auto text = canonicalBody(body);
        REQUIRE(text);
        CAPTURE(*text);
        const auto again = parseBody(*text);
        REQUIRE(again);
        CHECK(*again == body);
        CHECK(canonicalBody(*again).value() == *text);
    }
}
