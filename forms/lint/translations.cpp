// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/translations.h"

#include "core/domain/vision_texts.h"
#include "forms/model/form_texts.h"

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

template <typename Content>
void lint(const Content &content, Collected &out)
{
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
        if (missing > 0)
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
