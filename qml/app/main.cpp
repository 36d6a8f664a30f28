// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/icon_provider.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Preferences/language.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"
#include "qml/Ringtrue/Workspace/pages.h"
#include "qml/app/arguments.h"
#include "qml/app/deny_network.h"
#include "qml/app/end_on_signal.h"
#include "qml/app/fonts.h"
#include "qml/app/picture.h"
#include "qml/app/registry.h"
#include "qml/app/trace_frames.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace ringtrue;

namespace {

constexpr std::chrono::milliseconds afterTheFirstFrame{1500};

void beforeApplication()
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the GStreamer one must not be loaded (nothing of it is used)
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering); // both renderers draw alike
    QCoreApplication::setOrganizationName(QStringLiteral("ringtrue"));
    QCoreApplication::setApplicationName(QStringLiteral("ringtrue-app"));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("ringtrue"));
    QQuickStyle::setStyle(QStringLiteral("Basic")); // no control shows it; without a name Qt loads the desktop's
}

// For this run only; Appearance and Language look for them when they are made.
void applyLook(QGuiApplication &application, const qml::Arguments &arguments)
{
    application.setProperty(qml::Appearance::forThisRun, arguments.theme);
    application.setProperty(qml::Language::forThisRun, arguments.language);
}

QStringList asList(int argc, char **argv)
{
    QStringList list;
    for (int at = 0; at < argc; ++at)
        list << QString::fromLocal8Bit(argv[at]);
    return list;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Qt ends the program with a core dump where the display that is named does not answer.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg) {
        std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
        return;
    }
    std::fputs("The display that is named here cannot be opened. The command line does the same work: see “ringtrue "
               "--help”.\n",
               stderr);
    std::_Exit(1);
}

// Compiles what pages are made of beside the first one's work, so that the first visit of each is no slower than the
// next.
void preparePages(QQmlEngine &engine)
{
    for (const auto &page : qml::pages())
        if (qml::isThere(page))
            new QQmlComponent(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/") + QString::fromLatin1(page.file)),
                              QQmlComponent::Asynchronous, &engine);
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = qml::readArguments(asList(argc, argv));
    if (!arguments.answer.isEmpty()) {
        std::fputs(qPrintable(arguments.answer), arguments.exitCode == 0 ? stdout : stderr);
        return arguments.exitCode;
    }
    if (!hasDisplay() && arguments.shot.isEmpty()) {
        std::fputs("There is no display here. The command line does the same work: see “ringtrue --help”.\n", stderr);
        return 1;
    }
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs none
    beforeApplication();
    const auto usual = qInstallMessageHandler(endWithoutDisplay);
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    qml::pinFonts();
    applyLook(application, arguments);

    const qml::EndOnSignal endOnSignal;
    const auto registry = qml::makeRegistry();
    const SystemClock clock;
    qml::OpenWorkspace workspace(registry, clock);
    qml::DenyNetwork denyNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&denyNetwork);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new qml::IconProvider);
    if (!arguments.workspace.isEmpty())
        workspace.open(arguments.workspace, arguments.person);
    engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)},
                                 {QStringLiteral("firstPage"), arguments.page},
                                 {QStringLiteral("firstArgument"), arguments.of},
                                 {QStringLiteral("width"), arguments.size.width()},
                                 {QStringLiteral("height"), arguments.size.height()},
                                 {QStringLiteral("visible"), true}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QTimer::singleShot(afterTheFirstFrame, &engine, [&engine] { preparePages(engine); });
    if (qEnvironmentVariableIsSet("RINGTRUE_TRACE_START"))
        new qml::FrameTrace(window);
    if (!arguments.shot.isEmpty())
        qml::takePicture(window, arguments.shot);
    return QGuiApplication::exec();
}
