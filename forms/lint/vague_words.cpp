// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/vague.h"

#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array words{
    // English
    VagueWord{"en",
              "is|are|am|be|stays|stay|remains|remain|seems|sounds|sound friendly|kind|nice|warm|welcoming|polite|"
              "courteous|approachable|pleasant",
              "Say what one hears: “Greets by name, and thanks for what was told”."},
    VagueWord{
        "en",
        "is|are|am|be|stays|stay|remains|remain|seems|sounds|sound professional|competent|knowledgeable|confident|"
        "skilled|reliable",
        "Say what shows it: “Names the next step, who takes it and by when”."},
    VagueWord{"en", "acts|act|behaves|behave professionally|politely|respectfully|responsibly|kindly",
              "Say what one would see or hear of it: “Lets people finish before answering”."},
    VagueWord{"en",
              "is|are|am|be|stays|stay|remains|remain|seems empathetic|empathic|compassionate|caring|understanding|"
              "attentive|sensitive|patient|respectful",
              "Say how the customer notices: “Says back what happened before asking for numbers”."},
    VagueWord{"en",
              "is|are|am|be|stays|stay|remains|remain|seems helpful|proactive|motivated|committed|engaged|dedicated|"
              "enthusiastic|positive|flexible",
              "Say what is done: “Offers a second way where the first is closed”."},
    VagueWord{"en",
              "has|have|keeps|keep|maintains|maintain|shows|show a|the positive|good|right|professional "
              "attitude|manner|mindset",
              "Say what one would hear of it, in words that can be quoted."},
    VagueWord{"en", "understands|understand",
              "Say how one hears that it was understood: “Sums the matter up in one sentence and waits for a yes”."},
    VagueWord{"en", "cares|care about|for|deeply", "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"en", "cares", "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"en", "empathises|empathise|empathizes|empathize|sympathises|sympathizes|feels|feel",
              "Say how the customer notices: “Names what the delay means for them”."},
    VagueWord{"en",
              "shows|show|demonstrates|demonstrate|displays|display|expresses|express * empathy|understanding|respect|"
              "interest|compassion|care|concern|patience|commitment|professionalism|appreciation",
              "Say in which words or deeds it shows."},
    VagueWord{"en", "respects|respect|values|appreciates|appreciate",
              "Say what is done out of it: “Asks whether now is a good time”."},
    VagueWord{"en",
              "ensures|ensure|guarantees|guarantee|secures|secure * satisfaction|satisfied|happy|happiness|delight",
              "Say what the agent does; whether the customer is satisfied, only the customer can say."},
    VagueWord{"en", "makes|make|keeps|keep|leaves|leave * happy|satisfied|delighted",
              "Say what the agent does; whether the customer is satisfied, only the customer can say."},
    VagueWord{"en",
              "ensures|ensure|guarantees|guarantee|provides|provide|delivers|deliver|offers|offer|gives|give * "
              "excellent|exceptional|outstanding|great|superb|superior|best|quality|professional|seamless|smooth|"
              "amazing "
              "service|services|experience|experiences|support|care|help|assistance|customer",
              "Say what is done that makes it so: “Names the next step before the call ends”."},
    VagueWord{"en", "ensures|ensure|guarantees|guarantee * quality|excellence|professionalism",
              "Say what the agent does for it, in words one could see or hear."},
    VagueWord{"en", "takes|take|assumes|assume|accepts|accept * ownership|responsibility|accountability|initiative",
              "Say what shows it: “Says by when the answer comes, and calls by then”."},
    VagueWord{"en", "shows|show|demonstrates|demonstrate ownership|responsibility|accountability|initiative",
              "Say what shows it: “Says by when the answer comes, and calls by then”."},
    VagueWord{"en", "owns|own the|every|each|their|his|her problem|issue|matter|case|request|outcome",
              "Say what shows it: “Says who does the next step, and by when”."},
    VagueWord{"en", "builds|build|establishes|establish|earns|earn|creates|create rapport|trust|confidence",
              "Say what is done for it: “Repeats the name, and what was told before”."},
    VagueWord{"en", "delights|delight|satisfies|satisfy|wows|wow",
              "Say what the agent does; whether the customer is pleased, only the customer can say."},
    VagueWord{"en", "exceeds|exceed|meets|meet * expectations", "Say what exactly is done that was not expected."},
    VagueWord{"en", "goes|go the extra mile", "Say what is done that nobody asked for."},
    VagueWord{"en", "tries|try|attempts|attempt|strives|strive|endeavours|endeavour|endeavors|endeavor",
              "Say what is done, not what is tried."},
    VagueWord{"en", "aims|aim|seeks|seek|wants|want|wishes|wish to", "Say what is done, not what is meant."},
    VagueWord{"en", "does|do his|her|their|our|its best", "Say what is done, not how hard."},
    VagueWord{"en", "listens|listen attentively|carefully|well|actively|empathetically",
              "Say how one hears it: “Does not interrupt, and sums up before answering”."},
    VagueWord{"en", "actively|attentively|carefully listens|listen",
              "Say how one hears it: “Does not interrupt, and sums up before answering”."},
    VagueWord{"en", "takes|take * seriously", "Say what shows it: “Repeats the complaint in the customer's words”."},
    VagueWord{"en", "is|are aware of", "Say what is said or done with that knowledge."},
    VagueWord{"en", "knows|know|believes|believe", "Say what is said or done because of it."},
    // German
    VagueWord{
        "de",
        "ist|sind|bleibt|bleiben|wirkt|wirken|klingt|klingen freundlich|höflich|nett|herzlich|zuvorkommend|nahbar|"
        "sympathisch|offen",
        "Sagen, was man hört: „Begrüßt mit Namen und dankt für das, was erzählt wurde“."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken professionell|kompetent|fachkundig|souverän|sicher|zuverlässig",
              "Sagen, woran man es merkt: „Nennt den nächsten Schritt, wer ihn tut und bis wann“."},
    VagueWord{"de",
              "handelt|handeln|arbeitet|arbeiten|agiert|agieren|spricht|sprechen professionell|verantwortungsvoll",
              "Sagen, was man davon sieht oder hört."},
    VagueWord{"de",
              "verhält|verhalten sich * freundlich|höflich|professionell|korrekt|respektvoll|vorbildlich|angemessen",
              "Sagen, was man davon sieht oder hört: „Lässt ausreden, bevor die Antwort kommt“."},
    VagueWord{"de", "tritt|treten * freundlich|höflich|professionell|kompetent|sicher auf",
              "Sagen, was man davon sieht oder hört."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken einfühlsam|empathisch|verständnisvoll|aufmerksam|geduldig|"
              "respektvoll|wertschätzend|rücksichtsvoll",
              "Sagen, woran der Kunde es merkt: „Sagt in eigenen Worten, was geschehen ist, bevor nach Nummern gefragt "
              "wird“."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken hilfsbereit|hilfreich|engagiert|motiviert|bemüht|kundenorientiert|"
              "lösungsorientiert|proaktiv|positiv|flexibel",
              "Sagen, was getan wird: „Bietet einen zweiten Weg an, wo der erste versperrt ist“."},
    VagueWord{"de", "versteht|verstehen|begreift|begreifen",
              "Sagen, woran man hört, dass es verstanden ist: „Fasst das Anliegen in einem Satz zusammen und wartet "
              "auf ein Ja“."},
    VagueWord{"de", "hat|haben * verständnis", "Sagen, in welchen Worten es sich zeigt."},
    VagueWord{"de",
              "zeigt|zeigen|beweist|beweisen * verständnis|empathie|respekt|interesse|wertschätzung|mitgefühl|"
              "einfühlungsvermögen|professionalität|geduld|engagement",
              "Sagen, in welchen Worten oder Taten es sich zeigt."},
    VagueWord{"de", "kümmert|kümmern|sorgt|sorgen sich",
              "Sagen, was getan wird: „Fragt, wie es beim letzten Mal ausging“."},
    VagueWord{"de", "fühlt|fühlen|empfindet|empfinden",
              "Sagen, woran der Kunde es merkt: „Nennt, was die Verspätung für ihn bedeutet“."},
    VagueWord{"de",
              "respektiert|respektieren|schätzt|schätzen|achtet|achten * kunden|kundin|kundinnen|kunde|menschen|person",
              "Sagen, was daraus folgt: „Fragt, ob es gerade passt“."},
    VagueWord{"de", "stellt|stellen|sichert|sichern|gewährleistet|gewährleisten * zufriedenheit|kundenzufriedenheit",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen."},
    VagueWord{"de", "sorgt|sorgen für * zufriedenheit|kundenzufriedenheit|zufriedene|begeisterung",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen."},
    VagueWord{"de", "stellt|stellen|macht|machen * zufrieden|glücklich",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen."},
    VagueWord{
        "de",
        "bietet|bieten|liefert|liefern|erbringt|erbringen|leistet|leisten|gibt|geben|stellt|stellen|"
        "gewährleistet|gewährleisten|sichert|sichern|garantiert|garantieren * "
        "exzellenten|exzellente|hervorragenden|hervorragende|ausgezeichneten|ausgezeichnete|erstklassigen|"
        "erstklassige|besten|beste|bestmöglichen|bestmögliche|guten|gute|hochwertigen|hochwertige|professionellen|"
        "professionelle "
        "service|kundenservice|dienst|leistung|betreuung|beratung|erlebnis|kundenerlebnis|hilfe|unterstützung|"
        "qualität",
        "Sagen, was dafür getan wird: „Nennt den nächsten Schritt, bevor das Gespräch endet“."},
    VagueWord{"de",
              "sorgt|sorgen für * "
              "exzellenten|exzellente|hervorragenden|hervorragende|ausgezeichneten|ausgezeichnete|erstklassigen|"
              "erstklassige|besten|bestes|guten|gute|gutes|reibungslosen|reibungslose "
              "service|kundenservice|dienst|betreuung|beratung|erlebnis|kundenerlebnis|ablauf|abwicklung",
              "Sagen, was dafür getan wird: „Nennt den nächsten Schritt, bevor das Gespräch endet“."},
    VagueWord{"de",
              "übernimmt|übernehmen|trägt|tragen|zeigt|zeigen|ergreift|ergreifen * "
              "verantwortung|verantwortlichkeit|initiative|eigeninitiative|eigenverantwortung",
              "Sagen, woran man es merkt: „Sagt zu, bis wann zurückgerufen wird, und ruft zurück“."},
    VagueWord{"de", "schafft|schaffen|baut|bauen|gewinnt|gewinnen vertrauen",
              "Sagen, was dafür getan wird: „Wiederholt, was schon erzählt wurde, statt neu zu fragen“."},
    VagueWord{"de", "begeistert|begeistern", "Sagen, was getan wird; ob es begeistert, kann nur der Kunde sagen."},
    VagueWord{"de", "übertrifft|übertreffen|erfüllt|erfüllen * erwartungen",
              "Sagen, was genau getan wird, das niemand erwartet hat."},
    VagueWord{"de", "versucht|versuchen|bemüht|bemühen|strebt|streben",
              "Sagen, was getan wird, nicht was versucht wird."},
    VagueWord{"de", "wollen|möchte|möchten", "Sagen, was getan wird, nicht was gewollt ist."},
    VagueWord{"de", "gibt|geben|tut|tun sein|ihr|unser bestes", "Sagen, was getan wird, nicht mit wie viel Mühe."},
    VagueWord{"de", "hört|hören aktiv|aufmerksam|gut|genau|einfühlsam zu",
              "Sagen, woran man es hört: „Unterbricht nicht und fasst zusammen, bevor die Antwort kommt“."},
    VagueWord{"de", "nimmt|nehmen * ernst",
              "Sagen, woran man es merkt: „Wiederholt die Beschwerde in den Worten des Kunden“."},
    VagueWord{"de", "geht|gehen auf * ein", "Sagen, in welchen Worten oder Taten es sich zeigt."},
    VagueWord{"de", "weiss|wissen|glaubt|glauben", "Sagen, was deshalb gesagt oder getan wird."},
};

} // namespace

std::span<const VagueWord> vagueWords()
{
    return words;
}

} // namespace ringtrue::forms
