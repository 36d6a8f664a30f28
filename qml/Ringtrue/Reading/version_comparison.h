// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_drafts.h"
#include "qml/Ringtrue/Reading/change_words.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <variant>

namespace ringtrue::qml {

/// What changed from one version of a form or vision to another, or to what is being written: a row a change.
class VersionComparison : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED NOTIFY changed)
    /// `form:<slug>`, `vision:<slug>`, or `draft:<id>` of a form: what is compared.
    Q_PROPERTY(QString target MEMBER m_target NOTIFY changed)
    /// Drafts first, then versions, the newest first.
    Q_PROPERTY(QList<QString> names READ names NOTIFY changed)
    Q_PROPERTY(int before READ before NOTIFY changed)
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many changes there are, and how many questions' trends break, in a sentence.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum State { Loading, OnlyOne, Same, Shown, Failed };
    Q_ENUM(State)
    enum Role { PartRole = Qt::UserRole + 1, WordsRole, BreaksTrendRole };

    using QAbstractListModel::QAbstractListModel;

    QStringList names() const;
    int before() const { return m_before; }
    int after() const { return m_after; }
    State state() const { return m_state; }
    int count() const { return int(m_lines.size()); }
    QString summary() const;

    /// Reads which versions there are, and compares the newest with the one before it.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void compare(int before, int after);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    /// One that can be compared: a published version by its hash, or a draft.
    struct Choice {
        std::variant<Hash, forms::ContentDraftId> what;
        std::int64_t number = 0; ///< of a version
        Instant at{};            ///< published; of a draft: changed
    };
    struct Choices {
        bool failed = false;
        std::string slug;
        std::vector<Choice> all;
    };
    static Choices readChoices(service::Workspace &workspace, storage::Connection &connection,
                               const std::string &target);
    static void addDrafts(service::Workspace &workspace, forms::ContentKind kind, Choices &out);
    static std::optional<std::vector<ChangeLine>> readChanges(service::Workspace &workspace,
                                                              storage::Connection &connection, bool isVision,
                                                              const Choice &before, const Choice &after);
    void take(Choices choices);
    void show(State state, std::vector<ChangeLine> lines);

    OpenWorkspace *m_workspace = nullptr;
    QString m_target;
    std::vector<Choice> m_choices;
    int m_before = -1;
    int m_after = -1;
    State m_state = Loading;
    std::vector<ChangeLine> m_lines;
};

} // namespace ringtrue::qml
