// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/vague.h"

#include "core/base/text_words.h"
#include "forms/lint/clauses.h"

#include <algorithm>
#include <map>

namespace ringtrue::forms {

namespace {

constexpr std::size_t mostBetween = 4; // words that * stands for

enum class ChoiceKind { OneOf, Any, NoneOf, End };

/// One word of a pattern.
struct Choice {
    ChoiceKind kind = ChoiceKind::OneOf;
    std::vector<std::string> words{}; ///< that it may be, or that may not come next
};

struct Pattern {
    std::vector<Choice> choices;
    const VagueWord *word = nullptr;
};

Choice choiceOf(std::string_view text)
{
    if (text == "*")
        return {.kind = ChoiceKind::Any};
    if (text == "$")
        return {.kind = ChoiceKind::End};
    Choice out;
    if (text.starts_with('!')) {
        out.kind = ChoiceKind::NoneOf;
        text.remove_prefix(1);
    }
    for (;;) {
        const auto bar = text.find('|');
        out.words.emplace_back(text.substr(0, bar));
        if (bar == std::string_view::npos)
            return out;
        text.remove_prefix(bar + 1);
    }
}

Pattern patternOf(const VagueWord &word)
{
    Pattern out{{}, &word};
    std::string_view rest = word.pattern;
    for (;;) {
        const auto blank = rest.find(' ');
        out.choices.push_back(choiceOf(rest.substr(0, blank)));
        if (blank == std::string_view::npos)
            return out;
        rest.remove_prefix(blank + 1);
    }
}

/// The patterns by the words that they can begin with, each in the order of the list.
std::map<std::string, std::vector<Pattern>, std::less<>> patterns()
{
    std::map<std::string, std::vector<Pattern>, std::less<>> out;
    for (const VagueWord &word : vagueWords()) {
        const Pattern pattern = patternOf(word);
        for (const std::string &first : pattern.choices.front().words)
            out[first].push_back(pattern);
    }
    return out;
}

/// The index after the words of @p clause from @p at on that the choices from @p choice on stand for.
std::optional<std::size_t> matched(const Pattern &pattern, std::size_t choice, Clause clause, std::size_t at)
{
    if (choice == pattern.choices.size())
        return at;
    const auto &[kind, words] = pattern.choices[choice];
    if (kind == ChoiceKind::Any) {
        for (std::size_t skipped = 0; skipped <= mostBetween && at + skipped < clause.size(); ++skipped)
            if (const auto end = matched(pattern, choice + 1, clause, at + skipped))
                return end;
        return std::nullopt;
    }
    if (kind == ChoiceKind::End)
        return at == clause.size() || isJoin(clause[at]) ? matched(pattern, choice + 1, clause, at) : std::nullopt;
    const auto isChoice = [&clause, &known = words](std::size_t word) {
        return word < clause.size() && std::ranges::find(known, clause[word].folded) != known.end();
    };
    if (kind == ChoiceKind::NoneOf)
        return isChoice(at) ? std::nullopt : matched(pattern, choice + 1, clause, at);
    if (!isChoice(at)) // "communicates clearly": an adverb may be what is vague
        at = afterAdverbs(clause, at);
    return isChoice(at) ? matched(pattern, choice + 1, clause, at + 1) : std::nullopt;
}

/// `en` of `en-GB`
std::string_view primary(std::string_view language)
{
    return language.substr(0, language.find('-'));
}

void lintText(const std::string &text, std::string_view language, const std::string &id, const std::string &path,
              Collected &out)
{
    if (const auto vague = vagueIn(text, language))
        out.caution(FindingCode::VagueBehaviour, path,
                    {id, vague->words, std::string{vague->suggestion}, std::string{vague->english}});
}

} // namespace

std::optional<Vague> vagueIn(std::string_view text, std::string_view language)
{
    static const auto known = patterns();
    const Predicates predicates = predicatesOf(text);
    for (const Clause clause : predicates.clauses) {
        const std::size_t first = afterAdverbs(clause, 0);
        const auto found = first < clause.size() ? known.find(clause[first].folded) : known.end();
        if (found == known.end())
            continue;
        for (const Pattern &pattern : found->second) {
            if (!language.empty() && primary(language) != pattern.word->language)
                continue;
            if (const auto end = matched(pattern, 0, clause, first)) {
                const std::size_t begin = clause[first].begin;
                return Vague{std::string{text.substr(begin, clause[*end - 1].end - begin)}, pattern.word->suggestion,
                             pattern.word->inEnglish()};
            }
        }
    }
    return std::nullopt;
}

void lintVague(const Vision &vision, Collected &out)
{
    for (std::size_t i = 0; i < vision.pillars.size(); ++i)
        for (std::size_t j = 0; j < vision.pillars[i].behaviours.size(); ++j) {
            const Behaviour &behaviour = vision.pillars[i].behaviours[j];
            lintText(behaviour.text, vision.language, behaviour.id.text(),
                     itemPath(itemPath("pillars", i) + "/behaviours", j) + "/text", out);
            const std::string path = "behaviours/" + behaviour.id.text() + "/text";
            for (const Translation &translation : vision.translations)
                if (const auto found = translation.texts.find(path); found != translation.texts.end())
                    lintText(found->second, translation.language, behaviour.id.text(),
                             "translations/" + translation.language + "/" + path, out);
        }
}

} // namespace ringtrue::forms
