// SPDX-License-Identifier: Apache-2.0
#include "media/qt/lines.h"

#include <QJsonDocument>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr qsizetype maxLineBytes = 64 << 10;
}

Lines::Lines() : m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    ::fcntl(STDOUT_FILENO, F_SETFL, ::fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Lines::read);
}

void Lines::send(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    [[maybe_unused]] const auto written =
        ::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void Lines::read()
{
    std::array<char, 4096> bytes{};
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (got <= 0 || m_input.size() > maxLineBytes) {
            m_notifier.setEnabled(false);
            Q_EMIT ended();
            return;
        }
        m_input.append(bytes.data(), got);
        for (auto end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
            const auto line = QJsonDocument::fromJson(m_input.left(end));
            m_input.remove(0, end + 1);
            if (line.isObject())
                Q_EMIT received(line.object());
        }
    }
}
