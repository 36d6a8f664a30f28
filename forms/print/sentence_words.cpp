// SPDX-License-Identifier: Apache-2.0
#include "forms/print/sentence_words.h"

#include "forms/print/number_words.h"
#include "forms/print/phrases.h"
#include "forms/score/shown_score.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

constexpr int places = 2; ///< of the numbers people read

/// %1, %2: the sentence's numbers; %3: the questions, sections or band it names, or why there is no score.
struct Pattern {
    SentenceCode code;
    std::string_view english;
    std::string_view german;
};
constexpr std::array patterns{
    Pattern{SentenceCode::SumOfTerms, "The contributions add up to %1.", "Die Beiträge ergeben zusammen %1."},
    Pattern{SentenceCode::CapReached, "Bonus would lift it to %1; the form stops at 100.",
            "Mit Bonus wären es %1; das Formular endet bei 100."},
    Pattern{SentenceCode::NoScore, "There is no score: %3.", "Kein Ergebnis: %3."},
    Pattern{SentenceCode::AllNotApplicableFull, "Nothing applied, and the form gives that full points.",
            "Nichts traf zu, und das Formular gibt dafür volle Punkte."},
    Pattern{SentenceCode::AllNotApplicableZero, "Nothing applied, and the form gives that no points.",
            "Nichts traf zu, und das Formular gibt dafür keine Punkte."},
    Pattern{SentenceCode::FormZeroedByError, "A critical error at %3 makes the %1 a 0.",
            "Ein kritischer Fehler bei %3 macht aus %1 eine 0."},
    Pattern{SentenceCode::SectionsZeroedByError, "A critical error takes all points of %3: %2 is left of %1.",
            "Ein kritischer Fehler nimmt alle Punkte von %3: Von %1 bleiben %2."},
    Pattern{SentenceCode::ErrorChangesNothing, "The critical error at %3 changes no points on this form.",
            "Der kritische Fehler bei %3 ändert auf diesem Formular keine Punkte."},
    Pattern{SentenceCode::ReachesPassMark, "The outcome is pass: the mark is %2.",
            "Bestanden: Die Grenze liegt bei %2."},
    Pattern{SentenceCode::BelowPassMark, "The outcome is fail: the mark is %2.",
            "Nicht bestanden: Die Grenze liegt bei %2."},
    Pattern{SentenceCode::InBand, "That is %3, from %1.", "Das ist %3, ab %1."},
    Pattern{SentenceCode::StillUnanswered, "%1 still to answer.", "%1 noch offen."},
    Pattern{SentenceCode::WeightToAllOthers, "left out, its weight of %1 goes to all others",
            "entfällt, sein Gewicht von %1 geht an alle anderen"},
    Pattern{SentenceCode::WeightInSection, "left out, its weight of %1 stays in the section",
            "entfällt, sein Gewicht von %1 bleibt im Abschnitt"},
    Pattern{SentenceCode::WeightToOtherSections, "left out, its weight of %1 goes to other sections",
            "entfällt, sein Gewicht von %1 geht an andere Abschnitte"},
    Pattern{SentenceCode::CountsAsFullyMet, "not applicable counts as fully met",
            "trifft nicht zu, zählt als voll erfüllt"},
    Pattern{SentenceCode::WeightRaised, "weight raised from %1 to %2", "Gewicht von %1 auf %2 erhöht"},
    Pattern{SentenceCode::NotAskedHere, "not asked here: its condition is not met",
            "hier nicht gefragt: Die Bedingung ist nicht erfüllt"},
    Pattern{SentenceCode::NotAnsweredYet, "not answered yet", "noch offen"},
    Pattern{SentenceCode::WeighsNothing, "weighs nothing", "ohne Gewicht"},
    Pattern{SentenceCode::OnTop, "bonus, adds %1 at most", "Bonus, höchstens %1 dazu"},
    Pattern{SentenceCode::CriticalError, "critical error", "kritischer Fehler"},
    Pattern{SentenceCode::SectionFailed, "failed: its %1 does not count", "nicht bestanden: seine %1 zählen nicht"}};

constexpr bool isWhole()
{
    for (std::size_t i = 0; i < patterns.size(); ++i)
        if (patterns[i].code != static_cast<SentenceCode>(i))
            return false;
    return patterns.size() == static_cast<std::size_t>(SentenceCode::SectionFailed) + 1;
}
static_assert(isWhole());

constexpr Pattern keptAtZero{SentenceCode::FormZeroedByError, "A critical error at %3 keeps it at 0.",
                             "Ein kritischer Fehler bei %3 hält es bei 0."};

struct Reason {
    std::string_view english;
    std::string_view german;
};
Reason reasonOf(Scoreless scoreless)
{
    switch (scoreless) {
    case Scoreless::NothingWeighs:
        return {"no question of the form has a weight", "Keine Frage des Formulars hat ein Gewicht"};
    case Scoreless::NothingAnswered:
        return {"nothing that weighs is answered yet", "Noch ist nichts mit Gewicht beantwortet"};
    case Scoreless::NothingAsked:
        return {"nothing that weighs was to be asked", "Nach nichts mit Gewicht war zu fragen"};
    case Scoreless::NothingApplicable:
        break;
    }
    return {"nothing that weighs was applicable", "Nichts mit Gewicht traf zu"};
}

const Pattern &patternOf(const Sentence &sentence)
{
    const bool isZeroAnyway = sentence.code == SentenceCode::FormZeroedByError && !sentence.numbers.empty()
                              && sentence.numbers.front().sign() == 0;
    return isZeroAnyway ? keptAtZero : patterns[static_cast<std::size_t>(sentence.code)];
}

/// Weights are shares of 1; people read shares of 100.
std::string weightText(const Exact &weight, int decimals)
{
    return (weight * Exact(100)).decimalText(decimals);
}

/// How many decimals the two weights of @p raised need to look different.
int placesOf(const Sentence &raised)
{
    constexpr int most = 9;
    int decimals = places;
    while (decimals < most && raised.numbers.size() > 1
           && weightText(raised.numbers[0], decimals) == weightText(raised.numbers[1], decimals))
        ++decimals;
    return decimals;
}

std::string numberAt(const Sentence &sentence, std::size_t at, const ScoringPolicy &policy)
{
    if (at >= sentence.numbers.size())
        return {};
    const auto &number = sentence.numbers[at];
    switch (sentence.code) {
    case SentenceCode::WeightToAllOthers:
    case SentenceCode::WeightInSection:
    case SentenceCode::WeightToOtherSections:
        return weightText(number, places);
    case SentenceCode::WeightRaised:
        return weightText(number, placesOf(sentence));
    case SentenceCode::StillUnanswered:
        return number.text();
    default:
        auto finer = policy;
        finer.rounding.decimals = std::max(places, policy.rounding.decimals);
        return scoreText(number, finer);
    }
}

/// What @p sentence names, as people call it: the questions' and sections' words instead of their ids.
std::string namesOf(const Sentence &sentence, const Explanation &explanation, std::string_view language)
{
    if (sentence.code == SentenceCode::NoScore)
        return std::string(explanation.scoreless ? scorelessWords(*explanation.scoreless, language) : "");
    std::string names;
    for (auto text : sentence.texts) {
        if (sentence.code == SentenceCode::FormZeroedByError || sentence.code == SentenceCode::ErrorChangesNothing)
            for (const auto &question : explanation.questions)
                text = question.id.text() == text ? question.text : text;
        if (sentence.code == SentenceCode::SectionsZeroedByError)
            for (const auto &section : explanation.sections)
                text = section.id == text ? section.name : text;
        names += (names.empty() ? "" : ", ") + phrase(Phrase::Quoted, language, text);
    }
    return names;
}

} // namespace

std::string_view scorelessWords(Scoreless reason, std::string_view language)
{
    const auto words = reasonOf(reason);
    return isGerman(language) ? words.german : words.english;
}

std::string sentenceWords(const Sentence &sentence, const Explanation &explanation, const ScoringPolicy &policy,
                          std::string_view language)
{
    const auto &pattern = patternOf(sentence);
    const auto text = isGerman(language) ? pattern.german : pattern.english;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        ++i;
        out += text[i] == '3'
                   ? namesOf(sentence, explanation, language)
                   : decimalIn(numberAt(sentence, static_cast<std::size_t>(text[i] - '1'), policy), language);
    }
    return out;
}

} // namespace ringtrue::forms
