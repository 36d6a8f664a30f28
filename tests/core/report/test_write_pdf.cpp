// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_pdf.h"
#include "tests/core/report/sample_scene.h"
#include "tests/printed.h"

#include <limits>

using namespace ringtrue;
using namespace ringtrue::report;

TEST_CASE("The same scene gives the same bytes, and they name neither a time nor an author")
{
    const auto layout = tests::textLayout();
    const auto other = tests::textLayout();
    if (!layout || !other)
        return;
    const auto pdf = writePdf(sampleScene(), *layout);
    REQUIRE(pdf);
    CHECK(*pdf == writePdf(sampleScene(), *other).value());
    for (const auto *const key : {"/CreationDate", "/ModDate", "/Author", "/Creator"})
        CHECK(pdf->find(key) == std::string::npos);
    const auto dated = writePdf(sampleScene(), *layout, parseRfc3339("2026-11-22T14:02:31.500+01:00"));
    REQUIRE(dated);
    CHECK(dated->find("/CreationDate (20261122140231+01'00") != std::string::npos);
}

TEST_CASE("A PDF has its pages, title, outline and text to search in", "[golden]")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto pdf = writePdf(sampleScene(), *layout).value();
    const auto info = tests::infoOfPdf(pdf);
    const auto text = tests::textOfPdf(pdf);
    if (!info || !text)
        return;
    CHECK(info->find("A <title> & more") != std::string::npos);
    CHECK(info->find("Pages:           2") != std::string::npos);
    CHECK(info->find("300 x 200 pts") != std::string::npos);
    const auto squeezed = tests::squeezed(*text);
    for (const auto *const words : {"Nobody waits <b>alone</b> & \"we\" say so", "72.5", "Second page"})
        CHECK(tests::holdsText(squeezed, words));
    CHECK(pdf.find("/Outlines") != std::string::npos);
}

TEST_CASE("What is written from right to left can be found in a PDF")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const Scene scene{.pages = {Page{.width = 200, .height = 50, .shapes = {Text{.text = "שלום עולם"}}}}};
    const auto ordered = tests::askPoppler(writePdf(scene, *layout).value(), "pdftotext", "-enc UTF-8", "-");
    if (ordered && layout->unknownGlyphs(scene) == 0)
        CHECK(ordered->find("שלום") != std::string::npos);
}

TEST_CASE("A scene that cannot be drawn is refused")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    CHECK(writePdf({}, *layout).error() == PdfError::NoPages);
    Scene scene{.pages = {Page{.width = 100, .height = 100}}};
    CHECK(writePdf(scene, *layout));
    scene.pages[0].shapes = {Circle{{50, 50}, std::numeric_limits<double>::quiet_NaN(), {.fill = palette::ink}},
                             Rectangle{.at = {1, 1}, .paint = {.stroke = Stroke{}}}, Path{}};
    CHECK_NOTHROW(writePdf(scene, *layout)); // drawn without it, or refused
}
