// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/paper_grid.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const QString none = QStringLiteral("-");

/// What is wrong with each of @p cells of a paper; empty: nothing.
QStringList flawsOfPaper(const QStringList &cells)
{
    constexpr int highest = 5;
    QStringList flaws;
    for (const auto &cell : cells)
        flaws << (cell.toInt() > highest ? sheetSentence(
                      {.problem = forms::SheetProblem::BadRating, .line = 0, .where = {}, .text = cell.toStdString()})
                                         : QString());
    return flaws;
}

} // namespace

void PaperGrid::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::locking, this, &PaperGrid::setAside);
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &PaperGrid::tellTeams);
    }
    load();
}

void PaperGrid::setRound(const QString &round)
{
    if (round == m_round)
        return;
    m_round = round;
    load();
}

void PaperGrid::load()
{
    fetchRoundSheet(this, m_workspace, [this](RoundSheet loaded) { take(std::move(loaded)); });
}

void PaperGrid::take(RoundSheet loaded)
{
    m_problem = loaded.failure ? refusalSentence(*loaded.failure) : QString();
    m_sheet = std::move(loaded.sheet);
    m_heads.clear();
    for (const auto &pillar : loaded.vision.pillars)
        m_heads << shown(pillar.name);
    startAnew();
    takeUp();
}

void PaperGrid::setAside()
{
    if (papers() == 0)
        return;
    setSheetAside(*m_workspace, {.page = roundsPage, .argument = m_round, .content = m_papers},
                  m_busy ? m_meanwhile : nullptr);
}

void PaperGrid::takeUp()
{
    if (m_heads.isEmpty()) // the round could not be read
        return;
    const auto sheet = m_workspace->takeAside(roundsPage, m_round);
    const auto *const papers = sheet ? std::any_cast<std::vector<Paper>>(&sheet->content) : nullptr;
    if (papers == nullptr)
        return;
    beginResetModel();
    m_papers = *papers;
    endResetModel();
    Q_EMIT changed();
    const auto open = m_papers.back().cells.indexOf(QString()); // where it was left, as a rule
    goTo(int(m_papers.size()) - 1, open < 0 ? int(m_heads.size()) : int(open));
}

void PaperGrid::startAnew()
{
    beginResetModel();
    m_papers.assign(1, emptyPaper());
    m_row = m_column = 0;
    endResetModel();
    Q_EMIT changed();
    Q_EMIT moved();
    Q_EMIT wordsChanged();
}

void PaperGrid::clear()
{
    m_problem.clear();
    startAnew();
}

int PaperGrid::papers() const
{
    return int(written().size());
}

std::vector<int> PaperGrid::written() const
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_papers.size(); ++row)
        if (m_papers[row].isWritten())
            rows.push_back(int(row));
    return rows;
}

QString PaperGrid::problem() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    for (std::size_t row = 0; row < m_papers.size(); ++row) {
        const auto flaws = flawsOfPaper(m_papers[row].cells);
        for (qsizetype column = 0; column < flaws.size(); ++column)
            if (!flaws.at(column).isEmpty())
                return tr("Paper %1, %2: %3 Go back to it and type what the paper says.")
                    .arg(row + 1)
                    .arg(m_heads.value(column), flaws.at(column));
    }
    return {};
}

bool PaperGrid::type(int key)
{
    if (m_busy || m_papers.empty())
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        fill(QString::number(key - Qt::Key_0));
    else if (key == Qt::Key_0 || key == Qt::Key_Minus)
        fill(none);
    else if (key == Qt::Key_Backspace)
        back();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        next();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        goTo(m_row, m_column + (key == Qt::Key_Right ? 1 : -1));
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        goTo(m_row + (key == Qt::Key_Down ? 1 : -1), m_column);
    else
        return false;
    return true;
}

void PaperGrid::goTo(int row, int column)
{
    m_row = std::clamp(row, 0, int(m_papers.size()) - 1);
    m_column = std::clamp(column, 0, int(m_heads.size()));
    Q_EMIT moved();
    Q_EMIT wordsChanged();
}

void PaperGrid::fill(const QString &cell)
{
    if (m_column >= int(m_heads.size())) // the row is full: Return begins the next one
        return;
    m_papers[std::size_t(m_row)].cells[m_column] = cell;
    m_problem.clear();
    Q_EMIT dataChanged(index(m_row), index(m_row));
    Q_EMIT changed();
    goTo(m_row, m_column + 1);
}

void PaperGrid::back()
{
    if (m_column == 0)
        return;
    goTo(m_row, m_column - 1);
    m_papers[std::size_t(m_row)].cells[m_column].clear();
    m_problem.clear();
    Q_EMIT dataChanged(index(m_row), index(m_row));
    Q_EMIT changed();
}

void PaperGrid::next()
{
    if (m_row + 1 == int(m_papers.size())) {
        if (!m_papers.back().isWritten()) // one empty row is enough
            return;
        beginInsertRows({}, int(m_papers.size()), int(m_papers.size()));
        m_papers.push_back(emptyPaper());
        endInsertRows();
    }
    goTo(m_row + 1, 0);
}

std::optional<int> PaperGrid::columnOf(const forms::SheetFinding &finding) const
{
    for (std::size_t i = 0; i < m_sheet.pillars.size(); ++i)
        if (finding.where == m_sheet.pillars[i].text())
            return int(i);
    return std::nullopt;
}

QString PaperGrid::problemOf(int row, const forms::SheetFinding &finding) const
{
    if (const auto column = columnOf(finding))
        return tr("Paper %1, %2: %3 Nothing was taken.")
            .arg(row + 1)
            .arg(m_heads.value(*column), sheetSentence(finding));
    return tr("Paper %1: %2 Nothing was taken.").arg(row + 1).arg(sheetSentence(finding));
}

void PaperGrid::handIn()
{
    const auto id = roundId(m_round);
    const auto rows = written();
    if (m_busy || !id || rows.empty() || !isWritable(m_workspace))
        return;
    std::vector<forms::RingsTrueAnswer> answers;
    for (const int row : rows) {
        const auto &paper = m_papers[std::size_t(row)];
        auto whole = paper.more;
        for (const auto &cell : paper.cells)
            whole.ratings << cell.toInt(); // none is no number
        auto answer = answerOf(whole, m_sheet, m_workspace->directory());
        if (!answer) {
            const auto &finding = answer.error().front();
            m_problem = problemOf(row, finding);
            Q_EMIT changed();
            if (const auto column = columnOf(finding))
                goTo(row, *column);
            return;
        }
        answers.push_back(std::move(*answer));
    }
    m_busy = true;
    m_meanwhile = std::make_shared<std::optional<SheetAside>>();
    Q_EMIT changed();
    onRoundsKeeping(
        this, *m_workspace, m_meanwhile,
        [id = *id, answers = std::move(answers)](const forms::RoundParts &parts) {
            return forms::addRingsTruePapers(parts, id, answers);
        },
        [this, sent = rows.size()](const Result<std::size_t, forms::RoundFailure> &waiting) {
            finish(sent, waiting ? std::nullopt : std::optional{waiting.error()});
        },
        [sent = rows.size()](const Result<std::size_t, forms::RoundFailure> &waiting) {
            return waiting ? tr("Taken. Papers: %1").arg(count(std::int64_t(sent))) : refusalSentence(waiting.error());
        });
}

void PaperGrid::finish(std::size_t sent, const std::optional<forms::RoundFailure> &failure)
{
    m_busy = false;
    if (failure) {
        m_problem = refusalSentence(*failure);
        Q_EMIT changed();
        return;
    }
    clear();
    Q_EMIT taken(tr("Taken. Papers: %1").arg(count(std::int64_t(sent))));
}

int PaperGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_papers.size());
}

QVariant PaperGrid::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &paper = m_papers[std::size_t(index.row())];
    switch (role) {
    case NumberRole:
        return index.row() + 1;
    case CellsRole:
        return paper.cells;
    case WordsRole:
        if (paper.more.hasWords())
            return tr("Paper %1: %2, with words").arg(index.row() + 1).arg(paper.cells.join(QLatin1Char(' ')));
        return paper.isWritten() ? tr("Paper %1: %2").arg(index.row() + 1).arg(paper.cells.join(QLatin1Char(' ')))
                                 : tr("Paper %1: nothing typed yet").arg(index.row() + 1);
    case SaysMoreRole:
        return paper.more.hasWords();
    case FlawsRole:
        return flawsOfPaper(paper.cells);
    default:
        return {};
    }
}

QHash<int, QByteArray> PaperGrid::roleNames() const
{
    return {{NumberRole, "number"},
            {CellsRole, "cells"},
            {WordsRole, "words"},
            {SaysMoreRole, "saysMore"},
            {FlawsRole, "flaws"}};
}

} // namespace ringtrue::qml
