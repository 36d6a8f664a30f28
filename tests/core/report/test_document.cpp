// SPDX-License-Identifier: Apache-2.0
#include "core/report/set_document.h"
#include "core/report/write_html.h"
#include "tests/core/report/sample_document.h"
#include "tests/printed.h"

using namespace ringtrue;
using namespace ringtrue::report;

namespace {

const Frame a4{595.28, 841.89, 54, 54, 54, 64};
const std::string hostile =
    "<script>alert(1)</script> \" onload=\" &amp; ]]> <!-- \u202Eevil\u202C 😀 שלום \x01 </style>";

std::size_t countOf(const std::string &text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// Titles of level 2, each with paragraphs below it.
Document parts(int count, int paragraphs)
{
    Document out{.title = "Parts"};
    for (int i = 1; i <= count; ++i) {
        out.blocks.push_back({Title{.level = 2, .text = "Part " + std::to_string(i)}});
        for (int j = 0; j < paragraphs; ++j)
            out.blocks.push_back({Group{{{Title{.level = 4, .text = "Item"}}, {Paragraph{{.text = "Below it."}}}}}});
    }
    return out;
}

} // namespace

TEST_CASE("A web page needs nothing but itself, and says so to the browser")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto page = writeHtml(sampleDocument("Words"), *layout);
    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK(
        page.find("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; media-src data:;")
        != std::string::npos);
    CHECK(page.find("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">") != std::string::npos);
    CHECK(page.find("prefers-color-scheme:dark") != std::string::npos);
    CHECK(page.find("src=\"data:audio/mpeg;base64,AP8Q\"") != std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(countOf(page, "src=") == 1);
    CHECK(countOf(page, "href") == 0);
    CHECK(countOf(page, "url(") == 0);
    CHECK(countOf(page, "http://") == 1 + countOf(page, "xmlns=\"http://www.w3.org/2000/svg\""));
    for (const auto *const part : {"<h1 ", "<h2 ", "<h3 ", "<dl>", "<ul>", "<table>", "<blockquote>", "<figure "})
        CHECK(page.find(part) != std::string::npos);
}

TEST_CASE("Nothing in a text becomes part of the page, and what nobody sees is shown")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto page = writeHtml(sampleDocument(hostile), *layout);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("onload=\"") == std::string::npos);
    CHECK(countOf(page, "</style>") == 1);
    CHECK(page.find("\u202E") == std::string::npos);
    CHECK(page.find('\x01') == std::string::npos);
    CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&quot; &amp;amp;") != std::string::npos);
    CHECK(page.find("&lt;U+202E&gt;evil") != std::string::npos);
    CHECK(page.find("😀 שלום") != std::string::npos);
    CHECK(countOf(page, "dir=\"auto\"") > 8);
}

TEST_CASE("Pages hold what the web page holds, without the sounds")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto scene = setDocument(sampleDocument(hostile), a4, *layout, "{} (continued)");
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    const auto text = tests::squeezed(tests::textsOf(scene));
    for (const auto *const words : {"Name", "value", "1 of 2", "second", "Gives", "2.00", "0:35–0:59", "Customer",
                                    "40.0", "37.0", "Date", "<script>alert(1)</script>"})
        CHECK(tests::holdsText(text, words));
    CHECK_FALSE(tests::holdsText(text, "audio"));
}

TEST_CASE("A title stays with what follows it, and where its part goes on the next page says which")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    for (int paragraphs = 1; paragraphs < 22; ++paragraphs) { // titles come to stand at every height
        const auto scene = setDocument(parts(4, paragraphs), a4, *layout, "{} (continued)");
        for (std::size_t i = 0; i < scene.pages.size(); ++i) {
            const auto page = tests::textsOf(scene.pages[i]);
            CAPTURE(paragraphs, i, page);
            CHECK(page.find("Below it.", page.rfind("Part ")) != std::string::npos);
            CHECK(page.find("Below it.", page.rfind("Item")) != std::string::npos);
            const auto first = page.substr(0, page.find('\n'));
            CHECK(first.starts_with("Part ")); // of either kind: it says which part one reads
            CHECK((page.find("(continued)") != std::string::npos) == first.ends_with("(continued)"));
        }
    }
}

TEST_CASE("Words without an end flow over pages, and empty documents have one")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    std::string long10k;
    for (int i = 0; i < 1250; ++i)
        long10k += "word" + std::to_string(1000 + i) + ' ';
    const auto scene = setDocument(sampleDocument(long10k), a4, *layout, "{} (continued)");
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    CHECK(scene.pages.size() > 10);
    CHECK(setDocument({}, a4, *layout, "{}").pages.size() == 1);
    CHECK(setDocument(sampleDocument(""), a4, *layout, "{}").pages.size() == 1);
}

TEST_CASE("A ring is as full as its score, and what is no number draws nothing wrong")
{
    const auto whole = scoreRing({.share = 1}, 84), none = scoreRing({.share = 0}, 84);
    CHECK(whole.shapes.size() == none.shapes.size() + 1);
    const auto quarterTurn = scoreRing({.share = 0.25}, 84);
    const auto &steps = std::get<Path>(quarterTurn.shapes[1]).steps;
    CHECK(steps.front().points[0].x == Approx(42));
    CHECK(steps.back().points[2].x > 70);
    CHECK(steps.back().points[2].y == Approx(42));
    CHECK(scoreRing({.share = 7, .mark = -3}, 84).shapes.size() == whole.shapes.size() + 1);
}
