// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_style.h"

#include "core/report/markup.h"
#include "core/report/palette.h"

#include <fmt/format.h>

#include <string_view>

namespace ringtrue::report {

namespace {

std::string variables(bool atNight)
{
    std::string out;
    for (const auto &token : palette::tokens)
        out += fmt::format("--{}:{};", token.name, hex(atNight ? token.dark : token.light));
    return out;
}

/// Pictures are drawn in the colours of paper.
std::string picturesAtNight()
{
    std::string out;
    for (const auto &token : palette::tokens)
        for (const auto *const part : {"fill", "stroke"})
            out += fmt::format("svg [{0}=\"{1}\"]{{{0}:{2}}}", part, hex(token.light), hex(token.dark));
    for (std::size_t i = 0; i < palette::pillars.size(); ++i)
        out += fmt::format("svg [fill=\"{}\"]{{fill:{}}}", hex(palette::pillars[i]), hex(palette::pillarsAtNight[i]));
    return out + fmt::format("svg.mark text{{fill:{}}}svg.mark rect{{fill:none}}", hex(palette::pillarInkAtNight));
}

/// Whole pixels and relative sizes only: readers choose how large letters are.
constexpr std::string_view rules = R"(
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--canvas);color:var(--text);font:100%/1.5 Roboto,"Helvetica Neue",Arial,sans-serif}
body{margin:0}
main{max-width:46rem;margin:0 auto;padding:2rem 1.5rem 4rem;background:var(--surface);min-height:100vh}
h1,h2,h3,h4{font-weight:500;line-height:1.3;overflow-wrap:anywhere;margin:0}
h1{font-size:1.7rem;margin-bottom:.75rem}
h2{font-size:1.25rem;margin:2.25rem 0 .5rem}
h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
h4{font-size:1rem;margin:.5rem 0 .25rem}
.head{display:flex;gap:.6rem;align-items:baseline}
.head .number{color:var(--text3);font-weight:400;min-width:1.5rem}
.head .words{flex:1}
.head .aside{color:var(--text3);font-size:.8rem;font-weight:400;text-align:right}
.head svg,p svg,.bars svg{flex:none;width:1.15rem;height:1.15rem}
.head svg{align-self:center}
p,ul,dl{margin:.35rem 0}
p,li,dd,q,td,th{overflow-wrap:anywhere}
p,li,dd,.said q{white-space:pre-wrap}
p.marked{display:flex;gap:.5rem;align-items:center}
ul{padding-left:1.25rem}
.second{color:var(--text2)}
.caption{color:var(--text3);font-size:.85rem}
.good{color:var(--positive)}
.caution{color:var(--caution)}
.bad{color:var(--negative)}
.strong{font-weight:500}
.theirs{font-family:"Noto Serif",Georgia,serif}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:.15rem 1rem}
dt{color:var(--text3);font-size:.85rem;line-height:1.75}
dd{margin:0}
section,article{border-top:1px solid var(--border);padding-top:.5rem;margin-top:1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.9rem;font-variant-numeric:tabular-nums}
th{font-weight:400;color:var(--text3);font-size:.8rem;text-align:right;vertical-align:bottom;padding:.25rem 0 .25rem .75rem}
td{text-align:right;vertical-align:top;padding:.3rem 0 .3rem .75rem;border-top:1px solid var(--border)}
th:first-child,td:first-child{text-align:start;padding-left:0}
td small{display:block;color:var(--text2);font-size:.85em}
tr.sum td{font-weight:700;border-top-color:var(--borderStrong)}
figure.said{margin:.5rem 0;padding:.4rem .75rem;background:var(--evidence);border-left:3px solid var(--evidenceEdge)}
figure.said figcaption{font-size:.85rem;font-variant-numeric:tabular-nums}
figure.said blockquote{display:flex;gap:.5rem;align-items:baseline;margin:.25rem 0}
.said .who{font-size:.85rem;font-weight:500;padding-left:.4rem;border-left:3px solid var(--text3);min-width:5.5rem}
.said .agent{border-color:var(--agent)}
.said .customer{border-color:var(--customer)}
.said q{quotes:none;flex:1}
.said time{font-size:.85rem;min-width:2.6rem;font-variant-numeric:tabular-nums}
audio{display:block;width:100%;max-width:28rem;margin:.5rem 0}
.bars{list-style:none;padding:0;display:grid;gap:.4rem}
.bars li{display:grid;grid-template-columns:1.15rem minmax(0,9rem) 1fr auto;gap:.6rem;align-items:center;white-space:normal}
.bars .track{height:6px;background:var(--sunken);border-radius:3px}
.bars .track span{display:block;height:6px;background:var(--ink);border-radius:3px}
.bars .figure{font-variant-numeric:tabular-nums;color:var(--text2);font-size:.9rem}
.notice{border:1px solid currentColor;border-radius:5px;padding:.5rem .75rem}
.notice.caution{background:var(--cautionTint)}
.notice.bad{background:var(--negativeTint)}
.notice.good{background:var(--positiveTint)}
.lines{display:flex;flex-wrap:wrap;gap:2.5rem 1.5rem;margin:3rem 0 .5rem;padding:0;list-style:none}
.lines li{flex:1 1 10rem;border-top:1px solid var(--borderStrong);color:var(--text3);font-size:.85rem;padding-top:.2rem}
figure.picture{display:flex;flex-wrap:wrap;gap:1.25rem;align-items:center;margin:.75rem 0}
figure.picture>svg{flex:none}
figure.picture>div{flex:1 1 14rem}
)";

constexpr std::string_view printed = R"(
@page{margin:18mm 16mm}
@media print{
html{background:none;font-size:10pt}
main{max-width:none;padding:0;min-height:0}
h1,h2,h3,h4,.head{break-after:avoid}
article,figure,tr,.notice,.lines{break-inside:avoid}
.lines{break-before:avoid}
audio{display:none}
figure.said,.notice,.bars span{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)";

} // namespace

std::string htmlStyle()
{
    return fmt::format(":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}{}}}{}{}",
                       variables(false), variables(true), picturesAtNight(), rules, printed);
}

} // namespace ringtrue::report
