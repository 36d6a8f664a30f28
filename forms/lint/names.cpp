// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/names.h"

#include "core/domain/says_cx.h"

#include <utility>

namespace ringtrue::forms {

namespace {

/// The title in every language, each with its path.
template <typename Content>
std::vector<std::pair<std::string, std::string>> titlesOf(const Content &content)
{
    std::vector<std::pair<std::string, std::string>> out{{"title", content.title}};
    for (const Translation &translation : content.translations)
        if (const auto found = translation.texts.find("title"); found != translation.texts.end())
            out.emplace_back("translations/" + translation.language + "/title", found->second);
    return out;
}

void lintServiceScope(const Vision &vision, Collected &out)
{
    if (vision.function.empty())
        out.error(vision.centre.empty() ? FindingCode::ScopeWithoutFunction : FindingCode::CentreWithoutFunction,
                  vision.centre.empty() ? "scope" : "scope/centre",
                  vision.centre.empty() ? std::vector<std::string>{} : std::vector{vision.centre});
    if (saysCx(vision.function))
        out.caution(FindingCode::FunctionSaysCx, "scope/function", {vision.function});
    if (saysCx(vision.centre))
        out.caution(FindingCode::FunctionSaysCx, "scope/centre", {vision.centre});
}

void lintCxScope(const Vision &vision, Collected &out)
{
    if (!vision.function.empty())
        out.error(FindingCode::ScopeWithFunction, "scope/function", {vision.function});
    else if (!vision.centre.empty())
        out.error(FindingCode::CentreWithoutFunction, "scope/centre", {vision.centre});
}

} // namespace

void lintNames(const Vision &vision, Collected &out)
{
    const bool isService = vision.kind == VisionKind::Service;
    if (isService)
        lintServiceScope(vision, out);
    else
        lintCxScope(vision, out);
    for (const auto &[path, title] : titlesOf(vision)) {
        if (isService && (saysCx(title) || (path == "title" && saysCx(vision.id.text()))))
            out.error(FindingCode::ServiceVisionSaysCx, path, {title});
        if (!isService && saysServiceVision(title))
            out.error(FindingCode::CxVisionSaysService, path, {title});
    }
}

void lintNames(const Form &form, const Vision *vision, Collected &out)
{
    const bool isKnown = vision && form.vision && vision->id == *form.vision;
    if (isKnown && vision->kind == VisionKind::Cx)
        return;
    for (const auto &[path, title] : titlesOf(form)) {
        if (!saysCx(title) && !(path == "title" && saysCx(form.id.text())))
            continue;
        if (isKnown)
            out.error(FindingCode::FormSaysCx, path, {title});
        else
            out.caution(FindingCode::FormSaysCx, path, {title});
    }
}

} // namespace ringtrue::forms
