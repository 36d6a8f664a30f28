// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace ringtrue::storage {

/// How one step of a long job ended.
enum class Step {
    More,    ///< there is more to do: small jobs may go first
    Finished ///< the job is over
};

/// How a long job ended.
enum class PacedEnd {
    Finished,
    Stopped ///< the thread was stopped between two steps; what earlier steps wrote stays
};

/// The one writing connection of a database, on a thread of its own. Small jobs run in the order in which
/// they came; a long job (an import, a backup) runs step by step, and small ones pass between its
/// steps. A step should take 20 ms at most. Any thread may call any function.
///
/// Jobs must not throw. The destructor runs all small jobs to their end and stops long ones.
class WriterThread {
public:
    explicit WriterThread(Connection connection);
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;
    ~WriterThread();

    /// Runs @p job(Connection &) and hands over what it returns.
    template <typename Job>
    auto submit(Job job) -> std::future<std::invoke_result_t<Job, Connection &>>
    {
        using Value = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<std::promise<Value>>();
        auto future = promise->get_future();
        push([promise, job = std::move(job)](Connection &connection) mutable {
            if constexpr (std::is_void_v<Value>) {
                job(connection);
                promise->set_value();
            } else {
                promise->set_value(job(connection));
            }
        });
        return future;
    }

    /// Runs @p job(Connection &), then @p done with what it returned, both on the writing thread.
    template <typename Job, typename WhenDone>
    void post(Job job, WhenDone done)
    {
        push([job = std::move(job), done = std::move(done)](Connection &connection) mutable { done(job(connection)); });
    }

    /// Runs @p step until it says Finished, letting small jobs pass between two steps.
    std::future<PacedEnd> submitPaced(std::function<Step(Connection &)> step);

private:
    using Job = std::function<void(Connection &)>;
    struct Paced {
        std::function<Step(Connection &)> step;
        std::promise<PacedEnd> end;
    };

    void push(Job job);
    void run();
    /// The next thing to do; waits for one. Neither when the thread is to end.
    std::pair<Job, std::shared_ptr<Paced>> next();

    Connection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_small;
    std::deque<std::shared_ptr<Paced>> m_paced;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace ringtrue::storage
