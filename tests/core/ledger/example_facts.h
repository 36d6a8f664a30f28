// SPDX-License-Identifier: Apache-2.0
// The three worked examples of packaging/docs/file-formats.md, made with fixed keys.
#pragma once

#include "core/ledger/fact.h"
#include "core/ledger/secret.h"

#include <string>
#include <vector>

namespace ringtrue::ledger::tests {

struct ExampleFact {
    std::string name;
    Fact fact;
};
/// The first fact of an organisation, a person with a sealed name, an evaluation of a later version with
/// references and a blob.
std::vector<ExampleFact> exampleFacts();
/// Secret bytes all of @p value.
Secret fixedSecret(std::uint8_t value);

} // namespace ringtrue::ledger::tests
