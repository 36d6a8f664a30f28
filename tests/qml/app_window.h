// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Controls/icon_provider.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#include "tests/qml/desk_sample.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

namespace ringtrue::tests {

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
    bool settles()
    {
        return eventually([this] { return window().property("settled").toBool(); });
    }
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
    QQmlApplicationEngine m_engine;
    QStringList m_complaints;
};

inline void collectNameless(QQuickItem &item, QStringList &nameless)
{
    if (!item.isVisible())
        return;
    static const QSet<QString> pressed{QStringLiteral("QQuickButton"),       QStringLiteral("QQuickAbstractButton"),
                                       QStringLiteral("QQuickItemDelegate"), QStringLiteral("QQuickTextField"),
                                       QStringLiteral("QQuickTextArea"),     QStringLiteral("QQuickComboBox"),
                                       QStringLiteral("QQuickRadioButton"),  QStringLiteral("QQuickSwitch"),
                                       QStringLiteral("QQuickCheckBox")};
    for (const auto *meta = item.metaObject(); meta != nullptr; meta = meta->superClass())
        if (pressed.contains(QString::fromLatin1(meta->className()))) {
            auto *accessible = QAccessible::queryAccessibleInterface(&item);
            auto *attached = item.property("name").isValid() ? &item : nullptr;
            const bool named = (accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty())
                               || (attached != nullptr && !attached->property("name").toString().isEmpty())
                               || !item.property("text").toString().isEmpty();
            if (!named && item.width() > 0)
                nameless << QString::fromLatin1(item.metaObject()->className());
            break;
        }
    for (auto *child : item.childItems())
        collectNameless(*child, nameless);
}

} // namespace ringtrue::tests
