// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/map_reader.h"

#include "core/base/utf8.h"
#include "core/domain/answer_texts.h"
#include "forms/model/answer_ranges.h"
#include "forms/parse/source_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace ringtrue::forms {

namespace {

constexpr std::size_t longestSlug = 64;
constexpr std::int64_t largestNumber = 1'000'000'000;

bool isSlug(std::string_view text)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= longestSlug && isPlain(text.front()) && isPlain(text.back())
           && std::ranges::all_of(text, [&](char c) { return isPlain(c) || c == '-'; });
}

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number out{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{out} : std::nullopt;
}

} // namespace

void Reading::error(FindingCode code, Place place, std::vector<std::string> parameters, std::string nearest)
{
    findings.push_back({Severity::Error, code, file, place, std::move(parameters), std::move(nearest)});
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return {};
    return std::string{text.substr(first, text.find_last_not_of(" \t\n") - first + 1)};
}

MapReader::MapReader(const Node &node, std::string path, Reading &reading)
    : m_node(node), m_path(std::move(path)), m_reading(reading)
{
    reading.places.set(m_path, node.place);
    if (node.kind != Node::Kind::Map)
        reading.error(FindingCode::ExpectedMap, node.place);
}

const NodeEntry *MapReader::entry(std::string_view key) const
{
    const auto found = std::ranges::find(m_node.entries, key, &NodeEntry::key);
    return found == m_node.entries.end() ? nullptr : &*found;
}

std::string MapReader::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string{key} : m_path + "/" + std::string{key};
}

const Node *MapReader::value(std::string_view key, Presence presence)
{
    m_known.emplace(key);
    const NodeEntry *found = entry(key);
    if (!found) {
        if (presence == Presence::Required && m_node.kind == Node::Kind::Map)
            m_reading.error(FindingCode::MissingKey, m_node.place, {std::string{key}});
        return nullptr;
    }
    if (found->value.kind == Node::Kind::Empty) {
        m_reading.error(FindingCode::EmptyText, found->place, {std::string{key}});
        return nullptr;
    }
    m_reading.places.set(pathOf(key), found->value.place);
    return &found->value;
}

bool isPathPart(const NodeEntry &entry, Reading &reading)
{
    const auto report = [&](FindingCode code, std::vector<std::string> parameters) {
        reading.error(code, entry.place, std::move(parameters));
        return false;
    };
    if (findInvalidUtf8(entry.key))
        return report(FindingCode::NotUtf8, {});
    if (const auto unwanted = findUnwanted(entry.key))
        return report(unwanted->code, {unwanted->name});
    if (const auto at = entry.key.find_first_of("\t\n\r"); at != std::string::npos)
        return report(FindingCode::ControlCharacter, {fmt::format("U+{:04X}", static_cast<unsigned>(entry.key[at]))});
    if (entry.key.empty() || entry.key.size() > longestSlug || entry.key.find('/') != std::string::npos)
        return report(FindingCode::BadKey, {beginningOf(entry.key)});
    return true;
}

/// An escape such as \u202E puts into a text what the file itself must not hold.
bool MapReader::isVisible(const Node &node)
{
    if (findInvalidUtf8(node.text)) {
        m_reading.error(FindingCode::NotUtf8, node.place);
        return false;
    }
    if (const auto unwanted = findUnwanted(node.text)) {
        m_reading.error(unwanted->code, node.place, {unwanted->name});
        return false;
    }
    if (node.text.find('\r') == std::string::npos)
        return true;
    m_reading.error(FindingCode::ControlCharacter, node.place, {"U+000D"});
    return false;
}

const Node *MapReader::scalar(const Node &node, const std::string &path)
{
    m_reading.places.set(path, node.place);
    if (node.kind == Node::Kind::Scalar)
        return isVisible(node) ? &node : nullptr;
    m_reading.error(FindingCode::ExpectedText, node.place, {path.substr(path.rfind('/') + 1)});
    return nullptr;
}

const Node *MapReader::scalar(std::string_view key, Presence presence)
{
    const Node *node = value(key, presence);
    return node ? scalar(*node, pathOf(key)) : nullptr;
}

std::string MapReader::text(std::string_view key, Presence presence)
{
    const Node *node = scalar(key, presence);
    if (!node)
        return {};
    std::string out = trimmed(node->text);
    if (out.empty() && presence == Presence::Required)
        m_reading.error(FindingCode::EmptyText, node->place, {std::string{key}});
    return out;
}

std::string MapReader::checkedSlug(const Node &node)
{
    if (isSlug(node.text))
        return node.text;
    m_reading.error(FindingCode::BadId, node.place, {beginningOf(node.text)});
    return {};
}

std::string MapReader::slug(std::string_view key, Presence presence)
{
    const Node *node = scalar(key, presence);
    return node ? checkedSlug(*node) : std::string{};
}

std::vector<std::string> MapReader::slugs(std::string_view key)
{
    std::vector<std::string> out;
    const ReadList read = list(key);
    for (std::size_t i = 0; i < read.size(); ++i)
        if (const Node *node = scalar(read[i], read.pathOf(i)))
            out.push_back(checkedSlug(*node));
    return out;
}

std::vector<std::string> MapReader::texts(std::string_view key)
{
    std::vector<std::string> out;
    const ReadList read = list(key);
    for (std::size_t i = 0; i < read.size(); ++i) {
        const Node *node = scalar(read[i], read.pathOf(i));
        if (node && trimmed(node->text).empty())
            m_reading.error(FindingCode::EmptyText, node->place, {std::string{key}});
        else if (node)
            out.push_back(trimmed(node->text));
    }
    return out;
}

bool MapReader::boolean(std::string_view key, bool otherwise)
{
    const Node *node = scalar(key, Presence::Optional);
    if (!node)
        return otherwise;
    if (node->text == "true" || node->text == "false")
        return node->text == "true";
    m_reading.error(FindingCode::BadBoolean, node->place, {std::string{key}, beginningOf(node->text)});
    return otherwise;
}

std::optional<std::int32_t> MapReader::integer(std::string_view key, Presence presence)
{
    const Node *node = scalar(key, presence);
    if (!node)
        return std::nullopt;
    const auto out = wholeNumber<std::int32_t>(node->text);
    if (!out || *out < -1'000'000 || *out > 1'000'000) {
        m_reading.error(FindingCode::BadInteger, node->place, {std::string{key}, beginningOf(node->text)});
        return std::nullopt;
    }
    return out;
}

std::optional<Exact> MapReader::number(std::string_view key, Presence presence, Sign sign)
{
    const Node *node = scalar(key, presence);
    if (!node)
        return std::nullopt;
    const auto report = [&](FindingCode code) {
        m_reading.error(code, node->place, {std::string{key}, beginningOf(node->text)});
        return std::nullopt;
    };
    if (node->text.size() > longestNumber)
        return report(FindingCode::NumberTooLarge);
    const auto parsed = Exact::parse(node->text);
    if (!parsed)
        return report(FindingCode::BadNumber);
    if (parsed->sign() < 0 && sign == Sign::NotNegative)
        return report(FindingCode::NegativeNumber);
    if (*parsed > Exact{largestNumber} || *parsed < Exact{-largestNumber})
        return report(FindingCode::NumberTooLarge);
    return *parsed;
}

std::optional<std::chrono::year_month_day> MapReader::date(std::string_view key)
{
    const Node *node = scalar(key, Presence::Optional);
    if (!node)
        return std::nullopt;
    if (const auto out = dateFromText(node->text))
        return out;
    m_reading.error(FindingCode::BadDate, node->place, {std::string{key}, beginningOf(node->text)});
    return std::nullopt;
}

ReadList MapReader::list(std::string_view key, Presence presence)
{
    const Node *node = value(key, presence);
    if (!node)
        return {};
    if (node->kind != Node::Kind::List) {
        m_reading.error(FindingCode::ExpectedList, node->place, {std::string{key}});
        return {};
    }
    return {&node->items, pathOf(key)};
}

void MapReader::collectTexts(const Node &node, const std::string &path,
                             std::map<std::string, std::string, std::less<>> &out)
{
    const std::string below = path.empty() ? path : path + "/";
    for (const NodeEntry &one : node.entries)
        if (isPathPart(one, m_reading))
            collectTexts(one.value, below + one.key, out);
    for (std::size_t i = 0; i < node.items.size(); ++i)
        collectTexts(node.items[i], below + std::to_string(i + 1), out);
    if (node.kind == Node::Kind::Map || node.kind == Node::Kind::List) {
        if (!path.empty() && node.entries.empty() && node.items.empty()) // says nothing, and would be lost unseen
            m_reading.findings.push_back({Severity::Caution,
                                          FindingCode::TranslationOfNothing,
                                          m_reading.file,
                                          node.place,
                                          {m_path.substr(m_path.rfind('/') + 1), path},
                                          {}});
        return;
    }
    const std::string text = node.kind == Node::Kind::Scalar ? trimmed(node.text) : std::string{};
    m_reading.places.set(pathOf(path), node.place);
    if (text.empty())
        m_reading.error(FindingCode::EmptyText, node.place, {path.substr(path.rfind('/') + 1)});
    else if (isVisible(node))
        out.emplace(path, text);
}

std::map<std::string, std::string, std::less<>> MapReader::textTree()
{
    std::map<std::string, std::string, std::less<>> out;
    for (const NodeEntry &one : m_node.entries)
        m_known.insert(one.key);
    if (m_node.kind == Node::Kind::Map)
        collectTexts(m_node, {}, out);
    return out;
}

const Node *MapReader::map(std::string_view key, Presence presence)
{
    const Node *node = value(key, presence);
    if (node && node->kind != Node::Kind::Map) {
        m_reading.error(FindingCode::ExpectedMap, node->place);
        return nullptr;
    }
    return node;
}

void MapReader::reportWord(const Node &node, const std::vector<std::string> &known)
{
    m_reading.error(FindingCode::UnknownWord, node.place,
                    {beginningOf(node.text), fmt::format("{}", fmt::join(known, ", "))}, nearestTo(node.text, known));
}

void MapReader::finish()
{
    const std::vector<std::string> known(m_known.begin(), m_known.end());
    for (const NodeEntry &found : m_node.entries)
        if (!m_known.contains(found.key)) {
            const auto unwanted = findUnwanted(found.key);
            if (unwanted && unwanted->code == FindingCode::ZeroWidthCharacter) // nobody would see it in the sentence
                m_reading.error(unwanted->code, found.place, {unwanted->name});
            else
                m_reading.error(FindingCode::UnknownKey, found.place, {withUnseenShown(found.key)},
                                nearestTo(found.key, known));
        }
}

} // namespace ringtrue::forms
