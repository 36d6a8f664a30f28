// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/vague.h"

#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array vagueVerbs{
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
    VagueWord{"en",
              "acts|act|behaves|behave "
              "professionally|politely|respectfully|responsibly|kindly|proactively|honestly|courteously|fairly|"
              "empathetically",
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
    VagueWord{"en", "care $", "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"en",
              "takes|take care of the|our|every|each|all|their "
              "customer|customers|caller|callers|client|clients|guest|guests !s",
              "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"en", "takes|take care of customers|callers|clients|guests|people",
              "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"en", "is|are|am|be|stays|stay|remains|remain|seems honest|sincere|truthful|transparent|authentic",
              "Say what is told that others keep back: “Says that it was our mistake where it was”."},
    VagueWord{"en",
              "has|have empathy|compassion|understanding|respect|patience|courtesy|consideration|integrity|enthusiasm",
              "Say in which words or deeds it shows."},
    VagueWord{"en",
              "has|have a|an|great|real|much|deep|full|genuine "
              "empathy|compassion|understanding|respect|patience|consideration|integrity|enthusiasm",
              "Say in which words or deeds it shows."},
    VagueWord{"en", "thinks|think ahead $",
              "Say what is said or done of it: “Names what the next bill will show, before it comes”."},
    VagueWord{"en", "anticipates|anticipate",
              "Say what is said or done of it: “Names what the next bill will show, before it comes”."},
    VagueWord{
        "en",
        "focuses|focus|focusses|concentrates|concentrate on * "
        "customer|customers|caller|callers|client|clients|guest|guests|people|needs|quality|solution|solutions !s",
        "Say what is done that shows it: “Answers the question before asking for the survey”."},
    VagueWord{"en", "adds|add|delivers|deliver|creates|create|brings|bring value !added|date|dates",
              "Say what the customer gets: “Names a cheaper way where there is one”."},
    VagueWord{"en", "empathises|empathise|empathizes|empathize|sympathises|sympathizes|feels|feel",
              "Say how the customer notices: “Names what the delay means for them”."},
    VagueWord{"en",
              "shows|show|demonstrates|demonstrate|displays|display|expresses|express * empathy|understanding|respect|"
              "interest|compassion|care|concern|patience|commitment|professionalism|appreciation|courtesy|politeness|"
              "kindness|enthusiasm|consideration "
              "!rate|rates|payment|payments|charge|charges|group|groups|plan|plans|instruction|instructions|label|"
              "labels|home|homes|card|cards|car|cars",
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
    VagueWord{
        "en",
        "takes|take|assumes|assume|accepts|accept * ownership|responsibility|accountability|initiative "
        "!paper|papers|document|documents|deed|deeds|certificate|certificates|detail|details|record|records|form|forms",
        "Say what shows it: “Says by when the answer comes, and calls by then”."},
    VagueWord{
        "en",
        "shows|show|demonstrates|demonstrate ownership|responsibility|accountability|initiative "
        "!paper|papers|document|documents|deed|deeds|certificate|certificates|detail|details|record|records|form|forms",
        "Say what shows it: “Says by when the answer comes, and calls by then”."},
    VagueWord{"en", "owns|own the|every|each|their|his|her problem|issue|matter|case|request|outcome",
              "Say what shows it: “Says who does the next step, and by when”."},
    VagueWord{"en", "builds|build|establishes|establish|earns|earn|creates|create rapport|trust|confidence",
              "Say what is done for it: “Repeats the name, and what was told before”."},
    VagueWord{"en", "delights|delight|satisfies|satisfy|wows|wow",
              "Say what the agent does; whether the customer is pleased, only the customer can say."},
    VagueWord{"en", "exceeds|exceed|meets|meet * expectations", "Say what exactly is done that was not expected."},
    VagueWord{"en", "goes|go the extra mile", "Say what is done that nobody asked for."},
    VagueWord{"en", "tries|try|attempts|attempt to|hard|everything", "Say what is done, not what is tried."},
    VagueWord{"en", "strives|strive|endeavours|endeavour|endeavors|endeavor", "Say what is done, not what is tried."},
    VagueWord{"en", "aims|aim|seeks|seek|wants|want|wishes|wish to", "Say what is done, not what is meant."},
    VagueWord{"en", "does|do his|her|their|our|its best", "Say what is done, not how hard."},
    VagueWord{"en", "listens|listen attentively|carefully|well|actively|empathetically",
              "Say how one hears it: “Does not interrupt, and sums up before answering”."},
    VagueWord{"en", "actively|attentively|carefully listens|listen",
              "Say how one hears it: “Does not interrupt, and sums up before answering”."},
    VagueWord{"en", "takes|take * seriously", "Say what shows it: “Repeats the complaint in the customer's words”."},
    VagueWord{"en", "makes|make|lets|let * feel",
              "Say what the agent does; how the customer feels, only the customer can say."},
    VagueWord{"en",
              "communicates|communicate clearly|well|effectively|openly|honestly|transparently|professionally|"
              "proactively|politely",
              "Say what one would hear of it: “Names the next step and the day, and asks whether that is clear”."},
    VagueWord{"en",
              "treats|treat * respect|respectfully|dignity|fairly|kindly|politely|courtesy|care|empathy|individual|"
              "individuals|equally",
              "Say what one would see or hear of it: “Lets people finish before answering”."},
    VagueWord{"en",
              "uses|use|keeps|keep|maintains|maintain|adopts|adopt * "
              "positive|friendly|warm|professional|polite|appropriate|pleasant|courteous|empathetic|respectful "
              "tone|language|voice|wording|words",
              "Say what one would hear of it, in words that can be quoted."},
    VagueWord{"en",
              "supports|support|assists|assist the|our|every|each|all|their "
              "customer|customers|caller|callers|client|clients|guest|guests",
              "Say what is done: “Stays on the line until the form is sent”."},
    VagueWord{"en", "supports|support|assists|assist customers|callers|clients|guests",
              "Say what is done: “Stays on the line until the form is sent”."},
    VagueWord{"en",
              "puts|put|places|place * customer|customers|caller|callers|client|clients|guest|guests|people|needs|"
              "interests first",
              "Say what is done that shows it: “Answers the question before asking for the survey”."},
    VagueWord{"en",
              "handles|handle|processes|process|manages|manage|deals|deal|resolves|resolve|solves|solve|completes|"
              "complete * "
              "efficiently|professionally|effectively|competently|appropriately|properly|smoothly|sensitively|"
              "tactfully|politely|courteously|respectfully|well",
              "Say what is done, and by when: “Gives the answer, or the day of it, before the call ends”."},
    VagueWord{"en",
              "answers|answer|responds|respond|reacts|react * "
              "professionally|appropriately|empathetically|politely|courteously|effectively|respectfully",
              "Say what one would see or hear of it: “Lets people finish before answering”."},
    VagueWord{"en",
              "acts|act|behaves|behave|works|work|speaks|speak with * integrity|honesty|respect|care|empathy|"
              "professionalism|confidence|kindness|courtesy|compassion|attitude|mindset",
              "Say what shows it: “Says that it was our mistake where it was”."},
    VagueWord{"en", "engages|engage with", "Say what is said or done: “Asks what it is for, and uses the answer”."},
    VagueWord{"en", "engages|engage the|our|every|each|all|their customer|customers|caller|callers|client|clients",
              "Say what is said or done: “Asks what it is for, and uses the answer”."},
    VagueWord{"en", "uses|use|applies|apply|shows|show|exercises|exercise common|good|sound sense|judgement|judgment",
              "Say what is done where no rule helps: “Asks whoever knows the case, and says who that is”."},
    VagueWord{"en", "is|are aware of", "Say what is said or done with that knowledge."},
    VagueWord{"en", "knows|know|believes|believe", "Say what is said or done because of it."},
    // German
    VagueWord{
        "de",
        "ist|sind|bleibt|bleiben|wirkt|wirken|klingt|klingen freundlich|höflich|nett|herzlich|zuvorkommend|nahbar|"
        "sympathisch|offen",
        "Sagen, was man hört: „Begrüßt mit Namen und dankt für das, was erzählt wurde“.",
        "Say what one hears: “Greets by name, and thanks for what was told”."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken professionell|kompetent|fachkundig|souverän|sicher|zuverlässig",
              "Sagen, woran man es merkt: „Nennt den nächsten Schritt, wer ihn tut und bis wann“.",
              "Say what shows it: “Names the next step, who takes it and by when”."},
    VagueWord{"de",
              "handelt|handeln|arbeitet|arbeiten|agiert|agieren|spricht|sprechen "
              "professionell|verantwortungsvoll|proaktiv|kundenorientiert|lösungsorientiert|vorausschauend",
              "Sagen, was man davon sieht oder hört.", "Say what one would see or hear of it."},
    VagueWord{"de",
              "verhält|verhalten sich * freundlich|höflich|professionell|korrekt|respektvoll|vorbildlich|angemessen",
              "Sagen, was man davon sieht oder hört: „Lässt ausreden, bevor die Antwort kommt“.",
              "Say what one would see or hear of it: “Lets people finish before answering”."},
    VagueWord{"de", "tritt|treten * freundlich|höflich|professionell|kompetent|sicher auf",
              "Sagen, was man davon sieht oder hört.", "Say what one would see or hear of it."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken einfühlsam|empathisch|verständnisvoll|aufmerksam|geduldig|"
              "respektvoll|wertschätzend|rücksichtsvoll",
              "Sagen, woran der Kunde es merkt: „Sagt in eigenen Worten, was geschehen ist, bevor nach Nummern gefragt "
              "wird“.",
              "Say how the customer notices: “Says back what happened before asking for numbers”."},
    VagueWord{"de",
              "ist|sind|bleibt|bleiben|wirkt|wirken hilfsbereit|hilfreich|engagiert|motiviert|bemüht|kundenorientiert|"
              "lösungsorientiert|proaktiv|positiv|flexibel",
              "Sagen, was getan wird: „Bietet einen zweiten Weg an, wo der erste versperrt ist“.",
              "Say what is done: “Offers a second way where the first is closed”."},
    VagueWord{"de", "versteht|verstehen|begreift|begreifen",
              "Sagen, woran man hört, dass es verstanden ist: „Fasst das Anliegen in einem Satz zusammen und wartet "
              "auf ein Ja“.",
              "Say how one hears that it was understood: “Sums the matter up in one sentence and waits for a yes”."},
    VagueWord{"de", "hat|haben * verständnis|empathie|mitgefühl|einfühlungsvermögen|geduld|respekt",
              "Sagen, in welchen Worten es sich zeigt.", "Say in which words it shows."},
    VagueWord{"de",
              "zeigt|zeigen|beweist|beweisen * "
              "verständnis|empathie|respekt|interesse|wertschätzung|mitgefühl|höflichkeit|freundlichkeit|begeisterung|"
              "einfühlungsvermögen|professionalität|geduld|engagement",
              "Sagen, in welchen Worten oder Taten es sich zeigt.", "Say in which words or deeds it shows."},
    VagueWord{"de", "ist|sind|bleibt|bleiben|wirkt|wirken ehrlich|aufrichtig|transparent|authentisch",
              "Sagen, was gesagt wird, das andere verschweigen: „Sagt, dass es unser Fehler war, wo es einer war“.",
              "Say what is told that others keep back: “Says that it was our mistake where it was”."},
    VagueWord{"de", "wertschätzt|wertschätzen", "Sagen, was daraus folgt: „Fragt, ob es gerade passt“.",
              "Say what is done out of it: “Asks whether now is a good time”."},
    VagueWord{"de", "denkt|denken mit|voraus $",
              "Sagen, was davon zeugt: „Nennt, was die nächste Rechnung zeigen wird, bevor sie kommt“.",
              "Say what is said or done of it: “Names what the next bill will show, before it comes”."},
    VagueWord{"de", "antizipiert|antizipieren|ahnt|ahnen",
              "Sagen, was davon zeugt: „Nennt, was die nächste Rechnung zeigen wird, bevor sie kommt“.",
              "Say what is said or done of it: “Names what the next bill will show, before it comes”."},
    VagueWord{"de",
              "konzentriert|konzentrieren|fokussiert|fokussieren sich|uns auf * "
              "kunden|kundin|kundinnen|menschen|bedürfnisse|qualität|lösung|lösungen",
              "Sagen, was davon zeugt: „Beantwortet die Frage, bevor um Bewertung gebeten wird“.",
              "Say what is done that shows it: “Answers the question before asking for the survey”."},
    VagueWord{"de", "schafft|schaffen|bietet|bieten|liefert|liefern|bringt|bringen * mehrwert",
              "Sagen, was der Kunde davon hat: „Nennt einen günstigeren Weg, wo es einen gibt“.",
              "Say what the customer gets: “Names a cheaper way where there is one”."},
    VagueWord{"de", "kümmert|kümmern|sorgt|sorgen sich|uns",
              "Sagen, was getan wird: „Fragt, wie es beim letzten Mal ausging“.",
              "Say what is done out of care: “Asks how it went the last time”."},
    VagueWord{"de", "fühlt|fühlen|empfindet|empfinden",
              "Sagen, woran der Kunde es merkt: „Nennt, was die Verspätung für ihn bedeutet“.",
              "Say how the customer notices: “Names what the delay means for them”."},
    VagueWord{"de",
              "respektiert|respektieren|schätzt|schätzen|achtet|achten * kunden|kundin|kundinnen|kunde|menschen|person",
              "Sagen, was daraus folgt: „Fragt, ob es gerade passt“.",
              "Say what is done out of it: “Asks whether now is a good time”."},
    VagueWord{"de", "stellt|stellen|sichert|sichern|gewährleistet|gewährleisten * zufriedenheit|kundenzufriedenheit",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen.",
              "Say what the agent does; whether the customer is satisfied, only the customer can say."},
    VagueWord{"de", "sorgt|sorgen für * zufriedenheit|kundenzufriedenheit|zufriedene|begeisterung",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen.",
              "Say what the agent does; whether the customer is satisfied, only the customer can say."},
    VagueWord{"de", "stellt|stellen|macht|machen * zufrieden|glücklich",
              "Sagen, was getan wird; ob der Kunde zufrieden ist, kann nur er sagen.",
              "Say what the agent does; whether the customer is satisfied, only the customer can say."},
    VagueWord{
        "de",
        "bietet|bieten|liefert|liefern|erbringt|erbringen|leistet|leisten|gibt|geben|stellt|stellen|"
        "gewährleistet|gewährleisten|sichert|sichern|garantiert|garantieren * "
        "exzellenten|exzellente|hervorragenden|hervorragende|ausgezeichneten|ausgezeichnete|erstklassigen|"
        "erstklassige|besten|beste|bestmöglichen|bestmögliche|guten|gute|hochwertigen|hochwertige|professionellen|"
        "professionelle "
        "service|kundenservice|dienst|leistung|betreuung|beratung|erlebnis|kundenerlebnis|hilfe|unterstützung|"
        "qualität",
        "Sagen, was dafür getan wird: „Nennt den nächsten Schritt, bevor das Gespräch endet“.",
        "Say what is done that makes it so: “Names the next step before the call ends”."},
    VagueWord{"de",
              "sorgt|sorgen für * "
              "exzellenten|exzellente|hervorragenden|hervorragende|ausgezeichneten|ausgezeichnete|erstklassigen|"
              "erstklassige|besten|bestes|guten|gute|gutes|reibungslosen|reibungslose "
              "service|kundenservice|dienst|betreuung|beratung|erlebnis|kundenerlebnis|ablauf|abwicklung",
              "Sagen, was dafür getan wird: „Nennt den nächsten Schritt, bevor das Gespräch endet“.",
              "Say what is done that makes it so: “Names the next step before the call ends”."},
    VagueWord{"de",
              "übernimmt|übernehmen|trägt|tragen|zeigt|zeigen|ergreift|ergreifen * "
              "verantwortung|verantwortlichkeit|initiative|eigeninitiative|eigenverantwortung",
              "Sagen, woran man es merkt: „Sagt zu, bis wann zurückgerufen wird, und ruft zurück“.",
              "Say what shows it: “Says by when the answer comes, and calls by then”."},
    VagueWord{"de", "schafft|schaffen|baut|bauen|gewinnt|gewinnen vertrauen",
              "Sagen, was dafür getan wird: „Wiederholt, was schon erzählt wurde, statt neu zu fragen“.",
              "Say what is done for it: “Repeats the name, and what was told before”."},
    VagueWord{"de", "begeistert|begeistern", "Sagen, was getan wird; ob es begeistert, kann nur der Kunde sagen.",
              "Say what the agent does; whether the customer is pleased, only the customer can say."},
    VagueWord{"de", "übertrifft|übertreffen|erfüllt|erfüllen * erwartungen",
              "Sagen, was genau getan wird, das niemand erwartet hat.",
              "Say what exactly is done that was not expected."},
    VagueWord{"de", "versucht|versuchen|bemüht|bemühen|strebt|streben",
              "Sagen, was getan wird, nicht was versucht wird.", "Say what is done, not what is tried."},
    VagueWord{"de", "wollen|möchte|möchten", "Sagen, was getan wird, nicht was gewollt ist.",
              "Say what is done, not what is meant."},
    VagueWord{"de", "gibt|geben|tut|tun sein|ihr|unser bestes", "Sagen, was getan wird, nicht mit wie viel Mühe.",
              "Say what is done, not how hard."},
    VagueWord{"de", "hört|hören aktiv|aufmerksam|gut|genau|einfühlsam zu",
              "Sagen, woran man es hört: „Unterbricht nicht und fasst zusammen, bevor die Antwort kommt“.",
              "Say how one hears it: “Does not interrupt, and sums up before answering”."},
    VagueWord{"de", "nimmt|nehmen * ernst",
              "Sagen, woran man es merkt: „Wiederholt die Beschwerde in den Worten des Kunden“.",
              "Say what shows it: “Repeats the complaint in the customer's words”."},
    VagueWord{"de", "geht|gehen auf * ein", "Sagen, in welchen Worten oder Taten es sich zeigt.",
              "Say in which words or deeds it shows."},
    VagueWord{"de", "gibt|geben|vermittelt|vermitteln * gefühl",
              "Sagen, was getan wird; wie der Kunde sich fühlt, kann nur er sagen.",
              "Say what the agent does; how the customer feels, only the customer can say."},
    VagueWord{"de", "kommuniziert|kommunizieren klar|deutlich|offen|ehrlich|transparent|professionell|gut|proaktiv",
              "Sagen, was man davon hört: „Nennt den nächsten Schritt und den Tag und fragt, ob das klar ist“.",
              "Say what one would hear of it: “Names the next step and the day, and asks whether that is clear”."},
    VagueWord{"de",
              "behandelt|behandeln|begegnet|begegnen * respekt|respektvoll|fair|freundlich|würdevoll|höflich|"
              "zuvorkommend|wertschätzend|wertschätzung|individuell",
              "Sagen, was man davon sieht oder hört: „Lässt ausreden, bevor die Antwort kommt“.",
              "Say what one would see or hear of it: “Lets people finish before answering”."},
    VagueWord{"de",
              "verwendet|verwenden|benutzt|benutzen|nutzt|nutzen|spricht|sprechen * "
              "positive|positiven|freundliche|freundlichen|freundlichem|professionelle|professionellen|angemessene|"
              "angemessenen|höfliche|höflichen sprache|ton|tonfall|stimme|wortwahl",
              "Sagen, was man davon hört, in Worten, die man anführen kann.",
              "Say what one would hear of it, in words that can be quoted."},
    VagueWord{"de",
              "unterstützt|unterstützen den|die|unsere|jeden|jede|alle|seine|ihre kunden|kundin|kundinnen|anrufer",
              "Sagen, was getan wird: „Bleibt am Apparat, bis das Formular abgeschickt ist“.",
              "Say what is done: “Stays on the line until the form is sent”."},
    VagueWord{"de", "stellt|stellen|rückt|rücken * kunden|kundin|kundinnen|menschen in den mittelpunkt",
              "Sagen, was davon zeugt: „Beantwortet die Frage, bevor um Bewertung gebeten wird“.",
              "Say what is done that shows it: “Answers the question before asking for the survey”."},
    VagueWord{"de",
              "bearbeitet|bearbeiten|löst|lösen|erledigt|erledigen|beantwortet|beantworten|reagiert|reagieren * "
              "effizient|professionell|kompetent|souverän|angemessen|einfühlsam|freundlich|höflich",
              "Sagen, was getan wird und bis wann: „Nennt die Antwort oder ihren Tag, bevor das Gespräch endet“.",
              "Say what is done, and by when: “Gives the answer, or the day of it, before the call ends”."},
    VagueWord{"de",
              "handelt|handeln|arbeitet|arbeiten|agiert|agieren|spricht|sprechen mit * "
              "integrität|respekt|ehrlichkeit|empathie|einfühlungsvermögen|herz|leidenschaft|einstellung|haltung|"
              "menschenverstand",
              "Sagen, woran man es merkt: „Sagt, dass es unser Fehler war, wo es einer war“.",
              "Say what shows it: “Says that it was our mistake where it was”."},
    VagueWord{"de",
              "hat|haben|zeigt|zeigen|bewahrt|bewahren * positive|gute|richtige|professionelle einstellung|haltung",
              "Sagen, was man davon hört, in Worten, die man anführen kann.",
              "Say what one would hear of it, in words that can be quoted."},
    VagueWord{"de", "nutzt|nutzen|benutzt|benutzen|gebraucht|gebrauchen|verwendet|verwenden * menschenverstand",
              "Sagen, was getan wird, wo keine Regel hilft: „Fragt, wer den Fall kennt, und nennt den Namen“.",
              "Say what is done where no rule helps: “Asks whoever knows the case, and says who that is”."},
    VagueWord{"de", "weiss|wissen|glaubt|glauben", "Sagen, was deshalb gesagt oder getan wird.",
              "Say what is said or done because of it."},
};

} // namespace

std::span<const VagueWord> vagueWords()
{
    return vagueVerbs;
}

} // namespace ringtrue::forms
