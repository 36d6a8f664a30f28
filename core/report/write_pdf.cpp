// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_pdf.h"

#include "core/report/pango_text.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <numbers>

namespace ringtrue::report {

namespace {

cairo_status_t append(void *closure, const unsigned char *data, unsigned length)
{
    static_cast<std::string *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void setSource(cairo_t *cairo, Colour colour)
{
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void paint(cairo_t *cairo, const Paint &paint)
{
    if (paint.fill) {
        setSource(cairo, *paint.fill);
        cairo_fill_preserve(cairo);
    }
    if (paint.stroke) {
        setSource(cairo, paint.stroke->colour);
        cairo_set_line_width(cairo, paint.stroke->width);
        cairo_stroke_preserve(cairo);
    }
    cairo_new_path(cairo);
}

/// Draws the shapes of one page.
class Drawing {
public:
    Drawing(cairo_surface_t *surface, cairo_t *cairo, const TextLayout &layout)
        : m_surface(surface), m_cairo(cairo), m_layout(layout)
    {
    }

    void draw(const Page &page, int number)
    {
        m_page = number;
        const auto drawOne = [this](const auto &shape) { draw(shape); };
        if (page.ground != Colour{255, 255, 255})
            draw(Rectangle{.width = page.width, .height = page.height, .paint = {.fill = page.ground}});
        for (const auto &shape : page.shapes)
            std::visit(drawOne, shape);
    }

private:
    void draw(const Line &line)
    {
        cairo_move_to(m_cairo, line.from.x, line.from.y);
        cairo_line_to(m_cairo, line.to.x, line.to.y);
        paint(m_cairo, {.stroke = line.stroke});
    }

    void draw(const Rectangle &rectangle)
    {
        const auto &[at, width, height, corner, ink] = rectangle;
        if (corner <= 0) {
            cairo_rectangle(m_cairo, at.x, at.y, width, height);
        } else {
            constexpr double right = std::numbers::pi / 2;
            cairo_new_sub_path(m_cairo);
            cairo_arc(m_cairo, at.x + width - corner, at.y + corner, corner, -right, 0);
            cairo_arc(m_cairo, at.x + width - corner, at.y + height - corner, corner, 0, right);
            cairo_arc(m_cairo, at.x + corner, at.y + height - corner, corner, right, 2 * right);
            cairo_arc(m_cairo, at.x + corner, at.y + corner, corner, 2 * right, 3 * right);
            cairo_close_path(m_cairo);
        }
        paint(m_cairo, ink);
    }

    void draw(const Circle &circle)
    {
        cairo_new_sub_path(m_cairo);
        cairo_arc(m_cairo, circle.centre.x, circle.centre.y, circle.radius, 0, 2 * std::numbers::pi);
        paint(m_cairo, circle.paint);
    }

    void draw(const Path &path)
    {
        for (const auto &[kind, points] : path.steps) {
            const auto &[a, b, c] = points;
            switch (kind) {
            case StepKind::Move:
                cairo_move_to(m_cairo, a.x, a.y);
                break;
            case StepKind::Line:
                cairo_line_to(m_cairo, a.x, a.y);
                break;
            case StepKind::Curve:
                cairo_curve_to(m_cairo, a.x, a.y, b.x, b.y, c.x, c.y);
                break;
            case StepKind::Close:
                cairo_close_path(m_cairo);
                break;
            }
        }
        paint(m_cairo, path.paint);
    }

    void draw(const Text &text)
    {
        const auto placed = place(m_layout.pango(), text);
        if (text.heading != Heading::None)
            addToOutline(text, placed.at);
        setSource(m_cairo, text.style.colour);
        cairo_move_to(m_cairo, placed.at.x, placed.at.y);
        pango_cairo_show_layout(m_cairo, placed.layout.get());
        cairo_new_path(m_cairo);
    }

    void addToOutline(const Text &text, Point at)
    {
        const int parent = text.heading == Heading::Second ? m_heading : CAIRO_PDF_OUTLINE_ROOT;
        const auto place = fmt::format("page={} pos=[{:.2f} {:.2f}]", m_page, at.x, at.y);
        const int entry = cairo_pdf_surface_add_outline(m_surface, parent, printable(text.text).c_str(), place.c_str(),
                                                        CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (text.heading == Heading::First)
            m_heading = entry;
    }

    cairo_surface_t *m_surface;
    cairo_t *m_cairo;
    const TextLayout &m_layout;
    int m_page = 0;
    int m_heading = CAIRO_PDF_OUTLINE_ROOT;
};

struct DestroySurface {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct DestroyCairo {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};

void describe(cairo_surface_t *surface, const Scene &scene, const std::optional<Instant> &made)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, printable(scene.title).c_str());
    if (!made) { // cairo would write the present
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
        return;
    }
    auto time = rfc3339(*made);
    time.erase(time.find('.'), 7); // cairo takes no fractions
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, time.c_str());
}

} // namespace

Result<std::string, PdfError> writePdf(const Scene &scene, const TextLayout &layout, const std::optional<Instant> &made)
{
    if (scene.pages.empty())
        return Failure{PdfError::NoPages};
    std::string bytes;
    const auto &first = scene.pages.front();
    const std::unique_ptr<cairo_surface_t, DestroySurface> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, first.width, first.height));
    describe(surface.get(), scene, made);
    const std::unique_ptr<cairo_t, DestroyCairo> cairo(cairo_create(surface.get()));
    Drawing drawing(surface.get(), cairo.get(), layout);
    int number = 0;
    for (const auto &page : scene.pages) {
        cairo_pdf_surface_set_size(surface.get(), page.width, page.height);
        drawing.draw(page, ++number);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS
        || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return Failure{PdfError::NotDrawable};
    return bytes;
}

} // namespace ringtrue::report
