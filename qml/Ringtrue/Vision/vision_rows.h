// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Vision/vision_reading.h"

namespace ringtrue::qml {

/// The promises, the pillar or the behaviours of one block of the board. A step leaves what it does not change.
class VisionRows : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)
    Q_PROPERTY(Column column READ column WRITE setColumn REQUIRED NOTIFY changed)
    /// Which pillar's; -1: promises that no pillar uses.
    Q_PROPERTY(int block READ block WRITE setBlock REQUIRED NOTIFY changed)
    /// The letter on the hallmark of the block's pillar.
    Q_PROPERTY(QString letter READ letter NOTIFY changed)

public:
    enum Column { Promises = 1, Pillars = 2, Behaviours = 3 };
    Q_ENUM(Column)
    enum Role { ///< in the order of a row's cells
        KnotRole = Qt::UserRole + 1,
        TextRole,   ///< a promise's or behaviour's words, what a pillar means
        NameRole,   ///< a pillar's name
        DetailRole, ///< `3 quotes, research 2`; for colleagues
        AudienceRole,
        ChannelIconsRole,
        ChannelWordsRole,
        SoundsLikeRole,
        DoesNotSoundLikeRole,
        ServesRole ///< the name of the pillar that a pillar serves; empty: none
    };

    explicit VisionRows(QObject *parent = nullptr);

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);
    Column column() const { return m_column; }
    void setColumn(Column column);
    int block() const { return m_block; }
    void setBlock(int block);
    QString letter() const;

Q_SIGNALS:
    void changed();

private:
    struct Card {
        QString text{};
        QString name{};
        QString detail{};
        QString audience{};
        QStringList channelIcons{};
        QString channelWords{};
        QStringList soundsLike{};
        QStringList doesNotSoundLike{};
        QString serves{};
    };
    void refresh();
    Card promise(const std::string &slug) const;
    Card pillar(std::size_t place) const;
    Card behaviour(const std::string &slug, std::size_t pillar) const;

    VisionReading *m_reading = nullptr;
    Column m_column = Pillars;
    int m_block = 0;
};

} // namespace ringtrue::qml
