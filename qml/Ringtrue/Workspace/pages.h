// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <span>

namespace ringtrue::qml {

/// A page of the application.
struct Page {
    const char *id;    ///< `today`: command line and navigation
    const char *title; ///< English, translated in the context "Pages"
    const char *icon;
    const char *file; ///< below qrc:/qt/qml/Ringtrue
    enum class Place { Rail, RailAfterLine, Foot, Hidden } place;
    bool kept = false; ///< made once and kept, since it is opened all day; shows another thing when argument changes
};

/// All pages, in the order of the line of sight.
std::span<const Page> pages();

/// Whether the program holds the page: its module is linked.
bool isThere(const Page &page);

/// The pages of the rail or of its foot.
class PageList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool foot MEMBER m_foot REQUIRED)

public:
    enum Role { PageRole = Qt::UserRole + 1, TitleRole, IconRole, LineRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<Page> shown() const;
    bool m_foot = false;
};

} // namespace ringtrue::qml
