<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Ringtrue %1</source>
        <translation>Ringtrue %1</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Built with Qt %1. Nothing leaves this computer: the program opens no network connection.</source>
        <translation>Quelloffen unter der Apache-Lizenz 2.0. Gebaut mit Qt %1. Nichts verlässt diesen Rechner: Das Programm öffnet keine Netzverbindung.</translation>
    </message>
</context>
<context>
    <name>AnswerOption</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 points</source>
        <translation>%1: %2, %3 Punkte</translation>
    </message>
    <message>
        <source>%1: %2, 1 point</source>
        <translation>%1: %2, 1 Punkt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>At the start: %1; at the end: %2</source>
        <translation>Am Anfang: %1; am Ende: %2</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(Name gelöscht)</translation>
    </message>
    <message>
        <source>very unhappy</source>
        <translation>sehr unzufrieden</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>very happy</source>
        <translation>sehr zufrieden</translation>
    </message>
</context>
<context>
    <name>AnsweredRow</name>
</context>
<context>
    <name>AttachFile</name>
    <message>
        <source>“%1” could not be read to its end. Nothing was attached.</source>
        <translation>„%1“ ließ sich nicht zu Ende lesen. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>“%1” was not attached: the disk is full.</source>
        <translation>„%1“ wurde nicht angehängt: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” was not attached: the interaction was erased.</source>
        <translation>„%1“ wurde nicht angehängt: Die Interaktion wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was not attached: the workspace could not be written.</source>
        <translation>„%1“ wurde nicht angehängt: Der Arbeitsbereich ließ sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>„%1“ lässt sich nicht lesen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB. Attach a smaller one.</source>
        <translation>„%1“ ist größer als 64 MiB. Hängen Sie eine kleinere Datei an.</translation>
    </message>
    <message>
        <source>“%1” is no photo. This question takes photos only.</source>
        <translation>„%1“ ist kein Foto. Diese Frage lässt nur Fotos zu.</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>Take “%1” away</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>BehaviourCard</name>
    <message>
        <source>Sounds like: %1 Does not sound like: %2</source>
        <translation>So klingt es: %1 So klingt es nicht: %2</translation>
    </message>
    <message>
        <source>Does not sound like</source>
        <translation>So klingt es nicht</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>So klingt es</translation>
    </message>
</context>
<context>
    <name>BehaviourFields</name>
    <message>
        <source>Channels; none chosen: every channel</source>
        <translation>Kanäle; keiner gewählt: jeder Kanal</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>A new source</source>
        <translation>Eine neue Quelle</translation>
    </message>
    <message>
        <source>A new promise</source>
        <translation>Ein neues Versprechen</translation>
    </message>
    <message>
        <source>A new pillar</source>
        <translation>Eine neue Säule</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <source>Name of the pillar</source>
        <translation>Name der Säule</translation>
    </message>
    <message>
        <source>Where it stands, such as: Website, about us</source>
        <translation>Wo es steht, etwa: Website, Über uns</translation>
    </message>
    <message>
        <source>One word, such as: Kept</source>
        <translation>Ein Wort, etwa: Verlässlich</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>What one would see or hear</source>
        <translation>Was man sehen oder hören würde</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Was wir versprechen</translation>
    </message>
    <message>
        <source>Paste or write the text here</source>
        <translation>Text hier einfügen oder schreiben</translation>
    </message>
    <message>
        <source>When it was written or asked</source>
        <translation>Wann es geschrieben oder gefragt wurde</translation>
    </message>
    <message>
        <source>Written or asked on, such as 2026-03-01</source>
        <translation>Geschrieben oder gefragt am, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Wem gegenüber</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>Pillar it serves</source>
        <translation>Säule, der sie dient</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sounds like, one example a line</source>
        <translation>So klingt es, ein Beispiel je Zeile</translation>
    </message>
    <message>
        <source>Does not sound like, one example a line</source>
        <translation>So klingt es nicht, ein Beispiel je Zeile</translation>
    </message>
    <message>
        <source>A new behaviour for “%1”</source>
        <translation>Ein neues Verhalten für „%1“</translation>
    </message>
</context>
<context>
    <name>CardEditorFoot</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put it on the table</source>
        <translation>Auf den Tisch legen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CardTools</name>
    <message>
        <source>Traces to nothing</source>
        <translation>Geht auf nichts zurück</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Write the answer: %1</source>
        <translation>Antwort schreiben: %1</translation>
    </message>
    <message>
        <source>Comment on question %1</source>
        <translation>Kommentar zu Frage %1</translation>
    </message>
    <message>
        <source>What did you hear or read?</source>
        <translation>Was haben Sie gehört oder gelesen?</translation>
    </message>
    <message>
        <source>Keep as a phrase</source>
        <translation>Als Formulierung behalten</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formulierungen</translation>
    </message>
</context>
<context>
    <name>CaseProblem</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>CauseLists</name>
    <message>
        <source>Why did it fall short?</source>
        <translation>Woran lag es?</translation>
    </message>
    <message>
        <source>Whose was it?</source>
        <translation>Bei wem lag es?</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>Words of “%1”</source>
        <translation>Worte für „%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>%1: in use</source>
        <translation>%1: in Gebrauch</translation>
    </message>
</context>
<context>
    <name>CauseTable</name>
    <message>
        <source>Columns: slug, words; if you like in_use (yes or no), translations (de=…;fr=…)</source>
        <translation>Spalten: slug, words; nach Wunsch in_use (yes oder no), translations (de=…;fr=…)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>Why: %1.</source>
        <translation>Warum: %1.</translation>
    </message>
    <message>
        <source>Whose: %1.</source>
        <translation>Lag bei: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>breaks the trend</source>
        <translation>bricht den Trend</translation>
    </message>
    <message>
        <source>%1: %2. Breaks the trend.</source>
        <translation>%1: %2. Bricht den Trend.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>dient</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Leitsatz</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>abgeleitet von</translation>
    </message>
    <message>
        <source>to be reviewed by</source>
        <translation>zu prüfen bis</translation>
    </message>
    <message>
        <source>journeys through the function</source>
        <translation>Kundenreisen durch die Funktion</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>backed by the quotes</source>
        <translation>gestützt auf die Zitate</translation>
    </message>
    <message>
        <source>promised to</source>
        <translation>wem versprochen</translation>
    </message>
    <message>
        <source>backed by the promises</source>
        <translation>gestützt auf die Versprechen</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>wem gegenüber</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>sounds like</source>
        <translation>so klingt es</translation>
    </message>
    <message>
        <source>does not sound like</source>
        <translation>so klingt es nicht</translation>
    </message>
    <message>
        <source>contact types</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>cause and whose it was</source>
        <translation>Ursache und bei wem sie lag</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>journey phase</source>
        <translation>Phase der Kundenreise</translation>
    </message>
    <message>
        <source>traces to the behaviours</source>
        <translation>geht zurück auf die Verhalten</translation>
    </message>
    <message>
        <source>serves the obligation</source>
        <translation>dient der Pflicht</translation>
    </message>
    <message>
        <source>serves the obligations</source>
        <translation>dient den Pflichten</translation>
    </message>
    <message>
        <source>can be not applicable</source>
        <translation>„trifft nicht zu“ möglich</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>muss beantwortet werden</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>error class</source>
        <translation>Fehlerklasse</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>picked alone</source>
        <translation>nur allein wählbar</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>proposed answer</source>
        <translation>vorgeschlagene Antwort</translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>highest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>words of the lowest value</source>
        <translation>Worte des kleinsten Werts</translation>
    </message>
    <message>
        <source>words of the highest value</source>
        <translation>Worte des größten Werts</translation>
    </message>
    <message>
        <source>levels of the scale</source>
        <translation>Stufen der Skala</translation>
    </message>
    <message>
        <source>lowest number</source>
        <translation>kleinste Zahl</translation>
    </message>
    <message>
        <source>highest number</source>
        <translation>größte Zahl</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>photos only</source>
        <translation>nur Fotos</translation>
    </message>
    <message>
        <source>most files</source>
        <translation>höchstens so viele Dateien</translation>
    </message>
    <message>
        <source>scoring of not applicable</source>
        <translation>Wertung von „trifft nicht zu“</translation>
    </message>
    <message>
        <source>what a critical error fails</source>
        <translation>was ein kritischer Fehler auf null setzt</translation>
    </message>
    <message>
        <source>what is shown after a fail</source>
        <translation>was nach einem kritischen Fehler gezeigt wird</translation>
    </message>
    <message>
        <source>meaning of the weights</source>
        <translation>Bedeutung der Gewichte</translation>
    </message>
    <message>
        <source>bonus cap</source>
        <translation>Grenze des Bonus</translation>
    </message>
    <message>
        <source>score where nothing is applicable</source>
        <translation>Ergebnis, wenn nichts zutrifft</translation>
    </message>
    <message>
        <source>decimals of the score</source>
        <translation>Nachkommastellen des Ergebnisses</translation>
    </message>
    <message>
        <source>rounding of the score</source>
        <translation>Rundung des Ergebnisses</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>Bestehensgrenze</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Stufen des Ergebnisses</translation>
    </message>
    <message>
        <source>what an answer is worth</source>
        <translation>was eine Antwort wert ist</translation>
    </message>
    <message>
        <source>what fails a question</source>
        <translation>wodurch eine Frage verfehlt ist</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ist entfallen</translation>
    </message>
    <message>
        <source>moved from “%1” to “%2”</source>
        <translation>von „%1“ nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation>steht an anderer Stelle</translation>
    </message>
    <message>
        <source>%3: “%1” now reads “%2”</source>
        <translation>%3: „%1“ lautet jetzt „%2“</translation>
    </message>
    <message>
        <source>%3: %1 is now %2</source>
        <translation>%3: %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>texts that read otherwise: %2</source>
        <translation>Texte, die anders lauten: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eine von mehreren</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>kann angegeben werden</translation>
    </message>
    <message>
        <source>below full points</source>
        <translation>unter voller Punktzahl</translation>
    </message>
    <message>
        <source>on a critical error</source>
        <translation>bei einem kritischen Fehler</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>business-critical</source>
        <translation>geschäftskritisch</translation>
    </message>
    <message>
        <source>customer-critical</source>
        <translation>kundenkritisch</translation>
    </message>
    <message>
        <source>compliance-critical</source>
        <translation>rechtlich kritisch</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>mystery shopping</source>
        <translation>Mystery Shopping</translation>
    </message>
    <message>
        <source>self-evaluation</source>
        <translation>Selbstbewertung</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>customers of today</source>
        <translation>heutige Kunden</translation>
    </message>
    <message>
        <source>customers to be</source>
        <translation>künftige Kunden</translation>
    </message>
    <message>
        <source>Service Vision</source>
        <translation>Service-Vision</translation>
    </message>
    <message>
        <source>CX Vision</source>
        <translation>CX-Vision</translation>
    </message>
    <message>
        <source>is new: %1</source>
        <translation>ist neu: %1</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>in the section “%1”</source>
        <translation>im Abschnitt „%1“</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message>
        <source>quotes: %1</source>
        <translation>Zitate: %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>versprochen an: %1</translation>
    </message>
    <message>
        <source>backed by “%1”</source>
        <translation>gestützt auf „%1“</translation>
    </message>
    <message>
        <source>behaviours: %1</source>
        <translation>Verhalten: %1</translation>
    </message>
    <message>
        <source>of the pillar “%1”</source>
        <translation>der Säule „%1“</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>only if %1</source>
        <translation>nur wenn %1</translation>
    </message>
    <message>
        <source>as usual for its type</source>
        <translation>wie bei ihrer Art üblich</translation>
    </message>
    <message>
        <source>as the form says</source>
        <translation>wie das Formular sagt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>asked for below full points</source>
        <translation>unter voller Punktzahl gefragt</translation>
    </message>
    <message>
        <source>asked for on a critical error</source>
        <translation>bei einem kritischen Fehler gefragt</translation>
    </message>
    <message>
        <source>always asked for</source>
        <translation>immer gefragt</translation>
    </message>
    <message>
        <source>its weight goes to all of the form</source>
        <translation>ihr Gewicht geht an das ganze Formular</translation>
    </message>
    <message>
        <source>its weight goes to its section</source>
        <translation>ihr Gewicht geht an ihren Abschnitt</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>volle Punktzahl</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its section</source>
        <translation>seinen Abschnitt</translation>
    </message>
    <message>
        <source>the whole form</source>
        <translation>das ganze Formular</translation>
    </message>
    <message>
        <source>the score of the answers, and failed</source>
        <translation>die Punktzahl der Antworten, und nicht bestanden</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>the score of the answers</source>
        <translation>die Punktzahl der Antworten</translation>
    </message>
    <message>
        <source>points of questions</source>
        <translation>Punkte von Fragen</translation>
    </message>
    <message>
        <source>shares of questions</source>
        <translation>Anteile von Fragen</translation>
    </message>
    <message>
        <source>shares of sections, and of questions within them</source>
        <translation>Anteile von Abschnitten, und darin von Fragen</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>its points of those possible</source>
        <translation>ihre Punkte von den möglichen</translation>
    </message>
    <message>
        <source>where it stands between the fewest and the most points</source>
        <translation>wo sie zwischen den wenigsten und den meisten Punkten steht</translation>
    </message>
    <message>
        <source>marked answers only</source>
        <translation>nur gekennzeichnete Antworten</translation>
    </message>
    <message>
        <source>the fewest points</source>
        <translation>die wenigsten Punkte</translation>
    </message>
    <message>
        <source>less than half of the points</source>
        <translation>weniger als die Hälfte der Punkte</translation>
    </message>
    <message>
        <source>less than all points</source>
        <translation>weniger als alle Punkte</translation>
    </message>
    <message>
        <source>halves up</source>
        <translation>Hälften nach oben</translation>
    </message>
    <message>
        <source>halves to the even digit</source>
        <translation>Hälften zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Errors before and after do not count alike: the question&apos;s accuracy before and after is not comparable.</source>
        <translation>Fehler davor und danach zählen nicht gleich: die Genauigkeit der Frage davor und danach ist nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Scores and outcomes before and after do not mean the same: their trend is marked here.</source>
        <translation>Punktzahlen und Ergebnisse davor und danach bedeuten nicht dasselbe: ihr Trend wird hier markiert.</translation>
    </message>
    <message>
        <source>Outcomes before and after do not mean the same: their trend is marked here.</source>
        <translation>Ergebnisse davor und danach bedeuten nicht dasselbe: ihr Trend wird hier markiert.</translation>
    </message>
    <message>
        <source>Errors, scores and outcomes before and after do not mean the same: the trend of scores and outcomes is marked here, and accuracy before and after is not comparable.</source>
        <translation>Fehler, Punktzahlen und Ergebnisse davor und danach bedeuten nicht dasselbe: der Trend der Punktzahlen und Ergebnisse wird hier markiert, und die Genauigkeit davor und danach ist nicht vergleichbar.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>from %1, “%2” is new</source>
        <translation>ab %1 neu: „%2“</translation>
    </message>
    <message>
        <source>from %1, “%2” is gone</source>
        <translation>ab %1 entfällt „%2“</translation>
    </message>
    <message>
        <source>from %1, “%3” is now “%2”</source>
        <translation>ab %1 heißt „%3“ jetzt „%2“</translation>
    </message>
    <message>
        <source>“%2” begins at %1 instead of %4</source>
        <translation>„%2“ beginnt bei %1 statt bei %4</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>neu %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>at %1, “%3” is new</source>
        <translation>bei %1 neu: „%3“</translation>
    </message>
    <message>
        <source>at %1, “%2” is gone</source>
        <translation>bei %1 entfällt „%2“</translation>
    </message>
    <message>
        <source>at %1, “%2” is now “%3”</source>
        <translation>bei %1 heißt „%2“ jetzt „%3“</translation>
    </message>
    <message>
        <source>at %1, %4: %2 is now %3</source>
        <translation>bei %1, %4: statt %2 jetzt %3</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComboBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>%1, %2, about %3: %4</source>
        <translation>%1, %2, über %3: %4</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>Zu: %1</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>At the table</source>
        <translation>Am Tisch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>the vision</source>
        <translation>die Vision</translation>
    </message>
    <message>
        <source>What you say about it</source>
        <translation>Was Sie dazu sagen</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Nothing was said about this draft yet. What you write below stays with it, beside the thing it is about.</source>
        <translation>Zu diesem Entwurf wurde noch nichts gesagt. Was Sie unten schreiben, bleibt bei ihm, neben dem, wovon es handelt.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The earlier one</source>
        <translation>Die frühere</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The later one</source>
        <translation>Die spätere</translation>
    </message>
    <message>
        <source>The two are being compared</source>
        <translation>Die beiden werden verglichen</translation>
    </message>
</context>
<context>
    <name>ConditionBox</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Add a condition that must be met as well</source>
        <translation>Bedingung hinzufügen, die auch erfüllt sein muss</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Add a condition that may be met instead</source>
        <translation>Bedingung hinzufügen, die stattdessen erfüllt sein kann</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Joined by “%1”: turn round</source>
        <translation>Verbunden durch „%1“: umkehren</translation>
    </message>
    <message>
        <source>Question that condition %1 looks at</source>
        <translation>Frage, auf die Bedingung %1 sieht</translation>
    </message>
    <message>
        <source>What condition %1 asks</source>
        <translation>Was Bedingung %1 verlangt</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Bedingung %1: %2</translation>
    </message>
    <message>
        <source>Number of condition %1</source>
        <translation>Zahl der Bedingung %1</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Turn condition %1 round</source>
        <translation>Bedingung %1 umkehren</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The recording was taken away, such as after its retention.</source>
        <translation>Die Aufnahme wurde entfernt, etwa weil ihre Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>What was said here was erased with the data of somebody in it.</source>
        <translation>Was hier gesagt wurde, ist mit den Daten einer beteiligten Person gelöscht worden.</translation>
    </message>
    <message>
        <source>The key to what was said here is not on this computer.</source>
        <translation>Der Schlüssel zu dem, was hier gesagt wurde, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The stored recording is damaged. “ringtrue verify” names the file.</source>
        <translation>Die gespeicherte Aufnahme ist beschädigt. „ringtrue verify“ nennt die Datei.</translation>
    </message>
    <message>
        <source>The workspace could not be read. Nothing was changed.</source>
        <translation>Der Arbeitsbereich ließ sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CraftHead</name>
    <message>
        <source>Which sentence says it all? Nothing is written yet.</source>
        <translation>Welcher Satz sagt alles? Noch steht nichts da.</translation>
    </message>
    <message>
        <source>Title and scope</source>
        <translation>Titel und Geltungsbereich</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zum Tisch</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>CraftHints</name>
    <message>
        <source>new source</source>
        <translation>neue Quelle</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>promise, pillar</source>
        <translation>Versprechen, Säule</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>tie to…</source>
        <translation>knüpfen an …</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>anheben</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>wegnehmen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentieren</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>tie “%1” here</source>
        <translation>„%1“ hier anknüpfen</translation>
    </message>
    <message>
        <source>drop “%1” here</source>
        <translation>„%1“ hier ablegen</translation>
    </message>
</context>
<context>
    <name>CraftTable</name>
</context>
<context>
    <name>CraftTools</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Tisch verlassen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Kommentare %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Version %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What becomes of the draft</source>
        <translation>Was aus dem Entwurf wird</translation>
    </message>
    <message>
        <source>Propose as CX vision (%1)</source>
        <translation>Als CX-Vision vorschlagen (%1)</translation>
    </message>
</context>
<context>
    <name>CueRow</name>
    <message>
        <source>A</source>
        <comment>agent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>customer</comment>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>Den Entwurf zu %1 verwerfen?</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Same customer</source>
        <translation>Derselbe Kunde</translation>
    </message>
    <message>
        <source>Evaluate it yourself</source>
        <translation>Selbst bewerten</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Your answers, comments and evidence are gone then.</source>
        <translation>Ihre Antworten, Kommentare und Belege gehen dann verloren.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Leave what you wrote behind?</source>
        <translation>Das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <source>Leave the changes to %1 behind?</source>
        <translation>Änderungen an %1 verwerfen?</translation>
    </message>
    <message>
        <source>They are not written down yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>It is not written down yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>The keys of this workspace are not on this computer: nobody's name can be read, and nobody can sign in. Restore the backup once more, with the copy of the keys: ringtrue restore BACKUP NEW-FOLDER --keys KEYS. Until then ringtrue lists scores and forms: ringtrue evaluation list.</source>
        <translation>Die Schlüssel dieses Arbeitsbereichs sind nicht auf diesem Rechner: Kein Name ist lesbar, und niemand kann sich anmelden. Stellen Sie die Sicherung noch einmal her, mit der Kopie der Schlüssel: ringtrue restore SICHERUNG NEUER-ORDNER --keys SCHLÜSSEL. Bis dahin zeigt ringtrue Ergebnisse und Formulare: ringtrue evaluation list.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Another workspace</source>
        <translation>Anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Nobody here has a passphrase. On a shared computer it is by convention who wrote what.</source>
        <translation>Niemand hier hat eine Passphrase. An einem gemeinsamen Rechner gilt nur nach Absprache, wer was geschrieben hat.</translation>
    </message>
    <message>
        <source>Your name or external id</source>
        <translation>Ihr Name oder Ihre externe Kennung</translation>
    </message>
    <message>
        <source>Looking for whom it opens. This takes a second for each person.</source>
        <translation>Es wird gesucht, für wen sie öffnet. Das dauert je Person eine Sekunde.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Everybody here has a passphrase, so all names are sealed until somebody signs in. Write yours.</source>
        <translation>Alle hier haben eine Passphrase, darum sind alle Namen versiegelt, bis sich jemand anmeldet. Geben Sie Ihren ein.</translation>
    </message>
    <message>
        <source>The workspace is sealed until you sign in.</source>
        <translation>Der Arbeitsbereich ist versiegelt, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Niemand hier heißt so.</translation>
    </message>
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not written down yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>EditorReading</name>
    <message>
        <source>The vision beside the form</source>
        <translation>Die Vision neben dem Formular</translation>
    </message>
</context>
<context>
    <name>EmotionRows</name>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>This draft is gone</source>
        <translation>Dieser Entwurf ist nicht mehr da</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>Dieser Entwurf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation>Diese Version kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>It was published or discarded meanwhile.</source>
        <translation>Er wurde inzwischen veröffentlicht oder verworfen.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program, or the workspace is damaged. Nothing was changed.</source>
        <translation>Er wurde mit einer neueren Version des Programms geschrieben, oder der Arbeitsbereich ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Back to all forms</source>
        <translation>Zurück zu allen Formularen</translation>
    </message>
    <message>
        <source>Your roles here do not publish, or another program writes here.</source>
        <translation>Ihre Rollen hier veröffentlichen nicht, oder ein anderes Programm schreibt hier.</translation>
    </message>
    <message>
        <source>This draft cannot be written here</source>
        <translation>Dieser Entwurf kann hier nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ErrorClass</name>
    <message>
        <source>business-critical</source>
        <translation>geschäftskritisch</translation>
    </message>
    <message>
        <source>customer-critical</source>
        <translation>kundenkritisch</translation>
    </message>
    <message>
        <source>compliance-critical</source>
        <translation>rechtlich kritisch</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EvaluateHeader</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Whose part: %1</source>
        <translation>Wessen Teil: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Formular: %1</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Evaluation %1 of %2</source>
        <translation>Bewertung %1 von %2</translation>
    </message>
    <message>
        <source>Whose evaluation: %1</source>
        <translation>Wessen Bewertung: %1</translation>
    </message>
    <message>
        <source>The vision beside the form</source>
        <translation>Die Vision neben dem Formular</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>The score and its reasons are shown once you have submitted.</source>
        <translation>Das Ergebnis und seine Gründe sind nach dem Abgeben zu sehen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>messages %1 to %2</source>
        <translation>Nachrichten %1 bis %2</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Evidence at %1</source>
        <translation>Beleg bei %1</translation>
    </message>
    <message>
        <source>Evidence at %1: %2</source>
        <translation>Beleg bei %1: %2</translation>
    </message>
    <message>
        <source>Take off the evidence at %1</source>
        <translation>Beleg bei %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Bonus would lift it to %1; the form stops at 100.</source>
        <translation>Mit Bonus wären es %1; das Formular endet bei 100.</translation>
    </message>
    <message>
        <source>Nothing applied, and the form gives that full points.</source>
        <translation>Nichts traf zu, und das Formular gibt dafür volle Punkte.</translation>
    </message>
    <message>
        <source>Nothing applied, and the form gives that no points.</source>
        <translation>Nichts traf zu, und das Formular gibt dafür keine Punkte.</translation>
    </message>
    <message>
        <source>A critical error at %3 makes the %1 a 0.</source>
        <translation>Ein kritischer Fehler bei %3 macht aus %1 eine 0.</translation>
    </message>
    <message>
        <source>A critical error takes all points of %3: %2 is left of %1.</source>
        <translation>Ein kritischer Fehler nimmt alle Punkte von %3: Von %1 bleiben %2.</translation>
    </message>
    <message>
        <source>The critical error at %3 changes no points on this form.</source>
        <translation>Der kritische Fehler bei %3 ändert auf diesem Formular keine Punkte.</translation>
    </message>
    <message>
        <source>The outcome is pass: the mark is %2.</source>
        <translation>Bestanden: Die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>The outcome is fail: the mark is %2.</source>
        <translation>Nicht bestanden: Die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>That is “%3”, from %1.</source>
        <translation>Das ist „%3“, ab %1.</translation>
    </message>
    <message>
        <source>%1 still to answer.</source>
        <translation>%1 noch offen.</translation>
    </message>
    <message>
        <source>left out, its weight of %1 goes to all others</source>
        <translation>entfällt, sein Gewicht von %1 geht an alle anderen</translation>
    </message>
    <message>
        <source>left out, its weight of %1 stays in the section</source>
        <translation>entfällt, sein Gewicht von %1 bleibt im Abschnitt</translation>
    </message>
    <message>
        <source>left out, its weight of %1 goes to other sections</source>
        <translation>entfällt, sein Gewicht von %1 geht an andere Abschnitte</translation>
    </message>
    <message>
        <source>not applicable counts as fully met</source>
        <translation>trifft nicht zu, zählt als voll erfüllt</translation>
    </message>
    <message>
        <source>weight raised from %1 to %2</source>
        <translation>Gewicht von %1 auf %2 erhöht</translation>
    </message>
    <message>
        <source>not asked here</source>
        <translation>hier nicht gefragt</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>bonus, adds %1 at most</source>
        <translation>Bonus, höchstens %1 dazu</translation>
    </message>
    <message>
        <source>critical error</source>
        <translation>kritischer Fehler</translation>
    </message>
    <message>
        <source>failed: its %1 does not count</source>
        <translation>nicht bestanden: seine %1 zählen nicht</translation>
    </message>
    <message>
        <source>There is no score: nothing on this form weighs anything.</source>
        <translation>Kein Ergebnis: Auf diesem Formular hat nichts Gewicht.</translation>
    </message>
    <message>
        <source>There is no score: nothing that weighs is answered yet.</source>
        <translation>Kein Ergebnis: Noch ist nichts mit Gewicht beantwortet.</translation>
    </message>
    <message>
        <source>There is no score: nothing that weighs was asked.</source>
        <translation>Kein Ergebnis: Nach nichts mit Gewicht wurde gefragt.</translation>
    </message>
    <message>
        <source>There is no score: nothing was applicable.</source>
        <translation>Kein Ergebnis: Nichts traf zu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A critical error at %3 keeps it at 0.</source>
        <translation>Ein kritischer Fehler bei %3 hält es bei 0.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another workspace</source>
        <translation>Anderen Arbeitsbereich wählen</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Add a photo</source>
        <translation>Foto anhängen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Or drop it here. It is sealed, and erased with the interaction.</source>
        <translation>Oder hier ablegen. Es wird versiegelt und mit der Interaktion gelöscht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Evaluated or not</source>
        <translation>Bewertet oder nicht</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>Split it, or shorten the texts of its sources.</source>
        <translation>Teilen Sie sie oder kürzen Sie die Texte ihrer Quellen.</translation>
    </message>
    <message>
        <source>This line is longer than %1.</source>
        <translation>Diese Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>Break it into several lines: text: | keeps line ends, text: &gt; joins them.</source>
        <translation>Brechen Sie sie in mehrere Zeilen um: text: | behält Zeilenenden, text: &gt; verbindet sie.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 from here on.</source>
        <translation>Die Datei ist ab hier kein UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Speichern Sie sie in Ihrem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>There is a control character here (%1).</source>
        <translation>Hier steht ein Steuerzeichen (%1).</translation>
    </message>
    <message>
        <source>Delete it; it cannot be seen.</source>
        <translation>Löschen Sie es; man sieht es nicht.</translation>
    </message>
    <message>
        <source>There is a character here (%1) that turns the direction of the text, so that it reads otherwise than it is.</source>
        <translation>Hier steht ein Zeichen (%1), das die Richtung des Textes dreht, sodass er sich anders liest, als er ist.</translation>
    </message>
    <message>
        <source>There is a character without width here (%1).</source>
        <translation>Hier steht ein Zeichen ohne Breite (%1).</translation>
    </message>
    <message>
        <source>Errors at “%1” are of other classes than in the version before. Its accuracy before and after is not comparable.</source>
        <translation>Fehler bei „%1“ gehören zu anderen Klassen als in der Version davor. Die Genauigkeit davor und danach ist nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Read the accuracy before and after each by itself.</source>
        <translation>Lesen Sie die Genauigkeit davor und danach jede für sich.</translation>
    </message>
    <message>
        <source>The scoring differs from the version before in: %1. The trend of scores and outcomes is marked here.</source>
        <translation>Die Wertung unterscheidet sich von der Version davor in: %1. Der Trend der Punktzahlen und Ergebnisse wird hier markiert.</translation>
    </message>
    <message>
        <source>Compare those before and after with care, or give the form a new id.</source>
        <translation>Vergleichen Sie davor und danach mit Vorsicht, oder geben Sie dem Formular eine neue Kennung.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Write its code: en, de, pt-BR.</source>
        <translation>Schreiben Sie ihr Kürzel: en, de, pt-BR.</translation>
    </message>
    <message>
        <source>The texts are in “%1” already; a translation into it is never shown.</source>
        <translation>Die Texte sind schon auf „%1“; eine Übersetzung dorthin wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Delete it, or correct its language.</source>
        <translation>Löschen Sie sie, oder berichtigen Sie ihre Sprache.</translation>
    </message>
    <message>
        <source>The questions “%1” and “%2” read the same.</source>
        <translation>Die Fragen „%1“ und „%2“ lauten gleich.</translation>
    </message>
    <message>
        <source>Word them apart, or delete one.</source>
        <translation>Formulieren Sie sie verschieden, oder löschen Sie eine.</translation>
    </message>
    <message>
        <source>The answers “%1” and “%2” read the same.</source>
        <translation>Die Antworten „%1“ und „%2“ lauten gleich.</translation>
    </message>
    <message>
        <source>The obligation “%1” does not say since when it holds.</source>
        <translation>Die Pflicht „%1“ sagt nicht, seit wann sie gilt.</translation>
    </message>
    <message>
        <source>Add since: and the day, so that readers of old evaluations know.</source>
        <translation>Ergänzen Sie since: und den Tag, damit Leser alter Bewertungen es wissen.</translation>
    </message>
    <message>
        <source>The obligation “%1” holds from %2 on: that day is still to come.</source>
        <translation>Die Pflicht „%1“ gilt ab %2: dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Correct the date, or use the form from then on.</source>
        <translation>Berichtigen Sie das Datum, oder verwenden Sie das Formular ab dann.</translation>
    </message>
    <message>
        <source>“%1” is never asked: no answers meet its condition.</source>
        <translation>„%1“ wird nie gefragt: keine Antworten erfüllen die Bedingung.</translation>
    </message>
    <message>
        <source>Correct the condition, or delete what it stands at.</source>
        <translation>Berichtigen Sie die Bedingung, oder löschen Sie, woran sie steht.</translation>
    </message>
    <message>
        <source>The range “%1” begins at %2, and none of the numbers that can be answered falls into it.</source>
        <translation>Der Bereich „%1“ beginnt bei %2, und keine der Zahlen, die geantwortet werden können, fällt hinein.</translation>
    </message>
    <message>
        <source>Let it begin lower, or change min, max or decimals of the numbers.</source>
        <translation>Lassen Sie ihn tiefer beginnen, oder ändern Sie min, max oder decimals der Zahlen.</translation>
    </message>
    <message>
        <source>“%1” stands in another section and cannot hold sections itself.</source>
        <translation>„%1“ steht in einem anderen Abschnitt und kann selbst keine Abschnitte enthalten.</translation>
    </message>
    <message>
        <source>Move them one level up: sections are nested once.</source>
        <translation>Schieben Sie sie eine Ebene nach oben: Abschnitte stehen höchstens ineinander, nicht tiefer.</translation>
    </message>
    <message>
        <source>More than %1 marks are piled on one character here, so that they cover what stands around it.</source>
        <translation>Hier türmen sich mehr als %1 Zeichen auf einem anderen und verdecken, was darum herum steht.</translation>
    </message>
    <message>
        <source>Delete them; no script needs so many.</source>
        <translation>Löschen Sie sie; keine Schrift braucht so viele.</translation>
    </message>
    <message>
        <source>This is not YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>Check indentation, colons and quotes around this place; a text with a question mark or a colon needs quotes.</source>
        <translation>Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen an dieser Stelle; ein Text mit Fragezeichen oder Doppelpunkt braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Start from one of the samples.</source>
        <translation>Beginnen Sie mit einem der Beispiele.</translation>
    </message>
    <message>
        <source>The file goes on after its end: from here on nothing would be read.</source>
        <translation>Die Datei geht nach ihrem Ende weiter: Ab hier würde nichts gelesen.</translation>
    </message>
    <message>
        <source>Keep one document in a file, and check the indentation of this line.</source>
        <translation>Lassen Sie ein Dokument in der Datei und prüfen Sie die Einrückung dieser Zeile.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <translation>Schließen Sie es am Ende des Textes.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place.</source>
        <translation>„%1“ steht zweimal an derselben Stelle.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>Anchors (&amp;%1) are not read.</source>
        <translation>Anker (&amp;%1) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Write the text out where it is needed.</source>
        <translation>Schreiben Sie den Text aus, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>Aliases (*) are not read.</source>
        <translation>Verweise (*) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Tags (!) are not read.</source>
        <translation>Typangaben (!) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Leave the tag out; a text that begins with an exclamation mark needs quotes.</source>
        <translation>Lassen Sie die Typangabe weg; ein Text, der mit einem Ausrufezeichen beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A name is expected here.</source>
        <translation>Hier wird ein Name erwartet.</translation>
    </message>
    <message>
        <source>Write it as name: value.</source>
        <translation>Schreiben Sie ihn als Name: Wert.</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep.</source>
        <translation>Das ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A form needs nine; check brackets and indentation.</source>
        <translation>Ein Formular braucht neun; prüfen Sie Klammern und Einrückung.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>Die Datei enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie.</translation>
    </message>
    <message>
        <source>This is not a %1 file.</source>
        <translation>Das ist keine Datei der Art „%1“.</translation>
    </message>
    <message>
        <source>The first line of such a file is %2</source>
        <translation>Die erste Zeile einer solchen Datei ist %2</translation>
    </message>
    <message>
        <source>The file says “%1”; this program reads up to “%2”.</source>
        <translation>Die Datei sagt „%1“; dieses Programm liest bis „%2“.</translation>
    </message>
    <message>
        <source>Open it with a newer Ringtrue.</source>
        <translation>Öffnen Sie sie mit einem neueren Ringtrue.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Check its spelling and indentation, or delete it.</source>
        <translation>Prüfen Sie Schreibweise und Einrückung oder löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Names with values are expected here.</source>
        <translation>Hier werden Namen mit Werten erwartet.</translation>
    </message>
    <message>
        <source>Write them as name: value, one a line.</source>
        <translation>Schreiben Sie sie als Name: Wert, einen je Zeile.</translation>
    </message>
    <message>
        <source>“%1” is a list.</source>
        <translation>„%1“ ist eine Liste.</translation>
    </message>
    <message>
        <source>Begin each item with a hyphen, or write [one, two].</source>
        <translation>Beginnen Sie jeden Eintrag mit einem Bindestrich oder schreiben Sie [eins, zwei].</translation>
    </message>
    <message>
        <source>A plain text or number is expected for “%1”.</source>
        <translation>Für „%1“ wird ein einfacher Text oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>Put quotes around a text that holds : [ ] { }.</source>
        <translation>Setzen Sie einen Text mit : [ ] { } in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>„%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write one, or delete the line where it need not be there.</source>
        <translation>Schreiben Sie einen, oder löschen Sie die Zeile, wo sie nicht nötig ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id.</source>
        <translation>„%1“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens between them, at most 64.</source>
        <translation>Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche dazwischen, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known words.</source>
        <translation>„%1“ ist keines der bekannten Wörter.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is either true or false, not “%2”.</source>
        <translation>„%1“ ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>“%2” is not a number for “%1”.</source>
        <translation>„%2“ ist keine Zahl für „%1“.</translation>
    </message>
    <message>
        <source>Write 10, 12.5 (at most six places) or 1/3.</source>
        <translation>Schreiben Sie 10, 12.5 (höchstens sechs Stellen) oder 1/3.</translation>
    </message>
    <message>
        <source>“%1” cannot be below 0 (%2).</source>
        <translation>„%1“ kann nicht unter 0 liegen (%2).</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>Schreiben Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Write a number up to 1000000000.</source>
        <translation>Schreiben Sie eine Zahl bis 1000000000.</translation>
    </message>
    <message>
        <source>“%2” is not a whole number that “%1” can be.</source>
        <translation>„%2“ ist keine ganze Zahl, die „%1“ sein kann.</translation>
    </message>
    <message>
        <source>Write a whole number in its range.</source>
        <translation>Schreiben Sie eine ganze Zahl in ihrem Bereich.</translation>
    </message>
    <message>
        <source>“%2” is not a date for “%1”.</source>
        <translation>„%2“ ist kein Datum für „%1“.</translation>
    </message>
    <message>
        <source>Write it as 2027-05-01.</source>
        <translation>Schreiben Sie es als 2027-05-01.</translation>
    </message>
    <message>
        <source>“%1” does not name a quote.</source>
        <translation>„%1“ nennt kein Zitat.</translation>
    </message>
    <message>
        <source>Write the source&apos;s id, a slash and the quote&apos;s id: annual-letter/q1.</source>
        <translation>Schreiben Sie die Kennung der Quelle, einen Schrägstrich und die des Zitats: annual-letter/q1.</translation>
    </message>
    <message>
        <source>It is too large to be published: %1 KiB of at most %2.</source>
        <translation>Sie ist zu groß zum Veröffentlichen: %1 KiB von höchstens %2.</translation>
    </message>
    <message>
        <source>Shorten the longest texts.</source>
        <translation>Kürzen Sie die längsten Texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key here: keys are ids and words without a slash, at most 64.</source>
        <translation>„%1“ kann hier kein Schlüssel sein: Schlüssel sind Kennungen und Wörter ohne Schrägstrich, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Write maps within maps: {questions: {greeting: {text: ..}}}.</source>
        <translation>Schreiben Sie Ebenen ineinander: {questions: {greeting: {text: ..}}}.</translation>
    </message>
    <message>
        <source>Written as a file, this would not be read as the same again.</source>
        <translation>Als Datei geschrieben, würde dies nicht wieder als dasselbe gelesen.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Nehmen Sie die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>The id “%1” was used before.</source>
        <translation>Die Kennung „%1“ wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Give each its own; evaluations refer to it.</source>
        <translation>Geben Sie jedem eine eigene; Bewertungen beziehen sich darauf.</translation>
    </message>
    <message>
        <source>A service vision is of one function, and none is named.</source>
        <translation>Eine Service-Vision gehört zu einer Funktion, und keine ist genannt.</translation>
    </message>
    <message>
        <source>Add function to scope, or make it a CX vision of the whole organisation.</source>
        <translation>Ergänzen Sie function in scope oder machen Sie daraus eine CX-Vision der ganzen Organisation.</translation>
    </message>
    <message>
        <source>A CX vision is of the whole organisation, not of “%1”.</source>
        <translation>Eine CX-Vision gehört der ganzen Organisation, nicht „%1“.</translation>
    </message>
    <message>
        <source>Delete function, or make it a service vision.</source>
        <translation>Löschen Sie function oder machen Sie daraus eine Service-Vision.</translation>
    </message>
    <message>
        <source>“%1” is a function&apos;s vision and calls itself CX.</source>
        <translation>„%1“ ist die Vision einer Funktion und nennt sich CX.</translation>
    </message>
    <message>
        <source>Call it a service vision: a CX vision is the whole organisation&apos;s.</source>
        <translation>Nennen Sie sie Service-Vision: Eine CX-Vision gehört der ganzen Organisation.</translation>
    </message>
    <message>
        <source>“%1” is the organisation&apos;s vision and calls itself a service vision.</source>
        <translation>„%1“ ist die Vision der Organisation und nennt sich Service-Vision.</translation>
    </message>
    <message>
        <source>Call it a CX vision: a service vision is one function&apos;s.</source>
        <translation>Nennen Sie sie CX-Vision: Eine Service-Vision gehört einer Funktion.</translation>
    </message>
    <message>
        <source>No promise rests on a quote from customer research.</source>
        <translation>Kein Versprechen ruht auf einem Zitat aus Kundenforschung.</translation>
    </message>
    <message>
        <source>Add what customers said as a source, and quote it in a promise.</source>
        <translation>Nehmen Sie als Quelle auf, was Kunden gesagt haben, und zitieren Sie es in einem Versprechen.</translation>
    </message>
    <message>
        <source>The promise “%1” rests on no quote.</source>
        <translation>Das Versprechen „%1“ ruht auf keinem Zitat.</translation>
    </message>
    <message>
        <source>Mark the words in a source and name them here.</source>
        <translation>Markieren Sie die Worte in einer Quelle und nennen Sie sie hier.</translation>
    </message>
    <message>
        <source>No source has the quote “%1”.</source>
        <translation>Keine Quelle hat das Zitat „%1“.</translation>
    </message>
    <message>
        <source>Write the source&apos;s id, a slash and the quote&apos;s id.</source>
        <translation>Schreiben Sie die Kennung der Quelle, einen Schrägstrich und die des Zitats.</translation>
    </message>
    <message>
        <source>The words of quote “%1” do not stand in the source “%2”.</source>
        <translation>Die Worte des Zitats „%1“ stehen nicht in der Quelle „%2“.</translation>
    </message>
    <message>
        <source>Copy them exactly.</source>
        <translation>Übernehmen Sie sie genau.</translation>
    </message>
    <message>
        <source>The promise “%1” rests on an industry standard alone.</source>
        <translation>Das Versprechen „%1“ ruht allein auf einem Branchenstandard.</translation>
    </message>
    <message>
        <source>Say where your own organisation or customers want it.</source>
        <translation>Sagen Sie, wo Ihre Organisation oder Ihre Kunden es wollen.</translation>
    </message>
    <message>
        <source>No pillar is backed by the promise “%1”.</source>
        <translation>Keine Säule ruht auf dem Versprechen „%1“.</translation>
    </message>
    <message>
        <source>Name it at a pillar, or delete it.</source>
        <translation>Nennen Sie es bei einer Säule oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The vision has no pillars.</source>
        <translation>Die Vision hat keine Säulen.</translation>
    </message>
    <message>
        <source>Blend the promises into a few words.</source>
        <translation>Verdichten Sie die Versprechen zu wenigen Worten.</translation>
    </message>
    <message>
        <source>The pillar “%1” is backed by no promise.</source>
        <translation>Die Säule „%1“ ruht auf keinem Versprechen.</translation>
    </message>
    <message>
        <source>Name its promises.</source>
        <translation>Nennen Sie ihre Versprechen.</translation>
    </message>
    <message>
        <source>The pillar “%1” has no behaviours, so nobody can see it lived.</source>
        <translation>Die Säule „%1“ hat kein Verhalten, also kann niemand sie gelebt sehen.</translation>
    </message>
    <message>
        <source>Say what one would see or hear.</source>
        <translation>Sagen Sie, was man sehen oder hören würde.</translation>
    </message>
    <message>
        <source>The vision has no promise “%1”.</source>
        <translation>Die Vision hat kein Versprechen „%1“.</translation>
    </message>
    <message>
        <source>Name one of its promises.</source>
        <translation>Nennen Sie eines ihrer Versprechen.</translation>
    </message>
    <message>
        <source>The vision “%2” has no pillar “%1”.</source>
        <translation>Die Vision „%2“ hat keine Säule „%1“.</translation>
    </message>
    <message>
        <source>Name one of its pillars.</source>
        <translation>Nennen Sie eine ihrer Säulen.</translation>
    </message>
    <message>
        <source>“%1” is a centre, and the function that it belongs to is not named.</source>
        <translation>„%1“ ist ein Center, und die Funktion, zu der es gehört, ist nicht genannt.</translation>
    </message>
    <message>
        <source>Add function to scope, or delete centre.</source>
        <translation>Ergänzen Sie function in scope oder löschen Sie centre.</translation>
    </message>
    <message>
        <source>“%1” is part of the organisation and calls itself CX.</source>
        <translation>„%1“ ist ein Teil der Organisation und nennt sich CX.</translation>
    </message>
    <message>
        <source>Call it by what it does: the customer experience is made by the whole organisation.</source>
        <translation>Nennen Sie es nach dem, was es tut: Das Kundenerlebnis schafft die ganze Organisation.</translation>
    </message>
    <message>
        <source>The vision has %1 pillars; hardly anybody can name more than five.</source>
        <translation>Die Vision hat %1 Säulen; mehr als fünf kann kaum jemand nennen.</translation>
    </message>
    <message>
        <source>Blend those that are close to each other.</source>
        <translation>Verdichten Sie die, die einander nahe sind.</translation>
    </message>
    <message>
        <source>Blend them into five or fewer.</source>
        <translation>Verdichten Sie sie zu fünf oder weniger.</translation>
    </message>
    <message>
        <source>Nobody can see or hear “%2” (behaviour “%1”).</source>
        <translation>„%2“ kann niemand sehen oder hören (Verhalten „%1“).</translation>
    </message>
    <message>
        <source>%3</source>
        <translation>%3</translation>
    </message>
    <message>
        <source>The behaviour “%1” says nowhere what it sounds like.</source>
        <translation>Das Verhalten „%1“ sagt nirgends, wie es klingt.</translation>
    </message>
    <message>
        <source>Add sounds_like with a sentence that one would hear.</source>
        <translation>Ergänzen Sie sounds_like mit einem Satz, den man hören würde.</translation>
    </message>
    <message>
        <source>This vision cannot be derived from “%1”.</source>
        <translation>Diese Vision kann nicht von „%1“ abgeleitet sein.</translation>
    </message>
    <message>
        <source>A function&apos;s vision derives from a CX vision, a centre&apos;s from one or from its function&apos;s; a CX vision derives from none.</source>
        <translation>Die Vision einer Funktion leitet sich von einer CX-Vision ab, die eines Centers von einer solchen oder von der seiner Funktion, eine CX-Vision von keiner.</translation>
    </message>
    <message>
        <source>The vision “%1” is not at hand, so what the pillars serve was not checked.</source>
        <translation>Die Vision „%1“ liegt nicht vor; wem die Säulen dienen, wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>Give that vision&apos;s file too, or publish it.</source>
        <translation>Geben Sie auch die Datei dieser Vision an oder veröffentlichen Sie sie.</translation>
    </message>
    <message>
        <source>The pillar “%1” does not say which pillar of “%2” it serves.</source>
        <translation>Die Säule „%1“ sagt nicht, welcher Säule von „%2“ sie dient.</translation>
    </message>
    <message>
        <source>Add serves: and the id of that pillar.</source>
        <translation>Ergänzen Sie serves: und die Kennung dieser Säule.</translation>
    </message>
    <message>
        <source>The pillar “%1” serves “%2”, and no vision is named that has it.</source>
        <translation>Die Säule „%1“ dient „%2“, und keine Vision ist genannt, die diese Säule hat.</translation>
    </message>
    <message>
        <source>Add derived_from: and the id of that vision.</source>
        <translation>Ergänzen Sie derived_from: und die Kennung dieser Vision.</translation>
    </message>
    <message>
        <source>%2 percent of the journey “%1” cannot pass through a function.</source>
        <translation>%2 Prozent der Kundenreise „%1“ können nicht durch eine Funktion führen.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>This vision was to be reviewed by %1.</source>
        <translation>Diese Vision sollte bis %1 überprüft werden.</translation>
    </message>
    <message>
        <source>Review it with those who live it, then write the next date.</source>
        <translation>Überprüfen Sie sie mit denen, die sie leben, und schreiben Sie dann den nächsten Termin.</translation>
    </message>
    <message>
        <source>“%1” is of “%2”, and this vision is of “%3”.</source>
        <translation>„%1“ gehört zu „%2“, diese Vision zu „%3“.</translation>
    </message>
    <message>
        <source>Derive it from a vision of the same organisation, a centre&apos;s from one of the same function, or correct the scope.</source>
        <translation>Leiten Sie sie von einer Vision derselben Organisation ab, die eines Centers von einer derselben Funktion, oder berichtigen Sie den Geltungsbereich.</translation>
    </message>
    <message>
        <source>Nothing is marked in the source “%1”, so no promise can rest on it.</source>
        <translation>In der Quelle „%1“ ist nichts markiert, kein Versprechen kann also auf ihr ruhen.</translation>
    </message>
    <message>
        <source>Mark its words as quotes, and quote them in a promise.</source>
        <translation>Markieren Sie Worte darin als Zitate und stützen Sie ein Versprechen darauf.</translation>
    </message>
    <message>
        <source>The promise “%1” names the quote “%2” twice.</source>
        <translation>Das Versprechen „%1“ nennt das Zitat „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Nennen Sie es einmal.</translation>
    </message>
    <message>
        <source>The pillar “%1” names the promise “%2” twice.</source>
        <translation>Die Säule „%1“ nennt das Versprechen „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The promise “%1” says the same as the promise “%2”.</source>
        <translation>Das Versprechen „%1“ sagt dasselbe wie das Versprechen „%2“.</translation>
    </message>
    <message>
        <source>Keep one, with the quotes of both.</source>
        <translation>Behalten Sie eines, mit den Zitaten von beiden.</translation>
    </message>
    <message>
        <source>The journey “%1” stands here twice.</source>
        <translation>Die Kundenreise „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Keep one, or say which part of it each is.</source>
        <translation>Behalten Sie eine, oder sagen Sie, welcher Teil es jeweils ist.</translation>
    </message>
    <message>
        <source>Of the texts, %2 are not said in “%1”, first “%3”.</source>
        <translation>Von den Texten fehlen %2 in der Sprache „%1“, zuerst „%3“.</translation>
    </message>
    <message>
        <source>Translate them; until then they are shown as they are.</source>
        <translation>Übersetzen Sie sie; bis dahin werden sie gezeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>The translation into “%1” has a text for “%2”, and there is no such text.</source>
        <translation>Die Übersetzung in „%1“ hat einen Text für „%2“, und einen solchen Text gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct the ids, or delete it.</source>
        <translation>Berichtigen Sie die Kennungen oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is a form of one function and calls itself CX.</source>
        <translation>„%1“ ist das Formular einer Funktion und nennt sich CX.</translation>
    </message>
    <message>
        <source>Call it by what it evaluates: CX is the whole organisation&apos;s.</source>
        <translation>Nennen Sie es nach dem, was es bewertet: CX ist Sache der ganzen Organisation.</translation>
    </message>
    <message>
        <source>%1 of 100 ask about what happens during the contact.</source>
        <translation>%1 von 100 fragen nach dem, was während des Kontakts geschieht.</translation>
    </message>
    <message>
        <source>Ask how the customer came to it and what comes after; a journey block is ready to insert.</source>
        <translation>Fragen Sie, wie der Kunde dazu kam und was danach kommt; ein Baustein dazu liegt zum Einfügen bereit.</translation>
    </message>
    <message>
        <source>Is “%1” still the same question? It differs in: %2. Its trend is marked here.</source>
        <translation>Ist „%1“ noch dieselbe Frage? Sie unterscheidet sich in: %2. Ihr Trend wird hier markiert.</translation>
    </message>
    <message>
        <source>Give it a new id if it asks something else.</source>
        <translation>Geben Sie ihr eine neue Kennung, wenn sie etwas anderes fragt.</translation>
    </message>
    <message>
        <source>Version %3 of the vision “%2” no longer has the behaviour “%1”, which a question traces to.</source>
        <translation>Version %3 der Vision „%2“ hat das Verhalten „%1“ nicht mehr, auf das eine Frage zurückgeht.</translation>
    </message>
    <message>
        <source>Trace the question to another behaviour, or ask why it is asked.</source>
        <translation>Führen Sie die Frage auf ein anderes Verhalten zurück oder überlegen Sie, warum sie gestellt wird.</translation>
    </message>
    <message>
        <source>Question “%1” names “%2” twice.</source>
        <translation>Die Frage „%1“ nennt „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The channel “%1” stands here twice.</source>
        <translation>Der Kanal „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Two bands are called “%1”.</source>
        <translation>Zwei Stufen heißen „%1“.</translation>
    </message>
    <message>
        <source>Name them apart, or make them one.</source>
        <translation>Benennen Sie sie verschieden, oder machen Sie eine daraus.</translation>
    </message>
    <message>
        <source>All answers to “%1” earn the same points.</source>
        <translation>Alle Antworten auf „%1“ bringen gleich viele Punkte.</translation>
    </message>
    <message>
        <source>Give them other points, or ask it for information only.</source>
        <translation>Geben Sie ihnen verschiedene Punkte, oder fragen Sie nur zur Information danach.</translation>
    </message>
    <message>
        <source>The obligation “%1” of the form “%2” is another one in the form “%3”, and the coverage of both adds their weights up.</source>
        <translation>Die Pflicht „%1“ des Formulars „%2“ ist im Formular „%3“ eine andere, und die Abdeckung beider zählt ihre Gewichte zusammen.</translation>
    </message>
    <message>
        <source>Give one of them another id, or write both in the same words and of the same kind.</source>
        <translation>Geben Sie einer von beiden eine andere Kennung oder schreiben Sie beide mit denselben Worten und derselben Art.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The form has no sections.</source>
        <translation>Das Formular hat keine Abschnitte.</translation>
    </message>
    <message>
        <source>Add one with at least one question.</source>
        <translation>Fügen Sie einen mit mindestens einer Frage hinzu.</translation>
    </message>
    <message>
        <source>Section “%1” has no questions.</source>
        <translation>Der Abschnitt „%1“ hat keine Fragen.</translation>
    </message>
    <message>
        <source>Add one, or delete the section.</source>
        <translation>Fügen Sie eine hinzu oder löschen Sie den Abschnitt.</translation>
    </message>
    <message>
        <source>Question “%1” is a choice and has fewer than two answers.</source>
        <translation>Die Frage „%1“ ist eine Auswahl und hat weniger als zwei Antworten.</translation>
    </message>
    <message>
        <source>Add answers, or make it yes-no.</source>
        <translation>Fügen Sie Antworten hinzu oder machen Sie daraus yes-no.</translation>
    </message>
    <message>
        <source>Question “%1” is of type %2 and takes no answers to choose from.</source>
        <translation>Die Frage „%1“ ist von der Art %2 und hat keine Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>Delete the answers, or make it a choice.</source>
        <translation>Löschen Sie die Antworten oder machen Sie daraus choice.</translation>
    </message>
    <message>
        <source>A yes-no question has the answers yes and no and no others (“%1”).</source>
        <translation>Eine Ja-Nein-Frage hat die Antworten yes und no und keine anderen („%1“).</translation>
    </message>
    <message>
        <source>Use the ids yes and no, or make it a choice.</source>
        <translation>Nehmen Sie die Kennungen yes und no oder machen Sie daraus choice.</translation>
    </message>
    <message>
        <source>Question “%1” is a scale without ends.</source>
        <translation>Die Frage „%1“ ist eine Skala ohne Enden.</translation>
    </message>
    <message>
        <source>Add scale: {min: 0, max: 10}.</source>
        <translation>Ergänzen Sie scale: {min: 0, max: 10}.</translation>
    </message>
    <message>
        <source>Question “%1” is no scale.</source>
        <translation>Die Frage „%1“ ist keine Skala.</translation>
    </message>
    <message>
        <source>Delete scale, or make its type scale.</source>
        <translation>Löschen Sie scale oder machen Sie daraus die Art scale.</translation>
    </message>
    <message>
        <source>The scale of “%1” ends (%3) where it begins (%2) or before.</source>
        <translation>Die Skala von „%1“ endet (%3), wo sie beginnt (%2), oder davor.</translation>
    </message>
    <message>
        <source>max must be greater than min.</source>
        <translation>max muss größer als min sein.</translation>
    </message>
    <message>
        <source>The scale of “%1” has %2 values, too many to pick one from.</source>
        <translation>Die Skala von „%1“ hat %2 Werte, zu viele, um einen davon auszuwählen.</translation>
    </message>
    <message>
        <source>Write a scale of at most %3 values, such as {min: 0, max: 100}.</source>
        <translation>Schreiben Sie eine Skala mit höchstens %3 Werten, etwa {min: 0, max: 100}.</translation>
    </message>
    <message>
        <source>“%1” has no weight.</source>
        <translation>„%1“ hat kein Gewicht.</translation>
    </message>
    <message>
        <source>Give it one: the form&apos;s weights are shares.</source>
        <translation>Geben Sie eines an: Die Gewichte des Formulars sind Anteile.</translation>
    </message>
    <message>
        <source>“%1” weighs 0: it serves the vision but never counts.</source>
        <translation>„%1“ hat das Gewicht 0: Es dient der Vision, zählt aber nie.</translation>
    </message>
    <message>
        <source>Give it a weight, unless that is meant.</source>
        <translation>Geben Sie ein Gewicht an, es sei denn, das ist so gemeint.</translation>
    </message>
    <message>
        <source>No question of this form counts, so there can be no score.</source>
        <translation>Keine Frage dieses Formulars zählt, also kann es kein Ergebnis geben.</translation>
    </message>
    <message>
        <source>Give at least one question weight and points.</source>
        <translation>Geben Sie mindestens einer Frage Gewicht und Punkte.</translation>
    </message>
    <message>
        <source>Question “%1” is answered in words; its weight counts for nothing.</source>
        <translation>Die Frage „%1“ wird in Worten beantwortet; ihr Gewicht zählt nicht.</translation>
    </message>
    <message>
        <source>Delete the weight.</source>
        <translation>Löschen Sie das Gewicht.</translation>
    </message>
    <message>
        <source>Section “%1” says it weighs %2, but its questions weigh %3 together, and they decide.</source>
        <translation>Der Abschnitt „%1“ nennt das Gewicht %2, aber seine Fragen wiegen zusammen %3, und danach geht es.</translation>
    </message>
    <message>
        <source>Correct it, or set scoring weights: section.</source>
        <translation>Berichtigen Sie es oder setzen Sie in scoring weights: section.</translation>
    </message>
    <message>
        <source>No answer of “%1” earns points.</source>
        <translation>Keine Antwort auf „%1“ bringt Punkte.</translation>
    </message>
    <message>
        <source>Give points to one, or weight 0 to the question.</source>
        <translation>Geben Sie einer davon Punkte oder der Frage das Gewicht 0.</translation>
    </message>
    <message>
        <source>“%1” is a critical error and earns full points.</source>
        <translation>„%1“ ist ein kritischer Fehler und bringt volle Punkte.</translation>
    </message>
    <message>
        <source>Take the points away, or the error.</source>
        <translation>Nehmen Sie die Punkte weg oder den Fehler.</translation>
    </message>
    <message>
        <source>The form names no vision, so no score can be traced to a promise.</source>
        <translation>Das Formular nennt keine Vision, also lässt sich kein Ergebnis auf ein Versprechen zurückführen.</translation>
    </message>
    <message>
        <source>Add vision: and its id.</source>
        <translation>Ergänzen Sie vision: und ihre Kennung.</translation>
    </message>
    <message>
        <source>The vision “%1” is not at hand, so the traces were not checked.</source>
        <translation>Die Vision „%1“ liegt nicht vor; worauf die Fragen zurückgehen, wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>Give the vision&apos;s file too.</source>
        <translation>Geben Sie auch die Datei der Vision an.</translation>
    </message>
    <message>
        <source>The form traces to the vision “%1”, not to “%2”.</source>
        <translation>Das Formular geht auf die Vision „%1“ zurück, nicht auf „%2“.</translation>
    </message>
    <message>
        <source>Name the vision that is meant.</source>
        <translation>Nennen Sie die Vision, die gemeint ist.</translation>
    </message>
    <message>
        <source>No version of the vision “%1” is published in this workspace.</source>
        <translation>Keine Version der Vision „%1“ ist in diesem Arbeitsbereich veröffentlicht.</translation>
    </message>
    <message>
        <source>Publish the vision first, or correct its id.</source>
        <translation>Veröffentlichen Sie zuerst die Vision oder berichtigen Sie ihre Kennung.</translation>
    </message>
    <message>
        <source>“%1” traces to a behaviour, but the form names no vision.</source>
        <translation>„%1“ geht auf ein Verhalten zurück, aber das Formular nennt keine Vision.</translation>
    </message>
    <message>
        <source>Add vision: and the id of the vision that has the behaviour.</source>
        <translation>Ergänzen Sie vision: und die Kennung der Vision, die das Verhalten hat.</translation>
    </message>
    <message>
        <source>The vision “%2” has no behaviour “%1”.</source>
        <translation>Die Vision „%2“ hat kein Verhalten „%1“.</translation>
    </message>
    <message>
        <source>Name one of its behaviours.</source>
        <translation>Nennen Sie eines, das sie hat.</translation>
    </message>
    <message>
        <source>“%1” says how colleagues treat each other; an interaction with a customer cannot show it.</source>
        <translation>„%1“ sagt, wie Kollegen miteinander umgehen; eine Interaktion mit einem Kunden kann das nicht zeigen.</translation>
    </message>
    <message>
        <source>Trace to a behaviour towards customers.</source>
        <translation>Führen Sie die Frage auf ein Verhalten Kunden gegenüber zurück.</translation>
    </message>
    <message>
        <source>“%1” is a behaviour on other channels than the form&apos;s.</source>
        <translation>„%1“ ist ein Verhalten auf anderen Kanälen als denen des Formulars.</translation>
    </message>
    <message>
        <source>Trace to another, or add the channel to the behaviour.</source>
        <translation>Führen Sie die Frage auf ein anderes zurück oder ergänzen Sie den Kanal beim Verhalten.</translation>
    </message>
    <message>
        <source>The form has no obligation “%1”.</source>
        <translation>Das Formular hat keine Pflicht „%1“.</translation>
    </message>
    <message>
        <source>Add it under obligations, with text and date.</source>
        <translation>Ergänzen Sie sie unter obligations, mit Text und Datum.</translation>
    </message>
    <message>
        <source>No question serves the obligation “%1”.</source>
        <translation>Keine Frage dient der Pflicht „%1“.</translation>
    </message>
    <message>
        <source>Ask about it, or delete it.</source>
        <translation>Fragen Sie danach oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” serves a behaviour and an obligation.</source>
        <translation>„%1“ dient einem Verhalten und einer Pflicht.</translation>
    </message>
    <message>
        <source>Keep one: what the law demands is not what the brand promises.</source>
        <translation>Behalten Sie eines: Was das Gesetz verlangt, ist nicht, was die Marke verspricht.</translation>
    </message>
    <message>
        <source>“%1” serves neither a behaviour nor an obligation.</source>
        <translation>„%1“ dient weder einem Verhalten noch einer Pflicht.</translation>
    </message>
    <message>
        <source>Trace it, or ask why it is asked.</source>
        <translation>Führen Sie die Frage auf eines zurück oder überlegen Sie, warum sie gestellt wird.</translation>
    </message>
    <message>
        <source>No question asks about the behaviour “%1” of pillar “%2”.</source>
        <translation>Keine Frage fragt nach dem Verhalten „%1“ der Säule „%2“.</translation>
    </message>
    <message>
        <source>Ask about it here or in another form.</source>
        <translation>Fragen Sie hier oder in einem anderen Formular danach.</translation>
    </message>
    <message>
        <source>The form has no question “%1”.</source>
        <translation>Das Formular hat keine Frage „%1“.</translation>
    </message>
    <message>
        <source>Name the question that decides.</source>
        <translation>Nennen Sie die Frage, die entscheidet.</translation>
    </message>
    <message>
        <source>“%1” is answered in words and cannot decide what is asked.</source>
        <translation>„%1“ wird in Worten beantwortet und kann nicht entscheiden, was gefragt wird.</translation>
    </message>
    <message>
        <source>Let a yes-no, choice or scale question decide.</source>
        <translation>Lassen Sie eine Frage der Art yes-no, choice oder scale entscheiden.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <translation>„%1“ ist keine Antwort auf „%2“.</translation>
    </message>
    <message>
        <source>Name one of its answers.</source>
        <translation>Nennen Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>These questions wait for each other: %1.</source>
        <translation>Diese Fragen warten aufeinander: %1.</translation>
    </message>
    <message>
        <source>Ask one of them always.</source>
        <translation>Stellen Sie eine davon immer.</translation>
    </message>
    <message>
        <source>“%1” can be a critical error and not applicable, but its reason cannot be written.</source>
        <translation>„%1“ kann ein kritischer Fehler sein und lässt „Trifft nicht zu“ zu, aber die Begründung lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Let comment be optional or more, or not_applicable false.</source>
        <translation>Lassen Sie comment optional oder mehr sein, oder setzen Sie not_applicable auf false.</translation>
    </message>
    <message>
        <source>A pass mark of %1 cannot be reached.</source>
        <translation>Eine Bestehensgrenze von %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A band from %1 cannot be reached.</source>
        <translation>Eine Stufe ab %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The band “%1” does not begin above the one before it.</source>
        <translation>Die Stufe „%1“ beginnt nicht über der vorigen.</translation>
    </message>
    <message>
        <source>List the bands from the lowest to the highest.</source>
        <translation>Ordnen Sie die Stufen von der niedrigsten zur höchsten.</translation>
    </message>
    <message>
        <source>With this number among its weights and points, a score of the form can become too long to be stored.</source>
        <translation>Mit dieser Zahl unter den Gewichten und Punkten kann ein Ergebnis des Formulars zu lang werden, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Write weights and points with fewer digits, or with the same denominator.</source>
        <translation>Schreiben Sie Gewichte und Punkte mit weniger Stellen oder mit demselben Nenner.</translation>
    </message>
    <message>
        <source>Without bonus cap a score of the form can reach %1; at most %2 can be stored.</source>
        <translation>Ohne Bonusgrenze kann ein Ergebnis des Formulars %1 erreichen; höchstens %2 lässt sich speichern.</translation>
    </message>
    <message>
        <source>Give bonus questions less weight, or write bonus_cap: cap-100.</source>
        <translation>Geben Sie Bonusfragen weniger Gewicht oder schreiben Sie bonus_cap: cap-100.</translation>
    </message>
    <message>
        <source>“%1” is not known to the format that the first line names.</source>
        <translation>Das Format, das die erste Zeile nennt, kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Write ringtrue: %2 in the first line.</source>
        <translation>Schreiben Sie ringtrue: %2 in die erste Zeile.</translation>
    </message>
    <message>
        <source>Question “%1” takes no number.</source>
        <translation>Die Frage „%1“ lässt keine Zahl zu.</translation>
    </message>
    <message>
        <source>Delete number, or make its type number.</source>
        <translation>Löschen Sie number oder machen Sie daraus die Art number.</translation>
    </message>
    <message>
        <source>The numbers of “%1” end (%3) where they begin (%2) or before.</source>
        <translation>Die Zahlen von „%1“ enden (%3), wo sie beginnen (%2), oder davor.</translation>
    </message>
    <message>
        <source>The range “%1” does not say where it begins.</source>
        <translation>Der Bereich „%1“ sagt nicht, wo er beginnt.</translation>
    </message>
    <message>
        <source>Add from: and its lowest number.</source>
        <translation>Ergänzen Sie from: und seine kleinste Zahl.</translation>
    </message>
    <message>
        <source>“%1” is an answer to choose, not a range of numbers.</source>
        <translation>„%1“ ist eine Antwort zur Auswahl, kein Bereich von Zahlen.</translation>
    </message>
    <message>
        <source>Delete from, or make the question a number.</source>
        <translation>Löschen Sie from oder machen Sie aus der Frage die Art number.</translation>
    </message>
    <message>
        <source>The range “%1” does not begin above the one before it.</source>
        <translation>Der Bereich „%1“ beginnt nicht über dem vorigen.</translation>
    </message>
    <message>
        <source>List the ranges from the lowest to the highest.</source>
        <translation>Ordnen Sie die Bereiche vom niedrigsten zum höchsten.</translation>
    </message>
    <message>
        <source>The first range, “%1”, begins at %2; numbers from %3 on would fall into none.</source>
        <translation>Der erste Bereich, „%1“, beginnt bei %2; Zahlen ab %3 fielen in keinen.</translation>
    </message>
    <message>
        <source>Let it begin at the lowest number, or raise min.</source>
        <translation>Lassen Sie ihn bei der kleinsten Zahl beginnen oder erhöhen Sie min.</translation>
    </message>
    <message>
        <source>Question “%1” takes no files.</source>
        <translation>Die Frage „%1“ lässt keine Dateien zu.</translation>
    </message>
    <message>
        <source>Delete file, or make its type file.</source>
        <translation>Löschen Sie file oder machen Sie daraus die Art file.</translation>
    </message>
    <message>
        <source>“%1” is picked alone anyway: only multiple choices take several answers.</source>
        <translation>„%1“ wird ohnehin allein gewählt: Nur Fragen der Art multiple lassen mehrere Antworten zu.</translation>
    </message>
    <message>
        <source>Delete exclusive, or make the question multiple.</source>
        <translation>Löschen Sie exclusive oder machen Sie aus der Frage die Art multiple.</translation>
    </message>
    <message>
        <source>Question “%1” has %2 answers to pick several from.</source>
        <translation>Die Frage „%1“ hat %2 Antworten, von denen mehrere gewählt werden können.</translation>
    </message>
    <message>
        <source>Write at most %3.</source>
        <translation>Schreiben Sie höchstens %3.</translation>
    </message>
    <message>
        <source>The scale of “%1” has no value %2.</source>
        <translation>Die Skala von „%1“ hat keinen Wert %2.</translation>
    </message>
    <message>
        <source>Describe a value from min to max.</source>
        <translation>Beschreiben Sie einen Wert von min bis max.</translation>
    </message>
    <message>
        <source>The level %2 of “%1” does not stand above the one before it.</source>
        <translation>Der beschriebene Wert %2 von „%1“ liegt nicht über dem vorigen.</translation>
    </message>
    <message>
        <source>List the levels from the lowest to the highest.</source>
        <translation>Ordnen Sie die Werte vom niedrigsten zum höchsten.</translation>
    </message>
    <message>
        <source>“%1” is not scored, so no answer to it can be an error.</source>
        <translation>„%1“ wird nicht gewertet, also kann keine Antwort darauf ein Fehler sein.</translation>
    </message>
    <message>
        <source>Delete error, or let the question be scored.</source>
        <translation>Löschen Sie error oder lassen Sie die Frage werten.</translation>
    </message>
    <message>
        <source>“%1” has an error class, but the form does not say which answers fail a question.</source>
        <translation>„%1“ hat eine Fehlerklasse, aber das Formular sagt nicht, welche Antworten eine Frage verfehlen.</translation>
    </message>
    <message>
        <source>Give the class to answers, or set fails_question.</source>
        <translation>Geben Sie die Klasse den Antworten oder setzen Sie fails_question.</translation>
    </message>
    <message>
        <source>“%1” is not scored; its weight counts for nothing.</source>
        <translation>„%1“ wird nicht gewertet; das Gewicht zählt nicht.</translation>
    </message>
    <message>
        <source>Propose one of its answers.</source>
        <translation>Schlagen Sie eine der Antworten vor.</translation>
    </message>
    <message>
        <source>“%1” can be a critical error, and an answer is proposed for it.</source>
        <translation>„%1“ kann ein kritischer Fehler sein, und eine Antwort wird dafür vorgeschlagen.</translation>
    </message>
    <message>
        <source>Delete default: what is critical is answered by somebody who looked.</source>
        <translation>Löschen Sie default: Was kritisch ist, beantwortet jemand, der nachgesehen hat.</translation>
    </message>
    <message>
        <source>“%1” is of type %2, for which no answer can be proposed.</source>
        <translation>„%1“ ist von der Art %2, für die sich keine Antwort vorschlagen lässt.</translation>
    </message>
    <message>
        <source>Delete default.</source>
        <translation>Löschen Sie default.</translation>
    </message>
    <message>
        <source>“%1” is not scored, so nobody is asked why it fell short.</source>
        <translation>„%1“ wird nicht gewertet, also wird niemand gefragt, woran es lag.</translation>
    </message>
    <message>
        <source>Delete cause.</source>
        <translation>Löschen Sie cause.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a scale.</source>
        <translation>„%1“ ist weder eine Zahl noch eine Skala.</translation>
    </message>
    <message>
        <source>Compare with its answers: is.</source>
        <translation>Vergleichen Sie mit den Antworten: is.</translation>
    </message>
    <message>
        <source>“%1” cannot be answered with not applicable.</source>
        <translation>„%1“ lässt sich nicht mit „Trifft nicht zu“ beantworten.</translation>
    </message>
    <message>
        <source>Allow it there, or delete the condition.</source>
        <translation>Erlauben Sie es dort oder löschen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>“%1” is of type %2 and cannot decide what is asked so.</source>
        <translation>„%1“ ist von der Art %2 und kann so nicht entscheiden, was gefragt wird.</translation>
    </message>
    <message>
        <source>Let a question with answers to choose from decide, or compare a number: at_least, below.</source>
        <translation>Lassen Sie eine Frage mit Antworten zur Auswahl entscheiden oder vergleichen Sie eine Zahl: at_least, below.</translation>
    </message>
    <message>
        <source>No promise rests on where the organisation wants to go.</source>
        <translation>Kein Versprechen ruht auf dem, wohin die Organisation will.</translation>
    </message>
    <message>
        <source>Add its business strategy, vision, mission or values, and quote them in a promise.</source>
        <translation>Nehmen Sie ihre Geschäftsstrategie, ihre Vision, Mission oder Werte auf und zitieren Sie daraus in einem Versprechen.</translation>
    </message>
    <message>
        <source>No promise rests on what the brand stands for.</source>
        <translation>Kein Versprechen ruht auf dem, wofür die Marke steht.</translation>
    </message>
    <message>
        <source>Add a brand attribute or a brand promise, and quote it in a promise.</source>
        <translation>Nehmen Sie eine Markeneigenschaft oder ein Markenversprechen auf und zitieren Sie daraus in einem Versprechen.</translation>
    </message>
    <message>
        <source>The vision has %1 pillars; nobody can keep %2 or more in mind.</source>
        <translation>Die Vision hat %1 Säulen; %2 oder mehr kann niemand behalten.</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Nothing to correct</source>
        <translation>Nichts zu berichtigen</translation>
    </message>
    <message>
        <source>Errors hinder publishing: %1</source>
        <translation>Fehler verhindern das Veröffentlichen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>To be looked at in this vision: %1</source>
        <translation>In dieser Vision anzusehen: %1</translation>
    </message>
    <message>
        <source>Worth a look before publishing: %1</source>
        <translation>Vor dem Veröffentlichen einen Blick wert: %1</translation>
    </message>
    <message>
        <source>Sources and quotes, promises, pillars, behaviours, names and dates were checked.</source>
        <translation>Geprüft wurden Quellen und Zitate, Versprechen, Säulen, Verhalten, Namen und Daten.</translation>
    </message>
    <message>
        <source>It was published with this, or has come to it since. A new version mends it.</source>
        <translation>Damit wurde sie veröffentlicht, oder es kam seither dazu. Eine neue Version behebt es.</translation>
    </message>
    <message>
        <source>Cautions and hints do not hinder publishing.</source>
        <translation>Warnungen und Hinweise hindern nicht am Veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings: Return goes to the field</source>
        <translation>Befunde: Eingabe führt zum Feld</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation>Nichts zu berichtigen</translation>
    </message>
    <message>
        <source>No errors, no cautions, 1 hint</source>
        <translation>Keine Fehler, keine Warnungen, 1 Hinweis</translation>
    </message>
    <message>
        <source>No errors, no cautions, %1 hints</source>
        <translation>Keine Fehler, keine Warnungen, %1 Hinweise</translation>
    </message>
    <message>
        <source>Next: the first question</source>
        <translation>Als Nächstes: die erste Frage</translation>
    </message>
    <message>
        <source>What is found in the form stands here once it asks something.</source>
        <translation>Was am Formular auffällt, steht hier, sobald es etwas fragt.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Put your findings in front of the people who work in your centre. Does it ring true?</source>
        <translation>Legen Sie Ihre Befunde denen vor, die in Ihrem Center arbeiten. Klingt das wahr?</translation>
    </message>
    <message>
        <source>A workspace is a folder on this computer. Nothing leaves it unless you carry it out.</source>
        <translation>Ein Arbeitsbereich ist ein Ordner auf diesem Rechner. Nichts verlässt ihn, wenn Sie es nicht hinaustragen.</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Where you were last</source>
        <translation>Wo Sie zuletzt waren</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Der Arbeitsbereich wird angelegt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Mark a workspace: a folder that holds workspace.db</source>
        <translation>Markieren Sie einen Arbeitsbereich: einen Ordner mit workspace.db</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>FormReadingTools</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read or print “%1”</source>
        <translation>„%1“ lesen oder drucken</translation>
    </message>
    <message>
        <source>Print (PDF)…</source>
        <translation>Drucken (PDF) …</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <source>A version never changes. Evaluations stay on theirs.</source>
        <translation>Eine Version ändert sich nie. Bewertungen bleiben bei ihrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Sichtlinie</translation>
    </message>
    <message>
        <source>What was written last is not saved, so it cannot be read or printed yet. Save it again first.</source>
        <translation>Was zuletzt geschrieben wurde, ist nicht gespeichert; es kann noch nicht gelesen oder gedruckt werden. Speichern Sie es erst noch einmal.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eine von mehreren</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>There is no such section any more.</source>
        <translation>Diesen Abschnitt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such question any more.</source>
        <translation>Diese Frage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The question has no such answer.</source>
        <translation>Die Frage hat keine solche Antwort.</translation>
    </message>
    <message>
        <source>The form has no such obligation.</source>
        <translation>Das Formular hat keine solche Pflicht.</translation>
    </message>
    <message>
        <source>There is no such band.</source>
        <translation>Diese Stufe gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such condition.</source>
        <translation>Diese Bedingung gibt es nicht.</translation>
    </message>
    <message>
        <source>A question of this type has no such thing.</source>
        <translation>Eine Frage dieser Art hat so etwas nicht.</translation>
    </message>
    <message>
        <source>Yes or no has these two answers. Choose “One of several” for others.</source>
        <translation>Ja oder Nein hat diese zwei Antworten. Für andere „Eine von mehreren“ wählen.</translation>
    </message>
    <message>
        <source>Write a number such as 10, 12.5 or 1/3.</source>
        <translation>Eine Zahl schreiben wie 10, 12,5 oder 1/3.</translation>
    </message>
    <message>
        <source>This number is too small or too large here.</source>
        <translation>Diese Zahl ist hier zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation>Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>This section has sections in it, so it cannot be part of another.</source>
        <translation>Dieser Abschnitt enthält Abschnitte, also kann er nicht Teil eines anderen sein.</translation>
    </message>
    <message>
        <source>The first section has none before it to be part of.</source>
        <translation>Vor dem ersten Abschnitt steht keiner, dessen Teil er sein könnte.</translation>
    </message>
    <message>
        <source>That question waits for this one already.</source>
        <translation>Jene Frage wartet schon auf diese.</translation>
    </message>
    <message>
        <source>disk is full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>it could not be read again as it is; undo the last change</source>
        <translation>es ließe sich so nicht wieder lesen; nehmen Sie die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>your roles here do not publish any more</source>
        <translation>Ihre Rollen hier veröffentlichen nicht mehr</translation>
    </message>
    <message>
        <source>the workspace cannot be written</source>
        <translation>der Arbeitsbereich kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” is %2 or more</source>
        <translation>„%1“ ist %2 oder mehr</translation>
    </message>
    <message>
        <source>“%1” is below %2</source>
        <translation>„%1“ ist unter %2</translation>
    </message>
    <message>
        <source>“%1” is not applicable</source>
        <translation>„%1“ trifft nicht zu</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>The form asks these questions already.</source>
        <translation>Das Formular stellt diese Fragen schon.</translation>
    </message>
    <message>
        <source>%1: what counts</source>
        <translation>%1: was dafür gilt</translation>
    </message>
    <message>
        <source>%1: what it sounds like</source>
        <translation>%1: wie es klingt</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <translation>Titel des Formulars</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Obligation %1</source>
        <translation>Pflicht %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>%1: guidance</source>
        <translation>%1: Anleitung</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>%1: lowest in words</source>
        <translation>%1: der kleinste in Worten</translation>
    </message>
    <message>
        <source>%1: highest in words</source>
        <translation>%1: der größte in Worten</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>%1, answer %2</source>
        <translation>%1, Antwort %2</translation>
    </message>
    <message>
        <source>Write a day such as 2018-05-25.</source>
        <translation>Einen Tag schreiben wie 2018-05-25.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A page, or the number of an interaction</source>
        <translation>Eine Seite oder die Nummer einer Interaktion</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Sounds like</source>
        <translation>So klingt es</translation>
    </message>
    <message>
        <source>Does not sound like</source>
        <translation>So klingt es nicht</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Does the organisation have a CX vision?</source>
        <translation>Hat die Organisation eine CX-Vision?</translation>
    </message>
    <message>
        <source>Title, statement and scope</source>
        <translation>Titel, Leitsatz und Geltungsbereich</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service function, such as: Contact centre</source>
        <translation>Servicefunktion, etwa: Kundenservice</translation>
    </message>
    <message>
        <source>Only one centre of it; may stay empty</source>
        <translation>Nur ein Center davon; darf leer bleiben</translation>
    </message>
    <message>
        <source>Title; empty: made of the scope</source>
        <translation>Titel; leer: aus dem Geltungsbereich gebildet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The sentence that says it all</source>
        <translation>Der Satz, der alles sagt</translation>
    </message>
    <message>
        <source>What is our purpose?</source>
        <translation>Wozu sind wir da?</translation>
    </message>
    <message>
        <source>Whom do we serve?</source>
        <translation>Für wen sind wir da?</translation>
    </message>
    <message>
        <source>What is our role in their lives?</source>
        <translation>Welche Rolle haben wir in ihrem Leben?</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Wieder anzusehen am</translation>
    </message>
    <message>
        <source>Look again on, such as 2027-05-31</source>
        <translation>Wieder ansehen am, etwa 2027-05-31</translation>
    </message>
    <message>
        <source>Trace to it</source>
        <translation>Darauf beziehen</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Importing</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV übernehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tables (.csv, .tsv, .txt)</source>
        <translation>Tabellen (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>InteractionHeads</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who talks when</source>
        <translation>Wer wann spricht</translation>
    </message>
</context>
<context>
    <name>InteractionRow</name>
    <message>
        <source>score %1, fail</source>
        <translation>Ergebnis %1, nicht bestanden</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>InteractionTable</name>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>No interactions yet</source>
        <translation>Noch keine Interaktionen</translation>
    </message>
    <message>
        <source>Take a filter off to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>Calls and chats show up here once they are brought in: “ringtrue call import” or “ringtrue chat import” on the command line.</source>
        <translation>Anrufe und Chats erscheinen hier, sobald sie eingelesen sind: „ringtrue call import“ oder „ringtrue chat import“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Nothing here is yours to read</source>
        <translation>Nichts hier ist für Sie zu lesen</translation>
    </message>
    <message>
        <source>Agents read the interactions they served; mystery shoppers read none of the centre&apos;s.</source>
        <translation>Agenten lesen die Interaktionen, die sie selbst geführt haben; Mystery Shopper lesen keine des Centers.</translation>
    </message>
</context>
<context>
    <name>InteractionsPage</name>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Nach Nummer suchen</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
</context>
<context>
    <name>JourneyCard</name>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Open the journey %1</source>
        <translation>Reise %1 öffnen</translation>
    </message>
</context>
<context>
    <name>JourneyEditRow</name>
    <message>
        <source>Stage: %1</source>
        <translation>Etappe: %1</translation>
    </message>
    <message>
        <source>%1, in the centre</source>
        <translation>%1, im Center</translation>
    </message>
    <message>
        <source>%1, outside the centre</source>
        <translation>%1, außerhalb des Centers</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Etappe</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Name des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Where the customer meets the company</source>
        <translation>Wo Kunden dem Unternehmen begegnen</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>im Center</translation>
    </message>
    <message>
        <source>Add a touchpoint to %1</source>
        <translation>Kontaktpunkt zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: nach oben</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: nach unten</translation>
    </message>
    <message>
        <source>Take out the stage %1 and its touchpoints</source>
        <translation>Etappe %1 und ihre Kontaktpunkte herausnehmen</translation>
    </message>
    <message>
        <source>Take out the touchpoint %1</source>
        <translation>Kontaktpunkt %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>JourneyFields</name>
    <message>
        <source>How much of which customer journeys passes through here?</source>
        <translation>Wie viel von welchen Kundenreisen läuft hier durch?</translation>
    </message>
    <message>
        <source>Journey, such as: Moving house</source>
        <translation>Kundenreise, etwa: Umzug</translation>
    </message>
    <message>
        <source>Percent of it</source>
        <translation>Prozent davon</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Which part of it</source>
        <translation>Welcher Teil davon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Remove the journey %1</source>
        <translation>Kundenreise %1 wegnehmen</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Kundenreise hinzufügen</translation>
    </message>
</context>
<context>
    <name>JourneyPanel</name>
    <message>
        <source>A new customer journey</source>
        <translation>Neue Kundenreise</translation>
    </message>
    <message>
        <source>Add the journey</source>
        <translation>Reise anlegen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stages, and in each where the customer meets the company, outside the centre too</source>
        <translation>Etappen, und in jeder, wo Kunden dem Unternehmen begegnen, auch außerhalb des Centers</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>Return adds a touchpoint, Alt with an arrow moves a row.</source>
        <translation>Die Eingabetaste fügt einen Kontaktpunkt hinzu, Alt mit einem Pfeil verschiebt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>JourneyPhase</name>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
</context>
<context>
    <name>JourneysView</name>
    <message>
        <source>Customer journeys: %1</source>
        <translation>Kundenreisen: %1</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>im Center</translation>
    </message>
    <message>
        <source>outside the centre</source>
        <translation>außerhalb des Centers</translation>
    </message>
    <message>
        <source>Columns: journey, stage, touchpoint; if you like inside_centre (yes, no), owners</source>
        <translation>Spalten: journey, stage, touchpoint; nach Wunsch inside_centre (yes, no), owners</translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>No customer journeys yet</source>
        <translation>Noch keine Kundenreisen</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Reise anlegen</translation>
    </message>
    <message>
        <source>A journey has stages, and each stage the places where a customer meets the company, outside the centre too. Add one here, or import them from a CSV file.</source>
        <translation>Eine Reise hat Etappen und jede Etappe die Orte, an denen Kunden dem Unternehmen begegnen, auch außerhalb des Centers. Legen Sie hier eine an oder übernehmen Sie sie aus einer CSV-Datei.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>KeySettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Give “%1” its own key back</source>
        <translation>„%1“ die eigene Taste zurückgeben</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>That key is taken: %1</source>
        <translation>Diese Taste ist vergeben: %1</translation>
    </message>
    <message>
        <source>Press the new key, or Esc to keep the old one.</source>
        <translation>Die neue Taste drücken, oder Esc, um die alte zu behalten.</translation>
    </message>
    <message>
        <source>Choose a row to give it another key.</source>
        <translation>Eine Zeile wählen, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie zuvor</translation>
    </message>
    <message>
        <source>That key is taken: %1. Press another one, or Esc to keep the old one.</source>
        <translation>Diese Taste ist vergeben: %1. Drücken Sie eine andere, oder Esc, um die alte zu behalten.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters and digits act while no text field has the focus; Esc leaves a field. Keys can be changed in the settings.</source>
        <translation>Buchstaben und Ziffern wirken, solange kein Textfeld den Fokus hat; Esc verlässt ein Feld. Tasten lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>All other keys</source>
        <translation>Alle anderen Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Go to a page or an interaction</source>
        <translation>Zu einer Seite oder Interaktion gehen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Zurück, schließen</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Lock, switch person</source>
        <translation>Sperren, Person wechseln</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>First page of the rail</source>
        <translation>Erste Seite der Leiste</translation>
    </message>
    <message>
        <source>Second page of the rail</source>
        <translation>Zweite Seite der Leiste</translation>
    </message>
    <message>
        <source>Third page of the rail</source>
        <translation>Dritte Seite der Leiste</translation>
    </message>
    <message>
        <source>Fourth page of the rail</source>
        <translation>Vierte Seite der Leiste</translation>
    </message>
    <message>
        <source>Fifth page of the rail</source>
        <translation>Fünfte Seite der Leiste</translation>
    </message>
    <message>
        <source>Sixth page of the rail</source>
        <translation>Sechste Seite der Leiste</translation>
    </message>
    <message>
        <source>Seventh page of the rail</source>
        <translation>Siebte Seite der Leiste</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show or hide the detail</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Letzte Zeile</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite ab</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite auf</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Das Erste</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>Das Zweite</translation>
    </message>
    <message>
        <source>The third one</source>
        <translation>Das Dritte</translation>
    </message>
    <message>
        <source>The fourth one</source>
        <translation>Das Vierte</translation>
    </message>
    <message>
        <source>The fifth one</source>
        <translation>Das Fünfte</translation>
    </message>
    <message>
        <source>The sixth one</source>
        <translation>Das Sechste</translation>
    </message>
    <message>
        <source>The seventh one</source>
        <translation>Das Siebte</translation>
    </message>
    <message>
        <source>The eighth one</source>
        <translation>Das Achte</translation>
    </message>
    <message>
        <source>The ninth one</source>
        <translation>Das Neunte</translation>
    </message>
    <message>
        <source>Zero on a scale</source>
        <translation>Null einer Skala</translation>
    </message>
    <message>
        <source>Ten on a scale</source>
        <translation>Zehn einer Skala</translation>
    </message>
    <message>
        <source>Answer yes</source>
        <translation>Mit Ja antworten</translation>
    </message>
    <message>
        <source>Answer no</source>
        <translation>Mit Nein antworten</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Write the answer, take a proposed one, go on after several</source>
        <translation>Die Antwort schreiben, eine vorgeschlagene übernehmen, nach mehreren weitergehen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next missing answer</source>
        <translation>Nächste fehlende Antwort</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieses Ergebnis</translation>
    </message>
    <message>
        <source>Up to the promise and its source</source>
        <translation>Hinauf zum Versprechen und seiner Quelle</translation>
    </message>
    <message>
        <source>Select the next message, too</source>
        <translation>Auch die nächste Nachricht auswählen</translation>
    </message>
    <message>
        <source>Select the previous message, too</source>
        <translation>Auch die vorige Nachricht auswählen</translation>
    </message>
    <message>
        <source>Select only the next message</source>
        <translation>Nur die nächste Nachricht auswählen</translation>
    </message>
    <message>
        <source>Select only the previous message</source>
        <translation>Nur die vorige Nachricht auswählen</translation>
    </message>
    <message>
        <source>Leave the selection, the reasons, the page</source>
        <translation>Auswahl, Gründe, Seite verlassen</translation>
    </message>
    <message>
        <source>Submit and open the next one</source>
        <translation>Abgeben und das Nächste öffnen</translation>
    </message>
    <message>
        <source>Play, pause (with Ctrl also while typing)</source>
        <translation>Abspielen, Pause (mit Strg auch beim Schreiben)</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 Sekunden weiter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Number keys</source>
        <translation>Zifferntasten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Put the thread down</source>
        <translation>Den Faden ablegen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>Print a submitted evaluation</source>
        <translation>Eine abgegebene Bewertung drucken</translation>
    </message>
    <message>
        <source>Choose another form</source>
        <translation>Anderes Formular wählen</translation>
    </message>
    <message>
        <source>See a shorter stretch</source>
        <translation>Kürzeres Stück sehen</translation>
    </message>
    <message>
        <source>See a longer stretch</source>
        <translation>Längeres Stück sehen</translation>
    </message>
    <message>
        <source>Choose whose part of a transferred interaction it is</source>
        <translation>Wählen, wessen Teil einer weitergeleiteten Interaktion es ist</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Der Ordner darüber</translation>
    </message>
    <message>
        <source>Write a path</source>
        <translation>Einen Pfad schreiben</translation>
    </message>
    <message>
        <source>Show or leave out hidden files</source>
        <translation>Verborgene Dateien zeigen oder weglassen</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Den Ordner noch einmal lesen</translation>
    </message>
    <message>
        <source>Make a folder</source>
        <translation>Einen Ordner anlegen</translation>
    </message>
    <message>
        <source>Take what is marked</source>
        <translation>Markiertes nehmen</translation>
    </message>
    <message>
        <source>Choosing a file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Add evidence; in a submitted evaluation show it</source>
        <translation>Beleg hinzufügen; in einer abgegebenen Bewertung zeigen</translation>
    </message>
    <message>
        <source>Choose which evaluation to read</source>
        <translation>Wählen, welche Bewertung gelesen wird</translation>
    </message>
    <message>
        <source>Evaluate it, whoever has</source>
        <translation>Bewerten, wer auch sonst bewertet hat</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Das Blatt schließen</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Write down what stands in the sheet</source>
        <translation>Speichern, was auf dem Blatt steht</translation>
    </message>
    <message>
        <source>Write title, statement, purpose and scope</source>
        <translation>Titel, Leitsatz, Zweck und Geltungsbereich schreiben</translation>
    </message>
    <message>
        <source>Put a new source on the table</source>
        <translation>Eine neue Quelle auf den Tisch legen</translation>
    </message>
    <message>
        <source>Go to the next sheet, to select words</source>
        <translation>Zum nächsten Blatt, um Wörter auszuwählen</translation>
    </message>
    <message>
        <source>Mark what is selected as a quote</source>
        <translation>Ausgewähltes als Zitat markieren</translation>
    </message>
    <message>
        <source>Make a promise of the selection or quote, a pillar of the promise</source>
        <translation>Aus Auswahl oder Zitat ein Versprechen, aus dem Versprechen eine Säule machen</translation>
    </message>
    <message>
        <source>Write a behaviour for the pillar</source>
        <translation>Ein Verhalten für die Säule schreiben</translation>
    </message>
    <message>
        <source>Write what is picked anew</source>
        <translation>Gewähltes neu schreiben</translation>
    </message>
    <message>
        <source>Begin a thread here, tie or untie it there</source>
        <translation>Hier einen Faden beginnen, dort knüpfen oder lösen</translation>
    </message>
    <message>
        <source>Lift what is picked, drop it there</source>
        <translation>Gewähltes anheben, dort ablegen</translation>
    </message>
    <message>
        <source>Move it up among its own kind</source>
        <translation>Unter seinesgleichen nach oben verschieben</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <source>Take it off the table</source>
        <translation>Vom Tisch nehmen</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Show what publishing would find</source>
        <translation>Zeigen, was das Veröffentlichen fände</translation>
    </message>
    <message>
        <source>The craftsman&apos;s table</source>
        <translation>Der Werktisch</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Formular beginnen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add an answer to the question</source>
        <translation>Der Frage eine Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Pick what the question serves</source>
        <translation>Wählen, wem die Frage dient</translation>
    </message>
    <message>
        <source>Write the words; go to a finding&apos;s field</source>
        <translation>Die Worte schreiben; zum Feld eines Befunds gehen</translation>
    </message>
    <message>
        <source>Next question or section</source>
        <translation>Nächste Frage oder nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous question or section</source>
        <translation>Vorige Frage oder voriger Abschnitt</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Make the question heavier</source>
        <translation>Die Frage schwerer machen</translation>
    </message>
    <message>
        <source>Make the question lighter</source>
        <translation>Die Frage leichter machen</translation>
    </message>
    <message>
        <source>Add a question like this one</source>
        <translation>Eine Frage wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Remove it from the outline</source>
        <translation>Aus der Gliederung entfernen</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>Die Fragen zeigen</translation>
    </message>
    <message>
        <source>Show title and scoring</source>
        <translation>Titel und Wertung zeigen</translation>
    </message>
    <message>
        <source>Try the form</source>
        <translation>Das Formular ausprobieren</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Zum nächsten Befund gehen</translation>
    </message>
    <message>
        <source>Publish the form</source>
        <translation>Das Formular veröffentlichen</translation>
    </message>
    <message>
        <source>Back to the outline, to all forms</source>
        <translation>Zurück zur Gliederung, zu allen Formularen</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formulare</translation>
    </message>
    <message>
        <source>Writing a form</source>
        <translation>Ein Formular schreiben</translation>
    </message>
    <message>
        <source>Open or close the vision beside the form</source>
        <translation>Die Vision neben dem Formular öffnen oder schließen</translation>
    </message>
    <message>
        <source>Write the form in another language</source>
        <translation>Das Formular in einer anderen Sprache schreiben</translation>
    </message>
    <message>
        <source>Show the form as a file</source>
        <translation>Das Formular als Datei zeigen</translation>
    </message>
    <message>
        <source>Ask staff: does it ring true?</source>
        <translation>Die Mitarbeitenden fragen: Klingt das wahr?</translation>
    </message>
    <message>
        <source>Ask staff: can they say it?</source>
        <translation>Die Mitarbeitenden fragen: Können sie es sagen?</translation>
    </message>
    <message>
        <source>Answer in the round</source>
        <translation>In der Runde antworten</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Zeigen, was dabei herauskam</translation>
    </message>
    <message>
        <source>Code the answers, settle where two differ</source>
        <translation>Antworten codieren, Unterschiede klären</translation>
    </message>
    <message>
        <source>Import papers from a table</source>
        <translation>Papierbögen aus einer Tabelle einlesen</translation>
    </message>
    <message>
        <source>Write tables of the round</source>
        <translation>Tabellen der Runde schreiben</translation>
    </message>
    <message>
        <source>Back to the list of rounds, to the vision</source>
        <translation>Zurück zur Liste der Runden, zur Vision</translation>
    </message>
    <message>
        <source>Asking staff</source>
        <translation>Die Mitarbeitenden fragen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Type papers</source>
        <translation>Bögen eintippen</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Write the vision in another language</source>
        <translation>Die Vision in einer anderen Sprache schreiben</translation>
    </message>
    <message>
        <source>Write what else a paper says</source>
        <translation>Schreiben, was ein Bogen sonst noch sagt</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Das Bild als Tabelle</translation>
    </message>
    <message>
        <source>Next one nobody asks about, or that serves nothing</source>
        <translation>Das Nächste, nach dem niemand fragt oder das nichts dient</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Sichtlinie</translation>
    </message>
    <message>
        <source>Choose which vision is read</source>
        <translation>Wählen, welche Vision gelesen wird</translation>
    </message>
    <message>
        <source>Write the vision anew, as a draft</source>
        <translation>Die Vision neu schreiben, als Entwurf</translation>
    </message>
    <message>
        <source>Begin a vision</source>
        <translation>Eine Vision beginnen</translation>
    </message>
    <message>
        <source>Publish the vision</source>
        <translation>Die Vision veröffentlichen</translation>
    </message>
    <message>
        <source>Propose it as CX vision</source>
        <translation>Als CX-Vision vorschlagen</translation>
    </message>
    <message>
        <source>A published vision</source>
        <translation>Eine veröffentlichte Vision</translation>
    </message>
    <message>
        <source>Open or close the vision beside the texts</source>
        <translation>Die Vision neben den Texten öffnen oder schließen</translation>
    </message>
    <message>
        <source>Copy the whole file</source>
        <translation>Die ganze Datei kopieren</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Formular exportieren</translation>
    </message>
    <message>
        <source>A form as a file</source>
        <translation>Ein Formular als Datei</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>I disagree with this question</source>
        <translation>Diese Frage sehe ich anders</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Eine Entscheidung erneut prüfen lassen</translation>
    </message>
    <message>
        <source>Take a dispute back</source>
        <translation>Einen Einwand zurücknehmen</translation>
    </message>
    <message>
        <source>Decide a dispute</source>
        <translation>Über einen Einwand entscheiden</translation>
    </message>
    <message>
        <source>Release to the agent</source>
        <translation>Für den Agenten freigeben</translation>
    </message>
    <message>
        <source>Note that it was talked through</source>
        <translation>Festhalten, dass es besprochen wurde</translation>
    </message>
    <message>
        <source>Hear and read the whole evaluation</source>
        <translation>Die ganze Bewertung anhören und lesen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>I have seen the critical error</source>
        <translation>Den kritischen Fehler gesehen</translation>
    </message>
    <message>
        <source>Show the phrases for a comment</source>
        <translation>Die Formulierungen für einen Kommentar zeigen</translation>
    </message>
    <message>
        <source>Keep the comment, or what is selected in it, as a phrase</source>
        <translation>Den Kommentar, oder was darin ausgewählt ist, als Formulierung behalten</translation>
    </message>
    <message>
        <source>Keep it as a phrase for every question</source>
        <translation>Ihn als Formulierung für jede Frage behalten</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Wozu diese Seite da ist</translation>
    </message>
    <message>
        <source>Choose evidence of the question, to move its ends or take it off</source>
        <translation>Einen Beleg der Frage wählen, um seine Enden zu verschieben oder ihn wegzunehmen</translation>
    </message>
    <message>
        <source>Quote what is selected in the comment</source>
        <translation>Was ausgewählt ist, im Kommentar zitieren</translation>
    </message>
    <message>
        <source>Take the answer back, or chosen evidence off</source>
        <translation>Die Antwort zurücknehmen, oder den gewählten Beleg weg</translation>
    </message>
    <message>
        <source>Select a second backwards; begin chosen evidence earlier</source>
        <translation>Eine Sekunde rückwärts auswählen; gewählten Beleg früher beginnen</translation>
    </message>
    <message>
        <source>Select a second forwards; begin chosen evidence later</source>
        <translation>Eine Sekunde vorwärts auswählen; gewählten Beleg später beginnen</translation>
    </message>
    <message>
        <source>End chosen evidence earlier</source>
        <translation>Gewählten Beleg früher enden lassen</translation>
    </message>
    <message>
        <source>End chosen evidence later</source>
        <translation>Gewählten Beleg später enden lassen</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>110 %</source>
        <translation>110 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>0.75x</source>
        <translation>0,75x</translation>
    </message>
    <message>
        <source>1x</source>
        <translation>1x</translation>
    </message>
    <message>
        <source>1.25x</source>
        <translation>1,25x</translation>
    </message>
    <message>
        <source>1.5x</source>
        <translation>1,5x</translation>
    </message>
    <message>
        <source>2x</source>
        <translation>2x</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Lock when nobody touches anything for</source>
        <translation>Sperren, wenn so lange niemand etwas berührt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>Recordings play at</source>
        <translation>Aufnahmen laufen mit</translation>
    </message>
    <message>
        <source>0.5x</source>
        <translation>0,5x</translation>
    </message>
    <message>
        <source>1.75x</source>
        <translation>1,75x</translation>
    </message>
    <message>
        <source>2.5x</source>
        <translation>2,5x</translation>
    </message>
    <message>
        <source>3x</source>
        <translation>3x</translation>
    </message>
    <message>
        <source>Evidence without a selection is the last</source>
        <translation>Beleg ohne Auswahl sind die letzten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close, and lose answers?</source>
        <translation>Schließen und Antworten verlieren?</translation>
    </message>
    <message>
        <source>Keep Ringtrue open</source>
        <translation>Ringtrue offen lassen</translation>
    </message>
    <message>
        <source>%1 – Ringtrue</source>
        <translation>%1 – Ringtrue</translation>
    </message>
    <message>
        <source>Ringtrue</source>
        <translation>Ringtrue</translation>
    </message>
    <message>
        <source>Close, and lose what is written?</source>
        <translation>Schließen und Geschriebenes verlieren?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Something that was written in a sheet waits for who wrote it. It is on no disk.</source>
        <translation>Auf einem Blatt steht etwas, das auf die Person wartet, die es geschrieben hat. Es ist noch auf keinem Datenträger.</translation>
    </message>
    <message>
        <source>The disk has not taken all answers that were entered. While Ringtrue runs they are kept: when the disk can be written again, open the evaluation.</source>
        <translation>Der Datenträger hat nicht alle eingegebenen Antworten angenommen. Solange Ringtrue läuft, bleiben sie erhalten: Öffnen Sie die Bewertung, wenn der Datenträger wieder beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The disk has not taken all that was written in a vision or form. While Ringtrue runs it is kept, and saved as soon as the disk can be written again.</source>
        <translation>Der Datenträger hat nicht alles angenommen, was in einer Vision oder einem Formular geschrieben wurde. Solange Ringtrue läuft, bleibt es erhalten und wird gespeichert, sobald der Datenträger wieder beschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>MarkBox</name>
    <message>
        <source>Evidence of question %1</source>
        <translation>Beleg zu Frage %1</translation>
    </message>
</context>
<context>
    <name>MessageSlot</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Lock, switch person</source>
        <translation>Sperren, Person wechseln</translation>
    </message>
    <message>
        <source>Another workspace</source>
        <translation>Anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Wozu diese Seite da ist</translation>
    </message>
</context>
<context>
    <name>NewFormDialog</name>
    <message>
        <source>Begin a form</source>
        <translation>Formular beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Es braucht einen Titel.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <translation>Titel des Formulars</translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The vision it serves</source>
        <translation>Die Vision, der es dient</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>Make a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Where the new folder goes</source>
        <translation>Wohin der neue Ordner kommt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Folder, empty or new</source>
        <translation>Ordner, leer oder neu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Passphrase, may stay empty</source>
        <translation>Passphrase, darf leer bleiben</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Without a passphrase everybody at this computer can work as you.</source>
        <translation>Ohne Passphrase kann jeder an diesem Rechner als Sie arbeiten.</translation>
    </message>
    <message>
        <source>If everybody who knows a passphrase forgets it, nothing sealed can be read again.</source>
        <translation>Vergessen alle ihre Passphrase, ist nichts Versiegeltes mehr lesbar.</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Noch auszufüllen: %1</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next, where you left it</source>
        <translation>Als Nächstes, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Next, the oldest</source>
        <translation>Als Nächstes, das Älteste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>The form proposes: %1. %2 takes it.</source>
        <translation>Das Formular schlägt vor: %1. %2 übernimmt es.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>This version of Ringtrue arranges anew what the workspace holds. It does so once, and changes nothing that anybody wrote.</source>
        <translation>Diese Version von Ringtrue ordnet neu, was der Arbeitsbereich enthält. Das geschieht einmal und ändert nichts, was jemand geschrieben hat.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel leaves the workspace as it was. It is arranged when it is opened the next time.</source>
        <translation>Abbrechen lässt den Arbeitsbereich, wie er war. Geordnet wird er, wenn er das nächste Mal geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>OpeningProgress</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 in der Sekunde</translation>
    </message>
</context>
<context>
    <name>OptionGrid</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>business-critical</source>
        <translation>geschäftskritisch</translation>
    </message>
    <message>
        <source>customer-critical</source>
        <translation>kundenkritisch</translation>
    </message>
    <message>
        <source>compliance-critical</source>
        <translation>rechtlich kritisch</translation>
    </message>
    <message>
        <source>Range %1 begins at</source>
        <translation>Bereich %1 beginnt bei</translation>
    </message>
    <message>
        <source>Points of answer %1</source>
        <translation>Punkte der Antwort %1</translation>
    </message>
    <message>
        <source>Words of answer %1</source>
        <translation>Worte der Antwort %1</translation>
    </message>
    <message>
        <source>Class of answer %1</source>
        <translation>Klasse der Antwort %1</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
    <message>
        <source>What counts as answer %1</source>
        <translation>Was für Antwort %1 gilt</translation>
    </message>
    <message>
        <source>What counts as this</source>
        <translation>Was dafür gilt</translation>
    </message>
    <message>
        <source>What answer %1 sounds like</source>
        <translation>Wie Antwort %1 klingt</translation>
    </message>
    <message>
        <source>“What it sounds like”</source>
        <translation>„Wie es klingt“</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>Answer %1 is picked alone</source>
        <translation>Antwort %1 wird allein gewählt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Lowest in words</source>
        <translation>Der kleinste in Worten</translation>
    </message>
    <message>
        <source>Highest in words</source>
        <translation>Der größte in Worten</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Photos only</source>
        <translation>Nur Fotos</translation>
    </message>
    <message>
        <source>What each value means</source>
        <translation>Was jeder Wert bedeutet</translation>
    </message>
    <message>
        <source>Ranges: from which number on, points, words</source>
        <translation>Bereiche: ab welcher Zahl, Punkte, Worte</translation>
    </message>
    <message>
        <source>Answers: points, words, class, and what it sounds like</source>
        <translation>Antworten: Punkte, Worte, Klasse und wie es klingt</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Part of the organisation</source>
        <translation>Teil der Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Contact types and jobs</source>
        <translation>Anliegen und Aufgaben</translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline: %1</source>
        <translation>Gliederung: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Journey block</source>
        <translation>Frageblock Kundenreise</translation>
    </message>
    <message>
        <source>Add the questions about the customer&apos;s journey</source>
        <translation>Die Fragen zur Kundenreise hinzufügen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
</context>
<context>
    <name>OutlineRow</name>
    <message>
        <source>Section %1, weight %2</source>
        <translation>Abschnitt %1, Gewicht %2</translation>
    </message>
    <message>
        <source>Question %1: %2, weight %3</source>
        <translation>Frage %1: %2, Gewicht %3</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>OwnedPanel</name>
    <message>
        <source>A new job to be done</source>
        <translation>Neue Aufgabe der Kunden</translation>
    </message>
    <message>
        <source>A new contact type</source>
        <translation>Neues Anliegen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add the job</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Add the contact type</source>
        <translation>Anliegen anlegen</translation>
    </message>
    <message>
        <source>What the customer wants to get done</source>
        <translation>Was die Kunden erledigen wollen</translation>
    </message>
    <message>
        <source>Why customers get in touch</source>
        <translation>Warum Kunden sich melden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name, as in forms and imports</source>
        <translation>Kurzname, wie in Formularen und beim Übernehmen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Forms name it by this. Change it only where no form does.</source>
        <translation>Formulare nennen es so. Ändern Sie ihn nur, wo das kein Formular tut.</translation>
    </message>
</context>
<context>
    <name>OwnedRow</name>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
</context>
<context>
    <name>OwnedTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>without one owner: %1</source>
        <translation>ohne genau eine verantwortliche Person: %1</translation>
    </message>
    <message>
        <source>Columns: slug, name; if you like owners (between semicolons)</source>
        <translation>Spalten: slug, name; nach Wunsch owners (zwischen Semikolons)</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Accountable owner</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>When everyone owns, nobody owns. Name one.</source>
        <translation>Sind es alle, ist es niemand. Benennen Sie eine Person.</translation>
    </message>
    <message>
        <source>Nobody is accountable yet. It can be saved, and carries a caution.</source>
        <translation>Noch ist niemand verantwortlich. Es lässt sich speichern und trägt dann eine Warnung.</translation>
    </message>
</context>
<context>
    <name>OwnersView</name>
    <message>
        <source>Contact types</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Why customers get in touch</source>
        <translation>Warum Kunden sich melden</translation>
    </message>
    <message>
        <source>Jobs to be done</source>
        <translation>Aufgaben der Kunden</translation>
    </message>
    <message>
        <source>What customers want to get done, across contacts</source>
        <translation>Was Kunden erledigen wollen, über Kontakte hinweg</translation>
    </message>
    <message>
        <source>Add a contact type</source>
        <translation>Anliegen anlegen</translation>
    </message>
    <message>
        <source>No contact types yet. Add them here or import them from a CSV file, each with its owner.</source>
        <translation>Noch keine Anliegen. Legen Sie sie hier an oder übernehmen Sie sie aus einer CSV-Datei, jedes mit der verantwortlichen Person.</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>No jobs yet. Add them here or import them from a CSV file, each with its owner.</source>
        <translation>Noch keine Aufgaben. Legen Sie sie hier an oder übernehmen Sie sie aus einer CSV-Datei, jede mit der verantwortlichen Person.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Why answers fell short, where a form asks for it</source>
        <translation>Woran es lag, wenn Punkte fehlen und ein Formular danach fragt</translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation>Ursache hinzufügen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Whose it was that answers fell short</source>
        <translation>Bei wem es lag, wenn Punkte fehlen</translation>
    </message>
    <message>
        <source>Add an attribution</source>
        <translation>Zuschreibung hinzufügen</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>What staff say of the vision</source>
        <translation>Was die Mitarbeitenden zur Vision sagen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>%1 is at the table; take them off</source>
        <translation>%1 ist am Tisch; vom Tisch nehmen</translation>
    </message>
    <message>
        <source>Ask somebody to the table</source>
        <translation>Jemanden an den Tisch bitten</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden bitten</translation>
    </message>
</context>
<context>
    <name>PassphraseSettings</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>You sign in with a passphrase.</source>
        <translation>Sie melden sich mit einer Passphrase an.</translation>
    </message>
    <message>
        <source>You have none: everybody at this computer can work as you.</source>
        <translation>Sie haben keine: Jeder an diesem Rechner kann unter Ihrem Namen arbeiten.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Die neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The passphrase that you had typed was not set.</source>
        <translation>Die eingetippte Passphrase wurde nicht gesetzt.</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Name, role, team</source>
        <translation>Name, Rolle, Team</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>People: %1 of %2</source>
        <translation>Personen: %1 von %2</translation>
    </message>
    <message>
        <source>Columns: name, roles; if you like external_id, team, languages, active</source>
        <translation>Spalten: name, roles; nach Wunsch external_id, team, languages, active</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Not everybody here has a passphrase: anybody at this computer can work under the names of those without, so what they wrote is theirs by convention.</source>
        <translation>Nicht alle haben hier eine Passphrase: Jeder an diesem Rechner kann unter den Namen derer ohne Passphrase arbeiten. Dass sie selbst geschrieben haben, was unter ihren Namen steht, gilt also nur nach Absprache.</translation>
    </message>
    <message>
        <source>Nobody here has a passphrase: anybody at this computer can work under any name, so who wrote what is by convention.</source>
        <translation>Niemand hat hier eine Passphrase: Jeder an diesem Rechner kann unter jedem Namen arbeiten. Wer was geschrieben hat, gilt also nur nach Absprache.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Each word must be in a name, role, team, language or external id.</source>
        <translation>Jedes Wort muss in Name, Rolle, Team, Sprache oder externer Kennung stehen.</translation>
    </message>
    <message>
        <source>Everybody who evaluates, serves customers or owns an experience belongs here.</source>
        <translation>Hierher gehören alle, die bewerten, Kunden bedienen oder ein Erlebnis verantworten.</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1: lock or switch person</source>
        <translation>%1: sperren oder Person wechseln</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>A new person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>An erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <source>The name of this person was erased. What this person did stays, without the name.</source>
        <translation>Der Name dieser Person wurde gelöscht. Was sie getan hat, bleibt ohne ihren Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>en, de-AT</source>
        <translation>en, de-AT</translation>
    </message>
    <message>
        <source>External id, as in the telephone or chat system</source>
        <translation>Externe Kennung, wie in der Telefon- oder Chatanlage</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>has left</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>PhaseBars</name>
    <message>
        <source>Weight by phase of the journey: %1</source>
        <translation>Gewicht nach Phase der Kundenreise: %1</translation>
    </message>
</context>
<context>
    <name>PillarBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PillarCard</name>
    <message>
        <source>Pillar %1: %2</source>
        <translation>Säule %1: %2</translation>
    </message>
    <message>
        <source>Serves “%1”</source>
        <translation>Dient „%1“</translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 Sekunden weiter</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Speed %1, faster</source>
        <translation>Tempo %1, schneller</translation>
    </message>
</context>
<context>
    <name>PolicyExamples</name>
    <message>
        <source>What that makes of answers</source>
        <translation>Was das aus Antworten macht</translation>
    </message>
</context>
<context>
    <name>PolicyPane</name>
    <message>
        <source>Title of the form</source>
        <translation>Titel des Formulars</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es gedacht ist</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>mystery shopping</source>
        <translation>Mystery Shopping</translation>
    </message>
    <message>
        <source>self-evaluation</source>
        <translation>Selbstbewertung</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>Why an answer fell short is asked</source>
        <translation>Nach der Ursache wird gefragt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>where points are lost</source>
        <translation>wo Punkte fehlen</translation>
    </message>
    <message>
        <source>at a critical error</source>
        <translation>bei einem kritischen Fehler</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Sprache seiner Texte</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>As known from</source>
        <translation>Wie üblich bei</translation>
    </message>
    <message>
        <source>What weights mean</source>
        <translation>Was Gewichte bedeuten</translation>
    </message>
    <message>
        <source>times points</source>
        <translation>mal Punkte</translation>
    </message>
    <message>
        <source>a question&apos;s share of the form</source>
        <translation>Anteil einer Frage am Formular</translation>
    </message>
    <message>
        <source>a section&apos;s share of the form</source>
        <translation>Anteil eines Abschnitts am Formular</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>its weight goes to all others</source>
        <translation>ihr Gewicht geht an alle anderen</translation>
    </message>
    <message>
        <source>its weight stays in the section</source>
        <translation>ihr Gewicht bleibt im Abschnitt</translation>
    </message>
    <message>
        <source>counts as fully met</source>
        <translation>gilt als voll erfüllt</translation>
    </message>
    <message>
        <source>A critical error makes zero</source>
        <translation>Ein kritischer Fehler setzt auf null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>its section</source>
        <translation>seinen Abschnitt</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>das Formular</translation>
    </message>
    <message>
        <source>Shown after a critical error</source>
        <translation>Gezeigt nach einem kritischen Fehler</translation>
    </message>
    <message>
        <source>both scores</source>
        <translation>beide Ergebnisse</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>the score as answered</source>
        <translation>das Ergebnis wie beantwortet</translation>
    </message>
    <message>
        <source>A question with a class is failed by</source>
        <translation>Eine Frage mit Klasse verfehlen</translation>
    </message>
    <message>
        <source>marked answers only</source>
        <translation>nur markierte Antworten</translation>
    </message>
    <message>
        <source>the lowest answer</source>
        <translation>die niedrigste Antwort</translation>
    </message>
    <message>
        <source>less than half</source>
        <translation>weniger als die Hälfte</translation>
    </message>
    <message>
        <source>less than all</source>
        <translation>weniger als alles</translation>
    </message>
    <message>
        <source>An answer is worth</source>
        <translation>Eine Antwort ist wert</translation>
    </message>
    <message>
        <source>points of the most possible</source>
        <translation>Anteil an den meisten möglichen Punkten</translation>
    </message>
    <message>
        <source>between the fewest and the most</source>
        <translation>Lage zwischen den wenigsten und den meisten</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>up to 100</source>
        <translation>bis 100</translation>
    </message>
    <message>
        <source>above 100, too</source>
        <translation>auch über 100</translation>
    </message>
    <message>
        <source>Everything not applicable</source>
        <translation>Nichts trifft zu</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Bestehensgrenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Gezeigte Nachkommastellen</translation>
    </message>
    <message>
        <source>A half is rounded</source>
        <translation>Eine Hälfte wird gerundet</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>to the even digit</source>
        <translation>zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Bands: from which score on, and their names</source>
        <translation>Stufen: ab welchem Ergebnis, und ihre Namen</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Obligations: what a question can serve instead of a promise</source>
        <translation>Pflichten: wem eine Frage statt eines Versprechens dienen kann</translation>
    </message>
    <message>
        <source>Add an obligation</source>
        <translation>Pflicht hinzufügen</translation>
    </message>
    <message>
        <source>Channels: none picked, it is for all</source>
        <translation>Kanäle: keiner gewählt, gilt es für alle</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
</context>
<context>
    <name>PrintTool</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print this evaluation</source>
        <translation>Diese Bewertung drucken</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Promise %1: %2 %3</source>
        <translation>Versprechen %1: %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>QuestionMore</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>if one likes</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>where points are lost</source>
        <translation>wo Punkte fehlen</translation>
    </message>
    <message>
        <source>at a critical error</source>
        <translation>bei einem kritischen Fehler</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>non-critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>business-critical</source>
        <translation>geschäftskritisch</translation>
    </message>
    <message>
        <source>customer-critical</source>
        <translation>kundenkritisch</translation>
    </message>
    <message>
        <source>compliance-critical</source>
        <translation>rechtlich kritisch</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Why it fell short</source>
        <translation>Woran es lag</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>as the form says</source>
        <translation>wie das Formular sagt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Shown as answer at first</source>
        <translation>Zuerst als Antwort gezeigt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Failing it is</source>
        <translation>Sie zu verfehlen ist</translation>
    </message>
    <message>
        <source>Class of the question</source>
        <translation>Klasse der Frage</translation>
    </message>
    <message>
        <source>May be not applicable</source>
        <translation>„Trifft nicht zu“ ist möglich</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>Guidance for whoever answers</source>
        <translation>Anleitung für alle, die antworten</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What counts, what does not, and where to look</source>
        <translation>Was zählt, was nicht, und worauf man achtet</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>The question in words</source>
        <translation>Die Frage in Worten</translation>
    </message>
    <message>
        <source>What one would see or hear</source>
        <translation>Was man sehen oder hören würde</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie sie beantwortet wird</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of the question</source>
        <translation>Gewicht der Frage</translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>For information only</source>
        <translation>Nur zur Information</translation>
    </message>
    <message>
        <source>Bonus: on top of 100</source>
        <translation>Bonus: zusätzlich zu 100</translation>
    </message>
    <message>
        <source>When in the journey</source>
        <translation>Wann auf der Kundenreise</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Gefragt, wenn</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
</context>
<context>
    <name>QuestionSlot</name>
    <message>
        <source>Question %1, %2: %3</source>
        <translation>Frage %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QuoteMark</name>
    <message>
        <source>Quote: %1</source>
        <translation>Zitat: %1</translation>
    </message>
</context>
<context>
    <name>ReadingDialogs</name>
    <message>
        <source>Print the poster</source>
        <translation>Poster drucken</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Karten drucken</translation>
    </message>
    <message>
        <source>A card has the pillars, and all behaviours on one channel with what each sounds like and what not.</source>
        <translation>Eine Karte hat die Säulen und alle Verhalten auf einem Kanal: wie sie klingen und wie nicht.</translation>
    </message>
</context>
<context>
    <name>ReadingTools</name>
    <message>
        <source>Which vision</source>
        <translation>Welche Vision</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Mit einem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this vision</source>
        <translation>Diese Vision bearbeiten</translation>
    </message>
    <message>
        <source>New vision</source>
        <translation>Neue Vision</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publish a vision file</source>
        <translation>Visionsdatei veröffentlichen</translation>
    </message>
    <message>
        <source>Poster (PDF)…</source>
        <translation>Poster (PDF) …</translation>
    </message>
    <message>
        <source>Cards (PDF)…</source>
        <translation>Karten (PDF) …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read or print this vision</source>
        <translation>Diese Vision lesen oder drucken</translation>
    </message>
    <message>
        <source>What forms ask about it</source>
        <translation>Was Formulare dazu fragen</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Correct these rows in the file and import it again. Nothing of it was taken.</source>
        <translation>Berichtigen Sie diese Zeilen in der Datei und übernehmen Sie sie noch einmal. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SaidPane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Nothing to hear or read</source>
        <translation>Nichts zu hören oder zu lesen</translation>
    </message>
    <message>
        <source>No recording, transcript or message of this interaction is here.</source>
        <translation>Keine Aufnahme, Mitschrift oder Nachricht dieser Interaktion ist hier.</translation>
    </message>
    <message>
        <source>There is no transcript of it. Drag over the waveform, or press Shift with the left or right arrow, to select what is evidence.</source>
        <translation>Es gibt keine Mitschrift davon. Ziehen Sie über die Wellenform, oder drücken Sie die Umschalttaste mit Pfeil links oder rechts, um auszuwählen, was Beleg ist.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Quote it in the comment</source>
        <translation>Im Kommentar zitieren</translation>
    </message>
</context>
<context>
    <name>ScoreFooter</name>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation>Ergebnis %1 von 100</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of the section</source>
        <translation>Gewicht des Abschnitts</translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Part of the section before it</source>
        <translation>Teil des Abschnitts davor</translation>
    </message>
    <message>
        <source>Its questions are asked when</source>
        <translation>Seine Fragen werden gefragt, wenn</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>The form asks nothing yet: its first question comes next.</source>
        <translation>Das Formular fragt noch nichts: als Nächstes kommt seine erste Frage.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no folder “%1”</source>
        <translation>Es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk is not there. Nothing was changed.</source>
        <translation>Er ist vielleicht verschoben oder umbenannt, oder sein Datenträger fehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no workspace</source>
        <translation>„%1“ ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>A workspace is a folder that holds workspace.db. Choose another folder, or make a new workspace. Nothing was changed in this one.</source>
        <translation>Ein Arbeitsbereich ist ein Ordner mit workspace.db. Wählen Sie einen anderen Ordner, oder legen Sie einen neuen Arbeitsbereich an. In diesem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already</source>
        <translation>In „%1“ ist schon ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one. Nothing was changed.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner für den neuen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” holds other things</source>
        <translation>In „%1“ liegt anderes</translation>
    </message>
    <message>
        <source>A new workspace wants an empty folder or a new one. Nothing was changed.</source>
        <translation>Ein neuer Arbeitsbereich braucht einen leeren oder neuen Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No workspace was made in “%1”</source>
        <translation>In „%1“ wurde kein Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>The organisation and you need names, in characters that can be seen. Type them anew.</source>
        <translation>Die Organisation und Sie brauchen Namen aus Zeichen, die man sieht. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>„%1“ wird benutzt</translation>
    </message>
    <message>
        <source>Close the other program and open the workspace again. Nothing was changed.</source>
        <translation>Schließen Sie das andere Programm und öffnen Sie den Arbeitsbereich noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Ringtrue</source>
        <translation>„%1“ stammt von einer neueren Version von Ringtrue</translation>
    </message>
    <message>
        <source>This version does not know all that is in it, so it leaves it untouched. Install the newer version to open it.</source>
        <translation>Diese Version kennt nicht alles darin und lässt ihn darum unberührt. Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Ringtrue</source>
        <translation>„%1“ stammt von einer älteren Version von Ringtrue</translation>
    </message>
    <message>
        <source>It must be opened for writing once. Close the program that writes in it and open it again.</source>
        <translation>Er muss einmal zum Schreiben geöffnet werden. Schließen Sie das Programm, das darin schreibt, und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has a history that this program does not know</source>
        <translation>„%1“ hat eine Geschichte, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Somebody changed the database by other means. It was left untouched; “ringtrue verify” says how to mend it.</source>
        <translation>Jemand hat die Datenbank auf anderem Weg verändert. Sie blieb unberührt; „ringtrue verify“ sagt, was hilft.</translation>
    </message>
    <message>
        <source>A file in “%1” is damaged</source>
        <translation>Eine Datei in „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the folder to another disk; “ringtrue verify” names the damaged part and says how to mend it. Keep keys.db and unlock.key: a backup alone holds no keys.</source>
        <translation>Sie blieb, wie sie ist. Kopieren Sie den Ordner auf einen anderen Datenträger; „ringtrue verify“ nennt den beschädigten Teil und sagt, was hilft. Behalten Sie keys.db und unlock.key: Eine Sicherung allein enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The folder or its disk does not allow writing. Nothing was changed.</source>
        <translation>Der Ordner oder sein Datenträger erlaubt kein Schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full</source>
        <translation>Der Datenträger von „%1“ ist voll</translation>
    </message>
    <message>
        <source>What was saved is safe. Free some space and try again.</source>
        <translation>Was gespeichert ist, ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keys of “%1” are missing</source>
        <translation>Die Schlüssel von „%1“ fehlen</translation>
    </message>
    <message>
        <source>Without keys.db no name, recording or comment could be read. Put keys.db back from your own copy.</source>
        <translation>Ohne keys.db wäre kein Name, keine Aufnahme, kein Kommentar lesbar. Legen Sie keys.db aus Ihrer eigenen Kopie zurück.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>A passphrase is needed to open it.</source>
        <translation>Zum Öffnen braucht es eine Passphrase.</translation>
    </message>
    <message>
        <source>“%1” stays locked</source>
        <translation>„%1“ bleibt gesperrt</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>This person may not sign in here.</source>
        <translation>Diese Person darf sich hier nicht anmelden.</translation>
    </message>
    <message>
        <source>Opening “%1” was stopped</source>
        <translation>Das Öffnen von „%1“ wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing is lost; it can be opened again.</source>
        <translation>Nichts ist verloren; er lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>„%1“ ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The disk refused. What was saved before is untouched; check the disk and try again.</source>
        <translation>Der Datenträger hat den Zugriff verweigert. Was vorher gespeichert war, ist unberührt; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program works in this workspace. You can read, not change.</source>
        <translation>Ein anderes Programm arbeitet in diesem Arbeitsbereich. Sie können lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>the draft is gone</source>
        <translation>der Entwurf ist weg</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk cannot be written</source>
        <translation>der Datenträger ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>the file of drafts is damaged</source>
        <translation>die Datei der Entwürfe ist beschädigt</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>der Datenträger hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Programme owner</source>
        <translation>Programmleitung</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>Mystery Shopper</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Experience owner</source>
        <translation>Erlebnisverantwortung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Verwalter des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The workspace could not be read through: the disk refused. Check the disk; the check is made again the next time you open it.</source>
        <translation>Der Arbeitsbereich ließ sich nicht durchlesen: Der Datenträger hat den Zugriff verweigert. Prüfen Sie den Datenträger; beim nächsten Öffnen wird noch einmal geprüft.</translation>
    </message>
    <message>
        <source>drafts.db is damaged: open drafts and window places may be lost. Submitted evaluations are safe. Submit or note down what is open, then restore a backup.</source>
        <translation>drafts.db ist beschädigt: Offene Entwürfe und Fensterplätze können verloren sein. Abgegebene Bewertungen sind sicher. Geben Sie ab oder notieren Sie, was offen ist, und spielen Sie dann eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>keys.db is damaged: names, recordings and comments may become unreadable. Close the workspace and put keys.db back from your own copy.</source>
        <translation>keys.db ist beschädigt: Namen, Aufnahmen und Kommentare können unlesbar werden. Schließen Sie den Arbeitsbereich und legen Sie keys.db aus Ihrer eigenen Kopie zurück.</translation>
    </message>
    <message>
        <source>workspace.db is damaged: what you see may be incomplete. Close the workspace, copy its folder to another disk and restore the last backup; “ringtrue verify” names the damaged part.</source>
        <translation>workspace.db ist beschädigt: Was Sie sehen, kann unvollständig sein. Schließen Sie den Arbeitsbereich, kopieren Sie seinen Ordner auf einen anderen Datenträger und spielen Sie die letzte Sicherung zurück; „ringtrue verify“ nennt den beschädigten Teil.</translation>
    </message>
    <message>
        <source>This folder or its disk cannot be written. You can read, not change.</source>
        <translation>Dieser Ordner oder sein Datenträger ist nicht beschreibbar. Sie können lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>%1 works in this workspace, on the computer %2. You can read, not change.</source>
        <translation>%1 arbeitet in diesem Arbeitsbereich, auf dem Rechner %2. Sie können lesen, nicht ändern.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Teil der Einstellungen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>For %1, on this computer</source>
        <translation>Für %1, an diesem Rechner</translation>
    </message>
</context>
<context>
    <name>SheetAside</name>
    <message>
        <source>%1 was changed meanwhile. Saving writes what you see here over that.</source>
        <translation>%1 wurde inzwischen geändert. Speichern schreibt darüber, was Sie hier sehen.</translation>
    </message>
    <message>
        <source>What you had written about %1 was left out: there is nothing to change any more.</source>
        <translation>Was Sie über %1 geschrieben hatten, wurde ausgelassen: Es gibt nichts mehr zu ändern.</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Edit the source %1</source>
        <translation>Quelle %1 bearbeiten</translation>
    </message>
    <message>
        <source>Take the source %1 off the table</source>
        <translation>Quelle %1 vom Tisch nehmen</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Noch keine Formulare</translation>
    </message>
    <message>
        <source>A form asks what one would see or hear when the vision is lived. Write its questions here; each publishing makes a numbered version that never changes.</source>
        <translation>Ein Formular fragt, was man sehen oder hören würde, wenn die Vision gelebt wird. Hier werden seine Fragen geschrieben; jedes Veröffentlichen macht eine nummerierte Version, die sich nie ändert.</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Formular beginnen</translation>
    </message>
    <message>
        <source>Forms are not shown to you</source>
        <translation>Formulare werden Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>The forms could not be read</source>
        <translation>Die Formulare konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>First section</source>
        <translation>Erster Abschnitt</translation>
    </message>
    <message>
        <source>Who visits as a customer does not know what is looked for, or the visit would not be a customer's.</source>
        <translation>Wer als Kunde besucht, weiß nicht, worauf geachtet wird; sonst wäre es kein Besuch eines Kunden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Read them again; where that does not help, have the workspace checked.</source>
        <translation>Nichts wurde geändert. Lesen Sie sie noch einmal; hilft das nicht, ist der Arbeitsbereich zu prüfen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>SideMark</name>
    <message>
        <source>A</source>
        <comment>agent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>customer</comment>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>SightDetail</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write this question</source>
        <translation>Diese Frage schreiben</translation>
    </message>
</context>
<context>
    <name>SightHead</name>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Behaviours and obligations</source>
        <translation>Verhalten und Pflichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The next one that nobody asks about, or that serves nothing</source>
        <translation>Das Nächste, nach dem niemand fragt oder das nichts dient</translation>
    </message>
</context>
<context>
    <name>SightPane</name>
    <message>
        <source>Traces to</source>
        <translation>Geht zurück auf</translation>
    </message>
    <message>
        <source>Take a question at hand to say what it serves.</source>
        <translation>Eine Frage zur Hand nehmen, um zu sagen, wem sie dient.</translation>
    </message>
    <message>
        <source>The form names no vision that is published here.</source>
        <translation>Das Formular nennt keine Vision, die hier veröffentlicht ist.</translation>
    </message>
    <message>
        <source>What the question serves: arrows move, Space picks</source>
        <translation>Wem die Frage dient: Pfeile bewegen, Leertaste wählt</translation>
    </message>
    <message>
        <source>and from there to the promise</source>
        <translation>und von dort zum Versprechen</translation>
    </message>
</context>
<context>
    <name>SightRow</name>
    <message>
        <source>%1, nobody asks</source>
        <translation>%1, niemand fragt</translation>
    </message>
    <message>
        <source>nobody asks</source>
        <translation>niemand fragt</translation>
    </message>
</context>
<context>
    <name>SightView</name>
    <message>
        <source>Line of sight</source>
        <translation>Sichtlinie</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>This form</source>
        <translation>Dieses Formular</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formulare</translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation>Sichtlinie: %1</translation>
    </message>
    <message>
        <source>This form traces to no vision</source>
        <translation>Dieses Formular geht auf keine Vision zurück</translation>
    </message>
    <message>
        <source>No form in force traces to this vision</source>
        <translation>Kein geltendes Formular geht auf diese Vision zurück</translation>
    </message>
    <message>
        <source>The line of sight is not shown to you</source>
        <translation>Die Sichtlinie ist nicht für Sie bestimmt</translation>
    </message>
    <message>
        <source>Who visits as a customer does not know what is looked for, or the visit would not be a customer's.</source>
        <translation>Wer als Kunde kommt, weiß nicht, worauf geachtet wird; sonst wäre es kein Besuch eines Kunden.</translation>
    </message>
    <message>
        <source>A form names the vision it serves, and each question a behaviour of it. What is published is drawn here.</source>
        <translation>Ein Formular nennt die Vision, der es dient, und jede Frage ein Verhalten daraus. Was veröffentlicht ist, wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>The line of sight could not be drawn</source>
        <translation>Die Sichtlinie ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>The form or the vision is gone, was written by a newer version of the program, or the workspace is damaged. Nothing was changed.</source>
        <translation>Das Formular oder die Vision gibt es nicht mehr, eine neuere Version des Programms hat es geschrieben, oder der Arbeitsbereich ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Business strategy</source>
        <translation>Geschäftsstrategie</translation>
    </message>
    <message>
        <source>Company vision</source>
        <translation>Unternehmensvision</translation>
    </message>
    <message>
        <source>Brand attribute</source>
        <translation>Markeneigenschaft</translation>
    </message>
    <message>
        <source>Brand promise</source>
        <translation>Markenversprechen</translation>
    </message>
    <message>
        <source>Customer research, figures</source>
        <translation>Kundenforschung, Zahlen</translation>
    </message>
    <message>
        <source>Customer research, survey</source>
        <translation>Kundenforschung, Befragung</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Kundenpanel</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>Branchenstandard</translation>
    </message>
    <message>
        <source>Customer research, conversations</source>
        <translation>Kundenforschung, Gespräche</translation>
    </message>
    <message>
        <source>Voice of the employees</source>
        <translation>Stimme der Mitarbeitenden</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The column “%1” is not there.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no column of such a table. Its columns are %2.</source>
        <translation>„%1“ ist keine Spalte einer solchen Tabelle. Ihre Spalten sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no column of such a table. Is “%2” meant?</source>
        <translation>„%1“ ist keine Spalte einer solchen Tabelle. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no row below the names of the columns.</source>
        <translation>Unter den Namen der Spalten steht keine Zeile.</translation>
    </message>
    <message>
        <source>“%1” holds %2, a character that cannot be seen. Write it without.</source>
        <translation>„%1“ enthält %2, ein Zeichen, das man nicht sieht. Schreiben Sie es ohne.</translation>
    </message>
    <message>
        <source>“%1” is empty and must say something.</source>
        <translation>„%1“ ist leer und muss etwas sagen.</translation>
    </message>
    <message>
        <source>“%2” is no role. Roles are evaluator, lead, agent, trainer and others; several stand between semicolons.</source>
        <translation>„%2“ ist keine Rolle. Rollen sind evaluator, lead, agent, trainer und andere; mehrere stehen zwischen Semikolons.</translation>
    </message>
    <message>
        <source>There is no team “%2”. Import the teams first, or correct its name.</source>
        <translation>Es gibt kein Team „%2“. Übernehmen Sie zuerst die Teams oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Nobody here is “%2”. Write an external id or a whole name of somebody who is known.</source>
        <translation>Niemand hier ist „%2“. Schreiben Sie eine externe Kennung oder den ganzen Namen einer bekannten Person.</translation>
    </message>
    <message>
        <source>Several people are called “%2”. Write the external id.</source>
        <translation>Mehrere Personen heißen „%2“. Schreiben Sie die externe Kennung.</translation>
    </message>
    <message>
        <source>“%2” is the id of nobody who is here. A number of your own belongs into external_id.</source>
        <translation>„%2“ ist die Kennung von niemandem, der hier ist. Eine eigene Nummer gehört in external_id.</translation>
    </message>
    <message>
        <source>“%2” is not the external id of the person whose id stands in the row.</source>
        <translation>„%2“ ist nicht die externe Kennung der Person, deren Kennung in der Zeile steht.</translation>
    </message>
    <message>
        <source>“%2” is too long for a short name: write at most 64 characters.</source>
        <translation>„%2“ ist zu lang für einen Kurznamen: Schreiben Sie höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>“%2” can be no short name: write lower-case letters, digits and hyphens.</source>
        <translation>„%2“ kann kein Kurzname sein: Schreiben Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“%2” is no country: write one of ISO 3166, such as GB.</source>
        <translation>„%2“ ist kein Land: Schreiben Sie eines aus ISO 3166 wie GB.</translation>
    </message>
    <message>
        <source>“%2” is no language: write a tag such as en or de-AT.</source>
        <translation>„%2“ ist keine Sprache: Schreiben Sie ein Kürzel wie en oder de-AT.</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>„%1“ ist yes oder no, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%2” is no day: write one such as 2026-11-27.</source>
        <translation>„%2“ ist kein Tag: Schreiben Sie einen wie 2026-11-27.</translation>
    </message>
    <message>
        <source>There is no interaction with the number or id “%2”.</source>
        <translation>Es gibt keine Interaktion mit der Nummer oder Kennung „%2“.</translation>
    </message>
    <message>
        <source>“%2” stands in line %3 already. Keep one of them.</source>
        <translation>„%2“ steht schon in Zeile %3. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Somebody is called “%2” already. Give an external_id, which tells them apart.</source>
        <translation>Jemand heißt schon „%2“. Geben Sie eine external_id an, die beide unterscheidet.</translation>
    </message>
    <message>
        <source>“%2” in “%1” contradicts line %3. Write the same in both.</source>
        <translation>„%2“ in „%1“ widerspricht Zeile %3. Schreiben Sie in beide dasselbe.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than a table of this kind can be.</source>
        <translation>Die Datei ist größer, als eine solche Tabelle sein kann.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>Die Datei ist in UTF-16 geschrieben. Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8. Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no text has. Is this a CSV file?</source>
        <translation>Zeile %1 enthält ein Zeichen, das kein Text hat. Ist das eine CSV-Datei?</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed.</source>
        <translation>Das Anführungszeichen aus Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>On line %1 text follows a closing quotation mark.</source>
        <translation>In Zeile %1 folgt Text auf ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer columns than the first line.</source>
        <translation>Zeile %1 hat mehr oder weniger Spalten als die erste Zeile.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten heißen gleich.</translation>
    </message>
    <message>
        <source>The file has too many rows for one import. Divide it.</source>
        <translation>Die Datei hat zu viele Zeilen für einmal. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file has too many columns. Is this the right one?</source>
        <translation>Die Datei hat zu viele Spalten. Ist es die richtige?</translation>
    </message>
    <message>
        <source>A cell on line %1 is too long.</source>
        <translation>Eine Zelle in Zeile %1 ist zu lang.</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>A new team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Vendor, where it belongs to one</source>
        <translation>Dienstleister, wo es zu einem gehört</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>en, de-AT</source>
        <translation>en, de-AT</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>people: %1</source>
        <translation>Personen: %1</translation>
    </message>
</context>
<context>
    <name>TeamsView</name>
    <message>
        <source>Teams: %1</source>
        <translation>Teams: %1</translation>
    </message>
    <message>
        <source>Columns: name; if you like site, vendor, country, languages</source>
        <translation>Spalten: name; nach Wunsch site, vendor, country, languages</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Noch keine Teams</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>A team has a site, and a vendor where it belongs to one. Add them here, or import them from a CSV file before the people in them.</source>
        <translation>Ein Team hat einen Standort und, wo es zu einem gehört, einen Dienstleister. Legen Sie Teams hier an oder übernehmen Sie sie aus einer CSV-Datei, bevor Sie ihre Personen übernehmen.</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>A text holds a character that cannot be seen. Type it anew.</source>
        <translation>Ein Text enthält ein Zeichen, das man nicht sieht. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Another one has that name.</source>
        <translation>Etwas anderes heißt schon so.</translation>
    </message>
    <message>
        <source>The short name is lower-case letters, digits and hyphens.</source>
        <translation>Der Kurzname besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Another one has that short name.</source>
        <translation>Etwas anderes hat diesen Kurznamen schon.</translation>
    </message>
    <message>
        <source>A country is one of ISO 3166, such as GB.</source>
        <translation>Ein Land ist eines aus ISO 3166, etwa GB.</translation>
    </message>
    <message>
        <source>Languages are tags such as en or de-AT, with commas between them.</source>
        <translation>Sprachen sind Kürzel wie en oder de-AT, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A journey has at least one stage.</source>
        <translation>Eine Reise hat mindestens eine Etappe.</translation>
    </message>
    <message>
        <source>Each stage needs a name.</source>
        <translation>Jede Etappe braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two stages have the same name.</source>
        <translation>Zwei Etappen heißen gleich.</translation>
    </message>
    <message>
        <source>Each touchpoint needs a name.</source>
        <translation>Jeder Kontaktpunkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two touchpoints of a stage have the same name.</source>
        <translation>Zwei Kontaktpunkte einer Etappe heißen gleich.</translation>
    </message>
</context>
<context>
    <name>TodayAside</name>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>First say what kind of experience you intend: the vision. Then bring in calls and chats: “ringtrue call import” or “ringtrue chat import” on the command line.</source>
        <translation>Sagen Sie zuerst, welches Erlebnis Sie bieten wollen: die Vision. Dann holen Sie Anrufe und Chats herein: „ringtrue call import“ oder „ringtrue chat import“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Go to the vision</source>
        <translation>Zur Vision</translation>
    </message>
    <message>
        <source>No calls or chats yet</source>
        <translation>Noch keine Anrufe oder Chats</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Calls and chats that nobody has evaluated yet show up here, oldest first.</source>
        <translation>Anrufe und Chats, die noch niemand bewertet hat, erscheinen hier, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>See all interactions</source>
        <translation>Alle Interaktionen ansehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Calls and chats wait for those who evaluate here.</source>
        <translation>Anrufe und Chats warten auf die, die hier bewerten.</translation>
    </message>
</context>
<context>
    <name>TouchpointRow</name>
    <message>
        <source>%1, in the centre</source>
        <translation>%1, im Center</translation>
    </message>
    <message>
        <source>%1, outside the centre</source>
        <translation>%1, außerhalb des Centers</translation>
    </message>
</context>
<context>
    <name>TraceChip</name>
    <message>
        <source>Traces to %1</source>
        <translation>Geht zurück auf %1</translation>
    </message>
</context>
<context>
    <name>TraceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Sichtlinie</translation>
    </message>
    <message>
        <source>This question traces to nothing: no behaviour and no obligation stands behind it.</source>
        <translation>Diese Frage geht auf nichts zurück: Kein Verhalten und keine Pflicht steht dahinter.</translation>
    </message>
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>“%1” is not taken: it must be a number, %2.</source>
        <translation>„%1“ geht nicht: Es muss eine Zahl sein, %2.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like this: 2026-11-22.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es so: 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like this: 14:05.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie so: 14:05.</translation>
    </message>
    <message>
        <source>Year-month-day: 2026-11-22</source>
        <translation>Jahr-Monat-Tag: 2026-11-22</translation>
    </message>
    <message>
        <source>Hours and minutes: 14:05</source>
        <translation>Stunden und Minuten: 14:05</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, at most %2 decimals</source>
        <translation>%1, höchstens %2 Stellen nach dem Komma</translation>
    </message>
    <message>
        <source>%1: points %2</source>
        <translation>%1: Punkte %2</translation>
    </message>
    <message>
        <source>“%1” is not taken: there is no such day.</source>
        <translation>„%1“ wird nicht angenommen: Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not taken: a whole number is meant, %2.</source>
        <translation>„%1“ wird nicht angenommen: Gemeint ist eine ganze Zahl, %2.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>A version never changes. Forms name the version they trace to.</source>
        <translation>Eine Version ändert sich nie. Formulare nennen die Version, auf die sie zurückgehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1, %2, in force: %3</source>
        <translation>Version %1, %2, in Kraft: %3</translation>
    </message>
    <message>
        <source>Version %1, %2: %3</source>
        <translation>Version %1, %2: %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Comments on the draft that became version %1</source>
        <translation>Kommentare zum Entwurf, der Version %1 wurde</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>At the table of version %1: %2</source>
        <translation>Am Tisch von Version %1: %2</translation>
    </message>
</context>
<context>
    <name>TryPane</name>
    <message>
        <source>Questions to try</source>
        <translation>Fragen zum Ausprobieren</translation>
    </message>
    <message>
        <source>There is nothing to answer yet.</source>
        <translation>Noch gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is answered here is kept nowhere.</source>
        <translation>Was hier beantwortet wird, wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation>Alle Antworten zurücknehmen</translation>
    </message>
    <message>
        <source>Under another policy…</source>
        <translation>Unter anderen Wertungsregeln …</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Number for question %1</source>
        <translation>Zahl für Frage %1</translation>
    </message>
</context>
<context>
    <name>Vision</name>
    <message>
        <source>CX Vision</source>
        <translation>CX-Vision</translation>
    </message>
    <message>
        <source>Service Vision</source>
        <translation>Service-Vision</translation>
    </message>
    <message>
        <source>to customers</source>
        <translation>an Kunden</translation>
    </message>
    <message>
        <source>to future customers</source>
        <translation>an künftige Kunden</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>an alle</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>%1 quotes</source>
        <translation>%1 Zitate</translation>
    </message>
</context>
<context>
    <name>VisionAnswers</name>
    <message>
        <source>Our purpose</source>
        <translation>Wozu wir da sind</translation>
    </message>
    <message>
        <source>Whom we serve</source>
        <translation>Für wen wir da sind</translation>
    </message>
    <message>
        <source>Our role in their lives</source>
        <translation>Unsere Rolle in ihrem Leben</translation>
    </message>
</context>
<context>
    <name>VisionBeside</name>
    <message>
        <source>The form traces to no vision that can be read here.</source>
        <translation>Das Formular geht auf keine Vision zurück, die hier gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>VisionBoard</name>
    <message>
        <source>Line of sight: arrows move, Tab goes along the thread</source>
        <translation>Sichtlinie: Pfeile bewegen, Tab folgt dem Faden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>%1, seen or heard</source>
        <translation>%1, gesehen oder gehört</translation>
    </message>
</context>
<context>
    <name>VisionPage</name>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Publish a vision file</source>
        <translation>Visionsdatei veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Visions (.vision.yaml, .yaml)</source>
        <translation>Visionen (.vision.yaml, .yaml)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Some of it waits with a draft that is not on the table: open that draft, and it is there again.</source>
        <translation>Ein Teil davon wartet bei einem Entwurf, der nicht auf dem Tisch liegt: Öffnen Sie ihn, und es ist wieder da.</translation>
    </message>
    <message>
        <source>It is not written down yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>Vision at hand</source>
        <translation>Vision zur Hand</translation>
    </message>
    <message>
        <source>Close the vision</source>
        <translation>Die Vision schließen</translation>
    </message>
    <message>
        <source>The vision: %1</source>
        <translation>Die Vision: %1</translation>
    </message>
</context>
<context>
    <name>VisionPanelRow</name>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Sounds like: %1</source>
        <translation>So klingt es: %1</translation>
    </message>
    <message>
        <source>Does not sound like: %1</source>
        <translation>So klingt es nicht: %1</translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>Waveform, at %1 of %2</source>
        <translation>Wellenform, bei %1 von %2</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>No. A service vision is crafted here</source>
        <translation>Nein. Hier entsteht eine Service-Vision</translation>
    </message>
    <message>
        <source>Yes. A service vision is derived from it: each pillar names the pillar it serves</source>
        <translation>Ja. Eine Service-Vision wird daraus abgeleitet: Jede Säule nennt die Säule, der sie dient</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Yes. Quality traces straight to it</source>
        <translation>Ja. Die Qualität bezieht sich direkt darauf</translation>
    </message>
    <message>
        <source>Which CX vision</source>
        <translation>Welche CX-Vision</translation>
    </message>
    <message>
        <source>It is published: no new vision is needed. Where a form is begun it is offered among the visions, and its questions trace to its behaviours.</source>
        <translation>Sie ist veröffentlicht: Eine neue Vision ist nicht nötig. Wo ein Formular begonnen wird, steht sie unter den Visionen, und seine Fragen beziehen sich auf ihre Verhalten.</translation>
    </message>
    <message>
        <source>It is written down here, so that forms can trace to it.</source>
        <translation>Sie wird hier aufgeschrieben, damit sich Formulare auf sie beziehen können.</translation>
    </message>
    <message>
        <source>No CX vision of this organisation is published here. Choose “Yes. Quality traces straight to it” to write it down, publish it, and begin this one then. A vision of one centre can derive from its function&apos;s, too: name the centre.</source>
        <translation>Hier ist keine CX-Vision dieser Organisation veröffentlicht. „Ja. Die Qualität bezieht sich direkt darauf“ wählen, um sie aufzuschreiben, sie veröffentlichen und dann diese beginnen. Die Vision eines Centers kann auch von der seiner Funktion abgeleitet sein: dann das Center nennen.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>no score</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Raw score, before a critical error counts</source>
        <translation>Rohergebnis, bevor ein kritischer Fehler zählt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Questions that count otherwise</source>
        <translation>Fragen, die anders zählen</translation>
    </message>
    <message>
        <source>Left out: the other version does not take the answer</source>
        <translation>Ausgelassen: Die andere Version lässt die Antwort nicht zu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has %1, and would have the same.</source>
        <translation>Das Ergebnis ist %1 und bliebe gleich.</translation>
    </message>
    <message>
        <source>It has %1; it would have %2.</source>
        <translation>Das Ergebnis ist %1; es wäre %2.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What would it score?</source>
        <translation>Was wäre das Ergebnis?</translation>
    </message>
    <message>
        <source>The same answers under another policy, or on another version of the form. Nothing is changed.</source>
        <translation>Dieselben Antworten unter anderen Wertungsregeln oder auf einer anderen Version des Formulars. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Gewertet durch</translation>
    </message>
    <message>
        <source>Both scores, side by side</source>
        <translation>Beide Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>%1, %2: %3, would be %4</source>
        <translation>%1, %2: %3, wäre %4</translation>
    </message>
    <message>
        <source>%1, %2: %3, would be the same</source>
        <translation>%1, %2: %3, bliebe gleich</translation>
    </message>
</context>
<context>
    <name>WhyHeads</name>
    <message>
        <source>Term</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× Gewicht</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>ergibt</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close the reasons</source>
        <translation>Gründe schließen</translation>
    </message>
    <message>
        <source>Terms of the score</source>
        <translation>Teile des Ergebnisses</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>What it would score under another policy or version</source>
        <translation>Ergebnis unter anderen Regeln oder auf anderer Version</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>%1: %2 points, weight %3, gives %4. %5</source>
        <translation>%1: %2 Punkte, Gewicht %3, ergibt %4. %5</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::AgentNames</name>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::CauseList</name>
    <message>
        <source>Write what it is called.</source>
        <translation>Schreiben Sie, wie es heißt.</translation>
    </message>
    <message>
        <source>It holds a character that nobody can see: %1. Take it out.</source>
        <translation>Darin ist ein Zeichen, das niemand sieht: %1. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Another one is called “%1”.</source>
        <translation>„%1“ heißt schon etwas anderes.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 wird wieder angeboten.</translation>
    </message>
    <message>
        <source>%1 is offered no more.</source>
        <translation>%1 wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich ließ sich nicht beschreiben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::EmotionList</name>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::DraftComments</name>
    <message>
        <source>It was not kept. Look whether the disk has room, then say it again.</source>
        <translation>Es wurde nicht gespeichert. Sehen Sie nach, ob der Datenträger Platz hat, und sagen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vision</source>
        <translation>Die Vision</translation>
    </message>
    <message>
        <source>Erased with the person who said it.</source>
        <translation>Gelöscht mit der Person, die es sagte.</translation>
    </message>
    <message>
        <source>Not readable on this computer.</source>
        <translation>Auf diesem Rechner nicht lesbar.</translation>
    </message>
    <message>
        <source>Damaged.</source>
        <translation>Beschädigt.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>No longer on the table</source>
        <translation>Nicht mehr auf dem Tisch</translation>
    </message>
    <message>
        <source>What you said about the draft “%1” was not kept: “%2”. Look whether the disk has room, then say it again.</source>
        <translation>Was Sie zum Entwurf „%1“ gesagt haben, wurde nicht gespeichert: „%2“. Sehen Sie nach, ob der Datenträger Platz hat, und sagen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::DraftSaver</name>
    <message>
        <source>it could not be read again as it is; undo the last change</source>
        <translation>es ließe sich so nicht wieder lesen; nehmen Sie die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>your roles here do not publish any more</source>
        <translation>Ihre Rollen hier veröffentlichen nicht mehr</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>The draft “%1” is not saved: %2. It is kept while Ringtrue runs: open it again.</source>
        <translation>Der Entwurf „%1“ ist nicht gespeichert: %2. Er bleibt erhalten, solange Ringtrue läuft: wieder öffnen.</translation>
    </message>
    <message>
        <source>another program writes in this workspace</source>
        <translation>ein anderes Programm schreibt in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Kept while Ringtrue runs: another program writes here</source>
        <translation>Bleibt, solange Ringtrue läuft: Hier schreibt ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::ConditionRows</name>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>There is no other question with answers yet.</source>
        <translation>Es gibt noch keine andere Frage mit Antworten.</translation>
    </message>
    <message>
        <source>Every other question with answers waits for this one itself.</source>
        <translation>Jede andere Frage mit Antworten wartet selbst auf diese.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::Evaluation</name>
    <message>
        <source>This interaction is not shown to you</source>
        <translation>Diese Interaktion wird Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>This interaction was erased</source>
        <translation>Diese Interaktion wurde gelöscht</translation>
    </message>
    <message>
        <source>What was said here was removed</source>
        <translation>Was hier gesagt wurde, ist entfernt</translation>
    </message>
    <message>
        <source>Its recording or chat was taken away, such as after its retention. Nobody can evaluate it any more.</source>
        <translation>Die Aufnahme oder der Chat wurde entfernt, etwa weil die Aufbewahrungsfrist abgelaufen ist. Niemand kann sie mehr bewerten.</translation>
    </message>
    <message>
        <source>What was entered here is damaged on the disk and could not be read; enter it again: %1</source>
        <translation>Was hier eingegeben war, ist auf dem Datenträger beschädigt und nicht mehr lesbar; geben Sie es noch einmal ein: %1</translation>
    </message>
    <message>
        <source>What was said in it is gone with the data of somebody in it, for good, and so are answers that were begun. Nobody can evaluate it any more.</source>
        <translation>Was darin gesagt wurde, ist mit den Daten einer beteiligten Person endgültig gelöscht, auch begonnene Antworten. Niemand kann sie mehr bewerten.</translation>
    </message>
    <message>
        <source>No form fits this interaction</source>
        <translation>Kein Formular passt zu dieser Interaktion</translation>
    </message>
    <message>
        <source>Publish a form for its channel: “ringtrue form publish” on the command line.</source>
        <translation>Veröffentlichen Sie ein Formular für ihren Kanal: „ringtrue form publish“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>There is no such interaction</source>
        <translation>Diese Interaktion gibt es nicht</translation>
    </message>
    <message>
        <source>It is not in this workspace. The list of interactions shows all that are.</source>
        <translation>Sie ist nicht in diesem Arbeitsbereich. Die Liste der Interaktionen zeigt alle, die da sind.</translation>
    </message>
    <message>
        <source>Its form cannot be read</source>
        <translation>Das Formular ist nicht lesbar</translation>
    </message>
    <message>
        <source>It was published by a newer version of Ringtrue, or has not arrived yet. Nothing was changed.</source>
        <translation>Eine neuere Version von Ringtrue hat es veröffentlicht, oder es ist noch nicht angekommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Answers could not be saved</source>
        <translation>Antworten ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>The file of drafts cannot be written, so nothing is asked here. What was saved before is untouched.</source>
        <translation>Die Datei der Entwürfe ist nicht beschreibbar, darum wird hier nichts gefragt. Was schon gespeichert war, ist unberührt.</translation>
    </message>
    <message>
        <source>The workspace could not be read</source>
        <translation>Der Arbeitsbereich ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The disk refused. Nothing was changed; try again.</source>
        <translation>Der Datenträger hat den Zugriff verweigert. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>This form is for this channel and contact type.</source>
        <translation>Dieses Formular ist für diesen Kanal und dieses Anliegen.</translation>
    </message>
    <message>
        <source>This form is for this channel.</source>
        <translation>Dieses Formular ist für diesen Kanal.</translation>
    </message>
    <message>
        <source>This form is for every channel.</source>
        <translation>Dieses Formular ist für jeden Kanal.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n ohne Beleg</numerusform>
            <numerusform>%n ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without comment</source>
        <translation>
            <numerusform>%n ohne Kommentar</numerusform>
            <numerusform>%n ohne Kommentar</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not submitted: the workspace could not be written. Your answers are saved as a draft.</source>
        <translation>Nicht abgegeben: Der Arbeitsbereich ließ sich nicht beschreiben. Ihre Antworten sind als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>It was not submitted: the form is for other channels.</source>
        <translation>Nicht abgegeben: Das Formular ist für andere Kanäle.</translation>
    </message>
    <message>
        <source>It was not submitted: something is still missing.</source>
        <translation>Nicht abgegeben: Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Not submitted yet: %1.</source>
        <translation>Noch nicht abgegeben: %1.</translation>
    </message>
    <message>
        <source>Submitted: %1, %2</source>
        <translation>Abgegeben: %1, %2</translation>
    </message>
    <message>
        <source>Submitted: %1, %2, fail</source>
        <translation>Abgegeben: %1, %2, nicht bestanden</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, zählt als %2</translation>
    </message>
    <message>
        <source>Submitted: %1, no score</source>
        <translation>Abgegeben: %1, ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1 (submitted)</source>
        <translation>%1 (abgegeben)</translation>
    </message>
    <message>
        <source>This question has it as evidence already: %1.</source>
        <translation>Diese Frage hat das schon als Beleg: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Nobody has evaluated that part.</source>
        <translation>Diesen Teil hat niemand bewertet.</translation>
    </message>
    <message>
        <source>Somebody else made it. What others gave is read by those whose role reads the scores of others, and by whoever has submitted an evaluation of the same part.</source>
        <translation>Jemand anderes hat sie abgegeben. Wie andere bewertet haben, lesen die, deren Rolle fremde Ergebnisse liest, und alle, die selbst eine Bewertung desselben Teils abgegeben haben.</translation>
    </message>
    <message>
        <source>This evaluation is not shown to you</source>
        <translation>Diese Bewertung wird Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>Answers of %1 are not saved: %2. They are kept while Ringtrue runs: open it again.</source>
        <translation>Antworten von %1 sind nicht gespeichert: %2. Sie bleiben erhalten, solange Ringtrue läuft: Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It was not submitted: the interaction was erased.</source>
        <translation>Nicht abgegeben: Die Interaktion wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was not submitted: the workspace could not be written. Your last answers are not saved either; keep Ringtrue open, and submit again when the disk can be written.</source>
        <translation>Nicht abgegeben: Der Arbeitsbereich konnte nicht geschrieben werden. Auch Ihre letzten Antworten sind nicht gespeichert; lassen Sie Ringtrue offen und geben Sie noch einmal ab, wenn der Datenträger wieder beschrieben werden kann.</translation>
    </message>
    <message>
        <source>It was submitted already: an evaluation is submitted once.</source>
        <translation>Sie ist schon abgegeben: Eine Bewertung wird einmal abgegeben.</translation>
    </message>
    <message>
        <source>Agents read the interactions they served themselves; mystery shoppers read none of the centre&apos;s. Ask whoever leads the evaluations where you need to hear it.</source>
        <translation>Agenten lesen die Interaktionen, die sie selbst geführt haben; Mystery Shopper lesen keine des Centers. Wenden Sie sich an die Leitung der Bewertungen, wenn Sie sie hören müssen.</translation>
    </message>
    <message numerus="yes">
        <source>%n without cause</source>
        <translation>
            <numerusform>%n ohne Ursache</numerusform>
            <numerusform>%n ohne Ursache</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how the customer felt at the start or at the end, or take the answer back.</source>
        <translation>Sagen Sie, wie es dem Kunden am Anfang oder am Ende ging, oder nehmen Sie die Antwort zurück.</translation>
    </message>
    <message>
        <source>“%1” was not attached: the question takes no more files.</source>
        <translation>„%1“ wurde nicht angehängt: Die Frage lässt keine weiteren Dateien zu.</translation>
    </message>
    <message>
        <source>It was not submitted: “%1” is no cause or attribution that may be given any more. Give another at question %2.</source>
        <translation>Nicht abgegeben: „%1“ darf als Ursache oder Zuschreibung nicht mehr angegeben werden. Geben Sie bei Frage %2 etwas anderes an.</translation>
    </message>
    <message>
        <source>It was not submitted: the file “%1” at question %2 is not here any more. Attach it again, or take it off the answer.</source>
        <translation>Nicht abgegeben: Die Datei „%1“ bei Frage %2 ist nicht mehr hier. Hängen Sie sie noch einmal an, oder nehmen Sie sie von der Antwort.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>%1, question %2: %3</source>
        <translation>%1, Frage %2: %3</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormEditor</name>
    <message>
        <source>A form without a title</source>
        <translation>Formular ohne Titel</translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>Entwurf von Version %1</translation>
    </message>
    <message>
        <source>draft, not published yet</source>
        <translation>Entwurf, noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>version %1, not changed yet</source>
        <translation>Version %1, noch nicht geändert</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Version %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Conditions that named it changed: %1. What hung on it is asked more often now; Ctrl+Z takes it back.</source>
        <translation>Bedingungen, die es nannten, haben sich geändert: %1. Was daran hing, wird jetzt öfter gefragt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The draft of “%1” is discarded.</source>
        <translation>Der Entwurf von „%1“ ist verworfen.</translation>
    </message>
    <message>
        <source>The draft that could not be read is discarded.</source>
        <translation>Der Entwurf, der nicht gelesen werden konnte, ist verworfen.</translation>
    </message>
    <message>
        <source>The draft that could not be read could not be removed.</source>
        <translation>Der Entwurf, der nicht gelesen werden konnte, ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The draft of “%1” could not be removed.</source>
        <translation>Der Entwurf von „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” at question %2 is not in the form. %3</source>
        <translation>„%1“ bei Frage %2 steht nicht im Formular. %3</translation>
    </message>
    <message>
        <source>“%1” is not in the form. %2</source>
        <translation>„%1“ steht nicht im Formular. %2</translation>
    </message>
    <message>
        <source>Version %1 was published since, by %2 on %3.</source>
        <translation>Version %1 wurde seitdem veröffentlicht, von %2 am %3.</translation>
    </message>
    <message>
        <source>Version %1 was published since.</source>
        <translation>Version %1 wurde seitdem veröffentlicht.</translation>
    </message>
    <message>
        <source>This draft goes on from version %1.</source>
        <translation>Dieser Entwurf setzt Version %1 fort.</translation>
    </message>
    <message>
        <source>This draft began before there was a version.</source>
        <translation>Dieser Entwurf wurde begonnen, bevor es eine Version gab.</translation>
    </message>
    <message>
        <source>Publishing it takes back what changed there.</source>
        <translation>Wird er veröffentlicht, nimmt er zurück, was sich dort geändert hat.</translation>
    </message>
    <message>
        <source>The draft is version %1 now. Ctrl+Z brings back what it was.</source>
        <translation>Der Entwurf ist jetzt Version %1. Strg+Z bringt zurück, was er war.</translation>
    </message>
    <message>
        <source>%1. What was written meanwhile is the draft of version %2.</source>
        <translation>%1. Was inzwischen geschrieben wurde, ist der Entwurf von Version %2.</translation>
    </message>
    <message>
        <source>The section was taken out with its questions: %1.</source>
        <translation>Der Abschnitt wurde mit seinen Fragen herausgenommen: %1.</translation>
    </message>
    <message>
        <source>“%1” was taken out with its questions: %2.</source>
        <translation>„%1“ wurde mit seinen Fragen herausgenommen: %2.</translation>
    </message>
    <message>
        <source>What waited for an answer of theirs is asked more often now: %1.</source>
        <translation>Was auf ihre Antworten wartete, wird jetzt öfter gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormFindings</name>
    <message>
        <source>The form</source>
        <translation>Das Formular</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>Ein Abschnitt</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 caution</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 cautions</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::EvaluationPrint</name>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>with its explanation, as PDF</source>
        <translation>mit Begründung, als PDF</translation>
    </message>
    <message>
        <source>with its explanation, as web page</source>
        <translation>mit Begründung, als Webseite</translation>
    </message>
    <message>
        <source>for the agent, as PDF</source>
        <translation>für den Agenten, als PDF</translation>
    </message>
    <message>
        <source>for the agent, as web page with sound</source>
        <translation>für den Agenten, als Webseite mit Ton</translation>
    </message>
    <message>
        <source>The evaluation could not be read: the disk refused.</source>
        <translation>Die Bewertung ließ sich nicht lesen: Der Datenträger hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>rueckmeldung</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>bewertung</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormPrint</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>evaluators, with points, weights and error classes</source>
        <translation>Bewerter, mit Punkten, Gewichten und Fehlerklassen</translation>
    </message>
    <message>
        <source>evaluators, without points, weights and error classes</source>
        <translation>Bewerter, ohne Punkte, Gewichte und Fehlerklassen</translation>
    </message>
    <message>
        <source>mystery shoppers, without what they must not know</source>
        <translation>Mystery Shopper, ohne was sie nicht wissen dürfen</translation>
    </message>
    <message>
        <source>The form could not be read. It was written by a newer version of the program, or the workspace is damaged.</source>
        <translation>Das Formular ließ sich nicht lesen. Es stammt von einer neueren Version des Programms, oder der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>-shoppers</source>
        <translation>-shopper</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormPublisher</name>
    <message>
        <source>The workspace could not be written, or its vision not be read. Nothing was published.</source>
        <translation>Der Arbeitsbereich konnte nicht beschrieben oder seine Vision nicht gelesen werden. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 is published</source>
        <translation>Version %1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>This very form is version %1 already</source>
        <translation>Genau dieses Formular ist schon Version %1</translation>
    </message>
    <message>
        <source>Not published. %1</source>
        <translation>Nicht veröffentlicht. %1</translation>
    </message>
    <message>
        <source>Not published: another version was published since.</source>
        <translation>Nicht veröffentlicht: Seitdem wurde eine andere Version veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Your roles here do not publish, or another program writes here.</source>
        <translation>Ihre Rollen hier veröffentlichen nicht, oder ein anderes Programm schreibt hier.</translation>
    </message>
    <message>
        <source>Not published, 1 error.</source>
        <translation>Nicht veröffentlicht, 1 Fehler.</translation>
    </message>
    <message>
        <source>Not published, %1 errors.</source>
        <translation>Nicht veröffentlicht, %1 Fehler.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormShelf</name>
    <message>
        <source>an empty form</source>
        <translation>einem leeren Formular</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>Formular ohne Titel</translation>
    </message>
    <message>
        <source>being written by %1, changed %2 %3</source>
        <translation>wird geschrieben von %1, geändert %2 %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>version %1, published</source>
        <translation>Version %1, veröffentlicht</translation>
    </message>
    <message>
        <source>Write version %1</source>
        <translation>Version %1 schreiben</translation>
    </message>
    <message>
        <source>its vision is not published here</source>
        <translation>die Vision ist hier nicht veröffentlicht</translation>
    </message>
    <message>
        <source>asks what the vision does not say any more</source>
        <translation>fragt, was die Vision nicht mehr sagt</translation>
    </message>
    <message>
        <source>The form could not be begun: %1.</source>
        <translation>Das Formular konnte nicht begonnen werden: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none: it asks about obligations only</source>
        <translation>keine: Es fragt nur nach Verpflichtungen</translation>
    </message>
    <message>
        <source>Go on with your draft</source>
        <translation>Ihren Entwurf weiterschreiben</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::GoToList</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::InteractionDetail</name>
    <message>
        <source>%1 (part %2, %3)</source>
        <translation>%1 (Teil %2, %3)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, zählt als %2</translation>
    </message>
    <message>
        <source>%1, fail,</source>
        <translation>%1, nicht bestanden,</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Nobody has evaluated it, and nobody can any more: what was said was erased.</source>
        <translation>Niemand hat sie bewertet, und niemand kann es mehr: Was gesagt wurde, ist gelöscht.</translation>
    </message>
    <message>
        <source>Nobody has evaluated it, and nobody can any more: what was said was taken away, such as after its retention.</source>
        <translation>Niemand hat sie bewertet, und niemand kann es mehr: Was gesagt wurde, wurde entfernt, etwa weil die Aufbewahrungsfrist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Nobody has evaluated it yet.</source>
        <translation>Noch niemand hat sie bewertet.</translation>
    </message>
    <message>
        <source>Nobody has evaluated it. It was returned, and waits for nobody until it is put back.</source>
        <translation>Niemand hat sie bewertet. Sie wurde zurückgegeben und wartet auf niemanden, bis das zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Evaluated by others. What they gave stays hidden until you submit yours.</source>
        <translation>Von anderen bewertet. Wie sie bewertet haben, bleibt verdeckt, bis Sie Ihre Bewertung abgeben.</translation>
    </message>
    <message>
        <source>Evaluated. Your roles do not show the scores of others.</source>
        <translation>Bewertet. Ihre Rollen zeigen die Ergebnisse anderer nicht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>This interaction could not be read. Nothing was changed.</source>
        <translation>Diese Interaktion ließ sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The draft of %1 could not be thrown away: the disk refused. It is as it was.</source>
        <translation>Der Entwurf zu %1 ließ sich nicht verwerfen: Der Datenträger hat den Zugriff verweigert. Er ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::InteractionList</name>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>%1 interactions</source>
        <translation>%1 Interaktionen</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing was changed.</source>
        <translation>Die Liste ließ sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 Interaktion</translation>
    </message>
    <message>
        <source>Your drafts could not be read, so nothing says how interactions stand. Nothing was changed.</source>
        <translation>Ihre Entwürfe ließen sich nicht lesen, darum ist nicht zu sehen, wie weit die Interaktionen sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Some of these interactions could not be read. Nothing was changed.</source>
        <translation>Einige dieser Interaktionen ließen sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::MessageList</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1, agent</source>
        <translation>%1, Agent</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 Wartezeit</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>%1 übernimmt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OpenQuestion</name>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>A comment is needed.</source>
        <translation>Ein Kommentar ist nötig.</translation>
    </message>
    <message>
        <source>Below full: a comment is needed.</source>
        <translation>Unter voller Punktzahl: Ein Kommentar ist nötig.</translation>
    </message>
    <message>
        <source>Say in the comment why it does not apply.</source>
        <translation>Sagen Sie im Kommentar, warum es nicht zutrifft.</translation>
    </message>
    <message>
        <source>Evidence is needed.</source>
        <translation>Ein Beleg ist nötig.</translation>
    </message>
    <message>
        <source>Below full: evidence is needed.</source>
        <translation>Unter voller Punktzahl: Ein Beleg ist nötig.</translation>
    </message>
    <message>
        <source>This question takes no comment. Letters do nothing until you pause or press Esc.</source>
        <translation>Diese Frage lässt keinen Kommentar zu. Buchstaben bewirken nichts, bis Sie innehalten oder Esc drücken.</translation>
    </message>
    <message>
        <source>What was written here was erased, or its key is not on this computer.</source>
        <translation>Was hier geschrieben stand, wurde gelöscht, oder sein Schlüssel ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>A critical error: a comment is needed.</source>
        <translation>Ein kritischer Fehler: Ein Kommentar ist nötig.</translation>
    </message>
    <message>
        <source>A critical error: evidence is needed.</source>
        <translation>Ein kritischer Fehler: Ein Beleg ist nötig.</translation>
    </message>
    <message>
        <source>Say why it fell short, and whose that was.</source>
        <translation>Sagen Sie, woran es lag und bei wem.</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(Name gelöscht)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 For example: “%2”</source>
        <translation>%1 Zum Beispiel: „%2“</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OpenWorkspace</name>
    <message>
        <source>Nobody who works here is called “%1”. Choose who you are.</source>
        <translation>Niemand, der hier arbeitet, heißt „%1“. Wählen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose who you are.</source>
        <translation>Mehrere Personen heißen „%1“. Wählen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters: take some words.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen: Nehmen Sie einige Wörter.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>name not readable here</source>
        <translation>Name hier nicht lesbar</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right.</source>
        <translation>Der Name oder die Passphrase stimmt nicht.</translation>
    </message>
    <message>
        <source>The workspace was made, but its passphrase could not be written: anybody at this computer can work in it. Open it and set the passphrase in the settings.</source>
        <translation>Der Arbeitsbereich ist angelegt, aber seine Passphrase konnte nicht geschrieben werden: Jeder an diesem Rechner kann darin arbeiten. Öffnen Sie ihn und setzen Sie die Passphrase in den Einstellungen.</translation>
    </message>
    <message>
        <source>This name has a passphrase now. Write it.</source>
        <translation>Dieser Name hat jetzt eine Passphrase. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The organisation could not be read. What you see may be older than it is.</source>
        <translation>Die Organisation ließ sich nicht lesen. Was Sie sehen, kann älter sein, als sie ist.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OptionList</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The scale goes on to %1, more than can be offered here. A value further up is given in a file: “ringtrue evaluation submit --answers”.</source>
        <translation>Die Skala geht weiter bis %1, mehr als hier angeboten werden kann. Ein Wert weiter oben wird in einer Datei gegeben: „ringtrue evaluation submit --answers“.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OutlineList</name>
    <message>
        <source>A section without a title</source>
        <translation>Abschnitt ohne Titel</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Frage ohne Worte</translation>
    </message>
    <message>
        <source>Nothing weighs yet</source>
        <translation>Noch hat nichts Gewicht</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>obligations %1</source>
        <translation>Pflichten %1</translation>
    </message>
    <message>
        <source>to nothing %1</source>
        <translation>ohne Bezug %1</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OwnedList</name>
    <message>
        <source>Nobody is accountable. Name one owner.</source>
        <translation>Niemand ist verantwortlich. Benennen Sie eine Person.</translation>
    </message>
    <message>
        <source>%1 owners: when everyone owns, nobody owns. Name one.</source>
        <translation>%1 Verantwortliche: Sind es alle, ist es niemand. Benennen Sie eine Person.</translation>
    </message>
    <message>
        <source>The owner has left or is not known here. Name another one.</source>
        <translation>Die verantwortliche Person ist nicht mehr da oder hier unbekannt. Benennen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PartEditor</name>
    <message>
        <source>towards customers</source>
        <translation>Kunden gegenüber</translation>
    </message>
    <message>
        <source>among colleagues</source>
        <translation>unter Kollegen</translation>
    </message>
    <message>
        <source>Select words on a sheet, or pick a quote or a promise first.</source>
        <translation>Wählen Sie zuerst Wörter auf einem Blatt aus, oder ein Zitat oder Versprechen.</translation>
    </message>
    <message>
        <source>A date is written like 2026-03-01.</source>
        <translation>Ein Datum schreibt man wie 2026-03-01.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not in the text any more: %1. What was marked is kept below it, with its threads.</source>
        <translation>Nicht mehr im Text: %1. Was markiert war, steht darunter, mit seinen Fäden.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::Passphrase</name>
    <message>
        <source>That is not the present passphrase. Nothing was changed.</source>
        <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keys could not be written. Nothing was changed.</source>
        <translation>Die Schlüssel ließen sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>The passphrase is gone.</source>
        <translation>Die Passphrase ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PdfPrint</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A whole path is wanted: one that begins with a slash.</source>
        <translation>Ein ganzer Pfad wird gebraucht: einer, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>%1 files were written, the last one is %2</source>
        <translation>%1 Dateien sind geschrieben, die letzte ist %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>. Some characters are drawn as boxes: no installed font has them</source>
        <translation>. Manche Zeichen stehen als Kästchen da: Keine installierte Schrift hat sie</translation>
    </message>
    <message>
        <source> Files that are written: %1.</source>
        <translation> Geschriebene Dateien: %1.</translation>
    </message>
    <message>
        <source>No font is installed, so that nothing can be written on a page.</source>
        <translation>Es ist keine Schrift installiert, sodass nichts auf eine Seite geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The pages could not be drawn. Close other programs, then do this again.</source>
        <translation>Die Seiten ließen sich nicht zeichnen. Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no folder for “%1”. Choose one that is there.</source>
        <translation>Für „%1“ gibt es keinen Ordner. Einen wählen, den es gibt.</translation>
    </message>
    <message>
        <source>“%1” is there and is no ordinary file. Choose another name.</source>
        <translation>„%1“ gibt es, und es ist keine gewöhnliche Datei. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or write over it.</source>
        <translation>„%1“ gibt es schon. Einen anderen Namen wählen oder überschreiben.</translation>
    </message>
    <message>
        <source>Nothing may be written to “%1”. Choose another folder.</source>
        <translation>Nach „%1“ darf nichts geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk refused.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>its own language</source>
        <translation>die eigene Sprache</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PeopleList</name>
    <message>
        <source>with passphrase</source>
        <translation>mit Passphrase</translation>
    </message>
    <message>
        <source>without passphrase</source>
        <translation>ohne Passphrase</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::Permission</name>
    <message>
        <source>Your roles here do not publish. Leads, programme owners, experience owners and workspace administrators do.</source>
        <translation>Ihre Rollen veröffentlichen hier nicht. Das tun Leitungen, Programmleitungen, Erlebnisverantwortliche und Verwalter des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Your roles here do not change the organisation. Leads, programme owners and workspace administrators do.</source>
        <translation>Ihre Rollen ändern die Organisation nicht. Das tun Leitungen, Programmleitungen und Verwalter des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PersonEditor</name>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält ein Zeichen, das man nicht sieht. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Languages are tags such as en or de-AT, with commas between them.</source>
        <translation>Sprachen sind Kürzel wie en oder de-AT, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>That team is not here any more. Choose another one.</source>
        <translation>Dieses Team gibt es nicht mehr. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Somebody is called that already. Give an id, which tells them apart.</source>
        <translation>So heißt hier schon jemand. Geben Sie eine Kennung an, die beide unterscheidet.</translation>
    </message>
    <message>
        <source>Somebody else has this id.</source>
        <translation>Diese Kennung hat schon jemand anderes.</translation>
    </message>
    <message>
        <source>The id holds a character that cannot be seen. Type it anew.</source>
        <translation>Die Kennung enthält ein Zeichen, das man nicht sieht. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Nobody would be workspace administrator any more. Give the role to somebody else first.</source>
        <translation>Niemand würde den Arbeitsbereich mehr verwalten. Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>Only a workspace administrator makes somebody workspace administrator, or takes that role away.</source>
        <translation>Nur wer den Arbeitsbereich verwaltet, gibt diese Rolle jemandem oder nimmt sie.</translation>
    </message>
    <message>
        <source>It was stored, but who may sign in could not be settled. Store it once more.</source>
        <translation>Es ist gespeichert, aber wer sich anmelden darf, ließ sich nicht regeln. Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich ließ sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::Player</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The recording cannot be played on: it is damaged.</source>
        <translation>Die Aufnahme lässt sich nicht weiterspielen: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no sound: ringtrue-audio is not installed. The picture and the transcript work.</source>
        <translation>Kein Ton: ringtrue-audio ist nicht installiert. Bild und Mitschrift funktionieren.</translation>
    </message>
    <message>
        <source>There is no sound: no loudspeaker or headset was found.</source>
        <translation>Kein Ton: Es wurde kein Lautsprecher oder Headset gefunden.</translation>
    </message>
    <message>
        <source>The headset or the sound server went away. Playing goes on when it is back.</source>
        <translation>Headset oder Tonserver sind weg. Die Wiedergabe geht weiter, wenn sie wieder da sind.</translation>
    </message>
    <message>
        <source>The sound stopped unexpectedly and is started again.</source>
        <translation>Der Ton brach unerwartet ab und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The sound does not answer and is started again.</source>
        <translation>Der Ton antwortet nicht und wird neu gestartet.</translation>
    </message>
    <message>
        <source>There is no sound: ringtrue-audio is of another version.</source>
        <translation>Kein Ton: ringtrue-audio hat eine andere Version.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PolicyFields</name>
    <message>
        <source>no score</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, zählt als %2</translation>
    </message>
    <message>
        <source>%1, pass</source>
        <translation>%1, bestanden</translation>
    </message>
    <message>
        <source>%1, fail</source>
        <translation>%1, nicht bestanden</translation>
    </message>
    <message>
        <source>Everything met: %1.</source>
        <translation>Alles erfüllt: %1.</translation>
    </message>
    <message>
        <source>Everything but question %1: %2.</source>
        <translation>Alles außer Frage %1: %2.</translation>
    </message>
    <message>
        <source>Question %1 is not applicable, all else met: %2.</source>
        <translation>Frage %1 trifft nicht zu, alles andere erfüllt: %2.</translation>
    </message>
    <message>
        <source>A critical error at question %1, all else met: %2.</source>
        <translation>Ein kritischer Fehler bei Frage %1, alles andere erfüllt: %2.</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Question %1 is not applicable, all else but question %2 met: %3.</source>
        <translation>Frage %1 trifft nicht zu, alles andere außer Frage %2 erfüllt: %3.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::QuestionFields</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::QuestionList</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Points: %1 of %2</source>
        <translation>Punkte: %1 von %2</translation>
    </message>
    <message>
        <source>Points: up to %1</source>
        <translation>Punkte: bis zu %1</translation>
    </message>
    <message>
        <source>comment missing</source>
        <translation>Kommentar fehlt</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>Beleg fehlt</translation>
    </message>
    <message>
        <source>fully met</source>
        <translation>voll erfüllt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>cause missing</source>
        <translation>Ursache fehlt</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section: nested section</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::ScoreSummary</name>
    <message>
        <source>Score hidden</source>
        <translation>Ergebnis verdeckt</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Ergebnis bisher</translation>
    </message>
    <message>
        <source>So far %1, kept at %2</source>
        <translation>Bisher %1, zählt als %2</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, zählt als %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>until you submit: this form has a pass mark</source>
        <translation>bis Sie abgeben: Dieses Formular hat eine Bestehensgrenze</translation>
    </message>
    <message>
        <source>on %1 of 100 weight</source>
        <translation>auf %1 von 100 Gewicht</translation>
    </message>
    <message>
        <source>Pass, mark is %1</source>
        <translation>Bestanden, Grenze ist %1</translation>
    </message>
    <message>
        <source>Pass, no critical error</source>
        <translation>Bestanden, kein kritischer Fehler</translation>
    </message>
    <message>
        <source>Fail, by a critical error</source>
        <translation>Nicht bestanden, durch einen kritischen Fehler</translation>
    </message>
    <message>
        <source>Fail, mark is %1</source>
        <translation>Nicht bestanden, Grenze ist %1</translation>
    </message>
    <message>
        <source>%1, %2 not asked or not applicable</source>
        <translation>%1, %2 nicht gefragt oder nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::SightPicture</name>
    <message>
        <source>%1, by %2 forms in force</source>
        <translation>%1, nach %2 geltenden Formularen</translation>
    </message>
    <message>
        <source>1 behaviour nobody asks about.</source>
        <translation>1 Verhalten, nach dem niemand fragt.</translation>
    </message>
    <message>
        <source>%1 behaviours nobody asks about.</source>
        <translation>%1 Verhalten, nach denen niemand fragt.</translation>
    </message>
    <message>
        <source>1 question serves neither behaviour nor obligation.</source>
        <translation>1 Frage dient weder einem Verhalten noch einer Pflicht.</translation>
    </message>
    <message>
        <source>%1 questions serve neither behaviour nor obligation.</source>
        <translation>%1 Fragen dienen weder einem Verhalten noch einer Pflicht.</translation>
    </message>
    <message>
        <source>Every behaviour is asked about, and every question that weighs serves one, or an obligation.</source>
        <translation>Nach jedem Verhalten wird gefragt, und jede Frage mit Gewicht dient einem Verhalten oder einer Pflicht.</translation>
    </message>
    <message>
        <source>Nearly all of it asks about what happens during the contact. Ask what came before, and what follows.</source>
        <translation>Fast alles fragt nach dem, was im Kontakt selbst geschieht. Auch fragen, was davor war und was danach kommt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>nobody asks</source>
        <translation>niemand fragt danach</translation>
    </message>
    <message>
        <source>among colleagues</source>
        <translation>unter Kollegen</translation>
    </message>
    <message>
        <source>on other channels</source>
        <translation>auf anderen Kanälen</translation>
    </message>
    <message>
        <source>serves nothing</source>
        <translation>dient nichts</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>Pillar “%1”, %2 of 100</source>
        <translation>Säule „%1“, %2 von 100</translation>
    </message>
    <message>
        <source>Behaviour “%1”, %2 of 100</source>
        <translation>Verhalten „%1“, %2 von 100</translation>
    </message>
    <message>
        <source>Obligation “%1”, %2 of 100</source>
        <translation>Pflicht „%1“, %2 von 100</translation>
    </message>
    <message>
        <source>Question “%1”, %2 of 100</source>
        <translation>Frage „%1“, %2 von 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sounds like: %1</source>
        <translation>So klingt es: %1</translation>
    </message>
    <message>
        <source>Does not sound like: %1</source>
        <translation>So klingt es nicht: %1</translation>
    </message>
    <message>
        <source>Pillar: %1</source>
        <translation>Säule: %1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Versprechen: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Asked in %1: %2</source>
        <translation>Gefragt in %1: %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Serves: %1</source>
        <translation>Dient: %1</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Frage ohne Worte</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Behaviours and obligations</source>
        <translation>Verhalten und Pflichten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>So klingt es</translation>
    </message>
    <message>
        <source>Does not sound like</source>
        <translation>So klingt es nicht</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>Verhalten: %1</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::SightRows</name>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::TableImport</name>
    <message>
        <source>Taken. People in the file: %1</source>
        <translation>Übernommen. Personen in der Datei: %1</translation>
    </message>
    <message>
        <source>Taken. Teams in the file: %1</source>
        <translation>Übernommen. Teams in der Datei: %1</translation>
    </message>
    <message>
        <source>Taken. Contact types in the file: %1</source>
        <translation>Übernommen. Anliegen in der Datei: %1</translation>
    </message>
    <message>
        <source>Taken. Jobs in the file: %1</source>
        <translation>Übernommen. Aufgaben in der Datei: %1</translation>
    </message>
    <message>
        <source>Taken. Customer journeys in the file: %1</source>
        <translation>Übernommen. Kundenreisen in der Datei: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was taken.</source>
        <translation>„%1“ ließ sich nicht lesen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Nobody would be workspace administrator any more. Give the role to somebody else first. Nothing was taken.</source>
        <translation>Niemand würde den Arbeitsbereich mehr verwalten. Geben Sie die Rolle zuerst jemand anderem. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Only a workspace administrator makes somebody workspace administrator, or takes that role away. Nothing was taken.</source>
        <translation>Nur wer den Arbeitsbereich verwaltet, gibt diese Rolle jemandem oder nimmt sie. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Everything was taken, but not everybody in it may sign in as they should yet. Take it once more.</source>
        <translation>Alles wurde übernommen, aber noch nicht alle darin können sich anmelden, wie es sein soll. Übernehmen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was taken.</source>
        <translation>Der Arbeitsbereich ließ sich nicht schreiben. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”</source>
        <translation>Aus „%1“ wurde nichts übernommen</translation>
    </message>
    <message>
        <source>Taken. Causes in the file: %1</source>
        <translation>Übernommen. Ursachen in der Datei: %1</translation>
    </message>
    <message>
        <source>Taken. Attributions in the file: %1</source>
        <translation>Übernommen. Zuschreibungen in der Datei: %1</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::ThingEditor</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Several: %1</source>
        <translation>Mehrere: %1</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich ließ sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::TraceList</name>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VersionComparison</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no second version, and no draft.</source>
        <translation>Es gibt noch nichts zu vergleichen: keine zweite Version und keinen Entwurf.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>These versions could not be read. One was written by a newer version of the program, or the workspace is damaged.</source>
        <translation>Diese Versionen ließen sich nicht lesen. Eine stammt von einer neueren Version des Programms, oder der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: no second version.</source>
        <translation>Es gibt noch nichts zu vergleichen: keine zweite Version.</translation>
    </message>
    <message>
        <source>Draft of %1, changed %2 %3</source>
        <translation>Entwurf von %1, geändert %2 %3</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionAtHand</name>
    <message>
        <source>Our purpose</source>
        <translation>Wozu wir da sind</translation>
    </message>
    <message>
        <source>Whom we serve</source>
        <translation>Für wen wir da sind</translation>
    </message>
    <message>
        <source>Our role in their lives</source>
        <translation>Unsere Rolle in ihrem Leben</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Among colleagues</source>
        <translation>Unter Kollegen</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionCraft</name>
    <message>
        <source>The vision</source>
        <translation>Die Vision</translation>
    </message>
    <message>
        <source>It is not on the table any more.</source>
        <translation>Es liegt nicht mehr auf dem Tisch.</translation>
    </message>
    <message>
        <source>It needs words.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>Select the words on a sheet first.</source>
        <translation>Wählen Sie zuerst die Wörter auf einem Blatt aus.</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>Das ist schon so.</translation>
    </message>
    <message>
        <source>No thread runs between the two.</source>
        <translation>Zwischen den beiden läuft kein Faden.</translation>
    </message>
    <message>
        <source>These two cannot be tied. A quote goes to a promise, a promise to a pillar.</source>
        <translation>Diese beiden lassen sich nicht verknüpfen. Ein Zitat gehört zu einem Versprechen, ein Versprechen zu einer Säule.</translation>
    </message>
    <message>
        <source>A behaviour belongs to a pillar. Pick one first.</source>
        <translation>Ein Verhalten gehört zu einer Säule. Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The share is a number from 0 to 100.</source>
        <translation>Der Anteil ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>The text is too long. Take the part of it that matters.</source>
        <translation>Der Text ist zu lang. Nehmen Sie den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <source>%1, changed %2 at %3</source>
        <translation>%1, geändert %2 um %3</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>draft on version %1</source>
        <translation>Entwurf zu Version %1</translation>
    </message>
    <message>
        <source>The draft could not be read. It is kept as it is.</source>
        <translation>Der Entwurf ließ sich nicht lesen. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The draft that could not be read is discarded.</source>
        <translation>Der Entwurf, der nicht gelesen werden konnte, ist verworfen.</translation>
    </message>
    <message>
        <source>The draft could not be removed.</source>
        <translation>Der Entwurf ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Version %1 was published since, by %2 on %3.</source>
        <translation>Version %1 wurde seither veröffentlicht, von %2 am %3.</translation>
    </message>
    <message>
        <source>Version %1 was published since.</source>
        <translation>Version %1 wurde seither veröffentlicht.</translation>
    </message>
    <message>
        <source>The older draft is kept among the drafts.</source>
        <translation>Der ältere Entwurf bleibt unter den Entwürfen erhalten.</translation>
    </message>
    <message>
        <source>That version could not be read. The draft stays on the table.</source>
        <translation>Diese Version konnte nicht gelesen werden. Der Entwurf bleibt auf dem Tisch.</translation>
    </message>
    <message>
        <source>Version %1 is published. What was written since stays on the table, as a draft on it.</source>
        <translation>Version %1 ist veröffentlicht. Was seither geschrieben wurde, bleibt auf dem Tisch, als Entwurf zu dieser Version.</translation>
    </message>
    <message>
        <source>what is published could not be read</source>
        <translation>was veröffentlicht ist, ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>What is published could not be read. Nothing was published; the draft stays.</source>
        <translation>Was veröffentlicht ist, ließ sich nicht lesen. Nichts wurde veröffentlicht; der Entwurf bleibt.</translation>
    </message>
    <message>
        <source>Nothing was tied. Begin again, go to another card with the arrows, and tie it there.</source>
        <translation>Nichts wurde geknüpft. Beginnen Sie neu, gehen Sie mit den Pfeilen zu einer anderen Karte und knüpfen Sie dort.</translation>
    </message>
    <message>
        <source>Put back on the table.</source>
        <translation>Wieder auf den Tisch gelegt.</translation>
    </message>
    <message>
        <source>“%1” was taken off the table.</source>
        <translation>„%1“ ist vom Tisch genommen.</translation>
    </message>
    <message>
        <source>“%1” was taken off the table with its behaviours.</source>
        <translation>„%1“ ist mit seinen Verhalten vom Tisch genommen.</translation>
    </message>
    <message>
        <source>“%1” was taken off the table with its quotes.</source>
        <translation>„%1“ ist mit seinen Zitaten vom Tisch genommen.</translation>
    </message>
    <message>
        <source>A new draft lies on the table: “%1”, proposed from “%2”, which stays as it is.</source>
        <translation>Ein neuer Entwurf liegt auf dem Tisch: „%1“, vorgeschlagen aus „%2“; diese Vision bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is on the table again.</source>
        <translation>„%1“ liegt wieder auf dem Tisch.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A date is written like 2026-03-01.</source>
        <translation>Ein Datum schreibt man wie 2026-03-01.</translation>
    </message>
    <message>
        <source>Organisation and function need words, as does each journey.</source>
        <translation>Organisation und Funktion müssen ausgefüllt sein, ebenso jede Kundenreise.</translation>
    </message>
    <message>
        <source>Title, organisation and function need words, as does each journey.</source>
        <translation>Titel, Organisation und Funktion müssen ausgefüllt sein, ebenso jede Kundenreise.</translation>
    </message>
    <message>
        <source>Forms can trace straight to “%1”. Choose it where you begin one</source>
        <translation>Formulare können sich direkt auf „%1“ beziehen. Dort wählen, wo eines begonnen wird</translation>
    </message>
    <message>
        <source>another one: write it down here</source>
        <translation>eine andere: hier aufschreiben</translation>
    </message>
    <message>
        <source>No vision: it is crafted from the ground</source>
        <translation>Von keiner: Sie entsteht von Grund auf</translation>
    </message>
    <message>
        <source>No CX vision of this organisation is published here. Write it down and publish it first.</source>
        <translation>Hier ist keine CX-Vision dieser Organisation veröffentlicht. Zuerst diese aufschreiben und veröffentlichen.</translation>
    </message>
    <message>
        <source>The vision chosen under “Derived from” does not fit this organisation, function and centre any more. Choose another one, or none.</source>
        <translation>Die unter „Abgeleitet von“ gewählte Vision passt nicht mehr zu Organisation, Funktion und Center. Eine andere wählen oder keine.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::TryOut</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>%1, kept at %2: %3</source>
        <translation>%1, zählt als %2: %3</translation>
    </message>
    <message>
        <source>everything is answered</source>
        <translation>alles ist beantwortet</translation>
    </message>
    <message>
        <source>1 question to answer</source>
        <translation>noch 1 Frage zu beantworten</translation>
    </message>
    <message>
        <source>%1 questions to answer</source>
        <translation>noch %1 Fragen zu beantworten</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Answered in words, never scored.</source>
        <translation>In Worten beantwortet, nie gewertet.</translation>
    </message>
    <message>
        <source>Answered with a date, never scored.</source>
        <translation>Mit einem Datum beantwortet, nie gewertet.</translation>
    </message>
    <message>
        <source>Answered with a time of day, never scored.</source>
        <translation>Mit einer Uhrzeit beantwortet, nie gewertet.</translation>
    </message>
    <message>
        <source>Answered with photos or other files, never scored.</source>
        <translation>Mit Fotos oder anderen Dateien beantwortet, nie gewertet.</translation>
    </message>
    <message>
        <source>Answered with how the customer felt at the start and at the end, never scored.</source>
        <translation>Damit beantwortet, wie es dem Kunden zu Beginn und am Ende ging, nie gewertet.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>zählt nicht</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionPrint</name>
    <message>
        <source>For which channel</source>
        <translation>Für welchen Kanal</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>all channels, a file each</source>
        <translation>alle Kanäle, je eine Datei</translation>
    </message>
    <message>
        <source>The vision could not be read. It was published by a newer version of the program, or the workspace is damaged.</source>
        <translation>Die Vision ließ sich nicht lesen. Sie wurde mit einer neueren Version des Programms veröffentlicht, oder der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>card-%1</source>
        <translation>karte-%1</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karte</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionPublisher</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was published.</source>
        <translation>„%1“ ließ sich nicht lesen. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was published.</source>
        <translation>Der Arbeitsbereich ließ sich nicht schreiben. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Your roles here do not publish. Nothing was published.</source>
        <translation>Ihre Rollen hier veröffentlichen nicht. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” was not published</source>
        <translation>„%1“ wurde nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Correct the errors in the file and publish it again. Cautions and hints do not hinder.</source>
        <translation>Berichtigen Sie die Fehler in der Datei und veröffentlichen Sie sie noch einmal. Warnungen und Hinweise hindern nicht.</translation>
    </message>
    <message>
        <source>Version %1 is published</source>
        <translation>Version %1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>These are worth a look; they did not hinder.</source>
        <translation>Das ist einen Blick wert; gehindert hat es nicht.</translation>
    </message>
    <message>
        <source>This very text is version %1 already</source>
        <translation>Genau dieser Text ist schon Version %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct the errors on the table and publish it again. Cautions and hints do not hinder.</source>
        <translation>Berichtigen Sie die Fehler auf dem Tisch und veröffentlichen Sie noch einmal. Warnungen und Hinweise hindern nicht.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionReading</name>
    <message>
        <source>Version %1, published %2</source>
        <translation>Version %1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Derived from “%1”, %2</source>
        <translation>Abgeleitet von „%1“, %2</translation>
    </message>
    <message>
        <source>Derived from “%1”, which is not published here</source>
        <translation>Abgeleitet von „%1“, die hier nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Durchsicht überfällig seit %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation>Durchsicht bis %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 Blätter</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionRows</name>
    <message>
        <source>%1, research %2</source>
        <translation>%1, Forschung %2</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>jeder Kanal</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::WhatIfList</name>
    <message>
        <source>the form's own policy</source>
        <translation>eigene Wertungsregeln des Formulars</translation>
    </message>
    <message>
        <source>the policy of %1</source>
        <translation>Wertungsregeln von %1</translation>
    </message>
    <message>
        <source>version %1 of the form</source>
        <translation>Version %1 des Formulars</translation>
    </message>
    <message>
        <source>There is no score to compare yet.</source>
        <translation>Es gibt noch kein Ergebnis zum Vergleichen.</translation>
    </message>
    <message>
        <source>An answer does not fit the form any more, so that nothing can be compared.</source>
        <translation>Eine Antwort passt nicht mehr zum Formular, sodass nichts verglichen werden kann.</translation>
    </message>
    <message>
        <source>This version could not be read. It was published by a newer version of the program, or the workspace is damaged.</source>
        <translation>Diese Version ließ sich nicht lesen. Sie wurde mit einer neueren Version des Programms veröffentlicht, oder der Arbeitsbereich ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::WhyList</name>
    <message>
        <source>%1 points were lost: %2.</source>
        <translation>%1 Punkte gingen verloren: %2.</translation>
    </message>
    <message>
        <source>1 point was lost: %1.</source>
        <translation>1 Punkt ging verloren: %1.</translation>
    </message>
    <message>
        <source>Why no score?</source>
        <translation>Warum kein Ergebnis?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Why %1, kept at %2?</source>
        <translation>Warum %1, gezählt als %2?</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1 bei „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Before the critical error</source>
        <translation>Vor dem kritischen Fehler</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::WorkList</name>
    <message>
        <source>What waits could not be read. Nothing was changed.</source>
        <translation>Was wartet, ließ sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>You have submitted none today.</source>
        <translation>Sie haben heute noch keine abgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>You have submitted %n today.</source>
        <translation>
            <numerusform>Sie haben heute %n abgegeben.</numerusform>
            <numerusform>Sie haben heute %n abgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n answered</source>
        <translation>
            <numerusform>%1 · %n beantwortet</numerusform>
            <numerusform>%1 · %n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answered</source>
        <translation>
            <numerusform>Entwurf, %n beantwortet</numerusform>
            <numerusform>Entwurf, %n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Your drafts could not be read. Nothing was changed.</source>
        <translation>Ihre Entwürfe ließen sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::WorkspaceCheck</name>
    <message>
        <source>Ringtrue did not end by itself last time, so the workspace is being read through. You can work meanwhile; all that was saved is there.</source>
        <translation>Ringtrue wurde zuletzt nicht von selbst beendet, darum wird der Arbeitsbereich durchgelesen. Sie können solange arbeiten; alles Gespeicherte ist da.</translation>
    </message>
</context>
<context>
    <name>JourneyStop</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>JourneyStrip</name>
    <message>
        <source>Journey of this customer</source>
        <translation>Reise dieses Kunden</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
</context>
<context>
    <name>ReadCard</name>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
</context>
<context>
    <name>SectionSteps</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>%1, %2, complete</source>
        <translation>%1, %2, vollständig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::JourneyList</name>
    <message>
        <source>Who the customer was is not known</source>
        <translation>Wer der Kunde war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No other interaction of this customer is known</source>
        <translation>Keine andere Interaktion dieses Kunden ist bekannt</translation>
    </message>
    <message>
        <source>No earlier interaction of this customer is known</source>
        <translation>Keine frühere Interaktion dieses Kunden ist bekannt</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Anruf</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>This mail</source>
        <translation>Diese Mail</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur gleichen Zeit</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>You served no other interaction of this customer</source>
        <translation>Sie haben keine andere Interaktion dieses Kunden geführt</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::SectionList</name>
    <message>
        <source>%1/%2</source>
        <comment>answered of asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Will be taken: %1</source>
        <translation>Genommen wird: %1</translation>
    </message>
    <message>
        <source>Go to a folder that can be read</source>
        <translation>Gehen Sie in einen Ordner, der lesbar ist</translation>
    </message>
    <message>
        <source>Mark a file, or write its path above</source>
        <translation>Markieren Sie eine Datei, oder schreiben Sie oben ihren Pfad</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Der Ordner darüber</translation>
    </message>
</context>
<context>
    <name>FileFoot</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hidden ones, too</source>
        <translation>Auch verborgene</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>FileHeads</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>What is in %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>No folder in here</source>
        <translation>Kein Ordner hier</translation>
    </message>
    <message>
        <source>Nothing of that kind in here</source>
        <translation>Nichts dieser Art hier</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>%1 are looked for. Files of another kind: %2.</source>
        <translation>Gesucht: %1. Dateien anderer Art: %2.</translation>
    </message>
    <message>
        <source>Backspace goes to the folder above.</source>
        <translation>Die Rücktaste geht in den Ordner darüber.</translation>
    </message>
    <message>
        <source>Files that begin with a dot are not shown. Backspace goes to the folder above.</source>
        <translation>Dateien, die mit einem Punkt beginnen, werden nicht gezeigt. Die Rücktaste geht in den Ordner darüber.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>“%1” takes long to answer. It may lie on a network. Wait, or go to another place.</source>
        <translation>„%1“ antwortet lange nicht. Vielleicht liegt es in einem Netz. Warten Sie, oder gehen Sie an einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>FolderMaker</name>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Type or paste a path</source>
        <translation>Einen Pfad tippen oder einfügen</translation>
    </message>
    <message>
        <source>Tab completes what is typed, Return goes there</source>
        <translation>Tab ergänzt das Getippte, Eingabe geht dorthin</translation>
    </message>
    <message>
        <source>Paths that begin so</source>
        <translation>Pfade, die so beginnen</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FolderList</name>
    <message>
        <source>There is no folder “%1”</source>
        <translation>Es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>“%1” is no folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>“%1” may not be read</source>
        <translation>„%1“ darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” could not be read</source>
        <translation>„%1“ ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>It was moved or renamed, or its disk is not there. Go to another place, or write a path above.</source>
        <translation>Er wurde verschoben oder umbenannt, oder sein Datenträger ist nicht da. Gehen Sie an einen anderen Ort, oder schreiben Sie oben einen Pfad.</translation>
    </message>
    <message>
        <source>It is a file. Go to another place, or write a path above.</source>
        <translation>Es ist eine Datei. Gehen Sie an einen anderen Ort, oder schreiben Sie oben einen Pfad.</translation>
    </message>
    <message>
        <source>This computer does not let you look into it. Ask whom it belongs to, or go to another place.</source>
        <translation>Dieser Rechner lässt Sie nicht hineinsehen. Fragen Sie, wem er gehört, oder gehen Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk refused. Check it, or go to another place.</source>
        <translation>Der Datenträger hat den Zugriff verweigert. Prüfen Sie ihn, oder gehen Sie an einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::NewFolder</name>
    <message>
        <source>A name without slashes is wanted.</source>
        <translation>Der Name darf keinen Schrägstrich haben.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing may be written here. Choose another place.</source>
        <translation>Hier darf nichts geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” could not be made: the disk refused.</source>
        <translation>„%1“ ließ sich nicht anlegen: Der Datenträger hat den Zugriff verweigert.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PathEntry</name>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Es gibt nichts mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a file. A folder is wanted here.</source>
        <translation>„%1“ ist eine Datei. Hier wird ein Ordner gebraucht.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::Places</name>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Heruntergeladenes</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Taken from last</source>
        <translation>Zuletzt gebraucht</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Give them over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Give your answers to another agent?</source>
        <translation>Ihre Antworten einem anderen Agenten geben?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What you answered, with its evidence, is about %1. It would count for %2 from now on.
To evaluate both, submit this one first, then choose the other part.</source>
        <translation>Was Sie geantwortet haben, mit den Belegen, handelt von %1. Von jetzt an würde es für %2 zählen.
Um beide zu bewerten, geben Sie zuerst diese Bewertung ab und wählen dann den anderen Teil.</translation>
    </message>
</context>
<context>
    <name>VisionStates</name>
    <message>
        <source>Who visits as a customer does not know what is looked for, or the visit would not be a customer&apos;s.</source>
        <translation>Wer als Kunde kommt, weiß nicht, worauf geachtet wird; sonst wäre es kein Besuch eines Kunden.</translation>
    </message>
    <message>
        <source>No vision yet</source>
        <translation>Noch keine Vision</translation>
    </message>
    <message>
        <source>A vision says which kind of service you intend to give: sources, promises, pillars, behaviours. Craft it here, or publish a file that ends with .vision.yaml. Each publishing makes a numbered version that never changes.</source>
        <translation>Eine Vision sagt, welche Art von Service Sie geben wollen: Quellen, Versprechen, Säulen, Verhalten. Erarbeiten Sie sie hier, oder veröffentlichen Sie eine Datei, die auf .vision.yaml endet. Jede Veröffentlichung wird eine nummerierte Version, die sich nie ändert.</translation>
    </message>
    <message>
        <source>New vision</source>
        <translation>Neue Vision</translation>
    </message>
    <message>
        <source>The vision could not be read</source>
        <translation>Die Vision ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The vision is not shown to you</source>
        <translation>Die Vision wird Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>It was published by a newer version of the program, or the workspace is damaged. Nothing was changed. Read it again; where that does not help, have the workspace checked.</source>
        <translation>Eine neuere Version des Programms hat sie veröffentlicht, oder der Arbeitsbereich ist beschädigt. Nichts wurde geändert. Lesen Sie sie noch einmal; hilft das nicht, lassen Sie den Arbeitsbereich prüfen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The vision is being read</source>
        <translation>Die Vision wird gelesen</translation>
    </message>
    <message>
        <source>No vision is published yet</source>
        <translation>Noch ist keine Vision veröffentlicht</translation>
    </message>
    <message>
        <source>A draft waits: %1. Go on with it, or begin another vision.</source>
        <translation>Ein Entwurf wartet: %1. Setzen Sie ihn fort oder beginnen Sie eine andere Vision.</translation>
    </message>
    <message>
        <source>Drafts wait: %1. The one that was changed last: %2. Go on with it, choose another one under Drafts, or begin another vision.</source>
        <translation>Wartende Entwürfe: %1. Zuletzt geändert: %2. Setzen Sie diesen fort, wählen Sie unter „Entwürfe“ einen anderen oder beginnen Sie eine andere Vision.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
</context>
<context>
    <name>NewerDialog</name>
    <message>
        <source>Go on with an older draft?</source>
        <translation>Mit einem älteren Entwurf weitermachen?</translation>
    </message>
    <message>
        <source>%1 What it changed is not in this draft. The draft is kept whichever you choose.</source>
        <translation>%1 Was sie geändert hat, steht nicht in diesem Entwurf. Der Entwurf bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>Start from version %1</source>
        <translation>Mit Version %1 beginnen</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>not translated yet</source>
        <translation>noch nicht übersetzt</translation>
    </message>
    <message>
        <source>%1 (known, so not missing)</source>
        <translation>%1 (bekannt, fehlt also nicht)</translation>
    </message>
</context>
<context>
    <name>LanguagesPane</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Nur Fehlendes</translation>
    </message>
    <message>
        <source>Next missing one</source>
        <translation>Nächster fehlender Text</translation>
    </message>
    <message>
        <source>Written in %1. In %2: %3</source>
        <translation>Ausgangssprache: %1. In %2: %3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>One language so far</source>
        <translation>Bisher eine Sprache</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Texte in %1</translation>
    </message>
    <message>
        <source>It is written in %1. %2</source>
        <translation>Ausgangssprache: %1. %2</translation>
    </message>
    <message>
        <source>All that is said in this language goes. Ctrl+Z brings it back.</source>
        <translation>Alles, was in dieser Sprache gesagt ist, entfällt. Strg+Z bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>Name oder Kürzel der Sprache</translation>
    </message>
    <message>
        <source>French, or fr</source>
        <translation>Französisch oder fr</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::TranslationRows</name>
    <message>
        <source>%1: complete</source>
        <translation>%1: vollständig</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing</source>
        <translation>%1: %2 von %3 fehlen</translation>
    </message>
    <message>
        <source>Nothing is missing, texts: %1</source>
        <translation>Es fehlt nichts, Texte: %1</translation>
    </message>
    <message>
        <source>%1 of %2 missing</source>
        <translation>%1 von %2 fehlen</translation>
    </message>
    <message>
        <source>Write the name of a language, or its code such as de or de-AT.</source>
        <translation>Der Name einer Sprache oder ihr Kürzel, etwa de oder de-AT.</translation>
    </message>
    <message>
        <source>It is written in this language.</source>
        <translation>In dieser Sprache ist es geschrieben.</translation>
    </message>
    <message>
        <source>This language is there already.</source>
        <translation>Diese Sprache gibt es schon.</translation>
    </message>
    <message>
        <source>its own language, which it does not name</source>
        <translation>nicht benannt</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
</context>
<context>
    <name>FileMost</name>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>At most so many files, 1 to 20</source>
        <translation>Höchstens so viele Dateien, 1 bis 20</translation>
    </message>
</context>
<context>
    <name>WrittenDefault</name>
    <message>
        <source>Shown as answer at first</source>
        <translation>Zuerst als Antwort gezeigt</translation>
    </message>
    <message>
        <source>Default in figures</source>
        <translation>Vorgabe in Ziffern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>NewObligation</name>
    <message>
        <source>Obligation</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Add an obligation that the question serves</source>
        <translation>Pflicht hinzufügen, der die Frage dient</translation>
    </message>
    <message>
        <source>An obligation that the question serves</source>
        <translation>Eine Pflicht, der die Frage dient</translation>
    </message>
    <message>
        <source>It stands instead of a behaviour: what a law, a regulator, a contract or a policy asks for.</source>
        <translation>Sie steht anstelle eines Verhaltens: was ein Gesetz, eine Aufsicht, ein Vertrag oder eine Richtlinie verlangt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>It needs words.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Obligation in words</source>
        <translation>Pflicht in Worten</translation>
    </message>
    <message>
        <source>Regulation on telephone contracts, article 4</source>
        <translation>Verordnung über Verträge am Telefon, Artikel 4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of obligation</source>
        <translation>Art der Pflicht</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>2018-05-25</source>
        <translation>2018-05-25</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::QuestionExtras</name>
    <message>
        <source>Write the day as 2018-05-25.</source>
        <translation>Der Tag, geschrieben als 2018-05-25.</translation>
    </message>
</context>
<context>
    <name>DiscardDraftDialog</name>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What is on the table goes, with its comments. Published versions stay as they are.</source>
        <translation>Was auf dem Tisch liegt, geht verloren, auch die Kommentare. Veröffentlichte Versionen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::DraftLine</name>
    <message>
        <source>“%1” is not saved: %2. It is kept while Ringtrue runs, and saved as soon as that is possible.</source>
        <translation>„%1“ ist nicht gesichert: %2. Solange Ringtrue läuft, bleibt es erhalten und wird gesichert, sobald das möglich ist.</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>Another version was published since</source>
        <translation>Seitdem wurde eine andere Version veröffentlicht</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>What publishing the draft would change:</source>
        <translation>Was sich ändert, wenn der Entwurf veröffentlicht wird:</translation>
    </message>
    <message>
        <source>Start from the newest version</source>
        <translation>Mit der neuesten Version beginnen</translation>
    </message>
</context>
<context>
    <name>LeaveUnsavedDialog</name>
    <message>
        <source>Leave “%1”, though it is not saved?</source>
        <translation>„%1“ verlassen, obwohl es nicht gesichert ist?</translation>
    </message>
    <message>
        <source>The disk did not take the last changes. While Ringtrue runs they are kept, and saved as soon as that is possible.</source>
        <translation>Der Datenträger hat die letzten Änderungen nicht angenommen. Solange Ringtrue läuft, bleiben sie erhalten und werden gesichert, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>VisionChoice</name>
    <message>
        <source>The vision it traces to</source>
        <translation>Die Vision, auf die es zurückgeht</translation>
    </message>
    <message>
        <source>A form is published on the newest version of its vision.</source>
        <translation>Ein Formular wird zur neuesten Version seiner Vision veröffentlicht.</translation>
    </message>
    <message>
        <source>Take these traces out</source>
        <translation>Diese Bezüge herausnehmen</translation>
    </message>
    <message>
        <source>Trace to no vision?</source>
        <translation>Auf keine Vision zurückführen?</translation>
    </message>
    <message>
        <source>Trace to “%1”?</source>
        <translation>Auf „%1“ zurückführen?</translation>
    </message>
    <message>
        <source>%1 These traces go; Ctrl+Z brings them back.</source>
        <translation>%1 Diese Bezüge entfallen; Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Keep the vision</source>
        <translation>Vision behalten</translation>
    </message>
    <message>
        <source>Trace to none</source>
        <translation>Auf keine zurückführen</translation>
    </message>
    <message>
        <source>Trace to it</source>
        <translation>Darauf zurückführen</translation>
    </message>
</context>
<context>
    <name>ContactTypeBox</name>
    <message>
        <source>Contact types: none picked, it is for all</source>
        <translation>Anliegen: keines gewählt, gilt es für alle</translation>
    </message>
    <message>
        <source>There are none yet: they are written on the page Organisation.</source>
        <translation>Es gibt noch keine: Sie stehen auf der Seite Organisation.</translation>
    </message>
    <message>
        <source>For the contact type %1</source>
        <translation>Für das Anliegen %1</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionChoices</name>
    <message>
        <source>The visions could not be read.</source>
        <translation>Die Visionen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1, not published here</source>
        <translation>%1, hier nicht veröffentlicht</translation>
    </message>
    <message>
        <source>This vision cannot be read. It was published by a newer version of the program, or the workspace is damaged.</source>
        <translation>Diese Vision kann nicht gelesen werden. Eine neuere Version des Programms hat sie veröffentlicht, oder der Arbeitsbereich ist beschädigt.</translation>
    </message>
    <message>
        <source>Question %1 traces to behaviours.</source>
        <translation>Frage %1 geht auf Verhalten zurück.</translation>
    </message>
    <message>
        <source>Questions %1 trace to behaviours.</source>
        <translation>Die Fragen %1 gehen auf Verhalten zurück.</translation>
    </message>
    <message>
        <source>Question %1 traces to a behaviour that the vision does not have.</source>
        <translation>Frage %1 geht auf ein Verhalten zurück, das die Vision nicht hat.</translation>
    </message>
    <message>
        <source>Questions %1 trace to behaviours that the vision does not have.</source>
        <translation>Die Fragen %1 gehen auf Verhalten zurück, die die Vision nicht hat.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::ContactTypeRows</name>
    <message>
        <source>%1, unknown here</source>
        <translation>%1, hier unbekannt</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Zeile %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>FormLinesPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole file</source>
        <translation>Die ganze Datei kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>This is what publishing freezes. It is read here and written in the other views.</source>
        <translation>Beim Veröffentlichen wird dies eingefroren. Es wird hier gelesen und in den anderen Ansichten geschrieben.</translation>
    </message>
    <message>
        <source>The file of the form, line by line</source>
        <translation>Die Datei des Formulars, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the form</source>
        <translation>Formular exportieren</translation>
    </message>
    <message>
        <source>The file says all that the form says, in all its languages.</source>
        <translation>Die Datei sagt alles, was das Formular sagt, in allen seinen Sprachen.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Import a form file…</source>
        <translation>Formulardatei importieren …</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>The file is kept as it is, with its comments.</source>
        <translation>Die Datei bleibt, wie sie ist, mit ihren Kommentaren.</translation>
    </message>
    <message>
        <source>Import a form file</source>
        <translation>Formulardatei importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Forms (.form.yaml, .yaml)</source>
        <translation>Formulare (.form.yaml, .yaml)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit “%1” without its comments?</source>
        <translation>„%1“ ohne die Kommentare bearbeiten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit without them</source>
        <translation>Ohne sie bearbeiten</translation>
    </message>
    <message>
        <source>Publish the file as it is, comments and all</source>
        <translation>Die Datei veröffentlichen, wie sie ist, samt Kommentaren</translation>
    </message>
    <message>
        <source>Take the file as a draft of “%1”?</source>
        <translation>Die Datei als Entwurf von „%1“ übernehmen?</translation>
    </message>
    <message>
        <source>The draft goes on from version %1, which stays in force until the draft is published. What the file changes in it: %2.</source>
        <translation>Der Entwurf setzt Version %1 fort; sie gilt, bis der Entwurf veröffentlicht ist. Was die Datei an ihr ändert: %2.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 A form that is edited here is written anew, and they are lost in it; the file itself stays as it is.</source>
        <translation>%1 Ein Formular, das hier bearbeitet wird, wird neu geschrieben, und Kommentare gehen darin verloren; die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>One line has a comment that somebody wrote.</source>
        <translation>Eine Zeile hat einen Kommentar von Hand.</translation>
    </message>
    <message>
        <source>%1 lines have comments that somebody wrote.</source>
        <translation>%1 Zeilen haben Kommentare von Hand.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormLines</name>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing may be written in this folder.</source>
        <translation>In diesem Ordner darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk refused the file. Nothing was written.</source>
        <translation>Der Datenträger nahm die Datei nicht an. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>What has this name already is no ordinary file. Choose another name.</source>
        <translation>Was diesen Namen schon trägt, ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FormImport</name>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Zeile %1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” could not be read, or it is too large for a form.</source>
        <translation>„%1“ konnte nicht gelesen werden oder ist zu groß für ein Formular.</translation>
    </message>
    <message>
        <source>“%1” is no form that can be read. %2</source>
        <translation>„%1“ ist kein lesbares Formular. %2</translation>
    </message>
    <message>
        <source>The forms could not be read. Nothing was taken.</source>
        <translation>Die Formulare konnten nicht gelesen werden. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This very form is version %1 of “%2” already.</source>
        <translation>Genau dieses Formular ist schon Version %1 von „%2“.</translation>
    </message>
    <message>
        <source>A draft of “%1” is being written already. Go on with it, or discard it first.</source>
        <translation>Ein Entwurf von „%1“ wird schon geschrieben. Daran weiterschreiben oder ihn zuerst verwerfen.</translation>
    </message>
    <message>
        <source>The form could not be begun: %1.</source>
        <translation>Das Formular konnte nicht begonnen werden: %1.</translation>
    </message>
    <message>
        <source>Version %1 is published</source>
        <translation>Version %1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>The workspace could not be written, or its vision not be read. Nothing was published.</source>
        <translation>Der Arbeitsbereich konnte nicht geschrieben oder seine Vision nicht gelesen werden. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>It was not published. %1</source>
        <translation>Es wurde nicht veröffentlicht. %1</translation>
    </message>
    <message>
        <source>Your roles here do not publish. Nothing was published.</source>
        <translation>Ihre Rollen hier veröffentlichen nicht. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>AboutYourself</name>
    <message>
        <source>Where you stand, if you like. It is counted only together with four others or more.</source>
        <translation>Wo Sie stehen, wenn Sie mögen. Es wird nur zusammen mit vier oder mehr anderen gezählt.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>How long you have worked here</source>
        <translation>Wie lange Sie hier arbeiten</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Question %1: %2. %3</source>
        <translation>Frage %1: %2. %3</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>What good sounds like: “%1”</source>
        <translation>So klingt es gut: „%1“</translation>
    </message>
    <message>
        <source>I disagree with this question</source>
        <translation>Diese Frage sehe ich anders</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Noch einmal prüfen lassen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The agent disagrees with this question</source>
        <translation>Der Agent sieht diese Frage anders</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Hand it in without all ratings?</source>
        <translation>Ohne alle Bewertungen abgeben?</translation>
    </message>
    <message>
        <source>Not rated: %1. Once it is handed in, nothing can be added.</source>
        <translation>Nicht bewertet: %1. Nach dem Abgeben lässt sich nichts mehr ergänzen.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Weiter antworten</translation>
    </message>
    <message>
        <source>Hand it in as it is</source>
        <translation>So abgeben, wie es ist</translation>
    </message>
    <message>
        <source>What you have answered is kept nowhere until you hand it in.</source>
        <translation>Was Sie geantwortet haben, ist nirgends gespeichert, bevor Sie es abgeben.</translation>
    </message>
    <message>
        <source>Your answer was taken.</source>
        <translation>Ihre Antwort ist angenommen.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Comment in all</source>
        <translation>Kommentar insgesamt</translation>
    </message>
    <message>
        <source>What else should be said? (if you like)</source>
        <translation>Was ist noch zu sagen? (wenn Sie mögen)</translation>
    </message>
    <message>
        <source>Hand in your answer</source>
        <translation>Antwort abgeben</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>You have answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <source>Thank you. Your answer lies sealed among those of the others and cannot be found or changed. The sheet is empty for whoever comes next.</source>
        <translation>Danke. Ihre Antwort liegt versiegelt zwischen denen der anderen und lässt sich nicht finden oder ändern. Das Blatt ist leer für die nächste Person.</translation>
    </message>
</context>
<context>
    <name>CloseDialogs</name>
    <message>
        <source>Close the round?</source>
        <translation>Die Runde schließen?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Close it without the answers?</source>
        <translation>Ohne die Antworten schließen?</translation>
    </message>
    <message>
        <source>Destroy the answers and close</source>
        <translation>Antworten vernichten und schließen</translation>
    </message>
    <message>
        <source>“%1”: %2 It can be closed without them: then what was answered is destroyed unread and stands in no record.</source>
        <translation>„%1“: %2 Sie lässt sich ohne die Antworten schließen: Dann werden sie ungelesen vernichtet und stehen in keiner Aufzeichnung.</translation>
    </message>
    <message>
        <source>Hand in or leave behind first what you have written here. Then close the round.</source>
        <translation>Geben Sie zuerst ab, was Sie hier geschrieben haben, oder verwerfen Sie es. Schließen Sie dann die Runde.</translation>
    </message>
    <message>
        <source>Close it without an answer?</source>
        <translation>Ohne eine Antwort schließen?</translation>
    </message>
    <message>
        <source>“%1”: nobody has answered yet. Closed now, the round ends without a result, and nobody can answer any more. Left open, it waits for answers.</source>
        <translation>„%1“: Noch niemand hat geantwortet. Wird die Runde jetzt geschlossen, endet sie ohne Ergebnis, und niemand kann mehr antworten. Bleibt sie offen, wartet sie auf Antworten.</translation>
    </message>
    <message>
        <source>Close without a result</source>
        <translation>Ohne Ergebnis schließen</translation>
    </message>
    <message>
        <source>“%1”: nobody can answer any more. All answers enter the record in no order, what waited is destroyed, and so is who has answered. That cannot be taken back. %2.</source>
        <translation>„%1“: Danach kann niemand mehr antworten. Alle Antworten gehen ohne Reihenfolge in die Aufzeichnung ein; was wartete, wird vernichtet, auch, wer geantwortet hat. Das lässt sich nicht zurücknehmen. %2.</translation>
    </message>
    <message>
        <source>“%1”: fewer than five have answered, and so few could be told apart. Closed now, none of it enters the record: it would be destroyed unread, and you are asked again before it is. Left open, the round waits for more answers. %2.</source>
        <translation>„%1“: Weniger als fünf haben geantwortet, und so wenige ließen sich auseinanderhalten. Wird die Runde jetzt geschlossen, geht nichts davon in die Aufzeichnung ein: Es würde ungelesen vernichtet, und Sie werden vorher noch einmal gefragt. Bleibt sie offen, wartet sie auf weitere Antworten. %2.</translation>
    </message>
</context>
<context>
    <name>CodingRow</name>
    <message>
        <source>Says it</source>
        <translation>Sagt es</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Sagt es nicht</translation>
    </message>
    <message>
        <source>%1 Text %2: %3. %4</source>
        <translation>%1 Text %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 Text %2</source>
        <translation>%1 Text %2</translation>
    </message>
    <message>
        <source>Text %1: %2</source>
        <translation>Text %1: %2</translation>
    </message>
</context>
<context>
    <name>CodingView</name>
    <message>
        <source>The codes you have given are not kept yet.</source>
        <translation>Die vergebenen Codes sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The texts could not be read</source>
        <translation>Die Texte ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Nothing to code</source>
        <translation>Nichts zu codieren</translation>
    </message>
    <message>
        <source>The two coders gave every text the same code.</source>
        <translation>Beide haben jedem Text denselben Code gegeben.</translation>
    </message>
    <message>
        <source>Nobody wrote anything: blank answers need no coder.</source>
        <translation>Niemand hat etwas geschrieben: Leere Antworten brauchen keinen Code.</translation>
    </message>
    <message>
        <source>Two people have coded these texts differently. Agree on one code for each; the others stay as both gave them.</source>
        <translation>Zwei Personen haben diese Texte verschieden codiert. Für jeden ist ein gemeinsamer Code zu finden; die anderen bleiben, wie beide sie codiert haben.</translation>
    </message>
    <message>
        <source>Does each text say what the vision says? Code every text for yourself: another person codes them, too, and neither sees what the other makes of them.</source>
        <translation>Sagt jeder Text, was die Vision sagt? Codieren Sie jeden Text für sich: Eine zweite Person codiert sie auch, und keine sieht, was die andere daraus macht.</translation>
    </message>
    <message>
        <source>Texts without a code: %1</source>
        <translation>Texte ohne Code: %1</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Codes speichern</translation>
    </message>
    <message>
        <source>Keep the codes (%1 open)</source>
        <translation>Codes speichern (%1 offen)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>The vision beside the texts</source>
        <translation>Die Vision neben den Texten</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>%1, %2 answers: %3</source>
        <translation>%1, %2 Antworten: %3</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Nobody sees who said what</source>
        <translation>Niemand sieht, wer was gesagt hat</translation>
    </message>
    <message>
        <source>Kept: what you answer here, without a name, a time or an order. While the round is open it lies sealed among the answers of the others; that you have answered is kept as long, so that everybody does so once. Both are destroyed at the close.</source>
        <translation>Gespeichert wird, was Sie hier antworten, ohne Namen, Zeit oder Reihenfolge. Solange die Runde offen ist, liegt es versiegelt zwischen den Antworten der anderen; so lange ist auch gespeichert, dass Sie geantwortet haben, damit alle es nur einmal tun. Beides wird beim Schließen vernichtet.</translation>
    </message>
    <message>
        <source>Shown: figures of five people or more, and the comments in no order. Write no names: words can tell who wrote them. Nothing is kept before you hand it in, and nothing can be changed after.</source>
        <translation>Gezeigt werden Zahlen von fünf oder mehr Personen und die Kommentare ohne Reihenfolge. Schreiben Sie keine Namen: Worte können verraten, wer sie schrieb. Vor dem Abgeben ist nichts gespeichert, danach lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Shown: shares of five people or more. Two people read the texts, each question in an order of its own. Write no names: words can tell who wrote them. Nothing is kept before you hand it in, and nothing can be changed after.</source>
        <translation>Gezeigt werden Anteile von fünf oder mehr Personen. Zwei Personen lesen die Texte, jede Frage in eigener Reihenfolge. Schreiben Sie keine Namen: Worte können verraten, wer sie schrieb. Vor dem Abgeben ist nichts gespeichert, danach lässt sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>OpenRoundDialog</name>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>Staff rate each pillar from 1 to 5 and comment, without their names. The answers are gathered on this computer until the round is closed.</source>
        <translation>Die Mitarbeitenden bewerten jede Säule von 1 bis 5 und kommentieren, ohne Namen zu nennen. Die Antworten sammeln sich auf diesem Rechner, bis die Runde geschlossen wird.</translation>
    </message>
    <message>
        <source>Staff answer from memory: what kind of service we deliver here, the names of the pillars, an example from this week. Two people code what they write.</source>
        <translation>Die Mitarbeitenden antworten aus dem Kopf: welche Art Service wir hier bieten, die Namen der Säulen, ein Beispiel dieser Woche. Zwei Personen codieren, was sie schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Runde öffnen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Does it ring true?</source>
        <translation>Klingt das wahr?</translation>
    </message>
    <message>
        <source>Can they say it?</source>
        <translation>Können sie es sagen?</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What is asked of each pillar</source>
        <translation>Was zu jeder Säule gefragt wird</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Last day to answer, if there is one</source>
        <translation>Letzter Tag zum Antworten, wenn es einen gibt</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Letzter Tag zum Antworten</translation>
    </message>
    <message>
        <source>2026-12-04</source>
        <translation>2026-12-04</translation>
    </message>
    <message>
        <source>What else is asked, to compare groups of five and more</source>
        <translation>Was noch gefragt wird, um Gruppen ab fünf zu vergleichen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>How many people are asked, to tell how many of them answer</source>
        <translation>Wie viele gefragt werden: Das zeigt, wie viele davon antworten</translation>
    </message>
    <message>
        <source>How many people are asked</source>
        <translation>Wie viele Menschen gefragt werden</translation>
    </message>
    <message>
        <source>Listed here, and may answer: %1</source>
        <translation>Hier geführt und antwortberechtigt: %1</translation>
    </message>
</context>
<context>
    <name>PaperFiles</name>
    <message>
        <source>Import papers</source>
        <translation>Papierbögen einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Tables (.csv, .tsv, .txt)</source>
        <translation>Tabellen (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Where the tables go</source>
        <translation>Wohin die Tabellen kommen</translation>
    </message>
    <message>
        <source>Write them here</source>
        <translation>Hierhin schreiben</translation>
    </message>
    <message>
        <source>Take these papers again?</source>
        <translation>Diese Bögen noch einmal annehmen?</translation>
    </message>
    <message>
        <source>%1 Where others have said the very same, take them, too.</source>
        <translation>%1 Wenn andere genau dasselbe gesagt haben, nehmen Sie auch diese an.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Trotzdem annehmen</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Return: next paper</source>
        <translation>Eingabe: nächster Bogen</translation>
    </message>
    <message>
        <source>%1 +</source>
        <translation>%1 +</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>The papers you have typed are not handed in yet.</source>
        <translation>Die getippten Bögen sind noch nicht abgegeben.</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Bögen: %1</translation>
    </message>
    <message>
        <source>Take %1 papers</source>
        <translation>%1 Bögen annehmen</translation>
    </message>
    <message>
        <source>Comments, and where they stand</source>
        <translation>Kommentare und wo sie stehen</translation>
    </message>
    <message>
        <source>What paper %1 says beside its ratings</source>
        <translation>Was Bogen %1 außer seinen Bewertungen sagt</translation>
    </message>
    <message>
        <source>A row a paper, a column a pillar. 1 to 5 fill the cell and go on, 0 or - says that nothing was ticked, Backspace takes the last one back, Return begins the next paper. All papers are taken, or none. W writes what else a paper says.</source>
        <translation>Eine Zeile je Bogen, eine Spalte je Säule. 1 bis 5 füllen die Zelle und gehen weiter, 0 oder - heißt, dass nichts angekreuzt war, die Rücktaste nimmt die letzte zurück, Eingabe beginnt den nächsten Bogen. Alle Bögen werden angenommen oder keiner. W schreibt, was ein Bogen sonst noch sagt.</translation>
    </message>
    <message>
        <source>Take 1 paper</source>
        <translation>1 Bogen annehmen</translation>
    </message>
</context>
<context>
    <name>PillarRating</name>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Entirely</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not rated yet</source>
        <translation>%1: noch nicht bewertet</translation>
    </message>
    <message>
        <source>How true %1 rings</source>
        <translation>Wie wahr %1 klingt</translation>
    </message>
    <message>
        <source>%1: %2, %3 of 5</source>
        <translation>%1: %2, %3 von 5</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>What makes it ring true here, or not? (if you like)</source>
        <translation>Was lässt es hier wahr klingen, oder nicht? (wenn Sie mögen)</translation>
    </message>
</context>
<context>
    <name>RecallAnswerView</name>
    <message>
        <source>What you have answered is kept nowhere until you hand it in.</source>
        <translation>Was Sie geantwortet haben, ist nirgends gespeichert, bevor Sie es abgeben.</translation>
    </message>
    <message>
        <source>Your answer was taken.</source>
        <translation>Ihre Antwort ist angenommen.</translation>
    </message>
    <message>
        <source>In your own words; leave it empty where nothing comes to mind</source>
        <translation>In eigenen Worten; leer lassen, wo nichts einfällt</translation>
    </message>
    <message>
        <source>Hand in your answer</source>
        <translation>Antwort abgeben</translation>
    </message>
    <message>
        <source>Nothing comes to mind: hand it in empty</source>
        <translation>Mir fällt nichts ein: leer abgeben</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The result could not be read</source>
        <translation>Das Ergebnis ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How many find that it rings true</source>
        <translation>Für wie viele es wahr klingt</translation>
    </message>
    <message>
        <source>How many can say it</source>
        <translation>Wie viele es sagen können</translation>
    </message>
    <message>
        <source>The share of those who gave 4 or 5 of 5, with its interval: in how far so many answers can tell of all staff.</source>
        <translation>Der Anteil derer, die 4 oder 5 von 5 gaben, mit seinem Intervall: wie weit so viele Antworten für alle sprechen können.</translation>
    </message>
    <message>
        <source>The share of all who answered, blank answers too, with its interval.</source>
        <translation>Der Anteil an allen, die geantwortet haben, auch leer, mit seinem Intervall.</translation>
    </message>
    <message>
        <source>How many name each pillar</source>
        <translation>Wie viele jede Säule nennen</translation>
    </message>
    <message>
        <source>Counted by the words of its name, in any language of the vision.</source>
        <translation>Gezählt nach den Worten ihres Namens, in jeder Sprache der Vision.</translation>
    </message>
    <message>
        <source>Who finds so</source>
        <translation>Wer das findet</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Quartal für Quartal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Not shown: groups of fewer than five, and groups from which one could be worked out.</source>
        <translation>Nicht gezeigt: Gruppen unter fünf und Gruppen, aus denen sich eine solche errechnen ließe.</translation>
    </message>
    <message>
        <source>Said in all, in no order</source>
        <translation>Insgesamt gesagt, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>RoundHead</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code the answers</source>
        <translation>Antworten codieren</translation>
    </message>
    <message>
        <source>Settle where they differ</source>
        <translation>Unterschiede klären</translation>
    </message>
    <message>
        <source>Type papers</source>
        <translation>Bögen eintippen</translation>
    </message>
    <message>
        <source>Import papers</source>
        <translation>Papierbögen einlesen</translation>
    </message>
    <message>
        <source>Table to fill in</source>
        <translation>Tabelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen ausgeben</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
</context>
<context>
    <name>RoundRow</name>
    <message>
        <source>%1 %2. %3. %4</source>
        <translation>%1 %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>RoundsList</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>The round is open.</source>
        <translation>Die Runde ist offen.</translation>
    </message>
    <message>
        <source>What staff say of the vision</source>
        <translation>Was die Mitarbeitenden zur Vision sagen</translation>
    </message>
    <message>
        <source>Does it ring true? Can they say it?</source>
        <translation>Klingt das wahr? Können sie es sagen?</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>The round is open</source>
        <translation>Die Runde ist offen</translation>
    </message>
    <message>
        <source>Too few answered</source>
        <translation>Zu wenige haben geantwortet</translation>
    </message>
    <message>
        <source>It was closed with fewer than five answers. They were destroyed unread.</source>
        <translation>Sie wurde mit weniger als fünf Antworten geschlossen. Diese wurden ungelesen vernichtet.</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>Noch keine Runden</translation>
    </message>
    <message>
        <source>Staff rate each pillar of the vision: does it ring true? And they say what they can of it from memory. Nothing tells who said what, and of fewer than five people nothing is shown.</source>
        <translation>Die Mitarbeitenden bewerten jede Säule der Vision: Klingt das wahr? Und sie sagen aus dem Kopf, was sie von ihr wissen. Nichts verrät, wer was gesagt hat, und von weniger als fünf Personen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>The rounds could not be read</source>
        <translation>Die Runden ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing was changed. Read them again; where that does not help, have the workspace checked.</source>
        <translation>Nichts wurde geändert. Lesen Sie sie noch einmal; hilft das nicht, lassen Sie den Arbeitsbereich prüfen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The rounds are not shown to you</source>
        <translation>Die Runden werden Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>Who visits as a customer does not know what is looked for, or the visit would not be a customer's.</source>
        <translation>Wer als Kunde kommt, weiß nicht, worauf geachtet wird; sonst wäre es kein Besuch eines Kunden.</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>RoundTools</name>
    <message>
        <source>Does it ring true?</source>
        <translation>Klingt das wahr?</translation>
    </message>
    <message>
        <source>Can they say it?</source>
        <translation>Können sie es sagen?</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::AnswerSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PaperGrid</name>
    <message>
        <source>Paper %1: %2 Nothing was taken.</source>
        <translation>Bogen %1: %2 Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Taken. Papers: %1</source>
        <translation>Angenommen. Bögen: %1</translation>
    </message>
    <message>
        <source>Paper %1: %2</source>
        <translation>Bogen %1: %2</translation>
    </message>
    <message>
        <source>Paper %1: nothing typed yet</source>
        <translation>Bogen %1: noch nichts getippt</translation>
    </message>
    <message>
        <source>Paper %1, %2: %3 Nothing was taken.</source>
        <translation>Bogen %1, %2: %3 Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Paper %1: %2, with words</source>
        <translation>Bogen %1: %2, mit Worten</translation>
    </message>
    <message>
        <source>Paper %1, %2: %3 Go back to it and type what the paper says.</source>
        <translation>Bogen %1, %2: %3 Gehen Sie dorthin zurück und tippen Sie, was auf dem Bogen steht.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PaperImport</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Taken. Papers in the file: %1</source>
        <translation>Angenommen. Bögen in der Datei: %1</translation>
    </message>
    <message>
        <source>Nothing was taken from “%1”</source>
        <translation>Aus „%1“ wurde nichts angenommen</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was taken.</source>
        <translation>„%1“ ließ sich nicht lesen. Nichts wurde angenommen.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RecallAnswerSheet</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RecallCoding</name>
    <message>
        <source>What was agreed on is kept.</source>
        <translation>Was vereinbart wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>The codes are kept. They are told when a second person has coded the answers, too.</source>
        <translation>Die Codes sind gespeichert. Sie werden gezeigt, wenn auch eine zweite Person die Antworten codiert hat.</translation>
    </message>
    <message>
        <source>One says “%1”, the other “%2”.</source>
        <translation>Die eine sagt „%1“, die andere „%2“.</translation>
    </message>
    <message>
        <source>Who evaluates may read the texts; your roles here do not.</source>
        <translation>Wer bewertet, darf die Texte lesen; Ihre Rollen hier tun das nicht.</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>Others have coded or settled these texts meanwhile. The codes that waited for you were not taken over.</source>
        <translation>Andere haben diese Texte inzwischen codiert oder sich über sie geeinigt. Die Codes, die auf Sie gewartet haben, wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>The codes are kept. Two people have coded the answers now: the result tells what they agree on. Where they differ is left to settle.</source>
        <translation>Die Codes sind gespeichert. Jetzt haben zwei Personen die Antworten codiert: Das Ergebnis zeigt, worin sie sich einig sind. Zu klären bleibt, worin sie sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>%1; n %2</source>
        <translation>%1; n %2</translation>
    </message>
    <message>
        <source>Not shown before two people have coded the answers.</source>
        <translation>Nicht gezeigt, bevor zwei Personen die Antworten codiert haben.</translation>
    </message>
    <message>
        <source>Say it: %1. Partly: %2. Do not: %3, of whom %4 wrote nothing.</source>
        <translation>Sagen es: %1. Zum Teil: %2. Nicht: %3, davon %4 ohne ein Wort.</translation>
    </message>
    <message>
        <source>The two coders agree on %1 of %2 texts (%3 %).</source>
        <translation>Beide sind sich bei %1 von %2 Texten einig (%3 %).</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n %4</source>
        <translation>%1 (%2 bis %3), n %4</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>Noch nicht codiert</translation>
    </message>
    <message>
        <source>All pillars are named by %1 of %2.</source>
        <translation>Alle Säulen nennen %1 von %2.</translation>
    </message>
    <message>
        <source>No pillar is counted: what was written was erased, or its key is not on this computer.</source>
        <translation>Keine Säule ist gezählt: Was geschrieben wurde, ist gelöscht, oder sein Schlüssel ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Texts that are not settled, and in none of these figures: %1.</source>
        <translation>Texte, die nicht geklärt sind und in keiner dieser Zahlen stehen: %1.</translation>
    </message>
</context>
<context>
    <name>RingsTrueWords</name>
    <message>
        <source>gave 4 or 5; %1; median %2; n %3</source>
        <translation>gaben 4 oder 5; %1; Median %2; n %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n %4</source>
        <translation>%1 (%2 bis %3), n %4</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>The comments were erased, or their key is not on this computer.</source>
        <translation>Die Kommentare sind gelöscht, oder ihr Schlüssel ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1: %2 not shown, because nothing was said of it or it would tell of fewer than five.</source>
        <translation>%1: %2 nicht gezeigt, weil nichts dazu gesagt wurde oder es etwas über weniger als fünf verraten würde.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RoundAtHand</name>
    <message>
        <source>What can we say of the vision? %1</source>
        <translation>Was können wir von der Vision sagen? %1</translation>
    </message>
    <message>
        <source>%1. Opened %2 by %3.</source>
        <translation>%1. Geöffnet am %2 von %3.</translation>
    </message>
    <message>
        <source>Answers until %1.</source>
        <translation>Antworten bis %1.</translation>
    </message>
    <message>
        <source>The workspace can only be read here, so nothing can be answered now.</source>
        <translation>Der Arbeitsbereich lässt sich hier nur lesen, daher kann jetzt nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>This is asked of the staff, and your roles here are not theirs.</source>
        <translation>Gefragt sind die Mitarbeitenden, und Ihre Rollen hier gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Nobody has coded the answers yet. Two people do, each without seeing what the other makes of them.</source>
        <translation>Noch niemand hat die Antworten codiert. Zwei Personen tun es, jede ohne zu sehen, was die andere daraus macht.</translation>
    </message>
    <message>
        <source>Coded by %1. A second person codes them, too, without seeing that.</source>
        <translation>Codiert von %1. Eine zweite Person codiert sie auch, ohne das zu sehen.</translation>
    </message>
    <message>
        <source>Coded by %1 and %2.</source>
        <translation>Codiert von %1 und %2.</translation>
    </message>
    <message>
        <source>There are more answers than people who were asked: papers were taken twice, somebody answered on paper and signed in, or the number is wrong.</source>
        <translation>Es gibt mehr Antworten als gefragte Menschen: Bögen wurden zweimal angenommen, jemand hat auf Papier und angemeldet geantwortet, oder die Zahl stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RoundCloser</name>
    <message>
        <source>Closed with %1. What waited is destroyed.</source>
        <translation>Geschlossen mit %1. Was wartete, ist vernichtet.</translation>
    </message>
    <message>
        <source>Closed. What was answered is destroyed unread: %1.</source>
        <translation>Geschlossen. Was geantwortet wurde, ist ungelesen vernichtet: %1.</translation>
    </message>
    <message>
        <source>Another program reads drafts.db, whose log still holds the answers, sealed. Close it: the next step of any round destroys them.</source>
        <translation>Ein anderes Programm liest drafts.db, deren Protokoll die Antworten noch versiegelt enthält. Schließen Sie es: Der nächste Schritt irgendeiner Runde vernichtet sie.</translation>
    </message>
    <message>
        <source>Closed. Nobody had answered.</source>
        <translation>Geschlossen. Niemand hatte geantwortet.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RoundExport</name>
    <message>
        <source>The folder “%1” cannot be written, or is full. What is there: %2</source>
        <translation>Der Ordner „%1“ lässt sich nicht beschreiben oder ist voll. Was dort ist: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Who evaluates may read the texts; your roles here do not.</source>
        <translation>Wer bewertet, darf die Texte lesen; Ihre Rollen hier tun das nicht.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RoundList</name>
    <message>
        <source>Closed %1: %2</source>
        <translation>Geschlossen am %1: %2</translation>
    </message>
    <message>
        <source>Closed %1 with too few answers</source>
        <translation>Geschlossen am %1 mit zu wenigen Antworten</translation>
    </message>
    <message>
        <source>Open: its answers are gathered on another computer</source>
        <translation>Offen: Die Antworten sammeln sich auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Open: %1 so far</source>
        <translation>Offen: bisher %1</translation>
    </message>
    <message>
        <source>A vision that is not here</source>
        <translation>Eine Vision, die nicht hier ist</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Does it ring true?</source>
        <translation>Klingt das wahr?</translation>
    </message>
    <message>
        <source>Can they say it?</source>
        <translation>Können sie es sagen?</translation>
    </message>
    <message>
        <source>Closed %1: %2, on paper: %3</source>
        <translation>Geschlossen am %1: %2, auf Papier: %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 who were asked</source>
        <translation>%1, %2 von %3 Gefragten</translation>
    </message>
    <message>
        <source>%1, more than the %2 who were asked</source>
        <translation>%1, mehr als die %2 Gefragten</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::RoundOpener</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Does it ring true: is this how we serve our customers here?</source>
        <translation>Klingt das wahr: Bedienen wir hier so unsere Kunden?</translation>
    </message>
    <message>
        <source>The round is open.</source>
        <translation>Die Runde ist offen.</translation>
    </message>
    <message>
        <source>The visions could not be read, and nothing was changed. Cancel and try once more; where that does not help, have the workspace checked.</source>
        <translation>Die Visionen ließen sich nicht lesen; nichts wurde geändert. Brechen Sie ab und versuchen Sie es noch einmal; hilft das nicht, lassen Sie den Arbeitsbereich prüfen.</translation>
    </message>
    <message>
        <source>Publish a vision first.</source>
        <translation>Zuerst eine Vision veröffentlichen.</translation>
    </message>
    <message>
        <source>“%1” is no number of people, such as 40. Leave it empty where nobody knows.</source>
        <translation>„%1“ ist keine Zahl von Menschen, etwa 40. Lassen Sie das Feld leer, wenn es niemand weiß.</translation>
    </message>
    <message>
        <source>A round that asks the same of this version is open already. Whoever answers has to know which one is meant: close that one first, where it is not needed.</source>
        <translation>Eine Runde, die dasselbe zu dieser Version fragt, ist schon offen. Wer antwortet, muss wissen, welche gemeint ist: Schließen Sie jene zuerst, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-04. Leave it empty where there is no last day.</source>
        <translation>„%1“ ist kein Datum wie 2026-12-04. Lassen Sie das Feld leer, wenn es keinen letzten Tag gibt.</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>The round is closed, and what was answered stands in its record. Nothing was taken.</source>
        <translation>Die Runde ist geschlossen, und was geantwortet wurde, steht in ihrer Aufzeichnung. Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>The last day to answer has passed. What was written on paper can still be typed in until the round is closed.</source>
        <translation>Der letzte Tag zum Antworten ist vorbei. Was auf Papier steht, lässt sich noch eintippen, bis die Runde geschlossen wird.</translation>
    </message>
    <message>
        <source>The answers of this round are gathered on another computer. Answer there, or hand in a paper that is typed in there.</source>
        <translation>Die Antworten dieser Runde sammeln sich auf einem anderen Rechner. Antworten Sie dort, oder geben Sie einen Bogen ab, der dort eingetippt wird.</translation>
    </message>
    <message>
        <source>You have answered in this round; everybody does so once. What was answered first stays, and nobody can find or change it.</source>
        <translation>Sie haben in dieser Runde geantwortet; das geht nur einmal. Was zuerst geantwortet wurde, bleibt, und niemand kann es finden oder ändern.</translation>
    </message>
    <message>
        <source>The round holds as many answers, or as many words, as one record takes. Close it and open another one for the others; nothing was taken.</source>
        <translation>Die Runde enthält so viele Antworten oder Worte, wie eine Aufzeichnung fasst. Schließen Sie sie, und öffnen Sie für die anderen eine neue; nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Nobody has answered yet, and the answers of fewer than five could be told apart. The round stays open.</source>
        <translation>Noch niemand hat geantwortet, und die Antworten von weniger als fünf ließen sich unterscheiden. Die Runde bleibt offen.</translation>
    </message>
    <message>
        <source>The round is still open: what was answered is told when it is closed.</source>
        <translation>Die Runde ist noch offen: Was geantwortet wurde, zeigt sich, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>The round was closed with too few answers: there is nothing to code or to show.</source>
        <translation>Die Runde wurde mit zu wenigen Antworten geschlossen: Es gibt nichts zu codieren oder zu zeigen.</translation>
    </message>
    <message>
        <source>Not every text has a code yet. Nothing was kept.</source>
        <translation>Noch hat nicht jeder Text einen Code. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Two people have coded these answers. What is left is to settle where they differ.</source>
        <translation>Zwei Personen haben diese Antworten codiert. Zu klären bleibt, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Two people have to code the answers first, each for themselves.</source>
        <translation>Erst müssen zwei Personen die Antworten codieren, jede für sich.</translation>
    </message>
    <message>
        <source>This version of the vision is not published here.</source>
        <translation>Diese Version der Vision ist hier nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The vision was published by a newer version of the program, or is damaged. Use that version.</source>
        <translation>Die Vision wurde von einer neueren Version des Programms veröffentlicht oder ist beschädigt. Nehmen Sie diese Version.</translation>
    </message>
    <message>
        <source>The vision has no pillars to ask about. Publish a version that has some.</source>
        <translation>Die Vision hat keine Säulen, nach denen sich fragen ließe. Veröffentlichen Sie eine Version, die welche hat.</translation>
    </message>
    <message>
        <source>The question is empty, too long, or holds a line break or another character that nobody sees. Write it on one line.</source>
        <translation>Die Frage ist leer, zu lang oder enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Sie gehört auf eine Zeile.</translation>
    </message>
    <message>
        <source>That day has passed already. Give one that is yet to come, or none.</source>
        <translation>Dieser Tag ist schon vorbei. Nennen Sie einen, der noch kommt, oder keinen.</translation>
    </message>
    <message>
        <source>“%1” is no rating: a whole number from 1 to 5.</source>
        <translation>„%1“ ist keine Bewertung: eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1” is no role, such as agent or lead.</source>
        <translation>„%1“ ist keine Rolle wie agent oder lead.</translation>
    </message>
    <message>
        <source>No team is called “%1”.</source>
        <translation>Kein Team heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no tenure. Write under-1, 1-to-3, 3-to-10 or 10-and-more (years).</source>
        <translation>„%1“ ist keine Zugehörigkeit. Es heißt under-1, 1-to-3, 3-to-10 oder 10-and-more (Jahre).</translation>
    </message>
    <message>
        <source>“%1” is no code. Write says-it, partly or not.</source>
        <translation>„%1“ ist kein Code. Es heißt says-it, partly oder not.</translation>
    </message>
    <message>
        <source>No text has the number “%1” there, or it is coded twice.</source>
        <translation>Kein Text hat dort die Nummer „%1“, oder er ist zweimal codiert.</translation>
    </message>
    <message>
        <source>“%1” is not asked in this round. Leave it out.</source>
        <translation>„%1“ wird in dieser Runde nicht gefragt. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1. Quartal %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2. Quartal %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3. Quartal %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4. Quartal %1</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By time here</source>
        <translation>Nach Zugehörigkeit</translation>
    </message>
    <message>
        <source>Less than a year</source>
        <translation>Weniger als ein Jahr</translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 bis 3 Jahre</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 bis 10 Jahre</translation>
    </message>
    <message>
        <source>10 years and more</source>
        <translation>10 Jahre und mehr</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Sagt es</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Sagt es nicht</translation>
    </message>
    <message>
        <source>What kind of service do we deliver here?</source>
        <translation>Welche Art Service bieten wir hier?</translation>
    </message>
    <message>
        <source>Name the pillars.</source>
        <translation>Wie heißen die Säulen?</translation>
    </message>
    <message>
        <source>An example from this week.</source>
        <translation>Ein Beispiel aus dieser Woche.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Not shown: it would tell of fewer than five.</source>
        <translation>Nicht gezeigt: Es würde etwas über weniger als fünf verraten.</translation>
    </message>
    <message>
        <source>Not shown: fewer than five answers. Five or more are needed.</source>
        <translation>Nicht gezeigt: weniger als fünf Antworten. Nötig sind fünf oder mehr.</translation>
    </message>
    <message>
        <source>Not shown: %1. Five or more are needed.</source>
        <translation>Nicht gezeigt: %1. Nötig sind fünf oder mehr.</translation>
    </message>
    <message>
        <source>There is no such round any more.</source>
        <translation>Diese Runde gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What was written was erased, or its key is not on this computer. Ratings and codes stay.</source>
        <translation>Was geschrieben wurde, ist gelöscht, oder sein Schlüssel ist nicht auf diesem Rechner. Bewertungen und Codes bleiben.</translation>
    </message>
    <message>
        <source>What was answered cannot be read: it is damaged. A round that is still open can be closed without its answers.</source>
        <translation>Was geantwortet wurde, lässt sich nicht lesen: Es ist beschädigt. Eine Runde, die noch offen ist, lässt sich ohne ihre Antworten schließen.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich ließ sich nicht lesen oder beschreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is no answer that can be read.</source>
        <translation>Das ist keine lesbare Antwort.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is asked.</source>
        <translation>Nach „%1“ wird nicht gefragt.</translation>
    </message>
    <message>
        <source>“%1” is no pillar of the vision.</source>
        <translation>„%1“ ist keine Säule der Vision.</translation>
    </message>
    <message>
        <source>“%1” says a number where words are asked, or the reverse.</source>
        <translation>„%1“ nennt eine Zahl, wo Worte gefragt sind, oder umgekehrt.</translation>
    </message>
    <message>
        <source>It holds a character that nobody sees. Write it without.</source>
        <translation>Es enthält ein unsichtbares Zeichen. Schreiben Sie es ohne.</translation>
    </message>
    <message>
        <source>It is longer than a comment may be. Shorten it.</source>
        <translation>Es ist länger, als ein Kommentar sein darf. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Nothing is said: give a rating or a comment.</source>
        <translation>Nichts ist gesagt: Nötig ist eine Bewertung oder ein Kommentar.</translation>
    </message>
    <message>
        <source>There is no answer in it.</source>
        <translation>Es ist keine Antwort darin.</translation>
    </message>
    <message>
        <source>Answered: %1, on paper: %2. Fewer than five, signed in or in all, could be told apart. The round stays open.</source>
        <translation>Geantwortet: %1, auf Papier: %2. Weniger als fünf, angemeldet oder insgesamt, ließen sich unterscheiden. Die Runde bleibt offen.</translation>
    </message>
    <message>
        <source>The vision has more pillars than can be asked about in one round. Publish a version with fewer.</source>
        <translation>Die Vision hat mehr Säulen, als sich in einer Runde erfragen lassen. Veröffentlichen Sie eine Version mit weniger.</translation>
    </message>
    <message>
        <source>Answered: %1. Fewer than five, on paper or signed in, could be told apart. The round stays open.</source>
        <translation>Geantwortet: %1. Weniger als fünf, auf Papier oder angemeldet, ließen sich unterscheiden. Die Runde bleibt offen.</translation>
    </message>
    <message>
        <source>Ratings that stand there: %1, which are not as many as the pillars.</source>
        <translation>Bewertungen, die dort stehen: %1, nicht so viele wie Säulen.</translation>
    </message>
    <message>
        <source>All papers of this file wait already, word by word: the file was taken before, most likely.</source>
        <translation>Alle Bögen dieser Datei warten schon, Wort für Wort: Die Datei wurde wahrscheinlich schon einmal angenommen.</translation>
    </message>
    <message>
        <source>So many people cannot be asked. Give a number that is right, or none.</source>
        <translation>So viele Menschen lassen sich nicht fragen. Nennen Sie eine Zahl, die stimmt, oder keine.</translation>
    </message>
    <message>
        <source>Your answer was taken.</source>
        <translation>Ihre Antwort ist angenommen.</translation>
    </message>
</context>
<context>
    <name>RoundsNone</name>
    <message>
        <source>No rounds yet</source>
        <translation>Noch keine Runden</translation>
    </message>
    <message>
        <source>Staff rate each pillar of the vision: does it ring true? And they say what they can of it from memory. Nothing tells who said what, and of fewer than five people nothing is shown.</source>
        <translation>Die Mitarbeitenden bewerten jede Säule der Vision: Klingt das wahr? Und sie sagen aus dem Kopf, was sie von ihr wissen. Nichts verrät, wer was gesagt hat, und von weniger als fünf Personen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>The rounds could not be read</source>
        <translation>Die Runden ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing was changed. Read them again; where that does not help, have the workspace checked.</source>
        <translation>Nichts wurde geändert. Lesen Sie sie noch einmal; hilft das nicht, ist der Arbeitsbereich zu prüfen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The rounds are not shown to you</source>
        <translation>Die Runden werden Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>Who visits as a customer does not know what is looked for, or the visit would not be a customer's.</source>
        <translation>Wer als Kunde prüft, weiß nicht, worauf geachtet wird; sonst wäre es nicht der Besuch eines Kunden.</translation>
    </message>
</context>
<context>
    <name>OlderBanner</name>
    <message>
        <source>%1 What it changed is not in this draft.</source>
        <translation>%1 Was sie geändert hat, steht nicht in diesem Entwurf.</translation>
    </message>
    <message>
        <source>Start from version %1</source>
        <translation>Mit Version %1 beginnen</translation>
    </message>
</context>
<context>
    <name>EditorBanners</name>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Show the next one (%1)</source>
        <translation>Den nächsten zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>DiscardDraftDialog</name>
    <message>
        <source>Discard the draft of “%1”?</source>
        <translation>Entwurf von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>What was published stays. What was written since is gone.</source>
        <translation>Was veröffentlicht ist, bleibt. Was seither geschrieben wurde, ist weg.</translation>
    </message>
    <message>
        <source>Discard the draft of “%1” unread?</source>
        <translation>Den Entwurf von „%1“ ungelesen verwerfen?</translation>
    </message>
    <message>
        <source>Discard the draft unread?</source>
        <translation>Den Entwurf ungelesen verwerfen?</translation>
    </message>
    <message>
        <source>What was published stays. All that the draft holds is gone: a newer version of the program might have read it.</source>
        <translation>Was veröffentlicht ist, bleibt. Alles, was im Entwurf steht, ist weg: Eine neuere Version des Programms hätte es vielleicht lesen können.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>FormLanguagesPane</name>
    <message>
        <source>In another language the form asks the same and scores the same; only the words differ.</source>
        <translation>In einer anderen Sprache fragt und bewertet das Formular dasselbe; nur die Worte sind andere.</translation>
    </message>
    <message>
        <source>What the library says in it of its own questions is filled in at once.</source>
        <translation>Für Fragen aus der Bibliothek werden deren Texte in dieser Sprache gleich eingetragen.</translation>
    </message>
</context>
<context>
    <name>PaperWordsDialog</name>
    <message>
        <source>What paper %1 says</source>
        <translation>Was Bogen %1 sagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>How long they have worked here</source>
        <translation>Wie lange sie hier arbeiten</translation>
    </message>
    <message>
        <source>Comment in all</source>
        <translation>Kommentar zum Ganzen</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
</context>
<context>
    <name>PillarFields</name>
    <message>
        <source>Promises it rests on</source>
        <translation>Versprechen, auf denen sie ruht</translation>
    </message>
    <message>
        <source>Behaviours in which one sees or hears it: %1</source>
        <translation>Verhalten, in denen man sie sieht oder hört: %1</translation>
    </message>
    <message>
        <source>No behaviour shows it yet: pick the pillar and press B.</source>
        <translation>Noch zeigt sie kein Verhalten: Wählen Sie die Säule und drücken Sie B.</translation>
    </message>
</context>
<context>
    <name>PublishQuestionDialog</name>
    <message>
        <source>Publish over version %1?</source>
        <translation>Über Version %1 hinweg veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish version %1?</source>
        <translation>Version %1 veröffentlichen?</translation>
    </message>
    <message>
        <source>%1 What it changed is not in this draft: publishing takes it back.</source>
        <translation>%1 Was sie geändert hat, steht nicht in diesem Entwurf: Das Veröffentlichen nimmt es zurück.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Version %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Errors hinder publishing: %1</source>
        <translation>Fehler verhindern das Veröffentlichen: %1</translation>
    </message>
    <message>
        <source>What is published is never changed: forms and evaluations point to these very words. What is written later becomes the next version.</source>
        <translation>Was veröffentlicht ist, wird nie geändert: Formulare und Bewertungen zeigen auf genau diese Worte. Was später geschrieben wird, wird die nächste Version.</translation>
    </message>
    <message>
        <source>Nothing is found in it that should be looked at.</source>
        <translation>Es gibt darin nichts, was man ansehen sollte.</translation>
    </message>
    <message>
        <source>Still found in it: %1</source>
        <translation>Noch offene Befunde: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Comments on it: %1, not settled: %2. They stay to be read with the version, under Versions.</source>
        <translation>Kommentare dazu: %1, nicht erledigt: %2. Sie bleiben bei der Version zu lesen, unter Versionen.</translation>
    </message>
</context>
<context>
    <name>VisionLanguagesPane</name>
    <message>
        <source>In another language the vision intends the same; only the words differ. Sources and quotes keep the words they were said in.</source>
        <translation>In einer anderen Sprache meint die Vision dasselbe; nur die Worte sind andere. Quellen und Zitate behalten die Worte, in denen sie gesagt wurden.</translation>
    </message>
</context>
<context>
    <name>VisionPlaces</name>
    <message>
        <source>Pillar %1: its name</source>
        <translation>Säule %1: ihr Name</translation>
    </message>
    <message>
        <source>Pillar %1: what it means</source>
        <translation>Säule %1: was sie bedeutet</translation>
    </message>
    <message>
        <source>Pillar %1, behaviour %2</source>
        <translation>Säule %1, Verhalten %2</translation>
    </message>
    <message>
        <source>%1: sounds like, example %2</source>
        <translation>%1: so klingt es, Beispiel %2</translation>
    </message>
    <message>
        <source>%1: does not sound like, example %2</source>
        <translation>%1: so klingt es nicht, Beispiel %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Our purpose</source>
        <translation>Wozu wir da sind</translation>
    </message>
    <message>
        <source>Whom we serve</source>
        <translation>Für wen wir da sind</translation>
    </message>
    <message>
        <source>Our role in their lives</source>
        <translation>Unsere Rolle in ihrem Leben</translation>
    </message>
    <message>
        <source>The sentence that says it all</source>
        <translation>Der Satz, der alles sagt</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Versprechen %1</translation>
    </message>
    <message>
        <source>Journey %1: its part</source>
        <translation>Kundenreise %1: ihr Teil</translation>
    </message>
    <message>
        <source>Journey %1</source>
        <translation>Kundenreise %1</translation>
    </message>
</context>
<context>
    <name>WrittenAnswer</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::OpenRounds</name>
    <message>
        <source>“Does it ring true?” is open. Who has answered is told to nobody; whoever has not, can.</source>
        <translation>„Klingt das wahr?“ ist offen. Wer geantwortet hat, erfährt niemand; wer noch nicht hat, kann.</translation>
    </message>
    <message>
        <source>“Does it ring true?” is open until %1. Who has answered is told to nobody; whoever has not, can.</source>
        <translation>„Klingt das wahr?“ ist offen bis %1. Wer geantwortet hat, erfährt niemand; wer noch nicht hat, kann.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PublishQuestion</name>
    <message>
        <source>Which forms are written on it could not be read.</source>
        <translation>Welche Formulare zu ihr gehören, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No form is written on it yet.</source>
        <translation>Noch gehört kein Formular zu ihr.</translation>
    </message>
    <message>
        <source>“%1” (version %2)</source>
        <translation>„%1“ (Version %2)</translation>
    </message>
    <message>
        <source>Forms written on it: %1. Each keeps the version it was written on until it is published again.</source>
        <translation>Formulare zu dieser Vision: %1. Jedes behält die Version, zu der es geschrieben wurde, bis es neu veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Traces to, findings %1</source>
        <translation>Bezug, Befunde: %1</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Einen anderen Namen wählen oder überschreiben.</translation>
    </message>
    <message>
        <source>Which folder it goes to</source>
        <translation>In welchen Ordner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Write over the file that is there</source>
        <translation>Die vorhandene Datei überschreiben</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::ChangeRows</name>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1, %2 of them break a trend</source>
        <translation>%1, davon %2 mit Bruch eines Trends</translation>
    </message>
    <message>
        <source>%1, 1 of them breaks a trend</source>
        <translation>%1, davon 1 mit Bruch eines Trends</translation>
    </message>
    <message>
        <source>1 change, which breaks a trend</source>
        <translation>1 Änderung, die einen Trend bricht</translation>
    </message>
    <message>
        <source>%1 changes, all of which break a trend</source>
        <translation>%1 Änderungen, die alle einen Trend brechen</translation>
    </message>
</context>
<context>
    <name>LeaveBehindDialog</name>
    <message>
        <source>Leave it behind?</source>
        <translation>Verwerfen?</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Leave it behind</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>LostNote</name>
    <message>
        <source>Nothing here begins with “%1”.</source>
        <translation>Nichts hier beginnt mit „%1“.</translation>
    </message>
</context>
<context>
    <name>SightKeys</name>
    <message>
        <source>next row</source>
        <translation>nächste Zeile</translation>
    </message>
    <message>
        <source>along the threads</source>
        <translation>an den Fäden entlang</translation>
    </message>
    <message>
        <source>read it whole</source>
        <translation>ganz lesen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>SightTable</name>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Wem es dient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation>Von 100</translation>
    </message>
    <message>
        <source>Line of sight: %1</source>
        <translation>Sichtlinie: %1</translation>
    </message>
</context>
<context>
    <name>TableStart</name>
    <message>
        <source>The table is empty</source>
        <translation>Der Tisch ist leer</translation>
    </message>
    <message>
        <source>Put the first source on it: what the company says about itself, and what customers say. Promises are made of the words that are marked in it.</source>
        <translation>Die erste Quelle darauf legen: was das Unternehmen über sich sagt und was Kunden sagen. Aus den Worten, die darin markiert sind, werden Versprechen.</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Select words on a sheet with the pointer or with Shift and the arrows. Mark them as a quote, then make a promise of them.</source>
        <translation>Worte auf einem Blatt mit dem Zeiger oder mit Umschalt und den Pfeilen auswählen. Als Zitat markieren, dann ein Versprechen daraus machen.</translation>
    </message>
</context>
<context>
    <name>LostQuote</name>
    <message>
        <source>Quote that does not stand in the text any more: %1</source>
        <translation>Zitat, das nicht mehr im Text steht: %1</translation>
    </message>
    <message>
        <source>Not in the text any more</source>
        <translation>Nicht mehr im Text</translation>
    </message>
</context>
<context>
    <name>VisionFacts</name>
    <message>
        <source>To be looked at: %1</source>
        <translation>Anzusehen: %1</translation>
    </message>
    <message>
        <source>To be looked at in this vision: %1. %2</source>
        <translation>In dieser Vision anzusehen: %1. %2</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>Kundenreisen: %1</translation>
    </message>
</context>
<context>
    <name>CraftCard</name>
    <message>
        <source>Lifted</source>
        <translation>Angehoben</translation>
    </message>
    <message>
        <source>Thread from here</source>
        <translation>Faden von hier</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Kommentare: %1</translation>
    </message>
</context>
<context>
    <name>CraftFindings</name>
    <message>
        <source>Mark words on a sheet as a quote, and tie it to the promise.</source>
        <translation>Worte auf einem Blatt als Zitat markieren und es mit dem Versprechen verknüpfen.</translation>
    </message>
    <message>
        <source>Mark the words anew, and tie them to the promise.</source>
        <translation>Die Worte neu markieren und mit dem Versprechen verknüpfen.</translation>
    </message>
    <message>
        <source>It stands below the text: remove it, or write its words into the source again.</source>
        <translation>Es steht unter dem Text: wegnehmen, oder seine Worte wieder in die Quelle schreiben.</translation>
    </message>
    <message>
        <source>Tie it to a pillar, or remove it.</source>
        <translation>Mit einer Säule verknüpfen oder wegnehmen.</translation>
    </message>
    <message>
        <source>Tie promises to it, or tick them on its card.</source>
        <translation>Versprechen mit ihr verknüpfen oder auf ihrer Karte ankreuzen.</translation>
    </message>
    <message>
        <source>Write on its card a sentence that one would hear.</source>
        <translation>Auf seine Karte einen Satz schreiben, den man hören würde.</translation>
    </message>
    <message>
        <source>Write the function under Title and scope.</source>
        <translation>Die Funktion unter „Titel und Geltungsbereich“ schreiben.</translation>
    </message>
    <message>
        <source>Write the function under Title and scope, or clear the centre.</source>
        <translation>Die Funktion unter „Titel und Geltungsbereich“ schreiben oder das Feld für das Center leeren.</translation>
    </message>
    <message>
        <source>Begin a service vision for it.</source>
        <translation>Dafür eine Service-Vision beginnen.</translation>
    </message>
    <message>
        <source>Choose another one, or none, under Title and scope.</source>
        <translation>Unter „Titel und Geltungsbereich“ eine andere oder keine wählen.</translation>
    </message>
    <message>
        <source>Choose another one, or correct the scope, under Title and scope.</source>
        <translation>Unter „Titel und Geltungsbereich“ eine andere wählen oder den Geltungsbereich berichtigen.</translation>
    </message>
    <message>
        <source>Publish that vision here, or choose another one under Title and scope.</source>
        <translation>Diese Vision hier veröffentlichen oder unter „Titel und Geltungsbereich“ eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose that pillar on the card of this one.</source>
        <translation>Diese Säule auf der Karte wählen.</translation>
    </message>
    <message>
        <source>Choose the vision it derives from under Title and scope.</source>
        <translation>Die Vision, von der sie abgeleitet ist, unter „Titel und Geltungsbereich“ wählen.</translation>
    </message>
    <message>
        <source>Choose one of its pillars on the card of the pillar.</source>
        <translation>Auf der Karte der Säule eine ihrer Säulen wählen.</translation>
    </message>
    <message>
        <source>Nothing has to be done about it: it is never shown.</source>
        <translation>Es ist nichts zu tun: Gezeigt wird es nie.</translation>
    </message>
    <message>
        <source>Remove it under Languages.</source>
        <translation>Unter Sprachen entfernen.</translation>
    </message>
    <message>
        <source>The translation into “%1” has words for a text that the vision does not have any more.</source>
        <translation>Die Übersetzung in die Sprache „%1“ hat Worte für einen Text, den die Vision nicht mehr hat.</translation>
    </message>
    <message>
        <source>It rests on no quote.</source>
        <translation>Es ruht auf keinem Zitat.</translation>
    </message>
    <message>
        <source>It rests on an industry standard alone.</source>
        <translation>Es ruht allein auf einem Branchenstandard.</translation>
    </message>
    <message>
        <source>It backs no pillar.</source>
        <translation>Keine Säule ruht darauf.</translation>
    </message>
    <message>
        <source>Nothing is marked in it, so no promise can rest on it.</source>
        <translation>Darin ist nichts markiert, kein Versprechen kann also darauf ruhen.</translation>
    </message>
    <message>
        <source>It names the quote “%2” twice.</source>
        <translation>Das Zitat „%2“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>It says the same as the promise “%2”.</source>
        <translation>Es sagt dasselbe wie das Versprechen „%2“.</translation>
    </message>
    <message>
        <source>It is backed by no promise.</source>
        <translation>Sie ruht auf keinem Versprechen.</translation>
    </message>
    <message>
        <source>It names the promise “%2” twice.</source>
        <translation>Das Versprechen „%2“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>It has no behaviours, so nobody can see it lived.</source>
        <translation>Sie hat kein Verhalten, niemand kann also sehen, dass sie gelebt wird.</translation>
    </message>
    <message>
        <source>It does not say which pillar of “%2” it serves.</source>
        <translation>Sie sagt nicht, welcher Säule von „%2“ sie dient.</translation>
    </message>
    <message>
        <source>Nobody can see or hear “%2”.</source>
        <translation>„%2“ kann niemand sehen oder hören.</translation>
    </message>
    <message>
        <source>It says nowhere what it sounds like.</source>
        <translation>Nirgends steht, wie es klingt.</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>Kind of obligation %1</source>
        <translation>Art der Pflicht %1</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Band %1 begins at</source>
        <translation>Stufe %1 beginnt bei</translation>
    </message>
    <message>
        <source>Obligation %1 since</source>
        <translation>Pflicht %1 seit</translation>
    </message>
    <message>
        <source>2018-05-25</source>
        <translation>2018-05-25</translation>
    </message>
    <message>
        <source>Name of band %1</source>
        <translation>Name der Stufe %1</translation>
    </message>
    <message>
        <source>Obligation %1 in words</source>
        <translation>Pflicht %1 in Worten</translation>
    </message>
    <message>
        <source>Remove band %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
    <message>
        <source>Remove obligation %1</source>
        <translation>Pflicht %1 entfernen</translation>
    </message>
    <message>
        <source>Its name, such as good</source>
        <translation>Ihr Name, etwa gut</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PublishFormDialog</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>What is published is never changed: evaluations point to these very questions, answers and weights. Those that were begun stay on their version. What is written later becomes the next version.</source>
        <translation>Was veröffentlicht ist, wird nie geändert: Bewertungen zeigen auf genau diese Fragen, Antworten und Gewichte. Begonnene bleiben bei ihrer Version. Was später geschrieben wird, wird die nächste Version.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Errors hinder publishing.</source>
        <translation>Fehler verhindern das Veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing is found in it that should be looked at.</source>
        <translation>Es gibt darin nichts, was man ansehen sollte.</translation>
    </message>
    <message>
        <source>Still found in it, hints only:</source>
        <translation>Noch offene Befunde, nur Hinweise:</translation>
    </message>
    <message>
        <source>Still found in it: %1</source>
        <translation>Noch offene Befunde: %1</translation>
    </message>
    <message>
        <source>Findings: Return goes to the field</source>
        <translation>Befunde: Eingabe führt zum Feld</translation>
    </message>
</context>
<context>
    <name>FindingAdvice</name>
    <message>
        <source>Let it be answered by one of several.</source>
        <translation>Lassen Sie sie mit einer von mehreren beantworten.</translation>
    </message>
    <message>
        <source>Write where it begins and where it ends.</source>
        <translation>Schreiben Sie, wo sie beginnt und wo sie endet.</translation>
    </message>
    <message>
        <source>Let it end above where it begins.</source>
        <translation>Lassen Sie sie über ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>Let it have at most %3 values, such as those from 0 to 100.</source>
        <translation>Lassen Sie sie höchstens %3 Werte haben, etwa die von 0 bis 100.</translation>
    </message>
    <message>
        <source>Let them end above where they begin.</source>
        <translation>Lassen Sie sie über ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>Nothing has to be done about it.</source>
        <translation>Daran ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Empty the field “Weight”, or let its answers earn points.</source>
        <translation>Leeren Sie das Feld „Gewicht“, oder lassen Sie die Antworten Punkte bringen.</translation>
    </message>
    <message>
        <source>Choose one at “Scoring”.</source>
        <translation>Wählen Sie unter „Wertung“ eine.</translation>
    </message>
    <message>
        <source>Publish the vision first, or choose another one at “Scoring”.</source>
        <translation>Veröffentlichen Sie zuerst die Vision, oder wählen Sie unter „Wertung“ eine andere.</translation>
    </message>
    <message>
        <source>Choose the vision that has the behaviour, at “Scoring”.</source>
        <translation>Wählen Sie unter „Wertung“ die Vision, die das Verhalten hat.</translation>
    </message>
    <message>
        <source>Pick one of its behaviours, or take these traces out at “Scoring”.</source>
        <translation>Wählen Sie eines ihrer Verhalten, oder nehmen Sie diese Bezüge unter „Wertung“ heraus.</translation>
    </message>
    <message>
        <source>Add it at “Scoring”, in words and with its day.</source>
        <translation>Fügen Sie sie unter „Wertung“ hinzu, in Worten und mit ihrem Tag.</translation>
    </message>
    <message>
        <source>Write the day beside it, so that readers of old evaluations know.</source>
        <translation>Schreiben Sie den Tag daneben, damit Leser alter Bewertungen ihn kennen.</translation>
    </message>
    <message>
        <source>Let a comment be written, or the question never be not applicable.</source>
        <translation>Lassen Sie einen Kommentar zu, oder lassen Sie die Frage immer zutreffen.</translation>
    </message>
    <message>
        <source>Give bonus questions less weight, or let the bonus go up to 100, at “Scoring”.</source>
        <translation>Geben Sie Bonusfragen weniger Gewicht, oder lassen Sie den Bonus unter „Wertung“ nur bis 100 gehen.</translation>
    </message>
    <message>
        <source>Write the number from which on it holds.</source>
        <translation>Schreiben Sie die Zahl, ab der er gilt.</translation>
    </message>
    <message>
        <source>Let it begin at the lowest number, or raise that.</source>
        <translation>Lassen Sie ihn bei der niedrigsten Zahl beginnen, oder heben Sie diese an.</translation>
    </message>
    <message>
        <source>Let it begin lower, or let more numbers be answered.</source>
        <translation>Lassen Sie ihn niedriger beginnen, oder lassen Sie mehr Zahlen zu.</translation>
    </message>
    <message>
        <source>Let the question be answered by several, then it means something.</source>
        <translation>Lassen Sie die Frage mit mehreren beantworten, dann bedeutet es etwas.</translation>
    </message>
    <message>
        <source>Describe a value that the scale has.</source>
        <translation>Beschreiben Sie einen Wert, den die Skala hat.</translation>
    </message>
    <message>
        <source>Take the class away, or let the question be scored.</source>
        <translation>Nehmen Sie die Klasse weg, oder lassen Sie die Frage werten.</translation>
    </message>
    <message>
        <source>Give the class to answers, or say at “Scoring” what fails a question with a class.</source>
        <translation>Geben Sie die Klasse den Antworten, oder sagen Sie unter „Wertung“, was eine Frage mit Klasse verfehlt.</translation>
    </message>
    <message>
        <source>Show no answer at first: what is critical is answered by somebody who looked.</source>
        <translation>Zeigen Sie zuerst keine Antwort: Was kritisch ist, beantwortet jemand, der hingesehen hat.</translation>
    </message>
    <message>
        <source>Show no answer at first.</source>
        <translation>Zeigen Sie zuerst keine Antwort.</translation>
    </message>
    <message>
        <source>Let why it fell short not be asked.</source>
        <translation>Lassen Sie nicht fragen, warum es fehlte.</translation>
    </message>
    <message>
        <source>Compare it with its answers.</source>
        <translation>Vergleichen Sie sie mit ihren Antworten.</translation>
    </message>
    <message>
        <source>Let a question with answers to choose from decide, or ask whether a number is at least or below another.</source>
        <translation>Lassen Sie eine Frage mit Antworten zur Auswahl entscheiden, oder fragen Sie, ob eine Zahl mindestens so groß wie eine andere oder kleiner ist.</translation>
    </message>
    <message>
        <source>If it asks something else, remove it and add a new question.</source>
        <translation>Wenn sie etwas anderes fragt, entfernen Sie sie und fügen Sie eine neue Frage hinzu.</translation>
    </message>
    <message>
        <source>Compare those before and after with care, or begin a new form.</source>
        <translation>Vergleichen Sie davor und danach mit Vorsicht, oder beginnen Sie ein neues Formular.</translation>
    </message>
    <message>
        <source>Nothing has to be done about it: it is never shown.</source>
        <translation>Es ist nichts zu tun: Gezeigt wird es nie.</translation>
    </message>
    <message>
        <source>Remove it at “Languages”, or correct the language of the form's texts at “Scoring”.</source>
        <translation>Entfernen Sie sie unter „Sprachen“, oder berichtigen Sie unter „Wertung“, in welcher Sprache die Texte des Formulars sind.</translation>
    </message>
    <message>
        <source>The translation into “%1” has words for a text that the form does not have any more.</source>
        <translation>Die Übersetzung in die Sprache „%1“ hat Worte für einen Text, den das Formular nicht mehr hat.</translation>
    </message>
    <message>
        <source>The question has no words yet.</source>
        <translation>Die Frage hat noch keine Worte.</translation>
    </message>
    <message>
        <source>The section has no title yet.</source>
        <translation>Der Abschnitt hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>Answer %1 has no words yet.</source>
        <translation>Antwort %1 hat noch keine Worte.</translation>
    </message>
    <message>
        <source>Band %1 has no name yet.</source>
        <translation>Stufe %1 hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Obligation %1 has no words yet.</source>
        <translation>Pflicht %1 hat noch keine Worte.</translation>
    </message>
    <message>
        <source>The form has no title yet.</source>
        <translation>Das Formular hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>Something has no words yet.</source>
        <translation>Etwas hat noch keine Worte.</translation>
    </message>
    <message>
        <source>Write what one would see or hear, or remove it.</source>
        <translation>Schreiben Sie, was man sehen oder hören würde, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Write them, or remove it.</source>
        <translation>Schreiben Sie etwas, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Correct or empty it, or let weights mean a section's share of the form, at “Scoring”.</source>
        <translation>Berichtigen oder leeren Sie es, oder lassen Sie Gewichte unter „Wertung“ den Anteil eines Abschnitts am Formular meinen.</translation>
    </message>
</context>
<context>
    <name>IntervalBar</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
</context>
<context>
    <name>CraftToasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Which answer holds?</source>
        <translation>Welche Antwort gilt?</translation>
    </message>
    <message>
        <source>The rationale, for agent and evaluator</source>
        <translation>Die Begründung, für Agent und Bewertende</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort beibehalten</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>The answer that was given stands</source>
        <translation>Die gegebene Antwort bleibt</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Which answer would be right?</source>
        <translation>Welche Antwort wäre richtig?</translation>
    </message>
    <message>
        <source>Why: what was said or done, and where</source>
        <translation>Warum: was gesagt oder getan wurde, und wo</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>I propose none</source>
        <translation>Ich schlage keine vor</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FeedbackAnswers</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Erneute Prüfung</translation>
    </message>
    <message>
        <source>Decided for good</source>
        <translation>Endgültig entschieden</translation>
    </message>
    <message>
        <source>Some of the words were erased, or cannot be read here.</source>
        <translation>Ein Teil der Worte wurde gelöscht oder ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>All other answers</source>
        <translation>Alle anderen Antworten</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FeedbackAtHand</name>
    <message>
        <source>That evaluation is not here.</source>
        <translation>Diese Bewertung ist nicht hier.</translation>
    </message>
    <message>
        <source>That evaluation is not shown to you.</source>
        <translation>Diese Bewertung wird Ihnen nicht gezeigt.</translation>
    </message>
    <message>
        <source>That evaluation could not be read. A newer version of Ringtrue may have made it.</source>
        <translation>Diese Bewertung konnte nicht gelesen werden. Vielleicht hat eine neuere Version von Ringtrue sie gemacht.</translation>
    </message>
    <message>
        <source>An interaction that is not here</source>
        <translation>Eine Interaktion, die nicht hier ist</translation>
    </message>
    <message>
        <source>%1 · evaluated %2</source>
        <translation>%1 · bewertet %2</translation>
    </message>
    <message>
        <source>%1 · %2 · evaluated %3 by %4</source>
        <translation>%1 · %2 · bewertet %3 von %4</translation>
    </message>
    <message>
        <source>%1, before the fail %2</source>
        <translation>%1, vor dem Nichtbestehen %2</translation>
    </message>
    <message>
        <source>A revision took its place</source>
        <translation>Eine Revision ist an ihre Stelle getreten</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Released from %1</source>
        <translation>Freigegeben ab %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Released, not read yet</source>
        <translation>Freigegeben, noch nicht gelesen</translation>
    </message>
    <message>
        <source>The time to disagree ended on %1.</source>
        <translation>Die Frist für Einwände endete am %1.</translation>
    </message>
    <message>
        <source>You can disagree with a question until %1.</source>
        <translation>Einwände gegen eine Frage sind bis %1 möglich.</translation>
    </message>
    <message>
        <source>Talked through on %1; the words were erased.</source>
        <translation>Besprochen am %1; die Worte wurden gelöscht.</translation>
    </message>
    <message>
        <source>Talked through on %1: “%2”</source>
        <translation>Besprochen am %1: „%2“</translation>
    </message>
    <message>
        <source>It revises an earlier evaluation, which stays visible.</source>
        <translation>Sie ist die Revision einer früheren Bewertung, die sichtbar bleibt.</translation>
    </message>
    <message>
        <source>A revision took its place.</source>
        <translation>Eine Revision ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>The agent can disagree until %1.</source>
        <translation>Der Agent kann bis %1 Einwände vorbringen.</translation>
    </message>
</context>
<context>
    <name>FeedbackDetail</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>FeedbackHead</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A critical error happened in this one.</source>
        <translation>Hier ist ein kritischer Fehler geschehen.</translation>
    </message>
    <message>
        <source>I have seen it (%1)</source>
        <translation>Gesehen (%1)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Release to %1</source>
        <translation>Für %1 freigeben</translation>
    </message>
    <message>
        <source>Talked through</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Hear and read it</source>
        <translation>Anhören und lesen</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FeedbackList</name>
    <message>
        <source>Customer- and compliance-critical</source>
        <translation>Kritisch für Kunden und Vorschriften</translation>
    </message>
    <message>
        <source>Compliance-critical</source>
        <translation>Kritisch für Vorschriften</translation>
    </message>
    <message>
        <source>Customer-critical</source>
        <translation>Kritisch für Kunden</translation>
    </message>
    <message>
        <source>An interaction that is not here</source>
        <translation>Eine Interaktion, die nicht hier ist</translation>
    </message>
    <message>
        <source>A revision took its place</source>
        <translation>Eine Revision ist an ihre Stelle getreten</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>Einwände: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Evaluated %1</source>
        <translation>Bewertet %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Abgegeben %1</translation>
    </message>
    <message>
        <source>My feedback</source>
        <translation>Meine Rückmeldungen</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldungen</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>Keine Einwände</translation>
    </message>
    <message>
        <source>Evaluations of your calls and chats show up here once your lead has released them.</source>
        <translation>Bewertungen Ihrer Gespräche und Chats stehen hier, sobald Ihre Leitung sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Evaluations wait here between their submission and the agent, until a lead releases them.</source>
        <translation>Bewertungen warten hier nach der Abgabe, bis eine Leitung sie für den Agenten freigibt.</translation>
    </message>
    <message>
        <source>An evaluation with a customer- or compliance-critical error shows up here as soon as it is submitted.</source>
        <translation>Eine Bewertung mit einem Fehler, der für Kunden oder Vorschriften kritisch ist, steht hier, sobald sie abgegeben ist.</translation>
    </message>
    <message>
        <source>When an agent sees a question differently, it shows up here with the reason.</source>
        <translation>Wenn ein Agent eine Frage anders sieht, steht es hier mit der Begründung.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Es kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The feedback could not be read</source>
        <translation>Die Rückmeldungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the disk the workspace lies on, then read it again.</source>
        <translation>Nichts ist verloren. Sehen Sie nach dem Datenträger, auf dem der Arbeitsbereich liegt, und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Why should somebody else look at it once more?</source>
        <translation>Warum soll es jemand anderes noch einmal prüfen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Noch einmal prüfen lassen</translation>
    </message>
    <message>
        <source>Talked through today with %1</source>
        <translation>Heute mit %1 besprochen</translation>
    </message>
    <message>
        <source>In the agent's words</source>
        <translation>In den Worten des Agenten</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>FeedbackRow</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>FeedbackRows</name>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>FeedbackScore</name>
    <message>
        <source>Score: %1, fail</source>
        <translation>Ergebnis: %1, nicht bestanden</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>The score stands at the end of the answers.</source>
        <translation>Das Ergebnis steht am Ende der Antworten.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FeedbackStep</name>
    <message>
        <source>Noted: you have read it.</source>
        <translation>Festgehalten: Sie haben es gelesen.</translation>
    </message>
    <message>
        <source>Released: %1 sees it now.</source>
        <translation>Freigegeben: %1 sieht es jetzt.</translation>
    </message>
    <message>
        <source>Noted: you have seen the error.</source>
        <translation>Festgehalten: Sie haben den Fehler gesehen.</translation>
    </message>
    <message>
        <source>Noted: talked through with %1.</source>
        <translation>Festgehalten: mit %1 besprochen.</translation>
    </message>
    <message>
        <source>Handed in: you see the question differently. It is decided by somebody who did not evaluate it.</source>
        <translation>Eingereicht: Sie sehen die Frage anders. Es entscheidet jemand, der sie nicht bewertet hat.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Handed in: somebody else looks at it once more.</source>
        <translation>Eingereicht: Jemand anderes prüft es noch einmal.</translation>
    </message>
    <message>
        <source>Decided: a revision gives the other answer. Both stay visible.</source>
        <translation>Entschieden: Eine Revision gibt die andere Antwort. Beide bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Decided: the answer stands.</source>
        <translation>Entschieden: Die Antwort bleibt.</translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>noch 1 Arbeitstag</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>noch %1 Arbeitstage</translation>
    </message>
    <message>
        <source>The time for it ended on %1. Talk to your lead.</source>
        <translation>Die Frist dafür endete am %1. Sprechen Sie mit Ihrer Leitung.</translation>
    </message>
    <message>
        <source>The time for it is over. Talk to your lead.</source>
        <translation>Die Frist dafür ist vorbei. Sprechen Sie mit Ihrer Leitung.</translation>
    </message>
    <message>
        <source>With that answer the form asks for something that is not there, such as a comment. Nothing was decided.</source>
        <translation>Mit dieser Antwort verlangt der Bogen etwas, das fehlt, etwa einen Kommentar. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>That answer does not fit the question. Nothing was stored.</source>
        <translation>Diese Antwort passt nicht zur Frage. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Your roles do not allow that.</source>
        <translation>Ihre Rollen erlauben das nicht.</translation>
    </message>
    <message>
        <source>That evaluation is not here, or cannot be read.</source>
        <translation>Diese Bewertung ist nicht hier oder nicht lesbar.</translation>
    </message>
    <message>
        <source>This is what the agent says of their own work: it is no feedback.</source>
        <translation>So sieht der Agent die eigene Arbeit: Das ist keine Rückmeldung.</translation>
    </message>
    <message>
        <source>A revision took its place. Open the revision.</source>
        <translation>Eine Revision ist an ihre Stelle getreten. Öffnen Sie die Revision.</translation>
    </message>
    <message>
        <source>It is not released to its agent yet.</source>
        <translation>Sie ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>Its agent sees it already.</source>
        <translation>Der Agent sieht sie schon.</translation>
    </message>
    <message>
        <source>Only its agent can do that, or a lead for them.</source>
        <translation>Das kann nur der Agent, oder eine Leitung für ihn.</translation>
    </message>
    <message>
        <source>You have said so before.</source>
        <translation>Das haben Sie schon gesagt.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>That is too long. Shorten it to 10,000 characters.</source>
        <translation>Das ist zu lang. Kürzen Sie es auf 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>That question was not asked in this evaluation.</source>
        <translation>Diese Frage wurde in dieser Bewertung nicht gestellt.</translation>
    </message>
    <message>
        <source>That is the answer that stands. Choose another one.</source>
        <translation>Das ist die Antwort, die gilt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That question is disputed already, and not decided yet.</source>
        <translation>Gegen diese Frage gibt es schon einen Einwand, der nicht entschieden ist.</translation>
    </message>
    <message>
        <source>That dispute is not here.</source>
        <translation>Dieser Einwand ist nicht hier.</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>Es ist schon entschieden.</translation>
    </message>
    <message>
        <source>There is no decision yet to appeal against.</source>
        <translation>Es gibt noch keine Entscheidung, die man prüfen lassen könnte.</translation>
    </message>
    <message>
        <source>There is one appeal, and it was made.</source>
        <translation>Eine erneute Prüfung gibt es einmal, und sie wurde verlangt.</translation>
    </message>
    <message>
        <source>You gave this evaluation: somebody else decides what is disputed of it.</source>
        <translation>Sie haben diese Bewertung gegeben: Über Einwände entscheidet jemand anderes.</translation>
    </message>
    <message>
        <source>You decided it the first time: somebody else decides the appeal.</source>
        <translation>Sie haben beim ersten Mal entschieden: Jetzt entscheidet jemand anderes.</translation>
    </message>
    <message>
        <source>You served this customer: somebody else decides.</source>
        <translation>Sie haben diese Kundschaft bedient: Jemand anderes entscheidet.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Days are 1 to 250 working days.</source>
        <translation>Fristen sind 1 bis 250 Arbeitstage lang.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Nothing was changed; try again when the disk can be written.</source>
        <translation>Der Arbeitsbereich konnte nicht geschrieben werden. Nichts wurde geändert; versuchen Sie es noch einmal, wenn der Datenträger beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 · last day to disagree</source>
        <translation>%1 · letzter Tag für Einwände</translation>
    </message>
    <message>
        <source>%1 · 1 working day to disagree</source>
        <translation>%1 · noch 1 Arbeitstag für Einwände</translation>
    </message>
    <message>
        <source>%1 · %2 working days to disagree</source>
        <translation>%1 · noch %2 Arbeitstage für Einwände</translation>
    </message>
    <message>
        <source>To decide: %1</source>
        <translation>Zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Appealed, to decide: %1</source>
        <translation>Erneut zu entscheiden: %1</translation>
    </message>
    <message>
        <source>%1; to appeal: %2</source>
        <translation>%1; für erneute Prüfung: %2</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>Die Antwort bleibt</translation>
    </message>
    <message>
        <source>The answer was changed</source>
        <translation>Die Antwort wurde geändert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::VisionVersions</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>the vision</source>
        <translation>die Vision</translation>
    </message>
    <message>
        <source>what is not in it any more</source>
        <translation>etwas, das nicht mehr darin steht</translation>
    </message>
    <message>
        <source>%1 (settled)</source>
        <translation>%1 (erledigt)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2, about %3</source>
        <translation>%1, %2, über %3</translation>
    </message>
</context>
<context>
    <name>UnreadDraftDialog</name>
    <message>
        <source>Discard the draft of “%1” unread?</source>
        <translation>Den Entwurf von „%1“ ungelesen verwerfen?</translation>
    </message>
    <message>
        <source>This program cannot read it. What was published stays. All that the draft holds is gone, with its comments: a newer version of the program might have read it.</source>
        <translation>Dieses Programm kann ihn nicht lesen. Was veröffentlicht ist, bleibt. Alles, was im Entwurf steht, ist weg, samt seinen Kommentaren: Eine neuere Version des Programms hätte es vielleicht lesen können.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>PolicyPresets</name>
    <message>
        <source>Amazon Connect, sections</source>
        <translation>Amazon Connect, Abschnitte</translation>
    </message>
    <message>
        <source>Amazon Connect, points</source>
        <translation>Amazon Connect, Punkte</translation>
    </message>
    <message>
        <source>MaestroQA, points</source>
        <translation>MaestroQA, Punkte</translation>
    </message>
    <message>
        <source>EvaluAgent, not applicable passes</source>
        <translation>EvaluAgent, „trifft nicht zu“ besteht</translation>
    </message>
</context>
<context>
    <name>FormToasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show all that is said above the board</source>
        <translation>Alles zeigen, was über den Spalten steht</translation>
    </message>
    <message>
        <source>Show less above the board</source>
        <translation>Über den Spalten weniger zeigen</translation>
    </message>
</context>
<context>
    <name>ProposalChoice</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A few words are wanted.</source>
        <translation>Ein paar Worte fehlen noch.</translation>
    </message>
</context>
<context>
    <name>PhraseBox</name>
    <message>
        <source>Phrases</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>No phrase goes on with this. %1 keeps the comment, or what is selected in it, as a phrase.</source>
        <translation>Keine Formulierung geht so weiter. %1 behält den Kommentar, oder was darin ausgewählt ist, als Formulierung.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>put it in</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>take it off the list</source>
        <translation>von der Liste nehmen</translation>
    </message>
    <message>
        <source>put back what was taken off</source>
        <translation>zurücklegen, was weg ist</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>for every question</source>
        <translation>für jede Frage</translation>
    </message>
    <message>
        <source>every question</source>
        <translation>jede Frage</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>„%1“ von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>PhraseToasts</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::PhraseList</name>
    <message>
        <source>Write the comment first: then it can be kept as a phrase.</source>
        <translation>Schreiben Sie erst den Kommentar: Dann lässt er sich als Formulierung behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Not kept: a phrase has %n characters at most. Select a part of the comment.</source>
        <translation>
            <numerusform>Nicht behalten: Eine Formulierung hat höchstens %n Zeichen. Wählen Sie einen Teil des Kommentars aus.</numerusform>
            <numerusform>Nicht behalten: Eine Formulierung hat höchstens %n Zeichen. Wählen Sie einen Teil des Kommentars aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not kept: %n phrases are kept here already. Take some off the list first.</source>
        <translation>
            <numerusform>Nicht behalten: Hier ist schon %n Formulierung behalten. Nehmen Sie erst welche von der Liste.</numerusform>
            <numerusform>Nicht behalten: Hier sind schon %n Formulierungen behalten. Nehmen Sie erst welche von der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not on the list any more.</source>
        <translation>Sie steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>The phrases could not be changed: your key is not on this computer.</source>
        <translation>Die Formulierungen konnten nicht geändert werden: Ihr Schlüssel ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The phrases could not be changed: %1.</source>
        <translation>Die Formulierungen konnten nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>Kept as a phrase for every question: “%1”</source>
        <translation>Als Formulierung für jede Frage behalten: „%1“</translation>
    </message>
    <message>
        <source>Kept as a phrase: “%1”</source>
        <translation>Als Formulierung behalten: „%1“</translation>
    </message>
    <message>
        <source>Taken off the phrases: “%1”</source>
        <translation>Von den Formulierungen genommen: „%1“</translation>
    </message>
    <message>
        <source>Back among the phrases: “%1”</source>
        <translation>Wieder unter den Formulierungen: „%1“</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>What “%1” is for</source>
        <translation>Wozu „%1“ da ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Keys that matter most here</source>
        <translation>Die wichtigsten Tasten hier</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>More stands in the guide, guide.md, under “%1”.</source>
        <translation>Mehr steht (auf Englisch) in der Anleitung guide.md unter „%1“.</translation>
    </message>
    <message>
        <source>What waits to be evaluated, the next one first. Return opens it; once it is submitted the one after it opens by itself, so you need not come back here between two of them. What you have begun stands in the list, too, and goes on where you left it. Beside the list stands what you have done.</source>
        <translation>Was darauf wartet, bewertet zu werden, das Nächste zuerst. Die Eingabetaste öffnet es; ist es abgegeben, öffnet sich das Nächste von selbst, Sie müssen dazwischen also nicht hierher zurück. Was Sie begonnen haben, steht auch in der Liste und geht dort weiter, wo Sie aufgehört haben. Neben der Liste steht, was Sie geschafft haben.</translation>
    </message>
    <message>
        <source>What kind of service is promised: the statement, its pillars, and what is seen and heard when each is lived. Behind every pillar stand the promises it was made of, and behind those the sources with their own words. To change it, write it anew as a draft on the table: quotes become promises, promises pillars, pillars behaviours. Publishing makes a numbered version that never changes again. Then ask staff whether it rings true, and whether they can say it.</source>
        <translation>Welcher Service versprochen wird: der Leitsatz, die Säulen, und was zu sehen und zu hören ist, wenn sie gelebt werden. Hinter jeder Säule stehen die Versprechen, aus denen sie entstand, und hinter diesen die Quellen mit ihren eigenen Worten. Um sie zu ändern, schreiben Sie die Vision als Entwurf auf dem Tisch neu: Aus Zitaten werden Versprechen, aus Versprechen Säulen, aus Säulen Verhaltensweisen. Veröffentlichen macht daraus eine nummerierte Version, die sich nie mehr ändert. Fragen Sie dann die Mitarbeitenden, ob das wahr klingt, und ob sie es sagen können.</translation>
    </message>
    <message>
        <source>All forms, and the desk on which they are written. Each question serves a behaviour of the vision, or an obligation such as a law; the line of sight shows behaviours that nobody asks about. Try a draft before it is published: a published version never changes, and evaluations stay on the version they were given on. How answers become a score stands under title and scoring, each choice with an example.</source>
        <translation>Alle Formulare, und der Tisch, an dem sie geschrieben werden. Jede Frage dient einem Verhalten der Vision oder einer Pflicht wie einem Gesetz; die Sichtlinie zeigt Verhaltensweisen, nach denen niemand fragt. Probieren Sie einen Entwurf aus, bevor er veröffentlicht wird: Eine veröffentlichte Version ändert sich nie, und Bewertungen bleiben auf der Version, auf der sie gegeben wurden. Wie aus Antworten ein Ergebnis wird, steht unter Titel und Wertung, jede Wahl mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Calls, chats and all else that was brought into this workspace. Search, or set filters, and walk the rows with J and K. Space shows what is known of a row. Return opens it: to evaluate it, or to read what was submitted. They are brought in on the command line, by “ringtrue call import” and “ringtrue chat import”.</source>
        <translation>Anrufe, Chats und alles andere, was in diesen Arbeitsbereich gebracht wurde. Suchen Sie, oder setzen Sie Filter, und gehen Sie mit J und K durch die Zeilen. Die Leertaste zeigt, was von einer Zeile bekannt ist. Die Eingabetaste öffnet sie: um zu bewerten, oder um zu lesen, was abgegeben wurde. Hereingebracht werden sie auf der Befehlszeile, mit „ringtrue call import“ und „ringtrue chat import“.</translation>
    </message>
    <message>
        <source>On the left is what was said or written, on the right the form, below it the score. Answer by the number keys, or by Y, N and X; then the next question opens. Evidence tells where an answer was heard or read; without a selection it is what was just heard, and its ends can be moved. A comment says the rest: phrases that you write often complete themselves. All of it is saved while you work. Once submitted it is never changed, and “Why” leads from the score to every answer, its evidence and its promise.</source>
        <translation>Links steht, was gesagt oder geschrieben wurde, rechts das Formular, darunter das Ergebnis. Antworten Sie mit den Zifferntasten oder mit Y, N und X; dann öffnet sich die nächste Frage. Ein Beleg sagt, wo eine Antwort zu hören oder zu lesen war; ohne Auswahl ist es, was gerade zu hören war, und seine Enden lassen sich verschieben. Ein Kommentar sagt den Rest: Formulierungen, die Sie oft schreiben, vervollständigen sich. Alles wird gesichert, während Sie arbeiten. Einmal abgegeben, wird es nie mehr geändert, und „Warum“ führt vom Ergebnis zu jeder Antwort, ihrem Beleg und ihrem Versprechen.</translation>
    </message>
    <message>
        <source>The lists that all other pages draw on: people with their roles and teams, contact types, jobs, journeys, and why answers fell short. A role says what somebody may do. Who has left stays in the list, so that what they did keeps a name. One owner for each contact type and journey: the page tells where there is none.</source>
        <translation>Die Listen, aus denen alle anderen Seiten schöpfen: Personen mit Rollen und Teams, Anliegen, Aufgaben, Kundenreisen, und warum Antworten hinter dem Möglichen blieben. Eine Rolle sagt, was jemand darf. Wer gegangen ist, bleibt in der Liste, damit sein Tun einen Namen behält. Für jedes Anliegen und jede Kundenreise ist genau eine Person verantwortlich: Die Seite sagt, wo es niemand ist.</translation>
    </message>
    <message>
        <source>What you set for yourself, on this computer: language and look, how recordings play, how much of them is evidence without a selection, and when it locks. Every key can be given to another action. All of it acts at once. With a passphrase nobody else can sign in as you.</source>
        <translation>Was Sie für sich einstellen, auf diesem Rechner: Sprache und Aussehen, wie Aufnahmen abspielen, wie viel davon ohne Auswahl Beleg ist, und wann gesperrt wird. Jede Taste lässt sich einer anderen Handlung geben. Alles wirkt sofort. Mit einer Passphrase kann sich niemand sonst als Sie anmelden.</translation>
    </message>
    <message>
        <source>What staff say of the vision: whether it rings true, and whether they can say it. Answers carry no name, and nothing is shown of fewer than five. Who has no computer answers on paper, which is typed here. Closing a round is for good: then its result is told.</source>
        <translation>Was die Mitarbeitenden von der Vision sagen: ob sie wahr klingt, und ob sie sie sagen können. Antworten tragen keinen Namen, und von weniger als fünf wird nichts gezeigt. Wer keinen Rechner hat, antwortet auf Papier, das hier abgetippt wird. Eine Runde wird endgültig geschlossen: Dann wird ihr Ergebnis gesagt.</translation>
    </message>
    <message>
        <source>What became of evaluations after they were submitted. An agent reads what is released to them: the behaviour first, the score last; “I have read this” is one thing, and “I disagree with this question” another. A lead sees critical errors, releases evaluations to their agents, and notes what was talked through. A dispute is decided by somebody who did not evaluate, with a rationale; another answer makes a revision, and both stay visible.</source>
        <translation>Was nach der Abgabe aus Bewertungen wird. Ein Agent liest, was für ihn freigegeben ist: das Verhalten zuerst, das Ergebnis zuletzt; „Ich habe das gelesen“ ist das eine, „Diese Frage sehe ich anders“ das andere. Eine Leitung sieht kritische Fehler, gibt Bewertungen für ihre Agenten frei und hält fest, was besprochen wurde. Über einen Einwand entscheidet mit einer Begründung jemand, der nicht bewertet hat; eine andere Antwort wird zur Revision, und beide bleiben sichtbar.</translation>
    </message>
</context>
<context>
    <name>Selected</name>
    <message>
        <source>This question takes no evidence.</source>
        <translation>Diese Frage nimmt keine Belege an.</translation>
    </message>
    <message>
        <source>Play it first: evidence is what was just heard.</source>
        <translation>Spielen Sie erst ab: Beleg ist, was gerade zu hören war.</translation>
    </message>
    <message>
        <source>Select what was written first: %1.</source>
        <translation>Wählen Sie erst aus, was geschrieben wurde: %1.</translation>
    </message>
</context>
<context>
    <name>ringtrue::qml::FeedbackNotices</name>
    <message>
        <source>A critical error happened that no lead has seen yet.</source>
        <translation>Ein kritischer Fehler ist geschehen, den noch keine Leitung gesehen hat.</translation>
    </message>
    <message>
        <source>%1 critical errors happened that no lead has seen yet.</source>
        <translation>%1 kritische Fehler sind geschehen, die noch keine Leitung gesehen hat.</translation>
    </message>
    <message>
        <source>A dispute waits for its decision</source>
        <translation>Ein Einwand wartet auf seine Entscheidung</translation>
    </message>
    <message>
        <source>%1 disputes wait for a decision</source>
        <translation>%1 Einwände warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, bis %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An evaluation waits for its release to the agent.</source>
        <translation>Eine Bewertung wartet auf die Freigabe für den Agenten.</translation>
    </message>
    <message>
        <source>%1 evaluations wait for their release to the agents.</source>
        <translation>%1 Bewertungen warten auf die Freigabe für die Agenten.</translation>
    </message>
    <message>
        <source>An evaluation of your work is there for you to read.</source>
        <translation>Eine Bewertung Ihrer Arbeit liegt für Sie bereit.</translation>
    </message>
    <message>
        <source>%1 evaluations of your work are there for you to read.</source>
        <translation>%1 Bewertungen Ihrer Arbeit liegen für Sie bereit.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Go to the round</source>
        <translation>Zur Runde</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
</TS>
