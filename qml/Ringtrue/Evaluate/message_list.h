// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/transcript.h"
#endif

#include <QAbstractListModel>

namespace ringtrue::qml {

/// Messages of a chat or cues of a call's transcript, with waits, evidence and what is selected.
class MessageList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString selectionText READ selectionText NOTIFY selectionChanged)
    Q_PROPERTY(int selectedLast READ selectedLast NOTIFY selectionChanged)

public:
    enum Role {
        SideRole = Qt::UserRole + 1, ///< `customer`, `agent`, `bot`, `system`
        WhoRole,
        ClockRole,
        WordsRole,
        DayRole,         ///< of the first message on another day than the one before it; else empty
        WaitRole,        ///< in words, how long nobody wrote before it; empty: nothing to speak of
        LongWaitRole,    ///< the customer waited, and longer than the limit
        MarkRole,        ///< numbers of the questions that it is evidence of
        CurrentMarkRole, ///< it is evidence of the question at hand
        SelectedRole,
        StartMsRole,
        TakesOverRole, ///< who takes the interaction over before it; empty: nobody does
        OtherPartRole  ///< it is of a part that is not evaluated
    };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    /// Shows @p transcript of @p interaction, whose segments @p agentNames served in their order; times of a chat are
    /// told by its beginning, of a call by the recording.
    void show(Transcript transcript, const Interaction &interaction, const QStringList &agentNames);
    int count() const { return int(m_transcript.messages.size()); }
    QString selectionText() const;
    int selectedLast() const { return m_last; }

    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void extend(int row);
    Q_INVOKABLE void move(int step); ///< the far end of the selection
    /// Selects one message alone: @p step on from the selection, or where one was last.
    Q_INVOKABLE void moveWhole(int step);
    Q_INVOKABLE void clearSelection();
    /// Adds the selection to the question at hand; false where nothing is selected.
    Q_INVOKABLE bool addSelectionAsEvidence();
    /// The selected words with who said them, each shortened to 200 characters; empty where nothing is selected.
    Q_INVOKABLE QString quotation() const;
    /// The message or cue at @p ms, or -1.
    Q_INVOKABLE int rowAt(qint64 ms) const;
    Q_INVOKABLE qint64 startMs(int row) const;
    /// The words of a message, shortened for a chip.
    Q_INVOKABLE QString wordsOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    bool isChat() const;
    bool covers(const Evidence &evidence, int row) const;
    QString clockOf(const Message &message) const;
    QString whoOf(const Message &message) const;
    std::size_t segmentAt(qint64 ms) const;
    QString takesOver(int row) const;
    Instant momentOf(const Message &message) const;
    QString dayBefore(int row) const;
    std::optional<qint64> waitBefore(int row) const;
    QString waitText(int row) const;
    QString marksOf(int row) const;
    bool marksCurrent(int row) const;
    void setSelection(int first, int last);
    int rowToBegin(int step) const;
    void refresh(const QList<int> &roles);

    Evaluation *m_evaluation = nullptr;
    Transcript m_transcript;
    Channel m_channel = Channel::Chat;
    Instant m_startedAt;
    std::vector<Segment> m_segments;
    QStringList m_agentNames;
    int m_first = -1;
    int m_last = -1;
    int m_place = -1; ///< where something was selected last
};

} // namespace ringtrue::qml
