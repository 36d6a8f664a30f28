// SPDX-License-Identifier: Apache-2.0
// A document with a block of every kind.
#pragma once

#include "core/report/document.h"
#include "core/report/score_ring.h"

namespace ringtrue::report {

inline Document sampleDocument(const std::string &words)
{
    return {.title = words,
            .language = "en",
            .blocks = {{Title{.level = 1, .text = words}},
                       {Notice{Tone::Bad, words}},
                       {Facts{{{"Name", {.text = words}}, {"Other", {.text = "value"}}}, true}},
                       {Title{.level = 2, .text = words, .number = "3", .aside = "1 of 2", .mark = Mark{1, "B"}}},
                       {Paragraph{{.text = words, .voice = Typeface::Serif}, Mark{0, "A"}}},
                       {List{{{.text = words}, {.text = "second"}}}},
                       {Table{{"Question", "Gives"}, {{{words, "1.00"}, words}, {{"Sum", "2.00"}, "", true}}}},
                       {Quotation{"0:35–0:59", {{"0:35", "Customer", Quotation::Side::Customer, words}}}},
                       {Sound{words, "audio/mpeg", std::string("\x00\xFF\x10", 3)}},
                       {Figure{scoreRing({.share = 0.4, .mark = 0.8, .figure = "40.0"}, 84),
                               words,
                               {{Bars{{{{2, "C"}, words, "37.0", 0.37}}}}}}},
                       {Group{{{Title{.level = 3, .text = words}}, {Paragraph{{.text = words}}}}}},
                       {WritingLines{{words, "Date"}}}}};
}

} // namespace ringtrue::report
