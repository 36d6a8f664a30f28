// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/unsaved_answers.h"

#include <algorithm>

namespace ringtrue::qml {

using service::DraftPart;

namespace {

const UnsavedAnswers::Part segmentPart{std::nullopt, DraftPart::Answer};

void replace(Answer &answer, const Answer &kept, DraftPart part)
{
    switch (part) {
    case DraftPart::Answer:
        answer.value = kept.value;
        break;
    case DraftPart::Comment:
        answer.comment = kept.comment;
        break;
    case DraftPart::Evidence:
        answer.evidence = kept.evidence;
        break;
    case DraftPart::Cause:
        answer.cause = kept.cause;
        answer.attribution = kept.attribution;
        break;
    }
}

} // namespace

int UnsavedAnswers::keep(const DraftId &draft, const Part &part, Content content)
{
    content.turn = ++m_turn;
    m_kept[draft][part] = std::move(content);
    return m_turn;
}

int UnsavedAnswers::keep(const DraftId &draft, const Answer &answer, DraftPart part)
{
    return keep(draft, Part(answer.question, part), Content{.answer = answer});
}

int UnsavedAnswers::keepSegment(const DraftId &draft, int segment)
{
    return keep(draft, segmentPart, Content{.answer = {}, .segment = segment});
}

void UnsavedAnswers::saved(const DraftId &draft, const Part &part, int turn)
{
    const auto of = m_kept.find(draft);
    if (of == m_kept.end())
        return;
    const auto found = of->second.find(part);
    if (found != of->second.end() && found->second.turn == turn)
        of->second.erase(found);
    if (of->second.empty())
        m_kept.erase(of);
}

std::vector<UnsavedAnswers::Part> UnsavedAnswers::parts(const DraftId &draft) const
{
    std::vector<Part> parts;
    if (const auto of = m_kept.find(draft); of != m_kept.end())
        for (const auto &[part, content] : of->second)
            parts.push_back(part);
    return parts;
}

std::vector<Answer> UnsavedAnswers::over(const DraftId &draft, std::vector<Answer> answers) const
{
    const auto of = m_kept.find(draft);
    if (of == m_kept.end())
        return answers;
    for (const auto &[part, content] : of->second) {
        if (!part.first)
            continue;
        auto found = std::ranges::find(answers, *part.first, &Answer::question);
        if (found == answers.end()) {
            answers.push_back(Answer{});
            found = answers.end() - 1;
            found->question = *part.first;
        }
        replace(*found, content.answer, part.second);
    }
    return answers;
}

std::optional<int> UnsavedAnswers::segment(const DraftId &draft) const
{
    const auto of = m_kept.find(draft);
    if (of == m_kept.end())
        return std::nullopt;
    const auto found = of->second.find(segmentPart);
    return found == of->second.end() ? std::nullopt : std::optional{found->second.segment};
}

} // namespace ringtrue::qml
