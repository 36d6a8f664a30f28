// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/body_fields.h"

namespace ringtrue::ledger {

namespace {

const Body &nothing(Body::value_t type)
{
    static const Body array = Body::array();
    static const Body object = Body::object();
    return type == Body::value_t::array ? array : object;
}

} // namespace

const Body *BodyFields::find(std::string_view key) const
{
    if (!m_object.is_object())
        return nullptr;
    const auto field = m_object.find(key);
    return field == m_object.end() ? nullptr : &*field;
}

bool BodyFields::has(std::string_view key) const
{
    return find(key) != nullptr;
}

bool BodyFields::isNull(std::string_view key) const
{
    const Body *const field = find(key);
    return field != nullptr && field->is_null();
}

std::string BodyFields::text(std::string_view key)
{
    const Body *const field = find(key);
    if (field == nullptr || !field->is_string()) {
        m_ok = false;
        return {};
    }
    return field->get<std::string>();
}

std::int64_t BodyFields::integer(std::string_view key)
{
    const Body *const field = find(key);
    if (field == nullptr || !field->is_number_integer()) {
        m_ok = false;
        return 0;
    }
    return field->get<std::int64_t>();
}

std::optional<std::int64_t> BodyFields::integerOrNull(std::string_view key)
{
    return isNull(key) ? std::nullopt : std::optional{integer(key)};
}

bool BodyFields::boolean(std::string_view key)
{
    const Body *const field = find(key);
    if (field == nullptr || !field->is_boolean()) {
        m_ok = false;
        return false;
    }
    return field->get<bool>();
}

std::vector<std::string> BodyFields::texts(std::string_view key)
{
    std::vector<std::string> out;
    for (const Body &entry : array(key)) {
        if (!entry.is_string()) {
            m_ok = false;
            return {};
        }
        out.push_back(entry.get<std::string>());
    }
    return out;
}

const Body &BodyFields::array(std::string_view key)
{
    const Body *const field = find(key);
    if (field != nullptr && field->is_array())
        return *field;
    m_ok = false;
    return nothing(Body::value_t::array);
}

const Body &BodyFields::object(std::string_view key)
{
    const Body *const field = find(key);
    if (field != nullptr && field->is_object())
        return *field;
    m_ok = false;
    return nothing(Body::value_t::object);
}

} // namespace ringtrue::ledger
