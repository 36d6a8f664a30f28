// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/part_editor.h"
#include "qml/Ringtrue/Vision/vision_craft.h"
#include "qml/Ringtrue/Vision/vision_publisher.h"
#include "tests/qml/drafts_disk.h"
#include "tests/qml/page_stage.h"

#include <algorithm>

namespace ringtrue::tests {

/// The page with its table.
struct Table {
    explicit Table(PageDesk &desk, QSize size = {1280, 800})
        : stage(desk, QStringLiteral("Vision/VisionPage.qml"), {}, size)
    {
        craft = stage.view().rootObject()->findChild<qml::VisionCraft *>();
        editor = stage.view().rootObject()->findChild<qml::PartEditor *>();
        publisher = stage.view().rootObject()->findChild<qml::VisionPublisher *>();
        REQUIRE(craft != nullptr);
        REQUIRE(editor != nullptr);
        REQUIRE(publisher != nullptr);
    }

    void type(const char *words)
    {
        for (const char *at = words; *at != '\0'; ++at)
            QTest::keyClick(&stage.view(), *at);
        QTest::qWait(10);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        stage.press(key, modifiers);
        QTest::qWait(30); // what is asked for later has come
    }
    void write(const char *words)
    {
        type(words);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QString focusName() { return PageStage::nameOf(stage.view().activeFocusItem()); }
    void goTo(const QString &name)
    {
        for (int steps = 0; steps < 40 && focusName() != name; ++steps)
            press(Qt::Key_Tab);
        CAPTURE(name.toStdString(), focusName().toStdString());
        REQUIRE(focusName() == name);
    }
    /// From an empty page to an empty table, by keys.
    void begin()
    {
        goTo(QStringLiteral("New vision"));
        press(Qt::Key_Return);
        press(Qt::Key_1); // no CX vision: one is crafted
        goTo(QStringLiteral("Service function, such as: Contact centre"));
        write("Help desk");
        REQUIRE(craft->isOpen());
    }
    /// The dialog of that type is open.
    bool isOpen(const QString &dialog)
    {
        const auto all = stage.view().rootObject()->findChildren<QObject *>();
        return std::any_of(all.begin(), all.end(), [&](const QObject *each) {
            return QString::fromLatin1(each->metaObject()->className()).startsWith(dialog + QStringLiteral("_QMLTYPE"))
                   && each->property("opened").toBool();
        });
    }
    /// Asks for publishing, and says yes.
    void publish()
    {
        craft->askPublish();
        REQUIRE(waitFor([&] { return isOpen(QStringLiteral("PublishQuestionDialog")); }));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    const Vision &vision() const { return craft->vision(); }
    QString current() const { return craft->reading()->current(); }

    PageStage stage;
    qml::VisionCraft *craft = nullptr;
    qml::PartEditor *editor = nullptr;
    qml::VisionPublisher *publisher = nullptr;
};

/// A source, a quote, a promise, a pillar and a behaviour, by keys.
inline void craftByKeys(Table &table)
{
    table.press(Qt::Key_N);
    table.type("Letter");
    table.goTo(QStringLiteral("Text of the source"));
    table.write("We ring back. Nobody waits.");
    CAPTURE(table.editor->problem().toStdString(), table.editor->property("name").toString().toStdString(),
            table.editor->property("words").toString().toStdString(), table.focusName().toStdString());
    table.stage.keep("vision-craft-source");
    REQUIRE(table.vision().sources.size() == 1);
    for (int i = 0; i < 13; ++i) // the words of the first sentence
        table.stage.press(Qt::Key_Right, Qt::ShiftModifier);
    table.press(Qt::Key_Q);
    REQUIRE(table.current() == QStringLiteral("0.0"));
    table.press(Qt::Key_P);
    table.write("You get a call");
    REQUIRE(table.current() == QStringLiteral("1.0"));
    table.press(Qt::Key_P);
    table.write("Kept");
    REQUIRE(table.current() == QStringLiteral("2.0"));
    table.press(Qt::Key_B);
    table.write("Names the day");
}

/// The card of that type and knot that is shown.
inline QQuickItem *card(QQuickItem *root, const QString &type, const QString &knot)
{
    for (auto *const item : root->childItems()) {
        const auto name = QString::fromLatin1(item->metaObject()->className());
        if (name.startsWith(type) && item->property("knot").toString() == knot && item->isVisible())
            return item;
        if (auto *const below = card(item, type, knot))
            return below;
    }
    return nullptr;
}

} // namespace ringtrue::tests
