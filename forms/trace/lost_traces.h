// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <vector>

namespace ringtrue::forms {

/// A question that traces to a behaviour that a vision does not have.
struct LostTrace {
    QuestionSlug question;
    BehaviourSlug behaviour;
    bool operator==(const LostTrace &) const = default;
};

/// What of @p form would lead nowhere in @p vision, question by question: what it loses where its vision's next version
/// is this one. Versions that pin an earlier one keep their traces.
std::vector<LostTrace> lostTraces(const Form &form, const Vision &vision);

} // namespace ringtrue::forms
