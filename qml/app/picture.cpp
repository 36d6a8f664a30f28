// SPDX-License-Identifier: Apache-2.0
#include "qml/app/picture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace ringtrue::qml {

namespace {

constexpr int longestMs = 20'000;
constexpr int calmMs = 400; // pictures and fonts that arrive late

class Photographer : public QObject {
public:
    Photographer(QQuickWindow *window, QString file) : QObject(window), m_window(window), m_file(std::move(file))
    {
        m_age.start();
        connect(&m_timer, &QTimer::timeout, this, &Photographer::look);
        m_timer.start(50);
    }

private:
    void look()
    {
        const bool settled = m_window->property("settled").toBool();
        if (!settled)
            m_settledFor.invalidate();
        else if (!m_settledFor.isValid())
            m_settledFor.start();
        if ((m_settledFor.isValid() && m_settledFor.elapsed() >= calmMs) || m_age.elapsed() > longestMs)
            take();
    }
    void take()
    {
        m_timer.stop();
        const bool written = m_window->grabWindow().save(m_file);
        if (!written) {
            const auto file = QString::fromUtf8("“%1” could not be written. Is its folder there, does its name end in "
                                                ".png, and is there space?\n")
                                  .arg(m_file);
            std::fputs(qPrintable(file), stderr);
        }
        QCoreApplication::exit(written ? 0 : 1);
    }

    QQuickWindow *m_window;
    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_age;
    QElapsedTimer m_settledFor;
};

} // namespace

void takePicture(QQuickWindow *window, const QString &file)
{
    new Photographer(window, file);
}

} // namespace ringtrue::qml
