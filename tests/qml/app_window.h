// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Controls/icon_provider.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#include "tests/qml/desk_sample.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace ringtrue::tests {

/// What assistive technology is told that @p item is.
inline QString nameOf(const QQuickItem &item)
{
    for (const auto *child : item.children())
        if (child->inherits("QQuickAccessibleAttached"))
            return child->property("name").toString();
    return {};
}

/// The application's window on a workspace; remembers what QML complained about.
class AppWindow {
public:
    AppWindow(qml::OpenWorkspace &workspace, const QString &page, const QString &argument = {})
    {
        QObject::connect(&m_engine, &QQmlEngine::warnings, [this](const QList<QQmlError> &errors) {
            for (const auto &error : errors)
                m_complaints << error.toString();
        });
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("icon"), new qml::IconProvider);
        m_engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)},
                                       {QStringLiteral("firstPage"), page},
                                       {QStringLiteral("firstArgument"), argument},
                                       {QStringLiteral("width"), 1280},
                                       {QStringLiteral("height"), 800},
                                       {QStringLiteral("visible"), true}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/Shell/Main.qml")));
        REQUIRE(m_engine.rootObjects().size() == 1);
    }
    QQuickWindow &window() { return *qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst()); }
    QQmlEngine &engine() { return m_engine; }
    bool settles()
    {
        return eventually([this] { return window().property("settled").toBool(); });
    }
    /// Presses a key as a keyboard would.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Clicks in the middle of what is shown by that name.
    void click(const QString &name)
    {
        const auto *found = find(name);
        CAPTURE(name.toStdString());
        REQUIRE(found != nullptr);
        const auto middle = found->mapToScene({found->width() / 2, found->height() / 2}).toPoint();
        QTest::mouseClick(&window(), Qt::LeftButton, {}, middle);
        QCoreApplication::processEvents();
    }
    void type(const QString &words)
    {
        for (const auto letter : words)
            QTest::keyClick(&window(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    /// The QML type in which the focus is, or one around it: `FormPane`.
    bool focusIsIn(const QString &type)
    {
        for (const auto *item = window().activeFocusItem(); item != nullptr; item = item->parentItem())
            if (QString::fromLatin1(item->metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
                return true;
        return false;
    }
    /// The names of all that is shown, in the order of the tree.
    QStringList names()
    {
        QStringList names;
        collectNames(*window().contentItem(), names);
        return names;
    }
    /// The last one shown of that name, or nothing: what lies on top.
    const QQuickItem *find(const QString &name)
    {
        const QQuickItem *found = nullptr;
        findIn(*window().contentItem(), name, found);
        return found;
    }
    bool shows(const QString &name) { return names().contains(name); }
    const QStringList &complaints() const { return m_complaints; }
    /// With RINGTRUE_PICTURES=folder in the environment, writes what is seen there.
    void keep(const QString &name)
    {
        const auto folder = qEnvironmentVariable("RINGTRUE_PICTURES");
        if (folder.isEmpty())
            return;
        eventually([timer = QElapsedTimer(), started = false]() mutable {
            if (!started)
                timer.start();
            started = true;
            return timer.elapsed() > 300;
        });
        CHECK(window().grabWindow().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

private:
    // A page is rehearsed there.
    static bool isBesideTheWindow(const QQuickItem &item)
    {
        return item.window() != nullptr && item.mapToScene({0, 0}).x() >= item.window()->width();
    }
    static void findIn(const QQuickItem &item, const QString &name, const QQuickItem *&found)
    {
        if (!item.isVisible())
            return;
        if (nameOf(item) == name)
            found = &item;
        for (const auto *child : item.childItems())
            findIn(*child, name, found);
    }
    static void collectNames(const QQuickItem &item, QStringList &names)
    {
        if (!item.isVisible() || isBesideTheWindow(item))
            return;
        if (const auto name = nameOf(item); !name.isEmpty())
            names << name;
        for (const auto *child : item.childItems())
            collectNames(*child, names);
    }

    QQmlApplicationEngine m_engine;
    QStringList m_complaints;
};

/// Lists the types of what Tab reaches or a pointer presses, and has no name for those who do not see it.
inline void collectNameless(QQuickItem &item, QStringList &nameless)
{
    if (!item.isVisible())
        return;
    const bool pressed = item.inherits("QQuickAbstractButton") || item.inherits("QQuickComboBox")
                         || item.inherits("QQuickTextField") || item.inherits("QQuickTextArea");
    if ((pressed || item.activeFocusOnTab()) && item.width() > 0 && nameOf(item).isEmpty()) {
        auto *accessible = QAccessible::queryAccessibleInterface(&item);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(item.metaObject()->className());
    }
    for (auto *child : item.childItems())
        collectNameless(*child, nameless);
}

} // namespace ringtrue::tests
