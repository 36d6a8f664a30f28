// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/owned_editor.h"

#include "core/organisation/journey_facts.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Organisation/slug_of.h"

namespace ringtrue::qml {

template <typename Thing>
OwnedEditor::Owned OwnedEditor::find(const std::vector<Thing> &things, const QString &id)
{
    for (const auto &thing : things)
        if (shown(thing.id.text()) == id)
            return {thing.id.uuid(), thing.slug, thing.name, thing.owners};
    return {};
}

template <typename Thing>
Thing OwnedEditor::written(const Uuid &newId) const
{
    Thing thing;
    thing.id = decltype(thing.id){isNew() ? newId : m_edited.id};
    thing.slug = m_edited.slug;
    thing.name = m_edited.name;
    thing.owners = m_edited.owners;
    return thing;
}

QString OwnedEditor::thingId() const
{
    return isNew() ? QString() : shown(m_stored.id.text());
}

void OwnedEditor::show(OwnedList::Thing thing, const QString &thingId)
{
    const auto &directory = workspace()->directory();
    m_thing = thing;
    m_stored = thing == OwnedList::ContactTypes ? find(directory.contactTypes, thingId) : find(directory.jobs, thingId);
    m_edited = m_stored;
    m_slugFollows = isNew();
    begun();
}

QString OwnedEditor::name() const
{
    return shown(m_edited.name);
}

void OwnedEditor::setName(const QString &name)
{
    m_edited.name = name.toStdString();
    if (m_slugFollows)
        m_edited.slug = slugOf(name).toStdString();
    Q_EMIT edited();
}

QString OwnedEditor::slug() const
{
    return shown(m_edited.slug);
}

void OwnedEditor::setSlug(const QString &slug)
{
    m_slugFollows = false;
    m_edited.slug = slug.toStdString();
    Q_EMIT edited();
}

void OwnedEditor::tidy()
{
    for (auto *text : {&m_edited.name, &m_edited.slug})
        trim(*text);
}

std::vector<organisation::ThingProblem> OwnedEditor::check() const
{
    const auto &directory = workspace()->directory();
    return m_thing == OwnedList::ContactTypes ? organisation::checkContactType(written<ContactType>({}), directory)
                                              : organisation::checkJob(written<Job>({}), directory);
}

ledger::FactDraft OwnedEditor::fact(const Uuid &newId) const
{
    return m_thing == OwnedList::ContactTypes ? organisation::contactTypeFact(written<ContactType>(newId))
                                              : organisation::jobFact(written<Job>(newId));
}

void OwnedEditor::stored(const Uuid &newId)
{
    if (isNew())
        m_edited.id = newId;
    m_stored = m_written;
    m_stored.id = m_edited.id;
    m_slugFollows = false;
}

std::any OwnedEditor::content() const
{
    return Aside{m_thing, {m_stored, m_written, m_edited, {}}, m_slugFollows};
}

ThingEditor::TakenUp OwnedEditor::take(const std::any &content, const Uuid &newId)
{
    const auto &aside = std::any_cast<const Aside &>(content);
    const auto &id = aside.values.stored.id;
    show(aside.thing, shown((id.isNil() ? newId : id).text()));
    m_edited = aside.values.edited;
    m_edited.id = m_stored.id;
    m_written = aside.values.sent;
    m_slugFollows = aside.slugFollows;
    return compare(m_stored, aside.values);
}

} // namespace ringtrue::qml
