// SPDX-License-Identifier: Apache-2.0
#include "forms/service/publish.h"

#include "forms/exchange/content.h"
#include "forms/lint/against.h"
#include "forms/lint/lint.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::forms {

namespace {

PublishRefusal storeRefused(const storage::StorageFailure &failure)
{
    return {.findings = {},
            .ledger =
                ledger::LedgerFailure{.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure}};
}

PublishRefusal visionMissing(const VisionSlug &vision, const Places &places, std::string_view file)
{
    return {.findings = {{Severity::Error,
                          FindingCode::VisionNotPublished,
                          std::string(file),
                          places.at("vision"),
                          {vision.text()},
                          {}}},
            .ledger = {}};
}

/// The number after the highest of @p versions whose slug at @p member is @p slug.
template <typename Version, typename Slug>
std::int64_t nextNumber(const std::vector<Version> &versions, Slug Version::*member, const Slug &slug)
{
    std::int64_t highest = 0;
    for (const auto &version : versions)
        if (version.*member == slug)
            highest = std::max(highest, version.number);
    return highest + 1;
}

/// Appends @p version unless the same text was published before.
template <typename Version, typename MakeFact>
Result<Published<Version>, PublishRefusal> append(ledger::Ledger &ledger, const PersonId &author, Version version,
                                                  const std::vector<Version> &versions, std::vector<Finding> findings,
                                                  MakeFact makeFact)
{
    const auto same = std::find_if(versions.begin(), versions.end(),
                                   [&](const Version &other) { return other.hash == version.hash; });
    if (same != versions.end()) {
        const auto inForce = version.number - 1; // the number it would have had follows the highest
        version.number = same->number;
        return Published<Version>{
            .version = std::move(version), .findings = std::move(findings), .isNew = false, .inForce = inForce};
    }
    const auto stored = ledger.append(author, makeFact(version));
    if (!stored)
        return Failure{PublishRefusal{.findings = {}, .ledger = stored.error()}};
    const auto number = version.number;
    return Published<Version>{
        .version = std::move(version), .findings = std::move(findings), .isNew = true, .inForce = number};
}

/// The newest version of the vision that the one in @p text is derived from; nothing where none is here.
Result<std::optional<Vision>, VersionError> servedBy(storage::Connection &connection, std::string_view text,
                                                     std::string_view file)
{
    const auto parsed = parseVision(text, file);
    if (!parsed.vision || !parsed.vision->derivedFrom || *parsed.vision->derivedFrom == parsed.vision->id)
        return std::optional<Vision>{};
    auto served = loadNewestVision(connection, parsed.vision->derivedFrom);
    if (!served && served.error() != VersionError::Missing)
        return Failure{served.error()};
    return served ? std::optional{std::move(served->vision)} : std::nullopt;
}

/// Adds what is not the same question any more as in the version in force; one that cannot be read is not looked at.
void addAgainstInForce(storage::Connection &connection, ParsedForm &checked, std::string_view file)
{
    const auto inForce = loadNewestForm(connection, checked.form->id);
    if (!inForce)
        return;
    for (Finding &finding : lintAgainst((*inForce)->form, *checked.form, checked.places, file))
        checked.findings.push_back(std::move(finding));
}

} // namespace

Result<Published<VisionVersion>, PublishRefusal> publishVision(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, std::string_view text,
                                                               std::string_view file, const LintedOn &on)
{
    const auto served = servedBy(connection, text, file);
    if (!served)
        return Failure{PublishRefusal{.findings = {}, .ledger = {}, .vision = served.error()}};
    auto checked = checkVision(text, file, *served ? &**served : nullptr, on);
    if (!checked.vision || hasErrors(checked.findings))
        return Failure{PublishRefusal{.findings = std::move(checked.findings), .ledger = {}}};
    const auto versions = visionVersions(connection);
    if (!versions)
        return Failure{storeRefused(versions.error())};
    VisionVersion version{.hash = sha256(text),
                          .vision = checked.vision->id,
                          .number = nextNumber(*versions, &VisionVersion::vision, checked.vision->id),
                          .kind = checked.vision->kind,
                          .title = checked.vision->title,
                          .text = std::string(text)};
    return append(ledger, author, std::move(version), *versions, std::move(checked.findings), visionVersionFact);
}

Result<Published<FormVersion>, PublishRefusal> publishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                           const PersonId &author, std::string_view text,
                                                           std::string_view file)
{
    auto parsed = parseForm(text, file);
    if (!parsed.form)
        return Failure{PublishRefusal{.findings = std::move(parsed.findings), .ledger = {}}};
    const auto vision = parsed.form->vision ? loadNewestVision(connection, parsed.form->vision)
                                            : Result<LoadedVision, VersionError>(Failure{VersionError::Missing});
    if (parsed.form->vision && !vision)
        return Failure{vision.error() == VersionError::Missing
                           ? visionMissing(*parsed.form->vision, parsed.places, file)
                           : PublishRefusal{.findings = {}, .ledger = {}, .vision = vision.error()}};
    auto checked = checkForm(text, file, vision ? &vision->vision : nullptr);
    if (!checked.form || hasErrors(checked.findings))
        return Failure{PublishRefusal{.findings = std::move(checked.findings), .ledger = {}}};
    const auto versions = formVersions(connection);
    if (!versions)
        return Failure{storeRefused(versions.error())};
    const auto hash = sha256(text);
    if (std::ranges::find(*versions, hash, &FormVersion::hash) == versions->end())
        addAgainstInForce(connection, checked, file);
    FormVersion version{.hash = hash,
                        .form = checked.form->id,
                        .number = nextNumber(*versions, &FormVersion::form, checked.form->id),
                        .title = checked.form->title,
                        .channels = checked.form->channels,
                        .contactTypes = checked.form->contactTypes,
                        .visionVersion = vision ? std::optional{vision->version.hash} : std::nullopt,
                        .text = std::string(text),
                        .policy = policyHash(checked.form->scoring),
                        .use = checked.form->use};
    return append(ledger, author, std::move(version), *versions, std::move(checked.findings), formVersionFact);
}

Result<Published<FormVersion>, RepublishFailure> republishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, const FormSlug &form,
                                                               std::int64_t number)
{
    const auto earlier = loadFormVersion(connection, form, number);
    if (!earlier)
        return Failure{RepublishFailure{.error = RepublishError::Version, .version = earlier.error()}};
    const auto versions = formVersions(connection);
    if (!versions)
        return Failure{RepublishFailure{
            .error = RepublishError::Refused, .version = {}, .refusal = storeRefused(versions.error())}};
    const auto next = nextNumber(*versions, &FormVersion::form, form);
    if (number + 1 == next)
        return Failure{RepublishFailure{.error = RepublishError::InForce}};
    auto text = (*earlier)->version.text;
    text +=
        fmt::format("{}# Version {} again, in force as version {}.\n", text.ends_with('\n') ? "" : "\n", number, next);
    auto published = publishForm(ledger, connection, author, text, fmt::format("{}, version {}", form.text(), number));
    if (!published)
        return Failure{
            RepublishFailure{.error = RepublishError::Refused, .version = {}, .refusal = std::move(published.error())}};
    return std::move(*published);
}

} // namespace ringtrue::forms
