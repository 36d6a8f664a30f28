// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hex.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/pins.h"
#include "core/cli/session.h"
#include "forms/parse/source_text.h"
#include "forms/service/publish.h"
#include "forms/service/versions.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>

namespace ringtrue::cli {

inline const std::string &slugOf(const forms::FormVersion &version)
{
    return version.form.text();
}
inline const std::string &slugOf(const forms::VisionVersion &version)
{
    return version.vision.text();
}

/// How an earlier version comes back in force.
inline std::string hint(const forms::FormVersion &version)
{
    return fmt::format(" To go back: ringtrue form republish {} --version {}", slugOf(version), version.number);
}
inline std::string hint(const forms::VisionVersion &)
{
    return " A file with another comment makes a new version.";
}

template <typename Version>
nlohmann::json versionJson(const char *noun, const Version &version)
{
    return {{noun, slugOf(version)}, {"number", version.number}, {"hash", hex(view(version.hash))}};
}

/// Adds to the lines of @p list, which are @p versions, what each pins.
inline void addPins(nlohmann::json &list, const std::vector<forms::FormVersion> &versions,
                    const std::vector<forms::VisionVersion> &visions)
{
    for (std::size_t i = 0; i < versions.size(); ++i)
        list[i]["pins"] = pinsJson(pinsOf(versions[i], visions));
}
/// Visions pin nothing.
inline void addPins(nlohmann::json &, const std::vector<forms::VisionVersion> &,
                    const std::vector<forms::VisionVersion> &)
{
}

/// Lists what `noun publish` froze.
/// @param read  formVersions or visionVersions
template <typename Read>
Reply listPublished(const WorkspaceOptions &options, const Context &context, const char *noun, Read read)
{
    auto session = openForReading(options, context);
    if (!session)
        return session.error();
    const auto versions = read(session->reader);
    if (!versions)
        return refusalOf(versions.error(), fmt::format("The {}s could not be read", noun));
    const auto visions = forms::visionVersions(session->reader);
    if (!visions)
        return refusalOf(visions.error(), "The visions could not be read");
    const std::string plural = std::string(noun) + 's';
    Reply reply{.json = {{plural, nlohmann::json::array()}}};
    for (const auto &version : *versions) {
        auto json = versionJson(noun, version);
        json["title"] = version.title;
        reply.json[plural].push_back(std::move(json));
        reply.words += fmt::format("{:<28} {:>3}  {}\n", slugOf(version), version.number, version.title);
    }
    addPins(reply.json[plural], *versions, *visions);
    if (versions->empty())
        reply.words = fmt::format("None yet. Publish one with: ringtrue {0} publish FILE.{0}.yaml\n", noun);
    return reply;
}

struct PublishOptions {
    WorkspaceOptions workspace;
    std::string file;
};

/// Freezes a file as the next numbered version.
/// @param publish  publishForm or publishVision
template <typename Publish>
Reply publishFile(const PublishOptions &options, const Context &context, const char *noun, Publish publish)
{
    const auto text = readFile(options.file, forms::largestSource);
    if (!text)
        return text.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::PublishVisionsAndForms);
    if (!session)
        return session.error();
    const auto name = std::filesystem::path(options.file).filename().string();
    const auto published = session->workspace
                               ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                   return publish(ledger, connection, session->authorId(), *text, name);
                               })
                               .get();
    if (!published)
        return refusalOf(published.error(), options.file);
    const auto &version = published->version;
    Reply reply{.json = versionJson(noun, version), .words = findingsWords(published->findings)};
    reply.json["new"] = published->isNew;
    reply.json["in_force"] = published->inForce;
    reply.json["findings"] = findingsJson(published->findings);
    reply.words += fmt::format("“{}” is version {} of {}{}.\n", version.title, version.number, slugOf(version),
                               published->isNew ? "" : "; the same text was published before");
    if (version.number != published->inForce)
        reply.words += fmt::format("Version {} stays in force.{}\n", published->inForce, hint(version));
    return reply;
}

} // namespace ringtrue::cli
