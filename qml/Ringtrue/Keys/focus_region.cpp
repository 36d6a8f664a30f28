// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/focus_region.h"

#include <QQuickWindow>

namespace ringtrue::qml {

namespace {

void collect(QQuickItem &item, QList<FocusRegion *> &regions)
{
    if (!item.isVisible() || !item.isEnabled())
        return;
    if (auto *region = qobject_cast<FocusRegion *>(&item))
        regions.append(region);
    const auto children = item.childItems();
    for (auto *child : children)
        collect(*child, regions);
}

} // namespace

bool FocusRegion::holdsFocus() const
{
    for (const auto *at = window()->activeFocusItem(); at != nullptr; at = at->parentItem())
        if (at == parentItem())
            return true;
    return false;
}

void FocusRegion::enter()
{
    auto *entry = m_entry.data();
    if (entry == nullptr)
        entry = parentItem()->nextItemInFocusChain();
    if (entry != nullptr && (entry == parentItem() || parentItem()->isAncestorOf(entry)))
        entry->forceActiveFocus(Qt::TabFocusReason);
}

void FocusRegion::move(int step)
{
    if (window() == nullptr)
        return;
    QList<FocusRegion *> regions;
    collect(*window()->contentItem(), regions);
    if (regions.isEmpty())
        return;
    qsizetype at = step > 0 ? -1 : regions.size();
    for (qsizetype place = 0; place < regions.size(); ++place)
        if (regions[place]->holdsFocus())
            at = place; // of regions within regions the innermost
    const auto next = (at + step + regions.size()) % regions.size();
    regions[next]->enter();
}

} // namespace ringtrue::qml
