// SPDX-License-Identifier: Apache-2.0
#include "forms/service/versions.h"

#include "core/domain/vision_texts.h"
#include "core/storage/read_within.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/sql.h"
#include "forms/parse/parse.h"
#include "forms/score/compile.h"

#include <algorithm>
#include <tuple>

namespace ringtrue::forms {

namespace {

Hash hashOf(const SQLite::Column &column)
{
    return hashFromBytes(storage::bytesOf(column)).value_or(Hash{});
}

FormVersion formVersionOf(SQLite::Statement &row)
{
    FormVersion out;
    out.hash = hashOf(row.getColumn(0));
    out.form = FormSlug(row.getColumn(1).getString());
    out.number = row.getColumn(2).getInt64();
    out.title = row.getColumn(3).getString();
    for (const auto &text : storage::splitWords(row.getColumn(4).getString()))
        if (const auto channel = channelFromWord(text))
            out.channels.push_back(*channel);
    out.contactTypes = storage::splitWords(row.getColumn(5).getString());
    if (!row.getColumn(6).isNull())
        out.visionVersion = hashOf(row.getColumn(6));
    if (!row.getColumn(8).isNull())
        out.policy = hashOf(row.getColumn(8));
    out.use = formUseFromWord(row.getColumn(9).getString()).value_or(out.use);
    return out;
}

VisionVersion visionVersionOf(SQLite::Statement &row)
{
    VisionVersion out;
    out.hash = hashOf(row.getColumn(0));
    out.vision = VisionSlug(row.getColumn(1).getString());
    out.number = row.getColumn(2).getInt64();
    out.kind = visionKindFromWord(row.getColumn(3).getString()).value_or(VisionKind::Service);
    out.title = row.getColumn(4).getString();
    out.publishedAt = {row.getColumn(5).getInt64(), 0};
    return out;
}

/// The row of @p hash by @p find, or why there is none.
template <typename Version, typename Read>
Result<Version, VersionError> findVersion(storage::Connection &connection, std::string_view find, const Hash &hash,
                                          int textColumn, Read readRow)
{
    auto found = storage::readWithin(connection, [&]() -> std::optional<Version> { // `verify` scores within its own
        auto &row = connection.prepared(find);
        storage::Binder(row).bytes(view(hash));
        if (!row.executeStep())
            return std::nullopt;
        auto version = readRow(row);
        version.text = row.getColumn(textColumn).getString();
        row.tryReset();
        return version;
    });
    if (!found)
        return Failure{VersionError::Store};
    if (!*found)
        return Failure{VersionError::Missing};
    return std::move(**found);
}

/// The first form version, the newest before others, that @p isMeant.
template <typename IsMeant>
Result<std::shared_ptr<const LoadedForm>, VersionError> loadFirst(storage::Connection &connection, IsMeant isMeant)
{
    const auto versions = formVersions(connection);
    if (!versions)
        return Failure{VersionError::Store};
    const auto found = std::find_if(versions->begin(), versions->end(), isMeant);
    if (found == versions->end())
        return Failure{VersionError::Missing};
    return loadForm(connection, found->hash);
}

} // namespace

Result<std::vector<FormVersion>, storage::StorageFailure> formVersions(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        std::vector<FormVersion> out;
        auto &row = connection.prepared(sql::listFormVersions);
        while (row.executeStep())
            out.push_back(formVersionOf(row));
        return out;
    });
}

Result<std::vector<VisionVersion>, storage::StorageFailure> visionVersions(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        std::vector<VisionVersion> out;
        auto &row = connection.prepared(sql::listVisionVersions);
        while (row.executeStep())
            out.push_back(visionVersionOf(row));
        return out;
    });
}

Result<LoadedVision, VersionError> loadVision(storage::Connection &connection, const Hash &hash)
{
    auto version = findVersion<VisionVersion>(connection, sql::findVisionVersion, hash, 6, visionVersionOf);
    if (!version)
        return Failure{version.error()};
    auto parsed = parseVision(version->text, version->title);
    if (!parsed.vision)
        return Failure{VersionError::Unreadable};
    return LoadedVision{.version = std::move(*version), .vision = std::move(*parsed.vision)};
}

std::optional<std::string> visionTitle(storage::Connection &connection, const Hash &hash, std::string_view language)
{
    auto loaded = loadVision(connection, hash);
    return loaded ? std::optional{inLanguage(std::move(loaded->vision), language).title} : std::nullopt;
}

Result<std::vector<VisionVersion>, storage::StorageFailure> newestVisions(storage::Connection &connection,
                                                                          std::string_view language)
{
    auto versions = visionVersions(connection);
    if (!versions)
        return versions;
    const auto isSame = [](const auto &one, const auto &other) { return one.vision == other.vision; };
    versions->erase(std::unique(versions->begin(), versions->end(), isSame), versions->end());
    for (auto &version : *versions)
        version.title = visionTitle(connection, version.hash, language).value_or(version.title);
    return versions;
}

Result<LoadedVision, VersionError> loadVisionVersion(storage::Connection &connection, const VisionSlug &vision,
                                                     std::int64_t number)
{
    const auto versions = visionVersions(connection);
    if (!versions)
        return Failure{VersionError::Store};
    const auto found = std::ranges::find_if(
        *versions, [&](const VisionVersion &version) { return version.vision == vision && version.number == number; });
    if (found == versions->end())
        return Failure{VersionError::Missing};
    return loadVision(connection, found->hash);
}

Result<LoadedVision, VersionError> loadNewestVision(storage::Connection &connection,
                                                    const std::optional<VisionSlug> &vision)
{
    const auto versions = visionVersions(connection);
    if (!versions)
        return Failure{VersionError::Store};
    const auto found = vision ? std::ranges::find(*versions, *vision, &VisionVersion::vision)
                              : std::ranges::max_element(*versions, {}, [](const VisionVersion &version) {
                                    return std::tie(version.publishedAt.microseconds, version.hash);
                                });
    if (found == versions->end())
        return Failure{VersionError::Missing};
    return loadVision(connection, found->hash);
}

Result<std::optional<LoadedVision>, VersionError> visionAbove(storage::Connection &connection, const Vision &vision)
{
    if (!vision.derivedFrom || *vision.derivedFrom == vision.id)
        return std::optional<LoadedVision>{};
    auto above = loadNewestVision(connection, vision.derivedFrom);
    if (!above && above.error() != VersionError::Missing)
        return Failure{above.error()};
    return above ? std::optional{std::move(*above)} : std::nullopt;
}

Result<FormVersion, VersionError> formVersion(storage::Connection &connection, const Hash &hash)
{
    return findVersion<FormVersion>(connection, sql::findFormVersion, hash, 10, formVersionOf);
}

Result<std::shared_ptr<const LoadedForm>, VersionError> loadForm(storage::Connection &connection, const Hash &hash)
{
    auto version = formVersion(connection, hash);
    if (!version)
        return Failure{version.error()};
    auto parsed = parseForm(version->text, version->title);
    if (!parsed.form)
        return Failure{VersionError::Unreadable};
    auto out = std::make_shared<LoadedForm>();
    out->form = std::move(*parsed.form);
    if (version->visionVersion) {
        auto vision = loadVision(connection, *version->visionVersion);
        if (!vision)
            return Failure{vision.error()};
        out->visionVersion = std::move(vision->version);
        out->vision = std::move(vision->vision);
    }
    out->version = std::move(*version);
    out->plan = compile(out->form, out->visionOrNull());
    return std::shared_ptr<const LoadedForm>(std::move(out));
}

Result<std::shared_ptr<const LoadedForm>, VersionError> loadNewestForm(storage::Connection &connection,
                                                                       const FormSlug &form)
{
    return loadFirst(connection, [&](const FormVersion &version) { return version.form == form; });
}

Result<std::shared_ptr<const LoadedForm>, VersionError> loadFormVersion(storage::Connection &connection,
                                                                        const FormSlug &form, std::int64_t number)
{
    return loadFirst(connection,
                     [&](const FormVersion &version) { return version.form == form && version.number == number; });
}

} // namespace ringtrue::forms
