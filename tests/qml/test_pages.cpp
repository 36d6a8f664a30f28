// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/icon_provider.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QtQuickTest>

/// What the application's main() does for its engine.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("ringtrue"));
        QCoreApplication::setApplicationName(QStringLiteral("qml-tests"));
        QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new ringtrue::qml::IconProvider);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ringtrue, Setup)

#include "test_pages.moc"
