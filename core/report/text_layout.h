// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/report/scene.h"

#include <memory>
#include <string>
#include <vector>

namespace ringtrue::report {

/// One line of a text as it was set.
struct TextLine {
    std::string text{}; ///< without the blanks it was broken at
    double left = 0;    ///< its left end
    double baseline = 0;
    double width = 0;
    Direction direction = Direction::LeftToRight; ///< of its paragraph
    bool operator==(const TextLine &) const = default;
};

/// A text with its lines, in the coordinates of the text's page.
struct SetText {
    double width = 0; ///< of the longest line
    double height = 0;
    std::vector<TextLine> lines{}; ///< at least one
    int unknownGlyphs = 0;         ///< characters for which no installed font has a picture
    bool operator==(const SetText &) const = default;
};

/// A family of fonts that is not installed, and the one that is taken for it.
struct Substitute {
    std::string wanted{};
    std::string used{};
    bool operator==(const Substitute &) const = default;
};

enum class FontError {
    NoFonts ///< not one font is installed: nothing can be written
};

/// Sets texts in Roboto (sans) and Noto Serif; what these cannot write is taken from the other installed fonts.
/// Measures in points without hinting, so that a text is as wide on paper as it was measured. For one thread.
class TextLayout {
public:
    static Result<TextLayout, FontError> open();
    TextLayout(TextLayout &&) noexcept;
    TextLayout &operator=(TextLayout &&) noexcept;
    ~TextLayout();

    /// Which families are missing on this computer: pages are sound without them, but look different.
    const std::vector<Substitute> &substitutes() const;

    SetText set(const Text &text) const;
    /// The height of @p text, and how wide its longest line is.
    double height(const Text &text) const { return set(text).height; }
    double width(const Text &text) const { return set(text).width; }
    /// How many characters of @p scene no installed font has a picture for; they are drawn as boxes.
    int unknownGlyphs(const Scene &scene) const;

    struct Pango;
    const Pango &pango() const { return *m_pango; } ///< for the writers of this folder

private:
    explicit TextLayout(std::unique_ptr<Pango> pango);
    std::unique_ptr<Pango> m_pango;
};

} // namespace ringtrue::report
