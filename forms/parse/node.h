// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"

#include <string>
#include <vector>

namespace ringtrue::forms {

struct NodeEntry;

/// A value of a YAML file before it has a meaning. Scalars are text; the schema gives them types.
struct Node {
    enum class Kind { Empty, Scalar, List, Map };
    Kind kind = Kind::Empty;
    std::string text;               ///< Scalar
    std::vector<Node> items;        ///< List
    std::vector<NodeEntry> entries; ///< Map, in the file's order
    Place place;
};

struct NodeEntry {
    std::string key;
    Place place; ///< of the key
    Node value;
};

} // namespace ringtrue::forms
