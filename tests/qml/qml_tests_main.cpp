// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // without a screen, whatever the environment says
    // Settings, data and caches of its own: tests run beside each other, and one's last folder is not another's. Not by
    // QStandardPaths' test mode: its one folder for all (~/.qttest) goes before these.
    const QTemporaryDir own;
    for (const auto *kind : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(kind, own.filePath(QString::fromLatin1(kind)).toLocal8Bit());
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ringtrue"));
    QCoreApplication::setApplicationName(QStringLiteral("qml-tests"));
    return Catch::Session().run(argc, argv);
}
