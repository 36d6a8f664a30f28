// SPDX-License-Identifier: Apache-2.0
#include "core/cli/coverage_options.h"

#include "core/cli/coverage_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/readable.h"
#include "forms/service/forms_in_force.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

using Programme = std::vector<std::shared_ptr<const forms::LoadedForm>>;

/// Why a form does not belong to the coverage of @p vision.
Reply tracesElsewhere(const std::string &what, const forms::Form &form, const Vision &vision)
{
    if (form.vision)
        return *refuseOtherVision(what, form, vision);
    return refusal("no-vision",
                   fmt::format("“{}” names no vision, and has no obligations: it serves nothing that could be covered. "
                               "Name its vision in the file.",
                               what));
}

/// The forms of @p programme that are called @p ids; all where nobody says which.
Result<Programme, Reply> chosen(const Programme &programme, const std::vector<std::string> &ids,
                                const VisionSlug &vision)
{
    if (ids.empty())
        return programme;
    Programme out;
    for (const std::string &id : ids) {
        const auto found =
            std::ranges::find_if(programme, [&](const auto &form) { return form->form.id.text() == id; });
        if (found == programme.end())
            return Failure{
                refusal("unknown", fmt::format("No form “{}” that traces to “{}” is in force. `ringtrue form "
                                               "list` shows what there is.",
                                               id, vision.text()))};
        out.push_back(*found);
    }
    return out;
}

/// The only vision that forms in force trace to, or a refusal that names them where there are several.
Result<VisionSlug, Reply> onlyVisionOfForms(Session &session)
{
    const auto visions = forms::visionsOfForms(session.reader);
    if (!visions)
        return Failure{refusalOf(visions.error(), "A form")};
    if (visions->size() == 1)
        return visions->front();
    if (visions->empty())
        return Failure{refusal("no-vision", "No form in force traces to a vision that is here. Publish one that does, "
                                            "or say with --vision which vision is meant.")};
    std::string named;
    for (const VisionSlug &vision : *visions)
        named += (named.empty() ? "" : ", ") + vision.text();
    return Failure{refusal("several-visions",
                           fmt::format("Forms in force trace to several visions: {}. Say with --vision which one is "
                                       "meant.",
                                       named))};
}

Result<VisionSlug, Reply> visionOf(Session &session, const CoverageOptions &options)
{
    if (!options.vision.empty())
        return VisionSlug(options.vision);
    if (options.forms.empty())
        return onlyVisionOfForms(session);
    for (const std::string &id : options.forms) {
        const auto form = forms::loadNewestForm(session.reader, FormSlug(id));
        if (!form)
            return Failure{refusalOf(form.error(), fmt::format("The form “{}”", id))};
        if ((*form)->form.vision)
            return *(*form)->form.vision;
    }
    return Failure{
        refusal("no-vision", fmt::format("The form “{}” names no vision. Say with --vision which one is meant.",
                                         options.forms.front()))};
}

/// It is no id that was meant for a workspace.
bool looksLikeFile(std::string_view given)
{
    return given.find('/') != std::string_view::npos || given.ends_with(".yaml") || given.ends_with(".yml");
}

/// @p options, in the workspace of the environment where no file is named.
CoverageOptions whereMeant(CoverageOptions options)
{
    if (!looksLikeFile(options.vision) && std::ranges::none_of(options.forms, looksLikeFile))
        options.workspace = orInEnvironment(std::move(options.workspace));
    return options;
}

/// Why one of the files that are named cannot be read, where those of the other kind are not named.
std::optional<Reply> refuseUnreadFiles(const CoverageOptions &options)
{
    if (looksLikeFile(options.vision))
        if (const auto vision = givenVision(options.vision); !vision)
            return vision.error();
    for (const std::string &file : options.forms)
        if (looksLikeFile(file))
            if (const auto form = givenForm(file); !form)
                return form.error();
    return std::nullopt;
}

Reply coverageOfFiles(const CoverageOptions &options)
{
    if (options.vision.empty() || options.forms.empty()) {
        if (auto refused = refuseUnreadFiles(options))
            return std::move(*refused);
        return refusal("files-missing", "Coverage is of a vision by forms. Give the files of both, or --workspace "
                                        "for what is published there.");
    }
    const auto vision = givenVision(options.vision);
    if (!vision)
        return vision.error();
    std::vector<forms::Form> read;
    for (const std::string &file : options.forms) {
        auto form = givenForm(file);
        if (!form)
            return form.error();
        if (!forms::belongsTo(*form, vision->id))
            return tracesElsewhere(file, *form, *vision);
        read.push_back(std::move(*form));
    }
    std::vector<const forms::Form *> forms;
    for (const forms::Form &form : read)
        forms.push_back(&form);
    return coverageReply(*vision, forms);
}

Reply coverageInWorkspace(const CoverageOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto slug = visionOf(*session, options);
    if (!slug)
        return slug.error();
    const auto vision = forms::loadNewestVision(session->reader, *slug);
    if (!vision)
        return refusalOf(vision.error(), fmt::format("The vision “{}”", slug->text()));
    const auto programme = forms::programmeOf(session->reader, *slug);
    if (!programme)
        return refusalOf(programme.error(), "A form");
    const auto picked = chosen(*programme, options.forms, *slug);
    if (!picked)
        return picked.error();
    std::vector<const forms::Form *> forms;
    for (const auto &form : *picked)
        forms.push_back(&form->form);
    auto out = coverageReply(vision->vision, forms);
    out.json["number"] = vision->version.number;
    return out;
}

} // namespace

Reply coverageReply(const CoverageOptions &options, const Context &context)
{
    const auto meant = whereMeant(options);
    return meant.workspace.folder.empty() ? coverageOfFiles(meant) : coverageInWorkspace(meant, context);
}

} // namespace ringtrue::cli
