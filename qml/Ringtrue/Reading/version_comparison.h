// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Reading/change_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace ringtrue::qml {

/// What changed from @p before to @p after in words; behaviours are called as in the newest version of the vision that
/// @p after names.
std::vector<ChangeLine> formChangeLines(storage::Connection &connection, const forms::Form &before,
                                        const forms::Form &after);

/// What changed from one version of a form or vision to another, or to what is being written: a row a change.
class VersionComparison : public ringtrue::qml::ChangeRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED NOTIFY changed)
    /// `form:<slug>`, `vision:<slug>`, or `draft:<id>` of a form: what is compared.
    Q_PROPERTY(QString target MEMBER m_target NOTIFY changed)
    /// Drafts first, of them the one that is compared, then versions, the newest first. Drafts of a vision are for
    /// those alone who write it.
    Q_PROPERTY(QList<QString> names READ names NOTIFY changed)
    Q_PROPERTY(int before READ before NOTIFY changed)
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// How many changes there are, and how many questions' trends break, in a sentence.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum State { Loading, OnlyOne, Same, Shown, Failed };
    Q_ENUM(State)

    using ChangeRows::ChangeRows;

    QStringList names() const;
    int before() const { return m_before; }
    int after() const { return m_after; }
    State state() const { return m_state; }
    QString summary() const;

    /// Reads which versions there are, and compares the first with the newest version before it.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void compare(int before, int after);

private:
    /// One that can be compared: a published version by its hash, or a draft.
    struct Choice {
        std::variant<Hash, forms::ContentDraftId> what;
        std::int64_t number = 0;          ///< of a version
        Instant at{};                     ///< published; of a draft: changed
        std::optional<PersonId> author{}; ///< of a draft
    };
    struct Choices {
        bool failed = false;
        std::string slug;
        std::vector<Choice> all;
    };
    enum class Drafts { Shown, Hidden };
    bool showsDrafts() const;
    static Choices readChoices(service::Workspace &workspace, storage::Connection &connection,
                               const std::string &target, Drafts drafts);
    static void addDrafts(service::Workspace &workspace, forms::ContentKind kind, Choices &out,
                          const std::optional<forms::ContentDraftId> &first);
    static std::optional<std::vector<ChangeLine>> readChanges(service::Workspace &workspace,
                                                              storage::Connection &connection, bool isVision,
                                                              const Choice &before, const Choice &after);
    void take(Choices choices);
    int newestVersion() const;
    void show(State state, std::vector<ChangeLine> lines);

    OpenWorkspace *m_workspace = nullptr;
    QString m_target;
    std::vector<Choice> m_choices;
    int m_before = -1;
    int m_after = -1;
    State m_state = Loading;
};

} // namespace ringtrue::qml
