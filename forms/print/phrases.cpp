// SPDX-License-Identifier: Apache-2.0
#include "forms/print/phrases.h"

#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array table{
    PhraseIn{Phrase::ServiceVision, "Service vision", "Service-Vision"},
    PhraseIn{Phrase::CxVision, "CX vision", "CX-Vision"},
    PhraseIn{Phrase::OurPurpose, "Our purpose", "Wozu wir da sind"},
    PhraseIn{Phrase::WhomWeServe, "Whom we serve", "Für wen wir da sind"},
    PhraseIn{Phrase::OurRole, "Our role in their lives", "Unsere Rolle in ihrem Leben"},
    PhraseIn{Phrase::WePromise, "We promise", "Wir versprechen"},
    PhraseIn{Phrase::SeenAndHeard, "What one sees and hears", "Was man sieht und hört"},
    PhraseIn{Phrase::SoundsLike, "Sounds like", "So klingt es"},
    PhraseIn{Phrase::DoesNotSoundLike, "Does not sound like", "So klingt es nicht"},
    PhraseIn{Phrase::AmongColleagues, "Among colleagues", "Unter uns"},
    PhraseIn{Phrase::AndOneMore, "and one more", "und ein weiteres"},
    PhraseIn{Phrase::AndMore, "and {} more", "und {} weitere"},
    PhraseIn{Phrase::NothingHere, "No behaviour of this pillar is for this channel.",
             "Kein Verhalten dieser Säule ist für diesen Kanal."},
    PhraseIn{Phrase::OnCalls, "On a call", "Am Telefon"},
    PhraseIn{Phrase::InChats, "In a chat", "Im Chat"},
    PhraseIn{Phrase::InMails, "In a mail", "In einer Mail"},
    PhraseIn{Phrase::OnVisits, "On a visit", "Bei einem Besuch"},
    PhraseIn{Phrase::OnTheWeb, "On the web", "Im Web"},
    PhraseIn{Phrase::VersionNumber, "Version {}", "Version {}"},
    PhraseIn{Phrase::PageOf, "Page {} of {}", "Seite {} von {}"},
    PhraseIn{Phrase::Continued, "{} (continued)", "{} (Fortsetzung)"},
    PhraseIn{Phrase::Interaction, "Interaction", "Interaktion"},
    PhraseIn{Phrase::Date, "Date", "Datum"},
    PhraseIn{Phrase::Name, "Name", "Name"},
    PhraseIn{Phrase::PassMark, "Passed from {} of 100", "Bestanden ab {} von 100"},
    PhraseIn{Phrase::Weight, "Weight", "Gewicht"},
    PhraseIn{Phrase::OnlyIf, "Only if {}.", "Nur wenn {}."},
    PhraseIn{Phrase::AnsweredWith, "question {} was answered with {}", "Frage {} mit {} beantwortet wurde"},
    PhraseIn{Phrase::AtLeast, "question {} was answered with {} or more",
             "Frage {} mit {} oder mehr beantwortet wurde"},
    PhraseIn{Phrase::Below, "question {} was answered with less than {}",
             "Frage {} mit weniger als {} beantwortet wurde"},
    PhraseIn{Phrase::IsNotApplicable, "question {} was not applicable", "Frage {} nicht zutraf"},
    PhraseIn{Phrase::Or, " or ", " oder "},
    PhraseIn{Phrase::AndIf, ", and ", " und wenn "},
    PhraseIn{Phrase::OrIf, ", or ", " oder wenn "},
    PhraseIn{Phrase::AndThat, ", and ", " und dass "},
    PhraseIn{Phrase::OrThat, ", or ", " oder dass "},
    PhraseIn{Phrase::Not, "it is not so that {}", "es nicht so ist, dass {}"},
    PhraseIn{Phrase::Quoted, "“{}”", "„{}“"},
    PhraseIn{Phrase::OnePoint, "1 point", "1 Punkt"},
    PhraseIn{Phrase::Points, "{} points", "{} Punkte"},
    PhraseIn{Phrase::OfHundred, "{} of 100", "{} von 100"},
    PhraseIn{Phrase::OnTop, "{} on top", "{} zusätzlich"},
    PhraseIn{Phrase::ForInformation, "For information", "Nur zur Information"},
    PhraseIn{Phrase::MayBeLeftOut, "May be left out", "Kann offen bleiben"},
    PhraseIn{Phrase::SeveralMayBeTicked, "Several may be ticked", "Mehrere dürfen angekreuzt werden"},
    PhraseIn{Phrase::TickedAlone, "alone", "allein"},
    PhraseIn{Phrase::NotApplicable, "Not applicable", "Trifft nicht zu"},
    PhraseIn{Phrase::NumberFromTo, "{} to {}", "{} bis {}"},
    PhraseIn{Phrase::From, "from {}", "ab {}"},
    PhraseIn{Phrase::FilesAtMost, "Enclosed files, {} at most:", "Beigelegte Dateien, höchstens {}:"},
    PhraseIn{Phrase::PhotosAtMost, "Enclosed photos, {} at most:", "Beigelegte Fotos, höchstens {}:"},
    PhraseIn{Phrase::AtTheStart, "At the start", "Am Anfang"},
    PhraseIn{Phrase::AtTheEnd, "At the end", "Am Ende"},
    PhraseIn{Phrase::VeryUnhappy, "very unhappy", "sehr unzufrieden"},
    PhraseIn{Phrase::VeryHappy, "very happy", "sehr zufrieden"},
    PhraseIn{Phrase::Comment, "Comment", "Kommentar"},
    PhraseIn{Phrase::Evidence, "Evidence: time or message", "Beleg: Zeit oder Nachricht"},
    PhraseIn{Phrase::Cause, "Cause", "Ursache"},
    PhraseIn{Phrase::Attribution, "Whose it was", "Bei wem sie lag"},
    PhraseIn{Phrase::WhereWanted, "if you like", "wenn Sie mögen"},
    PhraseIn{Phrase::WherePointsAreLost, "where points are lost", "wo Punkte fehlen"},
    PhraseIn{Phrase::AtCriticalErrors, "at a critical error", "bei einem kritischen Fehler"},
    PhraseIn{Phrase::Always, "always", "immer"},
    PhraseIn{Phrase::NonCritical, "Non-critical", "Nicht kritisch"},
    PhraseIn{Phrase::BusinessCritical, "Business-critical", "Geschäftskritisch"},
    PhraseIn{Phrase::CustomerCritical, "Customer-critical", "Kundenkritisch"},
    PhraseIn{Phrase::ComplianceCritical, "Compliance-critical", "Rechtlich kritisch"},
    PhraseIn{Phrase::Obligations, "Obligations", "Pflichten"},
    PhraseIn{Phrase::ObligationNumber, "Obligation {}", "Pflicht {}"},
    PhraseIn{Phrase::Law, "Law", "Gesetz"},
    PhraseIn{Phrase::Regulator, "Regulator", "Aufsicht"},
    PhraseIn{Phrase::Contract, "Contract", "Vertrag"},
    PhraseIn{Phrase::Policy, "Policy", "Richtlinie"},
    PhraseIn{Phrase::Since, "since {}", "seit {}"},
    PhraseIn{Phrase::Evaluation, "Evaluation", "Bewertung"},
    PhraseIn{Phrase::Call, "Call", "Anruf"},
    PhraseIn{Phrase::Chat, "Chat", "Chat"},
    PhraseIn{Phrase::Mail, "Mail", "Mail"},
    PhraseIn{Phrase::Visit, "Visit", "Besuch"},
    PhraseIn{Phrase::WebContact, "Web contact", "Web-Kontakt"},
    PhraseIn{Phrase::Agent, "Agent", "Agent"},
    PhraseIn{Phrase::Customer, "Customer", "Kunde"},
    PhraseIn{Phrase::Bot, "Bot", "Bot"},
    PhraseIn{Phrase::System, "System", "System"},
    PhraseIn{Phrase::Evaluator, "Evaluator", "Bewerter"},
    PhraseIn{Phrase::Form, "Form", "Formular"},
    PhraseIn{Phrase::Vision, "Vision", "Vision"},
    PhraseIn{Phrase::WithVersion, "{}, version {}", "{}, Version {}"},
    PhraseIn{Phrase::Began, "Began", "Begonnen"},
    PhraseIn{Phrase::Length, "Length", "Länge"},
    PhraseIn{Phrase::ContactType, "Contact type", "Anliegen"},
    PhraseIn{Phrase::Part, "Part", "Teil"},
    PhraseIn{Phrase::PartOf, "{} of {}", "{} von {}"},
    PhraseIn{Phrase::Submitted, "Submitted", "Abgegeben"},
    PhraseIn{Phrase::NotReadableHere, "(not readable here)", "(hier nicht lesbar)"},
    PhraseIn{Phrase::SupersededBy,
             "This evaluation is superseded: a revision was submitted on {} (evaluation {}). Its score does not stand "
             "any more.",
             "Diese Bewertung ist überholt: Am {} wurde eine Neufassung abgegeben (Bewertung {}). Ihr Ergebnis gilt "
             "nicht mehr."},
    PhraseIn{Phrase::RevisionOf, "This is a revision of the evaluation submitted on {} (evaluation {}).",
             "Dies ist die Neufassung der Bewertung, die am {} abgegeben wurde (Bewertung {})."},
    PhraseIn{Phrase::RevisionOfUnknown, "This is a revision of evaluation {}, which is not here.",
             "Dies ist die Neufassung der Bewertung {}, die hier nicht vorliegt."},
    PhraseIn{Phrase::WordsErased,
             "Comments and written answers cannot be read any more: they were erased, or their key is not here.",
             "Kommentare und geschriebene Antworten sind nicht mehr lesbar: Sie wurden gelöscht, oder ihr Schlüssel "
             "ist nicht hier."},
    PhraseIn{Phrase::SaidRemoved, "The recording or chat was taken away, such as after its retention.",
             "Die Aufnahme oder der Chat wurde entfernt, etwa weil die Aufbewahrungsfrist abgelaufen ist."},
    PhraseIn{Phrase::SaidErased, "What was said was erased with the data of somebody in it.",
             "Was gesagt wurde, ist mit den Daten einer beteiligten Person gelöscht."},
    PhraseIn{Phrase::SaidWithoutKey, "What was said cannot be read here: its key is not on this computer.",
             "Was gesagt wurde, ist hier nicht lesbar: Der Schlüssel ist nicht auf diesem Rechner."},
    PhraseIn{Phrase::SaidDamaged, "What was said is damaged on the disk.",
             "Was gesagt wurde, ist auf dem Datenträger beschädigt."},
    PhraseIn{Phrase::Score, "Score", "Ergebnis"},
    PhraseIn{Phrase::NoScore, "No score", "Kein Ergebnis"},
    PhraseIn{Phrase::ScoreIs, "{} of 100", "{} von 100"},
    PhraseIn{Phrase::KeptAt, "{}, kept at {}", "{}, zählt als {}"},
    PhraseIn{Phrase::Pass, "Pass", "Bestanden"},
    PhraseIn{Phrase::Fail, "Fail", "Nicht bestanden"},
    PhraseIn{Phrase::FailByError, "Fail, by a critical error", "Nicht bestanden, durch einen kritischen Fehler"},
    PhraseIn{Phrase::PassWithoutError, "Pass, no critical error", "Bestanden, kein kritischer Fehler"},
    PhraseIn{Phrase::RawScore, "As answered", "Wie beantwortet"},
    PhraseIn{Phrase::ScoreAfterFail, "After critical errors", "Nach kritischen Fehlern"},
    PhraseIn{Phrase::Band, "Band", "Stufe"},
    PhraseIn{Phrase::BandFrom, "“{}” from {} on.", "„{}“ ab {}."},
    PhraseIn{Phrase::RingShows, "A ring shows the score: {}", "Ein Ring zeigt das Ergebnis: {}"},
    PhraseIn{Phrase::Question, "Question", "Frage"},
    PhraseIn{Phrase::Answer, "Answer", "Antwort"},
    PhraseIn{Phrase::NotAnswered, "Not answered", "Nicht beantwortet"},
    PhraseIn{Phrase::NotAsked, "Not asked", "Nicht gefragt"},
    PhraseIn{Phrase::PointsOf, "{} of {} points", "{} von {} Punkten"},
    PhraseIn{Phrase::WeightOf, "weight {}", "Gewicht {}"},
    PhraseIn{Phrase::MessageNumber, "message {}", "Nachricht {}"},
    PhraseIn{Phrase::MessagesFromTo, "messages {} to {}", "Nachrichten {} bis {}"},
    PhraseIn{Phrase::OneFile, "1 file", "1 Datei"},
    PhraseIn{Phrase::Files, "{} files", "{} Dateien"},
    PhraseIn{Phrase::FeltStartAndEnd, "at the start {}, at the end {}", "am Anfang {}, am Ende {}"},
    PhraseIn{Phrase::CouldNotBeTold, "could not be told", "nicht zu erkennen"},
    PhraseIn{Phrase::WhyScore, "Why {}?", "Warum {}?"},
    PhraseIn{Phrase::WhyNoScore, "Why no score?", "Warum kein Ergebnis?"},
    PhraseIn{Phrase::EveryTerm, "Weights and what they give are shares of 100.",
             "Gewichte und was sie ergeben sind Anteile von 100."},
    PhraseIn{Phrase::PointsHead, "Points", "Punkte"},
    PhraseIn{Phrase::Gives, "Gives", "Ergibt"},
    PhraseIn{Phrase::Lost, "Lost", "Verloren"},
    PhraseIn{Phrase::Possible, "Possible", "Möglich"},
    PhraseIn{Phrase::Sum, "Sum", "Summe"},
    PhraseIn{Phrase::CapTook, "Above 100", "Über 100"},
    PhraseIn{Phrase::BySection, "By section", "Nach Abschnitten"},
    PhraseIn{Phrase::ByPillar, "By what they serve", "Nach dem, wem sie dienen"},
    PhraseIn{Phrase::Section, "Section", "Abschnitt"},
    PhraseIn{Phrase::ServesNothing, "Serves no behaviour", "Dient keinem Verhalten"},
    PhraseIn{Phrase::PillarOrObligation, "Pillar or obligation", "Säule oder Pflicht"},
    PhraseIn{Phrase::ServesObligation, "Obligation: {}", "Pflicht: {}"},
    PhraseIn{Phrase::HowItScores, "How this form scores", "Wie dieses Formular wertet"},
    PhraseIn{Phrase::Feedback, "Feedback", "Rückmeldung"},
    PhraseIn{Phrase::FeedbackFor, "Feedback for {}", "Rückmeldung für {}"},
    PhraseIn{Phrase::ToWorkOn, "What to work on", "Woran zu arbeiten ist"},
    PhraseIn{Phrase::NothingFellShort, "Nothing fell short.", "Nichts blieb hinter dem zurück, was gefragt war."},
    PhraseIn{Phrase::AlsoNoted, "Also noted", "Außerdem bemerkt"},
    PhraseIn{Phrase::WentWell, "What went well", "Was gut war"},
    PhraseIn{Phrase::GoodSoundsLike, "What good sounds like", "So klingt es gut"},
    PhraseIn{Phrase::ClipOf, "Clip: {}", "Ausschnitt: {}"},
    PhraseIn{Phrase::ClipShortened, "The clip holds the first {} seconds only.",
             "Der Ausschnitt enthält nur die ersten {} Sekunden."},
    PhraseIn{Phrase::ClipsLeftOut, "Clips that did not fit into this sheet: {}.",
             "Ausschnitte, die nicht auf dieses Blatt passten: {}."},
    PhraseIn{Phrase::AfterReading, "After reading", "Nach dem Lesen"},
    PhraseIn{Phrase::ReadIsNotAgreed,
             "“I have read this” does not mean “I agree”. Sign below that you have read it; say question by question "
             "where you disagree, and why.",
             "„Ich habe das gelesen“ heißt nicht „Ich stimme zu“. Unterschreiben Sie unten, dass Sie es gelesen haben; "
             "sagen Sie Frage für Frage, wo Sie nicht zustimmen und warum."},
    PhraseIn{Phrase::Released, "Released", "Freigegeben"},
    PhraseIn{Phrase::DisputeUntil, "Disagree until", "Widerspruch bis"},
    PhraseIn{Phrase::WhomToTell, "Whom to tell", "Wem Sie es sagen"},
    PhraseIn{Phrase::IHaveRead, "I have read this: date, signature", "Ich habe das gelesen: Datum, Unterschrift"},
    PhraseIn{Phrase::TalkedThrough, "Talked through: date, signature of the lead",
             "Besprochen: Datum, Unterschrift der Leitung"},
    PhraseIn{Phrase::IDisagree, "I disagree: which questions, and why",
             "Ich stimme nicht zu: welche Fragen, und warum"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].phrase != static_cast<Phrase>(i))
            return false;
    return table.size() == static_cast<std::size_t>(Phrase::Count);
}
static_assert(isInOrder());

} // namespace

bool isGerman(std::string_view language)
{
    return language == "de" || language.starts_with("de-");
}

std::span<const PhraseIn> phrases()
{
    return table;
}

std::string_view phrase(Phrase phrase, std::string_view language)
{
    const auto &entry = table[static_cast<std::size_t>(phrase)];
    return isGerman(language) ? entry.german : entry.english;
}

} // namespace ringtrue::forms
