// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/change_text.h"

#include "core/domain/words.h"
#include "forms/compare/change_parts.h"
#include "forms/compare/value_words.h"
#include "forms/lint/finding_text.h"
#include "forms/print/condition_words.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array things{Word{ChangedThing::Form, "form"},
                            Word{ChangedThing::Section, "section"},
                            Word{ChangedThing::Question, "question"},
                            Word{ChangedThing::Answer, "answer"},
                            Word{ChangedThing::Obligation, "obligation"},
                            Word{ChangedThing::Vision, "vision"},
                            Word{ChangedThing::Source, "source"},
                            Word{ChangedThing::Quote, "quote"},
                            Word{ChangedThing::Promise, "promise"},
                            Word{ChangedThing::Pillar, "pillar"},
                            Word{ChangedThing::Behaviour, "behaviour"},
                            Word{ChangedThing::Translation, "translation"}};
constexpr std::array nouns{Word{ChangedThing::Form, "Form"},
                           Word{ChangedThing::Section, "Section"},
                           Word{ChangedThing::Question, "Question"},
                           Word{ChangedThing::Answer, "Answer"},
                           Word{ChangedThing::Obligation, "Obligation"},
                           Word{ChangedThing::Vision, "Vision"},
                           Word{ChangedThing::Source, "Source"},
                           Word{ChangedThing::Quote, "Quote"},
                           Word{ChangedThing::Promise, "Promise"},
                           Word{ChangedThing::Pillar, "Pillar"},
                           Word{ChangedThing::Behaviour, "Behaviour"},
                           Word{ChangedThing::Translation, "Translation"}};
static_assert(things.size() == static_cast<std::size_t>(lastChangedThing) + 1 && nouns.size() == things.size());

constexpr std::array kinds{Word{ChangeKind::Added, "added"},          Word{ChangeKind::Removed, "removed"},
                           Word{ChangeKind::Moved, "moved"},          Word{ChangeKind::Reordered, "reordered"},
                           Word{ChangeKind::Reworded, "reworded"},    Word{ChangeKind::Changed, "changed"},
                           Word{ChangeKind::Translated, "translated"}};
constexpr std::array sentences{
    Word{ChangeKind::Added, "%1 “%2” is new: %4"},
    Word{ChangeKind::Removed, "%1 “%2” is gone: %3"},
    Word{ChangeKind::Moved, "%1 “%2” moved from “%3” to “%4”."},
    Word{ChangeKind::Reordered, "%1 “%2” stands in another place."},
    Word{ChangeKind::Reworded, "%1 “%2”, %5: “%3” now reads “%4”."},
    Word{ChangeKind::Changed, "%1 “%2”, %5: %3 is now %4."},
    Word{ChangeKind::Translated, "%1 “%2”: %4 texts read otherwise."},
};
static_assert(sentences.size() == static_cast<std::size_t>(lastChangeKind) + 1 && kinds.size() == sentences.size());

constexpr std::array trends{Word{BrokenTrend::None, "none"}, Word{BrokenTrend::Accuracy, "accuracy"},
                            Word{BrokenTrend::Scores, "scores"}, Word{BrokenTrend::Outcomes, "outcomes"},
                            Word{BrokenTrend::AccuracyAndScores, "accuracy-and-scores"}};
static_assert(trends.size() == static_cast<std::size_t>(lastBrokenTrend) + 1);

struct KeyName {
    std::string_view key;
    std::string_view name;
};
constexpr KeyName keysInWords[] = {
    {"title", "title"},
    {"text", "text"},
    {"name", "name"},
    {"purpose", "purpose"},
    {"serves", "serves"},
    {"role", "role"},
    {"statement", "statement"},
    {"language", "language"},
    {"kind", "kind"},
    {"scope/organisation", "organisation"},
    {"scope/function", "function"},
    {"scope/centre", "centre"},
    {"derived_from", "derived from"},
    {"review_on", "to be reviewed by"},
    {"journeys", "journeys through the function"},
    {"date", "date"},
    {"quotes", "backed by the quotes"},
    {"to", "promised to"},
    {"promises", "backed by the promises"},
    {"audience", "audience"},
    {"channels", "channels"},
    {"sounds_like", "sounds like"},
    {"does_not_sound_like", "does not sound like"},
    {"contact_types", "contact types"},
    {"vision", "vision"},
    {"use", "use"},
    {"cause", "cause and whose it was"},
    {"since", "since"},
    {"weight", "weight"},
    {"when", "asked"},
    {"type", "type"},
    {"phase", "journey phase"},
    {"trace", "traces to the behaviours"},
    {"obligation", "serves the obligation"},
    {"obligations", "serves the obligations"},
    {"not_applicable", "can be not applicable"},
    {"bonus", "bonus"},
    {"required", "must be answered"},
    {"guidance", "guidance"},
    {"example", "example"},
    {"comment", "comment"},
    {"evidence", "evidence"},
    {"points", "points"},
    {"error", "error class"},
    {"from", "from"},
    {"exclusive", "picked alone"},
    {"scored", "scored"},
    {"default", "proposed answer"},
    {"scale/min", "lowest value"},
    {"scale/max", "highest value"},
    {"scale/min_text", "words of the lowest value"},
    {"scale/max_text", "words of the highest value"},
    {"scale/levels", "levels of the scale"},
    {"number/min", "lowest number"},
    {"number/max", "highest number"},
    {"number/decimals", "decimals"},
    {"number/unit", "unit"},
    {"file/photos_only", "photos only"},
    {"file/most", "most files"},
    {"scoring/not_applicable", "scoring of not applicable"},
    {"scoring/fail_level", "what a critical error fails"},
    {"scoring/fail_display", "what is shown after a fail"},
    {"scoring/weights", "meaning of the weights"},
    {"scoring/bonus_cap", "bonus cap"},
    {"scoring/all_not_applicable", "score where nothing is applicable"},
    {"scoring/rounding/decimals", "decimals of the score"},
    {"scoring/rounding/mode", "rounding of the score"},
    {"scoring/pass_mark", "pass mark"},
    {"scoring/bands", "bands"},
    {"scoring/answer_worth", "what an answer is worth"},
    {"scoring/fails_question", "what fails a question"},
};

std::string orNothing(const std::string &value)
{
    return value.empty() ? std::string{nothingWord()} : value;
}

std::string askedWords(const std::optional<Condition> &condition)
{
    if (!condition)
        return std::string{alwaysWord()};
    return filled(askedIfTemplate(), {conditionWords(*condition, namesByIds("en"), "en")});
}

std::string valueWords(const Change &change, const std::string &value)
{
    const auto name = valueName(change.thing, change.key, value);
    return name.empty() ? orNothing(writtenValue(value)) : std::string{name};
}

std::string joinedWords(const std::vector<std::string> &words, std::string_view between)
{
    std::string out;
    for (const std::string &part : words)
        out += (out.empty() ? "" : std::string{between}) + part;
    return out;
}

/// What became of each band or level, or what came into a list and went from it; empty where a change is of something
/// else.
std::string partsInWords(const Change &change)
{
    std::vector<std::string> out;
    for (const BandChange &band : bandChanges(change))
        out.push_back(filled(bandSentence(band.kind), bandParameters(band)));
    for (const Change &level : levelChanges(change)) {
        const bool isValue = level.kind == ChangeKind::Changed;
        out.push_back(
            filled(levelSentence(level.kind),
                   {level.id, isValue ? valueWords(level, level.before) : level.before,
                    isValue ? valueWords(level, level.after) : level.after, std::string{keyName(level.key)}}));
    }
    const ListChange list = listChange(change);
    if (!list.came.empty())
        out.push_back(filled(cameTemplate(), {joinedWords(list.came, ", ")}));
    if (!list.went.empty())
        out.push_back(filled(wentTemplate(), {joinedWords(list.went, ", ")}));
    return joinedWords(out, "; ");
}

} // namespace

std::string_view nounFor(ChangedThing thing)
{
    return wordOf(nouns, thing);
}

std::string_view sentenceFor(ChangeKind kind)
{
    return wordOf(sentences, kind);
}

std::string_view meaningSentence()
{
    return "Answers before and after do not mean the same: its trend is marked here.";
}

std::string_view trendSentence(BrokenTrend trend)
{
    switch (trend) {
    case BrokenTrend::None:
        break;
    case BrokenTrend::Accuracy:
        return "Errors before and after do not count alike: the question's accuracy before and after is not "
               "comparable.";
    case BrokenTrend::Scores:
        return "Scores and outcomes before and after do not mean the same: their trend is marked here.";
    case BrokenTrend::Outcomes:
        return "Outcomes before and after do not mean the same: their trend is marked here.";
    case BrokenTrend::AccuracyAndScores:
        return "Errors, scores and outcomes before and after do not mean the same: the trend of scores and outcomes is "
               "marked here, and accuracy before and after is not comparable.";
    }
    return {};
}

std::string_view word(BrokenTrend trend)
{
    return wordOf(trends, trend);
}

std::string_view nothingWord()
{
    return "(nothing)";
}

std::string_view keyName(std::string_view key)
{
    const auto *const found = std::ranges::find(keysInWords, key, &KeyName::key);
    return found == std::end(keysInWords) ? key : found->name;
}

std::vector<std::string_view> keyNames()
{
    std::vector<std::string_view> out;
    for (const KeyName &name : keysInWords)
        out.push_back(name.name);
    return out;
}

std::vector<std::string> parametersOf(const Change &change)
{
    const bool isAsked = change.wasAskedIf || change.isAskedIf;
    const bool isValue = change.kind == ChangeKind::Changed;
    const auto words = [&](const std::string &value, const std::optional<Condition> &condition) {
        return isAsked ? askedWords(condition) : isValue ? valueWords(change, value) : orNothing(value);
    };
    return {std::string{nounFor(change.thing)}, change.id, words(change.before, change.wasAskedIf),
            words(change.after, change.isAskedIf), std::string{keyName(change.key)}};
}

std::string_view word(ChangedThing thing)
{
    return wordOf(things, thing);
}

std::string_view word(ChangeKind kind)
{
    return wordOf(kinds, kind);
}

std::string sentence(const Change &change)
{
    auto parameters = parametersOf(change);
    const auto parts = partsInWords(change);
    if (!parts.empty())
        parameters[2] = parts;
    std::string out = filled(parts.empty() ? sentenceFor(change.kind) : "%1 “%2”, %5: %3.", parameters);
    if (!out.ends_with('.') && !out.ends_with('!') && !out.ends_with('?'))
        out += '.'; // what is new or gone may be a sentence of its own
    if (change.changesMeaning)
        out += " " + std::string{meaningSentence()};
    if (change.breaks != BrokenTrend::None)
        out += " " + std::string{trendSentence(change.breaks)};
    return out;
}

} // namespace ringtrue::forms
