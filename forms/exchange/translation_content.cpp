// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/translation_content.h"

#include <set>

namespace ringtrue::forms {

namespace {

using Content = nlohmann::ordered_json;

/// Puts @p text at @p path: not where another text stands on the way to it or maps stand below it, of which a file can
/// hold one only.
void put(Content &out, std::string_view path, const std::string &text)
{
    Content *at = &out;
    for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        at = &(*at)[std::string{path.substr(0, slash)}];
        path.remove_prefix(slash + 1);
        if (at->is_string())
            return;
    }
    if (Content &end = (*at)[std::string{path}]; !end.is_object())
        end = text;
}

/// Maps whose keys are 1, 2, 3 ... become lists, but no lists of lists.
Content withLists(const Content &value)
{
    if (!value.is_object())
        return value;
    Content map = Content::object(), list = Content::array();
    bool counts = true;
    for (const auto &[key, item] : value.items()) {
        map[key] = withLists(item);
        list.push_back(map[key]);
        counts = counts && !map[key].is_array() && key == std::to_string(list.size());
    }
    return counts ? list : map;
}

} // namespace

nlohmann::ordered_json translationContent(const std::vector<Translation> &translations,
                                          const std::vector<std::string> &order)
{
    Content out = Content::object();
    const std::set<std::string, std::less<>> known(order.begin(), order.end());
    for (const Translation &translation : translations) {
        Content texts = Content::object();
        for (const std::string &path : order)
            if (const auto said = translation.texts.find(path); said != translation.texts.end())
                put(texts, path, said->second);
        for (const auto &[path, text] : translation.texts)
            if (!known.contains(path))
                put(texts, path, text);
        for (auto &[key, value] : texts.items())
            out[translation.language][key] = withLists(value);
        if (texts.empty())
            out[translation.language] = Content::object();
    }
    return out;
}

} // namespace ringtrue::forms
