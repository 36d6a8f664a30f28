// SPDX-License-Identifier: Apache-2.0
#include "core/report/flow.h"
#include "tests/printed.h"

using namespace ringtrue;
using namespace ringtrue::report;

namespace {

constexpr Frame frame{.width = 100, .height = 120, .left = 10, .top = 10, .right = 10, .bottom = 10};

Row row(const std::string &name, double height = 20, Keep keep = Keep::Free)
{
    return {.height = height, .shapes = {Text{.text = name}}, .keep = keep};
}

/// `ab|c`: the names on each page.
std::string pagesOf(const std::vector<Row> &rows)
{
    std::string out;
    for (const auto &page : flow(rows, frame)) {
        out += out.empty() ? "" : "|";
        for (const auto &shape : page.shapes)
            out += std::get<Text>(shape).text;
    }
    return out;
}

} // namespace

TEST_CASE("Rows go on the next page where there is no room")
{
    CHECK(pagesOf({}).empty());
    CHECK(flow({}, frame).size() == 1);
    CHECK(pagesOf({row("a"), row("b"), row("c"), row("d"), row("e")}) == "abcde");
    CHECK(pagesOf({row("a"), row("b"), row("c"), row("d"), row("e"), row("f")}) == "abcde|f");
    const auto pages = flow({row("a"), row("b")}, frame);
    CHECK(std::get<Text>(pages[0].shapes[1]).at == Point{10, 30});
}

TEST_CASE("A heading is never the last thing on a page")
{
    CHECK(pagesOf({row("a", 70), row("H", 20, Keep::WithNext), row("b")}) == "a|Hb");
    CHECK(pagesOf({row("a", 60), row("H", 20, Keep::WithNext), row("b")}) == "aHb");
    CHECK(pagesOf({row("a", 70), row("H", 10, Keep::WithNext), row("I", 10, Keep::WithNext), row("b")}) == "a|HIb");
}

TEST_CASE("What is higher than a page is split, and nothing of it is lost")
{
    CHECK(pagesOf({row("a"), row("b", 500), row("c")}) == "a|b|c");
    std::vector<Row> chain{row("x", 80)};
    for (const auto *const name : {"a", "b", "c", "d", "e", "f"})
        chain.push_back(row(name, 30, Keep::WithNext));
    CHECK(pagesOf(chain) == "x|abc|def"); // kept together it would need 180
}

TEST_CASE("A page neither begins nor ends with a gap of its own")
{
    CHECK(pagesOf({row("a", 90), gap(30), row("b")}) == "a|b");
    const auto pages = flow({row("a", 90), gap(30), row("b")}, frame);
    CHECK(std::get<Text>(pages[1].shapes[0]).at.y == 10);
    CHECK(flow({row("a", 90), gap(30)}, frame).size() == 1);
}

TEST_CASE("What runs on stands at the head of each page that begins within it")
{
    const auto on = [](const std::string &name) { return running({row(name, 10)}); };
    // Five rows of 20 a page; four below what runs on.
    std::vector<Row> rows{row("A", 20, Keep::WithNext), on("(A)")};
    for (const auto *const name : {"1", "2", "3", "4", "5", "6", "7", "8", "9"})
        rows.push_back(row(name));
    rows.push_back(running({}));
    append(rows, {gap(10), row("B", 20, Keep::WithNext), on("(B)"), row("b")});
    CHECK(pagesOf(rows) == "A1234|(A)5678|(A)9Bb");
    rows.insert(rows.end() - 4, {row("x"), row("y")}); // the next part begins on a page of its own
    CHECK(pagesOf(rows) == "A1234|(A)5678|(A)9xy|Bb");
    const auto pages = flow(rows, frame);
    CHECK(std::get<Text>(pages[1].shapes[0]).at.y == 10);
    CHECK(std::get<Text>(pages[1].shapes[1]).at.y == 20);
    CHECK(std::get<Text>(pages[3].shapes[0]).at.y == 10);
    // No page is begun by it alone, nor by a gap after it.
    CHECK(pagesOf({on("(A)"), row("a", 100), gap(10), running({})}) == "a");
    CHECK(pagesOf({on("(A)"), row("a", 90), gap(30), row("b", 95), row("c")}) == "a|(A)b|(A)c");
}

TEST_CASE("Rows can be kept whole, or at least their beginning and end")
{
    std::vector<Row> rows{row("a"), row("b"), row("c"), row("d"), row("e")};
    keepTogether(rows, 100);
    CHECK(pagesOf([&] {
              auto all = std::vector{row("x", 40)};
              append(all, rows);
              return all;
          }())
          == "x|abcde");
    std::vector<Row> longOnes{row("a"), row("b"), row("c"), row("d"), row("e"), row("f")};
    keepTogether(longOnes, 50);
    std::string kept;
    for (const auto &one : longOnes)
        kept += one.keep == Keep::WithNext ? '+' : '-';
    CHECK(kept == "++--+-");
}

TEST_CASE("Strips lie on or beside each other")
{
    const auto whole = strip({row("a", 10), row("b", 15)});
    CHECK(whole.height == 25);
    CHECK(std::get<Text>(whole.shapes[1]).at.y == 10);
    CHECK(overlaid({row("a", 10), row("b", 15)}).height == 15);
    const auto both = beside({row("a", 10)}, {row("b", 15), row("c", 5)});
    REQUIRE(both.size() == 2);
    CHECK(both[0].height == 15);
    CHECK(both[0].shapes.size() == 2);
    CHECK(heightOf(both) == 20);
}

TEST_CASE("A text becomes a row a line, in the places it had as a whole")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const Text text{.at = {12, 0},
                    .text = "One two three four five six seven eight nine ten",
                    .style = {.size = 10, .leading = 1.5},
                    .width = 80,
                    .align = Align::End,
                    .heading = Heading::First};
    const auto whole = layout->set(text);
    const auto rows = textRows(*layout, text);
    REQUIRE(rows.size() == whole.lines.size());
    REQUIRE(rows.size() > 2);
    double y = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].height == Approx(15).margin(0.01));
        const auto line = std::get<Text>(rows[i].shapes[0]);
        const auto set = layout->set(line);
        REQUIRE(set.lines.size() == 1);
        CHECK(set.lines[0].left == Approx(whole.lines[i].left).margin(0.01));
        CHECK(set.lines[0].baseline + y == Approx(whole.lines[i].baseline).margin(0.01));
        CHECK((line.heading == Heading::First) == (i == 0));
        y += rows[i].height;
    }
    CHECK(rows.front().keep == Keep::WithNext);
    CHECK(rows[rows.size() - 2].keep == Keep::WithNext);
    CHECK(rows.back().keep == Keep::Free);
}
