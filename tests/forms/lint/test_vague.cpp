// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/clauses.h"
#include "forms/lint/vague.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// The vague words of @p text; empty: none.
std::string vagueOf(std::string_view text, std::string_view language = {})
{
    const auto vague = vagueIn(text, language);
    if (vague)
        CHECK(vague->suggestion.size() > 10);
    return vague ? vague->words : std::string{};
}

} // namespace

TEST_CASE("what nobody could observe is found in English", "[forms][lint]")
{
    struct Row {
        std::string_view text, words;
    };
    const auto row = GENERATE(values<Row>({
        {"Is friendly", "Is friendly"},
        {"Is always really polite and greets", "Is always really polite"},
        {"The agent is professional at all times", "is professional"},
        {"Greets by name, is friendly", "is friendly"},
        {"Greets by name and is friendly", "is friendly"},
        {"Understands the customer's needs", "Understands"},
        {"Cares", "Cares"},
        {"We care about people", "care about"},
        {"Ensures customer satisfaction", "Ensures customer satisfaction"},
        {"Tries to solve it", "Tries to"},
        {"Listens actively", "Listens actively"},
        {"Shows empathy", "Shows empathy"},
        {"GOES THE EXTRA MILE", "GOES THE EXTRA MILE"},
        {"Ensures excellent service", "Ensures excellent service"},
        {"Always delivers the customer an outstanding experience", "delivers the customer an outstanding experience"},
        {"Guarantees the quality of every answer", "Guarantees the quality"},
        {"Takes ownership", "Takes ownership"},
        {"Takes full responsibility for the case", "Takes full responsibility"},
        {"Shows initiative", "Shows initiative"},
        {"Owns the problem until it is solved", "Owns the problem"},
        {"Builds trust", "Builds trust"},
        {"Makes the customer feel valued", "Makes the customer feel"},
        {"Communicates clearly", "Communicates clearly"},
        {"Treats customers with respect", "Treats customers with respect"},
        {"Uses a positive tone of voice", "Uses a positive tone"},
        {"Supports the customer", "Supports the customer"},
        {"Puts the customer first", "Puts the customer first"},
        {"Handles the call efficiently", "Handles the call efficiently"},
        {"Acts with integrity", "Acts with integrity"},
        {"Acts with a positive attitude", "Acts with a positive attitude"},
        {"Uses common sense", "Uses common sense"},
        {"Engages with the customer", "Engages with"},
        {"Resolves the issue professionally", "Resolves the issue professionally"},
        {"Has empathy", "Has empathy"},
        {"Shows courtesy", "Shows courtesy"},
        {"Shows interest in the reason", "Shows interest"},
        {"Is honest", "Is honest"},
        {"Is always transparent about fees", "Is always transparent"},
        {"Anticipates needs", "Anticipates"},
        {"Focuses on the customer", "Focuses on the customer"},
        {"Takes care of the customer", "Takes care of the customer"},
        {"Adds value", "Adds value"},
        {"Acts proactively", "Acts proactively"},
        {"We care", "care"},
        {"We care and ask", "care"},
        {"They understand", "understand"},
    }));
    CAPTURE(row.text);
    CHECK(vagueOf(row.text, "en-GB") == row.words);
    CHECK(vagueOf(row.text) == row.words);
    CHECK(vagueOf(row.text, "de").empty());
}

TEST_CASE("what nobody could observe is found in German", "[forms][lint]")
{
    struct Row {
        std::string_view text, words;
    };
    const auto row = GENERATE(values<Row>({
        {"Ist stets freundlich", "Ist stets freundlich"},
        {"Die Mitarbeiterin ist höflich", "ist höflich"},
        {"Versteht das Anliegen", "Versteht"},
        {"Kümmert sich um den Kunden", "Kümmert sich"},
        {"Stellt die Zufriedenheit des Kunden sicher", "Stellt die Zufriedenheit"},
        {"Verhält sich immer professionell", "Verhält sich immer professionell"},
        {"Nimmt jede Beschwerde ernst", "Nimmt jede Beschwerde ernst"},
        {"Versucht, es zu lösen", "Versucht"},
        {"Zeigt Verständnis", "Zeigt Verständnis"},
        {"Bietet exzellenten Service", "Bietet exzellenten Service"},
        {"Stellt stets den besten Service sicher", "Stellt stets den besten Service"},
        {"Sorgt für ein gutes Kundenerlebnis", "Sorgt für ein gutes Kundenerlebnis"},
        {"Übernimmt Verantwortung", "Übernimmt Verantwortung"},
        {"Ergreift die Initiative", "Ergreift die Initiative"},
        {"Schafft Vertrauen", "Schafft Vertrauen"},
        {"Kommuniziert klar", "Kommuniziert klar"},
        {"Behandelt jeden Kunden mit Respekt", "Behandelt jeden Kunden mit Respekt"},
        {"Stellt den Kunden in den Mittelpunkt", "Stellt den Kunden in den Mittelpunkt"},
        {"Arbeitet mit einer positiven Einstellung", "Arbeitet mit einer positiven Einstellung"},
        {"Zeigt eine positive Haltung", "Zeigt eine positive Haltung"},
        {"Nutzt den gesunden Menschenverstand", "Nutzt den gesunden Menschenverstand"},
        {"Gibt dem Kunden ein gutes Gefühl", "Gibt dem Kunden ein gutes Gefühl"},
        {"Wertschätzt den Kunden", "Wertschätzt"},
        {"Denkt mit", "Denkt mit"},
        {"Hat Geduld", "Hat Geduld"},
        {"Ist ehrlich", "Ist ehrlich"},
        {"Schafft Mehrwert", "Schafft Mehrwert"},
        {"Handelt proaktiv", "Handelt proaktiv"},
        {"Konzentriert sich auf den Kunden", "Konzentriert sich auf den Kunden"},
        {"Wir kümmern uns", "kümmern uns"},
    }));
    CAPTURE(row.text);
    CHECK(vagueOf(row.text, "de-AT") == row.words);
    CHECK(vagueOf(row.text, "en").empty());
}

TEST_CASE("what one can see or hear is never vague, nor what somebody says or others do", "[forms][lint]")
{
    for (const std::string_view text : {"Explains in the customer's own words",
                                        "Says \"I understand\" and writes it down",
                                        "Says “I am friendly”, then waits",
                                        "Sagt „Ich verstehe“ und notiert es",
                                        "Sagt «Ich bin freundlich»",
                                        "Asks what the customer understands and cares about",
                                        "When the customer is friendly, greets back",
                                        "Fragt, was der Kunde versteht",
                                        "The value of the contract is named",
                                        "Will call back",
                                        "Asks questions to understand the cause",
                                        "Makes sure that everything asked is settled or on its way",
                                        "Gives a no with its reason and with what is possible instead",
                                        "Says “is friendly",
                                        "Careful steps are named",
                                        "Shows who has responsibility",
                                        "Takes the case over and names it",
                                        "Offers the best of two ways first",
                                        "Ensures that the parcel's number is right",
                                        "Takes a note of it",
                                        "Tries the door again after ten minutes and writes the time down",
                                        "Puts the answer into the first two lines",
                                        "Uses words that people use at home",
                                        "Puts the bad news first",
                                        "Handles the parcel itself, and hands it over",
                                        "Builds the connection up again",
                                        "Baut die Verbindung wieder auf",
                                        "Shows interest rates in euros",
                                        "Shows the care instructions",
                                        "Takes ownership papers out of the drawer",
                                        "Adds value added tax to the price",
                                        "Takes care of the customer's parcel",
                                        "Care plans are named",
                                        "Asks for the date and they know by when to answer",
                                        "Focuses on the crack with the camera",
                                        "Has the customer's parcel on the desk",
                                        "Denkt mit der Kundin zusammen laut nach",
                                        "Hat den Vertrag auf dem Tisch",
                                        "Bietet einen zweiten Weg an",
                                        "Übernimmt das Gespräch und nennt den Namen",
                                        "Stellt den Anruf an die Technik durch",
                                        "Nennt den nächsten Schritt, wer ihn tut und bis wann",
                                        ""}) {
        CAPTURE(text);
        CHECK(vagueOf(text).empty());
    }
}

TEST_CASE("a vague behaviour is looked at in every language, what it sounds like in none", "[forms][lint]")
{
    Vision named = vision();
    Behaviour &behaviour = named.pillars[0].behaviours[0];
    behaviour.soundsLike = {"Is friendly", "I understand"};
    behaviour.doesNotSoundLike = {"Cares"};
    named.sources[0].quotes[0].text = "Is friendly";
    const auto lint = [&] { return foundBy([&](Collected &out) { lintVague(named, out); }); };
    CHECK(lint().empty());
    named.translations = {{"de", {{"behaviours/says-next/text", "Ist freundlich"}}}};
    CHECK(lint().find("caution vague-behaviour says-next, Ist freundlich, Sagen, was man hört") == 0);
    const Places places;
    Collected found{places, "f"};
    lintVague(named, found);
    CHECK(suggestion(found.take().at(0)) == "Say what one hears: “Greets by name, and thanks for what was told”.");
    named.translations.clear();
    behaviour.text = "Understands";
    CHECK(lint().find("caution vague-behaviour says-next, Understands, Say how one hears") == 0);
}

TEST_CASE("every vague word has a language and a suggestion, and is found by itself", "[forms][lint]")
{
    CHECK(vagueWords().size() > 40);
    for (const VagueWord &word : vagueWords()) {
        CAPTURE(word.pattern);
        CHECK((word.language == "en" || word.language == "de"));
        CHECK(word.suggestion.ends_with('.'));
        CHECK(word.inEnglish().starts_with("Say "));
        CHECK(word.inEnglish().ends_with('.'));
        std::string text; // the first of each choice
        for (std::string_view rest = word.pattern; !rest.empty();) {
            const auto blank = rest.find(' ');
            const auto part = rest.substr(0, blank);
            if (part != "*" && part != "$" && !part.starts_with('!'))
                text += (text.empty() ? "" : " ") + std::string{part.substr(0, part.find('|'))};
            rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
        }
        CHECK(vagueOf(text, word.language) == text);
    }
}

TEST_CASE("A54: floods of words and of quotation marks are looked through quickly", "[forms][lint]")
{
    const auto *const part = GENERATE("makes a and a is ", "and ", "„", "„a“ ”", "\"a “b ", "«»", ", the ", "is very ");
    CAPTURE(part);
    std::string flood;
    while (flood.size() < (1u << 20))
        flood += part;
    CHECK(vagueOf(flood).empty());
}
