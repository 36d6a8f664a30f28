// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_sections.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

/// The sections in their order, nested ones after `>`.
std::string sectionOrder(const Form &form)
{
    std::string out;
    for (const Section &section : form.sections)
        out += (section.isNested ? ">" : "") + section.id.text() + " ";
    return out;
}

Form threeSections()
{
    Form form = tests::form(); // opening, helping
    REQUIRE(addSection(form, {}, "Closing"));
    return form;
}

} // namespace

TEST_CASE("a section is added behind another with what is in that, or at the end", "[forms][edit]")
{
    Form form = threeSections();
    CHECK(sectionOrder(form) == "opening helping closing ");
    REQUIRE(setNested(form, SectionSlug{"helping"}, true));
    REQUIRE(addSection(form, SectionSlug{"opening"}, "Checking"));
    CHECK(sectionOrder(form) == "opening >helping checking closing ");
    CHECK(addSection(form, SectionSlug{"gone"}, "X").error() == EditError::NoSuchSection);
}

TEST_CASE("a section moves past its neighbour with what is in both", "[forms][edit]")
{
    Form form = threeSections();
    REQUIRE(setNested(form, SectionSlug{"helping"}, true));
    REQUIRE(moveSection(form, SectionSlug{"closing"}, Direction::Up));
    CHECK(sectionOrder(form) == "closing opening >helping ");
    REQUIRE(moveSection(form, SectionSlug{"closing"}, Direction::Down));
    CHECK(sectionOrder(form) == "opening >helping closing ");
    CHECK(moveSection(form, SectionSlug{"closing"}, Direction::Down).error() == EditError::AtTheEnd);
    CHECK(moveSection(form, SectionSlug{"opening"}, Direction::Up).error() == EditError::AtTheEnd);
    CHECK(moveSection(form, SectionSlug{"helping"}, Direction::Up).error()
          == EditError::AtTheEnd); // stays in its section
}

TEST_CASE("the first section is part of none, and sections nest once", "[forms][edit]")
{
    Form form = threeSections();
    CHECK(setNested(form, SectionSlug{"opening"}, true).error() == EditError::FirstSection);
    REQUIRE(setNested(form, SectionSlug{"closing"}, true));
    CHECK(setNested(form, SectionSlug{"helping"}, true).error() == EditError::NestedTwice);
    REQUIRE(setNested(form, SectionSlug{"closing"}, false));
    CHECK(sectionOrder(form) == "opening helping closing ");
}

TEST_CASE("a section that goes takes its questions, their translations and what waited for them", "[forms][edit]")
{
    Form form = tests::form();
    form.translations = {
        {"de", {{"sections/opening", "Anfang"}, {"questions/greeting/text", "Grüßt"}, {"title", "Anruf"}}}};
    form.sections[1].questions[0].when = Condition{QuestionSlug{"greeting"}, {"yes"}};
    const auto removed = removeSection(form, SectionSlug{"opening"});
    REQUIRE(removed);
    CHECK(sectionOrder(form) == "helping ");
    CHECK_FALSE(form.sections[0].questions[0].when);
    CHECK(removed->askedMore == std::vector<PartSlug>{QuestionSlug{"next"}});
    CHECK(form.translations[0].texts.size() == 1);
    CHECK(removeSection(form, SectionSlug{"opening"}).error() == EditError::NoSuchSection);
}

TEST_CASE("a block whose ids are taken gets free ones, and its conditions follow", "[forms][edit]")
{
    Form form = tests::form();
    std::vector<Section> block = form.sections;
    block[1].questions[0].when = Condition{QuestionSlug{"greeting"}, {"yes"}};
    const auto first = insertSections(form, SectionSlug{"opening"}, block);
    REQUIRE(first);
    REQUIRE(form.sections.size() == 4);
    CHECK(form.sections[1].id == *first);
    CHECK(*first != SectionSlug{"opening"});
    const auto &renamed = form.sections[1].questions[0].id;
    CHECK(renamed != QuestionSlug{"greeting"});
    CHECK(form.sections[2].questions[0].when->question == renamed);
    CHECK(insertSections(form, {}, {}).error() == EditError::NoSuchSection);
}

TEST_CASE("a section has the weight that is written, or none", "[forms][edit]")
{
    Form form = tests::form();
    REQUIRE(setSectionWeight(form, SectionSlug{"opening"}, "12,5"));
    CHECK(form.sections[0].weight == Exact::quotient(25, 2));
    CHECK(setSectionWeight(form, SectionSlug{"opening"}, "-1").error() == EditError::OutOfRange);
    CHECK(form.sections[0].weight == Exact::quotient(25, 2));
    REQUIRE(setSectionWeight(form, SectionSlug{"opening"}, " "));
    CHECK_FALSE(form.sections[0].weight);
    REQUIRE(setSectionTitle(form, SectionSlug{"opening"}, "Hello"));
    CHECK(form.sections[0].title == "Hello");
    CHECK(setSectionTitle(form, SectionSlug{"gone"}, "Hello").error() == EditError::NoSuchSection);
}
