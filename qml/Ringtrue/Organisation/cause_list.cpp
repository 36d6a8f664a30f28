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
        connect(m_workspace, &OpenWorkspace::directoryChanged, this, &CauseList::reread);
    refresh();
}

void CauseList::setAttributions(bool attributions)
{
    m_attributions = attributions;
    refresh();
}

std::vector<CauseList::Entry> CauseList::readEntries() const
{
    std::vector<Entry> out;
    const auto take = [&](const auto &list) {
        for (const auto &reason : list)
            out.push_back({reason.id.text(), reason.words, reason.translations, reason.isInUse, reason.place});
    };
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        if (m_attributions)
            take(m_workspace->directory().attributions);
        else
            take(m_workspace->directory().causes);
    }
    return out;
}

void CauseList::refresh()
{
    auto entries = readEntries();
    std::erase_if(m_written, [&](Change &change) {
        const auto at = std::ranges::find(entries, change.entry.id, &Entry::id);
        // A reading may have begun before it was written; the one after it shows what others made of it since.
        return (at != entries.end() && *at == change.entry) || change.readings > 1;
    });
    const auto show = [&](const std::vector<Change> &changes) {
        for (const auto &change : changes) {
            const auto at = std::ranges::find(entries, change.entry.id, &Entry::id);
            if (at == entries.end())
                entries.push_back(change.entry);
            else
                *at = change.entry;
        }
    };
    show(m_written);
    show(m_wanted);
    if (std::ranges::equal(entries, m_entries, {}, &Entry::id, &Entry::id)) { // rows stay, and the focus in them
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    Q_EMIT changed();
}

void CauseList::reread()
{
    for (auto &change : m_written)
        ++change.readings;
    refresh();
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
    if (m_workspace == nullptr || !m_workspace->may(organisation::Task::ChangeOrganisation)) {
        refresh(); // what is shown is what is written down
        return;
    }
    if (const auto problem = problemOf(entry); !problem.isEmpty()) {
        refresh();
        Q_EMIT told(problem);
        return;
    }
    const int number = ++m_changes;
    m_wanted.push_back({entry, number});
    refresh();
    auto written =
        m_workspace->engine().append(m_workspace->person(), {factOf(entry)}).share(); // in the order of the calls
    inBackground(
        m_workspace, // what is written is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), written = std::move(written)] {
            const auto &appended = written.get();
            if (!appended)
                service::logNotWritten(*engine, "organisation", appended.error());
            return bool(appended);
        },
        [self = QPointer<CauseList>(this), workspace = m_workspace, seat = m_workspace->seat(), said,
         number](bool isWritten) {
            const auto text = isWritten ? said : tr("The workspace could not be written. Nothing was changed.");
            if (self)
                self->settle(number, isWritten);
            if (isWritten)
                workspace->refreshDirectory();
            if (self)
                Q_EMIT self->told(text);
            else
                workspace->tell(seat, text);
        });
}

void CauseList::settle(int number, bool isWritten)
{
    const auto at = std::ranges::find(m_wanted, number, &Change::number);
    const auto change = *at;
    m_wanted.erase(at);
    const auto isOfSame = [&](const Change &other) { return other.entry.id == change.entry.id; };
    if (isWritten) { // what was written first may be told second
        std::erase_if(m_written, [&](const Change &other) { return isOfSame(other) && other.number < number; });
        if (std::ranges::none_of(m_written, isOfSame))
            m_written.push_back(change);
    }
    refresh();
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
