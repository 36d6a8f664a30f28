// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_translations.h"

#include "forms/model/form_texts.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

auto find(std::vector<Translation> &translations, std::string_view language)
{
    return std::find_if(translations.begin(), translations.end(),
                        [&](const Translation &one) { return one.language == language; });
}

} // namespace

std::vector<TranslatedText> textsIn(const Form &form, std::string_view language)
{
    const auto found = std::find_if(form.translations.begin(), form.translations.end(),
                                    [&](const Translation &one) { return one.language == language; });
    std::vector<TranslatedText> out;
    eachText(form, [&](const std::string &path, const std::string &text) {
        TranslatedText row{path, text, {}};
        if (found != form.translations.end())
            if (const auto words = found->texts.find(path); words != found->texts.end())
                row.translated = words->second;
        out.push_back(std::move(row));
    });
    return out;
}

void setTranslation(Form &form, std::string_view language, const std::string &path, std::string words)
{
    auto found = find(form.translations, language);
    if (words.empty()) {
        if (found == form.translations.end())
            return;
        found->texts.erase(path);
        if (found->texts.empty())
            form.translations.erase(found);
        return;
    }
    if (found == form.translations.end()) {
        form.translations.push_back({std::string(language), {}});
        found = form.translations.end() - 1;
    }
    found->texts.insert_or_assign(path, std::move(words));
}

void removeLanguage(Form &form, std::string_view language)
{
    std::erase_if(form.translations, [&](const Translation &one) { return one.language == language; });
}

} // namespace ringtrue::forms
