// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_readable.h"
#include "forms/exchange/write_yaml.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("what reads as the same again is written as ever", "[forms][exchange]")
{
    CHECK(writeReadable(form()).value() == writeYaml(form()));
    CHECK(writeReadable(vision()).value() == writeYaml(vision()));
}

TEST_CASE("a number is written as a decimal where six places hold it", "[forms][exchange]")
{
    Vision part = vision();
    part.journeys = {{"Moving house", *Exact::parse("33.5"), {}}, {"Refund", *Exact::parse("1/3"), {}}};
    const std::string text = writeYaml(part);
    CHECK(text.find("percent: 33.5}") != std::string::npos);
    CHECK(text.find("percent: 1/3}") != std::string::npos);
    CHECK(parseVision(text, "v").vision == part);
}

TEST_CASE("a form whose file would not be read as the same again is refused with the reason", "[forms][exchange]")
{
    struct Row {
        std::function<void(Form &)> change;
        FindingCode code;
    };
    const auto row = GENERATE(values<Row>({
        {[](Form &form) { form.title.clear(); }, FindingCode::EmptyText},
        {[](Form &form) { form.title = "blank at its end "; }, FindingCode::ReadsOtherwise},
        {[](Form &form) { form.title = "hidden \xe2\x80\xae way"; }, FindingCode::DirectionCharacter},
        {[](Form &form) { form.title = "\xff"; }, FindingCode::NotUtf8},
        {[](Form &form) { form.id = FormSlug{"No Id"}; }, FindingCode::BadId},
        {[](Form &form) { form.sections[0].questions[0].weight = -1; }, FindingCode::NegativeNumber},
        {[](Form &form) {
             form.translations = {{"de", {{"sections", "x"}, {"sections/opening", "y"}}}};
         },
         FindingCode::ReadsOtherwise},
        {[](Form &form) {
             form.translations = {{"de", {{"a//b", "x"}}}};
         },
         FindingCode::BadKey},
        {[](Form &form) {
             form.translations = {{"de", {{"title", "x"}}}, {"de", {{"title", "y"}}}};
         },
         FindingCode::DuplicateKey},
    }));
    Form made = form();
    row.change(made);
    const auto written = writeReadable(made, "made");
    REQUIRE_FALSE(written);
    REQUIRE(hasErrors(written.error()));
    CHECK(written.error().front().code == row.code);
    CHECK(written.error().front().file == "made");
    CHECK_FALSE(message(written.error().front()).empty());
}

TEST_CASE("a vision whose file would not be read as the same again is refused", "[forms][exchange]")
{
    Vision made = vision();
    made.sources[0].text += "\n";
    CHECK(writeReadable(made).error().front().code == FindingCode::ReadsOtherwise);
    made = vision();
    made.pillars[0].name.clear();
    CHECK(writeReadable(made).error().front().code == FindingCode::EmptyText);
}

TEST_CASE("a text is readable only as it is written", "[forms][exchange]")
{
    const auto written = writeYaml(form());
    CHECK(findUnreadableForm(written).empty());
    CHECK(findUnreadableForm(written + "# more\n").front().code == FindingCode::ReadsOtherwise);
    CHECK(findUnreadableForm(replaced(written, "title: Calls of the help desk", "title: a: b")).front().code
          == FindingCode::YamlSyntax);
    CHECK(findUnreadableVision(writeYaml(vision())).empty());
    CHECK(hasErrors(findUnreadableVision(written)));
    CHECK(hasErrors(findUnreadableVision("")));
}
