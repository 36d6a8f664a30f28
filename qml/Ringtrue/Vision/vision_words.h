// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/finding.h"

#include <QString>

#include <chrono>

namespace ringtrue::qml {

/// `Service Vision` or `CX Vision`
QString visionKindName(VisionKind kind);

/// `To customers of today`
QString promiseAudienceName(PromiseAudience audience);

/// `1 quote`, `4 quotes`.
QString quotesName(int count);

/// `3 May 2027`
QString dayName(std::chrono::year_month_day date);

QString severityName(forms::Severity severity);

/// What is wrong, and what to do about it, in the language of the interface where it is translated.
QString findingMessage(const forms::Finding &finding);
QString findingSuggestion(const forms::Finding &finding);

} // namespace ringtrue::qml
