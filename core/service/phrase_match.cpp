// SPDX-License-Identifier: Apache-2.0
#include "core/service/phrase_match.h"

#include "core/base/folded_text.h"
#include "core/base/text_words.h"

#include <algorithm>
#include <string>

namespace ringtrue::service {

namespace {

constexpr std::size_t fewestBytes = 3; // of a beginning in the middle of a sentence

/// Where the sentence begins in which @p before ends.
std::size_t sentenceBegin(std::string_view before)
{
    constexpr std::string_view ends = ".!?\n";
    auto begin = before.size();
    while (begin > 0) {
        const bool endsThere = ends.find(before[begin - 1]) != std::string_view::npos;
        if (endsThere && (before[begin - 1] == '\n' || begin == before.size() || before[begin] == ' '))
            break;
        --begin;
    }
    while (begin < before.size() && (before[begin] == ' ' || before[begin] == '\n'))
        ++begin;
    return begin;
}

enum class Fit { None, Words, Beginning };

/// Each of @p typed begins a word of the phrase.
bool holdsAll(std::span<const TextWord> typed, const std::vector<TextWord> &words)
{
    return std::ranges::all_of(typed, [&](const TextWord &one) {
        return std::ranges::any_of(words, [&](const TextWord &word) { return word.folded.starts_with(one.folded); });
    });
}

Fit fitOf(std::string_view typed, std::span<const TextWord> typedWords, const CommentPhrase &phrase)
{
    const auto folded = foldedText(phrase.words);
    const auto beginning = foldedText(typed);
    if (folded.starts_with(beginning))
        return Fit::Beginning;
    return !typedWords.empty() && holdsAll(typedWords, wordsOf(phrase.words)) ? Fit::Words : Fit::None;
}

std::vector<std::size_t> fitting(std::string_view typed, std::span<const CommentPhrase> phrases, Fit least)
{
    const auto words = wordsOf(typed);
    std::vector<std::size_t> begin;
    std::vector<std::size_t> hold;
    for (std::size_t at = 0; at < phrases.size(); ++at) {
        const auto fit = fitOf(typed, words, phrases[at]);
        if (fit == Fit::Beginning)
            begin.push_back(at);
        else if (fit == Fit::Words && least == Fit::Words)
            hold.push_back(at);
    }
    begin.insert(begin.end(), hold.begin(), hold.end());
    return begin;
}

bool isOneOf(std::string_view typed, std::span<const CommentPhrase> phrases)
{
    const auto folded = foldedText(typed);
    return std::ranges::any_of(phrases, [&](const auto &phrase) { return foldedText(phrase.words) == folded; });
}

} // namespace

PhraseMatch phrasesFor(std::string_view before, std::span<const CommentPhrase> phrases)
{
    const auto begin = sentenceBegin(before);
    if (isOneOf(before.substr(begin), phrases))
        return {begin, {}};
    PhraseMatch match{begin, fitting(before.substr(begin), phrases, Fit::Words)};
    const auto words = wordsOf(before.substr(begin));
    for (std::size_t word = 1; match.which.empty() && word < words.size(); ++word) {
        const auto from = begin + words[word].begin;
        if (before.size() - from >= fewestBytes)
            match = {from, fitting(before.substr(from), phrases, Fit::Beginning)};
    }
    if (match.which.empty())
        match.begin = begin;
    return match;
}

} // namespace ringtrue::service
