// SPDX-License-Identifier: Apache-2.0
#include "qml/app/trace_frames.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>

namespace ringtrue::qml {

namespace {

void say(const char *what)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch(); // CLOCK_MONOTONIC
    std::fprintf(stderr, "ringtrue-trace %s %lld\n", what,
                 static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
}

} // namespace

FrameTrace::FrameTrace(QQuickWindow *window) : QObject(window), m_window(window)
{
    const auto settled = window->metaObject()->property(window->metaObject()->indexOfProperty("settled"));
    connect(window, settled.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("look()")));
    // The GUI thread stands still meanwhile.
    connect(
        window, &QQuickWindow::beforeSynchronizing, this, [this] { m_next = m_settled; }, Qt::DirectConnection);
    connect(window, &QQuickWindow::frameSwapped, this, &FrameTrace::swapped, Qt::DirectConnection);
    QCoreApplication::instance()->installEventFilter(this); // before all that take keys
    look();
}

void FrameTrace::look()
{
    if (m_window->property("settled").toBool())
        ++m_settled;
}

bool FrameTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::KeyPress)
        say("key");
    return false;
}

void FrameTrace::swapped()
{
    if (m_next == m_shown)
        return;
    say(m_shown == 0 ? "first-frame" : "frame");
    m_shown = m_next;
}

} // namespace ringtrue::qml
