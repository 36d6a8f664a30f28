// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/people_at_door.h"

#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

void PeopleAtDoor::set(std::vector<PersonAtDoor> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
    Q_EMIT changed();
}

bool PeopleAtDoor::byConvention() const
{
    return std::none_of(m_people.begin(), m_people.end(), [](const auto &person) { return person.hasPassphrase; });
}

int PeopleAtDoor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleAtDoor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &person = m_people[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return person.name;
    case DetailRole:
        return person.detail;
    case InitialsRole:
        return initials(person.name);
    case HasPassphraseRole:
        return person.hasPassphrase;
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleAtDoor::roleNames() const
{
    return {
        {NameRole, "name"}, {DetailRole, "detail"}, {InitialsRole, "initials"}, {HasPassphraseRole, "hasPassphrase"}};
}

} // namespace ringtrue::qml
