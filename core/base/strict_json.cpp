// SPDX-License-Identifier: Apache-2.0
#include "core/base/strict_json.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ringtrue {

namespace {

constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxNodes = 1'000'000;

enum class Repeats { Refused, Told };

/// A text as the parser takes it; tells which character was taken last.
class TakenText {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TakenText(const char *at, const char **last) : m_at(at), m_last(last) {}
    reference operator*() const { return *m_at; }
    TakenText &operator++()
    {
        *m_last = m_at++;
        return *this;
    }
    TakenText operator++(int)
    {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TakenText &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_last;
};

/// Looks at each value before any tree of it is made.
class Check final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Check(Repeats repeats) : m_repeats(repeats) {}

    std::optional<JsonProblem> problem;
    std::optional<std::size_t> offset; ///< where the text stopped being JSON
    std::vector<RepeatedKey> repeated;

    bool null() override { return node(); }
    bool boolean(bool) override { return node(); }
    bool number_integer(number_integer_t) override { return node(); }
    bool number_unsigned(number_unsigned_t) override { return node(); }
    bool number_float(number_float_t value, const string_t &) override
    {
        return std::isfinite(value) ? node() : refuse(JsonProblem::BadNumber);
    }
    bool string(string_t &) override { return node(); }
    bool binary(binary_t &) override { return refuse(JsonProblem::Malformed); }
    bool start_object(std::size_t) override { return open(); }
    bool key(string_t &key) override
    {
        auto &level = m_levels.back();
        level.last = key;
        return level.keys.insert(key).second || repeat(key);
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        offset = position > 0 ? position - 1 : 0; // characters are counted from 1, the end of the text is one
        // 406: a number too large for a double
        return refuse(error.id == 406 ? JsonProblem::BadNumber : JsonProblem::Malformed);
    }

private:
    struct Level {
        std::set<std::string> keys;
        std::string last; ///< the key whose value is being read
    };

    bool refuse(JsonProblem why)
    {
        problem = why;
        return false;
    }
    bool node() { return ++m_nodes <= maxNodes || refuse(JsonProblem::TooManyNodes); }
    bool open()
    {
        if (m_levels.size() == maxDepth)
            return refuse(JsonProblem::TooDeep);
        m_levels.emplace_back();
        return node();
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }
    bool repeat(const std::string &key)
    {
        RepeatedKey found{key, {}};
        for (std::size_t at = 0; at + 1 < m_levels.size(); ++at)
            found.within.push_back(m_levels[at].last);
        repeated.push_back(std::move(found));
        return m_repeats == Repeats::Told || refuse(JsonProblem::DuplicateKey);
    }

    Repeats m_repeats;
    std::size_t m_nodes = 0;
    std::vector<Level> m_levels;
};

JsonReading read(std::string_view text, Repeats repeats)
{
    Check check(repeats);
    const char *last = text.data();
    JsonReading reading;
    if (nlohmann::json::sax_parse(TakenText(text.data(), &last), TakenText(text.data() + text.size(), &last), &check)) {
        reading.json = nlohmann::json::parse(text, nullptr, false);
    } else {
        const auto end = check.offset.value_or(static_cast<std::size_t>(last - text.data()));
        const auto before = text.substr(0, end);
        const auto line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
        reading.error = JsonError{check.problem.value_or(JsonProblem::Malformed), line};
    }
    reading.repeated = std::move(check.repeated);
    return reading;
}

} // namespace

Result<nlohmann::json, JsonError> parseStrictJson(std::string_view text)
{
    auto reading = read(text, Repeats::Refused);
    if (reading.error)
        return Failure{*reading.error};
    return std::move(reading.json);
}

JsonReading readJson(std::string_view text)
{
    return read(text, Repeats::Told);
}

} // namespace ringtrue
