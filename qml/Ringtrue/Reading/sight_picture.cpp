// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/sight_picture.h"

#include "core/organisation/may_read.h"
#include "forms/service/forms_in_force.h"
#include "forms/service/versions.h"

#include <algorithm>

namespace ringtrue::qml {

void SightPicture::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &SightPicture::load);
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &SightPicture::load);
    }
    load();
}

void SightPicture::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    m_target = target;
    load();
}

void SightPicture::load()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open || m_target.isEmpty())
        return;
    if (!organisation::maySeeScoring(m_workspace->reader())) {
        Read nothing;
        nothing.state = NotForReader;
        take(std::move(nothing));
        return;
    }
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), key = m_target.toStdString()](storage::Connection &connection) {
            return drawn(key.starts_with("vision:") ? readAll(connection, key.substr(7))
                                                    : readOne(*engine, connection, key));
        },
        [this](Read read) { take(std::move(read)); });
}

SightPicture::Read SightPicture::readOne(service::Workspace &workspace, storage::Connection &connection,
                                         const std::string &key)
{
    Read out;
    auto read = readForm(workspace, connection, key);
    if (!read)
        return out;
    out.state = read->vision ? Shown : NoVision;
    out.vision = std::move(read->vision);
    out.forms.push_back(std::move(read->form));
    return out;
}

SightPicture::Read SightPicture::readAll(storage::Connection &connection, const std::string &slug)
{
    Read out;
    auto vision = forms::loadNewestVision(connection, VisionSlug(slug));
    const auto programme = forms::programmeOf(connection, VisionSlug(slug));
    if (!vision || !programme)
        return out;
    out.vision = std::make_shared<const Vision>(std::move(vision->vision));
    for (const auto &loaded : *programme)
        out.forms.emplace_back(loaded, &loaded->form);
    out.state = out.forms.empty() ? NoForms : Shown;
    return out;
}

SightPicture::Read SightPicture::drawn(Read read)
{
    if (read.state != Shown)
        return read;
    std::vector<const forms::Form *> forms;
    for (const auto &form : read.forms)
        forms.push_back(form.get());
    read.graph = sightGraph(forms, *read.vision);
    return read;
}

void SightPicture::take(Read read)
{
    beginResetModel();
    m_state = read.state;
    m_vision = std::move(read.vision);
    m_forms = std::move(read.forms);
    m_graph = std::move(read.graph);
    for (auto &column : m_columns)
        column.clear();
    for (std::size_t row = 0; row < m_graph.knots.size(); ++row)
        m_columns[m_graph.knots[row].column()].push_back(int(row));
    m_current = m_graph.knots.empty() ? -1 : 0;
    endResetModel();
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

int SightPicture::longest() const
{
    return int(std::max({m_columns[0].size(), m_columns[1].size(), m_columns[2].size()}));
}

void SightPicture::setCurrent(int row)
{
    if (row == m_current || row < 0 || row >= rowCount())
        return;
    m_current = row;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitRole});
    Q_EMIT currentChanged();
}

/// The rows at the other ends of @p row's threads, to the left or right of it.
std::vector<int> SightPicture::hangingOn(int row, bool left) const
{
    std::vector<int> out;
    for (const auto &[from, to] : m_graph.threads)
        if (int(left ? to : from) == row)
            out.push_back(int(left ? from : to));
    return out;
}

/// On a line of sight through the row at hand.
bool SightPicture::isLit(int row) const
{
    if (row == m_current || m_current < 0)
        return row == m_current;
    for (const bool left : {true, false})
        for (const int near : hangingOn(m_current, left)) {
            const auto further = hangingOn(near, left);
            if (near == row || std::find(further.begin(), further.end(), row) != further.end())
                return true;
        }
    return false;
}

int SightPicture::beside(Direction direction) const
{
    if (m_current < 0)
        return rowCount() > 0 ? 0 : -1;
    if (direction == Left || direction == Right) {
        const auto ends = hangingOn(m_current, direction == Left);
        return ends.empty() ? -1 : ends.front();
    }
    const auto &column = m_columns[m_graph.knots[std::size_t(m_current)].column()];
    const auto here = std::find(column.begin(), column.end(), m_current) - column.begin();
    const auto there = here + (direction == Down ? 1 : -1);
    return there < 0 || there >= std::ptrdiff_t(column.size()) ? -1 : column[std::size_t(there)];
}

int SightPicture::nextGap() const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (std::max(0, m_current) + step) % rows;
        if (index(row).data(GapRole).toBool())
            return row;
    }
    return -1;
}

QString SightPicture::partOf(int row) const
{
    if (row < 0 || row >= rowCount() || !m_target.startsWith(QStringLiteral("draft:")))
        return {};
    const auto &knot = m_graph.knots[std::size_t(row)];
    return knot.kind == SightKnot::Kind::Question ? QStringLiteral("q:") + QString::fromStdString(knot.id) : QString();
}

QString SightPicture::visionTarget() const
{
    return m_vision ? QStringLiteral("vision:") + QString::fromStdString(m_vision->id.text()) : QString();
}

QList<qreal> SightPicture::phaseShares() const
{
    QList<qreal> out;
    if (m_state == Shown)
        for (const auto &share : m_graph.phases)
            out << share.approximate() / 100;
    return out;
}

int SightPicture::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_graph.knots.size());
}

QHash<int, QByteArray> SightPicture::roleNames() const
{
    return {{ColumnRole, "inColumn"}, {KindRole, "kind"},    {WordsRole, "words"}, {NoteRole, "note"},
            {WeightRole, "weight"},   {ShareRole, "share"},  {GapRole, "gap"},     {PillarRole, "pillar"},
            {LetterRole, "letter"},   {PlaceRole, "place"},  {LitRole, "lit"},     {SpokenRole, "spoken"},
            {GroupRole, "group"},     {ServedRole, "served"}};
}

} // namespace ringtrue::qml
