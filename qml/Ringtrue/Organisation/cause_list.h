// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/ledger/fact.h"
#endif

#include <QAbstractListModel>

namespace ringtrue::qml {

/// One of the centre's lists: why answers fell short, or whose that was. Each change is written down at once.
class CauseList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(bool attributions READ attributions WRITE setAttributions NOTIFY changed) ///< else causes
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Role { WordsRole = Qt::UserRole + 1, SlugRole, TranslationsRole, InUseRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    bool attributions() const { return m_attributions; }
    void setAttributions(bool attributions);
    bool busy() const { return m_busy; }

    /// Other words for the same thing: evaluations that have it show them, too.
    Q_INVOKABLE void rename(int row, const QString &words);
    /// Whether it is offered from now on.
    Q_INVOKABLE void setInUse(int row, bool inUse);
    /// A new one at the end.
    Q_INVOKABLE void add(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// It was written down, or why it was not: @p text says so.
    void told(const QString &text);

private:
    struct Entry {
        std::string id{};
        std::string words{};
        std::map<std::string, std::string, std::less<>> translations{};
        bool isInUse = true;
        std::int32_t place = 0;
    };
    void refresh();
    QString problemOf(const Entry &entry) const;
    void write(const Entry &entry, const QString &said);
    ledger::FactDraft factOf(const Entry &entry) const;

    OpenWorkspace *m_workspace = nullptr;
    bool m_attributions = false;
    bool m_busy = false;
    std::vector<Entry> m_entries;
};

} // namespace ringtrue::qml
