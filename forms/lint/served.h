// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"

#include <optional>
#include <string>

namespace ringtrue::forms {

/// The names of the first part of their scopes in which a vision and the one above it differ.
struct OtherScope {
    std::string served; ///< the organisation or function of the one above
    std::string own;
    bool operator==(const OtherScope &) const = default;
};

/// In what @p vision does not lie within the scope of @p served, which it is derived from: it is of the same
/// organisation, and of a service vision of the same function, whatever the case of their names. Nothing where it does,
/// or one of them does not say.
std::optional<OtherScope> otherScope(const Vision &served, const Vision &vision);

/// Finds derivations that nobody can follow: from a vision that is not above or of another scope, pillars that serve
/// none of its pillars or one that it does not have.
///
/// @param served  the vision it is derived from, or may be; nullptr where it is not at hand
void lintServed(const Vision &vision, const Vision *served, Collected &out);

} // namespace ringtrue::forms
