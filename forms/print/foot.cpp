// SPDX-License-Identifier: Apache-2.0
#include "forms/print/foot.h"

#include "forms/print/design.h"
#include "forms/print/phrases.h"

namespace ringtrue::forms {

std::string shortened(const report::TextLayout &layout, report::Text text, double width)
{
    if (layout.width(text) <= width)
        return text.text;
    const auto whole = text.text;
    std::size_t fits = 0, tooLong = whole.size();
    while (fits + 1 < tooLong) {
        const auto middle = (fits + tooLong) / 2;
        text.text = whole.substr(0, middle) + "…";
        (layout.width(text) <= width ? fits : tooLong) = middle;
    }
    while (fits > 0 && (static_cast<unsigned char>(whole[fits]) & 0xC0) == 0x80)
        --fits;
    return whole.substr(0, fits) + "…";
}

void addFoot(report::Scene &scene, const report::Frame &frame, const report::TextLayout &layout, const Foot &foot)
{
    const auto style = design::sans(foot.size, report::palette::text3);
    const double y = frame.height - frame.bottom + foot.below;
    for (std::size_t i = 0; i < scene.pages.size(); ++i) {
        std::string right;
        if (foot.version)
            right = phrase(Phrase::VersionNumber, foot.language, *foot.version);
        if (scene.pages.size() > 1)
            right += (right.empty() ? "" : "   ") + phrase(Phrase::PageOf, foot.language, i + 1, scene.pages.size());
        report::Text left{.at = {frame.left, y}, .text = foot.left, .style = style, .anchor = report::Anchor::Baseline};
        left.text = shortened(layout, left, frame.innerWidth() * 0.7);
        scene.pages[i].shapes.push_back(std::move(left));
        if (!right.empty())
            scene.pages[i].shapes.push_back(report::Text{.at = {frame.width - frame.right, y},
                                                         .text = right,
                                                         .style = style,
                                                         .align = report::Align::End,
                                                         .anchor = report::Anchor::Baseline});
    }
}

} // namespace ringtrue::forms
