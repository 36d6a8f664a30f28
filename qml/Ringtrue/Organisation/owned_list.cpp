// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/owned_list.h"

#include "core/organisation/lint_owners.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

organisation::OwnedThing engineThing(OwnedList::Thing thing)
{
    switch (thing) {
    case OwnedList::ContactTypes:
        return organisation::OwnedThing::ContactType;
    case OwnedList::Jobs:
        return organisation::OwnedThing::Job;
    case OwnedList::CustomerJourneys:
        return organisation::OwnedThing::CustomerJourney;
    }
    return organisation::OwnedThing::ContactType;
}

QString sentence(const organisation::OwnerFinding &finding)
{
    switch (finding.problem) {
    case organisation::OwnerProblem::None:
        return OwnedList::tr("Nobody is accountable. Name one owner.");
    case organisation::OwnerProblem::Several:
        return OwnedList::tr("%1 owners: when everyone owns, nobody owns. Name one.").arg(finding.owners);
    case organisation::OwnerProblem::Gone:
        return OwnedList::tr("The owner has left or is not known here. Name another one.");
    }
    return {};
}

} // namespace

void OwnedList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &OwnedList::refresh);
    refresh();
}

void OwnedList::setThing(Thing thing)
{
    m_thing = thing;
    refresh();
}

int OwnedList::cautions() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.caution.isEmpty(); }));
}

template <typename Owned>
OwnedList::Row OwnedList::row(const Owned &owned, const std::string &slug) const
{
    QStringList names;
    for (const auto &owner : owned.owners)
        names << m_workspace->nameOf(owner);
    Row row{.id = shown(owned.id.text()),
            .name = shown(owned.name),
            .slug = shown(slug),
            .owners = names.join(QStringLiteral(", ")),
            .caution = {}};
    for (const auto &finding : organisation::lintOwners(m_workspace->directory()))
        if (finding.thing == engineThing(m_thing) && finding.name == owned.name)
            row.caution = sentence(finding);
    return row;
}

void OwnedList::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        const auto &directory = m_workspace->directory();
        if (m_thing == ContactTypes)
            for (const auto &thing : directory.contactTypes)
                m_rows.push_back(row(thing, thing.slug));
        if (m_thing == Jobs)
            for (const auto &thing : directory.jobs)
                m_rows.push_back(row(thing, thing.slug));
        if (m_thing == CustomerJourneys)
            for (const auto &thing : directory.journeys)
                m_rows.push_back(row(thing, {}));
    }
    endResetModel();
    Q_EMIT changed();
}

int OwnedList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OwnedList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case ThingRole:
        return row.id;
    case NameRole:
        return row.name;
    case SlugRole:
        return row.slug;
    case OwnersRole:
        return row.owners;
    case CautionRole:
        return row.caution;
    default:
        return {};
    }
}

QHash<int, QByteArray> OwnedList::roleNames() const
{
    return {
        {ThingRole, "thing"}, {NameRole, "name"}, {SlugRole, "slug"}, {OwnersRole, "owners"}, {CautionRole, "caution"}};
}

} // namespace ringtrue::qml
