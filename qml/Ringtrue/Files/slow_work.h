// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace ringtrue::qml {

/// Runs work that a dead disk may hold up for ever, each on a thread that nobody waits for: neither the window nor the
/// program's end. Answers of all but the last work are dropped, and those that come after this is gone.
class SlowWork {
public:
    explicit SlowWork(QObject *owner) : m_desk(std::make_shared<Desk>()) { m_desk->owner = owner; }
    ~SlowWork()
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->owner = nullptr;
    }
    SlowWork(const SlowWork &) = delete;
    SlowWork &operator=(const SlowWork &) = delete;

    /// Runs @p work() elsewhere, then @p done(its result) on the owner's thread.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        const auto number = ++m_desk->last;
        std::thread([desk = m_desk, number, work = std::move(work), done = std::move(done)]() mutable {
            auto value = std::make_shared<decltype(work())>(work());
            const std::lock_guard lock(desk->mutex);
            if (desk->owner == nullptr)
                return;
            auto answer = [desk, number, value, done = std::move(done)]() mutable {
                if (desk->last == number)
                    done(std::move(*value));
            };
            QMetaObject::invokeMethod(desk->owner, std::move(answer), Qt::QueuedConnection);
        }).detach();
    }
    /// Drops the answer that is awaited.
    void forget() { ++m_desk->last; }

private:
    struct Desk {
        std::mutex mutex;
        QObject *owner = nullptr;
        unsigned last = 0; ///< the owner's thread alone
    };
    std::shared_ptr<Desk> m_desk;
};

} // namespace ringtrue::qml
