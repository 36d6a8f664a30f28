// SPDX-License-Identifier: Apache-2.0
#include "core/base/strict_json.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ringtrue {

namespace {

constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxNodes = 1'000'000;

/// Looks at each value before any tree of it is made.
class Check final : public nlohmann::json_sax<nlohmann::json> {
public:
    std::optional<JsonProblem> problem;
    std::size_t offset = 0; ///< where the text stopped being JSON

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
    bool key(string_t &key) override { return m_keys.back().insert(key).second || refuse(JsonProblem::DuplicateKey); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        offset = position;
        // 406: a number too large for a double
        return refuse(error.id == 406 ? JsonProblem::BadNumber : JsonProblem::Malformed);
    }

private:
    bool refuse(JsonProblem why)
    {
        problem = why;
        return false;
    }
    bool node() { return ++m_nodes <= maxNodes || refuse(JsonProblem::TooManyNodes); }
    bool open()
    {
        if (m_keys.size() == maxDepth)
            return refuse(JsonProblem::TooDeep);
        m_keys.emplace_back();
        return node();
    }
    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    std::size_t m_nodes = 0;
    std::vector<std::set<std::string>> m_keys;
};

} // namespace

Result<nlohmann::json, JsonError> parseStrictJson(std::string_view text)
{
    Check check;
    if (!nlohmann::json::sax_parse(text, &check)) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(check.offset, text.size()));
        const auto line = 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
        return Failure{JsonError{check.problem.value_or(JsonProblem::Malformed), line}};
    }
    return nlohmann::json::parse(text, nullptr, false);
}

} // namespace ringtrue
