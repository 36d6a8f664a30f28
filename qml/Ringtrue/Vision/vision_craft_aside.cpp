// SPDX-License-Identifier: Apache-2.0
// Words that are on no table yet: who holds them, and what becomes of them behind the lock.
#include "qml/Ringtrue/Vision/vision_craft.h"

#include <utility>

namespace ringtrue::qml {

namespace {

const QString page = QStringLiteral("vision"); // that they belong to

} // namespace

void VisionCraft::setDiscussed(const QStringList &paths)
{
    if (paths == m_discussed)
        return;
    m_discussed = paths;
    Q_EMIT discussedChanged();
}

void VisionCraft::hold(QObject *writer, bool holds)
{
    const auto found = m_held.find(writer);
    if (holds && found == m_held.end()) {
        m_held.emplace(writer,
                       connect(writer, &QObject::destroyed, this, [this](QObject *gone) { m_held.erase(gone); }));
    } else if (!holds && found != m_held.end()) {
        disconnect(found->second);
        m_held.erase(found);
    }
}

SheetAside VisionCraft::sheetOf(const forms::ContentDraftId &draft, const QString &writer, std::any words)
{
    Aside aside{.draft = draft, .words = {}};
    aside.words.emplace(writer, std::move(words));
    return {.page = page, .argument = {}, .content = std::move(aside)};
}

/// Words that somebody holds come back on this draft: it is kept, though nothing on it was changed.
void VisionCraft::keepHeld()
{
    if (isOpen() && !m_held.empty())
        keepNow();
}

void VisionCraft::lockTable()
{
    Q_EMIT settling();
    m_saver.flush();
    m_aside = {};
    Q_EMIT locking();
    if (m_aside.words.empty())
        return;
    if (isOpen()) {
        keepNow(); // what is set aside comes back on this draft
        m_aside.draft = m_saver.draft().id;
    }
    m_workspace->setAside({.page = page, .argument = {}, .content = std::exchange(m_aside, {})});
}

void VisionCraft::setAside(const QString &writer, std::any words)
{
    m_aside.words.insert_or_assign(writer, std::move(words));
}

void VisionCraft::takeUp()
{
    const auto sheet = m_workspace->takeAside(page, {});
    const auto *const aside = sheet ? std::any_cast<Aside>(&sheet->content) : nullptr;
    if (aside == nullptr)
        return;
    m_aside = *aside;
    if (m_aside.draft)
        openStored(*m_aside.draft);
    else
        QTimer::singleShot(0, this, &VisionCraft::takenUp); // once the page is there
}

std::any VisionCraft::takeAside(const QString &writer)
{
    if (m_aside.draft != (isOpen() ? std::optional{m_saver.draft().id} : std::nullopt))
        return {};
    const auto found = m_aside.words.extract(writer);
    return found ? found.mapped() : std::any();
}

} // namespace ringtrue::qml
