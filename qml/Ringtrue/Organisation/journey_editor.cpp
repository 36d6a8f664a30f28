// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/journey_editor.h"

#include "core/organisation/journey_facts.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

JourneyEditor::JourneyEditor(QObject *parent) : ThingEditor(parent)
{
    connect(&m_rows, &JourneyRows::edited, this, &ThingEditor::edited);
}

QString JourneyEditor::journey() const
{
    return isNew() ? QString() : shown(m_stored.id.text());
}

bool JourneyEditor::different() const
{
    return written({}) != m_stored;
}

void JourneyEditor::show(const QString &journey)
{
    const auto &all = workspace()->directory().journeys;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &entry) { return shown(entry.id.text()) == journey; });
    m_stored = found != all.end() ? *found : CustomerJourney{};
    if (isNew())
        m_stored.stages.emplace_back();
    m_edited = m_stored;
    m_rows.set(m_stored.stages);
    begun();
}

QString JourneyEditor::name() const
{
    return shown(m_edited.name);
}

void JourneyEditor::setName(const QString &name)
{
    m_edited.name = name.toStdString();
    Q_EMIT edited();
}

CustomerJourney JourneyEditor::written(const Uuid &newId) const
{
    CustomerJourney journey = m_edited;
    if (isNew())
        journey.id = CustomerJourneyId{newId};
    journey.stages = m_rows.stages();
    return journey;
}

void JourneyEditor::tidy()
{
    trim(m_edited.name);
    m_rows.tidy();
}

std::vector<organisation::ThingProblem> JourneyEditor::check() const
{
    return organisation::checkJourney(written({}), workspace()->directory());
}

ledger::FactDraft JourneyEditor::fact(const Uuid &newId) const
{
    return organisation::customerJourneyFact(written(newId));
}

void JourneyEditor::stored(const Uuid &newId)
{
    if (isNew())
        m_edited.id = CustomerJourneyId{newId};
    m_stored = m_written;
    m_stored.id = m_edited.id;
}

std::any JourneyEditor::content() const
{
    return AsideValues<CustomerJourney>{m_stored, m_written, written({}), {}};
}

ThingEditor::TakenUp JourneyEditor::take(const std::any &content, const Uuid &newId)
{
    const auto &aside = std::any_cast<const AsideValues<CustomerJourney> &>(content);
    const auto id = aside.stored.id.isNil() ? CustomerJourneyId{newId} : aside.stored.id;
    show(shown(id.text()));
    m_edited = aside.edited;
    m_edited.id = m_stored.id;
    m_written = aside.sent;
    m_rows.set(aside.edited.stages);
    return compare(m_stored, aside);
}

} // namespace ringtrue::qml
