// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>

namespace ringtrue::qml {

/// Makes the item it stands in a region of the window: one of those that F6 goes through, in the order in which they
/// stand in the window's tree.
class FocusRegion : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// Gets the focus when the region is entered; absent: the first item in it that Tab reaches.
    Q_PROPERTY(QQuickItem *entry MEMBER m_entry)

public:
    using QQuickItem::QQuickItem;

    /// Moves the focus to the region @p step after (negative: before) the one that has it, going round.
    Q_INVOKABLE void move(int step);

private:
    bool holdsFocus() const;
    void enter();

    QPointer<QQuickItem> m_entry;
};

} // namespace ringtrue::qml
