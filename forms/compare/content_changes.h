// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// A list of things with ids in the content of a form or vision.
struct ThingList {
    std::string_view key; ///< `questions`
    ChangedThing thing;
    bool idWithin = false; ///< ids are unique within what holds the list only
};

/// What differs between two contents (forms/exchange/content.h): first of the whole, then thing by thing in the order
/// of @p after, and what is gone last. Translations are left to translationChanges().
///
/// @param whole  what the contents are of
/// @param id     the id of @p after
/// @param lists  the lists that may stand in it, at any depth
std::vector<Change> contentChanges(ChangedThing whole, const std::string &id, const nlohmann::ordered_json &before,
                                   const nlohmann::ordered_json &after, const std::vector<ThingList> &lists);

/// A value as a file has it on one line: `call, chat`, `{question: was-no, is: yes}`; empty for none.
std::string valueText(const nlohmann::ordered_json &value);

} // namespace ringtrue::forms
