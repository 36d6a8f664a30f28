// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/page_stage.h"

namespace ringtrue::tests {

/// Somebody who has only a keyboard.
class Typist {
public:
    explicit Typist(PageStage &stage) : m_stage(stage) {}

    QString focused() const
    {
        auto *const item = m_stage.view().activeFocusItem();
        return item != nullptr ? PageStage::nameOf(item) : QString();
    }
    bool comesTo(const QString &name) const
    {
        return waitFor([&] { return focused().startsWith(name); });
    }
    /// Waits until a row of the outline has the focus, or the outline itself.
    bool comesToOutline() const
    {
        return waitFor([&] {
            auto *const pane = m_stage.find(QStringLiteral("OutlinePane"));
            const auto *const outline = pane ? PageStage::findInside(pane, QStringLiteral("QQuickListView")) : nullptr;
            const auto *const item = m_stage.view().activeFocusItem();
            return outline != nullptr && item != nullptr && (outline == item || outline->isAncestorOf(item));
        });
    }
    /// Presses Tab until what is called so has the focus.
    void tabTo(const QString &name)
    {
        QStringList passed;
        // A dialog has the focus itself at first, and its question begins with the words of its button.
        const auto isThere = [&] { return focused().startsWith(name) && focused() != name + u'?'; };
        for (int presses = 0; presses < 80 && !isThere(); ++presses) {
            m_stage.press(Qt::Key_Tab);
            QCoreApplication::processEvents();
            passed << focused();
        }
        CAPTURE(name.toStdString(), passed.join(QStringLiteral(" | ")).toStdString());
        REQUIRE(isThere());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_stage.press(key, modifiers);
            QCoreApplication::processEvents();
        }
    }
    void type(const char *words)
    {
        for (const char *letter = words; *letter != '\0'; ++letter)
            QTest::keyClick(&m_stage.view(), *letter);
        QCoreApplication::processEvents();
    }
    /// In place of what stands in the field.
    void overtype(const char *words)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    /// A new question below the one at hand.
    void question(const char *words)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(comesTo(QStringLiteral("The question in words")));
        type(words);
    }

private:
    PageStage &m_stage;
};

} // namespace ringtrue::tests
