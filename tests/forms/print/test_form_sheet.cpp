// SPDX-License-Identifier: Apache-2.0
#include "forms/print/form_sheet.h"
#include "tests/forms/sample.h"
#include "tests/printed.h"

#include <cmath>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

std::string sheetText(const Form &form, const Vision *vision, const report::TextLayout &layout,
                      const SheetOptions &options = {})
{
    const auto scene = formSheet(form, vision, layout, options);
    CHECK(tests::linesOffThePage(scene, layout).empty());
    return tests::squeezed(tests::textsOf(scene));
}

/// @p count questions of three options each, in sections of nine.
Form longForm(std::size_t count)
{
    auto form = tests::form();
    const auto question = form.sections[1].questions[0];
    form.sections.clear();
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 9 == 0)
            form.sections.push_back(
                {SectionSlug("s" + std::to_string(i)), "Section from " + std::to_string(i + 1), std::nullopt, {}});
        auto one = question;
        one.id = QuestionSlug("q" + std::to_string(i));
        one.text = "Asks for thing number " + std::to_string(i + 1) + " of many";
        one.guidance = std::string(i % 5 * 40, 'g');
        form.sections.back().questions.push_back(std::move(one));
    }
    return form;
}

constexpr std::string_view everyKind = R"(ringtrue: form 2
form: every-kind
title: Every kind of question
language: en
channels: [visit]
cause: on-lost-points
sections:
  - id: a
    title: First things
    questions:
      - id: seen
        text: What did you see on the counter?
        type: multiple
        not_applicable: true
        answers:
          - {id: leaflet, text: A leaflet, points: 1}
          - {id: bell, text: A bell, points: 2, guidance: It must be in reach., example: Ring me please}
          - {id: neither, text: Neither, points: 0, exclusive: true, error: customer-critical}
      - id: wait
        text: How long did you wait?
        type: number
        number: {min: 0, max: 90, decimals: 1, unit: minutes}
        answers:
          - {id: short, text: Short, points: 2, from: 0}
          - {id: long, text: Long, points: 0, from: 7.5}
      - id: again
        text: Will you come again?
        type: scale
        when: {question: seen, is: [bell]}
        scale:
          min: 0
          max: 10
          min_text: Never ever
          max_text: At once
          levels:
            - {at: 0, text: Lost for good, error: business-critical, guidance: They said so.}
      - {id: percent, text: Of a hundred, type: scale, scale: {min: 0, max: 100}}
    sections:
      - id: b
        title: Nested things
        when: {question: seen, not_applicable: true}
        questions:
          - {id: day, text: Which day, type: date}
          - {id: hour, text: Which hour, type: time}
          - {id: photos, text: The counter, type: file, file: {photos_only: true, most: 3}}
          - {id: felt, text: How you felt, type: emotion}
          - {id: words, text: In your words, type: text}
)";

} // namespace

TEST_CASE("A sheet holds every question with its answers, points, trace and obligations")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto form = tests::form();
    const auto vision = tests::vision();
    const auto text = sheetText(form, &vision, *layout, {.version = 4});
    for (const auto &section : form.sections) {
        CHECK(tests::holdsText(text, section.title));
        for (const auto &question : section.questions) {
            CHECK(tests::holdsText(text, question.text));
            for (const auto &option : question.answers)
                CHECK(tests::holdsText(text, option.text));
        }
    }
    for (const auto *const words : {"Calls of the help desk",
                                    "We say what comes next.",
                                    "Service vision of the help desk",
                                    "Passed from 80 of 100",
                                    "10 of 100",
                                    "2 points",
                                    "1 point",
                                    "Compliance-critical",
                                    "Not applicable",
                                    "Greets by name",
                                    "Gives the cause",
                                    "Obligation 1",
                                    "Say that the call is recorded",
                                    "Law, since 2024-01-01",
                                    "For information",
                                    "May be left out",
                                    "Comment",
                                    "Evidence: time or message",
                                    "Version 4",
                                    "Interaction"})
        CHECK(tests::holdsText(text, words));
}

TEST_CASE("Shoppers see nothing of what counts")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto form = tests::form();
    const auto vision = tests::vision();
    const auto text = sheetText(form, &vision, *layout, {.reader = SheetFor::Shoppers});
    for (const auto *const words : {"point", "of 100", "critical", "Passed", "vision", "comes next.", "Greets by name",
                                    "Obligation", "For information", "Steady", "Cause"})
        CHECK_FALSE(tests::holdsText(text, words));
    for (const auto &placed : questionsOf(form))
        CHECK(tests::holdsText(text, placed.question->text));
    const auto hidden = sheetText(form, &vision, *layout, {.points = PrintedPoints::Hidden});
    CHECK_FALSE(tests::holdsText(hidden, "point"));
    CHECK_FALSE(tests::holdsText(hidden, "critical"));
    CHECK(tests::holdsText(hidden, "Greets by name"));
    CHECK(tests::holdsText(hidden, "Obligation 1"));
}

TEST_CASE("Every kind of question has something to fill in")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto form = tests::form(everyKind);
    const auto text = sheetText(form, nullptr, *layout);
    for (const auto *const words : {"Several may be ticked",
                                    "Neither (alone)",
                                    "It must be in reach.",
                                    "Ring me please",
                                    "Customer-critical",
                                    "minutes",
                                    "0 to 90",
                                    "from 7.5: Long",
                                    "Only if question 1 was answered with “A bell”.",
                                    "Never ever",
                                    "At once",
                                    "0: Lost for good",
                                    "Business-critical",
                                    "They said so.",
                                    "0 to 100",
                                    "Nested things",
                                    "Only if question 1 was not applicable.",
                                    "Enclosed photos, 3 at most:",
                                    "At the start",
                                    "very happy",
                                    "Cause (where points are lost)",
                                    "Whose it was"})
        CHECK(tests::holdsText(text, words));
    const auto scene = formSheet(form, nullptr, *layout, {.language = "de"});
    const auto german = tests::squeezed(tests::textsOf(scene));
    for (const auto *const words : {"Mehrere dürfen angekreuzt werden", "ab 7,5: Long", "Am Anfang", "Trifft nicht zu"})
        CHECK(tests::holdsText(german, words));
}

TEST_CASE("No line to write on runs through its caption")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto form = tests::form();
    form.cause = Requirement::OnCriticalError;
    for (auto &question : form.sections[1].questions)
        question.comment = question.evidence = Requirement::OnCriticalError;
    const auto scene = formSheet(form, nullptr, *layout, {.language = "de"});
    int captions = 0;
    for (const auto &page : scene.pages)
        for (const auto &shape : page.shapes)
            for (const auto &other : page.shapes) {
                const auto *const line = std::get_if<report::Line>(&shape);
                const auto *const text = std::get_if<report::Text>(&other);
                if (!line || !text || std::abs(text->at.y + 1.5 - line->from.y) > 0.1)
                    continue;
                const auto set = layout->set(*text).lines[0];
                CAPTURE(set.text);
                CHECK((set.left + set.width < line->from.x || set.left > line->to.x));
                CHECK(line->to.x - line->from.x > 60);
                ++captions;
            }
    CHECK(captions > 10);
}

TEST_CASE("A form of 200 questions flows over pages, whole and with no orphaned heading")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto form = longForm(200);
    const auto scene = formSheet(form, nullptr, *layout);
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    REQUIRE(scene.pages.size() > 10);
    for (std::size_t i = 0; i < scene.pages.size(); ++i) {
        const auto page = tests::textsOf(scene.pages[i]);
        CAPTURE(i, page);
        const auto heading = page.rfind("Section from");
        if (heading != std::string::npos)
            CHECK(page.find("Asks for thing", heading) != std::string::npos);
        CHECK(page.find("Page " + std::to_string(i + 1) + " of " + std::to_string(scene.pages.size()))
              != std::string::npos);
        const auto question = page.rfind("Asks for thing"); // and none is parted from its answers
        CHECK(page.find("Neither", question) != std::string::npos);
    }
    const auto printed = tests::textOfPdf(report::writePdf(scene, *layout).value());
    if (!printed)
        return;
    const auto text = tests::squeezed(*printed);
    for (int i = 1; i <= 200; ++i)
        CHECK(tests::holdsText(text, "Asks for thing number " + std::to_string(i) + " of many"));
}

TEST_CASE("Where a section goes on the next page says which, and a page that begins with one does not")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto form = longForm(60);
    form.obligations.clear();
    const auto scene = formSheet(form, nullptr, *layout, {.language = "de"});
    REQUIRE(scene.pages.size() > 4);
    std::size_t goingOn = 0;
    for (std::size_t i = 1; i < scene.pages.size(); ++i) {
        const auto page = tests::textsOf(scene.pages[i]);
        CAPTURE(i, page);
        const auto question = page.find("Asks for thing");
        const auto continued = page.find("(Fortsetzung)");
        REQUIRE(question != std::string::npos);
        const auto title = page.find("Section from");
        CHECK(title < question); // either way one reads which section the first question is of
        goingOn += continued < question;
        CHECK(page.find("(Fortsetzung)", question) == std::string::npos);
    }
    CHECK(goingOn > 2);
    CHECK(tests::textsOf(scene.pages[0]).find("(Fortsetzung)") == std::string::npos);
    CHECK(tests::linesOffThePage(scene, *layout).empty());
}

TEST_CASE("Texts that mean harm, or no end, stand on the sheet as they are")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto form = tests::form();
    auto &question = form.sections[1].questions[0];
    question.text =
        "Says <b>שלום</b> & Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsgesellschaftsgebäude";
    question.guidance.clear();
    for (int i = 1; i <= 900; ++i)
        question.guidance += "It counts where line " + std::to_string(i) + " was said. ";
    question.answers[0].text = std::string(300, 'w');
    form.title = std::string(400, 'T');
    form.sections[0].title.clear();
    form.sections[1].questions[1].text.clear();
    const auto text = sheetText(form, nullptr, *layout);
    CHECK(tests::holdsText(text, question.text));
    for (int i = 1; i <= 900; ++i)
        CHECK(tests::holdsText(text, "line " + std::to_string(i) + " was said."));
    CHECK(std::ranges::count(text, 'w') >= 300); // a page may end in the middle
    CHECK(formSheet({}, nullptr, *layout).pages.size() == 1);
}
