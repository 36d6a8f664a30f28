// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/translation_content.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace ringtrue::forms {

namespace {

using Content = nlohmann::ordered_json; // finds a key by going through all: no map here is made by its []

/// Texts by the parts of their paths, in the order in which they came.
class Branch {
public:
    /// Puts @p text at @p path: not where another text stands on the way to it or maps stand below it, of which a file
    /// can hold one only.
    void put(std::string_view path, const std::string &text)
    {
        Branch *at = this;
        for (auto slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
            at = &at->part(path.substr(0, slash));
            path.remove_prefix(slash + 1);
            if (at->m_text)
                return;
        }
        if (Branch &end = at->part(path); end.m_parts.empty())
            end.m_text = text;
    }

    /// The text, or a map; but maps whose keys are 1, 2, 3 ... become lists, though no lists of lists.
    Content content() const
    {
        if (m_text)
            return Content(*m_text);
        auto values = valuesOf();
        bool counts = true;
        for (std::size_t i = 0; i < values.size(); ++i)
            counts = counts && !values[i].is_array() && m_parts[i].first == std::to_string(i + 1);
        return counts ? Content(std::move(values)) : map(std::move(values));
    }
    /// The parts as a map, whatever their keys are.
    Content map() const { return map(valuesOf()); }

private:
    Branch &part(std::string_view key)
    {
        if (const auto found = m_places.find(key); found != m_places.end())
            return *m_parts[found->second].second;
        m_places.emplace(key, m_parts.size());
        return *m_parts.emplace_back(key, std::make_unique<Branch>()).second;
    }
    Content::array_t valuesOf() const
    {
        Content::array_t out;
        for (const auto &part : m_parts)
            out.push_back(part.second->content());
        return out;
    }
    Content map(Content::array_t values) const
    {
        Content out = Content::object();
        auto &entries = out.get_ref<Content::object_t &>();
        for (std::size_t i = 0; i < values.size(); ++i)
            entries.emplace_back(m_parts[i].first, std::move(values[i]));
        return out;
    }

    std::optional<std::string> m_text;
    std::vector<std::pair<std::string, std::unique_ptr<Branch>>> m_parts;
    std::map<std::string, std::size_t, std::less<>> m_places; ///< of the parts, by their keys
};

} // namespace

nlohmann::ordered_json translationContent(const std::vector<Translation> &translations,
                                          const std::vector<std::string> &order)
{
    Content out = Content::object();
    auto &languages = out.get_ref<Content::object_t &>();
    const std::set<std::string, std::less<>> known(order.begin(), order.end());
    for (const Translation &translation : translations) {
        Branch texts;
        for (const std::string &path : order)
            if (const auto said = translation.texts.find(path); said != translation.texts.end())
                texts.put(path, said->second);
        for (const auto &[path, text] : translation.texts)
            if (!known.contains(path))
                texts.put(path, text);
        languages.emplace_back(translation.language, texts.map());
    }
    return out;
}

} // namespace ringtrue::forms
