// SPDX-License-Identifier: Apache-2.0
#include "forms/print/policy_words.h"

#include "forms/print/number_words.h"
#include "forms/print/phrases.h"

namespace ringtrue::forms {

namespace {

struct Rule {
    std::string_view english;
    std::string_view german;
};

Rule ruleOf(WeightMeaning meaning)
{
    switch (meaning) {
    case WeightMeaning::Points:
        return {"A question weighs its weight times its section's weight times its points.",
                "Eine Frage wiegt ihr Gewicht mal das ihres Abschnitts mal ihre Punkte."};
    case WeightMeaning::Section:
        return {"A section's weight is its share of the form, a question's its share of the section.",
                "Das Gewicht eines Abschnitts ist sein Anteil am Formular, das einer Frage ihr Anteil am Abschnitt."};
    case WeightMeaning::Question:
        break;
    }
    return {"A question's weight is its share of the form.", "Das Gewicht einer Frage ist ihr Anteil am Formular."};
}

Rule ruleOf(NotApplicablePolicy policy)
{
    switch (policy) {
    case NotApplicablePolicy::RedistributeSection:
        return {"What is not applicable leaves its weight to the other questions of its section.",
                "Was nicht zutrifft, lässt sein Gewicht den anderen Fragen seines Abschnitts."};
    case NotApplicablePolicy::FullPoints:
        return {"What is not applicable counts as fully met.", "Was nicht zutrifft, zählt als voll erfüllt."};
    case NotApplicablePolicy::RedistributeForm:
        break;
    }
    return {"What is not applicable leaves its weight to all other questions, in proportion.",
            "Was nicht zutrifft, lässt sein Gewicht anteilig allen anderen Fragen."};
}

Rule ruleOf(AllNotApplicablePolicy policy)
{
    switch (policy) {
    case AllNotApplicablePolicy::Full:
        return {"Where nothing applies, the score is 100.", "Trifft nichts zu, ist das Ergebnis 100."};
    case AllNotApplicablePolicy::Zero:
        return {"Where nothing applies, the score is 0.", "Trifft nichts zu, ist das Ergebnis 0."};
    case AllNotApplicablePolicy::NoScore:
        break;
    }
    return {"Where nothing applies, there is no score.", "Trifft nichts zu, gibt es kein Ergebnis."};
}

Rule ruleOf(FailLevel level)
{
    switch (level) {
    case FailLevel::None:
        return {"A critical error takes no points.", "Ein kritischer Fehler nimmt keine Punkte."};
    case FailLevel::Section:
        return {"A critical error takes all points of its section.",
                "Ein kritischer Fehler nimmt alle Punkte seines Abschnitts."};
    case FailLevel::Form:
        break;
    }
    return {"A critical error makes the whole score 0.", "Ein kritischer Fehler setzt das ganze Ergebnis auf 0."};
}

Rule ruleOf(FailDisplay display)
{
    switch (display) {
    case FailDisplay::Zero:
        return {"After a critical error the score that is left is shown.",
                "Nach einem kritischen Fehler wird gezeigt, was vom Ergebnis bleibt."};
    case FailDisplay::Raw:
        return {"After a critical error the score as answered is shown.",
                "Nach einem kritischen Fehler wird das Ergebnis wie beantwortet gezeigt."};
    case FailDisplay::RawAndFailed:
        break;
    }
    return {"After a critical error both scores are shown: as answered, and what is left.",
            "Nach einem kritischen Fehler werden beide Ergebnisse gezeigt: wie beantwortet, und was davon bleibt."};
}

Rule ruleOf(FailsQuestion fails)
{
    switch (fails) {
    case FailsQuestion::Lowest:
        return {"A question with an error class is failed by the answer that earns the fewest points.",
                "Eine Frage mit Fehlerklasse verfehlt, wer die Antwort mit den wenigsten Punkten hat."};
    case FailsQuestion::BelowHalf:
        return {"A question with an error class is failed by answers worth less than half.",
                "Eine Frage mit Fehlerklasse verfehlen Antworten, die weniger als die Hälfte wert sind."};
    case FailsQuestion::BelowFull:
        return {"A question with an error class is failed by answers worth less than all.",
                "Eine Frage mit Fehlerklasse verfehlen Antworten, die weniger als alles wert sind."};
    case FailsQuestion::MarkedOption:
        break;
    }
    return {"Only answers that are marked as errors fail a question.",
            "Nur Antworten, die als Fehler markiert sind, verfehlen eine Frage."};
}

Rule ruleOf(AnswerWorth worth)
{
    return worth == AnswerWorth::OfPossible
               ? Rule{"An answer is worth its points of the most possible.",
                      "Eine Antwort ist ihren Anteil an den meisten möglichen Punkten wert."}
               : Rule{"An answer is worth where its points lie between the fewest and the most.",
                      "Eine Antwort ist wert, wo ihre Punkte zwischen den wenigsten und den meisten liegen."};
}

Rule ruleOf(BonusCap cap)
{
    return cap == BonusCap::Cap100
               ? Rule{"Bonus lifts no score above 100.", "Ein Bonus hebt kein Ergebnis über 100."}
               : Rule{"Bonus can lift a score above 100.", "Ein Bonus kann ein Ergebnis über 100 heben."};
}

Rule roundingRule(RoundingMode mode)
{
    return mode == RoundingMode::HalfUp
               ? Rule{"Scores are rounded once, at the end, to {} decimals; a half is rounded up.",
                      "Ergebnisse werden einmal gerundet, am Ende, auf {} Nachkommastellen; eine Hälfte wird "
                      "aufgerundet."}
               : Rule{"Scores are rounded once, at the end, to {} decimals; a half goes to the even digit.",
                      "Ergebnisse werden einmal gerundet, am Ende, auf {} Nachkommastellen; eine Hälfte geht zur "
                      "geraden Ziffer."};
}

std::string_view in(const Rule &rule, std::string_view language)
{
    return isGerman(language) ? rule.german : rule.english;
}

} // namespace

std::vector<std::string> policyWords(const ScoringPolicy &policy, std::string_view language)
{
    std::vector<std::string> out;
    for (const auto &rule : {ruleOf(policy.answerWorth), ruleOf(policy.weights), ruleOf(policy.notApplicable),
                             ruleOf(policy.allNotApplicable), ruleOf(policy.failsQuestion), ruleOf(policy.failLevel),
                             ruleOf(policy.failDisplay), ruleOf(policy.bonusCap)})
        out.emplace_back(in(rule, language));
    out.push_back(
        fmt::format(fmt::runtime(in(roundingRule(policy.rounding.mode), language)), policy.rounding.decimals));
    if (policy.passMark)
        out.push_back(phrase(Phrase::PassMark, language, exactWords(*policy.passMark, language)) + '.');
    for (const auto &band : policy.bands)
        out.push_back(phrase(Phrase::BandFrom, language, band.name, exactWords(band.from, language)));
    return out;
}

} // namespace ringtrue::forms
