// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_translations.h"

#include "core/domain/translated.h"
#include "core/domain/vision_texts.h"
#include "forms/edit/plain_words.h"
#include "forms/model/form_texts.h"

#include <algorithm>
#include <map>

namespace ringtrue::forms {

namespace {

template <typename Translations>
auto find(Translations &translations, std::string_view language)
{
    return std::find_if(translations.begin(), translations.end(),
                        [&](const Translation &one) { return one.language == language; });
}

template <typename Content>
std::vector<TranslatedText> all(const Content &content, std::string_view language)
{
    const auto found = find(content.translations, language);
    std::vector<TranslatedText> out;
    eachText(content, [&](const std::string &path, const std::string &text) {
        TranslatedText row{path, text, {}};
        if (found != content.translations.end())
            if (const auto words = found->texts.find(path); words != found->texts.end())
                row.translated = words->second;
        row.isMissing = plainLine(row.translated).empty() && !builtInText(language, path, text);
        out.push_back(std::move(row));
    });
    return out;
}

void say(std::vector<Translation> &translations, std::string_view language, const std::string &path, std::string words)
{
    auto found = find(translations, language);
    if (words.empty()) {
        if (found == translations.end())
            return;
        found->texts.erase(path);
        if (found->texts.empty())
            translations.erase(found);
        return;
    }
    if (found == translations.end()) {
        translations.push_back({std::string(language), {}});
        found = translations.end() - 1;
    }
    std::erase_if(found->texts, [&](const auto &one) { // left from parts that are gone: no file can hold both
        return one.first.starts_with(path + "/") || path.starts_with(one.first + "/");
    });
    found->texts.insert_or_assign(path, std::move(words));
}

void drop(std::vector<Translation> &translations, std::string_view language)
{
    std::erase_if(translations, [&](const Translation &one) { return one.language == language; });
}

/// The texts of @p form in @p language, by path: its own, or its translation. Empty where it does not speak it.
std::map<std::string, std::string> saidIn(const Form &form, std::string_view language)
{
    std::map<std::string, std::string> out;
    if (!isLanguage(form.language, language) && findTranslation(form.translations, language) == nullptr)
        return out;
    const Form told = inLanguage(form, language);
    eachText(told, [&](const std::string &path, const std::string &text) { out.emplace(path, text); });
    return out;
}

} // namespace

std::vector<TranslatedText> textsIn(const Form &form, std::string_view language)
{
    return all(form, language);
}

std::vector<TranslatedText> textsIn(const Vision &vision, std::string_view language)
{
    return all(vision, language);
}

std::size_t missingTexts(const std::vector<TranslatedText> &texts)
{
    return std::size_t(std::count_if(texts.begin(), texts.end(), [](const auto &one) { return one.isMissing; }));
}

void setTranslation(Form &form, std::string_view language, const std::string &path, std::string words)
{
    say(form.translations, language, path, std::move(words));
}

void setTranslation(Vision &vision, std::string_view language, const std::string &path, std::string words)
{
    say(vision.translations, language, path, std::move(words));
}

void removeLanguage(Form &form, std::string_view language)
{
    drop(form.translations, language);
}

void removeLanguage(Vision &vision, std::string_view language)
{
    drop(vision.translations, language);
}

std::size_t fillTranslations(Form &form, std::string_view language, const Form &known)
{
    const auto original = saidIn(known, form.language);
    const auto wanted = saidIn(known, language);
    std::size_t filled = 0;
    for (const TranslatedText &one : textsIn(form, language)) {
        const auto from = original.find(one.path);
        const auto to = wanted.find(one.path);
        if (!one.isMissing || from == original.end() || to == wanted.end() || from->second != one.text)
            continue;
        setTranslation(form, language, one.path, to->second);
        ++filled;
    }
    return filled;
}

} // namespace ringtrue::forms
