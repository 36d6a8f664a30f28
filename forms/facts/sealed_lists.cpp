// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/sealed_lists.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using ledger::Body;
using Lists = std::vector<std::vector<std::string>>;

bool isNullAt(const Body &body, std::string_view field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_null();
}

std::optional<Lists> listsOf(const Body &content, std::size_t count)
{
    if (!content.is_array() || content.size() != count)
        return std::nullopt;
    Lists out;
    for (const auto &list : content) {
        if (!list.is_array())
            return std::nullopt;
        auto &texts = out.emplace_back();
        for (const auto &text : list) {
            if (!text.is_string())
                return std::nullopt;
            texts.push_back(text.get<std::string>());
        }
    }
    return out;
}

} // namespace

Body sealedLists(const ledger::SubjectId &subject, const Lists &lists)
{
    if (std::ranges::all_of(lists, [](const auto &list) { return list.empty(); }))
        return nullptr;
    return ledger::toSeal(subject, Body(lists).dump());
}

bool holdsLists(const ledger::FactId &fact, const Body &body, std::string_view field)
{
    return isNullAt(body, field) || ledger::sealedAt(fact, body, "/" + std::string(field)).has_value();
}

Result<Lists, ledger::OpenError> openLists(ledger::Keys &keys, const ledger::FactId &fact, const Body &body,
                                           std::string_view field, std::size_t count)
{
    if (isNullAt(body, field))
        return Lists(count);
    const auto sealed = ledger::sealedAt(fact, body, "/" + std::string(field));
    if (!sealed)
        return Failure{ledger::OpenError::Damaged};
    const auto text = ledger::open(keys, *sealed);
    if (!text)
        return Failure{text.error()};
    auto lists = listsOf(Body::parse(*text, nullptr, false), count);
    if (!lists)
        return Failure{ledger::OpenError::Damaged};
    return std::move(*lists);
}

} // namespace ringtrue::forms
