// SPDX-License-Identifier: Apache-2.0
// What the question at hand shows of typed answers, emotions, files, proposals, levels and causes.
#include "qml/Ringtrue/Evaluate/open_question.h"

#include "forms/model/answer_ranges.h"
#include "qml/Ringtrue/Evaluate/answer_words.h"
#include "qml/Ringtrue/Evaluate/cause_words.h"
#include "qml/Ringtrue/Evaluate/typed_value.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::QuestionType;

namespace {

/// What somebody wrote about one answer.
struct Level {
    QString words;
    std::string guidance;
    std::string example;
    AnswerValue value;
};

std::vector<Level> levelsOf(const forms::Question &question)
{
    std::vector<Level> out;
    for (const auto &option : question.answers)
        out.push_back({shown(option.text), option.guidance, option.example, PickedOption{option.id}});
    if (question.scale)
        for (const auto &level : question.scale->levels)
            out.push_back(
                {answerWords(question, ScaleValue{level.at}), level.guidance, level.example, ScaleValue{level.at}});
    std::erase_if(out, [](const Level &level) { return level.guidance.empty() && level.example.empty(); });
    return out;
}

bool isGiven(const forms::Question &question, const AnswerValue &given, const AnswerValue &level)
{
    const auto *const option = std::get_if<PickedOption>(&level);
    if (const auto *const several = std::get_if<PickedOptions>(&given); several != nullptr && option != nullptr)
        return std::ranges::find(several->options, option->option) != several->options.end();
    if (const auto *const number = std::get_if<NumberValue>(&given); number != nullptr && option != nullptr) {
        const auto at = forms::rangeOf(question, number->value);
        return at && question.answers[*at].id == option->option;
    }
    return given == level;
}

} // namespace

bool OpenQuestion::wantsTyping() const
{
    return question() != nullptr && isTyped(question()->type);
}

QString OpenQuestion::taken() const
{
    return wantsTyping() ? takenText(*question()) : QString();
}

QString OpenQuestion::rangeOf(const QString &text) const
{
    return wantsTyping() ? rangeWords(*question(), text, counts()) : QString();
}

bool OpenQuestion::wantsEmotion() const
{
    return question() != nullptr && question()->type == QuestionType::Emotion;
}

bool OpenQuestion::wantsFiles() const
{
    return question() != nullptr && question()->type == QuestionType::File;
}

bool OpenQuestion::photosOnly() const
{
    return wantsFiles() && question()->file.value_or(forms::FileRange{}).photosOnly;
}

QStringList OpenQuestion::files() const
{
    QStringList names;
    const auto *const attached = answer() != nullptr ? std::get_if<AttachedFiles>(&answer()->value) : nullptr;
    if (attached != nullptr)
        for (const auto &file : attached->files)
            names << (file.name.empty() ? tr("(name erased)") : shown(file.name));
    return names;
}

bool OpenQuestion::takesMoreFiles() const
{
    return wantsFiles() && m_evaluation->state() == Evaluation::Filling
           && files().size() < question()->file.value_or(forms::FileRange{}).most;
}

QString OpenQuestion::proposal() const
{
    if (question() == nullptr || m_evaluation->state() != Evaluation::Filling)
        return {};
    const auto proposed = m_evaluation->run()->proposed(std::size_t(m_evaluation->current()));
    return proposed ? answerWords(*question(), *proposed) : QString();
}

QStringList OpenQuestion::levels() const
{
    if (question() == nullptr || answer() == nullptr)
        return {};
    auto all = levelsOf(*question());
    const bool isAnswered = m_evaluation->run()->isAnswered(std::size_t(m_evaluation->current()));
    if (isAnswered)
        std::erase_if(all, [&](const Level &level) { return !isGiven(*question(), answer()->value, level.value); });
    QStringList lines;
    for (const auto &level : all) {
        auto line = level.words;
        if (!level.guidance.empty())
            line = tr("%1: %2", "answer: what it means").arg(line, shown(level.guidance));
        if (!level.example.empty())
            line = tr("%1 For example: “%2”").arg(line, shown(level.example));
        lines << line;
    }
    return lines;
}

bool OpenQuestion::wantsCause() const
{
    if (question() == nullptr || m_evaluation->state() != Evaluation::Filling)
        return false;
    const auto at = std::size_t(m_evaluation->current());
    const auto &run = *m_evaluation->run();
    const bool mayBeGiven = forms::causeRequirement(run.form(), *question()) == forms::Requirement::Optional;
    return run.wantsCause(at) || (mayBeGiven && run.losesPoints(at));
}

QString OpenQuestion::cause() const
{
    return answer() != nullptr ? causeWords(*m_evaluation, answer()->cause, answer()->attribution) : QString();
}

} // namespace ringtrue::qml
