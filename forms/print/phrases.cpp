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
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].phrase != static_cast<Phrase>(i))
            return false;
    return table.size() == static_cast<std::size_t>(Phrase::Count);
}
static_assert(isInOrder());

bool isGerman(std::string_view language)
{
    return language == "de" || language.starts_with("de-");
}

} // namespace

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
