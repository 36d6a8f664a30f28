// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/ledger/fact.h"
#endif

#include <QAbstractListModel>

namespace ringtrue::qml {

/// One of the centre's lists: why answers fell short, or whose that was. Each change is shown at once and written down
/// in its turn, also where the list is gone by then; one that cannot be written is shown no more.
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
    bool busy() const { return !m_wanted.empty(); }

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
        bool operator==(const Entry &) const = default;
    };
    /// A change that was written, or is in its turn.
    struct Change {
        Entry entry;
        int number = 0;   ///< a later one is written later
        int readings = 0; ///< how often the list was read since it was written
    };
    std::vector<Entry> readEntries() const;
    void refresh();
    void reread();
    QString problemOf(const Entry &entry) const;
    void write(const Entry &entry, const QString &said);
    void settle(int number, bool isWritten);
    ledger::FactDraft factOf(const Entry &entry) const;

    OpenWorkspace *m_workspace = nullptr;
    bool m_attributions = false;
    std::vector<Entry> m_entries;
    int m_changes = 0;             ///< how many there were
    std::vector<Change> m_wanted;  ///< in the order in which they are written
    std::vector<Change> m_written; ///< until the list that is read shows them
};

} // namespace ringtrue::qml
