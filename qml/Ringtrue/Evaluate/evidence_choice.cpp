// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evidence_choice.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t secondMs = 1000;

} // namespace

void EvidenceChoice::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &EvidenceChoice::leave);
        connect(m_evaluation, &Evaluation::currentChanged, this, &EvidenceChoice::leave);
        connect(m_evaluation, &Evaluation::answered, this, &EvidenceChoice::heed);
    }
    leave();
}

const std::vector<Evidence> &EvidenceChoice::pieces() const
{
    static const std::vector<Evidence> none;
    const bool isThere = m_evaluation != nullptr && m_evaluation->run()
                         && std::size_t(m_evaluation->current()) < m_evaluation->run()->count();
    return isThere ? m_evaluation->run()->answer(std::size_t(m_evaluation->current())).evidence : none;
}

void EvidenceChoice::choose(std::optional<std::size_t> at)
{
    if (at == m_at)
        return;
    m_at = at;
    Q_EMIT changed();
}

/// What was chosen may be gone.
void EvidenceChoice::heed()
{
    if (m_at && *m_at >= pieces().size())
        leave();
}

void EvidenceChoice::next()
{
    const auto wanted = m_at ? *m_at + 1 : 0;
    choose(wanted < pieces().size() ? std::optional{wanted} : std::nullopt);
}

void EvidenceChoice::chooseLast()
{
    choose(pieces().empty() ? std::nullopt : std::optional{pieces().size() - 1});
}

void EvidenceChoice::leave()
{
    choose(std::nullopt);
}

void EvidenceChoice::moveStart(int step)
{
    if (!m_at)
        return;
    auto moved = pieces()[*m_at];
    if (auto *const span = std::get_if<TimeSpan>(&moved)) {
        const auto last = std::max<std::int64_t>(0, span->endMs - secondMs);
        span->startMs = std::clamp<std::int64_t>(span->startMs + step * secondMs, 0, std::max(last, span->startMs));
    } else {
        auto &range = std::get<MessageRange>(moved);
        range.first = std::clamp(range.first + step, 0, range.last);
    }
    m_evaluation->replaceEvidence(at(), moved);
}

void EvidenceChoice::moveEnd(int step)
{
    if (!m_at)
        return;
    auto moved = pieces()[*m_at];
    if (auto *const span = std::get_if<TimeSpan>(&moved)) {
        const auto first = std::min(span->startMs + secondMs, span->endMs);
        const auto last = std::max(std::int64_t(m_durationMs), span->endMs);
        span->endMs = std::clamp(span->endMs + step * secondMs, first, last);
    } else {
        auto &range = std::get<MessageRange>(moved);
        range.last = std::clamp(range.last + step, range.first, std::max(m_messages - 1, range.last));
    }
    m_evaluation->replaceEvidence(at(), moved);
}

void EvidenceChoice::remove()
{
    if (m_at)
        m_evaluation->removeEvidence(at());
    leave();
}

} // namespace ringtrue::qml
