// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_versions.h"

#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/draft_comments.h"

#include <algorithm>

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
    const bool mayWriteDrafts = m_workspace->isAllowed(organisation::Task::PublishVisionsAndForms);
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), vision = m_reading->vision().id,
         mayWriteDrafts](storage::Connection &connection) {
            std::vector<Row> rows;
            const auto versions = forms::visionVersions(connection);
            for (const auto &version : versions ? *versions : std::vector<forms::VisionVersion>())
                if (version.vision == vision)
                    rows.push_back({.version = version, .vision = {}, .comments = {}, .people = {}});
            for (Row &row : rows)
                if (auto said = mayWriteDrafts ? forms::commentsOnVersion(*engine, row.version.hash)
                                               : std::vector<forms::ContentComment>();
                    said && !said->empty()) {
                    row.comments = std::move(*said);
                    if (auto loaded = forms::loadVision(connection, row.version.hash))
                        row.vision = std::move(loaded->vision);
                }
            for (Row &row : rows)
                if (auto people = mayWriteDrafts ? forms::participantsOfVersion(*engine, row.version.hash)
                                                 : std::vector<PersonId>())
                    row.people = std::move(*people);
            return rows;
        },
        [this](std::vector<Row> rows) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            Q_EMIT changed();
        });
}

const VisionVersions::Row *VisionVersions::picked() const
{
    const int row = std::max(m_row, 0); // none is picked: the one in force
    return row < count() ? &m_rows[std::size_t(row)] : nullptr;
}

int VisionVersions::number() const
{
    return picked() == nullptr ? 0 : int(picked()->version.number);
}

QStringList VisionVersions::comments() const
{
    if (picked() == nullptr || picked()->comments.empty())
        return {};
    const auto &vision = picked()->vision;
    QStringList out;
    for (const auto &said : picked()->comments) {
        const auto part = forms::partAt(said.path);
        const auto thing = vision && part ? wordsOf(*vision, *part) : QString();
        const auto when = tr("%1 at %2").arg(day(said.at), qml::clock(said.at));
        const auto about = said.path.empty() ? tr("the vision")
                           : thing.isEmpty() ? tr("what is not in it any more")
                                             : tr("“%1”").arg(thing);
        const auto head = tr("%1, %2, about %3").arg(m_workspace->nameOf(said.author), when, about);
        out << (said.resolved ? tr("%1 (settled)").arg(head) : head) + QStringLiteral(":\n")
                   + DraftComments::saidIn(said);
    }
    return out;
}

QString VisionVersions::people() const
{
    QStringList out;
    if (picked() != nullptr)
        for (const auto &person : picked()->people)
            out << m_workspace->nameOf(person);
    return out.join(QStringLiteral(", "));
}

int VisionVersions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisionVersions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())].version;
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
