// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The sections of the form as steps: how much of each is answered, and in which one the evaluator is.
class SectionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        ProgressRole, ///< `2/3`
        DoneRole,     ///< nothing is missing in it
        HereRole      ///< the current question is in it
    };

    using QAbstractListModel::QAbstractListModel;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int count() const { return int(m_sections.size()); }

    /// Goes to the first question of the section at @p row that misses something, else to its first one.
    Q_INVOKABLE void enter(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Section {
        std::size_t number = 0;             ///< in the form's order
        std::size_t first = 0;              ///< question
        std::optional<std::size_t> missing; ///< the first question that misses something
        int asked = 0;
        int answered = 0;
        bool operator==(const Section &) const = default;
    };
    std::vector<Section> find() const;
    QString percentOf(const Section &section) const;
    void update();

    Evaluation *m_evaluation = nullptr;
    std::vector<Section> m_sections;
};

} // namespace ringtrue::qml
