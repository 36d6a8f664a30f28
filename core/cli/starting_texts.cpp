// SPDX-License-Identifier: Apache-2.0
#include "core/cli/starting_texts.h"

#include <algorithm>
#include <array>
#include <string>

namespace ringtrue::cli {

namespace {

constexpr std::array<StartingTexts, 2> startingTexts{
    {{.language = "en",
      .section = "The contact",
      .question = "What should be seen or heard?",
      .guidance = "Say what counts as yes, with an example of each answer.",
      .yes = "Yes",
      .no = "No",
      .cxVision = "The CX vision of ",
      .serviceVision = "The service vision of "},
     {.language = "de",
      .section = "Der Kontakt",
      .question = "Was soll zu sehen oder zu hören sein?",
      .guidance = "Sagen Sie, was als Ja zählt, mit einem Beispiel für jede Antwort.",
      .yes = "Ja",
      .no = "Nein",
      .cxVision = "Die CX-Vision von ",
      .serviceVision = "Die Service-Vision von "}}};

} // namespace

const StartingTexts *startingTextsIn(std::string_view language)
{
    std::string code(language.substr(0, language.find('-')));
    for (char &c : code)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto *const found = std::ranges::find(startingTexts, code, &StartingTexts::language);
    return found == startingTexts.end() ? nullptr : found;
}

const StartingTexts &startingTextsFor(std::string_view language)
{
    const auto *const texts = startingTextsIn(language);
    return texts != nullptr ? *texts : startingTexts.front();
}

} // namespace ringtrue::cli
