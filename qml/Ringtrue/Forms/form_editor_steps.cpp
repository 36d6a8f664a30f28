// SPDX-License-Identifier: Apache-2.0
// What the editor does with what is at hand.
#include "forms/edit/draft_text.h"
#include "forms/edit/journey_block.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Forms/form_words.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const SectionSlug journeySection{"journey"};

/// That a section went, with so many questions, and on how many other parts conditions changed.
QString removalText(const QString &title, std::size_t questions, std::size_t asked)
{
    QString out = title.isEmpty()
                      ? FormEditor::tr("The section was taken out with its questions: %1.").arg(questions)
                      : FormEditor::tr("“%1” was taken out with its questions: %2.").arg(title).arg(questions);
    if (asked > 0)
        out += QLatin1Char(' ')
               + FormEditor::tr("What waited for an answer of theirs is asked more often now: %1.").arg(asked);
    return out;
}

} // namespace

void FormEditor::takePart(forms::PartSlug part)
{
    if (part == m_current)
        return;
    const auto settled = settle();
    refuse(std::nullopt);
    if (const auto *const question = std::get_if<QuestionSlug>(&part)) {
        if (const auto to = settled.questions.find(*question); to != settled.questions.end())
            part = to->second;
    } else if (const auto to = settled.sections.find(std::get<SectionSlug>(part)); to != settled.sections.end()) {
        part = to->second;
    }
    m_current = std::move(part);
    m_history.endTyping();
    keepCurrent();
    Q_EMIT currentChanged();
}

void FormEditor::take(const QString &key)
{
    if (const auto part = partOf(key); part && m_state == Editing)
        takePart(*part);
}

void FormEditor::step(int by)
{
    std::vector<forms::PartSlug> parts;
    for (const auto &section : form().sections) {
        parts.emplace_back(section.id);
        for (const auto &question : section.questions)
            parts.emplace_back(question.id);
    }
    if (parts.empty())
        return;
    const auto to = std::clamp(std::ptrdiff_t(m_currentRow) + by, std::ptrdiff_t(0), std::ptrdiff_t(parts.size()) - 1);
    takePart(parts[std::size_t(to)]);
}

/// An edit of what was typed last takes the new ids into the same step, so that the way back stays as people see it.
forms::SettledIds FormEditor::settle(forms::SettleWhen when)
{
    if (m_state != Editing)
        return {};
    enter();
    if (m_place.empty() && when == forms::SettleWhen::Left)
        return {}; // nothing was written since a step back, and what was taken back may be made again
    auto next = std::make_shared<forms::Form>(forms::tidied(form()));
    auto settled = forms::settleIds(*next, published(), when);
    if (*next == form())
        return settled;
    renameTyped(settled);
    if (const auto *const question = std::get_if<QuestionSlug>(&m_current)) {
        if (const auto to = settled.questions.find(*question); to != settled.questions.end())
            m_current = to->second;
    } else if (const auto to = settled.sections.find(std::get<SectionSlug>(m_current)); to != settled.sections.end()) {
        m_current = to->second;
    }
    push(std::move(next), std::string(m_place));
    Q_EMIT currentChanged();
    return settled;
}

void FormEditor::addQuestion()
{
    if (m_state != Editing || form().sections.empty())
        return;
    settle();
    std::size_t at = 0;
    SectionSlug in = form().sections.back().id;
    if (const auto *const slug = std::get_if<QuestionSlug>(&m_current)) {
        if (const auto place = forms::placeOf(form(), *slug)) {
            in = form().sections[place->section].id;
            at = place->inSection + 1;
        }
    } else if (forms::findSection(form(), std::get<SectionSlug>(m_current)) != nullptr) {
        in = std::get<SectionSlug>(m_current);
        at = forms::findSection(form(), in)->questions.size();
    }
    QuestionSlug added;
    const bool done = edit({}, [&](forms::Form &next) {
        auto id = forms::addQuestion(next, in, at, startingWords(next));
        if (id)
            added = *id;
        return id;
    });
    if (!done)
        return;
    takePart(added);
    Q_EMIT wordsAsked();
}

void FormEditor::copyQuestion()
{
    const auto *const slug = std::get_if<QuestionSlug>(&m_current);
    if (slug == nullptr)
        return;
    settle();
    QuestionSlug added;
    const bool done = edit({}, [&, of = *std::get_if<QuestionSlug>(&m_current)](forms::Form &next) {
        auto id = forms::copyQuestion(next, of);
        if (id)
            added = *id;
        return id;
    });
    if (!done)
        return;
    takePart(added);
    Q_EMIT wordsAsked();
}

void FormEditor::addSection()
{
    if (m_state != Editing)
        return;
    settle();
    const auto *const after = section();
    SectionSlug added;
    const bool done = edit({}, [&](forms::Form &next) {
        auto id = forms::addSection(next, after != nullptr ? std::optional(after->id) : std::nullopt, {});
        if (id)
            added = *id;
        return id;
    });
    if (!done)
        return;
    takePart(added);
    Q_EMIT wordsAsked();
}

bool FormEditor::hasJourneyBlock() const
{
    const auto *const block = m_journeyBlock ? forms::findSection(*m_journeyBlock, journeySection) : nullptr;
    return block != nullptr && !forms::hasBlock(form(), *block);
}

void FormEditor::insertJourneyBlock()
{
    if (m_state != Editing || !m_journeyBlock)
        return;
    settle();
    const auto *const after = section();
    SectionSlug added;
    const bool done = edit({}, [&](forms::Form &next) {
        auto id = forms::insertBlock(next, after != nullptr ? std::optional(after->id) : std::nullopt, *m_journeyBlock,
                                     journeySection, vision());
        if (id)
            added = *id;
        return id;
    });
    if (done)
        takePart(added);
}

void FormEditor::remove()
{
    if (m_state != Editing)
        return;
    const forms::PartSlug gone = m_current;
    const auto had = forms::questionCount(form());
    const QString title = section() != nullptr ? shown(section()->title) : QString();
    std::size_t more = 0;
    const bool done = edit({}, [&](forms::Form &next) {
        const auto removed = std::holds_alternative<QuestionSlug>(gone)
                                 ? forms::removeQuestion(next, std::get<QuestionSlug>(gone))
                                 : forms::removeSection(next, std::get<SectionSlug>(gone));
        if (removed)
            more = removed->askedMore.size();
        return removed;
    });
    if (done && std::holds_alternative<SectionSlug>(gone) && had > forms::questionCount(form()))
        Q_EMIT takenOut(removalText(title, had - forms::questionCount(form()), more));
}

void FormEditor::move(int by)
{
    const auto direction = by < 0 ? forms::Direction::Up : forms::Direction::Down;
    const forms::PartSlug moved = m_current;
    edit({}, [&](forms::Form &next) {
        if (const auto *const question = std::get_if<QuestionSlug>(&moved))
            return forms::moveQuestion(next, *question, direction);
        return forms::moveSection(next, std::get<SectionSlug>(moved), direction);
    });
}

void FormEditor::drop(const QString &key, const QString &on, bool after)
{
    const auto moved = partOf(key);
    const auto target = partOf(on);
    if (!moved || !target || *moved == *target || !std::holds_alternative<QuestionSlug>(*moved))
        return;
    const auto &question = std::get<QuestionSlug>(*moved);
    if (const auto *const section = std::get_if<SectionSlug>(&*target)) {
        edit({}, [&](forms::Form &next) { return forms::moveQuestionTo(next, question, *section, 0); });
        return;
    }
    const auto from = forms::placeOf(form(), question);
    const auto to = forms::placeOf(form(), std::get<QuestionSlug>(*target));
    if (!from || !to)
        return;
    std::size_t at = to->inSection + (after ? 1 : 0);
    if (from->section == to->section && from->inSection < at)
        --at; // counted without it
    edit({}, [&](forms::Form &next) {
        return forms::moveQuestionTo(next, question, SectionSlug{next.sections[to->section].id}, at);
    });
}

void FormEditor::addWeight(int by)
{
    enter();
    const auto *const asked = question();
    if (asked == nullptr || !forms::isScored(*asked))
        return;
    forgetTyped(current() + QStringLiteral("/weight"));
    const Exact now = asked->weight.value_or(Exact{1}) + Exact{by};
    edit(asked->id.text() + "/weight",
         [&, id = asked->id](forms::Form &next) { return forms::setWeight(next, id, forms::writtenNumber(now)); });
}

} // namespace ringtrue::qml
