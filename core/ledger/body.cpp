// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body.h"

#include "core/base/utf8.h"
#include "core/ledger/canonical_text.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ringtrue::ledger {

namespace {

constexpr std::size_t maxSize = 1024 * 1024;
constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxNodes = 100'000;
constexpr std::int64_t maxInteger = (std::int64_t{1} << 53) - 1;

/// Writes a body in canonical form, within the limits.
class CanonicalWriter {
public:
    std::optional<BodyError> write(const Body &value, std::size_t depth = 1)
    {
        if (++m_nodes > maxNodes)
            return BodyError::TooManyNodes;
        if (m_out.size() > maxSize)
            return BodyError::TooLarge;
        switch (value.type()) {
        case Body::value_t::object:
            return writeObject(value, depth);
        case Body::value_t::array:
            return writeArray(value, depth);
        case Body::value_t::string:
            return writeText(value.get_ref<const std::string &>());
        case Body::value_t::null:
            m_out += "null";
            return std::nullopt;
        case Body::value_t::boolean:
            m_out += value.get<bool>() ? "true" : "false";
            return std::nullopt;
        case Body::value_t::number_integer:
        case Body::value_t::number_unsigned:
            return writeInteger(value);
        default:
            return BodyError::BadNumber; // a floating-point number, or bytes: JSON has neither for us
        }
    }
    std::string take() { return std::move(m_out); }

private:
    std::optional<BodyError> writeObject(const Body &object, std::size_t depth)
    {
        if (depth > maxDepth)
            return BodyError::TooDeep;
        std::vector<Body::const_iterator> members;
        members.reserve(object.size());
        for (auto member = object.begin(); member != object.end(); ++member)
            members.push_back(member);
        std::sort(members.begin(), members.end(),
                  [](const auto &a, const auto &b) { return isBeforeInUtf16(a.key(), b.key()); });
        m_out.push_back('{');
        for (const auto &member : members) {
            if (m_out.back() != '{')
                m_out.push_back(',');
            if (const auto error = writeText(member.key()))
                return error;
            m_out.push_back(':');
            if (const auto error = write(*member, depth + 1))
                return error;
        }
        m_out.push_back('}');
        return std::nullopt;
    }

    std::optional<BodyError> writeArray(const Body &array, std::size_t depth)
    {
        if (depth > maxDepth)
            return BodyError::TooDeep;
        m_out.push_back('[');
        bool first = true;
        for (const auto &element : array) {
            if (!first)
                m_out.push_back(',');
            first = false;
            if (const auto error = write(element, depth + 1))
                return error;
        }
        m_out.push_back(']');
        return std::nullopt;
    }

    std::optional<BodyError> writeText(const std::string &text)
    {
        if (findInvalidUtf8(text))
            return BodyError::BadText;
        appendCanonicalText(m_out, text);
        return m_out.size() > maxSize ? std::optional{BodyError::TooLarge} : std::nullopt;
    }

    std::optional<BodyError> writeInteger(const Body &number)
    {
        if (number.is_number_unsigned() && number.get<std::uint64_t>() > static_cast<std::uint64_t>(maxInteger))
            return BodyError::BadNumber;
        const auto value = number.get<std::int64_t>();
        if (value > maxInteger || value < -maxInteger)
            return BodyError::BadNumber;
        appendCanonicalInteger(m_out, value);
        return std::nullopt;
    }

    std::string m_out;
    std::size_t m_nodes = 0;
};

/// Builds a body from the parser's events, checks every limit, and writes again what it was told, so
/// that the bytes can be compared: the parser itself lets through `-0`, blanks, `\/`, a trailing NUL.
class CheckedReader final : public nlohmann::json_sax<Body> {
public:
    explicit CheckedReader(std::size_t expected) { m_again.reserve(expected); }

    bool null() override { return scalar(Body(nullptr), "null"); }
    bool boolean(bool value) override { return scalar(Body(value), value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override
    {
        return value >= -maxInteger && value <= maxInteger ? integer(value) : fail(BodyError::BadNumber);
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= static_cast<number_unsigned_t>(maxInteger) ? integer(static_cast<std::int64_t>(value))
                                                                   : fail(BodyError::BadNumber);
    }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override
    {
        return fail(BodyError::BadNumber);
    }
    bool string(string_t &text) override
    {
        if (!enter())
            return false;
        appendCanonicalText(m_again, text);
        place(Body(std::move(text)));
        return true;
    }
    bool binary(binary_t & /*value*/) override { return fail(BodyError::Malformed); }
    bool start_object(std::size_t /*size*/) override { return open(Body::object(), '{'); }
    bool key(string_t &text) override
    {
        auto &level = m_open.back();
        if (!level.first && !isBeforeInUtf16(level.key, text))
            return fail(BodyError::NotCanonical); // out of order, or there twice
        if (!level.first)
            m_again.push_back(',');
        level.first = false;
        appendCanonicalText(m_again, text);
        m_again.push_back(':');
        level.key = text;
        return true;
    }
    bool end_object() override { return close('}'); }
    bool start_array(std::size_t /*size*/) override { return open(Body::array(), '['); }
    bool end_array() override { return close(']'); }
    bool parse_error(std::size_t /*at*/, const std::string & /*token*/,
                     const nlohmann::detail::exception &error) override
    {
        constexpr int numberOutOfRange = 406; // 1e400 comes here and not to number_float()
        return fail(error.id == numberOutOfRange ? BodyError::BadNumber : BodyError::Malformed);
    }

    std::optional<BodyError> error() const { return m_error; }
    const std::string &again() const { return m_again; }
    Body take() { return std::move(m_root); }

private:
    struct Level {
        Body *container;
        std::string key;
        bool first = true;
    };

    bool fail(BodyError error)
    {
        m_error = error;
        return false;
    }

    /// Counts a value and writes the comma before it.
    bool enter()
    {
        if (++m_nodes > maxNodes)
            return fail(BodyError::TooManyNodes);
        if (m_open.empty() || m_open.back().container->is_object())
            return true;
        if (!m_open.back().first)
            m_again.push_back(',');
        m_open.back().first = false;
        return true;
    }
    Body *place(Body &&value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        auto &level = m_open.back();
        if (level.container->is_array()) {
            level.container->push_back(std::move(value));
            return &level.container->back();
        }
        auto &members = level.container->get_ref<Body::object_t &>();
        return &members.emplace(level.key, std::move(value)).first->second;
    }
    bool scalar(Body &&value, std::string_view text)
    {
        if (!enter())
            return false;
        m_again += text;
        place(std::move(value));
        return true;
    }
    bool integer(std::int64_t value)
    {
        if (!enter())
            return false;
        appendCanonicalInteger(m_again, value);
        place(Body(value));
        return true;
    }
    bool open(Body &&container, char bracket)
    {
        if (m_open.size() >= maxDepth)
            return fail(BodyError::TooDeep);
        if (!enter())
            return false;
        m_again.push_back(bracket);
        m_open.push_back({place(std::move(container)), {}});
        return true;
    }
    bool close(char bracket)
    {
        m_again.push_back(bracket);
        m_open.pop_back();
        return true;
    }

    Body m_root;
    std::vector<Level> m_open;
    std::string m_again;
    std::size_t m_nodes = 0;
    std::optional<BodyError> m_error;
};

} // namespace

Result<std::string, BodyError> canonicalBody(const Body &body)
{
    if (!body.is_object())
        return Failure{BodyError::NotAnObject};
    CanonicalWriter writer;
    if (const auto error = writer.write(body))
        return Failure{*error};
    auto text = writer.take();
    if (text.size() > maxSize)
        return Failure{BodyError::TooLarge};
    return text;
}

Result<Body, BodyError> parseBody(std::string_view bytes)
{
    if (bytes.size() > maxSize)
        return Failure{BodyError::TooLarge};
    if (findInvalidUtf8(bytes))
        return Failure{BodyError::BadText};
    CheckedReader reader(bytes.size());
    const bool parsed = Body::sax_parse(bytes, &reader);
    if (const auto error = reader.error())
        return Failure{*error};
    if (!parsed)
        return Failure{BodyError::Malformed};
    auto body = reader.take();
    if (!body.is_object())
        return Failure{BodyError::NotAnObject};
    if (reader.again() != bytes)
        return Failure{BodyError::NotCanonical};
    return body;
}

Body toSeal(const SubjectId &subject, std::string_view text)
{
    Body content = Body::object();
    content["subject"] = subject.text();
    content["text"] = text;
    Body place = Body::object();
    place["$toSeal"] = std::move(content);
    return place;
}

} // namespace ringtrue::ledger
