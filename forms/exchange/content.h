// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "forms/parse/parse.h"

#include <nlohmann/json.hpp>

#include <string>

namespace ringtrue::forms {

/// The content of a version: the keys of the file in its order, every policy written out. Numbers with
/// places or fractions are texts (`"12.5"`, `"1/3"`), whole numbers of scales and rounding are numbers.
nlohmann::ordered_json contentOf(const Form &form);
nlohmann::ordered_json contentOf(const Vision &vision);

/// The content as RFC 8785 JSON: the same bytes of two files that say the same.
std::string canonicalContent(const Form &form);
std::string canonicalContent(const Vision &vision);

/// The policy as RFC 8785 JSON, the `scoring` of a form's content. Settings that came later are written only where they
/// are not as before, so that the same policy keeps its bytes from version to version of the program.
std::string canonicalPolicy(const ScoringPolicy &policy);
/// SHA-256 of canonicalPolicy(): what a form version pins.
Hash policyHash(const ScoringPolicy &policy);

/// The form or vision that a content describes; findings without places where it does not.
ParsedForm formFromContent(const nlohmann::json &content);
ParsedVision visionFromContent(const nlohmann::json &content);

} // namespace ringtrue::forms
