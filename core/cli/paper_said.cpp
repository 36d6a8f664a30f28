// SPDX-License-Identifier: Apache-2.0
#include "core/cli/paper_said.h"

#include "core/cli/content_words.h"
#include "media/service/cut_clips.h"

#include <vector>

namespace ringtrue::cli {

namespace {

forms::SaidState stateOf(media::ContentError why)
{
    switch (why) {
    case media::ContentError::None:
    case media::ContentError::Store:
        break;
    case media::ContentError::Removed:
        return forms::SaidState::Removed;
    case media::ContentError::Erased:
        return forms::SaidState::Erased;
    case media::ContentError::NoKey:
        return forms::SaidState::NoKey;
    case media::ContentError::Damaged:
        return forms::SaidState::Damaged;
    }
    return forms::SaidState::Here;
}

/// Adds what was said; the recording where it can be heard.
Result<std::optional<media::RecordingInfo>, Reply> addWords(forms::EvaluationPaper &paper, Session &session)
{
    auto content = readContent(session, paper.evaluation.interaction);
    if (!content)
        return Failure{content.error()};
    paper.said = stateOf(content->why);
    paper.transcript = std::move(content->transcript);
    return content->canBeHeard ? std::move(content->recording) : std::nullopt;
}

} // namespace

std::optional<Reply> addSaid(forms::EvaluationPaper &paper, Session &session)
{
    const auto added = addWords(paper, session);
    return added ? std::nullopt : std::optional(added.error());
}

std::optional<Reply> addSaidAndHeard(forms::EvaluationPaper &paper, Session &session)
{
    const auto recording = addWords(paper, session);
    if (!recording)
        return recording.error();
    const auto places = forms::clipsOf(paper);
    std::vector<TimeSpan> spans;
    for (const auto &[question, evidence] : places)
        spans.push_back(std::get<TimeSpan>(paper.explanation.questions[question].evidence[evidence]));
    auto cut = media::cutClips(session.workspace->blobs(), *recording, spans);
    paper.clipsLeftOut = cut.leftOut;
    if (cut.why != media::ContentError::None)
        paper.said = stateOf(cut.why);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (auto &clip = cut.clips[i])
            paper.clips.push_back({.at = places[i],
                                   .mimeType = std::move(clip->sound.mimeType),
                                   .bytes = std::move(clip->sound.bytes),
                                   .onlySeconds = clip->onlyMs ? std::optional(*clip->onlyMs / 1000) : std::nullopt});
    return std::nullopt;
}

} // namespace ringtrue::cli
