// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/open_question.h"

#include "forms/trace/trace.h"
#include "qml/Ringtrue/Evaluate/evidence_words.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

QStringList shownAll(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list << shown(text);
    return list;
}

} // namespace

QString phaseName(JourneyPhase phase)
{
    switch (phase) {
    case JourneyPhase::Before:
        return QCoreApplication::translate("JourneyPhase", "before");
    case JourneyPhase::During:
        return QCoreApplication::translate("JourneyPhase", "during");
    case JourneyPhase::After:
        return QCoreApplication::translate("JourneyPhase", "after");
    }
    return {};
}

QString OpenQuestion::missingWords(forms::MissingReason reason)
{
    switch (reason) {
    case forms::MissingReason::Answer:
        return {};
    case forms::MissingReason::Comment:
        return tr("A comment is needed.");
    case forms::MissingReason::CommentOnLostPoints:
        return tr("Below full: a comment is needed.");
    case forms::MissingReason::CommentOnCriticalError:
        return tr("A critical error: a comment is needed.");
    case forms::MissingReason::ReasonForNotApplicable:
        return tr("Say in the comment why it does not apply.");
    case forms::MissingReason::Evidence:
        return tr("Evidence is needed.");
    case forms::MissingReason::EvidenceOnLostPoints:
        return tr("Below full: evidence is needed.");
    case forms::MissingReason::EvidenceOnCriticalError:
        return tr("A critical error: evidence is needed.");
    case forms::MissingReason::Cause:
        return tr("Say why it fell short, and whose that was.");
    }
    return {};
}

void OpenQuestion::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::asksChanged, this, &OpenQuestion::changed);
        connect(m_evaluation, &Evaluation::stateChanged, this, &OpenQuestion::changed);
        connect(m_evaluation, &Evaluation::currentChanged, this, [this] {
            m_refusing = false;
            Q_EMIT changed();
        });
        connect(m_evaluation, &Evaluation::answered, this, &OpenQuestion::changed);
    }
    Q_EMIT changed();
}

const forms::Question *OpenQuestion::question() const
{
    if (m_evaluation == nullptr || !m_evaluation->run()
        || std::size_t(m_evaluation->current()) >= m_evaluation->run()->count())
        return nullptr;
    return &m_evaluation->run()->question(std::size_t(m_evaluation->current()));
}

const Answer *OpenQuestion::answer() const
{
    return question() != nullptr ? &m_evaluation->run()->answer(std::size_t(m_evaluation->current())) : nullptr;
}

const Behaviour *OpenQuestion::behaviour() const
{
    const auto *asked = question();
    if (asked == nullptr || asked->trace.empty() || !m_evaluation->form()->vision)
        return nullptr;
    const auto line = forms::lineOfSight(*m_evaluation->form()->vision, asked->trace.front());
    return line ? line->behaviour : nullptr;
}

int OpenQuestion::number() const
{
    return m_evaluation != nullptr ? m_evaluation->current() + 1 : 0;
}

QString OpenQuestion::words() const
{
    return question() != nullptr ? shown(question()->text) : QString();
}

QString OpenQuestion::weightText() const
{
    if (question() == nullptr)
        return {};
    return counts() ? tr("weight %1").arg(pointsName(weight() * Exact(100))) : tr("not scored");
}

Exact OpenQuestion::weight() const
{
    const auto at = std::size_t(m_evaluation != nullptr ? m_evaluation->current() : 0);
    if (question() == nullptr || !forms::isScored(*question()) || m_evaluation->score().termCount() <= at)
        return 0;
    return m_evaluation->form()->plan.questions[at].weight;
}

bool OpenQuestion::counts() const
{
    return weight().sign() > 0;
}

void OpenQuestion::setRefusing(bool refusing)
{
    if (refusing == m_refusing)
        return;
    m_refusing = refusing;
    Q_EMIT changed();
}

bool OpenQuestion::goToComment()
{
    if (mayComment())
        return true;
    const auto before = m_evaluation != nullptr ? m_evaluation->movedOnFrom() : std::nullopt;
    if (!before || m_evaluation->run()->question(std::size_t(*before)).comment == forms::Requirement::None)
        return false;
    m_evaluation->setCurrent(*before);
    return true;
}

QString OpenQuestion::phase() const
{
    return question() != nullptr ? phaseName(question()->phase) : QString();
}

QString OpenQuestion::errorClass() const
{
    return question() != nullptr ? errorClassName(forms::worstClass(*question())) : QString();
}

bool OpenQuestion::errorHappened() const
{
    const auto at = std::size_t(m_evaluation != nullptr ? m_evaluation->current() : 0);
    if (question() == nullptr || m_evaluation->score().termCount() <= at)
        return false;
    const auto error = m_evaluation->score().error(at);
    return error && isCritical(*error);
}

QString OpenQuestion::guidance() const
{
    return question() != nullptr ? shown(question()->guidance) : QString();
}

int OpenQuestion::pillar() const
{
    return question() != nullptr ? m_evaluation->pillarOf(*question()).value_or(-1) : -1;
}

QString OpenQuestion::letter() const
{
    return m_evaluation != nullptr ? m_evaluation->pillarLetter(pillar()) : QString();
}

QString OpenQuestion::trace() const
{
    if (const auto *found = behaviour())
        return shown(found->text);
    if (question() == nullptr)
        return {};
    QStringList texts;
    for (const auto &id : question()->obligations)
        if (const auto *obligation = forms::findObligation(m_evaluation->shownForm(), id))
            texts << shown(obligation->text);
    return texts.join(QStringLiteral(" · "));
}

QStringList OpenQuestion::examples() const
{
    return behaviour() != nullptr ? shownAll(behaviour()->soundsLike) : QStringList{};
}

QStringList OpenQuestion::notExamples() const
{
    return behaviour() != nullptr ? shownAll(behaviour()->doesNotSoundLike) : QStringList{};
}

bool OpenQuestion::wantsText() const
{
    return question() != nullptr && question()->type == forms::QuestionType::Text;
}

QString OpenQuestion::writtenText() const
{
    const auto *text = answer() != nullptr ? std::get_if<WrittenText>(&answer()->value) : nullptr;
    return text != nullptr ? shown(text->text) : QString();
}

bool OpenQuestion::mayComment() const
{
    return question() != nullptr && question()->comment != forms::Requirement::None;
}

QString OpenQuestion::comment() const
{
    return answer() != nullptr ? shown(answer()->comment) : QString();
}

bool OpenQuestion::mayHaveEvidence() const
{
    return question() != nullptr && question()->evidence != forms::Requirement::None;
}

QStringList OpenQuestion::evidence() const
{
    QStringList places;
    if (answer() != nullptr)
        for (const auto &evidence : answer()->evidence)
            places << evidenceRange(evidence);
    return places;
}

qint64 OpenQuestion::evidenceStartMs(int index) const
{
    if (answer() == nullptr || index < 0 || index >= int(answer()->evidence.size()))
        return -1;
    const auto *span = std::get_if<TimeSpan>(&answer()->evidence[std::size_t(index)]);
    return span != nullptr ? span->startMs : -1;
}

int OpenQuestion::evidenceFirstMessage(int index) const
{
    if (answer() == nullptr || index < 0 || index >= int(answer()->evidence.size()))
        return -1;
    const auto *range = std::get_if<MessageRange>(&answer()->evidence[std::size_t(index)]);
    return range != nullptr ? range->first : -1;
}

QString OpenQuestion::hint() const
{
    if (question() == nullptr)
        return {};
    const auto &record = m_evaluation->loaded().record;
    if (m_evaluation->isRecord() && record->record.wordsErased && (mayComment() || wantsText()))
        return tr("What was written here was erased, or its key is not on this computer.");
    if (m_evaluation->state() != Evaluation::Filling)
        return {};
    if (m_refusing)
        return tr("This question takes no comment. Letters do nothing until you pause or press Esc.");
    for (const auto &missing : m_evaluation->run()->missing()) {
        if (int(missing.question) != m_evaluation->current())
            continue;
        const auto words = missingWords(missing.reason);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

} // namespace ringtrue::qml
