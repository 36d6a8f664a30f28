// SPDX-License-Identifier: Apache-2.0
#include "core/domain/vision_texts.h"
#include "forms/lint/translations.h"
#include "forms/model/form_texts.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

template <typename Content>
std::string translationsOf(const Content &content)
{
    return foundBy([&](Collected &out) { lintTranslations(content, out); });
}

template <typename Content>
Translation whole(const Content &content)
{
    Translation out{"de", {}};
    eachText(content,
             [&](const std::string &path, const std::string &text) { out.texts.emplace(path, "de: " + text); });
    return out;
}

} // namespace

TEST_CASE("a translation of every text is clean, one that lacks some is told of once", "[forms][lint]")
{
    Vision named = vision();
    CHECK(translationsOf(named).empty());
    named.translations = {whole(named)};
    CHECK(translationsOf(named).empty());
    named.translations[0].texts.erase("statement");
    named.translations[0].texts.erase("pillars/warm/name");
    CHECK(translationsOf(named) == "caution translation-incomplete de, 2, statement; ");
    named.translations = {{"fr", {}}};
    CHECK(translationsOf(named).find("caution translation-incomplete fr, ") == 0);
    named.language = "en";
    named.translations = {{"EN", {}}}; // nobody has to complete what is never shown
    CHECK(translationsOf(named) == "caution translation-into-own EN; ");
}

TEST_CASE("a translation of what is not there is told of at its place", "[forms][lint]")
{
    Form asked = form();
    asked.translations = {whole(asked)};
    CHECK(translationsOf(asked).empty());
    asked.translations[0].texts.emplace("questions/gone/text", "Fort");
    CHECK(translationsOf(asked) == "caution translation-of-nothing de, questions/gone/text; ");
}
