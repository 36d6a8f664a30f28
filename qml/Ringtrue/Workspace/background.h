// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace ringtrue::qml {

/// Calls @p done(value) on the GUI thread, if @p context still lives then. Any thread may call it.
template <typename Value, typename Done>
void backOnGui(QPointer<QObject> context, Value value, Done done)
{
    auto held = std::make_shared<Value>(std::move(value));
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context = std::move(context), held, done = std::move(done)]() mutable {
            if (context)
                done(std::move(*held));
        },
        Qt::QueuedConnection);
}

/// Runs @p work() on a thread of the pool, then @p done(its result) on the GUI thread.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    QPointer<QObject> guarded(context);
    QThreadPool::globalInstance()->start([guarded, work = std::move(work), done = std::move(done)]() mutable {
        backOnGui(guarded, work(), std::move(done));
    });
}

} // namespace ringtrue::qml
