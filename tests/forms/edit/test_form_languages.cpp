// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/edit_sections.h"
#include "forms/edit/edit_translations.h"
#include "forms/edit/find_part.h"
#include "forms/edit/journey_block.h"
#include "forms/edit/part_ids.h"
#include "forms/exchange/write_yaml.h"
#include "forms/library/library.h"
#include "forms/lint/lint.h"
#include "forms/parse/parse.h"
#include "tests/catch.h"

#include <algorithm>
#include <string>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Form libraryForm(std::string_view file)
{
    for (const auto &item : library())
        if (item.file == file) {
            auto parsed = parseForm(item.text, item.file);
            REQUIRE(parsed.form);
            return std::move(*parsed.form);
        }
    FAIL("no such form");
    return {};
}

Vision libraryVision(std::string_view file)
{
    for (const auto &item : library())
        if (item.file == file) {
            auto parsed = parseVision(item.text, item.file);
            REQUIRE(parsed.vision);
            return std::move(*parsed.vision);
        }
    FAIL("no such vision");
    return {};
}

/// A form of one yes-no question `greets`.
Form greeting(const char *language)
{
    Form form = newForm(FormSlug{"call"}, "Call", language, "Opening");
    const auto id = addQuestion(form, SectionSlug{"opening"}, 0, {});
    REQUIRE(id);
    findQuestion(form, *id)->text = "Greets";
    settleIds(form, nullptr);
    return form;
}

std::string saidAt(const Form &form, std::string_view language, const std::string &path)
{
    for (const auto &one : textsIn(form, language))
        if (one.path == path)
            return one.translated;
    return "no such text";
}

const SectionSlug journey{"journey"};

} // namespace

TEST_CASE("What lacks in a language is counted; Yes and No are known", "[forms][edit][translations]")
{
    Form form = greeting("en");
    CHECK(missingTexts(textsIn(form, "de")) == 3); // title, section, question
    CHECK(missingTexts(textsIn(form, "xx")) == 5); // there Yes and No too
    setTranslation(form, "de", "questions/greets/text", "Grüßt");
    setTranslation(form, "de", "title", "  "); // as it is being typed
    CHECK(missingTexts(textsIn(form, "de")) == 2);
    CHECK(saidAt(form, "de", "questions/greets/text") == "Grüßt");
    removeLanguage(form, "de");
    CHECK(form == greeting("en"));
}

TEST_CASE("A vision is translated text by text as a form is", "[forms][edit][translations]")
{
    Vision vision = libraryVision("lantern-service.vision.yaml");
    CHECK(missingTexts(textsIn(vision, "de")) == 0);
    const auto all = textsIn(vision, "fr").size();
    CHECK(missingTexts(textsIn(vision, "fr")) == all);
    const std::string path = "pillars/" + vision.pillars.front().id.text() + "/name";
    setTranslation(vision, "fr", path, "Fiable");
    CHECK(missingTexts(textsIn(vision, "fr")) == all - 1);
    CHECK(ringtrue::inLanguage(vision, "fr").pillars.front().name == "Fiable");
    setTranslation(vision, "fr", path, "");
    CHECK(vision == libraryVision("lantern-service.vision.yaml"));
    removeLanguage(vision, "de");
    CHECK(vision.translations.empty());
}

TEST_CASE("The journey block comes in all languages of the form, with ids of its own, once", "[forms][edit][journey]")
{
    const Form block = libraryForm("journey-block.form.yaml");
    const Vision vision = libraryVision("lantern-service.vision.yaml");
    Form form = greeting("en");
    form.vision = vision.id;
    setTranslation(form, "de", "title", "Anruf");
    const auto inserted = insertBlock(form, SectionSlug{"opening"}, block, journey, &vision);
    REQUIRE(inserted);
    CHECK(inserted->text() == "journey");
    REQUIRE(findSection(form, journey) != nullptr);
    CHECK(findSection(form, journey)->questions.size() == 4);
    CHECK(saidAt(form, "de", "questions/contact-reason/text") == "Warum hat sich der Kunde gemeldet?");
    CHECK(saidAt(form, "de", "questions/next-stop/answers/away/guidance") == "Eine Kündigung oder der Wunsch danach.");
    CHECK(saidAt(form, "de", "sections/journey") == "Kundenreise");
    CHECK(missingTexts(textsIn(form, "de")) == 2); // opening and greets, as before

    const Form once = form;
    CHECK(insertBlock(form, {}, block, journey, &vision).error() == EditError::AlreadyThere);
    CHECK(form == once);
    CHECK(parseForm(writeYaml(form), "call").form == form);
}

TEST_CASE("The journey block speaks the form's language", "[forms][edit][journey]")
{
    const Form block = libraryForm("journey-block.form.yaml");
    Form form = greeting("de-AT");
    setTranslation(form, "en", "title", "Call");
    REQUIRE(insertBlock(form, {}, block, journey, nullptr));
    CHECK(findQuestion(form, QuestionSlug{"avoidable"})->text == "War dieser Kontakt vermeidbar?");
    CHECK(saidAt(form, "en", "questions/avoidable/text") == "Could this contact have been avoided?");
    CHECK(std::none_of(form.translations.begin(), form.translations.end(),
                       [](const Translation &one) { return one.language == "de"; }));
}

TEST_CASE("Traces of the journey block to behaviours that the vision lacks are left out", "[forms][edit][journey]")
{
    const Form block = libraryForm("journey-block.form.yaml");
    const Vision vision = libraryVision("first-steps.vision.yaml");
    Form form = greeting("en");
    form.vision = vision.id;
    form.channels = {Channel::Call};
    REQUIRE(insertBlock(form, {}, block, journey, &vision));
    for (const Question &question : findSection(form, journey)->questions)
        CHECK(question.trace.empty());
    const auto findings = checkForm(writeYaml(form), "call", &vision).findings;
    CHECK(std::none_of(findings.begin(), findings.end(),
                       [](const Finding &one) { return one.code == FindingCode::UnknownBehaviour; }));
}

TEST_CASE("A section of the same name keeps its words beside the journey block", "[forms][edit][journey]")
{
    const Form block = libraryForm("journey-block.form.yaml");
    Form form = newForm(FormSlug{"call"}, "Call", "en", "Journey");
    setTranslation(form, "de", "sections/journey", "Weg");
    const auto inserted = insertBlock(form, {}, block, journey, nullptr);
    REQUIRE(inserted);
    CHECK(inserted->text() == "journey-2");
    CHECK(saidAt(form, "de", "sections/journey") == "Weg");
    CHECK(saidAt(form, "de", "sections/journey-2") == "Kundenreise");
}

TEST_CASE("A new language takes what the library says of texts that are as it wrote them",
          "[forms][edit][translations]")
{
    const Form block = libraryForm("journey-block.form.yaml");
    Form form = greeting("en");
    REQUIRE(insertBlock(form, {}, block, journey, nullptr));
    findQuestion(form, QuestionSlug{"came-from"})->text = "Where were they before?";
    CHECK(form.translations.empty());
    const auto filled = fillTranslations(form, "de", block);
    CHECK(filled > 40);
    CHECK(saidAt(form, "de", "questions/avoidable/text") == "War dieser Kontakt vermeidbar?");
    CHECK(saidAt(form, "de", "questions/came-from/text").empty()); // it says something else by now
    CHECK(saidAt(form, "de", "title").empty());
    CHECK(fillTranslations(form, "fr", block) == 0);
    setTranslation(form, "de", "questions/avoidable/text", "Vermeidbar?");
    CHECK(fillTranslations(form, "de", block) == 0);
    CHECK(saidAt(form, "de", "questions/avoidable/text") == "Vermeidbar?");
}
