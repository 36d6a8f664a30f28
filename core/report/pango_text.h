// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/text_layout.h"

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What pango needs to set a Text; for the .cpp files of this folder.
namespace ringtrue::report {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct TextLayout::Pango {
    Owned<PangoFontMap> fonts;
    Owned<PangoContext> context;
    std::vector<Substitute> substitutes;
};

/// A layout of @p text, and where its upper left corner lies on the page.
struct PlacedLayout {
    Owned<PangoLayout> layout;
    Point at{};
};
PlacedLayout place(const TextLayout::Pango &pango, const Text &text);

/// The family that a typeface is set in.
std::string_view familyOf(Typeface typeface);

/// @p text as it can be set: bytes that are no UTF-8 become U+FFFD, unseen controls are shown as <U+202E>.
std::string printable(std::string_view text);

} // namespace ringtrue::report
