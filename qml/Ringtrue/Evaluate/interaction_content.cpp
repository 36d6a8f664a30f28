// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/interaction_content.h"

#include "qml/Ringtrue/Evaluate/sound_log.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Content", words);
}

QString sentenceOf(media::ContentError error)
{
    switch (error) {
    case media::ContentError::None:
        return {};
    case media::ContentError::Removed:
        return say(QT_TRANSLATE_NOOP("Content", "The recording was taken away, such as after its retention."));
    case media::ContentError::Erased:
        return say(QT_TRANSLATE_NOOP("Content", "What was said here was erased with the data of somebody in it."));
    case media::ContentError::NoKey:
        return say(QT_TRANSLATE_NOOP("Content", "The key to what was said here is not on this computer."));
    case media::ContentError::Damaged:
        return say(QT_TRANSLATE_NOOP("Content", "The stored recording is damaged. “ringtrue verify” names the file."));
    case media::ContentError::Store:
        return say(QT_TRANSLATE_NOOP("Content", "The workspace could not be read. Nothing was changed."));
    }
    return {};
}

std::optional<int> agentChannel(media::ChannelSides sides)
{
    switch (sides) {
    case media::ChannelSides::Mixed:
        return std::nullopt;
    case media::ChannelSides::AgentLeft:
        return 0;
    case media::ChannelSides::AgentRight:
        return 1;
    }
    return std::nullopt;
}

constexpr std::array<qint64, 8> tickSteps{1'000, 5'000, 10'000, 30'000, 60'000, 300'000, 600'000, 3'600'000};
constexpr int mostTicks = 8;

} // namespace

void InteractionContent::setEvaluation(Evaluation *evaluation)
{
    m_evaluation = evaluation;
    if (m_evaluation == nullptr)
        return;
    connect(m_evaluation, &Evaluation::stateChanged, this, &InteractionContent::load);
    connect(m_evaluation, &Evaluation::currentChanged, this, &InteractionContent::marksChanged);
    connect(m_evaluation, &Evaluation::answersChanged, this, &InteractionContent::marksChanged);
    load();
}

void InteractionContent::setPlayer(Player *player)
{
    m_player = player;
    if (m_player != nullptr)
        connect(m_player, &Player::positionChanged, this, &InteractionContent::follow);
    if (m_player != nullptr)
        connect(m_player, &Player::stateChanged, this, [this, before = media::OutputProblem::None]() mutable {
            if (m_workspace != nullptr && m_player->outputProblem() != before)
                logSound(*m_workspace, m_player->outputProblem());
            before = m_player->outputProblem();
        });
}

bool InteractionContent::isChat() const
{
    return m_evaluation != nullptr && m_evaluation->loaded().interaction
           && m_evaluation->loaded().interaction->channel != Channel::Call;
}

bool InteractionContent::loading() const
{
    return m_loading || isPending();
}

bool InteractionContent::isPending() const
{
    const bool isThere = m_evaluation != nullptr && m_evaluation->state() != Evaluation::Loading
                         && m_evaluation->loaded().interaction.has_value();
    return isThere && m_workspace != nullptr && m_loaded != m_evaluation->loaded().interaction->id;
}

// Nothing of it stays while nothing is shown.
void InteractionContent::leave()
{
    m_loaded.reset();
    m_loading = false;
    m_problem.clear();
    m_player->close();
    m_messages->show({}, {}, {});
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void InteractionContent::load()
{
    const auto &interaction = m_evaluation->loaded().interaction;
    if (!interaction && m_loaded)
        leave();
    if (!isPending())
        return;
    m_loaded = interaction->id;
    m_loading = true;
    Q_EMIT changed();
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), about = *interaction](storage::Connection &connection) {
            return read(connection, *engine, about);
        },
        [this, about = *interaction](Said said) {
            if (m_loaded == about.id)
                take(std::move(said), about);
        });
}

InteractionContent::Said InteractionContent::read(storage::Connection &connection, service::Workspace &workspace,
                                                  const Interaction &interaction)
{
    Said said;
    auto transcript = media::openTranscript(connection, workspace.keys(), workspace.blobs(), interaction.id);
    if (transcript)
        said.transcript = std::move(*transcript);
    else
        said.problem = sentenceOf(transcript.error());
    const auto recording = media::findRecording(connection, interaction.id);
    if (!recording || !*recording)
        return said;
    const auto &info = **recording;
    auto peaks = info.removedAt ? Result<media::Peaks, media::ContentError>(Failure{media::ContentError::Removed})
                                : media::openPeaks(workspace.blobs(), info);
    auto reader = peaks ? media::openRecording(workspace.blobs(), info)
                        : Result<std::unique_ptr<media::AudioReader>, media::ContentError>(Failure{peaks.error()});
    if (!reader) {
        said.problem = sentenceOf(reader.error());
        return said;
    }
    said.problem.clear();
    said.peaks = std::move(*peaks);
    said.sides = info.sides;
    said.recording = std::make_shared<std::unique_ptr<media::AudioReader>>(std::move(*reader));
    return said;
}

void InteractionContent::take(Said said, const Interaction &interaction)
{
    m_messages->show(said.transcript.value_or(Transcript{}), interaction, m_evaluation->agentNames());
    if (said.recording) {
        const auto position = m_evaluation->position();
        m_player->open(std::move(*said.recording), said.peaks, agentChannel(said.sides));
        m_player->seek(position);
    } else {
        m_player->close();
    }
    m_problem = said.problem;
    m_loading = false;
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void InteractionContent::follow()
{
    const int row = m_messages->rowAt(m_player->positionMs());
    if (row != m_playingRow) {
        m_playingRow = row;
        Q_EMIT playingRowChanged();
    }
}

QList<WaveMark> InteractionContent::marks() const
{
    QList<WaveMark> marks;
    if (m_evaluation == nullptr || !m_evaluation->run())
        return marks;
    const auto &run = *m_evaluation->run();
    for (std::size_t question = 0; question < run.count(); ++question)
        for (const auto &evidence : run.answer(question).evidence)
            if (const auto *span = std::get_if<TimeSpan>(&evidence))
                marks.append(
                    {span->startMs, span->endMs,
                     int(question) == m_evaluation->current() ? WaveMark::CurrentEvidence : WaveMark::Evidence});
    return marks;
}

QStringList InteractionContent::flags() const
{
    QStringList flags;
    if (m_evaluation == nullptr || !m_evaluation->run())
        return flags;
    const auto &run = *m_evaluation->run();
    for (std::size_t question = 0; question < run.count(); ++question)
        for (const auto &evidence : run.answer(question).evidence)
            if (std::holds_alternative<TimeSpan>(evidence))
                flags << QString::number(question + 1);
    return flags;
}

QList<qreal> InteractionContent::flagPlaces() const
{
    QList<qreal> places;
    for (const auto &mark : marks())
        places << qreal(mark.fromMs);
    return places;
}

void InteractionContent::setTickFromMs(qreal ms)
{
    m_tickFromMs = ms;
    Q_EMIT ticksChanged();
}

void InteractionContent::setTickToMs(qreal ms)
{
    m_tickToMs = ms;
    Q_EMIT ticksChanged();
}

std::vector<qint64> InteractionContent::ticks() const
{
    std::vector<qint64> ticks;
    auto step = tickSteps.back();
    for (auto at = tickSteps.rbegin(); at != tickSteps.rend(); ++at)
        if ((m_tickToMs - m_tickFromMs) / double(*at) <= mostTicks)
            step = *at;
    for (auto at = qint64(std::ceil(m_tickFromMs / double(step))) * step; double(at) < m_tickToMs; at += step)
        ticks.push_back(at);
    return ticks;
}

QStringList InteractionContent::tickWords() const
{
    QStringList words;
    for (const auto tick : ticks())
        words << duration(tick);
    return words;
}

QList<qreal> InteractionContent::tickPlaces() const
{
    QList<qreal> places;
    for (const auto tick : ticks())
        places << (double(tick) - m_tickFromMs) / std::max(1.0, m_tickToMs - m_tickFromMs);
    return places;
}

} // namespace ringtrue::qml
