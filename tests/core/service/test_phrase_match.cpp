// SPDX-License-Identifier: Apache-2.0
#include "core/service/phrase_match.h"

#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::service;

namespace {

const std::vector<CommentPhrase> offered = [] {
    std::vector<CommentPhrase> out;
    for (const auto *words : {"Did not verify the customer's identity", "Verified by name and 2 facts",
                              "Identität nicht geprüft", "הלקוח לא זוהה", "😀 Friendly from start to end"})
        out.push_back({.id = {}, .question = {}, .words = words});
    return out;
}();

using Which = std::vector<std::size_t>;

} // namespace

TEST_CASE("What is typed is gone on with by phrases that begin so, then by those with words that do", "[phrases]")
{
    struct Row {
        const char *before;
        std::size_t begin;
        Which which;
    };
    const auto row = GENERATE(values<Row>({
        {"did n", 0, {0}},
        {"ver", 0, {1, 0}},                            // begins with it, then holds it
        {"id cust", 0, {0}},                           // words in any order
        {"IDENTITÄT N", 0, {2}},                       // whatever the case
        {"verified by name and 2", 0, {1}},            // digits are words
        {"Calm. Did", 6, {0}},                         // a new sentence
        {"Calm.\nDid", 6, {0}},                        //
        {"and also verified by", 9, {1}},              // a beginning further on
        {"הלקוח ל", 0, {3}},                           // from right to left
        {"😀", 0, {4}},                                 // an emoji
        {"Good 😀. fri", 11, {4}},                      // bytes before it
        {"Verified by name and 2 facts", 0, {}},       // all of it is there
        {"Calm. verified by name and 2 FACTS", 6, {}}, //
        {"zebra", 0, {}},                              // none
        {"zebra ve", 0, {}},                           // two letters within a sentence are too few
        {"", 0, {0, 1, 2, 3, 4}},                      // nothing is typed: all
        {"All is said. ", 13, {0, 1, 2, 3, 4}},        //
    }));
    CAPTURE(row.before);
    const auto match = phrasesFor(row.before, offered);
    CHECK(match.which == row.which);
    CHECK(match.begin == row.begin);
}
