// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/domain/evidence.h"
#include "core/domain/interaction.h"
#include "core/domain/transcript.h"
#include "media/service/open_content.h"

#include <nlohmann/json.hpp>

#include <string>

/// What was said in an interaction, for those who evaluate it on the command line.
namespace ringtrue::cli {

/// The recording's facts and the messages, each where there is one.
struct Content {
    std::optional<media::RecordingInfo> recording;
    bool canBeHeard = false; ///< the recording opens
    Transcript transcript;
    media::ContentError why = media::ContentError::None; ///< why the recording, or else the transcript, does not open
};

/// Whether nothing of it was removed, erased, damaged or left elsewhere.
inline bool isReadable(const Content &content)
{
    return content.why == media::ContentError::None;
}

Result<Content, Reply> readContent(Session &session, const InteractionId &interaction);

/// `recording` (null where there is none), `messages` (numbered as evidence names them), `content`: `here`, `none`,
/// `removed`, `erased`, `no-key`, `damaged`.
void addContentJson(nlohmann::json &json, const Content &content);
std::string contentWords(const Content &content);

/// What @p evidence quotes, one message a line after @p indent: the messages it names, or those heard in its part of
/// a recording that has a transcript.
std::string quotedWords(const Evidence &evidence, const Transcript &transcript, std::string_view indent);
nlohmann::json quotedJson(const Evidence &evidence, const Transcript &transcript);

} // namespace ringtrue::cli
