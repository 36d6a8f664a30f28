<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
<context>
    <name>AnsweredRow</name>
    <message>
        <source>To answer</source>
        <translation>Offen</translation>
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
        <source>Write the answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Comment on question %1</source>
        <translation>Kommentar zu Frage %1</translation>
    </message>
    <message>
        <source>What did you hear or read?</source>
        <translation>Was haben Sie gehört oder gelesen?</translation>
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
    <name>Content</name>
    <message>
        <source>The recording was taken away, such as after its retention.</source>
        <translation>Die Aufnahme wurde entfernt, etwa weil ihre Aufbewahrungsfrist um ist.</translation>
    </message>
    <message>
        <source>What was said here was erased with the data of somebody in it.</source>
        <translation>Was hier gesagt wurde, ist mit den Daten eines Beteiligten gelöscht worden.</translation>
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
        <translation>Der Arbeitsbereich ließ sich nicht lesen. Nichts wurde verändert.</translation>
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
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
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
</context>
<context>
    <name>DoorPage</name>
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
</context>
<context>
    <name>DoorRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Bogen</translation>
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
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>No form fits this interaction</source>
        <translation>Kein Bogen passt zu dieser Interaktion</translation>
    </message>
    <message>
        <source>Publish a form for its channel: “ringtrue form publish” on the command line.</source>
        <translation>Veröffentlichen Sie einen Bogen für ihren Kanal: „ringtrue form publish“ auf der Befehlszeile.</translation>
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
        <translation>Der Bogen ist nicht lesbar</translation>
    </message>
    <message>
        <source>It was published by a newer version of Ringtrue, or has not arrived yet. Nothing was changed.</source>
        <translation>Eine neuere Version von Ringtrue hat ihn veröffentlicht, oder er ist noch nicht angekommen. Nichts wurde verändert.</translation>
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
        <translation>Der Datenträger hat verweigert. Nichts wurde verändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>This form is for this channel and contact type.</source>
        <translation>Dieser Bogen ist für diesen Kanal und diese Kontaktart.</translation>
    </message>
    <message>
        <source>This form is for this channel.</source>
        <translation>Dieser Bogen ist für diesen Kanal.</translation>
    </message>
    <message>
        <source>This form is for every channel.</source>
        <translation>Dieser Bogen ist für jeden Kanal.</translation>
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
        <source>It was not submitted: something is still missing.</source>
        <translation>Nicht abgegeben: Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Submitted: %1, %2</source>
        <translation>Abgegeben: %1, %2</translation>
    </message>
    <message>
        <source>Submitted: %1, no score</source>
        <translation>Abgegeben: %1, ohne Ergebnis</translation>
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
        <translation>Mit Bonus wären es %1; der Bogen endet bei 100.</translation>
    </message>
    <message>
        <source>Nothing applied, and the form gives that full points.</source>
        <translation>Nichts traf zu, und der Bogen gibt dafür volle Punkte.</translation>
    </message>
    <message>
        <source>Nothing applied, and the form gives that no points.</source>
        <translation>Nichts traf zu, und der Bogen gibt dafür keine Punkte.</translation>
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
        <translation>Der kritische Fehler bei %3 ändert auf diesem Bogen keine Punkte.</translation>
    </message>
    <message>
        <source>The outcome is pass: the mark is %2.</source>
        <translation>Bestanden: Die Marke liegt bei %2.</translation>
    </message>
    <message>
        <source>The outcome is fail: the mark is %2.</source>
        <translation>Nicht bestanden: Die Marke liegt bei %2.</translation>
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
        <translation>ausgelassen, sein Gewicht von %1 geht an alle anderen</translation>
    </message>
    <message>
        <source>left out, its weight of %1 stays in the section</source>
        <translation>ausgelassen, sein Gewicht von %1 bleibt im Abschnitt</translation>
    </message>
    <message>
        <source>left out, its weight of %1 goes to other sections</source>
        <translation>ausgelassen, sein Gewicht von %1 geht an andere Abschnitte</translation>
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
        <translation>Kein Ergebnis: Auf diesem Bogen hat nichts Gewicht.</translation>
    </message>
    <message>
        <source>There is no score: nothing that weighs is answered yet.</source>
        <translation>Kein Ergebnis: Nichts mit Gewicht ist schon beantwortet.</translation>
    </message>
    <message>
        <source>There is no score: nothing that weighs was asked.</source>
        <translation>Kein Ergebnis: Nichts mit Gewicht wurde gefragt.</translation>
    </message>
    <message>
        <source>There is no score: nothing was applicable.</source>
        <translation>Kein Ergebnis: Nichts traf zu.</translation>
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
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter wegnehmen</translation>
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
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
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
    <name>GoToList</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
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
        <translation>Klingt so</translation>
    </message>
    <message>
        <source>Does not sound like</source>
        <translation>Klingt nicht so</translation>
    </message>
</context>
<context>
    <name>InteractionDetail</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Kontaktart</translation>
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
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Nobody has evaluated it yet.</source>
        <translation>Noch niemand hat sie bewertet.</translation>
    </message>
    <message>
        <source>Evaluated by others. What they gave stays hidden until you submit yours.</source>
        <translation>Von anderen bewertet. Was sie gaben, bleibt verdeckt, bis Sie Ihre Bewertung abgeben.</translation>
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
        <translation>Kontaktart</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>InteractionList</name>
    <message>
        <source>%1 interactions</source>
        <translation>%1 Interaktionen</translation>
    </message>
    <message>
        <source>The list could not be read. Nothing was changed.</source>
        <translation>Die Liste ließ sich nicht lesen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Zu bewerten</translation>
    </message>
</context>
<context>
    <name>InteractionRow</name>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>InteractionTable</name>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
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
        <source>Calls and chats show up here once they are brought in: “ringtrue interaction import” on the command line.</source>
        <translation>Anrufe und Chats erscheinen hier, sobald sie eingelesen sind: „ringtrue interaction import“ auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter wegnehmen</translation>
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
    <name>JourneyPhase</name>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>during</source>
        <translation>während</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
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
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
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
        <source>Select the next message</source>
        <translation>Nächste Nachricht auswählen</translation>
    </message>
    <message>
        <source>Select the previous message</source>
        <translation>Vorige Nachricht auswählen</translation>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Ringtrue</source>
        <translation>%1 – Ringtrue</translation>
    </message>
    <message>
        <source>Ringtrue</source>
        <translation>Ringtrue</translation>
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
    <name>MessageList</name>
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
        <source>%1 wait</source>
        <translation>%1 Wartezeit</translation>
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
    <name>OpenQuestion</name>
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
        <translation>Nicht voll: Ein Kommentar ist nötig.</translation>
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
        <translation>Nicht voll: Ein Beleg ist nötig.</translation>
    </message>
</context>
<context>
    <name>OpenWorkspace</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
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
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
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
    <name>OptionList</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>%1: lock or switch person</source>
        <translation>%1: sperren oder Person wechseln</translation>
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
    <name>Player</name>
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
        <translation>Kein Ton: ringtrue-audio ist nicht installiert. Bild und Mitschrift gehen.</translation>
    </message>
    <message>
        <source>There is no sound: no loudspeaker or headset was found.</source>
        <translation>Kein Ton: Es wurde kein Lautsprecher oder Headset gefunden.</translation>
    </message>
    <message>
        <source>The headset or the sound server went away. Playing goes on when it is back.</source>
        <translation>Headset oder Tonserver sind weg. Es spielt weiter, wenn sie wieder da sind.</translation>
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
    <name>QuestionList</name>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>QuestionSlot</name>
    <message>
        <source>Question %1, %2: %3</source>
        <translation>Frage %1, %2: %3</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>offen</translation>
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
    <name>ScoreSummary</name>
    <message>
        <source>Score hidden</source>
        <translation>Ergebnis verdeckt</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Ergebnis bisher</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, bleibt bei %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>until you submit: this form has a pass mark</source>
        <translation>bis Sie abgeben: Dieser Bogen hat eine Bestehensmarke</translation>
    </message>
    <message>
        <source>on %1 of 100 weight</source>
        <translation>auf %1 von 100 Gewicht</translation>
    </message>
    <message>
        <source>Pass, mark is %1</source>
        <translation>Bestanden, Marke ist %1</translation>
    </message>
    <message>
        <source>Fail, by a critical error</source>
        <translation>Nicht bestanden, durch einen kritischen Fehler</translation>
    </message>
    <message>
        <source>Fail, mark is %1</source>
        <translation>Nicht bestanden, Marke ist %1</translation>
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
        <translation>Er ist vielleicht verschoben oder umbenannt, oder sein Datenträger fehlt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“%1” is no workspace</source>
        <translation>„%1“ ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>A workspace is a folder that holds workspace.db. Choose another folder, or make a new workspace. Nothing was changed in this one.</source>
        <translation>Ein Arbeitsbereich ist ein Ordner mit workspace.db. Wählen Sie einen anderen Ordner, oder legen Sie einen neuen Arbeitsbereich an. In diesem wurde nichts verändert.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already</source>
        <translation>In „%1“ ist schon ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one. Nothing was changed.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner für den neuen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“%1” holds other things</source>
        <translation>In „%1“ liegt anderes</translation>
    </message>
    <message>
        <source>A new workspace wants an empty folder or a new one. Nothing was changed.</source>
        <translation>Ein neuer Arbeitsbereich braucht einen leeren oder neuen Ordner. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>„%1“ wird benutzt</translation>
    </message>
    <message>
        <source>Close the other program and open the workspace again. Nothing was changed.</source>
        <translation>Schließen Sie das andere Programm und öffnen Sie den Arbeitsbereich noch einmal. Nichts wurde verändert.</translation>
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
        <source>Somebody changed the database by other means. It was left untouched; restore a backup.</source>
        <translation>Jemand hat die Datenbank auf anderem Weg verändert. Sie blieb unberührt; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>A file in “%1” is damaged</source>
        <translation>Eine Datei in „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the folder to another disk and restore the last backup; “ringtrue verify” names the damaged part.</source>
        <translation>Sie blieb, wie sie ist. Kopieren Sie den Ordner auf einen anderen Datenträger und spielen Sie die letzte Sicherung zurück; „ringtrue verify“ nennt den beschädigten Teil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>„%1“ ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The folder or its disk does not allow writing. Nothing was changed.</source>
        <translation>Der Ordner oder sein Datenträger erlaubt kein Schreiben. Nichts wurde verändert.</translation>
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
        <translation>Der Datenträger hat verweigert. Was vorher gespeichert war, ist unberührt; prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program works in this workspace. You can read, not change.</source>
        <translation>Ein anderes Programm arbeitet in diesem Arbeitsbereich. Sie können lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>%1 works in this workspace (process %2 on %3). You can read, not change.</source>
        <translation>%1 arbeitet in diesem Arbeitsbereich (Prozess %2 auf %3). Sie können lesen, nicht ändern.</translation>
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
        <translation>der Datenträger hat verweigert</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Programme owner</source>
        <translation>Programmverantwortung</translation>
    </message>
    <message>
        <source>Shopper</source>
        <translation>Testkauf</translation>
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
        <translation>Schulung</translation>
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
        <translation>Verwaltung des Arbeitsbereichs</translation>
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
        <source>Customer research, interviews</source>
        <translation>Kundenforschung, Gespräche</translation>
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
        <source>Voice of employees</source>
        <translation>Stimme der Mitarbeitenden</translation>
    </message>
    <message>
        <source>Industry standard</source>
        <translation>Branchenstandard</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
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
    <name>TraceList</name>
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
</context>
<context>
    <name>TraceStep</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
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
    <name>WhyList</name>
    <message>
        <source>Why no score?</source>
        <translation>Warum kein Ergebnis?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
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
        <source>%1 points were left: %2.</source>
        <translation>%1 Punkte blieben liegen: %2.</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>Close the reasons</source>
        <translation>Gründe schließen</translation>
    </message>
    <message>
        <source>Terms of the score</source>
        <translation>Teile des Ergebnisses</translation>
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
    <name>WorkList</name>
    <message>
        <source>What waits could not be read. Nothing was changed.</source>
        <translation>Was wartet, ließ sich nicht lesen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
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
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
</TS>
