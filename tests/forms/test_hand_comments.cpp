// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/hand_comments.h"
#include "forms/exchange/write_yaml.h"
#include "forms/library/library.h"
#include "forms/parse/parse.h"
#include "tests/catch.h"

#include <string>

using namespace ringtrue::forms;

TEST_CASE("Comments that somebody wrote are counted line by line", "[forms][exchange]")
{
    struct Row {
        const char *yaml;
        std::size_t comments;
    };
    const auto row = GENERATE(values<Row>({
        {"", 0},
        {"title: Call\n", 0},
        {"# of the centre\ntitle: Call # the old one\n", 2},
        {"title: \"Call # 3\"\n", 0},
        {"title: 'It''s # 3'\n", 0},
        {"title: It's fine # really\n", 1},
        {"title: \"a \\\" # b\"\n", 0},
        {"title: C#\nid: a#b\n", 0},
        {"text: \"one\n  # two\n  three\" # four\n", 1},
        {"guidance: |\n  # no comment\n  but words # too\nid: a # one\n", 1},
        {"- >-\n  # words\n# one\n", 1},
        {"guidance: | # kept\n  # words\n\n  # words\n", 1},
        {"answers: {text: 'a # b', id: \"c # d\"} # e\n", 1},
        // A block ends where its key stands again, or without one its dash.
        {"- text: |\n    # words\n  guidance: a # one\n", 1},
        {"a:\n  - - |\n      # words\n    - b # one\n", 1},
        {"- |\n  # words\n- b # one\n", 1},
        // Within words a quote is a letter.
        {"title: The '90s desk # one\nid: a # two\n", 2},
        {"title: Screens of 24 \" and more # one\nid: a # two\n", 2},
        {"a: x, \"y # one\nid: a # two\n", 2},
        {"a: [x, 'y # z',\n  \"# w\"] # one\n", 1},
        {"? \"a # b\"\n: 'c # d' # one\n", 1},
        {"- 'a # b'\n- !!str \"a # b\"\n", 0},
        {"{\"a\":\"b # c\", d: it's # one\n}\n", 1},
    }));
    CAPTURE(row.yaml);
    CHECK(handComments(row.yaml) == row.comments);
}

TEST_CASE("What the program writes has no comments, what ships begins with one", "[forms][exchange]")
{
    for (const auto &item : library()) {
        CAPTURE(std::string(item.file));
        CHECK(handComments(item.text) > 0);
        if (item.kind != LibraryKind::Form)
            continue;
        const auto parsed = parseForm(item.text, item.file);
        REQUIRE(parsed.form);
        CHECK(handComments(writeYaml(*parsed.form)) == 0);
    }
}
