// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/translations.h"

#include "core/domain/vision_texts.h"
#include "forms/model/form_texts.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// A text that can be said in another language.
struct Said {
    std::string path;
    std::string text;
};

/// All of them in the order of the file.
template <typename Content>
std::vector<Said> textsOf(const Content &content)
{
    std::vector<Said> out;
    eachText(content, [&](const std::string &path, const std::string &text) { out.push_back({path, text}); });
    return out;
}

bool isMissing(const Translation &translation, const Said &said)
{
    return !translation.texts.contains(said.path) && !builtInText(translation.language, said.path, said.text);
}

/// Whether @p code is made as BCP 47 makes its codes: `en`, `pt-BR`, `zh-Hant-TW`. Which of them are languages is not
/// looked up.
bool isLanguage(std::string_view code)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    bool isFirst = true;
    for (std::size_t from = 0; from <= code.size(); isFirst = false) {
        const std::size_t end = std::min(code.find('-', from), code.size());
        const std::string_view part = code.substr(from, end - from);
        const bool isMade =
            std::ranges::all_of(part, [&](char c) { return isLetter(c) || (!isFirst && c >= '0' && c <= '9'); });
        if (!isMade || part.empty() || part.size() > 8 || (isFirst && part.size() < 2))
            return false;
        from = end + 1;
    }
    return true;
}

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// Whether @p translation is into the language of @p content, and so never shown.
template <typename Content>
bool isIntoOwn(const Content &content, const Translation &translation)
{
    return lowered(translation.language) == lowered(content.language);
}

template <typename Content>
void lintLanguages(const Content &content, Collected &out)
{
    if (!content.language.empty() && !isLanguage(content.language))
        out.error(FindingCode::BadLanguage, "language", {content.language});
    for (const Translation &translation : content.translations) {
        const std::string at = "translations/" + translation.language;
        if (!isLanguage(translation.language))
            out.error(FindingCode::BadLanguage, at, {translation.language});
        else if (isIntoOwn(content, translation))
            out.caution(FindingCode::TranslationIntoOwn, at, {translation.language});
    }
}

template <typename Content>
void lint(const Content &content, Collected &out)
{
    lintLanguages(content, out);
    if (content.translations.empty())
        return;
    const auto texts = textsOf(content);
    std::set<std::string_view> known;
    for (const Said &said : texts)
        known.insert(said.path);
    for (const Translation &translation : content.translations) {
        const std::string at = "translations/" + translation.language;
        std::size_t missing = 0;
        std::string first;
        for (const Said &said : texts)
            if (isMissing(translation, said) && missing++ == 0)
                first = said.path;
        if (missing > 0 && !isIntoOwn(content, translation))
            out.caution(FindingCode::TranslationIncomplete, at, {translation.language, std::to_string(missing), first});
        for (const auto &[path, text] : translation.texts)
            if (!known.contains(path))
                out.caution(FindingCode::TranslationOfNothing, at + "/" + path, {translation.language, path});
    }
}

} // namespace

void lintTranslations(const Vision &vision, Collected &out)
{
    lint(vision, out);
}

void lintTranslations(const Form &form, Collected &out)
{
    lint(form, out);
}

} // namespace ringtrue::forms
