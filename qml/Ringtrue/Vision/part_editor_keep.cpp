// SPDX-License-Identifier: Apache-2.0
// What becomes of an open card when the table changes beside it, when its draft leaves the table or is published, and
// when the workspace is locked.
#include "qml/Ringtrue/Vision/part_editor.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

namespace {

const QString cardWriter = QStringLiteral("card"); // among those of the table

} // namespace

PartEditor::PartEditor(QObject *parent) : QObject(parent)
{
    connect(this, &PartEditor::typed, this, [this] {
        if (m_quiet)
            return;
        m_onlyDate = false;
        setUnplaced(m_kind != Nothing);
        if (!m_problem.isEmpty() || !m_dateProblem.isEmpty()) // what hindered may be mended by this
            setProblem({}, isDateTaken() ? QString() : m_dateProblem);
        Q_EMIT writtenOn();
    });
}

void PartEditor::setCraft(VisionCraft *craft)
{
    m_craft = craft;
    connect(m_craft, &VisionCraft::settling, this, &PartEditor::takeTyped);
    connect(m_craft, &VisionCraft::locking, this, &PartEditor::setAside);
    connect(m_craft, &VisionCraft::takenUp, this, &PartEditor::takeUp);
    connect(m_craft, &VisionCraft::opened, this, &PartEditor::follow);
    connect(m_craft, &VisionCraft::edited, this, &PartEditor::followTable);
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
    return {m_kind,     m_new,      m_part,   m_name,       m_words,
            m_date,     m_choice,   m_serves, m_soundsLike, m_doesNotSoundLike,
            m_channels, m_promises, m_lost};
}

/// Where what is written, or what it is made from, lies on the table by now.
void PartEditor::place()
{
    const auto &sources = m_craft->vision().sources;
    const auto source =
        std::ranges::find_if(sources, [this](const Source &each) { return m_part == forms::VisionPart{each.id}; });
    m_sourceRow = source == sources.end() ? -1 : int(source - sources.begin());
    m_knot = m_part && source == sources.end() ? m_craft->knotOf(*m_part) : QString();
}

/// Shows @p card on the draft that is on the table; what it is made from may be gone from there.
void PartEditor::show(const Card &card)
{
    if (card.part && !forms::has(m_craft->vision(), *card.part)) {
        Q_EMIT m_craft->said(VisionCraft::sentence(forms::VisionEditError::Missing));
        return;
    }
    m_part = card.part;
    place();
    open(card.kind, card.isNew, m_knot);
    m_name = card.name;
    m_words = card.words;
    m_date = card.date;
    m_choice = card.choice;
    m_serves = card.serves;
    m_soundsLike = card.soundsLike;
    m_doesNotSoundLike = card.doesNotSoundLike;
    m_channels = card.channels;
    m_promises = card.promises;
    m_lost = card.lost;
    Q_EMIT typed();
}

/// The table is of another draft, or empty: the card goes with its own one, and comes with it.
void PartEditor::follow()
{
    const auto here = m_craft->isOpen() ? std::optional{m_craft->draft().id} : std::nullopt;
    if (m_kind != Nothing && here != m_draft) {
        if (m_unplaced) {
            m_waiting.insert_or_assign(m_draft, card());
            Q_EMIT waitsChanged();
        }
        cancel();
    }
    if (const auto found = here ? m_waiting.find(*here) : m_waiting.end(); found != m_waiting.end()) {
        const auto waiting = std::move(m_waiting.extract(found).mapped());
        show(waiting);
        Q_EMIT waitsChanged();
    }
}

/// The table changed beside the card: what is being typed in it stays, all else is as it is there now.
void PartEditor::followTable()
{
    if (m_kind == Nothing || m_quiet || !m_craft->isOpen() || m_draft != m_craft->draft().id)
        return;
    const bool isPlaced = !m_new && !m_unplaced;
    const bool isHere = !m_new && forms::has(m_craft->vision(), *m_part);
    if (isPlaced && !isHere) {
        cancel();
        Q_EMIT gone();
        return;
    }
    m_quiet = true;
    if (isPlaced) {
        clear();
        load();
    } else if (m_onlyDate && isHere) {
        const auto date = m_date;
        clear();
        load();
        m_date = date;
    } else {
        takeTies();
    }
    place();
    Q_EMIT followed();
    Q_EMIT typed();
    m_quiet = false;
}

void PartEditor::setAside()
{
    Aside aside{.open = {}, .waiting = m_waiting};
    if (m_kind != Nothing && m_unplaced)
        aside.open = card();
    if (aside.open || !aside.waiting.empty())
        m_craft->setAside(cardWriter, std::move(aside));
}

void PartEditor::takeUp()
{
    auto words = m_craft->takeAside(cardWriter);
    auto *const aside = std::any_cast<Aside>(&words);
    if (aside == nullptr)
        return;
    m_waiting.merge(aside->waiting);
    Q_EMIT waitsChanged();
    if (aside->open)
        show(*aside->open);
}

} // namespace ringtrue::qml
