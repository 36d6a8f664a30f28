// SPDX-License-Identifier: Apache-2.0
#include "media/play/audio_protocol.h"
#include "media/qt/lines.h"
#include "media/qt/output.h"

#include <QCoreApplication>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace protocol = ringtrue::media::audio_protocol;

namespace {

constexpr int failedCode = 3;

/// Says why and goes at once: destructors of a broken audio engine may hang.
[[noreturn]] void fail(const QString &reason)
{
    Lines::send({{QStringLiteral("event"), QStringLiteral("error")}, {QStringLiteral("reason"), reason}});
    ::_exit(failedCode);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the other one crashes where its plug-ins are missing
    if (::fcntl(protocol::soundDescriptor, F_GETFD) < 0) {
        std::fputs("ringtrue-audio plays sound for ringtrue-app, which starts it.\n", stderr);
        return 2;
    }
    QCoreApplication app(argc, argv);
    Lines lines;
    Lines::send({{QStringLiteral("event"), QStringLiteral("hello")}, {QStringLiteral("protocol"), protocol::version}});
    SoundQueue queue;
    Output output(queue);
    QObject::connect(&lines, &Lines::ended, [] { ::_exit(0); });
    QObject::connect(&queue, &SoundQueue::broken, [] { fail(QStringLiteral("protocol")); });
    QObject::connect(&output, &Output::failed, [](const QString &reason) { fail(reason); });
    QObject::connect(&lines, &Lines::received, [&output](const QJsonObject &line) {
        const QString order = line.value(QStringLiteral("do")).toString();
        if (order == QStringLiteral("play"))
            output.play();
        else if (order == QStringLiteral("pause"))
            output.pause();
        else if (order == QStringLiteral("devices"))
            Output::sendDevices();
    });
    output.begin();
    return QCoreApplication::exec();
}
