// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_versions.h"

#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

void VisionVersions::setReading(VisionReading *reading)
{
    m_reading = reading;
    if (m_reading != nullptr)
        connect(m_reading, &VisionReading::read, this, &VisionVersions::look);
    look();
}

void VisionVersions::look()
{
    if (m_workspace == nullptr || m_reading == nullptr || m_reading->state() != VisionReading::Shown)
        return;
    m_workspace->read(
        this, [](storage::Connection &connection) { return forms::visionVersions(connection); },
        [this](const Result<std::vector<forms::VisionVersion>, storage::StorageFailure> &versions) {
            beginResetModel();
            m_rows.clear();
            if (versions)
                for (const auto &version : *versions)
                    if (version.vision == m_reading->vision().id)
                        m_rows.push_back(version);
            endResetModel();
            Q_EMIT changed();
        });
}

int VisionVersions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisionVersions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case NumberRole:
        return int(row.number);
    case TitleRole:
        return shown(row.title);
    case WhenRole:
        return day(row.publishedAt);
    case InForceRole:
        return index.row() == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> VisionVersions::roleNames() const
{
    return {{NumberRole, "number"}, {TitleRole, "title"}, {WhenRole, "published"}, {InForceRole, "inForce"}};
}

} // namespace ringtrue::qml
