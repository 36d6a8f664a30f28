// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/answer_sheet.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"
#include "qml/Ringtrue/Rounds/written_answer.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

QString promisesOf(const Vision &vision, const ringtrue::Pillar &pillar)
{
    QStringList lines;
    for (const auto &slug : pillar.promises) {
        const auto promise = std::ranges::find(vision.promises, slug, &Promise::id);
        if (promise != vision.promises.end())
            lines << shown(promise->text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void AnswerSheet::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::personChanged, this, &AnswerSheet::seatAnother);
        connect(m_workspace, &OpenWorkspace::locking, this, &AnswerSheet::seatAnother);
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &AnswerSheet::tellTeams);
    }
    load();
}

void AnswerSheet::setRound(const QString &round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_answered = false;
    clear();
    load();
}

void AnswerSheet::load()
{
    fetchRoundSheet(this, m_workspace, [this](RoundSheet loaded) { take(std::move(loaded)); });
}

void AnswerSheet::take(RoundSheet loaded)
{
    beginResetModel();
    m_pillars.clear();
    m_problem = loaded.failure ? refusalSentence(*loaded.failure) : QString();
    m_sheet = std::move(loaded.sheet);
    for (const auto &pillar : loaded.vision.pillars)
        m_pillars.push_back({.name = shown(pillar.name), .promises = promisesOf(loaded.vision, pillar)});
    m_loaded = true;
    endResetModel();
    tellTeams();
}

// The names first, then which of them is chosen: a choice whose names change forgets it.
void AnswerSheet::tellTeams()
{
    Q_EMIT teamsChanged();
    Q_EMIT changed();
}

QStringList AnswerSheet::roles() const
{
    return rolesAsked(m_sheet);
}

QStringList AnswerSheet::teams() const
{
    return m_workspace == nullptr ? QStringList() : teamsAsked(m_sheet, m_workspace->directory());
}

QStringList AnswerSheet::tenures() const
{
    return tenuresAsked(m_sheet);
}

void AnswerSheet::setComment(const QString &comment)
{
    if (comment == m_comment)
        return;
    m_comment = comment;
    Q_EMIT changed();
}

void AnswerSheet::setRole(int role)
{
    m_role = role;
    Q_EMIT changed();
}

int AnswerSheet::team() const
{
    return m_workspace == nullptr ? 0 : placeOf(m_team, m_workspace->directory());
}

void AnswerSheet::setTeam(int team)
{
    m_team = m_workspace == nullptr ? std::nullopt : teamAt(team, m_workspace->directory());
    Q_EMIT changed();
}

void AnswerSheet::setTenure(int tenure)
{
    m_tenure = tenure;
    Q_EMIT changed();
}

bool AnswerSheet::isWritten() const
{
    return !m_comment.isEmpty() || m_role > 0 || m_team || m_tenure > 0
           || std::ranges::any_of(m_pillars,
                                  [](const Pillar &pillar) { return pillar.rating > 0 || !pillar.comment.isEmpty(); });
}

QString AnswerSheet::unrated() const
{
    QStringList names;
    for (const auto &pillar : m_pillars)
        if (pillar.rating == 0)
            names << pillar.name;
    return names.join(QStringLiteral(", "));
}

void AnswerSheet::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void AnswerSheet::rate(int row, int rating)
{
    if (row < 0 || row >= count() || rating < 1 || rating > 5 || m_busy)
        return;
    auto &pillar = m_pillars[std::size_t(row)];
    pillar.rating = pillar.rating == rating ? 0 : rating;
    touch(row);
}

void AnswerSheet::setCommentOf(int row, const QString &comment)
{
    if (row < 0 || row >= count() || m_pillars[std::size_t(row)].comment == comment)
        return;
    m_pillars[std::size_t(row)].comment = comment;
    touch(row);
}

Result<forms::RingsTrueAnswer, std::vector<forms::SheetFinding>> AnswerSheet::answer() const
{
    WrittenAnswer written{
        .ratings = {}, .comments = {}, .comment = m_comment, .role = m_role, .team = m_team, .tenure = m_tenure};
    for (const auto &pillar : m_pillars) {
        written.ratings << pillar.rating;
        written.comments << pillar.comment;
    }
    return answerOf(written, m_sheet, m_workspace->directory());
}

QString AnswerSheet::sentenceOf(const forms::SheetFinding &finding) const
{
    for (std::size_t i = 0; i < m_pillars.size() && i < m_sheet.pillars.size(); ++i)
        if (finding.where == m_sheet.pillars[i].text())
            return tr("%1: %2").arg(m_pillars[i].name, sheetSentence(finding));
    return sheetSentence(finding);
}

void AnswerSheet::handIn()
{
    const auto id = roundId(m_round);
    if (m_busy || !id || !isWritable(m_workspace))
        return;
    const auto given = answer();
    if (!given) {
        m_problem = sentenceOf(given.error().front());
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    onRoundsFor(
        this, *m_workspace,
        [id = *id, person = m_workspace->person(), given = *given](const forms::RoundParts &parts) {
            return forms::answerRingsTrue(parts, id, person, given);
        },
        [this](const Result<std::size_t, forms::RoundFailure> &waiting) {
            finish(waiting ? std::nullopt : std::optional{waiting.error()});
        },
        handedInWords);
}

void AnswerSheet::finish(const std::optional<forms::RoundFailure> &failure)
{
    m_busy = false;
    const bool before = failure && failure->error == forms::RoundError::AlreadyAnswered;
    m_problem = failure ? refusalSentence(*failure) : QString();
    if (!failure || before) {
        m_answered = true;
        clear();
    }
    Q_EMIT changed();
    if (!failure)
        Q_EMIT handedIn();
}

void AnswerSheet::clear()
{
    for (auto &pillar : m_pillars) {
        pillar.rating = 0;
        pillar.comment.clear();
    }
    m_comment.clear();
    m_role = m_tenure = 0;
    m_team.reset();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

void AnswerSheet::seatAnother()
{
    m_answered = false;
    m_problem.clear();
    clear();
}

int AnswerSheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AnswerSheet::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &pillar = m_pillars[std::size_t(index.row())];
    switch (role) {
    case LetterRole:
        return pillarLetter(pillar.name);
    case NameRole:
        return pillar.name;
    case PromisesRole:
        return pillar.promises;
    case RatingRole:
        return pillar.rating;
    case CommentRole:
        return pillar.comment;
    default:
        return {};
    }
}

QHash<int, QByteArray> AnswerSheet::roleNames() const
{
    return {{LetterRole, "letter"},
            {NameRole, "name"},
            {PromisesRole, "promises"},
            {RatingRole, "rating"},
            {CommentRole, "comment"}};
}

} // namespace ringtrue::qml
