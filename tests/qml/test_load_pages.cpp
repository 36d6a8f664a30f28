// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/icon_provider.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "qml/Ringtrue/Workspace/pages.h"
#include "qml/Ringtrue/Workspace/toasts.h"
#include "tests/qml/desk_sample.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

/// The application's window on a workspace; remembers what QML complained about.
class Window {
public:
    Window(qml::OpenWorkspace &workspace, const QString &page, const QString &argument = {})
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

private:
    QQmlApplicationEngine m_engine;
    QStringList m_complaints;
};

void collectNameless(QQuickItem &item, QStringList &nameless)
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

} // namespace

TEST_CASE("Every page loads without a complaint, and all its controls have names", "[pages]")
{
    tests::DeskSample desk;
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    for (const auto &page : qml::pages()) {
        if (!qml::isThere(page))
            continue;
        CAPTURE(page.id);
        Window shown(workspace, QString::fromLatin1(page.id),
                     qstrcmp(page.id, "evaluate") == 0 ? list.idAt(0) : QString());
        CHECK(shown.settles());
        QStringList nameless;
        collectNameless(*shown.window().contentItem(), nameless);
        CHECK(nameless.join(QStringLiteral(", ")).toStdString() == "");
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
}

TEST_CASE("The first run, the door and a failure are pages too", "[pages]")
{
    tests::DeskSample desk;
    SECTION("nothing is open")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.settles());
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
    SECTION("a folder that is no workspace")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        workspace.open(QStringLiteral("/nowhere/at/all"));
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Failed; }));
        CHECK(workspace.failureHeading() == QStringLiteral("There is no folder “/nowhere/at/all”"));
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
    SECTION("the lock screen")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        desk.open(workspace);
        workspace.lock();
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.settles());
        CHECK(workspace.people()->rowCount() >= 1);
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
        workspace.signIn(0, {});
        CHECK(workspace.state() == qml::OpenWorkspace::Open);
    }
}
