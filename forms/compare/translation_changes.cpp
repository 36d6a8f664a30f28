// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/translation_changes.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// How many texts are there in one of both only, or read otherwise.
std::size_t differing(const Translation &a, const Translation &b)
{
    std::size_t same = 0;
    for (const auto &[path, text] : a.texts) {
        const auto other = b.texts.find(path);
        same += other != b.texts.end() && other->second == text ? 1 : 0;
    }
    return std::max(a.texts.size(), b.texts.size()) - same;
}

/// What the form or vision is called in it.
std::string titleOf(const Translation &translation)
{
    const auto found = translation.texts.find("title");
    return found == translation.texts.end() ? std::string{} : found->second;
}

const Translation *find(const std::vector<Translation> &translations, const std::string &language)
{
    const auto found = std::ranges::find(translations, language, &Translation::language);
    return found == translations.end() ? nullptr : &*found;
}

} // namespace

void addTranslationChanges(const std::vector<Translation> &before, const std::vector<Translation> &after,
                           std::vector<Change> &out)
{
    for (const Translation &translation : after) {
        Change change{.thing = ChangedThing::Translation,
                      .kind = ChangeKind::Added,
                      .id = translation.language,
                      .after = titleOf(translation)};
        if (const Translation *was = find(before, translation.language)) {
            change.kind = ChangeKind::Translated;
            const std::size_t count = differing(*was, translation);
            change.after = std::to_string(count);
            if (count == 0)
                continue;
        }
        out.push_back(std::move(change));
    }
    for (const Translation &translation : before)
        if (!find(after, translation.language))
            out.push_back({.thing = ChangedThing::Translation,
                           .kind = ChangeKind::Removed,
                           .id = translation.language,
                           .before = titleOf(translation)});
}

} // namespace ringtrue::forms
