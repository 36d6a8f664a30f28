// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// Where the customer came from: other contacts around the evaluated one, in the order of time. What came after it is
/// not even read before the evaluation is submitted. Agents are shown those that they served.
class JourneyList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// Why there is only one stop, or an empty string.
    Q_PROPERTY(QString alone READ alone NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< `Chat 880`
        WordsRole,                   ///< what it was about; its name where that is not known
        WhenRole,                    ///< `5 days before`; of the evaluated one how long it is
        IconRole,
        StepsRole ///< how many stops before (negative) or after the evaluated one; 0 is that one
    };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    bool loading() const { return m_loading; }
    QString alone() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Contacts {
        std::vector<Interaction> all; ///< in the order of time
        std::size_t here = 0;         ///< which of them is evaluated
    };
    static Contacts read(storage::Connection &connection, const Interaction &interaction, bool isRecord,
                         const Person &reader);
    void load();
    void take(Contacts contacts);
    static QString thisOne(Channel channel);
    QString when(const Interaction &contact) const;

    OpenWorkspace *m_workspace = nullptr;
    Evaluation *m_evaluation = nullptr;
    Contacts m_contacts;
    std::optional<InteractionId> m_loaded;
    bool m_loadedAfter = false; ///< with what came after
    bool m_loading = false;
};

} // namespace ringtrue::qml
