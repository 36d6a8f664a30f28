// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/cause_list.h"

#include "core/base/text_flaw.h"
#include "core/organisation/cause_facts.h"
#include "core/service/log_words.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Organisation/slug_of.h"

#include <algorithm>

namespace ringtrue::qml {

void CauseList::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr)
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &CauseList::refresh);
    refresh();
}

void CauseList::setAttributions(bool attributions)
{
    m_attributions = attributions;
    refresh();
}

void CauseList::refresh()
{
    beginResetModel();
    m_entries.clear();
    const auto take = [&](const auto &list) {
        for (const auto &reason : list)
            m_entries.push_back({reason.id.text(), reason.words, reason.translations, reason.isInUse, reason.place});
    };
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        if (m_attributions)
            take(m_workspace->directory().attributions);
        else
            take(m_workspace->directory().causes);
    }
    endResetModel();
    Q_EMIT changed();
}

QString CauseList::problemOf(const Entry &entry) const
{
    if (isBlank(entry.words))
        return tr("Write what it is called.");
    if (const auto flaw = findTextFlaw(entry.words))
        return tr("It holds a character that nobody can see: %1. Take it out.").arg(shown(flaw->character));
    const bool isTaken = std::ranges::any_of(
        m_entries, [&](const Entry &other) { return other.id != entry.id && other.words == entry.words; });
    return isTaken ? tr("Another one is called “%1”.").arg(shown(entry.words)) : QString();
}

void CauseList::rename(int row, const QString &words)
{
    if (row < 0 || row >= rowCount())
        return;
    auto entry = m_entries[std::size_t(row)];
    entry.words = words.trimmed().toStdString();
    if (entry.words != m_entries[std::size_t(row)].words)
        write(entry, tr("%1 was changed.").arg(shown(entry.words)));
}

void CauseList::setInUse(int row, bool inUse)
{
    if (row < 0 || row >= rowCount() || m_entries[std::size_t(row)].isInUse == inUse)
        return;
    auto entry = m_entries[std::size_t(row)];
    entry.isInUse = inUse;
    write(entry, (inUse ? tr("%1 is offered again.") : tr("%1 is offered no more.")).arg(shown(entry.words)));
}

void CauseList::add(const QString &words)
{
    Entry entry;
    entry.words = words.trimmed().toStdString();
    const auto wanted = slugOf(words).isEmpty() ? QStringLiteral("other") : slugOf(words).left(60);
    auto slug = wanted;
    const auto isTaken = [&] {
        return std::ranges::find(m_entries, slug.toStdString(), &Entry::id) != m_entries.end();
    };
    for (int number = 2; isTaken(); ++number)
        slug = QStringLiteral("%1-%2").arg(wanted).arg(number);
    entry.id = slug.toStdString();
    for (const auto &other : m_entries)
        entry.place = std::max(entry.place, other.place + 1);
    write(entry, tr("%1 was added.").arg(shown(entry.words)));
}

ledger::FactDraft CauseList::factOf(const Entry &entry) const
{
    if (m_attributions)
        return organisation::attributionFact({.id = AttributionSlug(entry.id),
                                              .words = entry.words,
                                              .translations = entry.translations,
                                              .isInUse = entry.isInUse,
                                              .place = entry.place});
    return organisation::causeFact({.id = CauseSlug(entry.id),
                                    .words = entry.words,
                                    .translations = entry.translations,
                                    .isInUse = entry.isInUse,
                                    .place = entry.place});
}

void CauseList::write(const Entry &entry, const QString &said)
{
    if (m_busy || m_workspace == nullptr || !m_workspace->may(organisation::Task::ChangeOrganisation)) {
        refresh(); // what is shown is what is written down
        return;
    }
    if (const auto problem = problemOf(entry); !problem.isEmpty()) {
        refresh();
        Q_EMIT told(problem);
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    inBackground(
        m_workspace, // what is written is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), fact = factOf(entry)] {
            const auto appended = engine->append(author, {fact}).get();
            if (!appended)
                service::logNotWritten(*engine, "organisation", appended.error());
            return bool(appended);
        },
        [self = QPointer<CauseList>(this), workspace = m_workspace, seat = m_workspace->seat(), said](bool done) {
            const auto text = done ? said : tr("The workspace could not be written. Nothing was changed.");
            if (done)
                workspace->refreshDirectory();
            if (!self) {
                workspace->tell(seat, text);
                return;
            }
            self->m_busy = false;
            if (!done)
                self->refresh();
            Q_EMIT self->changed();
            Q_EMIT self->told(text);
        });
}

int CauseList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CauseList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[std::size_t(index.row())];
    QStringList translations;
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return shown(entry.words);
    case SlugRole:
        return shown(entry.id);
    case TranslationsRole:
        for (const auto &[language, words] : entry.translations)
            translations << QStringLiteral("%1: %2").arg(shown(language), shown(words));
        return translations.join(QStringLiteral(", "));
    case InUseRole:
        return entry.isInUse;
    default:
        return {};
    }
}

QHash<int, QByteArray> CauseList::roleNames() const
{
    return {{WordsRole, "words"}, {SlugRole, "slug"}, {TranslationsRole, "translations"}, {InUseRole, "inUse"}};
}

} // namespace ringtrue::qml
