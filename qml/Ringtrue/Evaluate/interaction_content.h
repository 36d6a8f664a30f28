// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Charts/wave_peaks.h"
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/message_list.h"
#include "qml/Ringtrue/Evaluate/player.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "media/service/open_content.h"
#endif

namespace ringtrue::qml {

/// Brings what was said in the evaluation's interaction to its player and messages, and marks on it what is evidence.
class InteractionContent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::MessageList *messages MEMBER m_messages REQUIRED)
    Q_PROPERTY(ringtrue::qml::Player *player READ player WRITE setPlayer REQUIRED NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool isChat READ isChat NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why something cannot be heard or read
    Q_PROPERTY(int playingRow READ playingRow NOTIFY playingRowChanged)
    Q_PROPERTY(QList<ringtrue::qml::WaveMark> marks READ marks NOTIFY marksChanged)
    Q_PROPERTY(QList<QString> flags READ flags NOTIFY marksChanged)         ///< question numbers
    Q_PROPERTY(QList<qreal> flagPlaces READ flagPlaces NOTIFY marksChanged) ///< ms, in the same order
    Q_PROPERTY(qreal tickFromMs READ tickFromMs WRITE setTickFromMs NOTIFY ticksChanged)
    Q_PROPERTY(qreal tickToMs READ tickToMs WRITE setTickToMs NOTIFY ticksChanged)
    Q_PROPERTY(QList<QString> tickWords READ tickWords NOTIFY ticksChanged)
    Q_PROPERTY(QList<qreal> tickPlaces READ tickPlaces NOTIFY ticksChanged) ///< 0..1

public:
    using QObject::QObject;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    Player *player() const { return m_player; }
    void setPlayer(Player *player);
    bool loading() const;
    bool isChat() const;
    QString problem() const { return m_problem; }
    int playingRow() const { return m_playingRow; }
    QList<WaveMark> marks() const;
    QStringList flags() const;
    QList<qreal> flagPlaces() const;
    qreal tickFromMs() const { return m_tickFromMs; }
    void setTickFromMs(qreal ms);
    qreal tickToMs() const { return m_tickToMs; }
    void setTickToMs(qreal ms);
    QStringList tickWords() const;
    QList<qreal> tickPlaces() const;

Q_SIGNALS:
    void changed();
    void playingRowChanged();
    void marksChanged();
    void ticksChanged();

private:
    struct Said {
        std::optional<Transcript> transcript;
        std::shared_ptr<std::unique_ptr<media::AudioReader>> recording;
        media::Peaks peaks;
        media::ChannelSides sides = media::ChannelSides::Mixed;
        QString problem;
    };
    static Said read(storage::Connection &connection, service::Workspace &workspace, const Interaction &interaction);
    void load();
    void leave();
    bool isPending() const;
    void take(Said said, const Interaction &interaction);
    void follow();
    std::vector<qint64> ticks() const;

    OpenWorkspace *m_workspace = nullptr;
    Evaluation *m_evaluation = nullptr;
    MessageList *m_messages = nullptr;
    Player *m_player = nullptr;
    std::optional<InteractionId> m_loaded;
    bool m_loading = false;
    QString m_problem;
    int m_playingRow = -1;
    qreal m_tickFromMs = 0;
    qreal m_tickToMs = 1;
};

} // namespace ringtrue::qml
