// SPDX-License-Identifier: Apache-2.0
#include "forms/service/publish.h"

#include "core/organisation/directory.h"
#include "forms/exchange/content.h"
#include "forms/exchange/write_readable.h"
#include "forms/lint/against.h"
#include "forms/lint/lint.h"
#include "forms/service/pinned_text.h"

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

/// Why @p author may not publish; nothing where they may.
std::optional<PublishRefusal> refusedAuthor(storage::Connection &connection, const PersonId &author)
{
    const auto may = organisation::mayNow(connection, author, organisation::Task::PublishVisionsAndForms);
    if (!may)
        return storeRefused(may.error());
    if (*may)
        return std::nullopt;
    return PublishRefusal{.findings = {}, .ledger = {}, .vision = {}, .notAllowed = true};
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

/// Appends @p version unless it is @p same, which was published before.
template <typename Version, typename MakeFact>
Result<Published<Version>, PublishRefusal> append(ledger::Ledger &ledger, const PersonId &author, Version version,
                                                  const Version *same, std::vector<Finding> findings, MakeFact makeFact)
{
    if (same != nullptr) {
        const auto inForce = version.number - 1; // the number it would have had follows the highest
        version.number = same->number;
        version.hash = same->hash;
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

template <typename Version>
const Version *withHash(const std::vector<Version> &versions, const Hash &hash)
{
    const auto found = std::ranges::find(versions, hash, &Version::hash);
    return found == versions.end() ? nullptr : &*found;
}

/// The one of @p versions with the content and the pins of @p version, which has its pinnedText(). One that was
/// published before that line was written has the hash of the text without it. @p version then gets its text.
const FormVersion *sameForm(const std::vector<FormVersion> &versions, std::string_view text, FormVersion &version)
{
    if (const auto *const pinned = withHash(versions, version.hash))
        return pinned;
    const auto pinsTheSame = [&](const FormVersion &other) {
        return other.visionVersion == version.visionVersion && (!other.policy || other.policy == version.policy);
    };
    for (const auto plain : {text, withoutPins(text)}) {
        const auto *const earlier = withHash(versions, sha256(plain));
        if (earlier == nullptr || !pinsTheSame(*earlier))
            continue;
        version.text = plain;
        return earlier;
    }
    return nullptr;
}

/// Errors where @p version, whose text got a line more, says something else than @p form, or where that could not be
/// written and read again once somebody goes on from it.
std::vector<Finding> findUnfit(const Form &form, const FormVersion &version, std::string_view file)
{
    if (const auto written = writeReadable(form, file); !written)
        return written.error();
    const auto pinned = parseForm(version.text, file);
    if (pinned.form && *pinned.form == form)
        return {};
    return {{Severity::Error, FindingCode::ReadsOtherwise, std::string(file), {}, {}, {}}};
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
    if (auto refused = refusedAuthor(connection, author))
        return Failure{std::move(*refused)};
    auto parsed = parseVision(text, file);
    if (!parsed.vision)
        return Failure{PublishRefusal{.findings = std::move(parsed.findings), .ledger = {}}};
    const auto above = visionAbove(connection, *parsed.vision);
    if (!above)
        return Failure{PublishRefusal{.findings = {}, .ledger = {}, .vision = above.error()}};
    auto checked = checkVision(text, file, *above ? &(*above)->vision : nullptr, on);
    if (!checked.vision || hasErrors(checked.findings))
        return Failure{PublishRefusal{.findings = std::move(checked.findings), .ledger = {}}};
    if (auto written = writeReadable(*checked.vision, file); !written) // or nobody could go on from it
        return Failure{PublishRefusal{.findings = std::move(written.error()), .ledger = {}}};
    const auto versions = visionVersions(connection);
    if (!versions)
        return Failure{storeRefused(versions.error())};
    VisionVersion version{.hash = sha256(text),
                          .vision = checked.vision->id,
                          .number = nextNumber(*versions, &VisionVersion::vision, checked.vision->id),
                          .kind = checked.vision->kind,
                          .title = checked.vision->title,
                          .text = std::string(text)};
    const auto *const same = withHash(*versions, version.hash);
    return append(ledger, author, std::move(version), same, std::move(checked.findings), visionVersionFact);
}

Result<Published<FormVersion>, PublishRefusal> publishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                           const PersonId &author, std::string_view text,
                                                           std::string_view file, const LintedOn &on)
{
    if (auto refused = refusedAuthor(connection, author))
        return Failure{std::move(*refused)};
    auto parsed = parseForm(text, file);
    if (!parsed.form)
        return Failure{PublishRefusal{.findings = std::move(parsed.findings), .ledger = {}}};
    const auto vision = parsed.form->vision ? loadNewestVision(connection, parsed.form->vision)
                                            : Result<LoadedVision, VersionError>(Failure{VersionError::Missing});
    if (parsed.form->vision && !vision)
        return Failure{vision.error() == VersionError::Missing
                           ? visionMissing(*parsed.form->vision, parsed.places, file)
                           : PublishRefusal{.findings = {}, .ledger = {}, .vision = vision.error()}};
    auto checked = checkForm(text, file, vision ? &vision->vision : nullptr, on);
    if (!checked.form || hasErrors(checked.findings))
        return Failure{PublishRefusal{.findings = std::move(checked.findings), .ledger = {}}};
    const auto versions = formVersions(connection);
    if (!versions)
        return Failure{storeRefused(versions.error())};
    FormVersion version{.form = checked.form->id,
                        .number = nextNumber(*versions, &FormVersion::form, checked.form->id),
                        .title = checked.form->title,
                        .channels = checked.form->channels,
                        .contactTypes = checked.form->contactTypes,
                        .visionVersion = vision ? std::optional{vision->version.hash} : std::nullopt,
                        .text = std::string(text),
                        .policy = policyHash(checked.form->scoring),
                        .use = checked.form->use};
    version.text = pinnedText(version, checked.form->vision);
    version.hash = sha256(version.text);
    if (auto unfit = findUnfit(*checked.form, version, file); !unfit.empty())
        return Failure{PublishRefusal{.findings = std::move(unfit), .ledger = {}}};
    const auto *const same = sameForm(*versions, text, version);
    if (same == nullptr)
        addAgainstInForce(connection, checked, file);
    return append(ledger, author, std::move(version), same, std::move(checked.findings), formVersionFact);
}

Result<Published<FormVersion>, RepublishFailure> republishForm(ledger::Ledger &ledger, storage::Connection &connection,
                                                               const PersonId &author, const FormSlug &form,
                                                               std::int64_t number, const LintedOn &on)
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
    std::string text(withoutPins((*earlier)->version.text));
    text +=
        fmt::format("{}# Version {} again, in force as version {}.\n", text.ends_with('\n') ? "" : "\n", number, next);
    auto published =
        publishForm(ledger, connection, author, text, fmt::format("{}, version {}", form.text(), number), on);
    if (!published)
        return Failure{
            RepublishFailure{.error = RepublishError::Refused, .version = {}, .refusal = std::move(published.error())}};
    return std::move(*published);
}

} // namespace ringtrue::forms
