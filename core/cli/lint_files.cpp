// SPDX-License-Identifier: Apache-2.0
#include "core/cli/lint_files.h"

#include "core/base/today.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/lint/against.h"
#include "forms/lint/lint.h"
#include "forms/lint/obligation_clashes.h"

#include <algorithm>
#include <optional>

namespace ringtrue::cli {

namespace {

using Findings = std::vector<forms::Finding>;

/// A form given that can be read.
struct ReadForm {
    const GivenFile *file = nullptr;
    forms::Form form{};
    forms::Places places{};
};

/// What all files are checked beside.
struct Beside {
    std::vector<ReadForm> forms{};
    std::vector<Vision> visions{};       ///< those given that can be read
    std::optional<Vision> named{};       ///< by --vision
    std::optional<forms::Form> before{}; ///< by --against
    forms::LintedOn on{};
    bool oneForm = false;
};

const Vision *find(const Beside &beside, const std::optional<VisionSlug> &id)
{
    const auto found =
        std::ranges::find_if(beside.visions, [&](const Vision &vision) { return id && vision.id == *id; });
    return found == beside.visions.end() ? nullptr : &*found;
}

Findings lintOne(const GivenFile &file, const Beside &beside)
{
    if (file.kind == GivenKind::Vision) {
        const auto parsed = forms::parseVision(file.text, file.name);
        const Vision *served = parsed.vision ? find(beside, parsed.vision->derivedFrom) : nullptr;
        return forms::checkVision(file.text, file.name, served, beside.on).findings;
    }
    const auto parsed = forms::parseForm(file.text, file.name);
    const Vision *vision = parsed.form ? find(beside, parsed.form->vision) : nullptr;
    if (!vision && beside.named)
        vision = &*beside.named;
    auto checked = forms::checkForm(file.text, file.name, vision, beside.on);
    if (checked.form && beside.before && (beside.oneForm || beside.before->id == checked.form->id))
        for (auto &finding : forms::lintAgainst(*beside.before, *checked.form, checked.places, file.name))
            checked.findings.push_back(std::move(finding));
    return checked.findings;
}

/// What is found in @p file only because others were given with it.
Findings lintTogether(const GivenFile &file, const Beside &beside)
{
    std::vector<const forms::Form *> all;
    for (const ReadForm &read : beside.forms)
        all.push_back(&read.form);
    const auto read = std::ranges::find(beside.forms, &file, &ReadForm::file);
    if (read == beside.forms.end())
        return {};
    forms::Collected out{read->places, file.name};
    forms::lintObligationClashes(read->form, all, out);
    return out.take();
}

Result<Beside, Reply> besideOf(const LintOptions &options, const std::vector<GivenFile> &files, const Context &context)
{
    Beside out{.on = {.today = today(context.clock)}};
    out.oneForm = std::ranges::count(files, GivenKind::Form, &GivenFile::kind) == 1;
    for (const GivenFile &file : files)
        if (file.kind == GivenKind::Vision)
            if (auto parsed = forms::parseVision(file.text, file.name); parsed.vision)
                out.visions.push_back(std::move(*parsed.vision));
    for (const GivenFile &file : files)
        if (file.kind == GivenKind::Form)
            if (auto parsed = forms::parseForm(file.text, file.name); parsed.form)
                out.forms.push_back({&file, std::move(*parsed.form), std::move(parsed.places)});
    if (!options.vision.empty()) {
        auto vision = givenVision(options.vision);
        if (!vision)
            return Failure{vision.error()};
        out.visions.push_back(*vision);
        out.named = std::move(*vision);
    }
    if (!options.against.empty()) {
        auto before = givenForm(options.against);
        if (!before)
            return Failure{before.error()};
        out.before = std::move(*before);
    }
    return out;
}

} // namespace

Reply lintFiles(const LintOptions &options, GivenKind otherwise, const Context &context)
{
    const auto given = readGiven(options.files, otherwise);
    if (given.read.empty() && given.refused)
        return *given.refused;
    const auto beside = besideOf(options, given.read, context);
    if (!beside)
        return beside.error();
    Findings all;
    std::vector<std::string> names;
    for (const GivenFile &file : given.read) {
        names.push_back(file.name);
        for (auto &finding : lintOne(file, *beside))
            all.push_back(std::move(finding));
        for (auto &finding : lintTogether(file, *beside))
            all.push_back(std::move(finding));
    }
    auto reply = lintReply(names, all);
    if (!given.refused)
        return reply;
    reply.json["ok"] = false;
    reply.json["error"] = given.refused->json["error"];
    reply.messages = given.refused->words + '\n';
    reply.exit = Exit::Refused;
    return reply;
}

} // namespace ringtrue::cli
