// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/recall.h"
#include "forms/service/recall_result.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// What staff wrote in a recall check, text by text, to be coded by one person who does not see what another makes of
/// it; or what two people differ on, to be settled. Codes that are not kept when the workspace locks wait for who gave
/// them.
class RecallCoding : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Only what two people differ on.
    Q_PROPERTY(bool settling READ isSettling NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many have no code yet.
    Q_PROPERTY(int open READ open NOTIFY changed)
    /// Something was coded that is not kept.
    Q_PROPERTY(bool written READ isWritten NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the texts could not be read, or the codes not be kept; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum State { Loading, Shown, Failed };
    Q_ENUM(State)
    enum Role { QuestionRole = Qt::UserRole + 1, NumberRole, TextRole, CodeRole, CodeWordsRole, DifferRole };

    using QAbstractListModel::QAbstractListModel;

    State state() const { return m_state; }
    bool isSettling() const { return m_settling; }
    int count() const { return int(m_rows.size()); }
    int open() const;
    bool isWritten() const { return m_written; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }

    /// Reads the texts of @p round to code, or those to settle.
    Q_INVOKABLE void read(const QString &round, bool settling);
    /// Codes the text at @p row: 1 says it, 2 partly, 3 does not. The same once more takes it back.
    Q_INVOKABLE void code(int row, int code);
    /// The next row without a code after @p row, going round; -1: there is none.
    Q_INVOKABLE int nextOpen(int row) const;
    /// Keeps all codes.
    Q_INVOKABLE void keep();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// The codes are kept; @p text says what comes next.
    void kept(const QString &text);
    /// Codes that waited behind the lock fit no longer; @p text says so.
    void dropped(const QString &text);

private:
    struct Row {
        forms::RecallQuestion question = forms::RecallQuestion::Service;
        std::size_t number = 1; ///< of the text, from 1
        QString text;
        QString differ{}; ///< what the two coders make of it, where it is to be settled
        std::optional<forms::RecallCode> code{};
    };
    struct Aside { ///< what waits behind the lock
        bool settling = false;
        std::vector<std::optional<forms::RecallCode>> codes{};
    };
    struct Loaded;
    static Loaded textsNow(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round);
    static Loaded differencesNow(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round);
    void take(Loaded loaded);
    void setAside();
    bool takeUp(); ///< false: what waited fits no longer
    forms::SomeRecallCodes codes() const;
    void finish(const Result<bool, forms::RoundFailure> &codedByTwo);

    OpenWorkspace *m_workspace = nullptr;
    QString m_round;
    State m_state = Loading;
    bool m_settling = false;
    std::array<std::size_t, forms::recallQuestionCount> m_texts{}; ///< how many each question has
    std::vector<Row> m_rows;
    bool m_written = false;
    bool m_busy = false;
    /// What is on its way while the workspace locks: it waits for who sent it only where it is refused.
    std::shared_ptr<std::optional<SheetAside>> m_meanwhile;
    QString m_problem;
};

} // namespace ringtrue::qml
