// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/change_words.h"

#include "forms/compare/change_parts.h"
#include "forms/compare/change_text.h"
#include "forms/compare/value_words.h"
#include "forms/edit/read_number.h"
#include "forms/lint/finding_text.h"
#include "forms/print/condition_words.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Format/source_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ringtrue::qml {

using forms::Change;
using forms::ChangedThing;
using forms::ChangeKind;

namespace {

QString say(std::string_view words)
{
    return QCoreApplication::translate("Changes", std::string(words).c_str());
}

// Nouns and keys as in forms/compare/change_text.cpp; a test holds them against each other.
constexpr std::array allWords{
    QT_TRANSLATE_NOOP("Changes", "Form"),
    QT_TRANSLATE_NOOP("Changes", "Section"),
    QT_TRANSLATE_NOOP("Changes", "Question"),
    QT_TRANSLATE_NOOP("Changes", "Answer"),
    QT_TRANSLATE_NOOP("Changes", "Obligation"),
    QT_TRANSLATE_NOOP("Changes", "Vision"),
    QT_TRANSLATE_NOOP("Changes", "Source"),
    QT_TRANSLATE_NOOP("Changes", "Quote"),
    QT_TRANSLATE_NOOP("Changes", "Promise"),
    QT_TRANSLATE_NOOP("Changes", "Pillar"),
    QT_TRANSLATE_NOOP("Changes", "Behaviour"),
    QT_TRANSLATE_NOOP("Changes", "Translation"),
    QT_TRANSLATE_NOOP("Changes", "(nothing)"),
    QT_TRANSLATE_NOOP("Changes", "title"),
    QT_TRANSLATE_NOOP("Changes", "text"),
    QT_TRANSLATE_NOOP("Changes", "name"),
    QT_TRANSLATE_NOOP("Changes", "purpose"),
    QT_TRANSLATE_NOOP("Changes", "serves"),
    QT_TRANSLATE_NOOP("Changes", "role"),
    QT_TRANSLATE_NOOP("Changes", "statement"),
    QT_TRANSLATE_NOOP("Changes", "language"),
    QT_TRANSLATE_NOOP("Changes", "kind"),
    QT_TRANSLATE_NOOP("Changes", "organisation"),
    QT_TRANSLATE_NOOP("Changes", "function"),
    QT_TRANSLATE_NOOP("Changes", "centre"),
    QT_TRANSLATE_NOOP("Changes", "derived from"),
    QT_TRANSLATE_NOOP("Changes", "to be reviewed by"),
    QT_TRANSLATE_NOOP("Changes", "journeys through the function"),
    QT_TRANSLATE_NOOP("Changes", "date"),
    QT_TRANSLATE_NOOP("Changes", "backed by the quotes"),
    QT_TRANSLATE_NOOP("Changes", "promised to"),
    QT_TRANSLATE_NOOP("Changes", "backed by the promises"),
    QT_TRANSLATE_NOOP("Changes", "audience"),
    QT_TRANSLATE_NOOP("Changes", "channels"),
    QT_TRANSLATE_NOOP("Changes", "sounds like"),
    QT_TRANSLATE_NOOP("Changes", "does not sound like"),
    QT_TRANSLATE_NOOP("Changes", "contact types"),
    QT_TRANSLATE_NOOP("Changes", "vision"),
    QT_TRANSLATE_NOOP("Changes", "use"),
    QT_TRANSLATE_NOOP("Changes", "cause and whose it was"),
    QT_TRANSLATE_NOOP("Changes", "since"),
    QT_TRANSLATE_NOOP("Changes", "weight"),
    QT_TRANSLATE_NOOP("Changes", "asked"),
    QT_TRANSLATE_NOOP("Changes", "type"),
    QT_TRANSLATE_NOOP("Changes", "journey phase"),
    QT_TRANSLATE_NOOP("Changes", "traces to the behaviours"),
    QT_TRANSLATE_NOOP("Changes", "serves the obligation"),
    QT_TRANSLATE_NOOP("Changes", "serves the obligations"),
    QT_TRANSLATE_NOOP("Changes", "can be not applicable"),
    QT_TRANSLATE_NOOP("Changes", "bonus"),
    QT_TRANSLATE_NOOP("Changes", "must be answered"),
    QT_TRANSLATE_NOOP("Changes", "guidance"),
    QT_TRANSLATE_NOOP("Changes", "example"),
    QT_TRANSLATE_NOOP("Changes", "comment"),
    QT_TRANSLATE_NOOP("Changes", "evidence"),
    QT_TRANSLATE_NOOP("Changes", "points"),
    QT_TRANSLATE_NOOP("Changes", "answers"),
    QT_TRANSLATE_NOOP("Changes", "error class"),
    QT_TRANSLATE_NOOP("Changes", "from"),
    QT_TRANSLATE_NOOP("Changes", "picked alone"),
    QT_TRANSLATE_NOOP("Changes", "scored"),
    QT_TRANSLATE_NOOP("Changes", "proposed answer"),
    QT_TRANSLATE_NOOP("Changes", "lowest value"),
    QT_TRANSLATE_NOOP("Changes", "highest value"),
    QT_TRANSLATE_NOOP("Changes", "words of the lowest value"),
    QT_TRANSLATE_NOOP("Changes", "words of the highest value"),
    QT_TRANSLATE_NOOP("Changes", "levels of the scale"),
    QT_TRANSLATE_NOOP("Changes", "lowest number"),
    QT_TRANSLATE_NOOP("Changes", "highest number"),
    QT_TRANSLATE_NOOP("Changes", "decimals"),
    QT_TRANSLATE_NOOP("Changes", "unit"),
    QT_TRANSLATE_NOOP("Changes", "photos only"),
    QT_TRANSLATE_NOOP("Changes", "most files"),
    QT_TRANSLATE_NOOP("Changes", "scoring of not applicable"),
    QT_TRANSLATE_NOOP("Changes", "what a critical error fails"),
    QT_TRANSLATE_NOOP("Changes", "what is shown after a fail"),
    QT_TRANSLATE_NOOP("Changes", "meaning of the weights"),
    QT_TRANSLATE_NOOP("Changes", "bonus cap"),
    QT_TRANSLATE_NOOP("Changes", "score where nothing is applicable"),
    QT_TRANSLATE_NOOP("Changes", "decimals of the score"),
    QT_TRANSLATE_NOOP("Changes", "rounding of the score"),
    QT_TRANSLATE_NOOP("Changes", "pass mark"),
    QT_TRANSLATE_NOOP("Changes", "bands"),
    QT_TRANSLATE_NOOP("Changes", "what an answer is worth"),
    QT_TRANSLATE_NOOP("Changes", "what fails a question"),
    QT_TRANSLATE_NOOP("Changes", "only if %1"),
    QT_TRANSLATE_NOOP("Changes", "always"),
    QT_TRANSLATE_NOOP("Changes", "no"),
    QT_TRANSLATE_NOOP("Changes", "yes"),
    QT_TRANSLATE_NOOP("Changes", "as usual for its type"),
    QT_TRANSLATE_NOOP("Changes", "none"),
    QT_TRANSLATE_NOOP("Changes", "as the form says"),
    QT_TRANSLATE_NOOP("Changes", "not asked for"),
    QT_TRANSLATE_NOOP("Changes", "may be given"),
    QT_TRANSLATE_NOOP("Changes", "asked for below full points"),
    QT_TRANSLATE_NOOP("Changes", "asked for on a critical error"),
    QT_TRANSLATE_NOOP("Changes", "always asked for"),
    QT_TRANSLATE_NOOP("Changes", "its weight goes to all of the form"),
    QT_TRANSLATE_NOOP("Changes", "its weight goes to its section"),
    QT_TRANSLATE_NOOP("Changes", "full points"),
    QT_TRANSLATE_NOOP("Changes", "nothing"),
    QT_TRANSLATE_NOOP("Changes", "its section"),
    QT_TRANSLATE_NOOP("Changes", "the whole form"),
    QT_TRANSLATE_NOOP("Changes", "the score of the answers, and failed"),
    QT_TRANSLATE_NOOP("Changes", "0"),
    QT_TRANSLATE_NOOP("Changes", "the score of the answers"),
    QT_TRANSLATE_NOOP("Changes", "points of questions"),
    QT_TRANSLATE_NOOP("Changes", "shares of questions"),
    QT_TRANSLATE_NOOP("Changes", "shares of sections, and of questions within them"),
    QT_TRANSLATE_NOOP("Changes", "100"),
    QT_TRANSLATE_NOOP("Changes", "its points of those possible"),
    QT_TRANSLATE_NOOP("Changes", "where it stands between the fewest and the most points"),
    QT_TRANSLATE_NOOP("Changes", "marked answers only"),
    QT_TRANSLATE_NOOP("Changes", "the fewest points"),
    QT_TRANSLATE_NOOP("Changes", "less than half of the points"),
    QT_TRANSLATE_NOOP("Changes", "less than all points"),
    QT_TRANSLATE_NOOP("Changes", "halves up"),
    QT_TRANSLATE_NOOP("Changes", "halves to the even digit"),
    QT_TRANSLATE_NOOP(
        "Changes",
        "Errors before and after do not count alike: the question's accuracy before and after is not comparable."),
    QT_TRANSLATE_NOOP("Changes",
                      "Scores and outcomes before and after do not mean the same: their trend is marked here."),
    QT_TRANSLATE_NOOP("Changes", "Outcomes before and after do not mean the same: their trend is marked here."),
    QT_TRANSLATE_NOOP("Changes",
                      "Errors, scores and outcomes before and after do not mean the same: the trend of scores and "
                      "outcomes is marked here, and accuracy before and after is not comparable."),
    QT_TRANSLATE_NOOP("Changes", "is new"),
    QT_TRANSLATE_NOOP("Changes", "is new: %1"),
    QT_TRANSLATE_NOOP("Changes", "questions: %1"),
    QT_TRANSLATE_NOOP("Changes", "in the section “%1”"),
    QT_TRANSLATE_NOOP("Changes", "weight %1"),
    QT_TRANSLATE_NOOP("Changes", "points: %1"),
    QT_TRANSLATE_NOOP("Changes", "quotes: %1"),
    QT_TRANSLATE_NOOP("Changes", "promised to %1"),
    QT_TRANSLATE_NOOP("Changes", "backed by “%1”"),
    QT_TRANSLATE_NOOP("Changes", "behaviours: %1"),
    QT_TRANSLATE_NOOP("Changes", "of the pillar “%1”"),
    QT_TRANSLATE_NOOP("Changes", "is gone"),
    QT_TRANSLATE_NOOP("Changes", "moved from “%1” to “%2”"),
    QT_TRANSLATE_NOOP("Changes", "stands in another place"),
    QT_TRANSLATE_NOOP("Changes", "%3: “%1” now reads “%2”"),
    QT_TRANSLATE_NOOP("Changes", "%3: %1 is now %2"),
    QT_TRANSLATE_NOOP("Changes", "texts that read otherwise: %2"),
    QT_TRANSLATE_NOOP("Changes", "“%1”"),
    QT_TRANSLATE_NOOP("Changes", "%1 “%2”"),
    QT_TRANSLATE_NOOP("Changes", "from %1, “%2” is new"),
    QT_TRANSLATE_NOOP("Changes", "from %1, “%2” is gone"),
    QT_TRANSLATE_NOOP("Changes", "from %1, “%3” is now “%2”"),
    QT_TRANSLATE_NOOP("Changes", "“%2” begins at %1 instead of %4"),
    QT_TRANSLATE_NOOP("Changes", "at %1, “%3” is new"),
    QT_TRANSLATE_NOOP("Changes", "at %1, “%2” is gone"),
    QT_TRANSLATE_NOOP("Changes", "at %1, “%2” is now “%3”"),
    QT_TRANSLATE_NOOP("Changes", "at %1, %4: %2 is now %3"),
    QT_TRANSLATE_NOOP("Changes", "added %1"),
    QT_TRANSLATE_NOOP("Changes", "removed %1"),
};

/// What a file writes for something that has a name, and that name.
struct ValueWord {
    std::string_view value;
    const char *words;
};
constexpr ValueWord valueWords[] = {
    {"true", QT_TRANSLATE_NOOP("Changes", "yes")},
    {"false", QT_TRANSLATE_NOOP("Changes", "no")},
    {"call", QT_TRANSLATE_NOOP("Changes", "call")},
    {"chat", QT_TRANSLATE_NOOP("Changes", "chat")},
    {"mail", QT_TRANSLATE_NOOP("Changes", "mail")},
    {"visit", QT_TRANSLATE_NOOP("Changes", "visit")},
    {"web", QT_TRANSLATE_NOOP("Changes", "web")},
    {"yes-no", QT_TRANSLATE_NOOP("Changes", "yes or no")},
    {"choice", QT_TRANSLATE_NOOP("Changes", "one of several")},
    {"multiple", QT_TRANSLATE_NOOP("Changes", "several")},
    {"scale", QT_TRANSLATE_NOOP("Changes", "scale")},
    {"text", QT_TRANSLATE_NOOP("Changes", "words")},
    {"number", QT_TRANSLATE_NOOP("Changes", "number")},
    {"date", QT_TRANSLATE_NOOP("Changes", "date")},
    {"time", QT_TRANSLATE_NOOP("Changes", "time")},
    {"file", QT_TRANSLATE_NOOP("Changes", "file")},
    {"emotion", QT_TRANSLATE_NOOP("Changes", "feeling")},
    {"before", QT_TRANSLATE_NOOP("Changes", "before")},
    {"during", QT_TRANSLATE_NOOP("Changes", "during")},
    {"after", QT_TRANSLATE_NOOP("Changes", "after")},
    {"none", QT_TRANSLATE_NOOP("Changes", "none")},
    {"optional", QT_TRANSLATE_NOOP("Changes", "may be given")},
    {"on-lost-points", QT_TRANSLATE_NOOP("Changes", "below full points")},
    {"on-critical-error", QT_TRANSLATE_NOOP("Changes", "on a critical error")},
    {"required", QT_TRANSLATE_NOOP("Changes", "always")},
    {"non-critical", QT_TRANSLATE_NOOP("Changes", "non-critical")},
    {"business-critical", QT_TRANSLATE_NOOP("Changes", "business-critical")},
    {"customer-critical", QT_TRANSLATE_NOOP("Changes", "customer-critical")},
    {"compliance-critical", QT_TRANSLATE_NOOP("Changes", "compliance-critical")},
    {"quality", QT_TRANSLATE_NOOP("Changes", "quality")},
    {"mystery-shopping", QT_TRANSLATE_NOOP("Changes", "mystery shopping")},
    {"self-evaluation", QT_TRANSLATE_NOOP("Changes", "self-evaluation")},
    {"compliance", QT_TRANSLATE_NOOP("Changes", "compliance")},
    {"customers", QT_TRANSLATE_NOOP("Changes", "customers")},
    {"colleagues", QT_TRANSLATE_NOOP("Changes", "colleagues")},
    {"current", QT_TRANSLATE_NOOP("Changes", "customers of today")},
    {"prospective", QT_TRANSLATE_NOOP("Changes", "customers to be")},
    {"both", QT_TRANSLATE_NOOP("Changes", "everybody")},
    {"service", QT_TRANSLATE_NOOP("Changes", "Service Vision")},
    {"cx", QT_TRANSLATE_NOOP("Changes", "CX Vision")},
};

bool isWord(std::string_view key)
{
    constexpr std::string_view keys[] = {
        "channels", "type",  "phase", "comment",  "evidence", "error",          "use",      "audience", "to",
        "kind",     "cause", "bonus", "required", "scored",   "not_applicable", "exclusive"};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

/// The things that a list of ids under @p key names; Form: none.
ChangedThing namedBy(std::string_view key)
{
    return key == "trace"                                ? ChangedThing::Behaviour
           : key == "obligation" || key == "obligations" ? ChangedThing::Obligation
           : key == "quotes"                             ? ChangedThing::Quote
           : key == "promises"                           ? ChangedThing::Promise
                                                         : ChangedThing::Form;
}

QString nameOr(const ThingNames &names, ChangedThing thing, const std::string &id)
{
    const auto found = names.names.find({thing, id});
    return found == names.names.end() || found->second.isEmpty() ? shown(id) : found->second;
}

QString wordOf(const QString &value)
{
    const auto text = value.toStdString();
    const auto *const found = std::find_if(std::begin(valueWords), std::end(valueWords),
                                           [&](const ValueWord &word) { return word.value == text; });
    return found == std::end(valueWords) ? value : say(found->words);
}

QString quotedName(const ThingNames &names, ChangedThing thing, const std::string &id)
{
    return say("“%1”").arg(nameOr(names, thing, id));
}

/// When something is asked, with the questions and answers as they are called.
QString askedWords(const std::optional<forms::Condition> &condition, const ThingNames &names)
{
    if (!condition)
        return say(forms::alwaysWord());
    const forms::ConditionNames called{
        .question =
            [&](const QuestionSlug &question) {
                return quotedName(names, ChangedThing::Question, question.text()).toStdString();
            },
        .answer =
            [&](const QuestionSlug &question, const std::string &answer) {
                const auto id = question.text() + "/" + answer;
                const bool isKnown = names.names.find({ChangedThing::Answer, id}) != names.names.end();
                return isKnown ? quotedName(names, ChangedThing::Answer, id).toStdString() : answer;
            },
    };
    const auto language = QLocale().bcp47Name().section(QLatin1Char('-'), 0, 0).toStdString();
    return say(forms::askedIfTemplate()).arg(shown(forms::conditionWords(*condition, called, language)));
}

/// Of a list under @p key: what a thing is called, or what a word of the file means.
QString partName(std::string_view key, const std::string &part, const ThingNames &names)
{
    const auto thing = namedBy(key);
    return thing == ChangedThing::Form ? wordOf(shown(part)) : quotedName(names, thing, part);
}

/// A fraction as people write it, in the language of the interface; all else as it is.
QString numberOrText(const std::string &value)
{
    const auto written = forms::writtenValue(value);
    return written == value ? shown(value) : decimal(written);
}

QString valueWordsOf(const Change &change, const std::string &value, const ThingNames &names)
{
    const auto &key = change.key;
    if (const auto name = forms::valueName(change.thing, key, value); !name.empty())
        return say(name);
    if (value.empty())
        return say(forms::nothingWord());
    const auto thing = namedBy(key);
    if (!isWord(key) && thing == ChangedThing::Form)
        return value == "true" || value == "false" ? wordOf(shown(value)) : numberOrText(value);
    QStringList out;
    for (const auto &part : shown(value).split(QStringLiteral(", ")))
        out << partName(key, part.toStdString(), names);
    return out.join(QStringLiteral(", "));
}

QString listWords(std::string_view key, const std::vector<std::string> &parts, const ThingNames &names)
{
    QStringList out;
    for (const auto &part : parts)
        out << partName(key, part, names);
    return out.join(QStringLiteral(", "));
}

/// What became of each band or level, or what came into a list and went from it; empty where @p change is of something
/// else.
QString changedParts(const Change &change, const ThingNames &names)
{
    QStringList out;
    for (const auto &band : forms::bandChanges(change)) {
        auto parameters = forms::bandParameters(band);
        for (const std::size_t score : {0U, 3U})
            parameters[score] = decimal(parameters[score]).toStdString();
        out << shown(forms::filled(say(forms::bandSentence(band.kind)).toStdString(), parameters));
    }
    for (const auto &level : forms::levelChanges(change)) {
        const auto words = [&](const std::string &value) {
            return level.kind == ChangeKind::Changed ? valueWordsOf(level, value, names).toStdString() : value;
        };
        out << shown(
            forms::filled(say(forms::levelSentence(level.kind)).toStdString(),
                          {level.id, words(level.before), words(level.after), keyWords(level.key).toStdString()}));
    }
    const auto list = forms::listChange(change);
    if (!list.came.empty())
        out << say(forms::cameTemplate()).arg(listWords(change.key, list.came, names));
    if (!list.went.empty())
        out << say(forms::wentTemplate()).arg(listWords(change.key, list.went, names));
    return out.join(QStringLiteral("; "));
}

/// What holds it in the list of changes: an answer's question, a quote's source; else itself.
std::pair<ChangedThing, std::string> holderOf(const Change &change)
{
    const auto until = change.id.find('/');
    if (change.thing == ChangedThing::Answer)
        return {ChangedThing::Question, change.id.substr(0, until)};
    if (change.thing == ChangedThing::Quote)
        return {ChangedThing::Source, change.id.substr(0, until)};
    return {change.thing, change.id};
}

QString languageName(const std::string &code)
{
    const QLocale locale(shown(code));
    return locale.language() == QLocale::C ? shown(code) : locale.nativeLanguageName();
}

QString named(ChangedThing thing, const std::string &id, const ThingNames &names)
{
    const auto name = thing == ChangedThing::Translation ? languageName(id) : nameOr(names, thing, id);
    return say("%1 “%2”").arg(thingName(thing), name);
}

/// Between which it moved: a section or question, a pillar or source; the whole where it has no other name.
QString placeName(const ThingNames &names, const std::string &id)
{
    for (const auto thing : {ChangedThing::Section, ChangedThing::Question, ChangedThing::Pillar, ChangedThing::Source})
        if (const auto found = names.names.find({thing, id}); found != names.names.end())
            return found->second;
    return shown(id);
}

/// All places at once: what is filled in may hold %2 itself.
QString filledWith(const QString &text, const QString &before, const QString &after, const QString &key)
{
    return text.arg(before, after, key);
}

} // namespace

std::span<const char *const> translatableChangeWords()
{
    return allWords;
}

QString thingName(ChangedThing thing)
{
    return say(forms::nounFor(thing));
}

QString keyWords(std::string_view key)
{
    return say(forms::keyName(key));
}

QString changeSentence(const Change &change, const ThingNames &names)
{
    switch (change.kind) {
    case ChangeKind::Added: {
        const auto detail = names.details.find({change.thing, change.id});
        return detail == names.details.end() ? say("is new") : say("is new: %1").arg(detail->second);
    }
    case ChangeKind::Removed:
        return say("is gone");
    case ChangeKind::Moved:
        return say("moved from “%1” to “%2”").arg(placeName(names, change.before), placeName(names, change.after));
    case ChangeKind::Reordered:
        return say("stands in another place");
    case ChangeKind::Reworded:
        return filledWith(say("%3: “%1” now reads “%2”"), shown(change.before), shown(change.after),
                          keyWords(change.key));
    case ChangeKind::Changed:
        if (change.wasAskedIf || change.isAskedIf)
            return filledWith(say("%3: %1 is now %2"), askedWords(change.wasAskedIf, names),
                              askedWords(change.isAskedIf, names), keyWords(change.key));
        if (const auto parts = changedParts(change, names); !parts.isEmpty())
            return QStringLiteral("%1: %2").arg(keyWords(change.key), parts);
        return filledWith(say("%3: %1 is now %2"), valueWordsOf(change, change.before, names),
                          valueWordsOf(change, change.after, names), keyWords(change.key));
    case ChangeKind::Translated:
        return say("texts that read otherwise: %2").replace(QStringLiteral("%2"), shown(change.after));
    }
    return {};
}

std::vector<ChangeLine> changeLines(const std::vector<Change> &changes, const ThingNames &names)
{
    std::vector<std::pair<ChangedThing, std::string>> parts; // in the order in which they come
    for (const auto &change : changes)
        if (std::find(parts.begin(), parts.end(), holderOf(change)) == parts.end())
            parts.push_back(holderOf(change));
    std::vector<ChangeLine> out;
    for (const auto &part : parts)
        for (const auto &change : changes) {
            if (holderOf(change) != part)
                continue;
            auto words = changeSentence(change, names);
            if (change.thing != part.first) {
                const bool isValue = change.kind == ChangeKind::Reworded || change.kind == ChangeKind::Changed;
                words = QStringLiteral("%1%2 %3").arg(named(change.thing, change.id, names),
                                                      isValue ? QStringLiteral(",") : QString(), words);
            }
            const bool breaks = change.breaks != forms::BrokenTrend::None;
            if (breaks)
                words += QStringLiteral(". ") + say(forms::trendSentence(change.breaks));
            out.push_back({named(part.first, part.second, names), words, change.changesMeaning || breaks});
        }
    return out;
}

void addNames(const forms::Form &form, ThingNames &names)
{
    const auto add = [&](ChangedThing thing, const std::string &id, const std::string &words) {
        names.names.try_emplace({thing, id}, shown(words));
    };
    const auto tell = [&](ChangedThing thing, const std::string &id, const QStringList &details) {
        names.details.try_emplace({thing, id}, details.join(QStringLiteral(", ")));
    };
    add(ChangedThing::Form, form.id.text(), form.title);
    for (const auto &obligation : form.obligations)
        add(ChangedThing::Obligation, obligation.id.text(), obligation.text);
    for (const auto &section : form.sections) {
        add(ChangedThing::Section, section.id.text(), section.title);
        tell(ChangedThing::Section, section.id.text(), {say("questions: %1").arg(section.questions.size())});
        for (const auto &question : section.questions) {
            add(ChangedThing::Question, question.id.text(), question.text);
            QStringList details{say("in the section “%1”").arg(shown(section.title)),
                                wordOf(shown(std::string(forms::word(question.type))))};
            if (question.weight)
                details << say("weight %1").arg(decimal(forms::writtenNumber(*question.weight)));
            tell(ChangedThing::Question, question.id.text(), details);
            for (const auto &answer : question.answers) {
                const auto id = question.id.text() + "/" + answer.id.text();
                add(ChangedThing::Answer, id, answer.text);
                tell(ChangedThing::Answer, id, {say("points: %1").arg(decimal(forms::writtenNumber(answer.points)))});
            }
        }
    }
}

void addNames(const Vision &vision, ThingNames &names)
{
    const auto add = [&](ChangedThing thing, const std::string &id, const std::string &words) {
        names.names.try_emplace({thing, id}, shown(words));
    };
    const auto tell = [&](ChangedThing thing, const std::string &id, const QStringList &details) {
        names.details.try_emplace({thing, id}, details.join(QStringLiteral(", ")));
    };
    add(ChangedThing::Vision, vision.id.text(), vision.title);
    for (const auto &source : vision.sources) {
        add(ChangedThing::Source, source.id.text(), source.title);
        tell(ChangedThing::Source, source.id.text(),
             {sourceKindName(source.kind), say("quotes: %1").arg(source.quotes.size())});
        for (const auto &quote : source.quotes)
            add(ChangedThing::Quote, source.id.text() + "/" + quote.id.text(), quote.text);
    }
    for (const auto &promise : vision.promises) {
        add(ChangedThing::Promise, promise.id.text(), promise.text);
        QStringList details{say("promised to %1").arg(wordOf(shown(std::string(word(promise.to)))))};
        for (const auto &quote : promise.quotes)
            details << say("backed by “%1”")
                           .arg(nameOr(names, ChangedThing::Quote, quote.source.text() + "/" + quote.quote.text()));
        tell(ChangedThing::Promise, promise.id.text(), details);
    }
    for (const auto &pillar : vision.pillars) {
        add(ChangedThing::Pillar, pillar.id.text(), pillar.name);
        tell(ChangedThing::Pillar, pillar.id.text(), {say("behaviours: %1").arg(pillar.behaviours.size())});
        for (const auto &behaviour : pillar.behaviours) {
            add(ChangedThing::Behaviour, behaviour.id.text(), behaviour.text);
            tell(ChangedThing::Behaviour, behaviour.id.text(), {say("of the pillar “%1”").arg(shown(pillar.name))});
        }
    }
}

} // namespace ringtrue::qml
