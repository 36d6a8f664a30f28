// SPDX-License-Identifier: Apache-2.0
#include "core/report/text_layout.h"

#include "core/base/utf8.h"
#include "core/report/pango_text.h"

#include <algorithm>
#include <utility>

namespace ringtrue::report {

namespace {

constexpr double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

/// What is taken, in this order, where the first is missing.
constexpr const char *sansSerifs = "Roboto,Noto Sans,DejaVu Sans,sans-serif";
constexpr const char *serifs = "Noto Serif,DejaVu Serif,serif";

struct FreeDescription {
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

Description describe(const TextStyle &style)
{
    Description description(pango_font_description_new());
    pango_font_description_set_family(description.get(), style.typeface == Typeface::Serif ? serifs : sansSerifs);
    pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(style.weight));
    return description;
}

std::vector<Substitute> findSubstitutes(PangoFontMap *fonts, PangoContext *context)
{
    std::vector<Substitute> out;
    for (const auto typeface : {Typeface::Sans, Typeface::Serif}) {
        const std::string wanted(familyOf(typeface));
        if (pango_font_map_get_family(fonts, wanted.c_str()))
            continue;
        const auto description = describe({.typeface = typeface});
        const Owned<PangoFont> font(pango_font_map_load_font(fonts, context, description.get()));
        if (!font)
            continue;
        const Description used(pango_font_describe(font.get()));
        out.push_back({wanted, pango_font_description_get_family(used.get())});
    }
    return out;
}

bool hasFonts(PangoFontMap *fonts)
{
    PangoFontFamily **families = nullptr;
    int count = 0;
    pango_font_map_list_families(fonts, &families, &count);
    for (int i = 0; i < count; ++i) { // sans, serif and the like are always listed, also where nothing is installed
        PangoFontFace **faces = nullptr;
        int faceCount = 0;
        pango_font_family_list_faces(families[i], &faces, &faceCount);
        const std::string_view name = pango_font_family_get_name(families[i]);
        const bool isAlias = name == "Sans" || name == "Serif" || name == "Monospace" || name == "System-ui";
        g_free(faces);
        if (!isAlias && faceCount > 0) {
            g_free(families);
            return true;
        }
    }
    g_free(families);
    return false;
}

/// Pango changes sides itself where it finds the direction (from right to left, since its context says left to right),
/// and does not where it is told.
PangoAlignment alignmentOf(Align align, Direction direction)
{
    if (align == Align::Centre)
        return PANGO_ALIGN_CENTER;
    const bool isSwapped = direction == Direction::RightToLeft;
    return (align == Align::End) != isSwapped ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

void setDirection(PangoLayout *layout, Direction direction)
{
    pango_layout_set_auto_dir(layout, direction == Direction::Auto);
    // The context is that of all layouts: what the one before said is said anew. In Auto it is for what has no letters.
    pango_context_set_base_dir(pango_layout_get_context(layout),
                               direction == Direction::RightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
}

void setStyle(PangoLayout *layout, const TextStyle &style)
{
    const auto description = describe(style);
    pango_layout_set_font_description(layout, description.get());
    auto *const attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE)); // the text has none
    pango_attr_list_insert(
        attributes, pango_attr_line_height_new_absolute(static_cast<int>(style.size * style.leading * PANGO_SCALE)));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

Direction directionOf(PangoLayoutLine *line)
{
    return pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL ? Direction::RightToLeft
                                                                                 : Direction::LeftToRight;
}

std::string trimmed(std::string_view text)
{
    const auto end = text.find_last_not_of(" \t\n");
    return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

} // namespace

std::string_view familyOf(Typeface typeface)
{
    return typeface == Typeface::Serif ? "Noto Serif" : "Roboto";
}

std::string printable(std::string_view text)
{
    std::string out;
    while (const auto wrong = findInvalidUtf8(text)) {
        out.append(text.substr(0, *wrong)).append("\xEF\xBF\xBD");
        text.remove_prefix(*wrong + 1);
    }
    return withUnseenShown(out.append(text));
}

PlacedLayout place(const TextLayout::Pango &pango, const Text &text)
{
    PlacedLayout out{Owned<PangoLayout>(pango_layout_new(pango.context.get())), text.at};
    auto *const layout = out.layout.get();
    setDirection(layout, text.direction);
    setStyle(layout, text.style);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignmentOf(text.align, text.direction));
    const auto shown = printable(text.text);
    pango_layout_set_text(layout, shown.data(), static_cast<int>(shown.size()));
    if (text.width)
        pango_layout_set_width(layout, static_cast<int>(std::max(*text.width, 0.0) * PANGO_SCALE));
    if (!text.width && text.align != Align::Start) {
        int width = 0;
        pango_layout_get_size(layout, &width, nullptr);
        out.at.x -= points(width) * (text.align == Align::Centre ? 0.5 : 1);
    }
    if (text.anchor == Anchor::Baseline)
        out.at.y -= points(pango_layout_get_baseline(layout));
    return out;
}

Result<TextLayout, FontError> TextLayout::open()
{
    auto pango = std::make_unique<Pango>();
    pango->fonts.reset(pango_cairo_font_map_new());
    if (!hasFonts(pango->fonts.get()))
        return Failure{FontError::NoFonts};
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(pango->fonts.get()), 72);
    pango->context.reset(pango_font_map_create_context(pango->fonts.get()));
    auto *const context = pango->context.get();
    auto *const options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("en")); // not the one of whoever runs the program
    pango->substitutes = findSubstitutes(pango->fonts.get(), context);
    return TextLayout(std::move(pango));
}

TextLayout::TextLayout(std::unique_ptr<Pango> pango) : m_pango(std::move(pango)) {}
TextLayout::TextLayout(TextLayout &&) noexcept = default;
TextLayout &TextLayout::operator=(TextLayout &&) noexcept = default;
TextLayout::~TextLayout() = default;

const std::vector<Substitute> &TextLayout::substitutes() const
{
    return m_pango->substitutes;
}

SetText TextLayout::set(const Text &text) const
{
    const auto placed = place(*m_pango, text);
    auto *const layout = placed.layout.get();
    SetText out{.unknownGlyphs = pango_layout_get_unknown_glyphs_count(layout)};
    PangoRectangle whole{};
    pango_layout_get_extents(layout, nullptr, &whole);
    out.width = points(whole.width);
    out.height = points(whole.height);
    const std::string_view shown = pango_layout_get_text(layout);
    auto *const lines = pango_layout_get_iter(layout);
    do {
        auto *const line = pango_layout_iter_get_line_readonly(lines);
        PangoRectangle extents{};
        pango_layout_iter_get_line_extents(lines, nullptr, &extents);
        const auto begin = static_cast<std::size_t>(pango_layout_line_get_start_index(line));
        const auto length = static_cast<std::size_t>(pango_layout_line_get_length(line));
        out.lines.push_back({.text = trimmed(shown.substr(begin, length)),
                             .left = placed.at.x + points(extents.x),
                             .baseline = placed.at.y + points(pango_layout_iter_get_baseline(lines)),
                             .width = points(extents.width),
                             .direction = directionOf(line)});
    } while (pango_layout_iter_next_line(lines));
    pango_layout_iter_free(lines);
    return out;
}

int TextLayout::unknownGlyphs(const Scene &scene) const
{
    int out = 0;
    for (const auto &page : scene.pages)
        for (const auto &shape : page.shapes)
            if (const auto *const text = std::get_if<Text>(&shape))
                out += set(*text).unknownGlyphs;
    return out;
}

} // namespace ringtrue::report
