// SPDX-License-Identifier: Apache-2.0
#include "forms/service/forms_in_force.h"

#include "forms/lint/vanished.h"
#include "forms/parse/parse.h"
#include "forms/trace/coverage_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

std::vector<Finding> withoutVision(const VisionSlug &vision, const Places &places, const std::string &file)
{
    return {{Severity::Error, FindingCode::VisionNotPublished, file, places.at("vision"), {vision.text()}, {}}};
}

/// What is found in one form in force; nothing where it names no vision, or cannot be read.
Result<std::vector<Finding>, VersionError> findingsOn(storage::Connection &connection, const FormVersion &version,
                                                      const std::optional<VisionSlug> &only)
{
    const std::string file = fmt::format("{}, version {}", version.form.text(), version.number);
    const auto read = formVersion(connection, version.hash);
    if (!read)
        return Failure{read.error()};
    const auto parsed = parseForm(read->text, file);
    if (!parsed.form || !parsed.form->vision || (only && *only != *parsed.form->vision))
        return std::vector<Finding>{};
    const auto vision = loadNewestVision(connection, parsed.form->vision);
    if (vision)
        return lintVanished(*parsed.form, parsed.places, file, vision->vision, vision->version.number);
    if (vision.error() == VersionError::Missing)
        return withoutVision(*parsed.form->vision, parsed.places, file);
    return Failure{vision.error()};
}

/// The forms in force that can be read, by form.
Result<std::vector<std::shared_ptr<const LoadedForm>>, VersionError> readableInForce(storage::Connection &connection)
{
    const auto inForce = formsInForce(connection);
    if (!inForce)
        return Failure{inForce.error()};
    std::vector<std::shared_ptr<const LoadedForm>> out;
    for (const FormVersion &version : *inForce) {
        auto form = loadForm(connection, version.hash);
        if (!form && form.error() == VersionError::Store)
            return Failure{form.error()};
        if (form)
            out.push_back(std::move(*form));
    }
    return out;
}

} // namespace

Result<std::vector<FormVersion>, VersionError> formsInForce(storage::Connection &connection)
{
    auto versions = formVersions(connection); // by form, the newest first
    if (!versions)
        return Failure{VersionError::Store};
    std::vector<FormVersion> out;
    for (FormVersion &version : *versions)
        if (out.empty() || out.back().form != version.form)
            out.push_back(std::move(version));
    return out;
}

Result<std::vector<std::shared_ptr<const LoadedForm>>, VersionError> programmeOf(storage::Connection &connection,
                                                                                 const VisionSlug &vision)
{
    auto forms = readableInForce(connection);
    if (forms)
        std::erase_if(*forms, [&](const auto &form) { return !belongsTo(form->form, vision); });
    return forms;
}

Result<std::vector<VisionSlug>, VersionError> visionsOfForms(storage::Connection &connection)
{
    const auto forms = readableInForce(connection);
    if (!forms)
        return Failure{forms.error()};
    std::set<VisionSlug> out;
    for (const auto &form : *forms)
        if (form->form.vision)
            out.insert(*form->form.vision);
    return std::vector(out.begin(), out.end());
}

Result<std::vector<CheckedForm>, VersionError> checkFormsInForce(storage::Connection &connection,
                                                                 const std::optional<VisionSlug> &only)
{
    const auto inForce = formsInForce(connection);
    if (!inForce)
        return Failure{inForce.error()};
    std::vector<CheckedForm> out;
    for (const FormVersion &version : *inForce) {
        auto findings = findingsOn(connection, version, only);
        if (!findings)
            return Failure{findings.error()};
        if (!findings->empty())
            out.push_back({version, std::move(*findings)});
    }
    return out;
}

} // namespace ringtrue::forms
