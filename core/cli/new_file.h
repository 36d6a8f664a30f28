// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cli/reply.h"
#include "forms/library/library.h"

#include <optional>
#include <string>
#include <string_view>

/// Starting files that people go on with in their editor.
namespace ringtrue::cli {

/// Writes @p text into @p file; a refusal where something is there already, or where it cannot be written whole.
std::optional<Reply> writeNewFile(const std::string &file, std::string_view text);

/// The file @p name of the library, if it is a @p kind.
Result<std::string, Reply> libraryText(const std::string &name, forms::LibraryKind kind);

} // namespace ringtrue::cli
