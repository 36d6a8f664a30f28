// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/navigation.h"

#include "qml/Ringtrue/Workspace/pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

namespace {

const Page *find(const QString &id)
{
    for (const auto &page : pages())
        if (id == QLatin1String(page.id) && isThere(page))
            return &page;
    return nullptr;
}

QUrl sourceOf(const Page *page)
{
    return page != nullptr ? QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/") + QString::fromLatin1(page->file)) : QUrl();
}

} // namespace

QUrl Navigation::source() const
{
    return sourceOf(find(m_here.page));
}

bool Navigation::isKept() const
{
    const auto *page = find(m_here.page);
    return page != nullptr && page->kept;
}

QUrl Navigation::keptSource()
{
    const auto found = std::ranges::find_if(pages(), [](const Page &page) { return page.kept && isThere(page); });
    return found != pages().end() ? sourceOf(&*found) : QUrl();
}

QString Navigation::railPage() const
{
    if (m_here.page == QStringLiteral("rounds")
        || (m_here.page == QStringLiteral("forms") && m_here.argument.startsWith(QStringLiteral("sight:vision:"))))
        return QStringLiteral("vision"); // they are opened there, and lead back there
    if (m_here.page != QStringLiteral("evaluate"))
        return m_here.page;
    return m_past.isEmpty() ? QStringLiteral("interactions") : m_past.constLast().page;
}

void Navigation::go(const QString &page, const QString &argument)
{
    const Place place{page, argument};
    if (find(page) == nullptr || place == m_here || holds([=, this] { go(page, argument); }))
        return;
    const bool fromRail = find(page)->place != Page::Place::Hidden;
    if (fromRail)
        m_past.clear(); // a page of the rail is a beginning
    else if (!m_here.page.isEmpty() && m_here.page != page)
        m_past.append(m_here);
    m_here = place;
    Q_EMIT moved();
}

bool Navigation::holds(std::function<void()> step)
{
    if (!m_held)
        return false;
    m_wanted = std::move(step);
    Q_EMIT heldBack();
    return true;
}

void Navigation::release()
{
    m_held = false;
    if (const auto step = std::exchange(m_wanted, {}))
        step();
}

bool Navigation::mayClose()
{
    return !holds([this] {
        m_closes = true;
        Q_EMIT closeAsked();
    });
}

bool Navigation::mayLeaveWorkspace()
{
    return !holds([this] { Q_EMIT workspaceLeaveAsked(); });
}

void Navigation::stayOpen()
{
    m_wanted = {};
    m_held = std::exchange(m_closes, false) || m_held;
}

void Navigation::evaluateOwn(const QString &id)
{
    go(QStringLiteral("evaluate"), ownMark + id);
}

QString Navigation::idOf(const QString &argument)
{
    return argument.mid(argument.startsWith(ownMark) ? ownMark.size() : 0);
}

void Navigation::stay(const QString &argument)
{
    m_here.argument = argument;
}

void Navigation::back()
{
    if (m_past.isEmpty() || holds([this] { back(); }))
        return;
    m_here = m_past.takeLast();
    Q_EMIT moved();
}

void Navigation::goToPlace(int place)
{
    int at = 0;
    for (const auto &page : pages())
        if (isThere(page) && page.place != Page::Place::Hidden && ++at == place)
            go(QString::fromLatin1(page.id));
}

QString Navigation::title(const QString &page)
{
    const auto *found = find(page);
    return found != nullptr ? QCoreApplication::translate("Pages", found->title) : QString();
}

} // namespace ringtrue::qml
