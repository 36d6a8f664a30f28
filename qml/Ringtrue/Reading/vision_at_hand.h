// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/channel.h"
#include "core/domain/vision.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <memory>
#include <vector>

namespace ringtrue::qml {

/// The whole vision beside a form that traces to it, to read: what it is for, its pillars with their promises, and the
/// behaviours on the form's channels. Whose form it is, those who inherit say by take().
class VisionAtHand : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of lists")
    /// There is one, and who is signed in may read it.
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Kind { Statement, About, Pillar, Promise, Behaviour };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole, ///< `Whom we serve`; of a behaviour among colleagues that it is one; else empty
        WordsRole,
        DetailRole, ///< what a pillar means
        PillarRole, ///< 0..; -1: none
        LetterRole,
        SoundsLikeRole,
        DoesNotSoundLikeRole
    };

    using QAbstractListModel::QAbstractListModel;

    bool available() const { return m_vision != nullptr; }
    QString title() const;
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    /// @p vision in the language of the interface where it has it; null: there is none, or it may not be read.
    /// @param channels  of the form; empty: all
    void take(const Vision *vision, const std::vector<Channel> &channels);

private:
    struct Row {
        Kind kind = About;
        QString label{};
        QString words{};
        QString detail{};
        int pillar = -1;
        QStringList soundsLike{};
        QStringList doesNotSoundLike{};
    };
    void addAbout();
    void addPillar(int place, const std::vector<Channel> &channels);
    void add(Row row);

    std::shared_ptr<const Vision> m_vision;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
