// SPDX-License-Identifier: Apache-2.0
// What papers say beside their ratings: comments, and where somebody stands.
#include "qml/Ringtrue/Rounds/paper_grid.h"

#include <algorithm>

namespace ringtrue::qml {

bool PaperGrid::Paper::isWritten() const
{
    return more.hasWords() || std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); });
}

PaperGrid::Paper PaperGrid::emptyPaper() const
{
    const QStringList cells(m_heads.size(), QString());
    Paper paper;
    paper.cells = cells;
    paper.more.comments = cells;
    return paper;
}

WrittenAnswer PaperGrid::atHand() const
{
    return m_row < int(m_papers.size()) ? m_papers[std::size_t(m_row)].more : WrittenAnswer();
}

QStringList PaperGrid::teams() const
{
    return m_workspace == nullptr ? QStringList() : teamsAsked(m_sheet, m_workspace->directory());
}

QString PaperGrid::comment(int column) const
{
    const auto paper = atHand();
    return column < 0 ? paper.comment : paper.comments.value(column);
}

void PaperGrid::setComment(int column, const QString &words)
{
    if (m_busy || m_row >= int(m_papers.size()) || column >= int(m_heads.size()) || words == comment(column))
        return;
    auto &paper = m_papers[std::size_t(m_row)].more;
    (column < 0 ? paper.comment : paper.comments[column]) = words;
    tellWritten();
}

void PaperGrid::setRole(int role)
{
    if (m_busy || m_row >= int(m_papers.size()))
        return;
    m_papers[std::size_t(m_row)].more.role = role;
    tellWritten();
}

int PaperGrid::team() const
{
    return m_workspace == nullptr ? 0 : placeOf(atHand().team, m_workspace->directory());
}

void PaperGrid::setTeam(int team)
{
    if (m_busy || m_row >= int(m_papers.size()) || m_workspace == nullptr)
        return;
    m_papers[std::size_t(m_row)].more.team = teamAt(team, m_workspace->directory());
    tellWritten();
}

void PaperGrid::setTenure(int tenure)
{
    if (m_busy || m_row >= int(m_papers.size()))
        return;
    m_papers[std::size_t(m_row)].more.tenure = tenure;
    tellWritten();
}

// The names first, then which of them is chosen: a choice whose names change forgets it.
void PaperGrid::tellTeams()
{
    Q_EMIT changed();
    Q_EMIT wordsChanged();
}

void PaperGrid::tellWritten()
{
    m_problem.clear();
    Q_EMIT dataChanged(index(m_row), index(m_row));
    Q_EMIT wordsChanged();
    Q_EMIT changed();
}

} // namespace ringtrue::qml
