// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/yaml.h"
#include "tests/catch.h"
#include "tests/effort.h"

#include <string>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

struct Refused {
    std::string text;
    FindingCode code;
    Place place;
};

Node read(const std::string &text)
{
    const auto node = readYaml(text, "x.yaml");
    REQUIRE(node);
    return *node;
}

} // namespace

TEST_CASE("A50 A52 A53: a text that is not clean is refused at its place before it is read as YAML", "[forms][yaml]")
{
    const auto row = GENERATE(values<Refused>({
        {"a: b\nc: \xff", FindingCode::NotUtf8, {2, 4}},
        {"a: \xc0\xaf", FindingCode::NotUtf8, {1, 4}},                      // overlong
        {"a: \xed\xa0\x80", FindingCode::NotUtf8, {1, 4}},                  // surrogate
        {std::string("a\0: b", 5), FindingCode::ControlCharacter, {1, 2}},  // NUL
        {"a: \x04", FindingCode::ControlCharacter, {1, 4}},                 // yaml-cpp's end of file
        {"a: \xc2\x9b", FindingCode::ControlCharacter, {1, 4}},             // C1
        {"a: x\xe2\x80\xaey", FindingCode::DirectionCharacter, {1, 5}},     // RLO
        {"a: x\xe2\x81\xa6y", FindingCode::DirectionCharacter, {1, 5}},     // LRI
        {"äöü: \xe2\x80\x8bx", FindingCode::ZeroWidthCharacter, {1, 6}},    // columns are characters
        {"a: pay\xe2\x80\x8dpal", FindingCode::ZeroWidthCharacter, {1, 7}}, // a joiner between letters of ASCII
        {"a:\r\n  b: \xe2\x80\xae", FindingCode::DirectionCharacter, {2, 6}},
    }));
    CAPTURE(row.text);
    const auto node = readYaml(row.text, "x.yaml");
    REQUIRE_FALSE(node);
    CHECK(node.error().code == row.code);
    CHECK(node.error().place == row.place);
    CHECK(node.error().file == "x.yaml");
}

TEST_CASE("what YAML allows and a form must not hold is refused at its place", "[forms][yaml]")
{
    const auto row = GENERATE(values<Refused>({
        {"a: 1\nb: 2\na: 3", FindingCode::DuplicateKey, {3, 1}},
        {"a: {b: 1, b: 2}", FindingCode::DuplicateKey, {1, 11}},
        {"a: &x 1", FindingCode::Anchor, {1, 4}},
        {"a: &x ~", FindingCode::Anchor, {1, 4}},
        {"a: *x", FindingCode::YamlSyntax, {1, 4}}, // unknown alias: yaml-cpp refuses it itself
        {"a: !!int 1", FindingCode::Tag, {1, 4}},
        {"a: ! x", FindingCode::Tag, {1, 4}}, // comes with the tag of a quoted text
        {"a: !!null ~", FindingCode::Tag, {1, 4}},
        {"a: !x [1]", FindingCode::Tag, {1, 4}},
        {"[a]: b", FindingCode::KeyNotText, {1, 1}},
        {"{a: 1}: b", FindingCode::KeyNotText, {1, 1}},
        {"a: \"xyz\n", FindingCode::UnclosedQuote, {1, 4}}, // yaml-cpp closes it silently
        {"a: 'it''s\n", FindingCode::UnclosedQuote, {1, 4}},
        {"a: \"x\\\"\n", FindingCode::UnclosedQuote, {1, 4}},
        {"a: 1\n---\nb: 2", FindingCode::SecondDocument, {2, 1}},
        {"a: 1\n...\nb: 2", FindingCode::SecondDocument, {3, 1}},
        {"[a] b", FindingCode::SecondDocument, {1, 5}}, // silently two documents
        {"'a' 'b'", FindingCode::SecondDocument, {1, 5}},
        {"- a\nb", FindingCode::SecondDocument, {2, 1}},
        {"", FindingCode::NoDocument, {0, 0}},
        {"# nothing\n", FindingCode::NoDocument, {0, 0}},
        {"a: [1, 2", FindingCode::YamlSyntax, {1, 1}},
    }));
    CAPTURE(row.text);
    const auto node = readYaml(row.text, "x.yaml");
    REQUIRE_FALSE(node);
    CHECK(static_cast<int>(node.error().code) == static_cast<int>(row.code));
    CHECK(node.error().place.line == row.place.line);
    CHECK(node.error().place.column == row.place.column);
}

TEST_CASE("A30 A54: hostile sizes are refused quickly", "[forms][yaml]")
{
    const tests::Effort effort;
    const auto codeOf = [](const std::string &text) {
        const auto node = readYaml(text, "x.yaml");
        REQUIRE_FALSE(node);
        return node.error().code;
    };
    CHECK(codeOf(",") == FindingCode::SecondDocument); // made the library go round for ever
    CHECK(codeOf("a: " + std::string(1u << 20, 'x')) == FindingCode::LineTooLong);
    CHECK(codeOf(std::string((4u << 20) + 1, '\n')) == FindingCode::FileTooLarge);
    CHECK(codeOf("a: " + std::string(33, '[') + std::string(33, ']')) == FindingCode::TooDeep);
    CHECK(codeOf(std::string(10'000, '[') + std::string(10'000, ']')) == FindingCode::TooDeep);
    CHECK_FALSE(readYaml(std::string(10'000, '['), "x.yaml"));
    std::string nested;
    for (std::size_t i = 0; i < 300; ++i)
        nested += std::string(i, ' ') + "a:\n";
    CHECK(codeOf(nested) == FindingCode::TooDeep);
    std::string many;
    for (int i = 0; i < 100'001; ++i)
        many += "- x\n";
    CHECK(codeOf(many) == FindingCode::TooManyValues);
    CHECK(effort.isSmall());
}

TEST_CASE("scalars come as they are written, the null-like ones too", "[forms][yaml]")
{
    const Node root = read("a: ~\nb: null\nc: NULL\nd:\nnull: e\nf: [Null, , ]\n");
    REQUIRE(root.entries.size() == 6);
    CHECK(root.entries[0].value.text == "~");
    CHECK(root.entries[1].value.text == "null");
    CHECK(root.entries[2].value.text == "NULL");
    CHECK(root.entries[3].value.kind == Node::Kind::Empty); // the word below is the next key
    CHECK(root.entries[4].key == "null");
    CHECK(root.entries[5].value.items.at(0).text == "Null");
}

TEST_CASE("yes, 010 and .inf stay text", "[forms][yaml]")
{
    const Node root = read("a: yes\nb: 010\nc: .inf\nd: <<\n<<: e\n");
    CHECK(root.entries[0].value.text == "yes");
    CHECK(root.entries[1].value.text == "010");
    CHECK(root.entries[2].value.text == ".inf");
    CHECK(root.entries[4].key == "<<"); // an ordinary key, which no schema knows
}

TEST_CASE("places count lines and characters from 1", "[forms][yaml]")
{
    const Node root = read("\xef\xbb\xbftitle: x\nsprüche: {größe: \"a\", b: c}\nlist:\n  - eins\n  - \"zwei\"\n");
    CHECK(root.entries[0].value.place == Place{1, 8});
    const Node &map = root.entries[1].value;
    CHECK(map.place == Place{2, 10});
    CHECK(map.entries[0].place == Place{2, 11});
    CHECK(map.entries[0].value.place == Place{2, 18});
    CHECK(map.entries[1].place == Place{2, 23});
    CHECK(root.entries[2].value.items[1].place == Place{5, 5});
}

TEST_CASE("Windows and old Mac line ends, emoji and joined letters are read", "[forms][yaml]")
{
    const Node root = read("a: x\r\nb: y\rc: \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80\n");
    REQUIRE(root.entries.size() == 3);
    CHECK(root.entries[1].place == Place{2, 1});
    CHECK(root.entries[2].place == Place{3, 1});
    CHECK(root.entries[2].value.text == "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80");
}
