// SPDX-License-Identifier: Apache-2.0
// What becomes of an open card when its draft leaves the table, is published, or the workspace is locked.
#include "qml/Ringtrue/Vision/part_editor.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

namespace {

const QString writer = QStringLiteral("card"); // among those of the table

} // namespace

PartEditor::PartEditor(QObject *parent) : QObject(parent)
{
    connect(this, &PartEditor::typed, this, [this] {
        setUnplaced(m_kind != Nothing);
        if (!m_problem.isEmpty() || !m_dateProblem.isEmpty()) // what hindered may be mended by this
            setProblem({}, isDateTaken() ? QString() : m_dateProblem);
    });
}

void PartEditor::setCraft(VisionCraft *craft)
{
    m_craft = craft;
    connect(m_craft, &VisionCraft::settling, this, &PartEditor::takeTyped);
    connect(m_craft, &VisionCraft::locking, this, &PartEditor::setAside);
    connect(m_craft, &VisionCraft::takenUp, this, &PartEditor::takeUp);
    connect(m_craft, &VisionCraft::opened, this, &PartEditor::follow);
    Q_EMIT opened();
}

void PartEditor::setUnplaced(bool unplaced)
{
    if (unplaced == m_unplaced)
        return;
    m_unplaced = unplaced;
    m_craft->hold(this, unplaced);
    Q_EMIT unplacedChanged();
}

bool PartEditor::settle()
{
    takeTyped();
    return !m_unplaced;
}

PartEditor::Card PartEditor::card() const
{
    return {m_kind,     m_new,     m_part,   m_name,       m_words,
            m_date,     m_choice,  m_serves, m_soundsLike, m_doesNotSoundLike,
            m_channels, m_promises};
}

/// Shows @p card on the draft that is on the table; what it is made from may be gone from there.
void PartEditor::show(const Card &card)
{
    const auto &sources = m_craft->vision().sources;
    const auto source =
        std::ranges::find_if(sources, [&](const Source &each) { return card.part == forms::VisionPart{each.id}; });
    const auto knot = card.part && source == sources.end() ? m_craft->knotOf(*card.part) : QString();
    if (card.part && source == sources.end() && knot.isEmpty()) {
        Q_EMIT m_craft->said(VisionCraft::sentence(forms::VisionEditError::Missing));
        return;
    }
    m_part = card.part;
    m_sourceRow = source == sources.end() ? -1 : int(source - sources.begin());
    open(card.kind, card.isNew, knot);
    m_name = card.name;
    m_words = card.words;
    m_date = card.date;
    m_choice = card.choice;
    m_serves = card.serves;
    m_soundsLike = card.soundsLike;
    m_doesNotSoundLike = card.doesNotSoundLike;
    m_channels = card.channels;
    m_promises = card.promises;
    Q_EMIT typed();
}

/// The table is of another draft, or empty: the card goes with its own one, and comes with it.
void PartEditor::follow()
{
    const auto here = m_craft->isOpen() ? std::optional{m_craft->draft().id} : std::nullopt;
    if (m_kind != Nothing && here != m_draft) {
        if (m_unplaced)
            m_waiting.insert_or_assign(m_draft, card());
        cancel();
    }
    if (const auto found = here ? m_waiting.find(*here) : m_waiting.end(); found != m_waiting.end()) {
        const auto waiting = std::move(m_waiting.extract(found).mapped());
        show(waiting);
    }
}

void PartEditor::setAside()
{
    if (m_kind != Nothing && m_unplaced)
        m_craft->setAside(writer, card());
}

void PartEditor::takeUp()
{
    const auto words = m_craft->takeAside(writer);
    if (const auto *const waiting = std::any_cast<Card>(&words))
        show(*waiting);
}

} // namespace ringtrue::qml
