// SPDX-License-Identifier: Apache-2.0
#include "forms/service/pillar_names.h"

#include "core/base/folded_text.h"
#include "core/domain/vision_texts.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// Whether a byte belongs to a word: ASCII letters and digits, and all of other scripts.
bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// The words of @p text, folded, with one blank between and around them. Punctuation of other scripts (curly quotes,
/// dashes: U+2000 to U+206F) divides words, too.
std::string wordsOf(std::string_view text)
{
    const auto folded = foldedText(text);
    std::string out = " ";
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto rest = std::string_view(folded).substr(i, 3);
        const bool isMark = rest.size() == 3 && rest[0] == '\xe2' && (rest[1] == '\x80' || rest[1] == '\x81');
        if (!isMark && isOfWord(folded[i]))
            out += folded[i];
        else if (out.back() != ' ')
            out += ' ';
        i += isMark ? 2 : 0;
    }
    if (out.back() != ' ')
        out += ' ';
    return out;
}

} // namespace

PillarNames::PillarNames(const Vision &vision)
{
    std::set<std::string> languages{vision.language};
    for (const auto &translation : vision.translations)
        languages.insert(translation.language);
    for (const auto &pillar : vision.pillars)
        m_names.push_back({wordsOf(pillar.name)});
    for (const auto &language : languages) {
        const auto said = inLanguage(vision, language);
        for (std::size_t i = 0; i < said.pillars.size() && i < m_names.size(); ++i)
            m_names[i].push_back(wordsOf(said.pillars[i].name));
    }
    for (auto &names : m_names)
        std::erase(names, " "); // a name without a word is named by nothing
}

std::vector<bool> PillarNames::namedIn(std::string_view text) const
{
    const auto words = wordsOf(text);
    std::vector<bool> out;
    for (const auto &names : m_names)
        out.push_back(
            std::ranges::any_of(names, [&](const std::string &name) { return words.find(name) != std::string::npos; }));
    return out;
}

} // namespace ringtrue::forms
