// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"

#include <QString>
#include <QStringList>

#include <any>
#include <map>
#include <optional>
#include <utility>

namespace ringtrue::qml {

/// Who sits where: the folder of a workspace, and a person in it. A copy of a workspace holds people of the same ids.
using Seat = std::pair<QString, PersonId>;

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
    void keep(const Seat &seat, SheetAside sheet) { m_sheets.insert_or_assign(seat, std::move(sheet)); }
    /// The sheet that waits for who sits at @p seat, or null.
    const SheetAside *sheetOf(const Seat &seat) const;
    bool hasSheets() const { return !m_sheets.empty(); }
    /// Hands it over if it is of that page and argument.
    std::optional<SheetAside> takeSheet(const Seat &seat, const QString &page, const QString &argument);

    void say(const Seat &seat, const QString &sentence) { m_sentences[seat] << sentence; }
    QStringList takeSentences(const Seat &seat);

private:
    std::map<Seat, SheetAside> m_sheets;
    std::map<Seat, QStringList> m_sentences;
};

} // namespace ringtrue::qml
