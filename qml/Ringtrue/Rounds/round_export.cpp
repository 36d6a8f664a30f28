// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_export.h"

#include "core/organisation/permissions.h"
#include "forms/service/rings_true_result.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <vector>

namespace ringtrue::qml {

namespace {

struct Table {
    QString name; ///< of the file, without its end
    std::string csv;
};

using Tables = Result<std::vector<Table>, QString>; // or why there are none

Tables ringsTrueTables(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round)
{
    const auto summary = forms::ringsTrueRound(connection, round);
    if (!summary)
        return Failure{refusalSentence(summary.error())};
    if (summary->isOpen()) {
        const auto sheet = forms::ringsTrueSheet(connection, round);
        if (!sheet)
            return Failure{refusalSentence(sheet.error())};
        return std::vector<Table>{{QStringLiteral("rings-true-papers"), forms::emptyCsv(*sheet)}};
    }
    const auto record = forms::ringsTrueRecord(connection, keys, round);
    if (!record)
        return Failure{refusalSentence(record.error())};
    const auto day = QString::fromStdString(forms::dayText(forms::dayOf(*summary->closedAt)));
    return std::vector<Table>{{QStringLiteral("rings-true-ratings-") + day, forms::ratingsCsv(*record)},
                              {QStringLiteral("rings-true-comments-") + day, forms::commentsCsv(*record)}};
}

Tables recallTables(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round, bool readsTexts)
{
    const auto summary = forms::recallRound(connection, round);
    if (!summary)
        return Failure{refusalSentence(summary.error())};
    if (summary->isOpen())
        return std::vector<Table>{{QStringLiteral("recall-papers"), forms::emptyRecallCsv()}};
    if (!readsTexts) // they are for who codes them
        return Failure{RoundExport::tr("Who evaluates may read the texts; your roles here do not.")};
    const auto texts = forms::recallTexts(connection, keys, round);
    if (!texts)
        return Failure{refusalSentence(texts.error())};
    const auto quarter = QString::fromStdString(forms::quarterText(summary->round.quarter));
    return std::vector<Table>{{QStringLiteral("recall-texts-") + quarter, forms::recallTextsCsv(*texts)}};
}

/// Writes @p table under its name, or the name with a number, where nothing stands; the name, or nothing.
std::optional<QString> writeNew(const QDir &folder, const Table &table)
{
    for (int number = 1; number < 1000; ++number) {
        const auto name =
            number == 1 ? table.name + QStringLiteral(".csv") : QStringLiteral("%1-%2.csv").arg(table.name).arg(number);
        QFile file(folder.filePath(name));
        if (file.exists())
            continue;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return std::nullopt;
        const bool whole =
            file.write(table.csv.data(), qint64(table.csv.size())) == qint64(table.csv.size()) && file.flush();
        file.close();
        if (whole)
            return name;
        file.remove();
        return std::nullopt;
    }
    return std::nullopt;
}

QString writtenWords(const Tables &tables, const QString &folder)
{
    if (!tables)
        return tables.error();
    QStringList names;
    for (const auto &table : *tables) {
        const auto name = writeNew(QDir(folder), table);
        if (!name)
            return RoundExport::tr("The folder “%1” cannot be written, or is full. What is there: %2")
                .arg(folder, names.isEmpty() ? RoundExport::tr("nothing") : names.join(QStringLiteral(", ")));
        names << *name;
    }
    return RoundExport::tr("Written: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

void RoundExport::write(const QString &round, bool ringsTrue, const QUrl &folder)
{
    const auto id = roundId(round);
    if (m_busy || !id || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), id = *id, ringsTrue,
         readsTexts = m_workspace->isAllowed(organisation::Task::Evaluate),
         path = folder.toLocalFile()](storage::Connection &connection) {
            return writtenWords(ringsTrue ? ringsTrueTables(connection, engine->keys(), id)
                                          : recallTables(connection, engine->keys(), id, readsTexts),
                                path);
        },
        [this](const QString &text) {
            m_busy = false;
            Q_EMIT changed();
            Q_EMIT ended(text);
        });
}

} // namespace ringtrue::qml
