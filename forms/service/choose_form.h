// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/version_facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Why a form was chosen; shown to the evaluator, who may take another.
enum class ChoiceReason {
    ChannelAndContactType, ///< it names both
    Channel,               ///< it is for the channel, and for every contact type
    Only                   ///< it is for every channel and contact type
};

struct FormChoice {
    FormVersion form;
    ChoiceReason reason = ChoiceReason::Only;
    bool operator==(const FormChoice &) const = default;
};

/// Whether @p form is for interactions of @p channel.
bool isFor(const FormVersion &form, Channel channel);

/// The forms that fit an interaction, the best first: each in its newest version; those that name its
/// contact type before those for any, those for its channel before those for all, then by title.
///
/// @param versions     all published versions
/// @param contactType  slug; empty where it is not known
std::vector<FormChoice> formsFor(const std::vector<FormVersion> &versions, Channel channel,
                                 std::string_view contactType);

} // namespace ringtrue::forms
