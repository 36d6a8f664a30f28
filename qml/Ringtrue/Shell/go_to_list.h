// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <vector>

namespace ringtrue::qml {

/// What Ctrl K finds: pages by name, interactions by their reference.
class GoToList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, IconRole, PageRole, ArgumentRole };

    explicit GoToList(QObject *parent = nullptr);

    QString words() const { return m_words; }
    void setWords(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void wordsChanged();

private:
    struct Target {
        QString title;
        QString detail;
        QString icon;
        QString page;
        QString argument;
    };
    std::vector<Target> pageTargets() const;
    void findInteractions();
    void show(std::vector<Target> targets);

    OpenWorkspace *m_workspace = nullptr;
    QString m_words;
    bool m_reading = false; ///< one search at a time; the newest words come next
    std::vector<Target> m_targets;
};

} // namespace ringtrue::qml
