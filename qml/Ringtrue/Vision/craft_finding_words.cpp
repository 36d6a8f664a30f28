// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/craft_finding_words.h"

#include "forms/lint/finding_text.h"
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Reading/language_words.h"
#include "qml/Ringtrue/Vision/vision_languages.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

using enum forms::FindingCode;

/// What a parameter of a finding names.
enum class Names {
    Nothing,
    Source,
    Quote,
    QuoteOfSource,
    Promise,
    Pillar,
    Behaviour,
    Served,
    ServedPillar,
    Language,
    TextPlace
};

struct AtTheTable {
    forms::FindingCode code;
    Names first = Names::Nothing;
    Names second = Names::Nothing;
    const char *suggestion = nullptr; ///< nullptr: the one of the file
    Names third = Names::Nothing;
};

constexpr std::array table{
    AtTheTable{PromiseWithoutQuote, Names::Promise, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Mark words on a sheet as a quote, and tie it to the promise.")},
    AtTheTable{UnknownQuote, Names::Nothing, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Mark the words anew, and tie them to the promise.")},
    AtTheTable{QuoteNotInSource, Names::QuoteOfSource, Names::Source,
               QT_TRANSLATE_NOOP("CraftFindings",
                                 "It stands below the text: remove it, or write its words into the source again.")},
    AtTheTable{OnlyIndustryStandard, Names::Promise},
    AtTheTable{PromiseNotUsed, Names::Promise, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Tie it to a pillar, or remove it.")},
    AtTheTable{SourceWithoutQuote, Names::Source},
    AtTheTable{QuoteTwice, Names::Promise, Names::Quote},
    AtTheTable{SamePromise, Names::Promise, Names::Promise},
    AtTheTable{PromiseTwice, Names::Pillar, Names::Promise},
    AtTheTable{PillarWithoutPromise, Names::Pillar, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Tie promises to it, or tick them on its card.")},
    AtTheTable{PillarWithoutBehaviour, Names::Pillar},
    AtTheTable{BehaviourNeverHeard, Names::Behaviour, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Write on its card a sentence that one would hear.")},
    AtTheTable{VagueBehaviour, Names::Behaviour},
    AtTheTable{ScopeWithoutFunction, Names::Nothing, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Write the function under Title and scope.")},
    AtTheTable{CentreWithoutFunction, Names::Nothing, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Write the function under Title and scope, or clear the centre.")},
    AtTheTable{ScopeWithFunction, Names::Nothing, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Begin a service vision for it.")},
    AtTheTable{DerivedFromBelow, Names::Served, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Choose another one, or none, under Title and scope.")},
    AtTheTable{DerivedFromOther, Names::Served, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Choose another one, or correct the scope, under Title and scope.")},
    AtTheTable{ServedVisionNotGiven, Names::Served, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Publish that vision here, or choose another one under Title and "
                                                  "scope.")},
    AtTheTable{PillarServesNone, Names::Pillar, Names::Served,
               QT_TRANSLATE_NOOP("CraftFindings", "Choose that pillar on the card of this one.")},
    AtTheTable{ServesNobodys, Names::Pillar, Names::ServedPillar,
               QT_TRANSLATE_NOOP("CraftFindings", "Choose the vision it derives from under Title and scope.")},
    AtTheTable{UnknownCxPillar, Names::ServedPillar, Names::Served,
               QT_TRANSLATE_NOOP("CraftFindings", "Choose one of its pillars on the card of the pillar.")},
    AtTheTable{TranslationIncomplete, Names::Language, Names::Nothing, nullptr, Names::TextPlace},
    AtTheTable{TranslationOfNothing, Names::Language, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Nothing has to be done about it: it is never shown.")},
    AtTheTable{TranslationIntoOwn, Names::Language, Names::Nothing,
               QT_TRANSLATE_NOOP("CraftFindings", "Remove it under Languages.")},
};

struct BesideIt {
    forms::FindingCode code;
    const char *words;
};

/// What is said of a thing where the thing itself stands beside it.
constexpr std::array besideIt{
    BesideIt{PromiseWithoutQuote, QT_TRANSLATE_NOOP("CraftFindings", "It rests on no quote.")},
    BesideIt{OnlyIndustryStandard, QT_TRANSLATE_NOOP("CraftFindings", "It rests on an industry standard alone.")},
    BesideIt{PromiseNotUsed, QT_TRANSLATE_NOOP("CraftFindings", "It backs no pillar.")},
    BesideIt{SourceWithoutQuote,
             QT_TRANSLATE_NOOP("CraftFindings", "Nothing is marked in it, so no promise can rest on it.")},
    BesideIt{QuoteTwice, QT_TRANSLATE_NOOP("CraftFindings", "It names the quote “%2” twice.")},
    BesideIt{SamePromise, QT_TRANSLATE_NOOP("CraftFindings", "It says the same as the promise “%2”.")},
    BesideIt{PillarWithoutPromise, QT_TRANSLATE_NOOP("CraftFindings", "It is backed by no promise.")},
    BesideIt{PromiseTwice, QT_TRANSLATE_NOOP("CraftFindings", "It names the promise “%2” twice.")},
    BesideIt{PillarWithoutBehaviour,
             QT_TRANSLATE_NOOP("CraftFindings", "It has no behaviours, so nobody can see it lived.")},
    BesideIt{PillarServesNone, QT_TRANSLATE_NOOP("CraftFindings", "It does not say which pillar of “%2” it serves.")},
    BesideIt{VagueBehaviour, QT_TRANSLATE_NOOP("CraftFindings", "Nobody can see or hear “%2”.")},
    BesideIt{BehaviourNeverHeard, QT_TRANSLATE_NOOP("CraftFindings", "It says nowhere what it sounds like.")},
};

const AtTheTable *atTheTable(forms::FindingCode code)
{
    const auto *const found = std::ranges::find(table, code, &AtTheTable::code);
    return found == table.end() ? nullptr : found;
}

const Source *sourceOf(const Vision &vision, const std::string &id)
{
    return forms::findSource(vision, SourceSlug(id));
}

std::string quoteWords(const Vision &vision, const std::string &source, const std::string &quote)
{
    if (const auto *const of = sourceOf(vision, source))
        for (const auto &marked : of->quotes)
            if (marked.id.text() == quote)
                return marked.text;
    return quote;
}

std::string pillarName(const Vision &vision, const std::string &id)
{
    const auto found = std::ranges::find_if(vision.pillars, [&](const Pillar &one) { return one.id.text() == id; });
    return found == vision.pillars.end() ? id : found->name;
}

std::string behaviourWords(const Vision &vision, const std::string &id)
{
    for (const auto &pillar : vision.pillars)
        for (const auto &behaviour : pillar.behaviours)
            if (behaviour.id.text() == id)
                return behaviour.text;
    return id;
}

std::string promiseWords(const Vision &vision, const std::string &id)
{
    const auto *const promise = forms::findPromise(vision, PromiseSlug(id));
    return promise == nullptr ? id : promise->text;
}

/// The words of what @p id names; @p id itself where there is no such thing.
std::string wordsFor(const Vision &vision, const Vision *from, Names what, const std::string &id,
                     const std::vector<std::string> &parameters)
{
    switch (what) {
    case Names::Source: {
        const auto *const source = sourceOf(vision, id);
        return source == nullptr ? id : source->title;
    }
    case Names::Quote: {
        const auto slash = id.find('/');
        return slash == std::string::npos ? id : quoteWords(vision, id.substr(0, slash), id.substr(slash + 1));
    }
    case Names::QuoteOfSource:
        return parameters.size() > 1 ? quoteWords(vision, parameters[1], id) : id;
    case Names::Promise:
        return promiseWords(vision, id);
    case Names::Pillar:
        return pillarName(vision, id);
    case Names::Behaviour:
        return behaviourWords(vision, id);
    case Names::Served:
        return from == nullptr || from->id.text() != id ? id : from->title;
    case Names::ServedPillar:
        return from == nullptr ? id : pillarName(*from, id);
    case Names::Language:
        return languageName(shown(id)).toStdString();
    case Names::TextPlace:
        return textPlace(vision, shown(id)).toStdString();
    case Names::Nothing:
        break;
    }
    return id;
}

} // namespace

forms::Finding withNames(const Vision &vision, const Vision *from, forms::Finding finding)
{
    const auto *const here = atTheTable(finding.code);
    if (here == nullptr)
        return finding;
    const auto ids = finding.parameters;
    const std::array what{here->first, here->second, here->third};
    for (std::size_t i = 0; i < what.size() && i < ids.size(); ++i)
        finding.parameters[i] = wordsFor(vision, from, what[i], ids[i], ids);
    return finding;
}

QString craftMessage(const forms::Finding &finding)
{
    if (finding.code != TranslationOfNothing) // the file's name for the text says nothing at the table
        return withOneStop(findingMessage(finding));
    return shown(forms::filled(QCoreApplication::translate("CraftFindings",
                                                           "The translation into “%1” has words for a text that the "
                                                           "vision does not have any more.")
                                   .toStdString(),
                               {finding.parameters.front()}));
}

QString craftBrief(const forms::Finding &finding)
{
    const auto *const found = std::ranges::find(besideIt, finding.code, &BesideIt::code);
    if (found == besideIt.end())
        return craftMessage(finding);
    const auto words = QCoreApplication::translate("CraftFindings", found->words).toStdString();
    return withOneStop(shown(forms::filled(words, finding.parameters)));
}

QString craftSuggestion(const forms::Finding &finding)
{
    const auto *const here = atTheTable(finding.code);
    if (here == nullptr || here->suggestion == nullptr)
        return findingSuggestion(finding);
    return QCoreApplication::translate("CraftFindings", here->suggestion);
}

} // namespace ringtrue::qml
