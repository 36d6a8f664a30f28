// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_html.h"

#include "core/report/hallmark.h"
#include "core/report/html_style.h"
#include "core/report/markup.h"
#include "core/report/pango_text.h"
#include "core/report/write_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace ringtrue::report {

namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; media-src data:; base-uri 'none'; form-action 'none'";

struct Attribute {
    std::string_view name;
    std::string_view value;
};
using Attributes = std::initializer_list<Attribute>;

std::string base64(std::string_view bytes)
{
    gchar *const text = g_base64_encode(reinterpret_cast<const guchar *>(bytes.data()), bytes.size());
    std::string out(text);
    g_free(text);
    return out;
}

std::string_view className(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Second:
        return "second";
    case Tone::Caption:
        return "caption";
    case Tone::Good:
        return "good";
    case Tone::Caution:
        return "caution";
    case Tone::Bad:
        return "bad";
    }
    return "";
}

std::string classesOf(const Words &words)
{
    std::string out(className(words.tone));
    const auto add = [&out](bool isSo, std::string_view name) {
        if (isSo)
            out.append(out.empty() ? "" : " ").append(name);
    };
    add(words.voice == Typeface::Serif, "theirs");
    add(words.isStrong, "strong");
    return out;
}

std::string_view className(Quotation::Side side)
{
    return side == Quotation::Side::Agent ? "who agent" : side == Quotation::Side::Customer ? "who customer" : "who";
}

/// Writes elements; nothing that is not escaped gets in but what this folder wrote itself.
class Html {
public:
    explicit Html(const TextLayout &layout) : m_layout(layout) {}

    void add(const Title &title)
    {
        const auto name = fmt::format("h{}", std::clamp(title.level, 1, 4));
        open(name, {{"class", "head"}});
        if (!title.number.empty())
            element("span", {{"class", "number"}}, title.number);
        if (title.mark)
            add(*title.mark);
        element("span", {{"class", "words"}, {"dir", "auto"}}, title.text);
        if (!title.aside.empty())
            element("span", {{"class", "aside"}}, title.aside);
        close(name);
    }

    void add(const Paragraph &paragraph)
    {
        if (!paragraph.mark) {
            element("p", {{"class", classesOf(paragraph.words)}, {"dir", "auto"}}, paragraph.words.text);
            return;
        }
        open("p", {{"class", "marked"}});
        add(*paragraph.mark);
        element("span", {{"class", classesOf(paragraph.words)}, {"dir", "auto"}}, paragraph.words.text);
        close("p");
    }

    void add(const List &list)
    {
        open("ul", {});
        for (const auto &item : list.items)
            element("li", {{"class", classesOf(item)}, {"dir", "auto"}}, item.text);
        close("ul");
    }

    void add(const Facts &facts)
    {
        open("dl", {});
        for (const auto &fact : facts.facts) {
            element("dt", {}, fact.name);
            element("dd", {{"class", classesOf(fact.words)}, {"dir", "auto"}}, fact.words.text);
        }
        close("dl");
    }

    void add(const Table &table)
    {
        open("div", {{"class", "scroll"}});
        open("table", {});
        open("thead", {});
        open("tr", {});
        for (const auto &head : table.heads)
            element("th", {{"scope", "col"}}, head);
        close("tr");
        close("thead");
        open("tbody", {});
        for (const auto &line : table.lines)
            add(line);
        close("tbody");
        close("table");
        close("div");
    }

    void add(const Quotation &quotation)
    {
        open("figure", {{"class", "said"}});
        if (!quotation.when.empty())
            element("figcaption", {}, quotation.when);
        for (const auto &said : quotation.said) {
            open("blockquote", {});
            if (!said.when.empty())
                element("time", {}, said.when);
            element("span", {{"class", className(said.side)}}, said.who);
            element("q", {{"class", "theirs"}, {"dir", "auto"}}, said.text);
            close("blockquote");
        }
        close("figure");
    }

    void add(const Sound &sound)
    {
        element("audio",
                {{"controls", "controls"},
                 {"preload", "metadata"},
                 {"aria-label", sound.name},
                 {"src", fmt::format("data:{};base64,{}", sound.mimeType, base64(sound.bytes))}},
                {});
    }

    void add(const Bars &bars)
    {
        open("ul", {{"class", "bars"}});
        for (const auto &bar : bars.bars) {
            open("li", {});
            add(bar.mark);
            element("span", {{"dir", "auto"}}, bar.name);
            open("span", {{"class", "track"}});
            element("span", {{"style", fmt::format("width:{}%", std::lround(std::clamp(bar.share, 0.0, 1.0) * 100))}},
                    {});
            close("span");
            element("span", {{"class", "figure"}}, bar.figure);
            close("li");
        }
        close("ul");
    }

    void add(const Notice &notice)
    {
        element("p", {{"class", fmt::format("notice {}", className(notice.tone))}, {"role", "note"}, {"dir", "auto"}},
                notice.text);
    }

    void add(const WritingLines &lines)
    {
        open("ul", {{"class", "lines"}});
        for (const auto &name : lines.names)
            element("li", {}, name);
        close("ul");
    }

    void add(const Figure &figure)
    {
        open("figure", {{"class", "picture"}});
        m_out += writeSvg({.title = figure.words, .pages = {figure.picture}}, m_layout);
        open("div", {});
        add(figure.beside);
        close("div");
        close("figure");
    }

    void add(const Group &group)
    {
        open("article", {});
        add(group.blocks);
        close("article");
    }

    void add(const std::vector<Block> &blocks)
    {
        for (const auto &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block.of);
    }

    void open(std::string_view name, Attributes attributes)
    {
        tag(name, attributes);
        m_out += '>';
    }
    void close(std::string_view name) { m_out.append("</").append(name).append(">\n"); }
    void element(std::string_view name, Attributes attributes, std::string_view text)
    {
        open(name, attributes);
        m_out += escaped(printable(text));
        close(name);
    }
    void single(std::string_view name, Attributes attributes)
    {
        tag(name, attributes);
        m_out += "/>\n";
    }
    /// Text of this folder that holds nothing of anybody else's.
    void addOwn(std::string_view text) { m_out += text; }
    std::string take() { return std::move(m_out); }

private:
    void tag(std::string_view name, Attributes attributes)
    {
        m_out.append("<").append(name);
        for (const auto &attribute : attributes)
            if (!attribute.value.empty())
                m_out += fmt::format(" {}=\"{}\"", attribute.name, escaped(printable(attribute.value)));
    }

    void add(const Table::Line &line)
    {
        open("tr", {{"class", line.isSum ? "sum" : ""}});
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            open("td", {{"dir", i == 0 ? "auto" : ""}});
            m_out += escaped(printable(line.cells[i]));
            if (i == 0 && !line.note.empty())
                element("small", {}, line.note);
            close("td");
        }
        close("tr");
    }

    void add(const Mark &mark)
    {
        Page page{.width = hallmarkSide, .height = hallmarkSide};
        page.shapes = hallmark(mark.pillar, mark.letter, {}, hallmarkSide);
        auto svg = writeSvg({.pages = {page}}, m_layout);
        svg.replace(0, std::string_view("<svg").size(), "<svg class=\"mark\" aria-hidden=\"true\"");
        m_out += svg;
    }

    const TextLayout &m_layout;
    std::string m_out;
};

} // namespace

std::string writeHtml(const Document &document, const TextLayout &layout)
{
    Html html(layout);
    html.addOwn("<!DOCTYPE html>\n");
    html.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", document.language}});
    html.open("head", {});
    html.single("meta", {{"charset", "utf-8"}});
    html.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
    html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    html.single("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    html.element("title", {}, document.title);
    html.open("style", {});
    html.addOwn(htmlStyle());
    html.close("style");
    html.close("head");
    html.open("body", {});
    html.open("main", {});
    html.add(document.blocks);
    html.close("main");
    html.close("body");
    html.close("html");
    return html.take();
}

} // namespace ringtrue::report
