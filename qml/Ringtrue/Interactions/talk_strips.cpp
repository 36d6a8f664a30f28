// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/talk_strips.h"

#include "media/peaks/talk.h"
#include "media/service/open_content.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::size_t mostWanted = 96; // more rows than a screen shows
constexpr qint64 tickPart = 90;        // a message is a tick of this part of the strip

QByteArray keyOf(const Interaction &interaction)
{
    return QByteArray::fromStdString(interaction.id.text());
}

TalkLine ofMessages(const Interaction &interaction, const Transcript &transcript)
{
    TalkLine line{{}, interaction.durationMs};
    for (const auto &message : transcript.messages)
        if (message.side == Side::Customer || message.side == Side::Agent)
            line.spans.append({message.atMs, message.endMs.value_or(message.atMs + line.durationMs / tickPart),
                               message.side == Side::Agent ? WavePeaks::Agent : WavePeaks::Customer});
    return line;
}

TalkLine ofPeaks(const media::Peaks &peaks, int agentChannel)
{
    TalkLine line{{}, peaks.durationMs()};
    for (const auto side : {WavePeaks::Customer, WavePeaks::Agent})
        for (const auto &span : media::talkSpans(peaks, side == WavePeaks::Agent ? agentChannel : 1 - agentChannel))
            line.spans.append({span.fromMs, span.toMs, side});
    return line;
}

// An empty strip where nothing is kept, or where nobody knows which side is which.
TalkLine read(storage::Connection &connection, service::Workspace &workspace, const Interaction &interaction)
{
    if (interaction.channel != Channel::Call) {
        const auto transcript = media::openTranscript(connection, workspace.keys(), workspace.blobs(), interaction.id);
        return transcript ? ofMessages(interaction, *transcript) : TalkLine{};
    }
    const auto recording = media::findRecording(connection, interaction.id);
    if (!recording || !*recording || (*recording)->removedAt || !(*recording)->peaks
        || (*recording)->sides == media::ChannelSides::Mixed)
        return {};
    const auto peaks = media::openPeaks(workspace.blobs(), **recording);
    if (!peaks || peaks->format().channels < 2)
        return {};
    return ofPeaks(*peaks, (*recording)->sides == media::ChannelSides::AgentLeft ? 0 : 1);
}

} // namespace

TalkLine TalkStrips::of(const Interaction &interaction, int row)
{
    if (const auto *known = m_known.object(keyOf(interaction)))
        return *known;
    std::erase_if(m_wanted, [&](const Wanted &wanted) { return wanted.interaction.id == interaction.id; });
    if (m_wanted.size() >= mostWanted)
        m_wanted.erase(m_wanted.begin()); // scrolled away long ago
    m_wanted.push_back({interaction, row});
    readNext();
    return {};
}

void TalkStrips::clear()
{
    m_wanted.clear();
    m_known.clear();
}

void TalkStrips::readNext()
{
    if (m_reading || m_wanted.empty() || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_reading = true;
    auto next = std::move(m_wanted.back());
    m_wanted.pop_back();
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), about = next.interaction](storage::Connection &connection) {
            return read(connection, *engine, about);
        },
        [this, next](TalkLine line) {
            m_reading = false;
            m_known.insert(keyOf(next.interaction), new TalkLine(std::move(line)));
            Q_EMIT found(next.row);
            readNext();
        });
}

} // namespace ringtrue::qml
