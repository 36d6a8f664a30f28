// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/clauses.h"

#include <algorithm>
#include <set>
#include <string>

namespace ringtrue::forms {

namespace {

constexpr std::string_view adverbs[] = {"always",       "very",    "really",     "truly",     "genuinely", "also",
                                        "consistently", "clearly", "constantly", "sincerely", "simply",    "quite",
                                        "immer",        "stets",   "sehr",       "wirklich",  "auch",      "jederzeit",
                                        "ehrlich",      "dabei",   "so",         "ganz",      "besonders", "durchweg"};
constexpr std::string_view joins[] = {"and",  "or",   "but",   "then", "yet",    "und",
                                      "oder", "aber", "sowie", "dann", "sondern"};
/// Words that begin what is said of somebody else, or of what may be.
constexpr std::string_view dependents[] = {
    "what",    "whether", "that",  "when",    "who",   "whom",   "how",   "where",  "if",    "why",    "which",
    "while",   "because", "until", "before",  "after", "unless", "whose", "than",   "as",    "was",    "ob",
    "dass",    "wenn",    "wer",   "wen",     "wem",   "wie",    "wo",    "warum",  "weil",  "welche", "welcher",
    "welches", "wann",    "bevor", "nachdem", "bis",   "damit",  "falls", "sobald", "obwohl"};
constexpr std::string_view articles[] = {"the", "our", "an",   "a",    "every", "each",  "der",    "die",
                                         "das", "ein", "eine", "jede", "jeder", "unser", "unsere", "alle"};
/// Whose behaviours they are.
constexpr std::string_view people[] = {
    "agent",         "agents",        "staff",          "employee",         "employees",  "team",
    "people",        "colleague",     "colleagues",     "agentin",          "agentinnen", "mitarbeiter",
    "mitarbeiterin", "mitarbeitende", "mitarbeitenden", "mitarbeiterinnen", "leute"};
constexpr std::string_view pronouns[] = {"we", "everyone", "everybody", "one", "wir", "man"};
/// The same where a text begins with them; further on they may be customers.
constexpr std::string_view firstPronouns[] = {"they", "he", "she", "sie", "er"};

bool isOneOf(std::span<const std::string_view> words, const TextWord &word)
{
    return std::ranges::find(words, word.folded) != words.end();
}

/// The marks that can close what @p mark opens; empty: it opens nothing.
std::vector<std::string_view> closersOf(std::string_view mark)
{
    if (mark == "\"")
        return {"\""};
    if (mark == "“")
        return {"”", "“"};
    if (mark == "„")
        return {"“", "”"};
    if (mark == "«")
        return {"»"};
    if (mark == "»")
        return {"«"};
    if (mark == "‘")
        return {"’"};
    if (mark == "‚")
        return {"‘", "’"};
    return {};
}

/// The quotation mark that @p text begins with; empty: none.
std::string_view markAt(std::string_view text)
{
    constexpr std::array<std::string_view, 8> marks{"\"", "“", "„", "«", "»", "‘", "‚", "”"};
    const auto found = std::ranges::find_if(marks, [&](std::string_view mark) { return text.starts_with(mark); });
    return found == marks.end() ? std::string_view{} : *found;
}

/// The end of the first of @p closers in @p text at or after @p from.
std::size_t endOfQuoted(std::string_view text, std::size_t from, const std::vector<std::string_view> &closers)
{
    for (std::size_t at = from; at < text.size(); ++at)
        for (const std::string_view closer : closers)
            if (text.substr(at).starts_with(closer))
                return at + closer.size();
    return std::string_view::npos;
}

/// @p text with blanks instead of what stands in quotation marks; every other byte stays where it is.
std::string withoutQuoted(std::string_view text)
{
    std::string out{text};
    std::set<std::string_view> neverClosed; // marks after which nothing closes them: one look is enough
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto mark = markAt(text.substr(at));
        const auto closers = closersOf(mark);
        if (closers.empty() || neverClosed.contains(mark))
            continue;
        const std::size_t end = endOfQuoted(text, at + mark.size(), closers);
        if (end == std::string_view::npos) {
            neverClosed.insert(mark); // an inch, an apostrophe
            continue;
        }
        std::fill(out.begin() + std::ptrdiff_t(at), out.begin() + std::ptrdiff_t(end), ' ');
        at = end - 1;
    }
    return out;
}

/// Whether a clause may end in @p gap, which stands between two words.
bool isStop(std::string_view gap)
{
    return gap.find_first_of(".,;:!?()/\n") != std::string_view::npos || gap.find("–") != std::string_view::npos
           || gap.find("—") != std::string_view::npos;
}

/// How many words of @p clause are its subject: `the agents`, `we`.
std::size_t subjectOf(Clause clause)
{
    std::size_t noun = 0;
    while (noun < clause.size() && isOneOf(articles, clause[noun]))
        ++noun;
    if (noun < clause.size() && isOneOf(people, clause[noun]))
        return noun + 1;
    return !clause.empty() && isOneOf(pronouns, clause.front()) ? 1 : 0;
}

constexpr std::size_t longestClause = 32; // words; what is vague stands at the beginning of one

/// @p words from @p begin up to the next stop, without the subject.
Clause clauseFrom(const std::vector<TextWord> &words, const std::vector<bool> &stops, std::size_t begin)
{
    if (begin == 0 && words.size() > 1 && isOneOf(firstPronouns, words.front()))
        ++begin;
    std::size_t end = begin + 1;
    while (end < words.size() && !stops[end] && end - begin < longestClause)
        ++end;
    const Clause clause = Clause{words}.subspan(begin, end - begin);
    return clause.subspan(subjectOf(clause));
}

} // namespace

bool isJoin(const TextWord &word)
{
    return isOneOf(joins, word);
}

Predicates predicatesOf(std::string_view text)
{
    const std::string said = withoutQuoted(text);
    Predicates out;
    out.words = wordsOf(said);
    const auto &words = out.words;
    std::vector<bool> stops(words.size(), false); // whether one stands before the word
    for (std::size_t i = 1; i < words.size(); ++i)
        stops[i] = isStop(std::string_view{said}.substr(words[i - 1].end, words[i].begin - words[i - 1].end));
    bool depends = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        depends = (depends && !stops[i]) || isOneOf(dependents, words[i]);
        const bool begins = i == 0 || stops[i] || isJoin(words[i - 1]);
        if (begins && !depends)
            out.clauses.push_back(clauseFrom(words, stops, i));
    }
    return out;
}

std::size_t afterAdverbs(Clause clause, std::size_t at)
{
    while (at < clause.size() && isOneOf(adverbs, clause[at]))
        ++at;
    return at;
}

} // namespace ringtrue::forms
