// SPDX-License-Identifier: Apache-2.0
// Puts values into a content; what says nothing is left out.
#pragma once

#include "core/domain/answer_texts.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

using Content = nlohmann::ordered_json;

inline void putText(Content &out, const char *key, std::string_view text)
{
    if (!text.empty())
        out[key] = text;
}

inline void putDate(Content &out, const char *key, const std::optional<std::chrono::year_month_day> &date)
{
    if (date)
        out[key] = dateText(*date);
}

/// A list of @p items, each as @p textOf says; nothing where there are none.
template <typename Items, typename TextOf>
void putList(Content &out, const char *key, const Items &items, TextOf textOf)
{
    if (items.empty())
        return;
    Content list = Content::array();
    for (const auto &item : items)
        list.push_back(textOf(item));
    out[key] = std::move(list);
}

} // namespace ringtrue::forms
