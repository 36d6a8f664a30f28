// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/paper_import.h"

#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Organisation/table_sentences.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace ringtrue::qml {

struct PaperImport::Outcome {
    std::size_t taken = 0; ///< 0: nothing was, and one of the next says why; none of them: the file could not be read
    std::optional<forms::SheetRefusal> refusal{};
    std::optional<forms::RoundFailure> failure{};
};

namespace {

constexpr qint64 mostBytes = 64 << 20;

std::optional<std::string> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

template <typename Outcome>
Outcome outcomeOf(std::size_t sent, const Result<std::size_t, forms::RoundFailure> &waiting)
{
    if (!waiting)
        return {.failure = waiting.error()};
    return {.taken = sent};
}

template <typename Outcome>
Outcome takeRingsTrue(const forms::RoundParts &parts, const forms::RoundId &round, const std::string &text,
                      const organisation::Directory &directory, forms::SamePapers same)
{
    const auto sheet = forms::ringsTrueSheet(parts.connection, round);
    if (!sheet)
        return {.failure = sheet.error()};
    const auto answers = forms::answersFromCsv(text, *sheet, directory);
    if (!answers)
        return {.refusal = answers.error()};
    return outcomeOf<Outcome>(answers->size(), forms::takeRingsTrueFile(parts, round, *answers, same));
}

template <typename Outcome>
Outcome takeRecall(const forms::RoundParts &parts, const forms::RoundId &round, const std::string &text,
                   forms::SamePapers same)
{
    const auto answers = forms::recallAnswersFromCsv(text);
    if (!answers)
        return {.refusal = answers.error()};
    return outcomeOf<Outcome>(answers->size(), forms::takeRecallFile(parts, round, *answers, same));
}

QString placeOf(std::size_t line)
{
    return line > 0 ? PaperImport::tr("Line %1").arg(line) : QString();
}

std::vector<FindingRows::Row> rowsOf(const forms::SheetRefusal &refusal)
{
    std::vector<FindingRows::Row> rows;
    if (const auto *const error = std::get_if<CsvError>(&refusal))
        rows.push_back({{}, tableSentence(*error)});
    if (const auto *const findings = std::get_if<std::vector<organisation::RowFinding>>(&refusal))
        for (const auto &finding : *findings)
            rows.push_back({placeOf(finding.line), rowSentence(finding)});
    if (const auto *const findings = std::get_if<std::vector<forms::SheetFinding>>(&refusal))
        for (const auto &finding : *findings)
            rows.push_back({placeOf(finding.line), sheetSentence(finding)});
    return rows;
}

} // namespace

void PaperImport::take(const QString &round, bool ringsTrue, const QUrl &file)
{
    begin({.round = round, .ringsTrue = ringsTrue, .file = file});
}

void PaperImport::takeAgain()
{
    auto wanted = m_last;
    wanted.same = forms::SamePapers::Take;
    begin(wanted);
}

void PaperImport::begin(const Wanted &wanted)
{
    const auto id = roundId(wanted.round);
    if (m_busy || !id || !isWritable(m_workspace))
        return;
    m_last = wanted;
    m_busy = true;
    m_heading.clear();
    m_findings.set({});
    Q_EMIT changed();
    const QString path = wanted.file.toLocalFile();
    onRounds(
        *m_workspace,
        [id = *id, wanted, path, directory = m_workspace->directory()](const forms::RoundParts &parts) -> Outcome {
            const auto text = contentOf(path);
            if (!text)
                return {};
            return wanted.ringsTrue ? takeRingsTrue<Outcome>(parts, id, *text, directory, wanted.same)
                                    : takeRecall<Outcome>(parts, id, *text, wanted.same);
        },
        [self = QPointer<PaperImport>(this), workspace = m_workspace, seat = m_workspace->seat(),
         name = QFileInfo(path).fileName()](const Outcome &outcome) {
            if (self)
                self->finish(name, outcome);
            else
                workspace->tell(seat, headingOf(name, outcome));
            if (outcome.taken > 0)
                Q_EMIT workspace->contentChanged();
        });
}

QString PaperImport::headingOf(const QString &file, const Outcome &outcome)
{
    if (outcome.taken > 0)
        return tr("Taken. Papers in the file: %1").arg(count(std::int64_t(outcome.taken)));
    if (outcome.failure)
        return refusalSentence(*outcome.failure);
    if (outcome.refusal)
        return tr("Nothing was taken from “%1”").arg(file);
    return tr("“%1” could not be read. Nothing was taken.").arg(file);
}

void PaperImport::finish(const QString &file, const Outcome &outcome)
{
    m_busy = false;
    if (outcome.taken > 0) {
        Q_EMIT changed();
        Q_EMIT taken(headingOf(file, outcome));
        return;
    }
    m_heading = headingOf(file, outcome);
    if (outcome.refusal)
        m_findings.set(rowsOf(*outcome.refusal));
    Q_EMIT changed();
    if (outcome.failure && outcome.failure->error == forms::RoundError::SamePapers)
        Q_EMIT same();
    else
        Q_EMIT refused();
}

} // namespace ringtrue::qml
