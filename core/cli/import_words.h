// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "media/chat/read_chat.h"
#include "media/service/import_interaction.h"

#include <string>
#include <vector>

namespace ringtrue::cli {

/// What the command line says about an interaction that is imported.
struct AboutOptions {
    std::string reference;
    std::string startedAt;
    std::vector<std::string> agents; ///< `a-1` or, where the call was transferred, `a-1@0 a-2@95000`
    std::string contactType;
    std::string customerKey;
    std::string customerName;
    bool takeKnown = false;
};

void addAboutOptions(Parser command, AboutOptions &options);
Result<media::NewInteraction, Reply> aboutOf(const Session &session, const AboutOptions &options,
                                             const Context &context);

/// What was imported; warns where nobody said when it began, and where its number says who the customer is.
Reply importedReply(Session &session, const Interaction &interaction, const AboutOptions &options);
void warn(Reply &reply, std::string_view code, const std::string &message);
/// Adds what else a person should know of it: files that were cut off, sides of different length, a transcript
/// that is longer than its call.
void addWarnings(Reply &reply, const media::Imported &imported, const std::vector<std::string> &files);
Reply refusalOf(const media::ChatError &error, const std::string &file);
Reply refusalOf(Session &session, const media::ImportFailure &failure, const AboutOptions &options,
                const std::vector<std::string> &files);

} // namespace ringtrue::cli
