// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_area.h"

#include "qml/Ringtrue/Keys/key_map.h"

#include <QKeyEvent>
#include <QQmlEngine>
#include <QQuickWindow>

namespace ringtrue::qml {

namespace {

bool isText(const QQuickItem &item)
{
    return item.flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
}

bool isInPopup(const QQuickItem &item)
{
    for (const QQuickItem *at = &item; at != nullptr; at = at->parentItem())
        if (at->inherits("QQuickOverlay"))
            return true;
    return false;
}

bool writes(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete
           || (!event.text().isEmpty() && event.text().front().isPrint());
}

/// A list to choose from that is open: what is typed seeks an entry.
bool isOpenList(const QQuickItem &item)
{
    if (!item.inherits("QQuickComboBox"))
        return false;
    const auto *const popup = item.property("popup").value<QObject *>();
    return popup != nullptr && popup->property("visible").toBool();
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

KeyArea::KeyArea(QQuickItem *parent) : QQuickItem(parent) {}

KeyArea::~KeyArea()
{
    if (m_listening != nullptr)
        m_listening->removeEventFilter(this);
}

void KeyArea::componentComplete()
{
    QQuickItem::componentComplete();
    if (auto *engine = qmlEngine(this))
        m_keys = engine->singletonInstance<KeyMap *>(qmlTypeId("Ringtrue.Keys", 1, 0, "KeyMap"));
    listen();
}

void KeyArea::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (isComponentComplete() && (change == ItemSceneChange || change == ItemVisibleHasChanged))
        listen();
}

void KeyArea::listen()
{
    if (m_listening != nullptr)
        m_listening->removeEventFilter(this);
    m_listening = isVisible() ? window() : nullptr;
    if (m_listening != nullptr)
        m_listening->installEventFilter(this);
}

bool KeyArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_listening || event->type() != QEvent::KeyPress || m_keys == nullptr || !isEnabled())
        return false;
    return handle(*static_cast<QKeyEvent *>(event));
}

bool KeyArea::handle(const QKeyEvent &event)
{
    if (m_capture) {
        const auto chord = KeyMap::written(event.key(), int(event.modifiers()));
        if (!chord.isEmpty())
            Q_EMIT captured(chord);
        return true;
    }
    const auto *focused = m_listening->activeFocusItem();
    if (focused != nullptr && isInPopup(*focused) != m_insidePopup)
        return false;
    if (focused != nullptr && event.key() == Qt::Key_Escape && focused->property("takesEscape").toBool())
        return false;
    if (focused != nullptr && leaveTo(*focused, event))
        return false;
    if (focused != nullptr && isText(*focused) && event.key() == Qt::Key_Escape && m_rest != nullptr) {
        leaveText();
        return true;
    }
    if (m_muted && writes(event) && !(focused != nullptr && isText(*focused))) {
        Q_EMIT mutedKey();
        return true;
    }
    const auto action = m_keys->actionFor(event, m_scopes);
    if (action.isEmpty() || (!m_actions.isEmpty() && !m_actions.contains(action)))
        return false;
    Q_EMIT triggered(action);
    return true;
}

void KeyArea::leaveText()
{
    auto *text = m_listening->activeFocusItem();
    if (m_rest->isAncestorOf(text)) // it has the focus already, and would hand it down again
        text->setFocus(false, Qt::OtherFocusReason);
    else
        m_rest->forceActiveFocus(Qt::OtherFocusReason);
}

bool KeyArea::leaveTo(const QQuickItem &focused, const QKeyEvent &event) const
{
    if (isText(focused))
        return !worksWhileTyping(labelChord(event));
    const bool presses = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (isOpenList(focused) && !held)
        return true;
    if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && !held)
        return focused.property("takesDelete").toBool();
    const bool isRow = focused.inherits("QQuickItemDelegate"); // of a list, whose keys we have
    if ((focused.inherits("QQuickAbstractButton") && !isRow) || focused.inherits("QQuickComboBox"))
        return (presses && !held) || (isArrow(event.key()) && focused.inherits("QQuickComboBox"));
    return focused.inherits("QQuickSlider") && isArrow(event.key());
}

} // namespace ringtrue::qml
