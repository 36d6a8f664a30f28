// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/finding.h"
#include "forms/model/form.h"
#include "forms/parse/node.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// A form as it was read. Without it the findings name at least one error.
struct ParsedForm {
    std::optional<Form> form;
    Places places;
    std::vector<Finding> findings;
};

struct ParsedVision {
    std::optional<Vision> vision;
    Places places;
    std::vector<Finding> findings;
};

/// Reads a form file (`*.form.yaml`, format 1). What the file says is typed and well-formed, but may
/// still make no sense: see lintForm().
///
/// @param file  the name that findings give
ParsedForm parseForm(std::string_view bytes, std::string_view file);

/// Reads a vision file (`*.vision.yaml`, format 1); see lintVision().
ParsedVision parseVision(std::string_view bytes, std::string_view file);

/// The same from a tree that did not come from YAML.
ParsedForm formFromNode(const Node &node, std::string_view file);
ParsedVision visionFromNode(const Node &node, std::string_view file);

} // namespace ringtrue::forms
