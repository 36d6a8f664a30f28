// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// The body of a fact while it is made or read. Only what a canonical body may hold goes in: objects,
/// arrays, strings, booleans, null and integers within +-(2^53-1). Decimals and fractions are strings.
using Body = nlohmann::json;

enum class BodyError {
    NotAnObject,
    TooLarge,     ///< more than 1 MiB
    TooDeep,      ///< more than 64 levels (the root is 1)
    TooManyNodes, ///< more than 100,000 values
    BadNumber,    ///< no integer within +-(2^53-1)
    BadText,      ///< no valid UTF-8
    Malformed,    ///< no JSON
    NotCanonical  ///< JSON, but writing it again gives other bytes (RFC 8785)
};

/// @p body in RFC 8785 form: keys in UTF-16 order, no blanks.
Result<std::string, BodyError> canonicalBody(const Body &body);

/// The body that @p bytes write; refuses every text that canonicalBody() would not have written.
Result<Body, BodyError> parseBody(std::string_view bytes);

/// One key seals what is of or about one data subject: a person, or an interaction (what was said in
/// it, and what evaluators wrote about it). The subject's id is the person's or interaction's.
using SubjectId = Id<struct SubjectTag>;
inline SubjectId subjectOf(const PersonId &person)
{
    return SubjectId{person.uuid()};
}
inline SubjectId subjectOf(const InteractionId &interaction)
{
    return SubjectId{interaction.uuid()};
}

/// A place holder in a body: when the fact is made, @p text is sealed with @p subject's key and the
/// place holder becomes {"$sealed":{"subject":..,"nonce":..,"box":..}}.
Body toSeal(const SubjectId &subject, std::string_view text);

} // namespace ringtrue::ledger
