// SPDX-License-Identifier: Apache-2.0
#include "core/storage/writer_thread.h"

namespace ringtrue::storage {

WriterThread::WriterThread(Connection connection) : m_connection(std::move(connection)), m_thread([this] { run(); }) {}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::future<PacedEnd> WriterThread::submitPaced(std::function<Step(Connection &)> step)
{
    auto paced = std::make_shared<Paced>();
    paced->step = std::move(step);
    auto end = paced->end.get_future();
    {
        const std::lock_guard guard(m_mutex);
        m_paced.push_back(std::move(paced));
    }
    m_wake.notify_one();
    return end;
}

void WriterThread::push(Job job)
{
    {
        const std::lock_guard guard(m_mutex);
        m_small.push_back(std::move(job));
    }
    m_wake.notify_one();
}

std::pair<WriterThread::Job, std::shared_ptr<WriterThread::Paced>> WriterThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_small.empty() || !m_paced.empty(); });
    if (!m_small.empty()) {
        auto job = std::move(m_small.front());
        m_small.pop_front();
        return {std::move(job), nullptr};
    }
    if (m_ending)
        return {};
    return {Job{}, m_paced.front()};
}

void WriterThread::run()
{
    for (;;) {
        const auto [job, paced] = next();
        if (job) {
            job(m_connection);
        } else if (!paced) {
            break;
        } else if (paced->step(m_connection) == Step::Finished) {
            {
                const std::lock_guard guard(m_mutex);
                m_paced.pop_front();
            }
            paced->end.set_value(PacedEnd::Finished);
        }
    }
    for (const auto &paced : m_paced)
        paced->end.set_value(PacedEnd::Stopped);
}

} // namespace ringtrue::storage
