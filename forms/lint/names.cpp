// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/names.h"

#include "core/domain/says_cx.h"

#include <algorithm>
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

/// @p id with @p instead in place of what calls it CX: `acme-service` of `acme-cx`. Empty where nothing would be left,
/// or more than an id may have.
std::string withoutCx(const std::string &id, std::string_view instead)
{
    constexpr std::size_t longestId = 64;
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin <= id.size();) {
        const std::size_t end = std::min(id.find('-', begin), id.size());
        words.push_back(id.substr(begin, end - begin));
        begin = end + 1;
    }
    std::string out;
    for (std::size_t i = 0; i < words.size();) {
        std::string name;
        std::size_t end = i; // after the fewest words from here on that say CX
        while (end < words.size() && !saysCx(name))
            name += " " + words[end++];
        const bool isCx = saysCx(name) && !saysCx(std::string_view{name}.substr(words[i].size() + 1));
        const std::string_view word = isCx ? instead : std::string_view{words[i]};
        if (!word.empty())
            out += (out.empty() ? "" : "-") + std::string{word};
        i = isCx ? end : i + 1;
    }
    return out.size() <= longestId && !saysCx(out) ? out : std::string{};
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
    if (isService && saysCx(vision.id.text()))
        out.error(FindingCode::ServiceVisionSaysCx, "vision", {vision.id.text()},
                  withoutCx(vision.id.text(), "service"));
    for (const auto &[path, title] : titlesOf(vision)) {
        if (isService && saysCx(title))
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
    const auto tell = [&](const std::string &path, const std::string &name, std::string nearest) {
        if (isKnown)
            out.error(FindingCode::FormSaysCx, path, {name}, std::move(nearest));
        else
            out.caution(FindingCode::FormSaysCx, path, {name}, std::move(nearest));
    };
    if (saysCx(form.id.text()))
        tell("form", form.id.text(), withoutCx(form.id.text(), ""));
    for (const auto &[path, title] : titlesOf(form))
        if (saysCx(title))
            tell(path, title, {});
}

} // namespace ringtrue::forms
