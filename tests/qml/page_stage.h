// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/core_views.h"
#include "core/sampling/sampling_views.h"
#include "forms/facts/forms_views.h"
#include "qml/Ringtrue/Controls/icon_provider.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Preferences/language.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#include "qml/Ringtrue/Workspace/toasts.h"
#include "tests/catch.h"
#include "tests/effort.h"
#include "tests/places.h"
#include "tests/temporary_folder.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <algorithm>
#include <functional>

namespace ringtrue::tests {

/// Lets events run until @p done, ten seconds at most, times patience().
inline bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 10'000 * patience());
}

inline const ledger::Registry &pageRegistry()
{
    static const ledger::Registry registry({organisation::coreViews(), sampling::samplingViews(), forms::formsViews()});
    return registry;
}

/// A file of the demo.
inline QUrl demoFile(const char *name)
{
    return QUrl::fromLocalFile(QString::fromStdString((sourceFolder() / "packaging/demo" / name).string()));
}

/// A new workspace that Ada Example made and works in.
struct PageDesk {
    PageDesk()
    {
        workspace.create(QString::fromStdString((folder / "w").string()), QStringLiteral("Ollensay Line"),
                         QStringLiteral("Ada Example"), {});
        REQUIRE(waitFor([this] { return workspace.state() == qml::OpenWorkspace::Open; }));
    }
    ~PageDesk() { workspace.close(); }

    TemporaryFolder folder;
    SetClock clock{{1'795'000'000'000'000, 60}};
    qml::OpenWorkspace workspace{pageRegistry(), clock};
    qml::Navigation navigation;
    qml::Toasts toasts;
};

/// A page in a window. With RINGTRUE_PICTURES=folder in the environment keep() writes what is seen there.
class PageStage {
public:
    PageStage(PageDesk &desk, const QString &file, const QString &argument, QSize size,
              qml::Appearance::Scheme scheme = qml::Appearance::Light)
    {
        auto *const engine = m_view.engine();
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new qml::IconProvider);
        QQmlComponent preferences(engine); // the type is known once its module was imported
        preferences.setData("import QtQml\nimport Ringtrue.Preferences\nQtObject {}", {});
        auto *const appearance =
            engine->singletonInstance<qml::Appearance *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
        REQUIRE(appearance != nullptr);
        appearance->show(scheme);
        m_view.setColor(scheme == qml::Appearance::Dark ? QColor(0x14, 0x16, 0x1A) : QColor(0xF5, 0xF3, 0xEF));
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(size);
        m_view.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&desk.workspace)},
                                     {QStringLiteral("navigation"), QVariant::fromValue(&desk.navigation)},
                                     {QStringLiteral("toasts"), QVariant::fromValue(&desk.toasts)},
                                     {QStringLiteral("argument"), argument}});
        m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/") + file));
        for (const auto &error : m_view.errors())
            UNSCOPED_INFO(error.toString().toStdString());
        REQUIRE(m_view.status() == QQuickView::Ready);
        m_view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&m_view));
        m_view.requestActivate();
        m_view.rootObject()->forceActiveFocus();
        REQUIRE(waitFor([this] { return m_view.rootObject()->property("settled").toBool(); }));
        QTest::qWait(50);
    }

    /// The interface in another language, `de`, from now on and for this page only.
    void speak(const QString &language)
    {
        auto *const spoken =
            m_view.engine()->singletonInstance<qml::Language *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Language"));
        REQUIRE(spoken != nullptr);
        spoken->show(language);
        REQUIRE(spoken->code() == language);
        QTest::qWait(50);
    }
    /// Whether @p item wraps its words, and they fit.
    static bool wraps(QQuickItem *item)
    {
        bool isWrapped = false;
        bool isCut = false;
        visit(item, [&](QQuickItem *below) {
            if (!below->inherits("QQuickText") || below->property("wrapMode").toInt() == 0)
                return;
            isWrapped = true;
            isCut = isCut || below->property("truncated").toBool()
                    || below->property("contentWidth").toReal() > below->width() + 0.5;
        });
        return isWrapped && !isCut;
    }
    /// Buttons, fields and key caps that are shown and reach out of the window at its sides, or are narrower than their
    /// words and do not wrap them.
    QStringList cut() const
    {
        QStringList out;
        visit(m_view.contentItem(), [&](QQuickItem *item) {
            const bool isButton = item->inherits("QQuickAbstractButton");
            const bool isCap =
                QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("KeyHint"));
            if (!isButton && !isCap && !item->inherits("QQuickTextField") && !item->inherits("QQuickComboBox"))
                return;
            const auto left = item->mapToScene({0, 0}).x();
            const bool isOut = left < 0 || left + item->width() > m_view.width() + 0.5;
            const bool isNarrow = isButton && !item->inherits("QQuickItemDelegate") && !item->inherits("QQuickCheckBox")
                                  && item->width() < item->implicitWidth() - 0.5 && !wraps(item);
            if (item->width() > 0 && (isOut || isNarrow))
                out << (isCap ? QStringLiteral("key cap ") + item->property("keys").toString() : nameOf(item));
        });
        return out;
    }
    QQuickView &view() { return m_view; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_view, key, modifiers); }
    /// The items of this QML type (`PersonRow`) that are shown, from the first.
    QList<QQuickItem *> findAll(const QString &type) const
    {
        QList<QQuickItem *> found;
        visit(m_view.contentItem(), [&](QQuickItem *item) {
            const auto name = QString::fromLatin1(item->metaObject()->className());
            if (name == type || name.startsWith(type + QStringLiteral("_QMLTYPE")))
                found << item;
        });
        return found;
    }
    /// The first of them, or null.
    QQuickItem *find(const QString &type) const { return findAll(type).value(0); }
    /// The first item below @p item that inherits this C++ class (`QQuickListView`).
    static QQuickItem *findInside(QQuickItem *item, const QString &type)
    {
        QQuickItem *found = nullptr;
        visit(item, [&](QQuickItem *below) {
            if (found == nullptr && below->inherits(type.toLatin1().constData()))
                found = below;
        });
        return found;
    }
    /// What can be reached by Tab or pressed, and has no name for those who do not see it.
    /// Rows of a list that are just being made get ten seconds: their bindings have not run yet.
    QStringList nameless() const
    {
        QStringList out;
        static_cast<void>(waitFor([&] {
            out = namelessNow();
            return out.isEmpty();
        }));
        return out;
    }
    static QString nameOf(QQuickItem *item)
    {
        for (auto *const child : item->children())
            if (child->inherits("QQuickAccessibleAttached"))
                return child->property("name").toString();
        return {};
    }
    void keep(const char *name)
    {
        const auto folder = qEnvironmentVariable("RINGTRUE_PICTURES");
        QTest::qWait(folder.isEmpty() ? 20 : 300);
        const auto picture = m_view.grabWindow();
        CHECK_FALSE(picture.isNull());
        if (!folder.isEmpty())
            CHECK(picture.save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png")));
    }

private:
    QStringList namelessNow() const
    {
        QStringList out;
        visit(m_view.contentItem(), [&](QQuickItem *item) {
            const bool control = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
                                 || item->inherits("QQuickTextArea") || item->inherits("QQuickComboBox")
                                 || item->inherits("QQuickListView");
            if (control && nameOf(item).isEmpty())
                out << QString::fromLatin1(item->metaObject()->className());
        });
        return out;
    }
    static void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &see)
    {
        if (!item->isVisible())
            return;
        see(item);
        for (auto *const child : item->childItems())
            visit(child, see);
    }

    QQuickView m_view;
};

/// A cell as JSON; lists of numbers too, which QJsonValue leaves out.
inline QJsonValue jsonOf(const QVariant &cell)
{
    QJsonArray list;
    if (cell.metaType() == QMetaType::fromType<QList<bool>>())
        for (const bool value : cell.value<QList<bool>>())
            list.append(value);
    else if (cell.metaType() == QMetaType::fromType<QList<int>>())
        for (const int value : cell.value<QList<int>>())
            list.append(value);
    else
        return QJsonValue::fromVariant(cell);
    return list;
}

/// The rows of @p model with all roles but those in @p without, as text: for golden comparisons.
inline std::string rolesOf(const QAbstractItemModel &model, const QList<QByteArray> &without = {})
{
    QJsonArray rows;
    const auto names = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject cells;
        for (auto role = names.begin(); role != names.end(); ++role)
            if (role.key() > Qt::UserRole && !without.contains(role.value()))
                cells.insert(QString::fromUtf8(role.value()), jsonOf(model.data(model.index(row, 0), role.key())));
        rows.append(cells);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented).toStdString();
}

/// Compares with tests/data/golden/qml/@p name; `APPROVE=1` writes it.
inline void compareGolden(const std::string &name, const std::string &now)
{
    const std::filesystem::path file = dataFolder() / "golden/qml" / name;
    if (qEnvironmentVariableIsSet("APPROVE")) {
        std::filesystem::create_directories(file.parent_path());
        writeBytes(file, now);
    }
    CHECK(bytesOf(file) == now);
}

} // namespace ringtrue::tests
