// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"

#include <QString>
#include <QStringList>

#include <any>
#include <map>
#include <optional>

namespace ringtrue::qml {

/// A sheet that somebody wrote in and no disk holds.
struct SheetAside {
    QString page; ///< the page it belongs to, and of what that page is
    QString argument;
    std::any content; ///< known to its editor alone
};

/// What waits in memory for a person who is not at the desk, as long as the program runs: sheets that were written in
/// when the workspace was locked, and sentences about what came to its end meanwhile. Nobody else gets it.
class WaitingWords {
public:
    void keep(const PersonId &person, SheetAside sheet) { m_sheets.insert_or_assign(person, std::move(sheet)); }
    /// The sheet that waits for @p person, or null.
    const SheetAside *sheetOf(const PersonId &person) const;
    /// Hands it over if it is of that page and argument.
    std::optional<SheetAside> takeSheet(const PersonId &person, const QString &page, const QString &argument);

    void say(const PersonId &person, const QString &sentence) { m_sentences[person] << sentence; }
    QStringList takeSentences(const PersonId &person);

private:
    std::map<PersonId, SheetAside> m_sheets;
    std::map<PersonId, QStringList> m_sentences;
};

} // namespace ringtrue::qml
