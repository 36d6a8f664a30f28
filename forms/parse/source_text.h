// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "forms/model/finding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Bytes of the largest file of a form, a vision or answers that is read.
inline constexpr std::size_t largestSource = 4u << 20;

/// A character in a text that people could not see.
struct Unwanted {
    FindingCode code = FindingCode::ControlCharacter;
    std::size_t offset = 0;
    std::string name; ///< `U+202E`
};
/// The first character of @p text (valid UTF-8) that must not be in a form or vision. Joiners are wanted
/// between letters that are not ASCII.
std::optional<Unwanted> findUnwanted(std::string_view text);

/// A checked text and its lines: UTF-8, line ends are LF, nothing unseen in it.
class SourceText {
public:
    /// @return the finding that says why @p bytes are refused
    static Result<SourceText, Finding> check(std::string_view bytes, std::string_view file);

    const std::string &text() const { return m_text; }
    const std::string &file() const { return m_file; }
    /// The byte at which line @p line begins plus @p column bytes; both counted from 0.
    std::size_t offset(int line, int column) const;
    /// The place of byte @p offset: column in characters.
    Place place(std::size_t offset) const;

private:
    SourceText(std::string text, std::string file);

    std::string m_text;
    std::string m_file;
    std::vector<std::size_t> m_lines; ///< where each begins
};

} // namespace ringtrue::forms
