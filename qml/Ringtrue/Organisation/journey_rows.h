// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/journey.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// The stages of a journey and below each its touchpoints, one row each, to be written in. The first row is a stage.
class JourneyRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("JourneyEditor has one")
    Q_PROPERTY(int count READ rowCountNow NOTIFY edited)

public:
    /// canRise, canSink: whether moveUp(), moveDown() would change something.
    enum Role { IsStageRole = Qt::UserRole + 1, TextRole, InsideRole, CanRiseRole, CanSinkRole };

    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<JourneyStage> &stages);
    std::vector<JourneyStage> stages() const;
    /// Takes blanks away at both ends of all names.
    void tidy();

    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setInside(int row, bool inside);
    /// A new stage at the end; its row.
    Q_INVOKABLE int addStage();
    /// A new touchpoint after @p row; its row. It is in the centre where the one above is.
    Q_INVOKABLE int addTouchpoint(int row);
    /// Takes a touchpoint out, or a stage with its touchpoints.
    Q_INVOKABLE void remove(int row);
    /// A touchpoint goes one row up or down, into the next stage too; a stage with its touchpoints changes places
    /// with its neighbour. The row where it is afterwards.
    Q_INVOKABLE int moveUp(int row);
    Q_INVOKABLE int moveDown(int row);

    int rowCountNow() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        bool isStage = false;
        QString text{};
        bool inside = false;
    };
    bool isThere(int row) const { return row >= 0 && std::size_t(row) < m_rows.size(); }
    int stageOf(int row) const; ///< the row of the stage that holds it
    int endOf(int stage) const; ///< the row after its last touchpoint
    bool canRise(int row) const;
    bool canSink(int row) const;
    int insert(int row, Row entry);
    /// Puts rows [@p first, @p end) before @p to.
    void shift(int first, int end, int to);
    void tellPlaces();

    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
