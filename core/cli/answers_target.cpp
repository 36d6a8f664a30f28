// SPDX-License-Identifier: Apache-2.0
#include "core/cli/answers_target.h"

#include "core/base/hex.h"
#include "core/base/utf8.h"

#include <fmt/format.h>

#include <utility>

namespace ringtrue::cli {

namespace {

/// `version 2 of “call”`; `a version of a form that is not here`
std::string versionWords(Session &session, const std::string &hash)
{
    if (const auto versions = forms::formVersions(session.reader))
        for (const auto &version : *versions)
            if (hex(view(version.hash)) == hash)
                return fmt::format("version {} of “{}”", version.number, version.form.text());
    return "a version of a form that is not here";
}

} // namespace

std::optional<Reply> refuseOtherInteraction(const forms::AnswersOf &of, const FilledFormOptions &options,
                                            const Interaction &interaction)
{
    const bool isOtherNumber = of.reference && *of.reference != interaction.reference;
    if (!isOtherNumber && (!of.interaction || InteractionId::parse(*of.interaction) == interaction.id))
        return std::nullopt;
    const auto named = beginningOf(isOtherNumber ? *of.reference : *of.interaction);
    return refusal("other-interaction",
                   fmt::format("Nothing was stored: “{}” says that its answers are of the interaction {}, and you gave "
                               "{}. Give --interaction {}, or take “interaction” and “reference” out of the file where "
                               "they are meant for that one.",
                               options.answers, named, options.interaction, named));
}

std::optional<Reply> refuseOtherVersion(const forms::AnswersOf &of, const FilledFormOptions &options, Session &session,
                                        const forms::FormVersion &form)
{
    if (!of.formVersion || *of.formVersion == hex(view(form.hash)))
        return std::nullopt;
    return refusal("other-version",
                   fmt::format("Nothing was stored: “{}” says that its answers were given on {}, and they would be "
                               "stored on version {} of “{}”. Look whether they fit that (`ringtrue form compare` says "
                               "what changed), and take “form_version” out of the file.",
                               options.answers, versionWords(session, *of.formVersion), form.number, form.form.text()));
}

std::optional<Reply> refuseOtherPart(const FilledForm &filled, const FilledFormOptions &options)
{
    const auto &part = filled.of.part;
    if (!part || std::cmp_equal(*part, filled.segment + 1))
        return std::nullopt;
    return refusal("other-part",
                   fmt::format("Nothing was stored: “{}” says that its answers are of part {} of the interaction, and "
                               "they would be stored for part {}. Give --segment {}, or take “part” out of the file "
                               "where they are meant for that one.",
                               options.answers, *part, filled.segment + 1, *part));
}

} // namespace ringtrue::cli
