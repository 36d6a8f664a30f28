// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace ringtrue::qml {

class KeyMap;

/// Listens for the keys of some scopes while it is visible and enabled. Of several areas in one window the one that
/// was shown last is asked first. Keys without Ctrl or Alt are left to a text field that has the focus, Space and
/// Return to a focused button, Delete and Backspace to what says `takesDelete`, Esc to what says `takesEscape`, and
/// everything to an open dialog or menu.
class KeyArea : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList scopes MEMBER m_scopes)
    /// Of those scopes only these, all others are left to who is asked next; empty: all.
    Q_PROPERTY(QStringList actions MEMBER m_actions)
    /// Gets the focus when Esc is pressed in a text field; where the field stands in it, the field only loses it.
    Q_PROPERTY(QQuickItem *rest MEMBER m_rest)
    Q_PROPERTY(bool insidePopup MEMBER m_insidePopup)
    /// Takes every key for itself and tells it by captured(): for choosing a key.
    Q_PROPERTY(bool capture MEMBER m_capture)
    /// Takes the keys that write or take away a letter, and tells it by mutedKey(): somebody types where there is no
    /// field, and the letters must not act.
    Q_PROPERTY(bool muted MEMBER m_muted)

public:
    explicit KeyArea(QQuickItem *parent = nullptr);
    ~KeyArea() override;

Q_SIGNALS:
    /// @p action is an id such as `evaluate.yes`.
    void triggered(const QString &action);
    /// @p chord as KeyMap::assign() wants it; `Esc` too.
    void captured(const QString &chord);
    void mutedKey();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listen();
    bool handle(const class QKeyEvent &event);
    void leaveText();
    bool leaveTo(const QQuickItem &focused, const class QKeyEvent &event) const;

    QStringList m_scopes;
    QStringList m_actions;
    QQuickItem *m_rest = nullptr;
    bool m_insidePopup = false;
    bool m_capture = false;
    bool m_muted = false;
    QQuickWindow *m_listening = nullptr;
    KeyMap *m_keys = nullptr;
};

} // namespace ringtrue::qml
