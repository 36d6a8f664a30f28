// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/stage_list.h"

#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

void StageList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &StageList::refresh);
    refresh();
}

void StageList::setJourney(int journey)
{
    m_journey = journey;
    refresh();
}

void StageList::refresh()
{
    beginResetModel();
    m_stages.clear();
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        const auto &journeys = m_workspace->directory().journeys;
        if (m_journey >= 0 && std::size_t(m_journey) < journeys.size())
            m_stages = journeys[std::size_t(m_journey)].stages;
    }
    endResetModel();
    Q_EMIT changed();
}

int StageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StageList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JourneyStage &stage = m_stages[std::size_t(index.row())];
    QStringList names;
    QList<bool> inside;
    for (const auto &touchpoint : stage.touchpoints) {
        names << shown(touchpoint.name);
        inside << touchpoint.insideCentre;
    }
    switch (role) {
    case NameRole:
        return shown(stage.name);
    case TouchpointsRole:
        return names;
    case InsideRole:
        return QVariant::fromValue(inside);
    default:
        return {};
    }
}

QHash<int, QByteArray> StageList::roleNames() const
{
    return {{NameRole, "name"}, {TouchpointsRole, "touchpoints"}, {InsideRole, "inside"}};
}

} // namespace ringtrue::qml
