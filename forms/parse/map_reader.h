// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/base/id.h"
#include "forms/parse/node.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What reading one file collects.
struct Reading {
    std::string file;
    Places places;
    std::vector<Finding> findings;

    void error(FindingCode code, Place place, std::vector<std::string> parameters = {}, std::string nearest = {});
};

enum class Presence { Required, Optional };
enum class Sign { NotNegative, Any };

/// A list and the path of its items.
struct ReadList {
    const std::vector<Node> *items = nullptr;
    std::string path;
    std::size_t size() const { return items ? items->size() : 0; }
    const Node &operator[](std::size_t index) const { return (*items)[index]; }
    std::string pathOf(std::size_t index) const { return path + "/" + std::to_string(index); }
};

/// Reads the keys of one map by their types and remembers where each stood. Whatever does not fit is a
/// finding; the value is then a default, and reading goes on.
class MapReader {
public:
    MapReader(const Node &node, std::string path, Reading &reading);

    bool has(std::string_view key) const { return entry(key) != nullptr; }
    /// The value of @p key; nullptr where it is absent. A required one is then reported, as is an empty one.
    const Node *value(std::string_view key, Presence presence = Presence::Optional);
    std::string pathOf(std::string_view key) const;

    std::string text(std::string_view key, Presence presence = Presence::Optional);
    /// A name for files: lower-case letters, digits, hyphens, at most 64.
    std::string slug(std::string_view key, Presence presence = Presence::Required);
    std::vector<std::string> slugs(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    bool boolean(std::string_view key, bool otherwise);
    std::optional<std::int32_t> integer(std::string_view key, Presence presence = Presence::Optional);
    /// An exact number, 0..1,000,000,000; with Sign::Any from -1,000,000,000 on.
    std::optional<Exact> number(std::string_view key, Presence presence = Presence::Optional,
                                Sign sign = Sign::NotNegative);
    std::optional<std::chrono::year_month_day> date(std::string_view key);
    ReadList list(std::string_view key, Presence presence = Presence::Optional);
    /// All texts below this map by their paths, items of a list counted from 1: `questions/heard/text`. Takes every
    /// key that isPathPart(); a map or list with nothing in it is told of as a translation of nothing.
    std::map<std::string, std::string, std::less<>> textTree();
    /// The map under @p key, or nullptr.
    const Node *map(std::string_view key, Presence presence = Presence::Optional);

    /// One of a few words. @p known names them all, in the order in which a sentence lists them.
    template <typename Enum>
    Enum word(std::string_view key, Enum otherwise, std::optional<Enum> (*fromWord)(std::string_view),
              const std::vector<std::string> &known, Presence presence = Presence::Optional)
    {
        const Node *node = scalar(key, presence);
        if (!node)
            return otherwise;
        const auto found = fromWord(node->text);
        if (!found)
            reportWord(*node, known);
        return found.value_or(otherwise);
    }
    template <typename Enum>
    std::vector<Enum> words(std::string_view key, std::optional<Enum> (*fromWord)(std::string_view),
                            const std::vector<std::string> &known)
    {
        std::vector<Enum> out;
        const ReadList read = list(key);
        for (std::size_t i = 0; i < read.size(); ++i) {
            const Node *node = scalar(read[i], read.pathOf(i));
            if (!node)
                continue;
            if (const auto found = fromWord(node->text))
                out.push_back(*found);
            else
                reportWord(*node, known);
        }
        return out;
    }

    /// Reports keys that nobody asked for. Called last.
    void finish();

private:
    const NodeEntry *entry(std::string_view key) const;
    const Node *scalar(std::string_view key, Presence presence);
    const Node *scalar(const Node &node, const std::string &path);
    bool isVisible(const Node &node);
    void collectTexts(const Node &node, const std::string &path, std::map<std::string, std::string, std::less<>> &out);
    void reportWord(const Node &node, const std::vector<std::string> &known);
    std::string checkedSlug(const Node &node);

    const Node &m_node;
    std::string m_path;
    Reading &m_reading;
    std::set<std::string, std::less<>> m_known;
};

/// Whether the key of @p entry, which no schema names, can be part of a path. Reported are keys that are empty, longer
/// than 64 bytes or hold a slash (BadKey), and those with a character that nobody can see.
bool isPathPart(const NodeEntry &entry, Reading &reading);

/// @p text without blanks and line ends around it.
std::string trimmed(std::string_view text);

} // namespace ringtrue::forms
