// SPDX-License-Identifier: Apache-2.0
// Answers of several options, emotions and files; and why an answer fell short.
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "qml/Ringtrue/Evaluate/attach_file.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::QuestionType;
using service::DraftPart;

namespace {

/// @p before with the option @p at put to what was picked, or taken away; in the question's order.
AnswerValue toggled(const forms::Question &question, const AnswerValue &before, std::size_t at)
{
    const auto *const picked = std::get_if<PickedOptions>(&before);
    const auto isPicked = [&](const forms::AnswerOption &option) {
        return picked != nullptr && std::ranges::find(picked->options, option.id) != picked->options.end();
    };
    const auto &toggledOption = question.answers[at];
    PickedOptions after;
    for (const auto &option : question.answers) {
        const bool stays = option.id == toggledOption.id
                               ? !isPicked(option)
                               : isPicked(option) && !option.exclusive && !toggledOption.exclusive;
        if (stays)
            after.options.push_back(option.id);
    }
    return after.options.empty() ? AnswerValue{Unanswered{}} : AnswerValue{std::move(after)};
}

/// What of @p list may be given, and what is given although it is out of use.
template <typename Entry, typename AnySlug>
std::vector<Entry> offered(const std::vector<Entry> &list, const std::optional<AnySlug> &given)
{
    std::vector<Entry> out;
    std::ranges::copy_if(list, std::back_inserter(out),
                         [&](const Entry &entry) { return entry.isInUse || entry.id == given; });
    if (given && findReason(out, *given) == nullptr) // of a list that has not arrived here
        out.push_back({.id = *given, .words = given->text(), .translations = {}, .isInUse = false, .place = 0});
    return out;
}

} // namespace

const Answer *Evaluation::answerAtHand() const
{
    return m_run && std::size_t(m_current) < m_run->count() ? &m_run->answer(std::size_t(m_current)) : nullptr;
}

void Evaluation::toggle(int option)
{
    if (answerAtHand() == nullptr)
        return;
    const auto &question = m_run->question(std::size_t(m_current));
    if (question.type != QuestionType::Multiple || option < 0 || option >= int(question.answers.size()))
        return;
    answer(toggled(question, answerAtHand()->value, std::size_t(option)));
    askWhy(false);
}

void Evaluation::pickEmotion(int end, int value)
{
    if (m_state != Filling || answerAtHand() == nullptr || value < 0 || value > highestEmotion
        || m_run->question(std::size_t(m_current)).type != QuestionType::Emotion)
        return;
    const auto *const given = std::get_if<EmotionValue>(&answerAtHand()->value);
    auto felt = given != nullptr ? *given : EmotionValue{};
    (end == 0 ? felt.start : felt.end) = value > 0 ? std::optional{value} : std::nullopt;
    if (!felt.start && !felt.end) {
        if (end == 1) {
            Q_EMIT refused(tr("Say how the customer felt at the start or at the end, or take the answer back."));
            return;
        }
        answer(Unanswered{});
    } else {
        answer(felt);
    }
    m_emotionEnd = end == 0 && !felt.end ? 1 : 0;
    Q_EMIT answered(m_current);
    if (m_emotionEnd == 0)
        advance();
}

void Evaluation::attach(const QList<QUrl> &files)
{
    if (m_state != Filling || answerAtHand() == nullptr || !m_case.draft
        || m_run->question(std::size_t(m_current)).type != QuestionType::File)
        return;
    const auto photosOnly = m_run->question(std::size_t(m_current)).file.value_or(forms::FileRange{}).photosOnly;
    for (const auto &file : files)
        inBackground(
            this,
            [engine = m_workspace->sharedEngine(), interaction = m_case.interaction->id, path = file.toLocalFile(),
             photosOnly] { return attachFile(*engine, interaction, path, photosOnly); },
            [this, question = m_current, draft = m_case.draft->summary.id](const auto &attached) {
                if (!attached)
                    Q_EMIT refused(attached.error());
                else if (m_case.draft && m_case.draft->summary.id == draft)
                    append(question, *attached);
            });
}

void Evaluation::append(int question, const AttachedFile &file)
{
    bool isTaken = false;
    changeAt(question, DraftPart::Answer, [&](forms::FormRun &run, std::size_t at) {
        const auto *const attached = std::get_if<AttachedFiles>(&run.answer(at).value);
        auto files = attached != nullptr ? *attached : AttachedFiles{};
        files.files.push_back(file);
        isTaken = bool(run.setValue(at, std::move(files)));
        return isTaken;
    });
    if (!isTaken)
        Q_EMIT refused(
            tr("“%1” was not attached: the question takes no more files.").arg(QString::fromStdString(file.name)));
}

void Evaluation::detach(int index)
{
    const auto *const attached =
        answerAtHand() != nullptr ? std::get_if<AttachedFiles>(&answerAtHand()->value) : nullptr;
    if (attached == nullptr || index < 0 || index >= int(attached->files.size()))
        return;
    auto left = *attached;
    left.files.erase(left.files.begin() + index);
    answer(left.files.empty() ? AnswerValue{Unanswered{}} : AnswerValue{std::move(left)});
}

bool Evaluation::goOn()
{
    if (m_state != Filling || answerAtHand() == nullptr)
        return false;
    const auto question = std::size_t(m_current);
    if (auto proposed = m_run->proposed(question)) {
        answer(std::move(*proposed));
        advance();
        return true;
    }
    const auto type = m_run->question(question).type;
    const bool wantsWhy = m_run->wantsCause(question) && reasonAsked() == Reason::None
                          && !(answerAtHand()->cause && answerAtHand()->attribution);
    if (!m_run->isAnswered(question) || (type != QuestionType::Multiple && !wantsWhy))
        return false;
    advance();
    return true;
}

void Evaluation::askWhy(bool asks)
{
    m_asksWhy = asks;
    Q_EMIT asksChanged();
}

Evaluation::Reason Evaluation::reasonAsked() const
{
    if (!m_asksWhy || answerAtHand() == nullptr)
        return Reason::None;
    return !answerAtHand()->cause ? Reason::Cause : !answerAtHand()->attribution ? Reason::Attribution : Reason::None;
}

std::vector<Cause> Evaluation::offeredCauses() const
{
    return answerAtHand() != nullptr ? offered(m_workspace->directory().causes, answerAtHand()->cause)
                                     : std::vector<Cause>{};
}

std::vector<Attribution> Evaluation::offeredAttributions() const
{
    return answerAtHand() != nullptr ? offered(m_workspace->directory().attributions, answerAtHand()->attribution)
                                     : std::vector<Attribution>{};
}

bool Evaluation::pickReason(int digit)
{
    const auto asked = reasonAsked();
    if (asked == Reason::None)
        return false;
    const auto at = std::size_t(digit - 1);
    if (asked == Reason::Cause) {
        if (const auto list = offeredCauses(); digit >= 1 && at < list.size())
            giveReason(list[at].id, answerAtHand()->attribution);
    } else if (const auto list = offeredAttributions(); digit >= 1 && at < list.size()) {
        giveReason(answerAtHand()->cause, list[at].id);
    }
    return true;
}

void Evaluation::giveCause(const QString &cause)
{
    if (answerAtHand() != nullptr)
        giveReason(CauseSlug(cause.toStdString()), answerAtHand()->attribution);
}

void Evaluation::giveAttribution(const QString &attribution)
{
    if (answerAtHand() != nullptr)
        giveReason(answerAtHand()->cause, AttributionSlug(attribution.toStdString()));
}

void Evaluation::giveReason(std::optional<CauseSlug> cause, std::optional<AttributionSlug> attribution)
{
    change(DraftPart::Cause,
           [&](forms::FormRun &run, std::size_t question) { return bool(run.setCause(question, cause, attribution)); });
    advance();
}

} // namespace ringtrue::qml
